"""Short words for a board: its stages by kind, new cards, and who stands where in order."""

from tests.factories import a_person
from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, candidates


def stage(assignment_id: Key, kind: StageKind) -> Key:
    """Return the id of the stage of this kind."""
    stages = assignments.assignment(assignment_id).facts.stages
    return next(stage.id for stage in stages if stage.kind is kind)


def requirement(assignment_id: Key, number: int = 0) -> Key:
    """Return the id of a row of the kravprofil, the first unless another is asked for."""
    return assignments.assignment(assignment_id).facts.requirements[number].id


def add(assignment_id: Key, *names: str) -> list[Key]:
    """Add candidates of these names in the first stage; return their cards in the same order."""
    return [candidates.add(a_person(name), assignment_id) for name in names]


def cards(assignment_id: Key, kind: StageKind) -> list[Key]:
    """Return the cards that stand in the stage of this kind, in order."""
    return board.card_ids(stage(assignment_id, kind))


def kind_of(candidacy_id: Key) -> StageKind:
    """Return what kind of stage a card stands in."""
    facts = assignments.assignment(board.assignment_of(candidacy_id)).facts
    standing = board.card(candidacy_id).stage_id
    return next(stage.kind for stage in facts.stages if stage.id == standing)
