"""Whom letters are written to: a candidate in a stage, and one who has had their no."""

from typing import Any

from tests.boards import requirement, stage
from tests.factories import a_person, a_rejection
from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import candidates, feedback


def at(assignment_id: Key, kind: StageKind, name: str = "Anna Öberg", **facts: Any) -> Key:
    """Add a candidate in the stage of this kind; return the card's id."""
    return candidates.add(a_person(name, **facts), assignment_id, stage(assignment_id, kind))


def turned_down(assignment_id: Key, name: str = "Anna Öberg", **facts: Any) -> Key:
    """Add a candidate who came as far as the offer and then got a no; return the card's id."""
    card = at(assignment_id, StageKind.OFFER, name, **facts)
    feedback.finish(card, a_rejection(requirement(assignment_id)))
    return card
