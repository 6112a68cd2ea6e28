"""The command line: what each command says, where it says it, and its exit status."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot import __main__ as command_line
from bot.config import ROOT
from bot.database import Database
from bot.sandbox import ACCOUNT, AUTH_TOKEN, WHATSAPP_SENDER, FakeTwilio, create_twilio, serving
from tests.circle import found_circle
from tests.conftest import SECRET, StoppedClock


class Done(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    complaints: str


Kitabu = Callable[..., Done]


@pytest.fixture
def kitabu(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Iterator[Kitabu]:
    """Runs a command as ./kitabu would, in a house of its own: `kitabu("groups", PORT="80")`."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    before, level = list(root.handlers), root.level
    monkeypatch.setattr(command_line, "ROOT", tmp_path)
    monkeypatch.setattr("bot.doctor.ROOT", tmp_path)
    for name in ("TELEGRAM_TOKEN", "TELEGRAM_MODE", "PUBLIC_URL", "PORT", "LOG_LEVEL", "SECRET_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/kitabu.db")
    # Where the key lies beside a SQLite file, and where it lies for PostgreSQL.
    _keep_key(tmp_path)
    _keep_key(tmp_path / "data")

    def run(*arguments: str, **environ: str) -> Done:
        for name, value in environ.items():
            monkeypatch.setenv(name, value)
        try:
            status = command_line.main(arguments)
        except SystemExit as ended:  # argparse's own way out
            status = int(ended.code or 0)
        return Done(status, *capsys.readouterr())

    yield run
    logging.captureWarnings(capture=False)
    root.handlers[:] = before
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks


@pytest.fixture
def house(kitabu: Kitabu, database: Database, moment: StoppedClock, monkeypatch: pytest.MonkeyPatch) -> Kitabu:
    """The same, over a database that is at its newest version and holds a group."""
    found_circle(database, moment)
    if database.is_sqlite:
        _keep_key(Path(str(database.url.database)).parent)
    monkeypatch.setenv("DATABASE_URL", database.url.render_as_string(hide_password=False))
    return kitabu


def _keep_key(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "secret.key").write_bytes(SECRET)
    (folder / "secret.key").chmod(0o600)


EVERY = ("run", "demo", "migrate", "verify", "doctor", "jobs", "jobs --json", "groups", "export 1", "quote")


@pytest.mark.parametrize("command", EVERY)
def test_wrong_settings_stop_every_command_with_a_sentence_each(kitabu: Kitabu, command: str) -> None:
    done = kitabu(*command.split(), PORT="http", LOG_LEVEL="loud")
    assert done == Done(
        2,
        "",
        "kitabu: PORT must be a number from 1 to 65535.\nkitabu: LOG_LEVEL must be info, debug, warning or error.\n",
    )


def test_settings_come_from_the_file_and_the_environment_wins(kitabu: Kitabu, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=http\n")
    assert "PORT must be" in kitabu("migrate").complaints
    assert kitabu("migrate", PORT="8080").status == 0


def test_run_says_what_is_missing_and_how_to_get_it(kitabu: Kitabu) -> None:
    done = kitabu("run")
    assert done.status == 2
    assert done.complaints.startswith("kitabu: TELEGRAM_TOKEN is missing: talk to @BotFather")
    assert done.complaints.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [(), ("frobnicate",), ("export",), ("export", "x"), ("export", "1", "--format=xls"), ("quote", "--what")],
)
def test_wrong_use_is_told_and_is_2(kitabu: Kitabu, arguments: tuple[str, ...]) -> None:
    done = kitabu(*arguments)
    assert (done.status, done.out) == (2, "")
    assert done.complaints.startswith("kitabu: ") and done.complaints.endswith(" --help shows how it is used.\n")
    assert done.complaints.count("\n") == 1


def test_quote_answers_without_a_database_and_says_what_is_wrong(kitabu: Kitabu, tmp_path: Path) -> None:
    question = ("quote", "--kind", "flat", "--amount", "1200", "--currency", "EUR", "--rate", "12")
    done = kitabu(*question, "--count", "12")
    assert (done.status, done.complaints) == (0, "")
    assert "true yearly rate           21.46 %\n" in done.out
    assert not (tmp_path / "kitabu.db").exists()
    assert kitabu(*question, "--count", "0") == Done(
        2, "", "kitabu: --count is a whole number from 1 to 520, not '0'.\n"
    )
    assert kitabu(*question) == Done(2, "", "kitabu: --count is missing; ./kitabu quote --help shows them all.\n")


def test_migrate_makes_the_database_and_says_so(kitabu: Kitabu, tmp_path: Path) -> None:
    assert kitabu("migrate") == Done(0, "The database is now at its newest version.\n", "")
    assert kitabu("migrate") == Done(0, "The database was at its newest version already.\n", "")
    assert (tmp_path / "kitabu.db").exists()


@pytest.mark.parametrize("command", ["verify", "groups", "export 1"])
def test_without_tables_the_way_to_them_is_told(kitabu: Kitabu, command: str) -> None:
    done = kitabu(*command.split())
    assert (done.status, done.out) == (2, "")
    assert "./kitabu migrate" in done.complaints


@pytest.mark.parametrize("command", ["migrate", "verify", "groups", "export 1"])
def test_a_database_out_of_reach_is_a_sentence_without_the_password(kitabu: Kitabu, command: str) -> None:
    done = kitabu(*command.split(), DATABASE_URL="postgresql://ann:pa55word@127.0.0.1:1/kitabu")
    assert (done.status, done.out) == (1, "")
    assert "Connection refused" in done.complaints
    assert "pa55word" not in done.complaints
    assert "Traceback" not in done.complaints


