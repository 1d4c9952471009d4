"""Clients' replies: kept word for word, and read for the three parts of a ground.

The client's own words are for the consultant alone: see ``passing_on`` for what others read.
"""

from datetime import UTC, date, datetime, timedelta

from wise_feedback.domain.acts import Act
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Channel, Key, Language
from wise_feedback.domain.chase import Outcome
from wise_feedback.domain.errors import MissingFieldError, TextTooLongError
from wise_feedback.domain.promises import Hears, Matter
from wise_feedback.domain.replies import (
    SAID_LIMIT,
    VERBATIM_LIMIT,
    YES,
    BegunReply,
    ClientReply,
    Piece,
    Reading,
    ReplyRow,
    ReplyState,
    said_in,
)
from wise_feedback.domain.text import clean_text, folded
from wise_feedback.exchange.pasted_mail import split
from wise_feedback.services import drafts
from wise_feedback.services.chases import ANY, going_on
from wise_feedback.services.ledger import Ledger, local_day, stop_chase
from wise_feedback.storage import replies as stored
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

DRAFT = "reply"
"""The kind of draft that a reply is kept as while it is pasted or typed."""


def pieces(text: str) -> tuple[Piece, ...]:
    """Return a pasted mail in pieces: what is said, and what is quoted, signed or headed.

    Raises ``TextTooLongError`` for one that is too long to keep.
    """
    if len(text) > VERBATIM_LIMIT:
        raise TextTooLongError("reply", VERBATIM_LIMIT)
    return split(clean_text(text, "reply", VERBATIM_LIMIT))


def read(candidacy_id: Key, said: str, language: Language | None = None) -> Reading:
    """Return which of the three parts a client's words hold, and which of them say nothing.

    *language* is expected unless the words show another. Raises ``NotFoundError``,
    ``TextTooLongError``.
    """
    from wise_feedback.check.replies import read_reply  # reads its lists, so not at start
    from wise_feedback.services import checking, yardsticks

    yardstick = yardsticks.yardstick(candidacy_id)
    said = clean_text(said, "reply", SAID_LIMIT)
    found = checking.language_of(said, language or yardstick.language)
    return read_reply(said, found, yardstick.requirements, yardstick.phrases)


def keep(
    candidacy_id: Key,
    verbatim: str,
    said: str | None = None,
    channel: Channel = Channel.MAIL,
    received_at: datetime | None = None,
) -> ClientReply:
    """Keep what a client said of a candidate, as it came at a moment; return it as it was read.

    *verbatim* is the whole of what was pasted, *said* what of it is the answer; without it what is
    quoted or signed is set aside. What the client owed is kept. With all three parts, or a yes,
    the candidate hears next, and a chase stops; otherwise it goes on about what is missing. Raises
    ``MissingFieldError`` where nothing is said, ``TextTooLongError``, ``NotFoundError``.
    """
    verbatim = clean_text(verbatim, "reply", VERBATIM_LIMIT)
    reading = read(candidacy_id, said_in(split(verbatim)) if said is None else said)
    if not reading.said:
        raise MissingFieldError("reply")
    with transaction(Act.KEEP_REPLY):
        now = datetime.now(UTC)
        at = min(received_at or now, now)
        kept = take(tables.Candidacy.find(candidacy_id), verbatim, reading, channel, at, now)
        discard_draft(candidacy_id)
        return reply(kept)


def take(
    row: tables.Candidacy,
    verbatim: str,
    reading: Reading,
    channel: Channel,
    at: datetime,
    now: datetime,
) -> Key:
    """Keep a reply that came at a moment and is written down *now*; for use in an act."""
    kept = tables.ClientReply.create(
        candidacy=row,
        stage_kind=row.stage.kind,
        channel=channel,
        received_at=at,
        verbatim=verbatim,
        said=reading.said,
        quote=reading.quote,
        requirement=reading.requirement_id,
        which=reading.words(reading.which),
        seen=reading.words(reading.seen),
        difference=reading.words(reading.difference),
        vagueness=reading.vagueness,
    )
    _note(row, kept, Ledger(row.assignment_id, now), is_enough=reading.is_enough)
    row.client_at = at
    row.save()
    return str(kept.id)


def count_as_concrete(reply_id: Key) -> None:
    """Count a reply as concrete, by the consultant's own judgement; nothing in it is pointed out.

    The candidate hears next, unless this reply has promised them so already, and a chase stops.
    Raises ``NotFoundError``.
    """
    with transaction(Act.COUNT_REPLY):
        kept = tables.ClientReply.find(reply_id)
        row, now = kept.candidacy, datetime.now(UTC)
        kept.counted_at = now
        kept.save()
        answered_at = row.client_at
        if not tables.Promise.select().where(tables.Promise.event_id == reply_id).exists():
            _note(row, kept, Ledger(row.assignment_id, now), is_enough=True)
        row.client_at = answered_at
        row.save()


