"""Feedback and notes about a candidate, and the phrases that texts are held against."""

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from wise_feedback.storage.fields import ClockField, DayField, MomentField
from wise_feedback.storage.tables.base import Row
from wise_feedback.storage.tables.boards import Assignment, Candidacy, Requirement


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
