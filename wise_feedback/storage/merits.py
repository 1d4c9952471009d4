"""Who was called to interview at the client, or got the job: their merits, without who they are."""

from wise_feedback.domain.basics import Key
from wise_feedback.domain.merits import Merits
from wise_feedback.domain.stages import StageKind
from wise_feedback.storage.tables import db

_CALLED = ", ".join(
    f"'{kind}'" for kind in (StageKind.CLIENT_INTERVIEW, StageKind.OFFER, StageKind.PLACED)
)
_MERITS = f"""
SELECT stage.kind = '{StageKind.PLACED}', years, skills
FROM candidacy AS card JOIN stage ON stage.id = card.stage_id
JOIN candidate ON candidate.id = card.candidate_id
WHERE card.assignment_id = ? AND card.id != ? AND (stage.kind IN ({_CALLED}) OR EXISTS (
    SELECT 1 FROM stage_move JOIN stage AS came ON came.id = stage_move.to_stage_id
    WHERE stage_move.candidacy_id = card.id AND came.kind IN ({_CALLED})))
"""


def merits(assignment_id: Key, but: Key) -> list[Merits]:
    """Return the merits of everybody in an assignment who was called or hired, *but* one card."""
    rows = db.execute_sql(_MERITS, (assignment_id, but)).fetchall()
    return [Merits(bool(is_hired), years, skills) for is_hired, years, skills in rows]
