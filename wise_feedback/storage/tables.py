"""The tables. Rows stay inside ``wise_feedback``: services hand out values from ``domain``.

Moves, feedback and letters are events: rows that are added and never edited, so that history
stays true and two laptops can one day be brought together. A correction is a newer row.
Annotations such as ``client_id`` name what peewee adds beside each foreign key.
"""

from peewee import (
    BlobField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from wise_feedback.storage.fields import ClockField, DayField, KeyField, MomentField
from wise_feedback.storage.store import Store

db = Store(None, autoconnect=False)  # a second connection would have no history


class Row(Model):
    """Base of every table: one database, a key that sorts by time, a singular name."""

    id = KeyField()

    class Meta:
        """Peewee's settings, inherited by every table."""

        database = db
        legacy_table_names = False
        only_save_dirty = True  # what else happened to a row meanwhile stands


class Agency(Row):
    """The firm the consultant writes for."""

    name = TextField(default="")
    tagline = TextField(default="")
    street = TextField(default="")
    postcode = TextField(default="")
    city = TextField(default="")
    phone = TextField(default="")
    web = TextField(default="")
    org_no = TextField(default="")
    f_tax = BooleanField(default=False)


class Consultant(Row):
    """Who signs the letters."""

    agency = ForeignKeyField(Agency, on_delete="RESTRICT")
    agency_id: str
    name = TextField(default="")
    title = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")


class Client(Row):
    """A company that gives assignments."""

    name = TextField()
    city = TextField(default="")
    is_sample = BooleanField(default=False)


class ClientContact(Row):
    """A person at a client."""

    client = ForeignKeyField(Client, on_delete="CASCADE")
    client_id: str
    name = TextField()
    title = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")


class Assignment(Row):
    """One role to fill."""

    client = ForeignKeyField(Client, on_delete="RESTRICT")
    client_id: str
    contact = ForeignKeyField(ClientContact, null=True, on_delete="SET NULL")
    contact_id: str | None
    role = TextField()
    role_en = TextField(default="")
    opened_at = MomentField()
    closed_at = MomentField(null=True)
    is_sample = BooleanField(default=False)


class Requirement(Row):
    """A row of the kravprofil. One that feedback points at is retired rather than removed."""

    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    assignment_id: str
    code = TextField()
    position = IntegerField()
    kind = TextField()
    category = TextField()
    title = TextField()
    level = TextField(default="")
    title_en = TextField(default="")
    level_en = TextField(default="")
    retired = BooleanField(default=False)


class Stage(Row):
    """A column of an assignment's board."""

    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    assignment_id: str
    kind = TextField()
    name = TextField(default="")
    position = IntegerField()


class Candidate(Row):
    """A person, once. *search* is what filters look in: folded name, skills and place."""

    name = TextField()
    goes_by = TextField(default="")
    latin_name = TextField(default="")
    email = TextField(default="", index=True)
    phone = TextField(default="")
    street = TextField(default="")
    postcode = TextField(default="")
    city = TextField(default="")
    headline = TextField(default="")
    skills = TextField(default="")
    years = IntegerField(null=True)
    language = TextField(default="sv")
    source = TextField(default="")
    search = TextField(default="")
    added_at = MomentField()
    is_sample = BooleanField(default=False)


class Candidacy(Row):
    """A candidate in one assignment: the card.

    *since*, *decision*, *parts* and *letter_at* repeat what the newest move, and the feedback and
    letter since it, say, so that a board is one query; *heard_at* when the candidate heard from us
    last, *client_at* when the client answered or was asked. Whoever adds such an event sets them
    in the same act.
    """

    candidate = ForeignKeyField(Candidate, on_delete="CASCADE")
    candidate_id: str
    assignment = ForeignKeyField(Assignment, on_delete="CASCADE", index=False)
    assignment_id: str
    stage = ForeignKeyField(Stage, on_delete="RESTRICT", index=False)
    stage_id: str
    position = IntegerField()
    since = MomentField()
    decision = TextField(null=True)
    parts = IntegerField(null=True)
    letter_at = MomentField(null=True)
    heard_at = MomentField(null=True)
    client_at = MomentField(null=True)

    class Meta:
        """A board reads a lane by position; nobody is in an assignment twice."""

        indexes = (
            (("stage", "position", "id"), False),  # holds all that the order of a lane needs
            (("assignment", "candidate"), True),
        )


class StageMove(Row):
    """Event: a card came to a stage; the first has no *from_stage*. A closing says the ground."""

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    from_stage = ForeignKeyField(Stage, null=True, on_delete="RESTRICT", index=False)
    from_stage_id: str | None
    to_stage = ForeignKeyField(Stage, on_delete="RESTRICT", index=False)
    to_stage_id: str
    at = MomentField()
    way = TextField(null=True)
    requirement = ForeignKeyField(Requirement, null=True, on_delete="RESTRICT", index=False)
    requirement_id: str | None
    text = TextField(default="")


class FeedbackRecord(Row):
    """Event: feedback was finished for a candidate at a stage."""

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    stage_kind = TextField()
    recorded_at = MomentField()
    source = TextField()
    decision = TextField()
    hold_until = DayField(null=True)
    fits_better = TextField(default="")
    next_channel = TextField()
    next_day = DayField(null=True)
    next_time = ClockField(null=True)


class ShownLevel(Row):
    """How clearly one requirement was shown, in one feedback record."""

    record = ForeignKeyField(FeedbackRecord, on_delete="CASCADE")
    record_id: str
    requirement = ForeignKeyField(Requirement, on_delete="RESTRICT", index=False)
    requirement_id: str
    level = IntegerField()


class Ground(Row):
    """One thing seen, for or against, in one feedback record."""

    record = ForeignKeyField(FeedbackRecord, on_delete="CASCADE")
    record_id: str
    requirement = ForeignKeyField(Requirement, null=True, on_delete="RESTRICT", index=False)
    requirement_id: str | None
    is_strength = BooleanField()
    position = IntegerField()
    kind = TextField()
    decisive = BooleanField()
    situation = TextField(default="")
    observation = TextField(default="")
    impact = TextField(default="")
    required = TextField(default="")
    shown = TextField(default="")


class Development(Row):
    """One thing to do, in one feedback record."""

    record = ForeignKeyField(FeedbackRecord, on_delete="CASCADE")
    record_id: str
    position = IntegerField()
    action = TextField()


class PrivateNote(Row):
    """What only the consultant reads. No letter, report or client view ever loads this table."""

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    written_at = MomentField()
    text = TextField()


class Letter(Row):
    """Event: a letter was saved, with its words, its exact PDF and the PDF's SHA-256."""

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    kind = TextField()
    language = TextField()
    saved_at = MomentField()
    subject = TextField()
    words = TextField()
    pdf = BlobField()
    sha256 = TextField()


class Setting(Row):
    """One choice of the consultant, as JSON; the key is its name."""

    value = TextField()


class Draft(Row):
    """Text that is being written, kept as it is typed. *subject* is what it is about."""

    kind = TextField()
    subject = TextField()
    body = TextField()
    changed_at = MomentField()

    class Meta:
        """One draft of a kind about a subject."""

        indexes = ((("subject", "kind"), True),)


class Phrase(Row):
    """A phrase that the agency, or one assignment, counts as vague or as concrete."""

    assignment = ForeignKeyField(Assignment, null=True, on_delete="CASCADE")
    assignment_id: str | None
    is_vague = BooleanField()
    text = TextField()
    position = IntegerField()


class KeptPhrase(Row):
    """A phrase that was pointed out in a text about a candidate, and that may stay there."""

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    ground = TextField()
    phrase = TextField()
    reason = TextField(default="")
    kept_at = MomentField()


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

    *said* is it without quoted mail and signature; *which*, *seen* and *difference* are the
    words in it that hold each of the three parts, empty where it is missing. *vagueness* is the
    sort of it, *counted_at* when the consultant judged it concrete over the program.
    """

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    stage_kind = TextField()
    channel = TextField()
    received_at = MomentField(index=True)
    verbatim = TextField()
    said = TextField()
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


TABLES: tuple[type[Row], ...] = (
    Agency,
    Consultant,
    Client,
    ClientContact,
    Assignment,
    Requirement,
    Stage,
    Candidate,
    Candidacy,
    StageMove,
    FeedbackRecord,
    ShownLevel,
    Ground,
    Development,
    PrivateNote,
    Letter,
    Setting,
    Draft,
    Phrase,
    KeptPhrase,
    Meeting,
    Contact,
    Promise,
    ClientReply,
    Chase,
    ChaseStep,
    Agreement,
)
