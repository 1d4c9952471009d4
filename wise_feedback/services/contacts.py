"""The contact log: who was told what, by which channel, and what was promised then."""

from datetime import UTC, date, datetime, time

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.promises import Contact, Event, Hears
from wise_feedback.domain.text import clean_text
from wise_feedback.services import drafts, promises
from wise_feedback.services.ledger import Due, Ledger
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

DRAFT = "contact"
"""The kind of draft that what was said is kept in until it is logged."""


def contacts(candidacy_id: Key) -> list[Contact]:
    """Return what a candidate, and the client about them, has been told, newest first."""
    table = tables.Contact
    rows = table.select().where(table.candidacy == candidacy_id)
    return [
        Contact(row.id, Hears(row.hears), Channel(row.channel), row.at, row.text)
        for row in rows.order_by(table.at.desc(), table.id.desc())
    ]


def log(
    candidacy_id: Key,
    channel: Channel,
    text: str = "",
    *,
    then: date | None = None,
    then_at: time | None = None,
) -> Key:
    """Write down that a candidate was told something just now; return the contact.

    It keeps what was promised them. Somebody in play hears again on the day *then*; without one
    they are between the chairs, and found there. What was being written of it is a draft no more,
    and is one again if this is undone. Raises ``PastDayError``, ``TextTooLongError``,
    ``NotFoundError``.
    """
    text = clean_text(text, "contact")
    due = promises.due_on(then, then_at) if then else None
    with transaction(Act.LOG_CONTACT):
        drafts.discard(DRAFT, candidacy_id)
        return tell(tables.Candidacy.find(candidacy_id), channel, text, datetime.now(UTC), due)


def tell(
    row: tables.Candidacy, channel: Channel, text: str, at: datetime, then: Due | None = None
) -> Key:
    """Write down that a candidate was told something at a moment; for use in an act."""
    contact = _add(row.assignment_id, row.id, Hears.CANDIDATE, channel, at, text)
    Ledger(row.assignment_id, at).told(row, Event.CONTACT, contact, then)
    row.save()
    return contact


def log_client(candidacy_id: Key, channel: Channel, text: str = "") -> Key:
    """Write down that the client was told something about a candidate just now.

    It keeps what the client was promised about them. Raises ``TextTooLongError``,
    ``NotFoundError``.
    """
    text = clean_text(text, "contact")
    with transaction(Act.LOG_CONTACT):
        row = tables.Candidacy.find(candidacy_id)
        ledger = Ledger(row.assignment_id, datetime.now(UTC))
        contact = _add(row.assignment_id, row.id, Hears.CLIENT, channel, ledger.at, text)
        drafts.discard(DRAFT, candidacy_id)
        ledger.told_client(row, Event.CONTACT, contact)
        row.save()
        return contact


def send_report(assignment_id: Key, channel: Channel = Channel.MAIL) -> Key:
    """Write down that the client got the weekly report; the next is promised for the week after.

    Raises ``NotFoundError``.
    """
    with transaction(Act.SEND_REPORT):
        tables.Assignment.find(assignment_id)
        ledger = Ledger(assignment_id, datetime.now(UTC))
        contact = _add(assignment_id, None, Hears.CLIENT, channel, ledger.at, "")
        ledger.reported(contact)
        return contact


def _add(
    assignment_id: Key,
    candidacy_id: Key | None,
    hears: Hears,
    channel: Channel,
    at: datetime,
    text: str,
) -> Key:
    row = tables.Contact.create(
        assignment=assignment_id,
        candidacy=candidacy_id,
        hears=hears,
        channel=channel,
        at=at,
        text=text,
    )
    return str(row.id)