@pytest.mark.parametrize("command", ["migrate", "verify", "groups", "export 1"])
def test_another_key_stops_whatever_needs_it(house: Kitabu, command: str) -> None:
    done = house(*command.split(), SECRET_KEY="another key, and it is long enough")
    complaint = "kitabu: SECRET_KEY, or the file secret.key, is not the key this database was sealed with.\n"
    assert done == Done(2, "", complaint)


def test_a_damaged_key_is_a_sentence(kitabu: Kitabu, tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_bytes(b"half a key")
    done = kitabu("migrate")
    assert (done.status, done.out) == (2, "")
    assert done.complaints.startswith(f"kitabu: The key in {tmp_path / 'secret.key'} is damaged")


def test_groups_lists_each_by_its_number(house: Kitabu) -> None:
    assert house("groups") == Done(0, "1\tUnity Circle\tEUR\t3\t8\n", "")


def test_verify_proves_every_book(house: Kitabu) -> None:
    done = house("verify")
    assert (done.status, done.complaints) == (0, "")
    assert done.out.startswith("All books are proved")


def test_verify_names_the_first_bad_row(house: Kitabu, database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE handover SET minor = minor + 1 WHERE number = 2"))
    assert house("verify") == Done(1, "group 1 entry 2: the entry and handover 2 differ in amount or place\n", "")
    with database.write() as session:
        _take_guards_off(session)
        session.execute(text("UPDATE posting SET amount = amount + 1 WHERE seq = 3 AND line = 1"))
    done = house("verify")
    assert done.status == 1
    assert "group 1 entry 3: " in done.out


@pytest.mark.parametrize("format", ["hledger", "beancount", "csv"])
def test_export_writes_the_whole_book(house: Kitabu, format: str) -> None:
    done = house("export", "1", "--format", format)
    assert (done.status, done.complaints) == (0, "")
    assert "35.00" in done.out
    if format == "hledger":
        assert house("export", "1").out == done.out


def test_export_of_a_group_that_is_not_there_is_wrong_use(house: Kitabu) -> None:
    assert house("export", "7") == Done(2, "", "kitabu: There is no group 7: ./kitabu groups lists them.\n")


def test_doctor_finds_what_is_wrong_and_says_what_to_do(house: Kitabu, database: Database) -> None:
    done = house("doctor")
    assert done.status == 1
    # The tests' PostgreSQL does not wait for its disk, and has nothing to lose.
    amiss = [line for line in done.out.splitlines() if not line.startswith("good") and "power cut" not in line]
    assert amiss == [
        "bad   TELEGRAM_TOKEN is missing: talk to @BotFather on Telegram, say /newbot, and put the token into .env."
    ]
    with database.write() as session:
        _take_guards_off(session)
        session.execute(text("UPDATE house SET key_fingerprint = 'another'"))
    again = house("doctor").out
    assert "bad   The book is not guarded" in again
    assert "bad   The secret key is not the one" in again


def test_doctor_on_a_bare_machine_says_how_to_begin(kitabu: Kitabu) -> None:
    done = kitabu("doctor")
    assert done.status == 1
    assert "bad   The database has no tables yet: ./kitabu migrate" in done.out
    assert done.complaints == ""


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_output_that_nobody_reads_to_its_end_is_no_fault(house: Kitabu) -> None:
    # In a process of its own, whose output is closed before it writes.
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "groups"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(60) == 0


def _take_guards_off(session: Session) -> None:
    """As somebody would who holds the database."""
    if session.get_bind().dialect.name == "sqlite":
        found = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'posting'"
        for name in session.scalars(text(found)).all():
            session.execute(text(f"DROP TRIGGER {name}"))
    else:
        session.execute(text("ALTER TABLE posting DISABLE TRIGGER USER"))


def test_templates_are_made_once_followed_and_their_refusal_told(kitabu: Kitabu) -> None:
    assert kitabu("templates", "check").out.startswith("All 25 templates keep Meta's rules")
    twilio = FakeTwilio()
    twilio.approves = False
    with serving(create_twilio(twilio)) as url:
        settings = {
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "TWILIO_API_URL": url,
            "WHATSAPP_NUMBER": WHATSAPP_SENDER,
            "PUBLIC_URL": "https://kitabu.example.org",
        }
        missing = kitabu("templates", "status", **settings)
        assert (missing.status, "kitabu_vote_fr_v1\tmissing" in missing.out) == (1, True)
        pushed = kitabu("templates", "push")
        assert (pushed.status, "kitabu_vote_fr_v1\treceived" in pushed.out) == (0, True), "Meta takes its time"
        assert "kitabu_list_10_v1\tready" in pushed.out, "forms are never shown to Meta"
        made = len(twilio.contents)
        assert kitabu("templates", "push").status == 0 and len(twilio.contents) == made, "nothing is made twice"
        twilio.decide("kitabu_vote_fr_v1", "rejected", "It is too promotional.")
        refused = kitabu("templates", "status")
        assert (refused.status, "kitabu_vote_fr_v1\trejected\tIt is too promotional." in refused.out) == (1, True)
        assert "not known to Twilio" in kitabu("templates", "status", TWILIO_AUTH_TOKEN="wrong").complaints
    twilio.close()
