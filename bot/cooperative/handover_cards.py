"""What each of the two hands is shown of a handover, and when.

Everyone concerned has one card for each handover, and it always says what is true now: after every change the cards
are drawn again. Whoever tapped sees their own card change; whoever must hear of it gets a new message, because an edit
makes no sound.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger, outbox
from bot.cooperative import (
    aid,
    aid_cards,
    checks,
    groups,
    guarantee_cards,
    handovers,
    loan_cards,
    loans,
    notices,
    offices,
    people,
    rotation_receipts,
    rotations,
    round_cards,
    shareout_cards,
    shares,
    spending_cards,
    spendings,
    vouching_cards,
    witness_cards,
    witnesses,
)
from bot.cooperative.claims import can_correct
from bot.cooperative.confirmations import can_undo
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, State
from bot.cooperative.rounds import OUT
from bot.ledger import LoanKind
from bot.messages import Arg, Choice, GroupName, Name, Picture, Say, Style, Weight, say
from bot.money import Money

__all__ = [
    "card_key",
    "card_of",
    "everyone_in",
    "pass_on",
    "receipt_say",
    "receipt_to_share",
    "redraw_for",
    "show",
    "show_again",
    "show_to",
    "ways_on",
    "who_is_asked",
]


def show(
    session: Session,
    group: Group,
    handover: Handover,
    now: datetime,
    *,
    by: int | None = None,
    in_place: bool = True,
) -> None:
    """Draws the card of everyone concerned: a new message for those to whom it is news.

    by: who did it. Their own card changes where it is, unless `in_place` is false.
    """
    for person in everyone_in(session, handover):
        if vouching_cards.waits_unheard(session, handover, person):
            continue
        fresh = not in_place if person == by else _concerns(handover, person)
        if fresh and handover.state == State.CONFIRMED:
            _settle_claim(session, group, handover, person, now)
        show_to(session, group, handover, person, now, fresh=fresh)
    if handover.loan is not None:
        loan = loans.loan(session, group.id, handover.loan)
        if handover.purpose == Purpose.LOAN:
            loan_cards.show(session, group, loan, now)
        if handover.entry is not None:
            guarantee_cards.redraw(session, group, loan, now, occasion=f":{handover.number}:v{handover.version}")
    if handover.spending is not None:
        spending_cards.show(session, group, spendings.spending(session, group.id, handover.spending), now, by=by)
    if handover.rotation is not None and (handover.entry is not None or handover.purpose in OUT):
        circle = rotations.rotation(session, group.id, handover.rotation)
        round_cards.show(session, group, circle, now, key=f"{handover.number}:v{handover.version}")
    if handover.aid is not None:
        aid_cards.show(session, group, aid.request(session, group.id, handover.aid), now, by=by)
    if handover.shareout is not None:
        shareout_cards.show_progress(
            session, group, handover.shareout, now, key=f"{handover.number}:v{handover.version}"
        )


def show_to(
    session: Session,
    group: Group,
    handover: Handover,
    person: int,
    now: datetime,
    *,
    fresh: bool,
    occasion: str = "",
    can_wait: bool = False,
) -> None:
    """Draws one reader's card. occasion: makes the message a new one though nothing changed, such as a reminder."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, handover, person, now), group.id, person),
        key=f"handover:{group.id}:{handover.number}:v{handover.version}{occasion}",
        now=now,
        group_id=group.id,
        card=card_key(handover),
        fresh=fresh,
        can_wait=can_wait,
    )


def who_is_asked(session: Session, handover: Handover) -> Say:
    """For whom it waits, as part of a sentence: one person by name, the treasurers, or any other officer."""
    asked = handovers.asked(session, handover)
    if len(asked) == 1:
        return say("handover-one-person", person=Name(asked[0]))
    keep_the_money = set(asked) <= set(offices.treasurers(session, handover.group_id))
    return say("handover-the-officers" if keep_the_money else "handover-another-officer")


