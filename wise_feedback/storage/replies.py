"""Clients' replies, read quickly: everybody whom a client has spoken of, or owes a word about.

In plain SQL, over the same latest reply as what is owed, so that a list and Today never differ.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.chase import Chase, Outcome, Step, StepKind, in_order
from wise_feedback.domain.replies import YES, ClientReply
from wise_feedback.domain.stages import StageKind
from wise_feedback.storage import tables
from wise_feedback.storage.fields import to_moment
from wise_feedback.storage.tables import db

PARTS = f"""CASE WHEN counted_at IS NOT NULL OR vagueness = '{YES}' THEN 3
    ELSE (which <> '') + (seen <> '') + (difference <> '') END"""
"""How many of the three parts a reply holds, in SQL; what the consultant counts, or a yes, all."""

_ENDS = ", ".join(f"'{kind}'" for kind in StageKind if kind.ends)

_ROWS = f"""
SELECT card.id, card.assignment_id, candidate.name, client.name, stage.kind,
    stage.kind IN ({_ENDS}) OR assignment.closed_at IS NOT NULL, card.since,
    reply.received_at, reply.vagueness, reply.stage_kind, {PARTS},
    (SELECT due FROM promise WHERE promise.candidacy_id = card.id AND hears = 'us'
        AND promise.ended_at IS NULL),
    EXISTS (SELECT 1 FROM chase WHERE chase.candidacy_id = card.id AND chase.ended_at IS NULL),
    EXISTS (SELECT 1 FROM chase WHERE chase.candidacy_id = card.id
        AND outcome = '{Outcome.DECLINED}' AND chase.ended_at >= COALESCE(received_at, card.since))
FROM candidacy AS card
JOIN candidate ON candidate.id = card.candidate_id
JOIN assignment ON assignment.id = card.assignment_id
JOIN client ON client.id = assignment.client_id
JOIN stage ON stage.id = card.stage_id
LEFT JOIN client_reply AS reply ON reply.id = (SELECT id FROM client_reply
    WHERE candidacy_id = card.id ORDER BY received_at DESC, id DESC LIMIT 1)
WHERE card.id IN (SELECT candidacy_id FROM client_reply
    UNION SELECT candidacy_id FROM chase WHERE ended_at IS NULL OR outcome = '{Outcome.DECLINED}'
    UNION SELECT candidacy_id FROM promise WHERE hears = 'us' AND ended_at IS NULL)
"""


_RANK = " ".join(f"WHEN '{kind}' THEN {rank}" for rank, kind in enumerate(StageKind))
_IN_PLAY = f"""
SELECT card.id, candidate.name, role || ', ' || client.name
FROM assignment JOIN stage ON stage.assignment_id = assignment.id
JOIN candidacy AS card ON card.stage_id = stage.id
JOIN candidate ON candidate.id = card.candidate_id
JOIN client ON client.id = assignment.client_id
WHERE assignment.closed_at IS NULL AND stage.kind NOT IN ({_ENDS})
    AND (INSTR(search, :text) OR INSTR(LOWER(role || ' ' || client.name), :text))
ORDER BY CASE stage.kind {_RANK} END DESC, card.position, card.id LIMIT :most
"""


@dataclass(frozen=True, slots=True)
class StoredRow:
    """What is stored of a candidate whom a client has spoken of, or owes a word about.

    *since* is when they came to their stage, *received_at* when the client spoke of them last, and
    *due* by when the client owes a word; *is_declined* that they were asked and give no more.
    """

    card: Key
    assignment: Key
    name: str
    client: str
    stage: StageKind
    is_over: bool
    since: datetime
    received_at: datetime | None
    vagueness: str
    parts: int
    due: date | None
    is_chased: bool
    is_declined: bool


def rows() -> list[StoredRow]:
    """Return the candidates whom a client has spoken of, or owes a word about."""
    return [_stored(*row) for row in db.execute_sql(_ROWS).fetchall()]


def _stored(
    card: Key, assignment: Key, name: str, client: str, stage: str, is_over: int, *rest: Any
) -> StoredRow:
    since, received_at, vagueness, reply_stage, parts, due, is_chased, is_declined = rest
    is_said = received_at is not None
    return StoredRow(
        card=card,
        assignment=assignment,
        name=name,
        client=client,
        stage=StageKind(reply_stage or stage),
        is_over=bool(is_over),
        since=to_moment(since),
        received_at=to_moment(received_at) if is_said else None,
        vagueness=vagueness or "",
        parts=parts if is_said else 0,
        due=date.fromisoformat(due) if due else None,
        is_chased=bool(is_chased),
        is_declined=bool(is_declined),
    )


def in_play(folded: str, most: int) -> list[tuple[Key, str, str]]:
    """Return candidates in play: card, name, and role with client; nearest to a decision first."""
    bound = {"text": folded, "most": most}
    return list(db.execute_sql(_IN_PLAY, bound).fetchall())


def reply_value(row: tables.ClientReply) -> ClientReply:
    """Return a reply."""
    return ClientReply(
        id=row.id,
        candidacy_id=row.candidacy_id,
        stage_kind=StageKind(row.stage_kind),
        channel=Channel(row.channel),
        received_at=row.received_at,
        verbatim=row.verbatim,
        said=row.said,
        requirement_id=row.requirement_id,
        which=row.which,
        seen=row.seen,
        difference=row.difference,
        vagueness=row.vagueness,
        counted_at=row.counted_at,
    )


def latest_reply(candidacy_id: Key, since: datetime | None = None) -> ClientReply | None:
    """Return what a client said last of a candidate, of what was said *since* a moment."""
    table = tables.ClientReply
    where = table.candidacy == candidacy_id
    if since is not None:
        where &= table.received_at >= since
    newest = (table.received_at.desc(), table.id.desc())
    row = table.select().where(where).order_by(*newest).first()
    return reply_value(row) if row else None


def chase_value(row: tables.Chase) -> Chase:
    """Return a chase with its steps."""
    table = tables.ChaseStep
    steps = (
        Step(one.id, StepKind(one.kind), one.due, one.done_at, one.skipped_at)
        for one in table.select().where(table.chase == row.id).order_by(table.position)
    )
    return Chase(
        id=row.id,
        candidacy_id=row.candidacy_id,
        reply_id=row.reply_id,
        vagueness=row.vagueness,
        begun_at=row.begun_at,
        steps=in_order(steps),
        paused_until=row.paused_until,
        pause_reason=row.pause_reason,
        ended_at=row.ended_at,
        outcome=Outcome(row.outcome) if row.outcome else None,
    )


def latest_chase(candidacy_id: Key) -> Chase | None:
    """Return the chase about a candidate that goes on, or was last."""
    table = tables.Chase
    row = (
        table.select()
        .where(table.candidacy == candidacy_id)
        .order_by(table.ended_at.is_null().desc(), table.begun_at.desc(), table.id.desc())
        .first()
    )
    return chase_value(row) if row else None
