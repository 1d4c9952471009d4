"""The outbox: mails that wait for their server, and how far each has come. Nothing is sent twice.

One mail is sent at a time, in three steps: ``begin`` commits that it is being sent and returns
all that it takes, ``deliver`` hands it over and may run in a thread of its own, and ``finish``
writes down what came of it. Whoever is killed in between leaves a mail that ``recover`` makes
unsure: only the consultant, who can look, says then whether to send it again.

Waiting, trying and failing are no steps to undo, and no news: whoever does them shows them.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import MailError, MailProblem, NotFoundError
from wise_feedback.domain.letter import Via
from wise_feedback.domain.mail import Delivery, Entry, Mail, Outcome, OutgoingState, Trouble
from wise_feedback.services import mail_account, mails
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction, typing

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))
"""How long to wait after each try that failed for a while; the last of them from then on."""

LONGEST = timedelta(days=4)
"""How long a mail is tried. Later it has to be asked for again (RFC 5321, 4.5.4.1: 4-5 days)."""

NoteSent = Callable[[Key, datetime], object]
"""Writes down, inside the act, that the letter or the report of this id was sent at a moment."""

_Row = tables.Outgoing
_SHOWN = (
    _Row.id,
    _Row.letter,
    _Row.report,
    _Row.address,
    _Row.subject,
    _Row.state,
    _Row.queued_at,
    _Row.changed_at,
    _Row.tries,
    _Row.next_try_at,
    _Row.problem,
)
"""The columns of a mail without its content, which weighs more than all the rest."""

_OPEN = [state for state in OutgoingState if state.is_open]


def queue(
    mail: Mail,
    letter_id: Key | None = None,
    now: datetime | None = None,
    *,
    report_id: Key | None = None,
) -> Key:
    """Put *mail* in the outbox, with the letter or report it takes, if any; return the entry's id.

    It can be undone until it is begun. What failed with the same letter before is forgotten.
    Raises ``MailError`` for what cannot be addressed, while the consultant has no address, and for
    a letter that is in the outbox already.
    """
    from wise_feedback.mail import messages
    from wise_feedback.mail.addresses import one_address

    now, me = _moment(now), mails.sender()
    message_id = messages.new_message_id(me)
    content = messages.message(mail, me, now, message_id)
    with transaction(Act.QUEUE_MAIL):
        if letter_id and _Row.get_or_none(_Row.letter == letter_id, _Row.state << _OPEN):
            raise MailError(MailProblem.IN_OUTBOX)
        for failed in _Row.select().where(_Row.letter == letter_id, _is_failed()):
            failed.delete_instance()
        row = _Row.create(
            letter=letter_id,
            report=report_id,
            message_id=message_id,
            address=one_address(mail.to).shown,
            subject=mail.subject,
            content=content,
            state=OutgoingState.QUEUED,
            queued_at=now,
            changed_at=now,
            next_try_at=now,
        )
        return str(row.id)


def begin(now: datetime | None = None) -> Delivery | None:
    """Return the next mail that is due, committed as being sent; ``None`` if there is none.

    Neither is there one without an account, while another is being sent, or while the server does
    not take the password: it is not asked for each mail whether it does by now. From the first
    try on nothing before it can be undone, or the letter could be taken away from under it.
    """
    account, now = mail_account.load(), _moment(now)
    row = _due(now) if account else None
    if account is None or row is None:
        return None
    with typing() if row.tries else transaction(Act.SEND_MAIL, undoable=False):
        row.tries += 1
        _put(row, OutgoingState.SENDING, now)
    return Delivery(row.id, account, row.address, bytes(row.content))


def deliver(delivery: Delivery) -> Outcome:
    """Hand a mail to its server and return what came of it.

    One that would go to another address than the one it was queued for fails. It takes as long as
    the server does, and reads no vault: meant for a thread of its own.
    """
    from wise_feedback.mail import messages, smtp
    from wise_feedback.mail.addresses import one_address

    try:
        goes_to = messages.envelope(delivery.content).recipient
        is_meant = goes_to == one_address(delivery.address).wired
    except MailError:
        is_meant = False
    if not is_meant:
        return Outcome(OutgoingState.FAILED, Trouble.ADDRESS)
    return smtp.deliver(delivery.account, delivery.content)


def finish(
    delivery: Delivery,
    outcome: Outcome,
    note_sent: NoteSent,
    now: datetime | None = None,
    *,
    note_reported: NoteSent | None = None,
) -> Entry | None:
    """Write down what came of a mail, and return how it stands; ``None`` if it is gone by now.

    What is to be tried again waits longer each time, and at last fails. Once a mail is sent its
    content is not kept, and *note_sent* is called in the same act for the letter that it took,
    or *note_reported* for the report.
    """
    row = _Row.get_or_none(id=delivery.outgoing_id)
    if row is None:
        return None
    now = _moment(now)
    if outcome.state is OutgoingState.SENT:
        _note(row, note_sent, now, note_reported)
    else:
        with typing():
            _put(row, _state_after(row, outcome, now), now, outcome.trouble)
    return _entry(row)


def recover(now: datetime | None = None) -> int:
    """Make mails unsure that were being sent when the program ended; return how many.

    Meant for whoever sends, while nothing is on its way: when a vault has been opened, and since
    undo may bring back a mail that was taken away while it was being sent.
    """
    stopped = list(_Row.select().where(_Row.state == OutgoingState.SENDING))
    if not stopped:
        return 0
    with typing():
        for row in stopped:
            _put(row, OutgoingState.UNSURE, _moment(now), Trouble.LOST)
    return len(stopped)


def send_again(outgoing_id: Key, now: datetime | None = None) -> None:
    """Try a mail now: one that waits, is held, failed, or may have gone without our knowing.

    It keeps its ``Message-ID``, by which a server or a reader knows a double. Raises
    ``NotFoundError``, and ``MailError`` for one that is being sent or has been, itself or its
    letter in another way.
    """
    row, now = _to_change(outgoing_id), _moment(now)
    if row.state == OutgoingState.SENT or (row.letter_id and _is_told(row.letter_id)):
        raise MailError(MailProblem.SENT)
    with typing():
        row.queued_at = now
        _put(row, OutgoingState.QUEUED, now)
        row.next_try_at = now
        row.save()


def was_sent(
    outgoing_id: Key,
    note_sent: NoteSent,
    now: datetime | None = None,
    *,
    note_reported: NoteSent | None = None,
) -> None:
    """Say of a mail that it was sent after all, for example since it lies among those sent.

    Raises ``NotFoundError``, and ``MailError`` for one that is being sent just now.
    """
    row = _to_change(outgoing_id)
    if row.state != OutgoingState.SENT:
        _note(row, note_sent, _moment(now), note_reported)


def remove(outgoing_id: Key) -> None:
    """Take a mail out of the outbox; it is not sent, or no more. It can be undone.

    Raises ``NotFoundError``, and ``MailError`` for one that is being sent just now.
    """
    row = _to_change(outgoing_id)
    with transaction(Act.DROP_MAIL):
        row.delete_instance()


def entries() -> list[Entry]:
    """Return the mails of the outbox, newest first, those that were sent too."""
    return [_entry(row) for row in _Row.select(*_SHOWN).order_by(_Row.id.desc())]


def one(outgoing_id: Key) -> Entry:
    """Return how one mail stands. Raises ``NotFoundError``."""
    row = _Row.select(*_SHOWN).where(_Row.id == outgoing_id).first()
    if row is None:
        raise NotFoundError
    return _entry(row)


def by_card() -> dict[Key, Entry]:
    """Return the mails that take letters and are not sent, by the candidacy they are about.

    Of one candidacy the latest, but none that failed where another may still be sent, or where the
    letter was sent after all.
    """
    states = [state for state in OutgoingState if state is not OutgoingState.SENT]
    rows = list(_Row.select(*_SHOWN).where(_Row.state << states, _Row.letter.is_null(False)))
    letter, keys = tables.Letter, [row.letter_id for row in rows]
    columns = (letter.id, letter.candidacy, letter.sent_at)
    letters = {row.id: row for row in letter.select(*columns).where(letter.id << keys)}
    entries = sorted(map(_entry, rows), key=lambda entry: (entry.state.is_open, entry.id))
    return {  # the last wins
        letters[entry.letter_id].candidacy_id: entry
        for entry in entries
        if entry.state.is_open or letters[entry.letter_id].sent_at is None
    }


def waits_for_account() -> bool:
    """Return whether no mail is sent until there is an account, or until it is put right."""
    return mail_account.load() is None or bool(_Row.select().where(_is_held()).exists())


def wakes_at() -> datetime | None:
    """Return when ``begin`` has something to do next; ``None`` if not before something changes."""
    if mail_account.load() is None or _is_stopped():
        return None
    row = _Row.select(_Row.next_try_at).where(_is_waiting()).order_by(_Row.next_try_at).first()
    return row.next_try_at if row else None


def _due(now: datetime) -> tables.Outgoing | None:
    if _is_stopped():
        return None
    due = _Row.select().where(_is_waiting(), _Row.next_try_at <= now)
    row: tables.Outgoing | None = due.order_by(_Row.next_try_at, _Row.id).first()
    return row


def _is_waiting() -> object:
    return (_Row.state == OutgoingState.QUEUED) & _Row.next_try_at.is_null(False)


def _is_stopped() -> bool:
    """Whether a mail is being sent, or one waits for the account to be put right as all then do."""
    is_sending = _Row.state == OutgoingState.SENDING
    return bool(_Row.select().where(is_sending | _is_held()).exists())


def _is_held() -> Any:
    return (_Row.state == OutgoingState.QUEUED) & _Row.next_try_at.is_null()


def by_report() -> dict[Key, Entry]:
    """Return the mails that take reports and are not sent, by the report."""
    states = [state for state in OutgoingState if state is not OutgoingState.SENT]
    rows = _Row.select(*_SHOWN).where(_Row.state << states, _Row.report.is_null(False))
    return {str(row.report_id): _entry(row) for row in rows.order_by(_Row.id)}


def _is_failed() -> Any:
    return _Row.state == OutgoingState.FAILED


def _is_told(letter_id: Key) -> bool:
    return tables.Letter.find(letter_id).sent_at is not None


def _state_after(row: tables.Outgoing, outcome: Outcome, now: datetime) -> OutgoingState:
    is_over = outcome.state is OutgoingState.QUEUED and now - row.queued_at >= LONGEST
    return OutgoingState.FAILED if is_over else outcome.state


def _note(
    row: tables.Outgoing,
    note_sent: NoteSent,
    now: datetime,
    note_reported: NoteSent | None = None,
) -> None:
    with transaction(Act.SEND_MAIL, undoable=False):
        row.content = b""
        _put(row, OutgoingState.SENT, now)
        if row.letter_id:
            _went_by(row.letter_id, row.address)
            note_sent(row.letter_id, now)
        if row.report_id and note_reported:
            note_reported(row.report_id, now)


def _went_by(letter_id: Key, address: str) -> None:
    """Note that a mail took the letter, however the same pages have left since it was queued."""
    letter = tables.Letter.find(letter_id)
    if letter.sent_at is None:
        letter.via, letter.address = Via.OUTBOX, address
        letter.save()


def _put(
    row: tables.Outgoing, state: OutgoingState, now: datetime, trouble: Trouble | None = None
) -> None:
    """Write how a mail stands; for use in an act."""
    row.state, row.changed_at, row.problem = state, now, trouble or ""
    row.next_try_at = None
    if state is OutgoingState.QUEUED and trouble is not Trouble.PASSWORD:
        row.next_try_at = now + PAUSES[min(row.tries, len(PAUSES)) - 1]
    row.save()


def _to_change(outgoing_id: Key) -> tables.Outgoing:
    row = _Row.find(outgoing_id)
    if row.state == OutgoingState.SENDING:
        raise MailError(MailProblem.BEING_SENT)
    return row


def _moment(now: datetime | None) -> datetime:
    return (now or datetime.now(UTC)).replace(microsecond=0)


def _entry(row: tables.Outgoing) -> Entry:
    return Entry(
        id=row.id,
        letter_id=row.letter_id,
        address=row.address,
        subject=row.subject,
        state=OutgoingState(row.state),
        queued_at=row.queued_at,
        changed_at=row.changed_at,
        tries=row.tries,
        next_try_at=row.next_try_at,
        trouble=Trouble(row.problem) if row.problem else None,
        report_id=row.report_id,
    )
