"""The one writer: once for each key, never more than is there, and in one order whoever writes."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot import ledger
from bot.database import Database
from bot.ledger import tables
from bot.money import MINOR_MAX, Money
from tests.ledger.story import BALANCES, LAST, NOW, euro, faults, held, moved, paid_in, paid_out, taken_back, tell
from tests.nursery import Script


def entries(session: Session, group: int = 1) -> int:
    return session.scalar(select(func.count()).where(tables.entry.c.group_id == group)) or 0


def test_the_story_stands_in_the_book(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.read() as session:
        assert held(session) == BALANCES
        assert held(session, 2) == {"cash:11": 10_000, "savings:12": -10_000}
        assert ledger.head(session, 1).seq == LAST
        assert faults(session) == []


def test_a_receipt_says_what_was_written(database: Database) -> None:
    written = NOW + timedelta(days=2)
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        receipt = ledger.record(session, 1, paid_in(7, euro(50_00)), key="handover:1", now=written)
    assert (receipt.group_id, receipt.seq, receipt.kind, receipt.amount) == (1, 1, "deposit", euro(50_00))
    assert (receipt.happened, receipt.written) == (NOW, written)
    with database.read() as session:
        assert ledger.receipt(session, 1, 1) == receipt
        assert ledger.head(session, 1) == ledger.Head(1, receipt.mark)


def test_the_same_key_writes_once(database: Database) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        first = ledger.record(session, 1, paid_in(7, euro(50_00)), key="handover:1", now=NOW)
    with database.write() as session:
        again = ledger.record(session, 1, paid_in(7, euro(50_00)), key="handover:1", now=NOW + timedelta(days=9))
    assert again == first
    with database.read() as session:
        assert entries(session) == 1
        assert ledger.savings_of(session, 1, 7) == euro(50_00)


@pytest.mark.parametrize(
    "other",
    [
        paid_in(7, euro(50_01)),
        paid_in(8, euro(50_00)),
        paid_in(7, euro(50_00), ledger.bank()),
        paid_in(7, euro(50_00), cause="handover:2"),
        paid_in(7, euro(50_00), confirmed_by=4),
        paid_in(7, euro(50_00), said_by=None),
        paid_in(7, euro(50_00), happened=NOW + timedelta(microseconds=1)),
    ],
)
def test_the_same_key_for_something_else_is_a_fault(database: Database, other: ledger.Entry) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        ledger.record(session, 1, paid_in(7, euro(50_00)), key="handover:1", now=NOW)
        with pytest.raises(ledger.KeyReused):
            ledger.record(session, 1, other, key="handover:1", now=NOW)
        assert entries(session) == 1


def test_two_groups_may_use_the_same_key(database: Database) -> None:
    with database.write() as session:
        for group in (1, 2):
            ledger.open_book(session, group, "EUR")
            assert ledger.record(session, group, paid_in(7, euro(5)), key="handover:1", now=NOW).seq == 1


@pytest.mark.parametrize(
    ("entry", "account", "holds"),
    [
        (moved(ledger.cash(3), ledger.bank(), euro(45_01)), ledger.cash(3), 45_00),
        (moved(ledger.cash(4), ledger.bank(), euro(1)), ledger.cash(4), 0),
        (paid_out(7, euro(40_01), ledger.bank()), ledger.savings(7), -40_00),
        (paid_out(8, euro(50_01), ledger.bank()), ledger.bank(), 50_00),
        (paid_out(9, euro(1), ledger.bank()), ledger.savings(9), 0),
    ],
)
def test_what_is_not_there_cannot_be_given(
    database: Database, entry: ledger.Entry, account: ledger.Account, holds: int
) -> None:
    with database.write() as session:
        tell(session)
        with pytest.raises(ledger.Overdrawn) as refused:
            ledger.record(session, 1, entry, key="too much", now=NOW)
        assert (refused.value.account, refused.value.balance) == (account, euro(holds))
    with database.read() as session:
        assert held(session) == BALANCES
        assert faults(session) == []


def test_all_that_is_there_can_be_given(database: Database) -> None:
    with database.write() as session:
        tell(session)
        ledger.record(session, 1, paid_out(7, euro(40_00), ledger.bank()), key="out", now=NOW)
        assert ledger.savings_of(session, 1, 7) == euro(0)


def test_a_reversal_is_the_mirror_and_comes_once(database: Database) -> None:
    with database.write() as session:
        tell(session)
        receipt = taken_back(session, 7, key="undo:7")
        assert (receipt.seq, receipt.kind, receipt.amount) == (LAST + 1, "reversal", euro(25_00))
        assert held(session) == {**BALANCES, "cash:3": 20_00, "savings:8": -30_00}
        assert taken_back(session, 7, key="undo:7") == receipt
        with pytest.raises(ledger.AlreadyReversed) as refused:
            taken_back(session, 7, key="undo:7 again")
        assert (refused.value.seq, refused.value.by) == (7, receipt.seq)
    with database.read() as session:
        assert faults(session) == []


def test_a_reversal_cannot_be_reversed_nor_can_what_is_not_there(database: Database) -> None:
    with database.write() as session:
        tell(session)
        for seq in (5, 99, 0):
            with pytest.raises(ledger.NotReversible):
                taken_back(session, seq, key="undo")
        assert ledger.head(session, 1).seq == LAST


def test_what_was_given_on_cannot_be_taken_back(database: Database) -> None:
    with database.write() as session:
        tell(session)
        with pytest.raises(ledger.Overdrawn):
            taken_back(session, 1, key="undo:1")
        assert held(session) == BALANCES


def test_an_entry_that_claims_to_reverse_another_and_is_not_its_mirror_is_refused(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with pytest.raises(IntegrityError, match="mirror"), database.write() as session:
        ledger.record(session, 1, paid_in(7, euro(5), reverses=7), key="false", now=NOW)
    with database.read() as session:
        assert held(session) == BALANCES


def test_a_book_has_one_currency(database: Database) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        with pytest.raises(ValueError, match="EUR"):
            ledger.record(session, 1, paid_in(7, Money(5, "XOF")), key="k", now=NOW)
        with pytest.raises(ValueError, match="currency"):
            ledger.open_book(session, 2, "ABC")


def test_more_money_than_the_book_can_hold_is_refused_before_anything_is_written(database: Database) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        ledger.record(session, 1, paid_in(7, euro(MINOR_MAX)), key="all", now=NOW)
        with pytest.raises(ValueError, match="more money"):
            ledger.record(session, 1, paid_in(8, euro(1)), key="one more", now=NOW)
        assert held(session) == {"cash:3": MINOR_MAX, "savings:7": -MINOR_MAX}


def test_a_group_without_a_book(database: Database) -> None:
    with database.write() as session:
        with pytest.raises(ledger.NoBook):
            ledger.record(session, 1, paid_in(7, euro(1)), key="k", now=NOW)
        for asked in (ledger.head, ledger.currency_of):
            with pytest.raises(ledger.NoBook):
                asked(session, 1)
        with pytest.raises(ledger.NoBook):
            ledger.balance(session, 1, ledger.bank())
        with pytest.raises(ledger.NoBook):
            ledger.export(session, 1, "csv")


def test_what_is_rolled_back_was_never_there(database: Database) -> None:
    with database.write() as session:
        tell(session)
        savepoint = session.begin_nested()
        ledger.record(session, 1, paid_in(7, euro(5)), key="k", now=NOW)
        savepoint.rollback()
        assert held(session) == BALANCES
    with database.write() as session:
        assert ledger.record(session, 1, paid_in(7, euro(6)), key="k", now=NOW).seq == LAST + 1
    with database.read() as session:
        assert faults(session) == []


def test_several_threads_write_one_chain(database: Database) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")

    def save(saver: int) -> list[int]:
        return _write(database, [f"handover:{saver}:{number}" for number in range(15)], saver)

    with ThreadPoolExecutor(4) as pool:
        written = [seq for seqs in pool.map(save, range(11, 15)) for seq in seqs]
    with database.read() as session:
        assert sorted(written) == list(range(1, 61))
        assert held(session) == {"cash:3": 600, **{f"savings:{saver}": -150 for saver in range(11, 15)}}
        assert faults(session) == []


def test_several_processes_with_the_same_keys_write_each_once(database: Database) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
    url = database.url.render_as_string(hide_password=False)
    processes = [Script(_IN_ANOTHER_PROCESS, url, str(seed)) for seed in range(3)]
    told = [json.loads(process.hears()) for process in processes]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    assert told[0] == told[1] == told[2]
    with database.read() as session:
        assert sorted(told[0].values()) == list(range(1, 21))
        assert held(session) == {"cash:3": 200, "savings:7": -200}
        assert faults(session) == []


_IN_ANOTHER_PROCESS = """
import json, random, sys
from bot import ledger
from bot.database import Database
from bot.sealed import Vault
from tests.ledger.story import NOW, euro, paid_in
keys = [f"handover:{number}" for number in range(20)]
random.Random(int(sys.argv[2])).shuffle(keys)
database = Database(sys.argv[1], Vault(b"a secret that is only for tests."))
written = {}
for key in keys:
    with database.write() as session:
        written[key] = ledger.record(session, 1, paid_in(7, euro(10), cause=key), key=key, now=NOW).seq
