"""Candidates on a board, new or known to the client, with and without feedback; another board."""

from pathlib import Path

import pytest

from tests.boards import requirement
from tests.factories import a_person, a_rejection, a_requirement
from tests.recipients import at
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import agreements, assignments, candidates, feedback


@pytest.fixture
def other(vault: Path) -> str:
    """Another assignment, for another client."""
    facts = AssignmentFacts(
        role="Testledare",
        client="Norrsken",
        requirements=(a_requirement("Leda test"),),
        stages=assignments.standard_stages(),
    )
    return assignments.start(facts)


@pytest.fixture
def draft(assignment: str) -> str:
    """An assignment whose agreement is a draft; gives the assignment's id."""
    agreements.save(assignment, agreements.resume(assignment).terms)
    return assignment


@pytest.fixture
def card(assignment: str) -> str:
    """A candidate who was just added; gives the card's id."""
    return candidates.add(a_person(), assignment)


@pytest.fixture
def met(assignment: str) -> str:
    """A candidate whom the client has met; gives the card's id."""
    return at(assignment, StageKind.CLIENT_INTERVIEW)


@pytest.fixture
def told(assignment: str, met: str) -> str:
    """The same, with finished feedback that they do not move on."""
    feedback.finish(met, a_rejection(requirement(assignment)))
    return met
