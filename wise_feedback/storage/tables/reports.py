"""Weekly reports as they left, what is said of somebody's week, and what candidates thought."""

from peewee import BlobField, ForeignKeyField, IntegerField, TextField

from wise_feedback.storage.fields import MomentField
from wise_feedback.storage.tables.base import Row
from wise_feedback.storage.tables.boards import Assignment, Candidacy
from wise_feedback.storage.tables.people import Client


class Report(Row):
    """A weekly report as it was printed, mailed or saved: the SHA-256 of its exact PDF.

    *week* is as ISO 8601 writes it: ``2026-W48``. Without an assignment it is of all that the
    client has. *sent_at* is filled in once, when the consultant says that it was sent.
    """

    client = ForeignKeyField(Client, on_delete="CASCADE")
    client_id: str
    assignment = ForeignKeyField(Assignment, null=True, on_delete="CASCADE")
    assignment_id: str | None
    week = TextField()
    language = TextField()
    made_at = MomentField()
    sha256 = TextField()
    via = TextField(default="pdf")
    address = TextField(default="")
    sent_at = MomentField(null=True)

    class Meta:
        """A week's reports are looked at together."""

        indexes = ((("week", "client"), False),)


class ReportPaper(Row):
    """The exact PDF of a report, apart from it so that lists never read it."""

    report = ForeignKeyField(Report, on_delete="CASCADE", unique=True)
    report_id: str
    pdf = BlobField()


class WeekLine(Row):
    """Event: what the client reads of somebody's week. An empty text is "nothing new"."""

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE", index=False)
    candidacy_id: str
    week = TextField()
    written_at = MomentField()
    text = TextField(default="")

    class Meta:
        """The newest of a week counts."""

        indexes = ((("candidacy", "week", "written_at"), False),)


class Experience(Row):
    """Event: what a candidate thought of the process, asked on the phone or noted from a mail.

    *knew* is whether they knew where they stood, *helped* whether the feedback was of use: yes,
    partly, no, or not asked. *recommend* is from 0 to 10, *why* their reason for it.
    """

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    noted_at = MomentField(index=True)
    channel = TextField()
    knew = TextField(null=True)
    helped = TextField(null=True)
    recommend = IntegerField(null=True)
    why = TextField(default="")
