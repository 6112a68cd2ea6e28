"""Personal data: everything that is kept of a person, told to that person.

    of_person     who they are to us
    in_groups     one message for each group they were ever in

Of other people it tells nothing: a treasurer's own data is what went through their hands, not whose it was.
"""

from __future__ import annotations

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot import i18n, ledger
from bot.cooperative import draws, fines, freezes, groups, loans, lost_phones, motions, notices, people, respites
from bot.cooperative.draw_tables import DrawThrow, TurnBid, TurnVote
from bot.cooperative.groups import Group, Membership
from bot.cooperative.guarantees import Guarantee, Pledge
from bot.cooperative.handovers import Handover, amount_of
from bot.cooperative.households import household_of
from bot.cooperative.offices import Office
from bot.cooperative.people import Person
from bot.cooperative.rotation_tables import RotationGuarantor, RotationSeat, RotationSwap
from bot.cooperative.rotation_words import seats_in_words
from bot.cooperative.witnesses import Witness
from bot.messages import GroupName, Name, Say, say
from bot.money import Money

__all__ = ["in_groups", "of_person"]


def of_person(session: Session, person: Person) -> Say:
    """Name, language, digits, clock, quiet hours, and the addresses they write from."""
    quiet_from, quiet_to = notices.quiet_hours(session, person)
    facts = [
        say("data-name", person=Name(person.id)) if person.name else say("data-no-name"),
        say("data-language", language=i18n.own_name(person.language)),
        say("data-digits", sample=123),
        say("data-clock", zone=person.zone) if person.zone else say("data-clock-of-group"),
        say("data-quiet", start=f"{quiet_from:%H:%M}", end=f"{quiet_to:%H:%M}"),
        say("data-since", since=person.created_at),
    ]
    for address in people.addresses_of(session, person.id):
        channel, external = address.channel.capitalize(), people.external(session, address)
        facts.append(say("data-address", channel=channel, external=external, heard=address.heard_at))
        if address.linked_at is not None and external:
            facts.append(say("data-address-linked", channel=channel, external=external, since=address.linked_at))
        if address.preferred_at is not None:
            facts.append(say("data-address-chosen", channel=channel, external=external))
        if address.hides_at is not None:
            facts.append(say("data-address-hides", channel=channel, external=external, since=address.hides_at))
    return say("data-person", facts=tuple(facts))


def in_groups(session: Session, person_id: int) -> tuple[Say, ...]:
    """For each group: membership, household, offices, lost phones, votes, loans, payments they had a hand in or saw,
    and all lines.
    """
    query = select(Membership).where(Membership.person_id == person_id).order_by(Membership.group_id)
    return tuple(
        say(
            "data-group",
            group=GroupName(member.group_id),
            facts=(
                _membership(member),
                *_household(session, member),
                *_offices(session, member),
                *_lost_phones(session, member),
                *_votes(session, member.group_id, person_id),
                *_loans(session, groups.group(session, member.group_id), person_id),
                *_turns(session, member.group_id, person_id),
                *_handovers(session, groups.group(session, member.group_id), person_id),
                *_seen(session, member.group_id, person_id),
                *_lines(session, member.group_id, person_id),
            ),
        )
        for member in session.scalars(query).all()
    )


def _membership(member: Membership) -> Say:
    since = member.joined_at or member.asked_at
    if member.number is None:
        return say("data-asked", life=member.life, since=since)
    return say("data-member", number=member.number, life=member.life, since=since)


def _household(session: Session, member: Membership) -> list[Say]:
    others = len(household_of(session, member.group_id, member.person_id)) - 1
    return [say("data-household", count=others)] if others else []


def _offices(session: Session, member: Membership) -> list[Say]:
    query = select(Office).where(Office.group_id == member.group_id, Office.person_id == member.person_id)
    return [
        say("data-office-past", role=office.role, since=office.since, until=office.until)
        if office.until
        else say("data-office", role=office.role, since=office.since)
        for office in session.scalars(query.order_by(Office.since, Office.role))
    ]


def _lost_phones(session: Session, member: Membership) -> list[Say]:
    """Each phone that others said was lost, and each of others' that they said was, without whose."""
    return [
        *(
            say("data-lost-phone", day=one.first_at, mine=one.person_id == member.person_id, state=one.state)
            for one in lost_phones.of_group(session, member.group_id, member.person_id)
        ),
        *(
            say("data-frozen", day=one.said_at, ended=one.ended_at is not None)
            for one in freezes.of_group(session, member.group_id, member.person_id)
        ),
    ]


def _votes(session: Session, group_id: int, person_id: int) -> list[Say]:
    """Each vote in which they had a seat; of a secret one only whether they voted, for nothing else is kept."""
    told = []
    for seat, motion in motions.seats_of_person(session, group_id, person_id):
        choice = "none" if seat.voted_at is None else seat.choice or "secret"
        told.append(say("data-vote", number=motion.number, day=motion.opened_at, choice=choice))
    return told


