"""Assignments with their kravprofil and board, and where everybody stands."""

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from wise_feedback.storage.fields import MomentField
from wise_feedback.storage.tables.base import Row
from wise_feedback.storage.tables.people import Candidate, Client, ClientContact


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
