"""Rules of posting: what stands in the book for each thing that happens to money.

Every movement of money has one function here and one worked example, which is a test. They are pure: who may do it, and
whether the group's rules allow it, is decided before (in the cooperative); whether the money is there, by the book.
"""

from __future__ import annotations

from bot.ledger.accounts import Account, fees, fines, interest, loan, losses, prepaid, savings, spending
from bot.ledger.entries import Posting, credit, debit
from bot.ledger.repayments import Split
from bot.money import Money

__all__ = ["deposit", "disbursement", "refund", "repayment", "spend", "transfer", "withdrawal", "write_off"]


def deposit(saver: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member pays in: the money lies at `place`, and the group owes it to them.

    Member 7 gives 50 euro to treasurer 3:

    >>> for posting in deposit(7, cash(3), Money(5_000, "EUR")):
    ...     print(posting)
    debit  cash:3       5000 EUR
    credit savings:7    5000 EUR
    """
    return debit(_place(place), amount), credit(savings(saver), amount)


def transfer(from_place: Account, to_place: Account, amount: Money) -> tuple[Posting, ...]:
    """The box changes hands: the money lies elsewhere, and nobody owns more or less.

    Treasurer 3 brings 200 euro to the bank:

    >>> for posting in transfer(cash(3), bank(), Money(20_000, "EUR")):
    ...     print(posting)
    debit  bank         20000 EUR
    credit cash:3       20000 EUR
    """
    return debit(_place(to_place), amount), credit(_place(from_place), amount)


def withdrawal(saver: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member is paid out what they saved, as when they leave.

    Member 7 leaves, and treasurer 3 counts 150 euro into their hand:

    >>> for posting in withdrawal(7, cash(3), Money(15_000, "EUR")):
    ...     print(posting)
    debit  savings:7    15000 EUR
    credit cash:3       15000 EUR
    """
    return debit(savings(saver), amount), credit(_place(place), amount)


def disbursement(number: int, place: Account, principal: Money, paid_out: Money) -> tuple[Posting, ...]:
    """A loan is given: the borrower owes the principal, and the money lies at `place` no longer.

    Treasurer 3 gives 600 euro for loan 7:

    >>> for posting in disbursement(7, cash(3), Money(60_000, "EUR"), Money(60_000, "EUR")):
    ...     print(posting)
    debit  loan:7       60000 EUR
    credit cash:3       60000 EUR

    Where interest is kept back in advance, less is paid out than is owed. What is kept back is paid by that, out of the
    loan itself, and so it is income on that day; what comes back later is principal alone. Of 600 euro, 36 stay:

    >>> for posting in disbursement(7, cash(3), Money(60_000, "EUR"), Money(56_400, "EUR")):
    ...     print(posting)
    debit  loan:7       60000 EUR
    credit cash:3       56400 EUR
    credit interest     3600 EUR

    Where the group buys a thing and sells it on, the principal is what it cost the group, and `place` is where the
    seller was paid from; the mark-up is income as it is paid.
    """
    kept = principal - paid_out
    lent = (debit(loan(number), principal), credit(_place(place), paid_out))
    return (*lent, credit(interest(), kept)) if kept else lent


def repayment(
    number: int, borrower: int, place: Account, split: Split, currency: str, *, prepaid_minor: int = 0
) -> tuple[Posting, ...]:
    """A loan is paid back: each part of the money goes where it belongs. Whoever pays, the debt is the borrower's.

    Samuel (7) pays 106 euro for loan 12, of which 6 are interest:

    >>> for posting in repayment(12, 7, cash(3), Split(interest_minor=600, principal_minor=10_000), "EUR"):
    ...     print(posting)
    debit  cash:3       10600 EUR
    credit interest     600 EUR
    credit loan:12      10000 EUR

    What is over is the borrower's own money. Of the last instalment 106 are left, and they give 110:

    >>> last = Split(interest_minor=600, principal_minor=10_000, over_minor=400)
    >>> for posting in repayment(12, 7, cash(3), last, "EUR"):
    ...     print(posting)
    debit  cash:3       11000 EUR
    credit interest     600 EUR
    credit loan:12      10000 EUR
    credit prepaid:7    400 EUR

    It is used with their next repayment: `prepaid_minor` of the split was paid before, and only the rest is given now.

    >>> split = Split(fine_minor=200, fee_minor=100, interest_minor=300, principal_minor=10_000)
    >>> for posting in repayment(15, 7, cash(3), split, "EUR", prepaid_minor=400):
    ...     print(posting)
    debit  cash:3       10200 EUR
    credit fines        200 EUR
    credit fees         100 EUR
    credit interest     300 EUR
    credit loan:15      10000 EUR
    debit  prepaid:7    400 EUR
    """
    parts = (
        (fines(), split.fine_minor),
        (fees(), split.fee_minor),
        (interest(), split.interest_minor),
        (loan(number), split.principal_minor),
    )
    # At the end of a year it is paid out of the borrower's own share.
    place = place if place.kind == "sharing" else _place(place)
    now = Money(split.total_minor - prepaid_minor, currency)
    ahead = Money(prepaid_minor - split.over_minor, currency)
    return (
        *([debit(place, now)] if now else []),
        *[credit(account, Money(minor, currency)) for account, minor in parts if minor],
        *([Posting(prepaid(borrower), ahead)] if ahead else []),
    )


def refund(person: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member gets back what they paid beyond all they owed.

    Samuel (7) paid 4 euro too much, and treasurer 3 gives them back:

    >>> for posting in refund(7, cash(3), Money(400, "EUR")):
    ...     print(posting)
    debit  prepaid:7    400 EUR
    credit cash:3       400 EUR
    """
    return debit(prepaid(person), amount), credit(_place(place), amount)


def write_off(number: int, amount: Money) -> tuple[Posting, ...]:
    """What is still owed of a loan is given up. No money moves.

    The group gives up the last 200 euro of loan 7:

    >>> for posting in write_off(7, Money(20_000, "EUR")):
    ...     print(posting)
    debit  losses       20000 EUR
    credit loan:7       20000 EUR
    """
    return debit(losses(), amount), credit(loan(number), amount)


def spend(place: Account, amount: Money) -> tuple[Posting, ...]:
    """The group spends money, and nobody owes it back.

    Treasurer 3 pays 40 euro for the room:

    >>> for posting in spend(cash(3), Money(4_000, "EUR")):
    ...     print(posting)
    debit  spending     4000 EUR
    credit cash:3       4000 EUR
    """
    return debit(spending(), amount), credit(_place(place), amount)


def _place(account: Account) -> Account:
    if not account.is_place:
        raise ValueError(f"money cannot lie at {account.code}")
    return account