def card_key(handover: Handover) -> str:
    """The card under which a handover is shown."""
    return f"handover:{handover.group_id}:{handover.number}"


def show_again(session: Session, group: Group, handover: Handover, person: int, event: str, now: datetime) -> None:
    """Shows somebody the card that they asked to see, as a new message."""
    show_to(session, group, handover, person, now, fresh=True, occasion=f":asked-for:{event}")


def _settle_claim(session: Session, group: Group, handover: Handover, person: int, now: datetime) -> None:
    """The card that said "it waits" must not go on saying so above the receipt that comes as a new message."""
    address = people.best_address(session, person)
    card = card_key(handover)
    if address is None or outbox.shown_under(session, f"address:{address.id}", card) is None:
        return
    notices.tell(
        session,
        person,
        notices.of_group(session, _told(session, group, handover, "handover-settled"), group.id, person),
        key=f"{card}:v{handover.version}:settled",
        now=now,
        group_id=group.id,
        weight=Weight.CARD,
        card=card,
    )


def redraw_for(session: Session, person: int, now: datetime, *, occasion: str) -> None:
    """Draws this reader's cards of all that waits anew, in place and without a sound: they read otherwise from now on.

    occasion: what makes these drawings new ones.
    """
    for group in groups.groups_of(session, person):
        for one in handovers.open_in(session, group.id):
            if person in everyone_in(session, one):
                show_to(session, group, one, person, now, fresh=False, occasion=occasion)


def everyone_in(session: Session, handover: Handover) -> list[int]:
    """The two hands, whoever said it and answered it, and everyone who was asked, or saw it: each once."""
    people = [
        handover.said_by,
        handover.giver_id,
        handover.taker_id,
        handover.answered_by,
        handover.debtor_id,
    ]
    asked = handovers.asked(session, handover) or handovers.could_answer(session, handover)
    saw = [one.person_id for one in witnesses.of(session, handover)] if witnesses.is_given_out(handover) else []
    return list(dict.fromkeys(person for person in [*people, *asked, *saw] if person is not None))


def card_of(session: Session, group: Group, handover: Handover, reader: int, now: datetime) -> Say:
    """What `reader` sees of a handover now, and what they may do about it."""
    vouched = vouching_cards.of(session, group, handover, reader, now)
    if vouched is not None:
        return vouched
    if witnesses.is_given_out(handover):
        settled = witness_cards.ended(group, handover) or _as_witness(session, group, handover, reader, now)
        if settled is not None:
            return settled
    match State(handover.state):
        case State.CONFIRMED:
            return _confirmed(session, group, handover, reader, now)
        case State.UNDONE:
            told = say("handover-undone", **_facts(group, handover), by=_who_answered(handover))
            return told.offering(_not_right(handover)) if reader == handover.said_by else told
        case State.TAKEN_BACK | State.CORRECTED:
            return _told(session, group, handover, f"handover-{handover.state}")
    way_on = witness_cards.way_on(session, handover, reader, now)
    if reader in handovers.asked(session, handover):
        question = witness_cards.of_receiver(session, handover, _question(session, group, handover, reader))
        return question.offering(*way_on)
    if reader == handover.said_by:
        return _waiting(session, group, handover, now).offering(*way_on)
    if reader == handover.debtor_id and handover.loan is not None:
        return say("handover-paid-for-you", **_facts(group, handover), loan=handover.loan)
    if reader == handover.debtor_id and handover.rotation is not None:
        return say("handover-turn-paid-for-you", **_facts(group, handover))
    return _told(session, group, handover, "handover-others-asked").offering(*way_on)


