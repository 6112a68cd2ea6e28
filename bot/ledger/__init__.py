"""The book: double entry, append only, numbered and hash-chained for each group, and able to prove itself.

    accounts   where money is, and whose it is                 entries    what can be written
    rules      what stands in the book for what happens        writer     the one function that writes it
    rotation_rules   the same, for a circle of turns           rounds     its days, pots and prices
    reports    what can be read                                chain      hashes, and the marks on receipts
    proof      everything computed anew                        exports    for other people's programs
    tables     rows                                            triggers   what the database itself refuses
    schedules  what a loan costs, and when it is due           repayments what a payment has paid
    shareout   what each member gets at the end of a cycle

Whoever uses the book imports this package, and nothing inside it.

    postings = ledger.deposit(7, ledger.cash(3), amount)
    entry = ledger.Entry("deposit", postings, happened, said_by=7, confirmed_by=3, cause="handover:118")
    receipt = ledger.record(session, group_id, entry, key="handover:118", now=now)
"""

from bot.ledger.accounts import (
    Account,
    account,
    advance,
    bank,
    cash,
    fees,
    fines,
    interest,
    loan,
    losses,
    prepaid,
    reserve,
    savings,
    spending,
    turns,
    wallet,
)
from bot.ledger.chain import is_mark
from bot.ledger.entries import Entry, Posting, Unbalanced, credit, debit
from bot.ledger.exports import FORMATS, Format, export
from bot.ledger.proof import Fault, verify
from bot.ledger.repayments import ORDER, Owed, Split, allocate, in_turn, owed, settle_now
from bot.ledger.reports import (
    Head,
    Line,
    NoBook,
    Receipt,
    Written,
    balance,
    balances,
    belongs_together,
    currencies_under,
    currency_of,
    entries,
    head,
    history,
    moved,
    receipt,
    reversed_after,
    savings_of,
    written,
)
from bot.ledger.rotation_rules import (
    advance_repaid,
    advance_written_off,
    contribution,
    covered,
    evened_out,
    passed_on,
    payout,
    reserve_returned,
)
from bot.ledger.rounds import LAST, Pace, due_days, due_minor, nets, pot_minor, rounds_of, shared_equally
from bot.ledger.rules import deposit, disbursement, refund, repayment, spend, transfer, withdrawal, write_off
from bot.ledger.schedules import (
    DECLINING,
    INSTALMENTS_MAX,
    Every,
    Instalment,
    LoanKind,
    Terms,
    due_dates,
    effective_rate_year,
    months_after,
    paid_out,
    schedule,
    total_cost,
    true_rate_year,
)
from bot.ledger.shareout import Fund, Saver, ShareOut, Sharing, share_out
from bot.ledger.triggers import install_triggers, missing_triggers
from bot.ledger.writer import AlreadyReversed, KeyReused, NotReversible, Overdrawn, open_book, record, reverse

__all__ = [
    "DECLINING",
    "FORMATS",
    "INSTALMENTS_MAX",
    "LAST",
    "ORDER",
    "Account",
    "AlreadyReversed",
    "Entry",
    "Every",
    "Fault",
    "Format",
    "Fund",
    "Head",
    "Instalment",
    "KeyReused",
    "Line",
    "LoanKind",
    "NoBook",
    "NotReversible",
    "Overdrawn",
    "Owed",
    "Pace",
    "Posting",
    "Receipt",
    "Saver",
    "ShareOut",
    "Sharing",
    "Split",
    "Terms",
    "Unbalanced",
    "Written",
    "account",
    "advance",
    "advance_repaid",
    "advance_written_off",
    "allocate",
    "balance",
    "balances",
    "bank",
    "belongs_together",
    "cash",
    "contribution",
    "covered",
    "credit",
    "currencies_under",
    "currency_of",
    "debit",
    "deposit",
    "disbursement",
    "due_dates",
    "due_days",
    "due_minor",
    "effective_rate_year",
    "entries",
    "evened_out",
    "export",
    "fees",
    "fines",
    "head",
    "history",
    "in_turn",
    "install_triggers",
    "interest",
    "is_mark",
    "loan",
    "losses",
    "missing_triggers",
    "months_after",
    "moved",
    "nets",
    "open_book",
    "owed",
    "paid_out",
    "passed_on",
    "payout",
    "pot_minor",
    "prepaid",
    "receipt",
    "record",
    "refund",
    "repayment",
    "reserve",
    "reserve_returned",
    "reverse",
    "reversed_after",
    "rounds_of",
    "savings",
    "savings_of",
    "schedule",
    "settle_now",
    "share_out",
    "shared_equally",
    "spend",
    "spending",
    "total_cost",
    "transfer",
    "true_rate_year",
    "turns",
    "verify",
    "wallet",
    "withdrawal",
    "write_off",
    "written",
]
