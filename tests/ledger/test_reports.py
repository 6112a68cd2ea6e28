"""What is read from the book: balances, histories, and whether a receipt is one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import ledger
from bot.database import Database
from bot.money import Money
from tests.ledger.story import LAST, NOW, euro, paid_in, taken_back, tell


def test_a_balance_is_zero_until_the_account_is_used(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.read() as session:
        assert ledger.balance(session, 1, ledger.cash(3)) == euro(45_00)
        assert ledger.balance(session, 1, ledger.cash(4)) == euro(0)
        assert ledger.balance(session, 2, ledger.bank()) == Money(0, "XOF")
        assert ledger.balance(session, 1, ledger.savings(7)) == euro(-40_00)
        assert ledger.savings_of(session, 1, 7) == euro(40_00)
        assert ledger.savings_of(session, 1, 99) == euro(0)
        assert ledger.savings_of(session, 2, 7) == Money(0, "XOF")


def test_balances_name_places_of_money_first(database: Database) -> None:
    with database.write() as session:
        tell(session)
        ledger.record(session, 1, paid_in(6, euro(1), ledger.cash(2)), key="k", now=NOW)
    with database.read() as session:
        codes = [account.code for account, _ in ledger.balances(session, 1)]
        assert codes == ["cash:2", "cash:3", "bank", "wallet", "savings:6", "savings:7", "savings:8"]


def test_the_history_of_an_account_reads_like_a_passbook(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.read() as session:
        lines = ledger.history(session, 1, ledger.savings(7), newest_first=False)
        assert [(line.seq, line.kind, line.amount.minor, line.balance_after.minor) for line in lines] == [
            (1, "deposit", -50_00, -50_00),
            (4, "deposit", -20_50, -70_50),
            (5, "reversal", 20_50, -50_00),
            (6, "withdrawal", 10_00, -40_00),
        ]
        assert [(line.reverses, line.reversed_by) for line in lines] == [
            (None, None),
            (None, 5),
            (4, None),
            (None, None),
        ]
        assert [line.written for line in lines] == [NOW + timedelta(hours=hour) for hour in (1, 4, 5, 6)]
        assert [line.cause for line in lines] == ["handover:1", "handover:1", "undo:4", "leaving:1"]
        assert {line.happened for line in lines} == {NOW}
        for line in lines:
            receipt = ledger.receipt(session, 1, line.seq)
            assert receipt is not None and receipt.mark == line.mark


def test_the_history_is_read_by_pages_and_by_the_moment_of_writing(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.read() as session:

        def seqs(**which: object) -> list[int]:
            return [line.seq for line in ledger.history(session, 1, ledger.savings(7), **which)]  # type: ignore[arg-type]

        assert seqs() == [6, 5, 4, 1]
        assert seqs(limit=2) == [6, 5]
        assert seqs(limit=2, before_seq=5) == [4, 1]
        assert seqs(limit=2, newest_first=False) == [1, 4]
        assert seqs(since=NOW + timedelta(hours=4)) == [6, 5, 4]
        assert seqs(until=NOW + timedelta(hours=4)) == [1]
        assert seqs(since=NOW + timedelta(hours=4), until=NOW + timedelta(hours=6)) == [5, 4]
        assert ledger.history(session, 1, ledger.savings(99)) == []
        assert ledger.history(session, 9, ledger.savings(7)) == []


def test_anyone_can_check_a_receipt_and_learns_only_whether_it_is_one(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.read() as session:
        receipt = ledger.receipt(session, 1, 4)
        assert receipt is not None and receipt.amount == euro(20_50)
        mark = receipt.mark
        assert ledger.belongs_together(session, 4, mark, 20_50)
        assert ledger.belongs_together(session, 4, f" {mark[:4]}-{mark[4:8]}-{mark[8:]} ".lower(), 20_50)
        for seq, typed, minor in (
            (4, mark, 20_51),
            (4, mark, -20_50),
            (5, mark, 20_50),
            (4, mark[:-1], 20_50),
            (4, mark[:-1] + ("Z" if mark[-1] != "Z" else "Y"), 20_50),
            (4, "", 20_50),
            (0, mark, 20_50),
            (-4, mark, 20_50),
            (2**70, mark, 20_50),
        ):
            assert not ledger.belongs_together(session, seq, typed, minor), (seq, typed, minor)
        other = ledger.receipt(session, 2, 1)
        assert other is not None and ledger.belongs_together(session, 1, other.mark, 5_000)


def test_there_is_no_receipt_for_what_was_not_written(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.read() as session:
        for group, seq in ((1, LAST + 1), (1, 0), (9, 1)):
            assert ledger.receipt(session, group, seq) is None


def test_two_groups_do_not_see_each_other(database: Database) -> None:
    with database.write() as session:
        tell(session)
        before = ledger.balances(session, 1), ledger.head(session, 1), ledger.history(session, 1, ledger.cash(11))
        taken_back(session, 2, key="undo", group=2)
        ledger.record(session, 2, paid_in(7, Money(3, "XOF"), ledger.cash(3)), key="k", now=NOW)
        assert before == (
            ledger.balances(session, 1),
            ledger.head(session, 1),
            ledger.history(session, 1, ledger.cash(11)),
        )


def test_a_read_session_cannot_write(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with pytest.raises(Exception, match="(?i)read.?only"), database.read() as session:
        ledger.record(session, 1, paid_in(7, euro(1)), key="k", now=NOW)
