"""Letters as they left the program, the pictures they carry, and the mails that wait to be sent."""

from peewee import BlobField, ForeignKeyField, IntegerField, TextField

from wise_feedback.storage.fields import MomentField
from wise_feedback.storage.tables.base import Row
from wise_feedback.storage.tables.boards import Candidacy
from wise_feedback.storage.tables.reports import Report


class Letter(Row):
    """A letter as it was printed, mailed or saved: its words, and the SHA-256 of its exact PDF.

    Written once, with the *checks* it passed as JSON. *sent_at* is filled in once, when the
    consultant says that it was sent; from then on nothing of it changes. *via* is how it left,
    *address* where it was mailed to, *search* its words as searches compare them.
    """

    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    candidacy_id: str
    kind = TextField()
    language = TextField()
    saved_at = MomentField()
    subject = TextField()
    words = TextField()
    sha256 = TextField()
    via = TextField(default="pdf")
    address = TextField(default="")
    checks = TextField(default="[]")
    search = TextField(default="")
    sent_at = MomentField(null=True, index=True)


class LetterPaper(Row):
    """The exact PDF of a letter, apart from it so that lists and searches never read it."""

    letter = ForeignKeyField(Letter, on_delete="CASCADE", unique=True)
    letter_id: str
    pdf = BlobField()


class Picture(Row):
    """A picture that letters carry, re-encoded as PNG. The key is its use: logo or signature."""

    png = BlobField()


class Outgoing(Row):
    """A mail in the outbox, whole as it goes to the server, until it is sent.

    It takes a *letter* or a *report*, or neither: then it is a mail to oneself. *message_id* is our
    own, so that one that may have been sent already is recognised. *problem* is a kind of trouble,
    never what a server said.
    """

    letter = ForeignKeyField(Letter, null=True, on_delete="CASCADE")
    letter_id: str | None
    report = ForeignKeyField(Report, null=True, on_delete="CASCADE")
    report_id: str | None
    message_id = TextField(unique=True)
    address = TextField()
    subject = TextField()
    content = BlobField()
    state = TextField(index=True)
    queued_at = MomentField()
    changed_at = MomentField()
    tries = IntegerField(default=0)
    next_try_at = MomentField(null=True)
    problem = TextField(default="")