def reply(reply_id: Key) -> ClientReply:
    """Return one reply. Raises ``NotFoundError``."""
    return stored.reply_value(tables.ClientReply.find(reply_id))


def replies(candidacy_id: Key) -> list[ClientReply]:
    """Return all that a client has said of a candidate, newest first."""
    table = tables.ClientReply
    rows = table.select().where(table.candidacy == candidacy_id)
    ordered = rows.order_by(table.received_at.desc(), table.id.desc())
    return [stored.reply_value(row) for row in ordered]


def latest(candidacy_id: Key) -> ClientReply | None:
    """Return what a client said last of a candidate, if anything."""
    return stored.latest_reply(candidacy_id)


def is_vague(candidacy_id: Key) -> bool:
    """Whether what the client said last, since the candidate came here, can not be passed on."""
    row = tables.Candidacy.find(candidacy_id)
    found = stored.latest_reply(candidacy_id, row.since)
    return found is not None and not found.is_concrete


def listed(today: date) -> list[ReplyRow]:
    """Return how things stand with every client about every candidate they met: to chase first.

    Those to be chased come by how long we have waited, the rest newest first.
    """
    found = [_row(one, today) for one in stored.rows()]
    waiting = sorted((row for row in found if row.to_chase), key=lambda row: row.at)
    rest = sorted((row for row in found if not row.to_chase), key=lambda row: row.at, reverse=True)
    return [*waiting, *rest]


def in_play(text: str = "", *, limit: int = 50) -> list[tuple[Key, str, str]]:
    """Return the candidates whom a client may speak of: card, name, and role with client.

    Of those in whose name, skills, role or client *text* is found; whoever the client has met come
    first.
    """
    found: list[tuple[Key, str, str]] = stored.in_play(folded(text.strip()), limit)
    return found


def keep_draft(candidacy_id: Key, begun: BegunReply) -> None:
    """Keep a reply exactly as far as it has been pasted or typed. Raises ``VaultError``."""
    body = {"verbatim": begun.verbatim, "said": begun.said, "channel": begun.channel}
    drafts.keep(DRAFT, candidacy_id, body)


def draft(candidacy_id: Key) -> BegunReply | None:
    """Return a reply that was begun and not kept, if there is one."""
    body = drafts.kept(DRAFT, candidacy_id)
    if body is None:
        return None
    return BegunReply(body["verbatim"], body["said"], Channel(body["channel"]))


def discard_draft(candidacy_id: Key) -> None:
    """Forget a reply that was begun and not kept."""
    drafts.discard(DRAFT, candidacy_id)


def _note(
    row: tables.Candidacy, kept: tables.ClientReply, ledger: Ledger, *, is_enough: bool
) -> None:
    """Tell the ledger and the chase that the client has said something."""
    table = tables.Promise
    owed = (table.candidacy == row.id) & (table.hears == Hears.US) & table.ended_at.is_null()
    waited = table.select().where(owed).first()
    ledger.replied(row, kept.id, is_concrete=is_enough)
    if is_enough:
        stop_chase(row.id, ledger.at, Outcome.ANSWERED)
        return
    chase = going_on(row.id)
    if chase is None:
        return
    chases = tables.Chase
    changed = chases.update(reply=kept.id, vagueness=kept.vagueness or ANY)
    changed.where(chases.id == chase.id).execute()
    if waited is not None:
        ledger.awaits(row, chase.id, max(waited.due, local_day(ledger.at)), Matter.GROUNDS)


def _row(one: stored.StoredRow, today: date) -> ReplyRow:
    is_late = one.due is not None and one.due < today
    is_since = one.received_at is not None and one.received_at >= one.since
    is_lacking = one.received_at is not None and one.parts < len(ReplyPart) and is_since
    has_answer = one.received_at is not None and (is_since or one.due is None)
    state = _state(one) if has_answer else ReplyState.SILENT
    is_given_up = one.is_declined and not one.is_chased and one.parts < len(ReplyPart)
    if is_given_up:
        state = ReplyState.DECLINED
    at = one.received_at if has_answer and one.received_at else _at_day(one.due) or one.since
    monday = today - timedelta(today.weekday())
    is_done = has_answer and one.parts == len(ReplyPart) and local_day(at) >= monday
    return ReplyRow(
        candidacy_id=one.card,
        assignment_id=one.assignment,
        name=one.name,
        client=one.client,
        stage_kind=one.stage,
        state=state,
        parts=one.parts if has_answer else 0,
        at=at,
        is_chased=one.is_chased,
        to_chase=not (one.is_over or is_given_up) and (one.is_chased or is_late or is_lacking),
        is_done_this_week=is_done and not one.is_chased,
    )


def _state(one: stored.StoredRow) -> ReplyState:
    if one.vagueness == YES:
        return ReplyState.YES
    if one.parts == len(ReplyPart):
        return ReplyState.CONCRETE
    return ReplyState.PARTLY if one.parts else ReplyState.VAGUE


def _at_day(day: date | None) -> datetime | None:
    return datetime(day.year, day.month, day.day).astimezone() if day else None
