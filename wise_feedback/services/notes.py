"""Private notes: what only the consultant reads. Nothing that others read imports this module."""

from datetime import UTC, datetime

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import MissingFieldError, NotFoundError
from wise_feedback.domain.text import clean_text
from wise_feedback.domain.timeline import Note
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction


def notes(candidacy_id: Key) -> list[Note]:
    """Return the private notes on a candidate in an assignment, newest first."""
    table = tables.PrivateNote
    rows = table.select().where(table.candidacy == candidacy_id)
    return [
        Note(row.id, row.written_at, row.text)
        for row in rows.order_by(table.written_at.desc(), table.id.desc())
    ]


def write(candidacy_id: Key, text: str) -> Key:
    """Keep a private note.

    Raises ``MissingFieldError`` if it is empty, ``TextTooLongError``; ``NotFoundError`` if the
    card is gone.
    """
    text = clean_text(text, "note")
    if not text:
        raise MissingFieldError("note")
    with transaction(Act.WRITE_NOTE):
        tables.Candidacy.find(candidacy_id)
        row = tables.PrivateNote.create(
            candidacy=candidacy_id, text=text, written_at=datetime.now(UTC)
        )
        return str(row.id)


def remove(note_id: Key) -> None:
    """Take a private note away. Raises ``NotFoundError``."""
    with transaction(Act.REMOVE_NOTE):
        if not tables.PrivateNote.delete().where(tables.PrivateNote.id == note_id).execute():
            raise NotFoundError
