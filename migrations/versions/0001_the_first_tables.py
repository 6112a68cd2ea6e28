"""The first tables.

Written out in full, rather than made from the models: a migration says what is in the database, for ever.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# 64 bits on PostgreSQL; on SQLite only INTEGER can count by itself, and it has 64 bits anyway.
Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)
# The book's tables are STRICT on SQLite, which then knows no times: the text is what is hashed.
Instant = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    # People, and where they are reached.
    op.create_table(
        "person",
        sa.Column("id", Id),
        sa.Column("key", sa.LargeBinary(), nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("digits", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("quiet_from", sa.Time(), nullable=True),
        sa.Column("quiet_to", sa.Time(), nullable=True),
        sa.Column("group_id", Id, nullable=True),
        sa.Column("frozen_at", Moment, nullable=True),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("erased_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_table(
        "address",
        sa.Column("id", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("external", sa.LargeBinary(), nullable=True),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("heard_at", Moment, nullable=False),
        sa.Column("shut_at", Moment, nullable=True),
        sa.Column("stopped_at", Moment, nullable=True),
        sa.Column("agreed_at", Moment, nullable=True),
        sa.Column("knocked_at", Moment, nullable=True),
        sa.Column("linked_at", Moment, nullable=True),
        sa.Column("preferred_at", Moment, nullable=True),
        sa.Column("hides_at", Moment, nullable=True),
        sa.Column("covered_at", Moment, nullable=True),
        sa.Column("also", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_address"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_address_person_id_person"),
        sa.UniqueConstraint("channel", "lookup", name="uq_address_channel_lookup"),
    )
    op.create_index("ix_address_person_id", "address", ["person_id"])
    op.create_index("ix_address_channel_also", "address", ["channel", "also"])

    # Groups, and who belongs to them.
    op.create_table(
        "savings_group",
        sa.Column("id", Id),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("founder_id", Id, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("first_vote_at", Moment, nullable=True),
        sa.Column("handovers", Id, nullable=False),
        sa.Column("motions", Id, nullable=False),
        sa.Column("loans", Id, nullable=False),
        sa.Column("rotations", Id, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_savings_group"),
    )
    op.create_table(
        "membership",
        sa.Column("group_id", Id),
        sa.Column("person_id", Id),
        sa.Column("number", Id, nullable=True),
        sa.Column("life", sa.String(), nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("joined_at", Moment, nullable=True),
        sa.Column("left_at", Moment, nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("brought_by", Id, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "person_id", name="pk_membership"),
    )
    op.create_index("ix_membership_person_id", "membership", ["person_id"])
    op.create_table(
        "phone_code",
        sa.Column("group_id", Id),
        sa.Column("person_id", Id),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("made_by", Id, nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column("ended_at", Moment, nullable=False),
        sa.Column("address_id", Id, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "person_id", name="pk_phone_code"),
        sa.UniqueConstraint("lookup", name="uq_phone_code_lookup"),
    )
    op.create_table(
        "office",
        sa.Column("group_id", Id),
        sa.Column("person_id", Id),
        sa.Column("role", sa.String()),
        sa.Column("since", Moment),
        sa.Column("until", Moment, nullable=True),
        sa.Column("given_by", Id, nullable=False),
        sa.Column("term_ends_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("group_id", "person_id", "role", "since", name="pk_office"),
    )
    op.create_index("ix_office_group_id_role", "office", ["group_id", "role"])
    op.create_table(
        "rules",
        sa.Column("group_id", Id),
        sa.Column("version", Id),
        sa.Column("since", Moment, nullable=False),
        sa.Column("adopted_by", Id, nullable=False),
        sa.Column("motion", Id, nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("group_id", "version", name="pk_rules"),
    )
    op.create_table(
        "invitation",
        sa.Column("id", Id),
        sa.Column("group_id", Id, nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("made_by", Id, nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column("ended_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("lookup", name="uq_invitation_lookup"),
    )
    op.create_table(
        "attempt",
        sa.Column("id", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_attempt_person_id_person"),
    )
    op.create_index("ix_attempt_person_id_at_made_at", "attempt", ["person_id", "at", "made_at"])
    op.create_table(
        "linking",
        sa.Column("id", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("shown_at", Moment, nullable=False),
        sa.Column("until", Moment, nullable=False),
        sa.Column("address_id", Id, nullable=True),
        sa.Column("linked_at", Moment, nullable=True),
        sa.Column("undone_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_linking"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_linking_person_id_person"),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name="fk_linking_address_id_address"),
    )
    op.create_index("ix_linking_person_id", "linking", ["person_id"])
    op.create_index("ix_linking_lookup", "linking", ["lookup"])
    op.create_table(
        "lostphone",
        sa.Column("id", Id),
        sa.Column("address_id", Id, nullable=False),
        sa.Column("stranger_id", Id, nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("shown_at", Moment, nullable=False),
        sa.Column("until", Moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lostphone"),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name="fk_lostphone_address_id_address"),
        sa.ForeignKeyConstraint(["stranger_id"], ["person.id"], name="fk_lostphone_stranger_id_person"),
    )
    op.create_index("ix_lostphone_address_id", "lostphone", ["address_id"])
    op.create_index("ix_lostphone_lookup", "lostphone", ["lookup"])
    op.create_table(
        "recovery",
        sa.Column("group_id", Id),
        sa.Column("lost", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("first_by", Id, nullable=False),
        sa.Column("first_at", Moment, nullable=False),
        sa.Column("second_by", Id, nullable=True),
        sa.Column("second_at", Moment, nullable=True),
        sa.Column("due_at", Moment, nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "lost", name="pk_recovery"),
    )
    op.create_index("ix_recovery_group_id_person_id", "recovery", ["group_id", "person_id"])
    op.create_table(
        "freeze",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("said_by", Id, nullable=False),
        sa.Column("said_at", Moment, nullable=False),
        sa.Column("first_by", Id, nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_freeze"),
    )
    op.create_index("ix_freeze_person_id", "freeze", ["person_id"])
    op.create_table(
        "place",
        sa.Column("id", Id),
        sa.Column("group_id", Id, nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("external", sa.LargeBinary(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("linked_by", Id, nullable=False),
        sa.Column("linked_at", Moment, nullable=False),
        sa.Column("ended_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
        sa.UniqueConstraint("channel", "lookup", name="uq_place_channel_lookup"),
    )
    op.create_index("ix_place_group_id", "place", ["group_id"])

    # What the group decides.
    op.create_table(
        "motion",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.LargeBinary(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", Id, nullable=False),
        sa.Column("rules_version", Id, nullable=False),
        sa.Column("opened_by", Id, nullable=False),
        sa.Column("opened_at", Moment, nullable=False),
        sa.Column("closes_at", Moment, nullable=False),
        sa.Column("reopened_at", Moment, nullable=True),
        sa.Column("secret", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("quorum_percent", Id, nullable=False),
        sa.Column("threshold_percent", Id, nullable=False),
        sa.Column("yes", Id, nullable=True),
        sa.Column("no", Id, nullable=True),
        sa.Column("abstained", Id, nullable=True),
        sa.Column("closed_at", Moment, nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_motion"),
        sa.UniqueConstraint("key", name="uq_motion_key"),
    )
    op.create_index("ix_motion_state_closes_at", "motion", ["state", "closes_at"])
    op.create_table(
        "seat",
        sa.Column("group_id", Id),
        sa.Column("motion", Id),
        sa.Column("person_id", Id),
        sa.Column("excluded", sa.String(), nullable=False),
        sa.Column("struck_at", Moment, nullable=True),
        sa.Column("voted_at", Moment, nullable=True),
        sa.Column("choice", sa.String(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("group_id", "motion", "person_id", name="pk_seat"),
    )
    op.create_index("ix_seat_group_id_person_id", "seat", ["group_id", "person_id"])
    op.create_table(
        "ballot_code",
        sa.Column("group_id", Id),
        sa.Column("motion", Id),
        sa.Column("person_id", Id),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("wrong", Id, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "motion", "person_id", name="pk_ballot_code"),
    )
    op.create_index("ix_ballot_code_person_id", "ballot_code", ["person_id"])

    # Money between two hands, before it stands in the book.
    op.create_table(
        "handover",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", Id, nullable=False),
        sa.Column("giver_id", Id, nullable=False),
        sa.Column("taker_id", Id, nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("place_from", sa.String(), nullable=False),
        sa.Column("minor", Id, nullable=False),
        sa.Column("month", sa.Date(), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("said_by", Id, nullable=False),
        sa.Column("said_at", Moment, nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("reminded_at", Moment, nullable=True),
        sa.Column("escalated_at", Moment, nullable=True),
        sa.Column("helped_at", Moment, nullable=True),
        sa.Column("counter_minor", Id, nullable=True),
        sa.Column("answered_by", Id, nullable=True),
        sa.Column("answered_at", Moment, nullable=True),
        sa.Column("entry", Id, nullable=True),
        sa.Column("about", Id, nullable=True),
        sa.Column("follows", Id, nullable=True),
        sa.Column("settled_by", Id, nullable=True),
        sa.Column("witness_id", Id, nullable=True),
        sa.Column("spending", Id, nullable=True),
        sa.Column("loan", Id, nullable=True),
        sa.Column("debtor_id", Id, nullable=True),
        sa.Column("rotation", Id, nullable=True),
        sa.Column("round", Id, nullable=True),
        sa.Column("kept_minor", Id, nullable=True),
        sa.Column("repaid_minor", Id, nullable=True),
        sa.Column("shareout", Id, nullable=True),
        sa.Column("aid", Id, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_handover"),
        sa.UniqueConstraint("key", name="uq_handover_key"),
    )
    gives = sa.text("purpose = 'loan' and state in ('waiting', 'countered', 'declined', 'confirmed')")
    op.create_index(
        "ix_handover_given_once",
        "handover",
        ["group_id", "loan"],
        unique=True,
        sqlite_where=gives,
        postgresql_where=gives,
    )
    op.create_index("ix_handover_group_id_loan", "handover", ["group_id", "loan"])
    op.create_index("ix_handover_group_id_rotation", "handover", ["group_id", "rotation"])
    op.create_index("ix_handover_group_id_shareout", "handover", ["group_id", "shareout"])
    op.create_index("ix_handover_group_id_entry", "handover", ["group_id", "entry"], unique=True)
    op.create_index("ix_handover_group_id_giver_id", "handover", ["group_id", "giver_id"])
    op.create_index("ix_handover_state_asked_at", "handover", ["state", "asked_at"])
    op.create_table(
        "witness",
        sa.Column("group_id", Id),
        sa.Column("handover", Id),
        sa.Column("person_id", Id),
        sa.Column("asked_by", Id, nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("saw", sa.Boolean(), nullable=True),
        sa.Column("answered_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "handover", "person_id", name="pk_witness"),
    )
    op.create_index("ix_witness_group_id_person_id", "witness", ["group_id", "person_id"])
    op.create_table(
        "spending",
        sa.Column("group_id", Id),
        sa.Column("motion", Id),
        sa.Column("version", Id, nullable=False),
        sa.Column("minor", Id, nullable=False),
        sa.Column("agreed_at", Moment, nullable=False),
        sa.Column("until", Moment, nullable=False),
        sa.Column("ended_at", Moment, nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "motion", name="pk_spending"),
    )

    # Help from the social box: what was asked, and what officers said to it.
    op.create_table(
        "aid_request",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("version", Id, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("need", sa.String(), nullable=False),
        sa.Column("minor", Id, nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("decided_at", Moment, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_aid_request"),
    )
    op.create_index("ix_aid_request_state_asked_at", "aid_request", ["state", "asked_at"])
    op.create_table(
        "aid_word",
        sa.Column("group_id", Id),
        sa.Column("request", Id),
        sa.Column("person_id", Id),
        sa.Column("yes", sa.Boolean(), nullable=False),
        sa.Column("said_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "request", "person_id", name="pk_aid_word"),
    )

    # What a group brings from its book on paper, and each one's part.
    op.create_table(
        "opening",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("version", Id, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("said_by", Id, nullable=True),
        sa.Column("confirmed_by", Id, nullable=True),
        sa.Column("said_at", Moment, nullable=False),
        sa.Column("asked_at", Moment, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.Column("bank_minor", Id, nullable=False),
        sa.Column("wallet_minor", Id, nullable=False),
        sa.Column("social_minor", Id, nullable=False),
        sa.Column("entry", Id, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_opening"),
    )
    op.create_index("ix_opening_state", "opening", ["state"])
    op.create_table(
        "opening_line",
        sa.Column("group_id", Id),
        sa.Column("opening", Id),
        sa.Column("person_id", Id),
        sa.Column("saved_minor", Id, nullable=False),
        sa.Column("cash_minor", Id, nullable=False),
        sa.Column("right", sa.Boolean(), nullable=True),
        sa.Column("answered_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "opening", "person_id", name="pk_opening_line"),
    )

    # The end of a year: what was shown, and each member's part.
    op.create_table(
        "shareout",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("version", Id, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("saved_minor", Id, nullable=False),
        sa.Column("earned_minor", Id, nullable=False),
        sa.Column("kept_before_minor", Id, nullable=False),
        sa.Column("to_social_minor", Id, nullable=False),
        sa.Column("keep_minor", Id, nullable=False),
        sa.Column("social_minor", Id, nullable=False),
        sa.Column("step_minor", Id, nullable=False),
        sa.Column("rest_minor", Id, nullable=False),
        sa.Column("shown_by", Id, nullable=False),
        sa.Column("shown_at", Moment, nullable=False),
        sa.Column("motion", Id, nullable=True),
        sa.Column("entry", Id, nullable=True),
        sa.Column("closed_at", Moment, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_shareout"),
    )
    op.create_table(
        "shareout_part",
        sa.Column("group_id", Id),
        sa.Column("shareout", Id),
        sa.Column("person_id", Id),
        sa.Column("saved_minor", Id, nullable=False),
        sa.Column("gross_minor", Id, nullable=False),
        sa.Column("extra_minor", Id, nullable=False),
        sa.Column("social_minor", Id, nullable=False),
        sa.Column("debts_minor", Id, nullable=False),
        sa.Column("net_minor", Id, nullable=False),
        sa.Column("rest_minor", Id, nullable=False),
        sa.Column("objected_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "shareout", "person_id", name="pk_shareout_part"),
    )

    # Circles of turns: their terms, who has which turn, and the rounds.
    op.create_table(
        "rotation",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("version", Id, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("proposed_by", Id, nullable=False),
        sa.Column("proposed_at", Moment, nullable=False),
        sa.Column("picking_since", Moment, nullable=True),
        sa.Column("started_at", Moment, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.Column("evened_at", Moment, nullable=True),
        sa.Column("evened", Id, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_rotation"),
    )
    op.create_table(
        "rotation_seat",
        sa.Column("group_id", Id),
        sa.Column("rotation", Id),
        sa.Column("seat", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("halves", Id, nullable=False),
        sa.Column("round", Id, nullable=True),
        sa.Column("stops_after", Id, nullable=True),
        sa.Column("joined_at", Moment, nullable=False),
        sa.Column("left_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "rotation", "seat", name="pk_rotation_seat"),
    )
    op.create_index("ix_rotation_seat_group_id_person_id", "rotation_seat", ["group_id", "person_id"])
    op.create_table(
        "rotation_round",
        sa.Column("group_id", Id),
        sa.Column("rotation", Id),
        sa.Column("round", Id),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("opened_at", Moment, nullable=True),
        sa.Column("decides_at", Moment, nullable=True),
        sa.Column("asked_at", Moment, nullable=True),
        sa.Column("short_at", Moment, nullable=True),
        sa.Column("choice", sa.String(), nullable=True),
        sa.Column("chosen_by", Id, nullable=True),
        sa.Column("chosen_at", Moment, nullable=True),
        sa.Column("paid_at", Moment, nullable=True),
        sa.Column("discount_minor", Id, nullable=False),
        sa.Column("commission_minor", Id, nullable=False),
        sa.Column("dividend_minor", Id, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "rotation", "round", name="pk_rotation_round"),
    )
    op.create_index("ix_rotation_round_state_due_on", "rotation_round", ["state", "due_on"])
    op.create_table(
        "rotation_cover",
        sa.Column("group_id", Id),
        sa.Column("rotation", Id),
        sa.Column("number", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("round", Id, nullable=False),
        sa.Column("minor", Id, nullable=False),
        sa.Column("put_minor", Id, nullable=False),
        sa.Column("kept_minor", Id, nullable=False),
        sa.Column("own_turn", sa.Boolean(), nullable=False),
        sa.Column("handover", Id, nullable=True),
        sa.Column("entry", Id, nullable=True),
        sa.Column("written_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "rotation", "number", name="pk_rotation_cover"),
    )
    op.create_table(
        "rotation_guarantor",
        sa.Column("group_id", Id),
        sa.Column("rotation", Id),
        sa.Column("person_id", Id),
        sa.Column("guarantor_id", Id),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("answered_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "rotation", "person_id", "guarantor_id", name="pk_rotation_guarantor"),
    )
    op.create_table(
        "rotation_swap",
        sa.Column("group_id", Id),
        sa.Column("rotation", Id),
        sa.Column("number", Id),
        sa.Column("version", Id, nullable=False),
        sa.Column("asker_id", Id, nullable=False),
        sa.Column("asker_round", Id, nullable=False),
        sa.Column("other_id", Id, nullable=False),
        sa.Column("other_round", Id, nullable=False),
        sa.Column("halves", Id, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("agreed_at", Moment, nullable=True),
        sa.Column("settled_by", Id, nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "rotation", "number", name="pk_rotation_swap"),
    )
    op.create_index("ix_rotation_swap_state", "rotation_swap", ["state"])
    op.create_table(
        "rotation_takeover",
        sa.Column("group_id", Id),
        sa.Column("rotation", Id),
        sa.Column("number", Id),
        sa.Column("version", Id, nullable=False),
        sa.Column("from_id", Id, nullable=False),
        sa.Column("to_id", Id, nullable=False),
        sa.Column("asked_by", Id, nullable=False),
        sa.Column("minor", Id, nullable=False),
        sa.Column("put_minor", Id, nullable=False),
        sa.Column("seats", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("settled_by", Id, nullable=True),
        sa.Column("entry", Id, nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "rotation", "number", name="pk_rotation_takeover"),
    )
    op.create_index("ix_rotation_takeover_group_id_state", "rotation_takeover", ["group_id", "state"])
    op.create_table(
        "draw",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("rotation", Id, nullable=False),
        sa.Column("round", Id, nullable=False),
        sa.Column("version", Id, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("seats", sa.String(), nullable=False),
        sa.Column("seed", sa.LargeBinary(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.Column("opened_by", Id, nullable=True),
        sa.Column("opened_at", Moment, nullable=False),
        sa.Column("closes_at", Moment, nullable=False),
        sa.Column("beacon_round", Id, nullable=True),
        sa.Column("dice_from", Moment, nullable=True),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("signature", sa.String(), nullable=True),
        sa.Column("drawn", sa.String(), nullable=True),
        sa.Column("drawn_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_draw"),
    )
    op.create_index("ix_draw_state_closes_at", "draw", ["state", "closes_at"])
    op.create_table(
        "draw_word",
        sa.Column("group_id", Id),
        sa.Column("draw", Id),
        sa.Column("seat", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("word", sa.LargeBinary(), nullable=False),
        sa.Column("said_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "draw", "seat", name="pk_draw_word"),
    )
    op.create_table(
        "draw_throw",
        sa.Column("group_id", Id),
        sa.Column("draw", Id),
        sa.Column("person_id", Id),
        sa.Column("dice", sa.String(), nullable=False),
        sa.Column("typed_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "draw", "person_id", name="pk_draw_throw"),
    )
    op.create_table(
        "turn_bid",
        sa.Column("group_id", Id),
        sa.Column("rotation", Id),
        sa.Column("round", Id),
        sa.Column("number", Id),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("minor", Id, nullable=False),
        sa.Column("said_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "rotation", "round", "number", name="pk_turn_bid"),
    )
    op.create_table(
        "turn_vote",
        sa.Column("group_id", Id),
        sa.Column("rotation", Id),
        sa.Column("round", Id),
        sa.Column("person_id", Id),
        sa.Column("names", Id, nullable=False),
        sa.Column("said_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "rotation", "round", "person_id", name="pk_turn_vote"),
    )

    # Loans: their terms, their schedules, what a repayment paid, and who stands in for whom.
    op.create_table(
        "loan",
        sa.Column("group_id", Id),
        sa.Column("number", Id),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("borrower_id", Id, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", Id, nullable=False),
        sa.Column("principal_minor", Id, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("rate_bp", Id, nullable=False),
        sa.Column("rate_per", sa.String(), nullable=False),
        sa.Column("every", sa.String(), nullable=False),
        sa.Column("count", Id, nullable=False),
        sa.Column("grace_principal", Id, nullable=False),
        sa.Column("step_minor", Id, nullable=False),
        sa.Column("pay_order", sa.String(), nullable=False),
        sa.Column("fine_minor", Id, nullable=False),
        sa.Column("fine_cap_percent", Id, nullable=False),
        sa.Column("fine_days", Id, nullable=False),
        sa.Column("purpose", sa.LargeBinary(), nullable=True),
        sa.Column("rules_version", Id, nullable=False),
        sa.Column("motion", Id, nullable=True),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("agreed_at", Moment, nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_at", Moment, nullable=True),
        sa.Column("plan", Id, nullable=False),
        sa.Column("plan_on", sa.Date(), nullable=True),
        sa.Column("plan_after", Id, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "number", name="pk_loan"),
        sa.UniqueConstraint("key", name="uq_loan_key"),
    )
    op.create_index("ix_loan_group_id_borrower_id", "loan", ["group_id", "borrower_id"])
    op.create_index("ix_loan_group_id_state", "loan", ["group_id", "state"])
    op.create_table(
        "loan_instalment",
        sa.Column("group_id", Id),
        sa.Column("loan", Id),
        sa.Column("plan", Id),
        sa.Column("number", Id),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("principal_minor", Id, nullable=False),
        sa.Column("interest_minor", Id, nullable=False),
        sa.Column("fee_minor", Id, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "loan", "plan", "number", name="pk_loan_instalment"),
    )
    op.create_table(
        "loan_fine",
        sa.Column("group_id", Id),
        sa.Column("loan", Id),
        sa.Column("plan", Id),
        sa.Column("number", Id),
        sa.Column("minor", Id, nullable=False),
        sa.Column("fell_at", Moment, nullable=False),
        sa.Column("waived_minor", Id, nullable=False),
        sa.Column("waived_at", Moment, nullable=True),
        sa.Column("motion", Id, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "loan", "plan", "number", name="pk_loan_fine"),
    )
    op.create_table(
        "loan_respite",
        sa.Column("group_id", Id),
        sa.Column("loan", Id),
        sa.Column("plan", Id),
        sa.Column("number", Id),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "loan", "plan", "number", name="pk_loan_respite"),
    )
    op.create_table(
        "loan_split",
        sa.Column("group_id", Id),
        sa.Column("handover", Id),
        sa.Column("fine_minor", Id, nullable=False),
        sa.Column("fee_minor", Id, nullable=False),
        sa.Column("interest_minor", Id, nullable=False),
        sa.Column("principal_minor", Id, nullable=False),
        sa.Column("over_minor", Id, nullable=False),
        sa.Column("prepaid_minor", Id, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "handover", name="pk_loan_split"),
    )
    op.create_table(
        "guarantee",
        sa.Column("group_id", Id),
        sa.Column("loan", Id),
        sa.Column("person_id", Id),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", Id, nullable=False),
        sa.Column("asked_minor", Id, nullable=False),
        sa.Column("minor", Id, nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("answered_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "loan", "person_id", name="pk_guarantee"),
    )
    op.create_index("ix_guarantee_group_id_person_id", "guarantee", ["group_id", "person_id"])
    op.create_table(
        "household",
        sa.Column("group_id", Id),
        sa.Column("person_id", Id),
        sa.Column("number", Id, nullable=False),
        sa.Column("said_by", Id, nullable=False),
        sa.Column("said_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "person_id", name="pk_household"),
    )
    op.create_index("ix_household_group_id_number", "household", ["group_id", "number"])

    # The book. Its triggers are made after every migration, by bot.ledger.
    op.create_table(
        "book",
        sa.Column("group_id", Id, autoincrement=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("head_seq", Id, nullable=False),
        sa.Column("head_hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("group_id", name="pk_book"),
        sqlite_strict=True,
    )
    op.create_table(
        "account",
        sa.Column("group_id", Id),
        sa.Column("account_id", Id),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("owner", Id, nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("group_id", "account_id", name="pk_account"),
        sa.ForeignKeyConstraint(["group_id"], ["book.group_id"], name="fk_account_group_id_book"),
        sa.UniqueConstraint("group_id", "code", name="uq_account_group_id_code"),
        sqlite_strict=True,
    )
    op.create_table(
        "balance",
        sa.Column("group_id", Id),
        sa.Column("account_id", Id),
        sa.Column("posted", Id, nullable=False),
        sa.Column("version", Id, nullable=False),
        sa.Column("floor", Id, nullable=True),
        sa.Column("ceiling", Id, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "account_id", name="pk_balance"),
        sa.CheckConstraint("ceiling is null or posted <= ceiling", name=op.f("ck_balance_ceiling")),
        sa.CheckConstraint("floor is null or posted >= floor", name=op.f("ck_balance_floor")),
        sa.ForeignKeyConstraint(
            ["group_id", "account_id"],
            ["account.group_id", "account.account_id"],
            name="fk_balance_group_id_account_id_account",
        ),
        postgresql_with={"fillfactor": 70},
        sqlite_strict=True,
    )
    op.create_table(
        "entry",
        sa.Column("group_id", Id),
        sa.Column("seq", Id),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("happened_at", Instant, nullable=False),
        sa.Column("written_at", Instant, nullable=False),
        sa.Column("said_by", Id, nullable=True),
        sa.Column("confirmed_by", Id, nullable=True),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("reverses", Id, nullable=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.LargeBinary(), nullable=False),
        sa.Column("lines", Id, nullable=False),
        sa.Column("prev_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("group_id", "seq", name="pk_entry"),
        sa.CheckConstraint("length(hash) = 32 and length(prev_hash) = 32", name=op.f("ck_entry_hash")),
        sa.CheckConstraint("lines >= 2", name=op.f("ck_entry_lines")),
        sa.CheckConstraint("reverses < seq", name=op.f("ck_entry_reverses")),
        sa.ForeignKeyConstraint(["group_id"], ["book.group_id"], name="fk_entry_group_id_book"),
        sa.ForeignKeyConstraint(
            ["group_id", "reverses"], ["entry.group_id", "entry.seq"], name="fk_entry_group_id_reverses_entry"
        ),
        sa.UniqueConstraint("group_id", "key", name="uq_entry_group_id_key"),
        sa.UniqueConstraint("group_id", "reverses", name="uq_entry_group_id_reverses"),
        sqlite_strict=True,
    )
    op.create_index("ix_entry_hash", "entry", ["hash"])
    op.create_table(
        "posting",
        sa.Column("group_id", Id),
        sa.Column("seq", Id),
        sa.Column("line", Id),
        sa.Column("account_id", Id, nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("amount", Id, nullable=False),
        sa.Column("balance_after", Id, nullable=False),
        sa.Column("version", Id, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "seq", "line", name="pk_posting"),
        sa.CheckConstraint("amount <> 0", name=op.f("ck_posting_amount")),
        sa.ForeignKeyConstraint(
            ["group_id", "account_id"],
            ["account.group_id", "account.account_id"],
            name="fk_posting_group_id_account_id_account",
        ),
        sa.ForeignKeyConstraint(
            ["group_id", "seq"],
            ["entry.group_id", "entry.seq"],
            name="fk_posting_group_id_seq_entry",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.UniqueConstraint("group_id", "account_id", "version", name="uq_posting_group_id_account_id_version"),
        sqlite_strict=True,
    )

    # What came in, what is being talked about, what is to be said.
    op.create_table(
        "inbox",
        sa.Column("id", Id),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("sender", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", Moment, nullable=False),
        sa.Column("due_at", Moment, nullable=False),
        sa.Column("tries", Id, nullable=False),
        sa.Column("trace", sa.String(), nullable=False),
        sa.Column("waits_for", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("key", name="uq_inbox_key"),
    )
    op.create_index("ix_inbox_sender_received_at", "inbox", ["sender", "received_at"])
    op.create_index("ix_inbox_sender_state", "inbox", ["sender", "state"])
    op.create_index("ix_inbox_waiting", "inbox", ["state", "id"])
    op.create_table(
        "talk",
        sa.Column("address_id", Id, autoincrement=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("group_id", Id, nullable=True),
        sa.Column("steps", sa.LargeBinary(), nullable=True),
        sa.Column("asked_at", Moment, nullable=True),
        sa.Column("number", Id, nullable=False),
        sa.Column("questions", Id, nullable=False),
        sa.Column("aside_name", sa.String(), nullable=False),
        sa.Column("aside_group_id", Id, nullable=True),
        sa.Column("aside_steps", sa.LargeBinary(), nullable=True),
        sa.Column("aside_at", Moment, nullable=True),
        sa.Column("aside_number", Id, nullable=False),
        sa.PrimaryKeyConstraint("address_id", name="pk_talk"),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name="fk_talk_address_id_address"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", Id),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address_id", Id, nullable=True),
        sa.Column("place_id", Id, nullable=True),
        sa.Column("group_id", Id, nullable=True),
        sa.Column("weight", sa.String(), nullable=False),
        sa.Column("say", sa.LargeBinary(), nullable=True),
        sa.Column("card", sa.String(), nullable=True),
        sa.Column("poll", sa.String(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("pictured", sa.Boolean(), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("quiet", sa.Boolean(), nullable=False),
        sa.Column("tap", sa.String(), nullable=False),
        sa.Column("alert", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("due_at", Moment, nullable=False),
        sa.Column("sending_at", Moment, nullable=True),
        sa.Column("sent_at", Moment, nullable=True),
        sa.Column("tries", Id, nullable=False),
        sa.Column("again", sa.Boolean(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("fault", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name="fk_outbox_address_id_address"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_outbox_place_id_place"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index("ix_outbox_address_id_id", "outbox", ["address_id", "id"])
    op.create_index("ix_outbox_place_id_id", "outbox", ["place_id", "id"])
    is_poll = sa.text("poll != ''")
    op.create_index("ix_outbox_poll_card", "outbox", ["card"], sqlite_where=is_poll, postgresql_where=is_poll)
    op.create_index("ix_outbox_state_due_at", "outbox", ["state", "due_at"])
    op.create_table(
        "offer",
        sa.Column("id", Id),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("outbox_id", Id, nullable=False),
        sa.Column("position", Id, nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("address_id", Id, nullable=True),
        sa.Column("group_id", Id, nullable=True),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("version", Id, nullable=False),
        sa.Column("until", Moment, nullable=False),
        sa.Column("code", Id, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_offer"),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name="fk_offer_outbox_id_outbox"),
        sa.UniqueConstraint("token", name="uq_offer_token"),
    )
    op.create_index("ix_offer_address_id_id", "offer", ["address_id", "id"])
    op.create_index("ix_offer_outbox_id", "offer", ["outbox_id"])
    op.create_table(
        "shown",
        sa.Column("id", Id),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("card", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("outbox_id", Id, nullable=False),
        sa.Column("pictured", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shown"),
        sa.UniqueConstraint("reader", "card", name="uq_shown_reader_card"),
    )
    op.create_table(
        "poll",
        sa.Column("id", Id),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("outbox_id", Id, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=True),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("closes_at", Moment, nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_poll"),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name="fk_poll_outbox_id_outbox"),
        sa.UniqueConstraint("channel", "lookup", name="uq_poll_channel_lookup"),
    )
    op.create_index("ix_poll_channel_words", "poll", ["channel", "words"])
    op.create_index("ix_poll_outbox_id", "poll", ["outbox_id"])

    op.create_table(
        "fate",
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("outbox_id", Id, nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("message", name="pk_fate"),
    )

    # What the clock does.
    op.create_table(
        "jobrun",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("due", Moment, nullable=False),
        sa.Column("done_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("name", "scope", "due", name="pk_jobrun"),
    )
    op.create_table(
        "jobfailure",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("due", Moment, nullable=False),
        sa.Column("tries", Id, nullable=False),
        sa.Column("first_at", Moment, nullable=False),
        sa.Column("last_at", Moment, nullable=False),
        sa.Column("again_at", Moment, nullable=False),
        sa.Column("fault", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", "scope", "due", name="pk_jobfailure"),
    )
    op.create_table(
        "proof",
        sa.Column("group_id", Id),
        sa.Column("at", Moment, nullable=False),
        sa.Column("seq", Id, nullable=False),
        sa.Column("fault", sa.String(), nullable=False),
        sa.Column("since", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", name="pk_proof"),
    )
    op.create_table(
        "due_respite",
        sa.Column("group_id", Id),
        sa.Column("person_id", Id),
        sa.Column("topic", sa.String()),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "person_id", "topic", name="pk_due_respite"),
    )
    op.create_table(
        "due_reminder",
        sa.Column("group_id", Id),
        sa.Column("person_id", Id),
        sa.Column("topic", sa.String()),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("step", Id, nullable=False),
        sa.Column("told_step", Id, nullable=True),
        sa.Column("told_at", Moment, nullable=True),
        sa.Column("tell_at", Moment, nullable=True),
        sa.Column("called_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("group_id", "person_id", "topic", name="pk_due_reminder"),
    )
    op.create_index("ix_due_reminder_tell_at", "due_reminder", ["tell_at"])
    op.create_index("ix_due_reminder_person_id", "due_reminder", ["person_id"])
    op.create_table(
        "heartbeat",
        sa.Column("id", Id),
        sa.Column("at", Moment, nullable=False),
        sa.Column("away_from", Moment, nullable=True),
        sa.Column("back_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_heartbeat"),
    )
    op.create_table(
        "beacon_heard",
        sa.Column("id", Id),
        sa.Column("at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_beacon_heard"),
    )

    # The house.
    op.create_table(
        "house",
        sa.Column("id", Id),
        sa.Column("key_fingerprint", sa.String(), nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_house"),
    )


def downgrade() -> None:
    # The other way round, for what refers to another table goes before it.
    for table in (
        "house",
        "beacon_heard",
        "heartbeat",
        "due_reminder",
        "due_respite",
        "proof",
        "jobfailure",
        "jobrun",
        "poll",
        "fate",
        "shown",
        "offer",
        "outbox",
        "talk",
        "inbox",
        "posting",
        "entry",
        "balance",
        "account",
        "book",
        "household",
        "guarantee",
        "loan_split",
        "loan_fine",
        "loan_instalment",
        "loan",
        "rotation_takeover",
        "rotation_swap",
        "rotation_guarantor",
        "rotation_cover",
        "rotation_round",
        "rotation_seat",
        "rotation",
        "aid_word",
        "aid_request",
        "opening_line",
        "opening",
        "shareout_part",
        "shareout",
        "spending",
        "witness",
        "handover",
        "ballot_code",
        "seat",
        "motion",
        "place",
        "freeze",
        "recovery",
        "lostphone",
        "linking",
        "attempt",
        "invitation",
        "rules",
        "office",
        "phone_code",
        "membership",
        "savings_group",
        "address",
        "person",
    ):
        op.drop_table(table)