def receipt_say(session: Session, group: Group, handover: Handover, reader: int) -> Say:
    """The receipt of a confirmed handover: code, state, amount, who, when, and the reader's own new balance if any."""
    assert handover.entry is not None, handover.number
    receipt = ledger.receipt(session, group.id, handover.entry)
    assert receipt is not None, handover.number
    args = _facts(group, handover) | {
        "receipt": receipt.seq,
        "mark": receipt.mark,
        "when": receipt.written,
        "by": _confirmed_by(session, handover),
    }
    if handover.loan is not None:
        return loan_cards.receipt_say(session, group, handover, reader, args)
    if handover.spending is not None:
        return spending_cards.receipt_say(session, group, handover, reader, args)
    if handover.rotation is not None:
        return rotation_receipts.receipt_say(session, group, handover, reader, args)
    if handover.shareout is not None or handover.purpose in (Purpose.SOCIAL, Purpose.HELP):
        own = handover.giver_id if handover.pays_in else handover.taker_id
        if reader == own:
            return say(_receipt_id(handover), **args)
        return say(
            f"{_receipt_id(handover)}-counted", **args, held=ledger.balance(session, group.id, ledger.cash(reader))
        )
    pays_out = handover.purpose in (Purpose.WITHDRAWAL, Purpose.REFUND) or handover.corrects_payout
    saver = handover.taker_id if pays_out else handover.giver_id
    if handover.purpose == Purpose.TRANSFER:
        held = ledger.balance(session, group.id, ledger.cash(reader))
        return say("receipt-transfer", **args, held=held)
    if reader == saver:
        args["saved"] = ledger.savings_of(session, group.id, saver)
        price = shares.price(session, group)
        if price is not None and handover.purpose == Purpose.DEPOSIT:
            bought, has = handover.minor // price.minor, shares.held_by(session, group, reader)
            return say("receipt-deposit-shares", **args, bought=bought, has=has)
        return say(_receipt_id(handover), **args)
    args["held"] = ledger.balance(session, group.id, ledger.cash(reader))
    id = _receipt_id(handover)
    return say(f"{id}-paid-out" if handover.corrects_payout else f"{id}-counted", **args)


def ways_on(handover: Handover) -> tuple[Choice, ...]:
    """What may be done with a receipt: passed on, and put right.

    One that crosses a payment out is not passed on: it bears the amount, and would be taken for a payment.
    """
    if not handover.minor:
        return ()
    share = _act(handover, "share", say("receipt-share-button"))
    return (share, _not_right(handover)) if can_correct(handover) else (share,)


def receipt_to_share(session: Session, group: Group, handover: Handover) -> Say:
    """The receipt to pass on: number, mark, amount, who and when; no balance. Anyone can check it."""
    assert handover.entry is not None, handover.number
    receipt = ledger.receipt(session, group.id, handover.entry)
    assert receipt is not None, handover.number
    return say(
        "receipt-to-share",
        group=GroupName(group.id),
        receipt=receipt.seq,
        mark=receipt.mark,
        amount=receipt.amount,
        giver=Name(handover.giver_id),
        by=_confirmed_by(session, handover),
        when=receipt.written,
        link=checks.link_to(receipt.seq, receipt.mark),
    )


def pass_on(
    session: Session,
    group: Group,
    handover: Handover,
    to: list[int],
    note: Say,
    picture: Picture | None,
    now: datetime,
) -> None:
    """Shows the other side a proof: the words or the picture that the claimant sent, unread and unstored by us."""
    for person in to:
        notices.tell(
            session,
            person,
            Say(note.id, note.args, picture=picture),
            key=f"handover:{group.id}:{handover.number}:v{handover.version}:proof",
            now=now,
            group_id=group.id,
        )


def _receipt_id(handover: Handover) -> str:
    if handover.purpose == Purpose.CORRECTION:
        return "receipt-correction" if handover.minor else "receipt-struck"
    return f"receipt-{handover.purpose}"


def _concerns(handover: Handover, person: int) -> bool:
    """Whether a change is news to this person, or only takes buttons off a card they have."""
    if handover.state in (State.WAITING, State.DECLINED, State.COUNTERED):
        return True
    if handover.state == State.TAKEN_BACK and handover.settled_by is None:
        return False
    return person in (handover.giver_id, handover.taker_id, handover.said_by, handover.debtor_id)


