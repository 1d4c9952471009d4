"""The ledger of promises, and what makes and keeps them."""

from peewee import ForeignKeyField, IntegerField, TextField

from wise_feedback.storage.fields import ClockField, DayField, MomentField
from wise_feedback.storage.tables.base import Row
from wise_feedback.storage.tables.boards import Assignment, Candidacy, Requirement


class Meeting(Row):
    """Event: an interview was booked. Another time is a newer row; then this one is cancelled."""

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    stage_kind = TextField()
    starts_at = MomentField(index=True)
    ends_at = MomentField()
    booked_at = MomentField()
    cancelled_at = MomentField(null=True)


class Contact(Row):
    """Event: a candidate or a client was told something. Without a candidacy: the assignment's."""

    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    assignment_id: str
    candidacy = ForeignKeyField(Candidacy, null=True, on_delete="CASCADE")
    candidacy_id: str | None
    hears = TextField()
    channel = TextField()
    at = MomentField(index=True)
    text = TextField(default="")


class Promise(Row):
    """Somebody shall hear of a matter by a day. Written once, and ended once; never edited.

    The indexes of open promises hold that nobody is promised two things at once, and that what is
    owed is found without looking at what has been kept.
    """

    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    assignment_id: str
    candidacy = ForeignKeyField(Candidacy, null=True, on_delete="CASCADE")
    candidacy_id: str | None
    hears = TextField()
    matter = TextField()
    made_at = MomentField()
    made_by = TextField()
    event_id = TextField(default="")
    starts_at = MomentField(null=True)
    due = DayField()
    at = ClockField(null=True)
    ended_at = MomentField(null=True)
    end = TextField(null=True)
    kept_by = TextField(null=True)
    kept_event_id = TextField(default="")
    follows_id = TextField(default="")


class ClientReply(Row):
    """Event: a client said what they thought of a candidate. *verbatim* is shown to nobody else.

    *said* is it without quoted mail and signature, *quote* its first vague words; *which*, *seen*
    and *difference* are the words in it that hold each of the three parts, empty where it is
    missing. *vagueness* is the sort of it, *counted_at* when the consultant judged it concrete
    over the program.
    """

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    stage_kind = TextField()
    channel = TextField()
    received_at = MomentField(index=True)
    verbatim = TextField()
    said = TextField()
    quote = TextField(default="")
    requirement = ForeignKeyField(Requirement, null=True, on_delete="RESTRICT", index=False)
    requirement_id: str | None
    which = TextField(default="")
    seen = TextField(default="")
    difference = TextField(default="")
    vagueness = TextField(default="")
    counted_at = MomentField(null=True)


class Chase(Row):
    """A question to the client, asked until it is answered; at most one at a time for a card."""

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    reply = ForeignKeyField(ClientReply, null=True, on_delete="CASCADE")
    reply_id: str | None
    vagueness = TextField(default="")
    begun_at = MomentField()
    paused_until = DayField(null=True)
    pause_reason = TextField(default="")
    ended_at = MomentField(null=True)
    outcome = TextField(null=True)


class ChaseStep(Row):
    """A step of the ladder: done, skipped or still to come."""

    chase = ForeignKeyField(Chase, on_delete="CASCADE")
    chase_id: str
    position = IntegerField()
    kind = TextField()
    due = DayField()
    done_at = MomentField(null=True)
    skipped_at = MomentField(null=True)


class Agreement(Row):
    """What is agreed with the client of an assignment; the newest that was walked through holds."""

    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    assignment_id: str
    number = TextField()
    made_at = MomentField()
    terms = TextField()
    walked_on = DayField(null=True)
    signed_on = DayField(null=True)


_IS_OPEN = Promise.ended_at.is_null()
Promise.add_index(
    Promise.candidacy,
    Promise.hears,
    unique=True,
    where=_IS_OPEN,
    name="promise_open_of_card",
)
Promise.add_index(
    Promise.assignment,
    Promise.hears,
    unique=True,
    where=_IS_OPEN & Promise.candidacy.is_null(),
    name="promise_open_of_assignment",
)
Promise.add_index(
    Promise.hears,
    Promise.due,
    Promise.assignment,
    Promise.candidacy,
    where=_IS_OPEN,
    name="promise_due",
)
Promise.add_index(
    Promise.ended_at,
    Promise.hears,
    Promise.end,
    Promise.kept_by,
    where=Promise.ended_at.is_null(False),
    name="promise_ended",
)
Chase.add_index(Chase.candidacy, unique=True, where=Chase.ended_at.is_null(), name="chase_open")
