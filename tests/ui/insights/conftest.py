"""Another client beside the one of the assignment."""

import pytest

from tests.factories import a_requirement
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.services import assignments


@pytest.fixture
def other(vault) -> str:
    """An assignment of another client; gives its id."""
    facts = AssignmentFacts(
        "Testledare",
        "Norrsken",
        requirements=(a_requirement("Leda test"),),
        stages=assignments.standard_stages(),
    )
    return assignments.start(facts)