def _turns(session: Session, group_id: int, person_id: int) -> list[Say]:
    """Each seat they have or had in a circle of turns, whom they were asked to stand in for, by number alone,
    and each swap that they asked for or answered.
    """
    seats = select(RotationSeat).where(RotationSeat.group_id == group_id, RotationSeat.person_id == person_id)
    asked = select(RotationGuarantor).where(
        RotationGuarantor.group_id == group_id, RotationGuarantor.guarantor_id == person_id
    )
    hands = (RotationSwap.asker_id, RotationSwap.other_id, RotationSwap.settled_by)
    swapped = select(RotationSwap).where(RotationSwap.group_id == group_id, or_(*(hand == person_id for hand in hands)))
    return [
        *(
            say("data-seat", circle=one.rotation, seats=seats_in_words(one.halves), day=one.joined_at)
            for one in session.scalars(seats.order_by(RotationSeat.rotation, RotationSeat.seat))
        ),
        *(
            say("data-standin", circle=one.rotation, day=one.asked_at, state=one.state)
            for one in session.scalars(asked.order_by(RotationGuarantor.rotation, RotationGuarantor.asked_at))
        ),
        *(
            say(
                "data-swap",
                circle=one.rotation,
                day=one.asked_at,
                first=one.asker_round,
                second=one.other_round,
                state=one.state,
            )
            for one in session.scalars(swapped.order_by(RotationSwap.rotation, RotationSwap.number))
        ),
        *_choices(session, group_id, person_id),
    ]


def _choices(session: Session, group_id: int, person_id: int) -> list[Say]:
    """What they bid for turns, the words they added to draws, and how often they named who needs one, or typed dice."""
    currency = groups.group(session, group_id).currency
    made = select(TurnBid).where(TurnBid.group_id == group_id, TurnBid.person_id == person_id)
    named = select(TurnVote).where(TurnVote.group_id == group_id, TurnVote.person_id == person_id)
    typed = select(DrawThrow).where(DrawThrow.group_id == group_id, DrawThrow.person_id == person_id)
    return [
        *(
            say("data-bid", circle=one.rotation, round=one.round, day=one.said_at, amount=Money(one.minor, currency))
            for one in session.scalars(made.order_by(TurnBid.rotation, TurnBid.round, TurnBid.number))
        ),
        *(
            say("data-named", circle=one.rotation, round=one.round, day=one.said_at)
            for one in session.scalars(named.order_by(TurnVote.rotation, TurnVote.round))
        ),
        *(say("data-word", day=day, word=word) for day, word in draws.words_by(session, group_id, person_id)),
        *(say("data-dice", day=one.typed_at, dice=one.dice) for one in session.scalars(typed.order_by(DrawThrow.draw))),
    ]


def _loans(session: Session, group: Group, person_id: int) -> list[Say]:
    """What they borrowed or asked for, and what they stood in for; of a loan that is another's nothing else is told."""
    told = []
    for loan in loans.loans_of(session, group.id, person_id):
        amount = Money(loan.principal_minor, group.currency)
        told.append(say("data-loan", loan=loan.number, day=loan.asked_at, amount=amount, state=loan.state))
        purpose = loans.purpose_of(session, loan)
        if purpose:
            told.append(say("data-loan-for", loan=loan.number, words=purpose))
        for fine in fines.of_all_plans(session, loan):
            for minor, waived in ((fine.imposed_minor, False), (fine.waived_minor, True)):
                amount = Money(minor, group.currency)
                if amount:
                    told.append(say("data-fine", loan=loan.number, day=fine.fell_at, amount=amount, waived=waived))
        told += [
            say("data-respite", loan=loan.number, day=respite.asked_at, until=respite.until)
            for respite in respites.of(session, loan)
        ]
    query = select(Guarantee).where(Guarantee.group_id == group.id, Guarantee.person_id == person_id)
    for one in session.scalars(query.order_by(Guarantee.loan)):
        minor = one.minor if one.state == Pledge.ACCEPTED else one.asked_minor
        amount = Money(minor, group.currency)
        told.append(say("data-guarantee", loan=one.loan, day=one.asked_at, amount=amount, state=one.state))
    return told


def _handovers(session: Session, group: Group, person_id: int) -> list[Say]:
    hands = (
        Handover.giver_id,
        Handover.taker_id,
        Handover.said_by,
        Handover.answered_by,
        Handover.debtor_id,
        Handover.witness_id,
    )
    query = select(Handover).where(Handover.group_id == group.id, or_(*(hand == person_id for hand in hands)))
    return [
        say(
            "data-handover",
            number=one.number,
            day=one.happened_on,
            amount=amount_of(one, group),
            purpose=one.purpose,
            state=one.state,
        )
        for one in session.scalars(query.order_by(Handover.number))
    ]


def _seen(session: Session, group_id: int, person_id: int) -> list[Say]:
    """What they were asked to have seen of other people's payments, and what they answered."""
    query = select(Witness).where(Witness.group_id == group_id, Witness.person_id == person_id)
    return [
        say(
            "data-witness",
            number=one.handover,
            asked=one.asked_at,
            saw="waits" if one.saw is None else "saw" if one.saw else "did-not",
        )
        for one in session.scalars(query.order_by(Witness.handover))
    ]


def _lines(session: Session, group_id: int, person_id: int) -> list[Say]:
    told: list[Say] = []
    accounts = [
        ("savings", ledger.savings(person_id), -1),
        ("cash", ledger.cash(person_id), 1),
        *(("loan", ledger.loan(loan.number), 1) for loan in loans.loans_of(session, group_id, person_id)),
        ("prepaid", ledger.prepaid(person_id), -1),
    ]
    for kind, account, sign in accounts:
        told += [
            say(
                f"data-line-{kind}",
                receipt=line.seq,
                when=line.written,
                amount=line.amount * sign,
                after=line.balance_after * sign,
                mark=line.mark,
            )
            for line in ledger.history(session, group_id, account, newest_first=False)
        ]
    return told