def _facts(group: Group, handover: Handover) -> dict:  # type: ignore[type-arg]
    return {
        "number": handover.number,
        "amount": Money(handover.minor, group.currency),
        "giver": Name(handover.giver_id),
        "taker": Name(handover.taker_id or handover.giver_id),
        "sayer": Name(handover.said_by),
        "day": handover.happened_on,
        "place": _place(handover),
        "receipt": handover.entry or 0,
    }


def _place(handover: Handover) -> str:
    code = handover.place or handover.place_from
    return ledger.account(code).kind if code else "cash"


def _told(session: Session, group: Group, handover: Handover, id: str) -> Say:
    amount = handovers.amount_at_stake(session, handover, group)
    return say(id, **(_facts(group, handover) | {"amount": amount}))


def _act(handover: Handover, id: str, label: Say, style: Style = Style.PLAIN) -> Choice:
    return Choice(
        id,
        label,
        action=f"handover.{id}",
        object=f"{handover.group_id}:{handover.number}",
        version=handover.version,
        style=style,
    )


def _not_right(handover: Handover) -> Choice:
    return _act(handover, "wrong", say("receipt-wrong-button"))


def _who_answered(handover: Handover) -> Name:
    return Name(handover.answered_by or handover.said_by)


def _other_hand(handover: Handover) -> Name:
    """Who vouches for it beside the giver: whoever answered, or said it where the giver did the answering."""
    return Name(handover.said_by) if handover.answered_by == handover.giver_id else _who_answered(handover)


def _confirmed_by(session: Session, handover: Handover) -> Arg:
    by_others = vouching_cards.by_whom(handover) or witness_cards.who_confirmed(session, handover)
    return by_others or _other_hand(handover)


def _as_witness(session: Session, group: Group, handover: Handover, reader: int, now: datetime) -> Say | None:
    """What a witness sees; None for everyone else."""
    witness = witnesses.row_of(session, handover, reader)
    return witness_cards.of_witness(session, group, handover, witness, now) if witness is not None else None


def _counted(group: Group, handover: Handover) -> Money:
    return Money(handover.counter_minor or 0, group.currency)


def _question(session: Session, group: Group, handover: Handover, reader: int) -> Say:
    """What whoever is asked sees: two or three buttons, the likely one first."""
    facts = _facts(group, handover) | {"about": handover.about or 0}
    is_thing = False
    if handover.loan is not None:
        loan = loans.loan(session, group.id, handover.loan)
        is_thing = handover.purpose == Purpose.LOAN and loan.kind == LoanKind.COST_PLUS
        facts |= {"loan": loan.number, "what": loan_cards.of_whom(loan, handover.giver_id)}
    if handover.spending is not None:
        facts["what"] = spendings.what_for(session, group.id, handover.spending)
    if handover.state == State.COUNTERED:
        counted = _counted(group, handover)
        accept = _act(handover, "accept", say("handover-accept-button", amount=counted), Style.GOOD)
        # An older button must not agree to an amount that was counted after it.
        accept = replace(accept, object=f"{accept.object}:{counted.minor}")
        return say(
            "handover-counted-otherwise",
            choices=(accept, _act(handover, "refuse", say("handover-refuse-button"), Style.BAD)),
            **facts,
            counted=counted,
            counter=_who_answered(handover),
        )
    yes = say("handover-right-button")
    if handover.purpose != Purpose.CORRECTION:
        gave = handover.pays_in and not handover.said_by_giver
        yes = say("handover-gave-button" if gave else "handover-have-button", amount=facts["amount"])
        if is_thing:
            yes = say("loan-have-thing-button")
        if handover.spending is not None:
            yes = say("spend-saw-button")
    choices = [_act(handover, "confirm", yes, Style.GOOD)]
    if handover.purpose != Purpose.CORRECTION:
        choices.append(_act(handover, "other", say("handover-other-button")))
    if handover.state == State.DECLINED and reader == handover.answered_by:
        # They have answered. What they may still say is a yes.
        if handover.counter_minor is None:
            about = "-correction" if handover.purpose == Purpose.CORRECTION else ""
            return say(f"handover-said-no{about}", choices=tuple(choices), **facts)
        return say("handover-stands", choices=tuple(choices), **facts, counted=_counted(group, handover))
    no = "handover-not-yet-button" if handover.purpose in (*OUT, Purpose.SHARE, Purpose.HELP) else "handover-no-button"
    choices.append(_act(handover, "decline", say(no), Style.BAD))
    asking = "loan-thing" if is_thing else _asking(handover, reader)
    return say(f"handover-ask-{asking}", choices=tuple(choices), **facts)


