"""The file that holds the house's key: made once, whole, for us alone, and found again."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from bot.sealed import house_secret


def test_the_key_is_made_once_and_found_again(tmp_path: Path) -> None:
    file = tmp_path / "secret.key"
    secret = house_secret("", file)
    assert len(secret) == 32
    assert house_secret("", file) == secret
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_what_a_killed_process_left_behind_is_not_in_the_way(tmp_path: Path) -> None:
    # In a container every process has the same number.
    (tmp_path / f"secret.key.{os.getpid()}").write_bytes(b"half")
    assert len(house_secret("", tmp_path / "secret.key")) == 32


def test_a_key_that_is_there_is_read_where_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = house_secret("", tmp_path / "secret.key")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr("os.link", refuse)
    assert house_secret("", tmp_path / "secret.key") == secret


def test_of_two_that_make_it_at_once_one_is_quicker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, link = tmp_path / "secret.key", os.link

    def too_late(fresh: str, to: Path) -> None:
        to.write_bytes(b"the quicker one's, of 32 bytes..")
        link(fresh, to)

    monkeypatch.setattr("os.link", too_late)
    assert house_secret("", file) == b"the quicker one's, of 32 bytes.."
    assert list(tmp_path.iterdir()) == [file]
