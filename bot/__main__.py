"""The command line: ./kitabu run, demo, migrate, verify, doctor, jobs, groups, export, import, quote, shareout, draw.

Results go to the output stream, complaints to the error stream. The exit status is 0 when all is well, 1 when a fault
was found, 2 when the command or a setting is wrong.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from sqlalchemy.exc import DBAPIError

from bot import agenda, app, clock, demo, ledger, logs, lottery, openings_file, quote, shareout
from bot.config import ROOT, Config, SettingsError, read_env_file
from bot.cooperative import groups
from bot.cooperative.audit import audit
from bot.database import Database, open_database
from bot.doctor import examine
from bot.figures import Unanswerable
from bot.migrate import migrate, must_be_ready

__all__ = ["main"]

GOOD, FAULT, WRONG = 0, 1, 2
# As a shell says it of a program that was stopped by Ctrl-C.
STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    options = _parser().parse_args(arguments)
    command: Callable[[Config, argparse.Namespace], int] = options.command
    # The book is nobody's on this machine but ours: its files, and the key's, are made for us alone.
    os.umask(0o077)
    try:
        config = Config.read({**read_env_file(ROOT / ".env"), **os.environ}, ROOT)
        logs.set_up(config.log_level)
        status = command(config, options)
        sys.stdout.flush()
        return status
    except SettingsError as error:
        _complain(*error.problems)
        return WRONG
    except Unanswerable as error:
        _complain(str(error))
        return WRONG
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Whoever read our output has read enough, as `head` does. Python must not find out again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD
    except (DBAPIError, OSError) as error:
        _complain(logs.redact(str(getattr(error, "orig", error)).splitlines()[0]))
        return FAULT


def _run(config: Config, _options: argparse.Namespace) -> int:
    if not config.telegram_token and not config.twilio_account:
        raise SettingsError(
            "TELEGRAM_TOKEN is missing: talk to @BotFather on Telegram, say /newbot, and put the token into .env."
        )
    return app.run(config)


def _demo(config: Config, _options: argparse.Namespace) -> int:
    return demo.run(config)


def _migrate(config: Config, _options: argparse.Namespace) -> int:
    with _opened(config, as_it_is=True) as database:
        done = migrate(database)
    print("The database is now at its newest version." if done else "The database was at its newest version already.")
    return GOOD


def _verify(config: Config, _options: argparse.Namespace) -> int:
    with _opened(config) as database, database.read() as session:
        # Where a book is not sound, there is nothing to compare the handovers with.
        faults = list(ledger.verify(session)) or list(audit(session))
        for fault in faults:
            print(fault)
    if faults:
        return FAULT
    print("All books are proved: every entry, balance and handover is as it was written.")
    return GOOD


def _doctor(config: Config, _options: argparse.Namespace) -> int:
    bad = 0
    for finding in examine(config):
        print(finding, flush=True)
        bad += finding.verdict == "bad"
    return FAULT if bad else GOOD


def _jobs(config: Config, options: argparse.Namespace) -> int:
    with _opened(config) as database:
        found = agenda.agenda(database, clock.now())
    print(agenda.in_json(found) if options.json else agenda.in_words(found))
    return GOOD if found.is_well else FAULT


def _groups(config: Config, _options: argparse.Namespace) -> int:
    with _opened(config) as database, database.read() as session:
        for group in groups.all_groups(session):
            name = groups.name_of_group(session, group.id)
            members = len(groups.active_members(session, group.id))
            print(group.id, name, group.currency, members, ledger.head(session, group.id).seq, sep="\t")
    return GOOD


def _export(config: Config, options: argparse.Namespace) -> int:
    with _opened(config) as database, database.read() as session:
        try:
            lines = ledger.export(session, options.group, options.format)
            sys.stdout.writelines(lines)
        except ledger.NoBook:
            _complain(f"There is no group {options.group}: ./kitabu groups lists them.")
            return WRONG
    return GOOD


def _import(config: Config, options: argparse.Namespace) -> int:
    if options.file is None:
        print(openings_file.TEMPLATE, end="")
        return GOOD
    data = Path(options.file).read_bytes()
    with _opened(config) as database, database.read() as session:
        try:
            currency = ledger.currency_of(session, options.group)
        except ledger.NoBook:
            _complain(f"There is no group {options.group}: ./kitabu groups lists them.")
            return WRONG
    told, is_well = openings_file.examined(data, currency)
    print(told)
    return GOOD if is_well else FAULT


def _quote(_config: Config, options: argparse.Namespace) -> int:
    print(quote.answer(options, clock.now().date()))
    return GOOD


def _shareout(_config: Config, options: argparse.Namespace) -> int:
    print(shareout.answer(options))
    return GOOD


def _draw(_config: Config, options: argparse.Namespace) -> int:
    told, is_well = lottery.answer(options)
    print(told)
    return GOOD if is_well else FAULT


def _templates(config: Config, options: argparse.Namespace) -> int:
    # It reads Twilio's SDK, which takes a while and no other command needs.
    from bot import approval  # noqa: PLC0415

    return approval.run(config, options.what)


@contextmanager
def _opened(config: Config, *, as_it_is: bool = False) -> Iterator[Database]:
    """The database of the settings, which must be ready to be read unless it is taken `as_it_is`."""
    database = open_database(config)
    try:
        if not as_it_is:
            must_be_ready(database)
        yield database
    finally:
        database.close()


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="kitabu", description="A savings group's own record book.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, command, does in (
        ("run", _run, "run the bot for real"),
        ("demo", _demo, "try it here, with play money: no account, no token, no network"),
        ("migrate", _migrate, "bring the database to its newest version"),
        ("verify", _verify, "recompute every book from its first entry"),
        ("doctor", _doctor, "look at everything that can be wrong, and say what to do"),
        ("jobs", _jobs, "what the clock did, what it does next, and what it could not do"),
        ("groups", _groups, "list the groups: number, name, currency, members, entries"),
        ("export", _export, "write a group's whole book"),
        ("import", _import, "check what a group brings from its old book, row by row, before it is typed in the chat"),
        ("quote", _quote, "what a loan would cost, and when it would be due"),
        ("shareout", _shareout, "what each member gets when a year's savings are shared out"),
        ("draw", _draw, "draw the order of turns so that nobody can rig it, and check such a draw"),
        ("templates", _templates, "check, make and follow what WhatsApp has to approve"),
    ):
        description = f"{does[0].upper()}{does[1:]}."
        added = commands.add_parser(
            name, help=does, description=description, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        added.set_defaults(command=command)
        if name == "export":
            added.add_argument(
                "group", type=int, metavar="GROUP", help="the group's number, as ./kitabu groups lists it"
            )
            added.add_argument("--format", choices=("hledger", "beancount", "csv"), default="hledger")
        elif name == "import":
            added.add_argument("file", nargs="?", help="a CSV file; without one, a template of it is printed")
            added.add_argument("--group", type=int, metavar="ID", required=True, help="the group's number")
        elif name == "jobs":
            added.add_argument("--json", action="store_true", help="for a program to read")
        elif name == "quote":
            quote.add_arguments(added)
        elif name == "shareout":
            shareout.add_arguments(added)
        elif name == "draw":
            lottery.add_arguments(added)
        elif name == "templates":
            added.add_argument("what", choices=("check", "push", "status"), metavar="check|push|status")
    return parser


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with a command in one sentence, as everything else is told, and not below its whole usage."""

    def error(self, message: str) -> NoReturn:
        _complain(f"{' '.join(message.split())}; ./{self.prog} --help shows how it is used.")
        raise SystemExit(WRONG)


def _complain(*sentences: str) -> None:
    for sentence in sentences:
        print(f"kitabu: {sentence}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
