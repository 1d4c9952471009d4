"""A ground for closing is kept while it is written, apart from feedback that is."""

import pytest

from tests.factories import a_person
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.services import assignments, board, candidates, closing, feedback, history


@pytest.fixture
def card(assignment) -> str:
    return candidates.add(a_person(), assignment)


@pytest.mark.parametrize("way", Way)
def test_a_ground_comes_back_as_it_was_typed(card, assignment, way):
    requirement = assignments.assignment(assignment).facts.requirements[0]
    typed = Closing(way, requirement.id, "Du beskrev leveransen,\ninte samtalen ")
    closing.keep_draft(card, typed)
    assert closing.draft(card) == typed


def test_nothing_is_kept_of_somebody_whose_closing_was_never_begun(card):
    assert closing.draft(card) is None


def test_the_newer_ground_stands(card):
    closing.keep_draft(card, Closing(Way.CLIENT_WITHDREW))
    closing.keep_draft(card, Closing(Way.CANDIDATE_WITHDREW, None, "tackade nej"))
    assert closing.draft(card) == Closing(Way.CANDIDATE_WITHDREW, None, "tackade nej")


def test_a_discarded_ground_is_gone(card):
    closing.keep_draft(card, Closing(Way.CLIENT_WITHDREW))
    closing.discard_draft(card)
    assert closing.draft(card) is None


def test_it_is_no_feedback_that_is_being_written(card):
    closing.keep_draft(card, Closing(Way.CLIENT_WITHDREW))
    assert feedback.draft(card) is None
    assert not board.card(card).has_draft


def test_closing_uses_up_the_ground_and_undo_brings_it_back(card):
    typed = Closing(Way.CANDIDATE_WITHDREW, None, "tackade nej")
    closing.keep_draft(card, typed)
    board.close([(card, typed)])
    assert closing.draft(card) is None
    history.undo()
    assert closing.draft(card) == typed
