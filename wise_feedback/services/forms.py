"""Forms that were left before they were done: nothing typed is lost, and nothing half is kept."""

from wise_feedback.domain import facts_json
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.basics import Key
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.services import drafts

_CANDIDATE, _ASSIGNMENT = "candidate", "assignment"


def keep_candidate(subject: Key, facts: CandidateFacts) -> None:
    """Keep a candidate's form: of somebody new in assignment *subject*, or of person *subject*."""
    drafts.keep(_CANDIDATE, subject, facts_json.write(facts))


def candidate(subject: Key) -> CandidateFacts | None:
    """Return the candidate's form that was left, if one was."""
    body = drafts.kept(_CANDIDATE, subject)
    return facts_json.read_candidate(body) if body else None


def discard_candidate(subject: Key) -> None:
    """Forget a candidate's form: it was kept for good, or begun anew."""
    drafts.discard(_CANDIDATE, subject)


def keep_assignment(subject: Key, facts: AssignmentFacts) -> None:
    """Keep an assignment's form: of assignment *subject*, or of a new one where it is empty."""
    drafts.keep(_ASSIGNMENT, subject, facts_json.write(facts))


def assignment(subject: Key) -> AssignmentFacts | None:
    """Return the assignment's form that was left, if one was."""
    body = drafts.kept(_ASSIGNMENT, subject)
    return facts_json.read_assignment(body) if body else None


def discard_assignment(subject: Key) -> None:
    """Forget an assignment's form: it was kept for good, or begun anew."""
    drafts.discard(_ASSIGNMENT, subject)