print(json.dumps(written))
"""


def _write(database: Database, keys: list[str], saver: int) -> list[int]:
    seqs = []
    for key in keys:
        with database.write() as session:
            seqs.append(ledger.record(session, 1, paid_in(saver, euro(10), cause=key), key=key, now=NOW).seq)
    return seqs


_places = st.sampled_from([ledger.cash(3), ledger.cash(4), ledger.bank(), ledger.wallet()])
_amounts = st.integers(1, 100).map(euro)
_savers = st.integers(7, 9)
_wishes = st.one_of(
    st.builds(paid_in, _savers, _amounts, _places),
    st.builds(paid_out, _savers, _amounts, _places),
    st.tuples(_places, _places, _amounts).filter(lambda wish: wish[0] != wish[1]).map(lambda wish: moved(*wish)),
    st.integers(1, 12),  # takes that entry back
)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_wishes, max_size=25))
def test_whatever_people_wish_for_the_book_stays_true(database: Database, wishes: list[ledger.Entry | int]) -> None:
    """The book against a model of it that any child could keep: a number for each account."""
    model: dict[str, int] = {}
    written: list[tuple[ledger.Posting, ...]] = []
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        for number, wish in enumerate(wishes):
            try:
                if isinstance(wish, int):
                    taken_back(session, wish, key=f"wish:{number}")
                    postings = tuple(ledger.Posting(line.account, -line.amount) for line in written[wish - 1])
                else:
                    ledger.record(session, 1, wish, key=f"wish:{number}", now=NOW)
                    postings = wish.postings
            except (ledger.Overdrawn, ledger.AlreadyReversed, ledger.NotReversible):
                continue
            written.append(postings)
            for posting in postings:
                model[posting.account.code] = model.get(posting.account.code, 0) + posting.amount.minor
        assert held(session) == model
        assert sum(model.values()) == 0
        assert all(minor >= 0 for code, minor in model.items() if ledger.account(code).is_place)
        assert ledger.head(session, 1).seq == len(written)
        assert faults(session) == []
        session.rollback()
