"""What a client may see, read by hand-written SQL: no row is whole, and no text of anybody's.

Each column that leaves here is named below. Of a reply it is only asked which parts it has.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.assignment import RequirementCategory
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.chase import Outcome
from wise_feedback.domain.client_view import LANES, Answer, ClientView, Met, Seen, SeenLane, met
from wise_feedback.domain.feedback import Level
from wise_feedback.domain.replies import YES
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.storage.fields import to_moment, to_seconds
from wise_feedback.storage.tables import db

_KINDS = ", ".join(f"'{kind}'" for kind in LANES)

_ASSIGNMENT = """
SELECT role, role_en, client.name FROM assignment JOIN client ON client.id = assignment.client_id
WHERE assignment.id = ?
"""
# What the work may cost is between the client and us, not for the room.
_REQUIREMENTS = f"""
SELECT id, title, title_en FROM requirement WHERE assignment_id = ? AND NOT retired
    AND category <> '{RequirementCategory.COMMERCIAL}' ORDER BY position, id
"""
_STAGES = f"""
SELECT id, kind, name FROM stage WHERE assignment_id = ? AND kind IN ({_KINDS})
ORDER BY position, id
"""
_CARDS = f"""
SELECT stage.id, card.id, candidate.name, headline, skills, years, owing.due,
    reply.id IS NOT NULL, reply.which <> '', reply.seen <> '', reply.difference <> '',
    reply.counted_at IS NOT NULL OR reply.vagueness = '{YES}'
        OR EXISTS (SELECT 1 FROM chase WHERE chase.candidacy_id = card.id
            AND outcome = '{Outcome.DECLINED}' AND ended_at >= reply.received_at),
    (SELECT MIN(starts_at) FROM meeting WHERE meeting.candidacy_id = card.id
        AND cancelled_at IS NULL AND starts_at > :now
        AND meeting.stage_kind = '{StageKind.CLIENT_INTERVIEW}')
FROM stage JOIN candidacy AS card ON card.stage_id = stage.id
JOIN candidate ON candidate.id = card.candidate_id
LEFT JOIN promise AS owing ON owing.candidacy_id = card.id AND owing.hears = 'us'
    AND owing.ended_at IS NULL
LEFT JOIN client_reply AS reply ON reply.id = (SELECT id FROM client_reply
    WHERE candidacy_id = card.id AND received_at >= card.since
    ORDER BY received_at DESC, id DESC LIMIT 1)
WHERE stage.assignment_id = :assignment AND stage.kind IN ({_KINDS})
ORDER BY stage.position, card.position, card.id
"""
_LEVELS = f"""
SELECT record.candidacy_id, shown.requirement_id, shown.level
FROM stage JOIN candidacy AS card ON card.stage_id = stage.id
JOIN feedback_record AS record ON record.candidacy_id = card.id
JOIN shown_level AS shown ON shown.record_id = record.id
WHERE stage.assignment_id = ? AND stage.kind IN ({_KINDS})
ORDER BY record.recorded_at, record.id
"""


@dataclass(frozen=True, slots=True)
class _Asked:
    """The kravprofil as far as it is shown, and what was last shown of it by whom."""

    requirements: tuple[Key, ...]
    levels: dict[tuple[Key, Key], Level]

    def met(self, card: Key) -> tuple[Met, ...]:
        return tuple(met(self.levels.get((card, key))) for key in self.requirements)


def client_view(assignment_id: Key, language: Language, now: datetime) -> ClientView | None:
    """Return an assignment as its client may see it at a moment, or ``None`` if there is none."""
    row = db.execute_sql(_ASSIGNMENT, (assignment_id,)).fetchone()
    if row is None:
        return None
    role, role_en, client = row
    asked = db.execute_sql(_REQUIREMENTS, (assignment_id,)).fetchall()
    is_english = language == "en"
    return ClientView(
        assignment_id,
        (is_english and role_en) or role,
        client,
        tuple((is_english and title_en) or title for _, title, title_en in asked),
        _lanes(assignment_id, _Asked(tuple(key for key, *_ in asked), _levels(assignment_id)), now),
    )


def _lanes(assignment_id: Key, asked: _Asked, now: datetime) -> tuple[SeenLane, ...]:
    bound = {"assignment": assignment_id, "now": to_seconds(now)}
    standing: dict[Key, list[Seen]] = {}
    for stage, *row in db.execute_sql(_CARDS, bound).fetchall():
        standing.setdefault(stage, []).append(_seen(row, asked))
    stages = db.execute_sql(_STAGES, (assignment_id,)).fetchall()
    return tuple(
        SeenLane(Stage(key, StageKind(kind), name), tuple(standing.get(key, ())))
        for key, kind, name in stages
    )


def _levels(assignment_id: Key) -> dict[tuple[Key, Key], Level]:
    """Return what was shown of each requirement when it was assessed last."""
    rows = db.execute_sql(_LEVELS, (assignment_id,)).fetchall()
    return {(card, requirement): Level(level) for card, requirement, level in rows}


def _seen(row: list[Any], asked: _Asked) -> Seen:
    key, name, headline, skills, years, due, is_said, *found, is_enough, meets_at = row
    parts = frozenset(part for part, is_there in zip(ReplyPart, found, strict=True) if is_there)
    answer = Answer(
        due=date.fromisoformat(due) if due else None,
        parts=parts if is_said else None,
        is_enough=bool(is_enough) or len(parts) == len(ReplyPart),
    )
    at = None if meets_at is None else to_moment(meets_at)
    return Seen(key, name, headline, skills, years, asked.met(key), answer, at)
