"""The conversations, one file each, and the tables by which they are found.

MENU is what a person may open: by a button that names it, by a /command, or by a word of any of our languages (the
message `<name>-words` in the Fluent files). ACTIONS is what a button outside a conversation means: what waits for
*somebody else* is a row with buttons of its own, and those work at any time. A new conversation is a file here, a file
of words in each language, and a line in MENU.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.conversations import (
    add,
    away,
    behalf,
    bid,
    book,
    box,
    change,
    check,
    complaint,
    contribute,
    deposit,
    digits,
    disburse,
    draw,
    dues,
    first_phone,
    found,
    freeze,
    giveback,
    given,
    group,
    guarantee,
    handover,
    heard,
    help,
    home,
    household,
    invite,
    join,
    language,
    late,
    leave,
    link,
    loan,
    loans,
    lost,
    members,
    mine,
    moretime,
    offices,
    payout,
    pending,
    phones,
    privacy,
    propose,
    relief,
    repay,
    rotate,
    rotation,
    rules,
    seat,
    settings,
    shareout,
    slip,
    social,
    someone,
    spend,
    standin,
    statement,
    swap,
    unknown,
    vote,
    vouch,
    witness,
)
from bot.dialogue import Done, Step, Turn

__all__ = ["ACTIONS", "COMMANDS", "MENU", "PAYLOADS", "Item"]


@dataclass(frozen=True, slots=True)
class Item:
    """Something that may be opened.

    start: its first question, or what it has to say. needs_group: only for somebody who takes part in the group they
    look at. keeps_question: it only tells something, so a question that waits goes on waiting. answered_by_rest: words
    typed behind the opener ("paid 50") answer its first question. answered_by_name: so does a name ("pay for Samuel").
    """

    start: Callable[[Turn], Step | Done]
    needs_group: bool = True
    keeps_question: bool = False
    answered_by_rest: bool = False
    answered_by_name: bool = False


MENU: Mapping[str, Item] = {
    "home": Item(home.start, needs_group=False),
    "deposit": Item(deposit.start, answered_by_rest=True),
    "given": Item(given.start),
    "loan": Item(loan.start, answered_by_rest=True),
    "loans": Item(loans.start, keeps_question=True),
    "repay": Item(repay.start, answered_by_rest=True),
    "repay-for": Item(repay.start_for, answered_by_rest=True, answered_by_name=True),
    "rotation": Item(rotation.start, keeps_question=True),
    "rotate": Item(rotate.start),
    "swap": Item(swap.start),
    "contribute": Item(contribute.start, answered_by_rest=True),
    "contribute-for": Item(contribute.start_for, answered_by_rest=True, answered_by_name=True),
    "guarantee": Item(guarantee.start, keeps_question=True),
    "pending": Item(pending.start, keeps_question=True),
    "book": Item(book.start, keeps_question=True),
    "receipt": Item(book.typed_receipt, needs_group=False, keeps_question=True),
    "statement": Item(statement.start, answered_by_rest=True),
    "check": Item(check.start, needs_group=False, answered_by_rest=True),
    "privacy": Item(privacy.start, needs_group=False, keeps_question=True),
    "language": Item(language.start, needs_group=False),
    "digits": Item(digits.start, needs_group=False),
    "settings": Item(settings.start, needs_group=False),
    "phones": Item(phones.start, needs_group=False),
    "hide": Item(phones.hide, needs_group=False),
    "show": Item(phones.show, needs_group=False),
    "linked": Item(phones.link, needs_group=False),
    "lost": Item(lost.start, needs_group=False),
    "vouch": Item(lost.vouch, needs_group=False),
    "freeze": Item(freeze.start),
    "help": Item(help.start, needs_group=False, keeps_question=True),
    "someone": Item(someone.start),
    "behalf": Item(behalf.start, answered_by_rest=True, answered_by_name=True),
    "add": Item(add.start),
    "heard": Item(heard.start, needs_group=False, keeps_question=True),
    "found": Item(found.start, needs_group=False),
    "join": Item(join.start, needs_group=False),
    "invite": Item(invite.start, keeps_question=True),
    "link": Item(link.start, needs_group=False, keeps_question=True),
    "group": Item(group.start, keeps_question=True),
    "switch": Item(group.start_switch, needs_group=False),
    "rules": Item(rules.start, keeps_question=True),
    "change": Item(change.start),
    "late": Item(late.start, keeps_question=True),
    "moretime": Item(moretime.start),
    "vote": Item(vote.start, keeps_question=True),
    "propose": Item(propose.start),
    "shareout": Item(shareout.start),
    "social": Item(social.start, keeps_question=True),
    "social-pay": Item(social.start_paying, answered_by_rest=True),
    "aid": Item(social.start_help),
    "members": Item(members.start, keeps_question=True),
    "household": Item(household.start, keeps_question=True),
    "offices": Item(offices.start, keeps_question=True),
    "away": Item(away.start),
    "leave": Item(leave.start),
    "box": Item(box.start),
    "unknown": Item(unknown.start, needs_group=False, keeps_question=True),
}

COMMANDS: Mapping[str, str] = {
    "start": "home",
    "menu": "home",
    "paid": "deposit",
    "loan": "loan",
    "repay": "repay",
    "rotation": "rotation",
    "turns": "rotation",
    "balance": "book",
    "statement": "statement",
    "check": "check",
    "privacy": "privacy",
    "language": "language",
    "settings": "settings",
    "phones": "phones",
    "help": "help",
    "group": "group",
    "rules": "rules",
    "vote": "vote",
    "propose": "propose",
    "invite": "invite",
    "late": "late",
    "join": "join",
}

# What /start brings with it from a link: the letters before the code, and what it opens.
PAYLOADS: Mapping[str, str] = {
    "j_": "join",
    "g_": "link",
    "r_": "check",
    "v_": "vote",
}

ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    **away.ACTIONS,
    **behalf.ACTIONS,
    **bid.ACTIONS,
    **book.ACTIONS,
    **complaint.ACTIONS,
    **contribute.ACTIONS,
    **deposit.ACTIONS,
    **disburse.ACTIONS,
    **draw.ACTIONS,
    **dues.ACTIONS,
    **first_phone.ACTIONS,
    **giveback.ACTIONS,
    **given.ACTIONS,
    **freeze.ACTIONS,
    **group.ACTIONS,
    **guarantee.ACTIONS,
    **household.ACTIONS,
    **invite.ACTIONS,
    **join.ACTIONS,
    **late.ACTIONS,
    **leave.ACTIONS,
    **loan.ACTIONS,
    **loans.ACTIONS,
    **lost.ACTIONS,
    **mine.ACTIONS,
    **moretime.ACTIONS,
    **offices.ACTIONS,
    **payout.ACTIONS,
    **phones.ACTIONS,
    **handover.ACTIONS,
    **home.ACTIONS,
    **privacy.ACTIONS,
    **propose.ACTIONS,
    **relief.ACTIONS,
    **repay.ACTIONS,
    **rotation.ACTIONS,
    **rules.ACTIONS,
    **seat.ACTIONS,
    **slip.ACTIONS,
    **social.ACTIONS,
    **shareout.ACTIONS,
    **someone.ACTIONS,
    **spend.ACTIONS,
    **standin.ACTIONS,
    **statement.ACTIONS,
    **swap.ACTIONS,
    **vote.ACTIONS,
    **vouch.ACTIONS,
    **witness.ACTIONS,
}
