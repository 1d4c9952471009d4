"""What a card shows of the feedback: only what was told in the stage where it stands."""

from datetime import UTC, date, datetime

import pytest

from tests.boards import requirement, stage
from tests.factories import a_person, a_rejection
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Decision, NextStep
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, candidates, feedback, history
from wise_feedback.storage import tables


@pytest.fixture
def told(assignment) -> str:
    """A card whose candidate has had feedback after the screening."""
    card = candidates.add(a_person(), assignment)
    call = NextStep(day=date(2026, 11, 24))
    feedback.finish(card, a_rejection(requirement(assignment), next_step=call))
    return card


def test_a_card_shows_what_was_decided_where_it_stands(told):
    assert (board.card(told).decision, board.card(told).parts) == (Decision.REJECT, 5)


def test_a_card_that_goes_on_shows_that_nothing_is_told_there_yet(told, assignment):
    board.move([told], stage(assignment, StageKind.OUR_INTERVIEW))
    assert (board.card(told).decision, board.card(told).parts) == (None, None)


def test_feedback_that_was_given_stays_in_the_history_when_a_card_goes_on(told, assignment):
    board.move([told], stage(assignment, StageKind.OUR_INTERVIEW))
    assert len(feedback.records(told)) == 1


def test_a_card_that_is_closed_goes_on_showing_what_was_told(told):
    board.close([(told, Closing(Way.CANDIDATE_WITHDREW))])
    assert board.card(told).parts == 5


def test_undoing_the_move_shows_it_again(told, assignment):
    board.move([told], stage(assignment, StageKind.OUR_INTERVIEW))
    history.undo()
    assert board.card(told).parts == 5


def test_a_client_who_was_asked_what_they_meant_answered_vaguely(assignment):
    card = candidates.add(a_person(), assignment, stage(assignment, StageKind.CLIENT_INTERVIEW))
    now = datetime.now(UTC)
    reply = tables.ClientReply.create(
        candidacy=card,
        stage_kind=StageKind.CLIENT_INTERVIEW,
        channel=Channel.PHONE,
        received_at=now,
        verbatim="Nja.",
        said="Nja.",
    )
    tables.Chase.create(candidacy=card, reply=reply, begun_at=now)
    assert board.card(card).is_chased


def test_a_client_who_is_only_reminded_to_answer_has_not_answered_vaguely(assignment):
    card = candidates.add(a_person(), assignment, stage(assignment, StageKind.CLIENT_INTERVIEW))
    tables.Chase.create(candidacy=card, begun_at=datetime.now(UTC))
    assert not board.card(card).is_chased
    assert board.card(card).client_due is not None
