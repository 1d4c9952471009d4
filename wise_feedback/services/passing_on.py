"""Passing on what a client said: feedback begun in words that are not theirs.

It names the requirement that the client named, and has a sentence with gaps for the consultant to
write: what is released is worded anew, and the raw words stay in the reply.
"""

from wise_feedback.domain.assignment import Requirement, RequirementCategory
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.checking import FindingKind, TextFinding
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Decision, Feedback, Ground, GroundKind, Source
from wise_feedback.services import assignments, board, candidates, feedback, replies

_CONDITIONS = {
    RequirementCategory.COMMERCIAL: GroundKind.COMMERCIAL,
    RequirementCategory.AVAILABILITY: GroundKind.AVAILABILITY,
}


def pass_on(candidacy_id: Key) -> bool:
    """Begin feedback on the client's behalf from what they said last; return whether it was begun.

    It names the requirement they named, and has a sentence with gaps for the consultant to write in
    their own words: none of the client's. Feedback that is being written already is left alone.
    Raises ``NotFoundError`` where the client has said nothing.
    """
    if feedback.draft(candidacy_id) is not None:
        return False
    feedback.keep_draft(candidacy_id, feedback_from(candidacy_id))
    return True


def feedback_from(candidacy_id: Key) -> Feedback:
    """Return feedback begun from what the client said last, in words that are not theirs.

    Raises ``NotFoundError`` where the client has said nothing.
    """
    said = replies.latest(candidacy_id)
    if said is None:
        raise NotFoundError
    person = candidates.candidate(board.card(candidacy_id).candidate_id).facts
    assignment = assignments.assignment(board.assignment_of(candidacy_id))
    requirement = assignment.requirement(said.requirement_id)
    ground = _begun_ground(requirement, person.language, is_strength=said.is_yes)
    if said.is_yes:
        return Feedback(Decision.ADVANCE, strengths=(ground,), source=Source.CLIENT)
    return Feedback(gaps=(ground,), source=Source.CLIENT)


def _begun_ground(
    requirement: Requirement | None, language: Language, *, is_strength: bool
) -> Ground:
    """Return a ground with a sentence to fill in, or for a condition with two values to fill in."""
    from wise_feedback.services import checking

    kind = _CONDITIONS.get(requirement.category) if requirement else None
    key = requirement.id if requirement else None
    if kind is not None and not is_strength:
        return Ground(key, kind)
    sort = "praise" if is_strength else "any"
    finding = TextFinding(f"vague.{sort}", FindingKind.VAGUE, sort, 0, 0)
    title = requirement.title_in(language) if requirement else ""
    starters = checking.starters(finding, language, title)
    named = [one for one in starters if title and title in one]
    return Ground(key, observation=(named or list(starters))[0])