def _asking(handover: Handover, reader: int) -> str:
    match Purpose(handover.purpose):
        case Purpose.CONTRIBUTION if handover.said_by_giver and not handover.place:
            return "contribution-direct"
        case Purpose.DEPOSIT | Purpose.REPAYMENT | Purpose.CONTRIBUTION if handover.said_by_giver:
            if handover.taker_id in (handover.giver_id, handover.debtor_id or handover.giver_id):
                return f"{handover.purpose}-own"
            if handover.taker_id not in (None, reader):
                return f"{handover.purpose}-in-another-hand"
            return f"{handover.purpose}-{_place(handover)}"
        case Purpose.DEPOSIT | Purpose.REPAYMENT | Purpose.CONTRIBUTION:
            return f"{handover.purpose}-from-you"
        case Purpose.CORRECTION if not handover.minor:
            return "struck"
    return handover.purpose


def _waiting(session: Session, group: Group, handover: Handover, now: datetime) -> Say:
    """What whoever said it sees: that it waits, for whom, and the way back."""
    back = _act(handover, "take-back", say("handover-take-back-button"), Style.BAD)
    too_long = witness_cards.of_giver(session, group, handover, now)
    if too_long is not None:
        return too_long.offering(back)
    facts = _facts(group, handover) | {"about": handover.about or 0}
    corrects = handover.purpose == Purpose.CORRECTION
    if handover.state == State.DECLINED:
        facts |= {"counter": _who_answered(handover), "counted": _counted(group, handover)}
        proof, help = (_act(handover, id, say(f"handover-{id}-button")) for id in ("proof", "help"))
        if corrects:
            return say("handover-declined-correction", choices=(proof, help, back), **facts)
        id = "handover-declined" if handover.counter_minor is None else "handover-differs"
        day = _act(handover, "day", say("handover-day-button"))
        return say(id, choices=(proof, day, help, back), **facts)
    who = who_is_asked(session, handover)
    id = "handover-waiting-correction" if corrects else "handover-waiting"
    return say(id, choices=(back,), **facts, who=who, since=handover.said_at)


def _confirmed(session: Session, group: Group, handover: Handover, reader: int, now: datetime) -> Say:
    if reader == handover.answered_by:
        undo = _act(handover, "undo", say("handover-undo-button"), Style.BAD)
        receipt = receipt_say(session, group, handover, reader)
        return receipt.offering(undo) if can_undo(session, handover, now) else receipt
    if reader in (handover.giver_id, handover.taker_id, handover.said_by):
        receipt = receipt_say(session, group, handover, reader).offering(*ways_on(handover))
        receipt = witness_cards.settled(session, handover, receipt, reader)
        return vouching_cards.settled(session, group, handover, receipt, reader)
    if reader == handover.debtor_id:
        # What somebody else paid for them is not theirs to correct.
        return receipt_say(session, group, handover, reader).offering(*ways_on(handover)[:1])
    return say(
        "handover-done-by-another",
        **_facts(group, handover),
        by=_who_answered(handover),
        when=handover.answered_at or now,
    )
