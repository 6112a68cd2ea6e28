"""The script ./kitabu and the locks. What needs a network to install is left to whoever runs it the first time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.config import ROOT

COMMANDS = ("run", "demo", "migrate", "verify", "doctor", "jobs", "groups", "export", "draw")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that is set up already, in a folder with a space in its name; its bot only says how it was called."""
    root = tmp_path / "our house"
    (root / "bot").mkdir(parents=True)
    (root / "bot" / "__main__.py").write_text(
        "import os, sys\nprint(os.getpid(), os.getcwd(), __debug__, *sys.argv[1:], sep='|')\n"
    )
    for name in ("kitabu", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(ROOT / name, root / name)
    (root / ".venv" / "bin").mkdir(parents=True)
    (root / ".venv" / "bin" / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (root / ".venv" / "bin" / "python").chmod(0o755)
    shutil.copy(ROOT / "requirements.lock", root / ".venv" / "installed.lock")
    return root


def kitabu(root: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [root / "kitabu", *arguments],
        check=False,
        cwd="/",
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_it_hands_over_to_python_from_any_folder(checkout: Path) -> None:
    done = subprocess.Popen(
        [checkout / "kitabu", "export", "7", "two words"], cwd="/", stdout=subprocess.PIPE, text=True
    )
    out, _ = done.communicate(timeout=60)
    # The same process, so that a signal to the script reaches the bot.
    assert out.strip().split("|") == [str(done.pid), str(checkout), "True", "export", "7", "two words"]


def test_it_works_through_a_link(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(checkout / "kitabu")
    out = subprocess.run([tmp_path / "link", "groups"], capture_output=True, text=True, check=True, timeout=60).stdout
    assert str(checkout) in out


def test_assertions_stay_on(checkout: Path) -> None:
    assert "|True|verify" in kitabu(checkout, "verify", PYTHONOPTIMIZE="2").stdout


def test_the_development_lock_serves_the_other_commands_too(checkout: Path) -> None:
    shutil.copy(ROOT / "requirements-dev.lock", checkout / ".venv" / "installed.lock")
    assert kitabu(checkout, "groups").returncode == 0


def test_without_a_command_it_explains_itself(checkout: Path) -> None:
    for arguments in ((), ("help",), ("-h",), ("--help",)):
        done = kitabu(checkout, *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        assert all(f"./kitabu {command}" in done.stdout for command in (*COMMANDS, "test"))


def test_an_unknown_command_is_wrong_use(checkout: Path) -> None:
    done = kitabu(checkout, "frobnicate")
    assert (done.returncode, done.stdout) == (2, "")
    assert 'there is no command "frobnicate"' in done.stderr


def test_the_locks_hold_names_versions_and_hashes_and_nothing_else() -> None:
    line = re.compile(r"[a-z0-9-]+==\S+( ;.*)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    for name in ("requirements.lock", "requirements-dev.lock", "requirements-uv.lock"):
        for written in (ROOT / name).read_text().splitlines():
            assert line.fullmatch(written), (name, written)


def test_the_development_lock_holds_all_of_the_runtimes() -> None:
    runtime, development = (
        set(re.findall(r"^[a-z0-9-]+==[^ ]+", (ROOT / name).read_text(), re.MULTILINE))
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert runtime < development
