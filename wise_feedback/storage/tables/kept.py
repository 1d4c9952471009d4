"""What is kept for the consultant alone: choices, and text that is being written."""

from peewee import TextField

from wise_feedback.storage.fields import MomentField
from wise_feedback.storage.tables.base import Row


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
