"""The client view: what is shown in the room, and the client's answer taken down there.

Private notes are not read here, nor by anything that this calls: a test holds it by what SQLite is
asked for.
"""

from datetime import UTC, datetime

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel, Key, Language
from wise_feedback.domain.client_view import ClientView
from wise_feedback.domain.errors import MissingFieldError, NotFoundError
from wise_feedback.domain.replies import Reading
from wise_feedback.domain.text import clean_text
from wise_feedback.services import drafts, replies
from wise_feedback.storage import client_view as stored
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

DRAFT = "client_view"
"""The kind of draft that an answer is kept as while it is typed in the room.

It is not that of a reply: what the consultant has begun alone is not shown here, nor written over.
"""


def load(assignment_id: Key, language: Language, now: datetime) -> ClientView:
    """Return what the client may see of one assignment at a moment, read anew.

    Raises ``NotFoundError``.
    """
    found = stored.client_view(assignment_id, language, now)
    if found is None:
        raise NotFoundError
    return found


def read(card_id: Key, said: str) -> Reading:
    """Return which of the three parts an answer holds while it is being typed.

    Raises ``NotFoundError``, ``TextTooLongError``.
    """
    return replies.read(card_id, said)


def keep_typed(card_id: Key, text: str) -> None:
    """Keep an answer exactly as far as it has been typed. Raises ``VaultError``."""
    if text.strip():
        drafts.keep(DRAFT, card_id, {"text": text})
    else:
        drafts.discard(DRAFT, card_id)


def typed(card_id: Key) -> str:
    """Return what was typed in the room about a candidate and not kept yet."""
    return str((drafts.kept(DRAFT, card_id) or {}).get("text", ""))


def keep(card_id: Key, said: str) -> None:
    """Keep what the client said in the meeting, word for word, as a client reply.

    It moves what is owed as any reply does, and is one step to undo. Raises ``MissingFieldError``
    where nothing is said, ``TextTooLongError``, ``NotFoundError``.
    """
    text = clean_text(said, "reply")
    reading = read(card_id, text)
    if not reading.said:
        raise MissingFieldError("reply")
    with transaction(Act.KEEP_REPLY):
        now = datetime.now(UTC)
        row = tables.Candidacy.find(card_id)
        replies.take(row, text, reading, Channel.MEETING, now, now)
        drafts.discard(DRAFT, card_id)
