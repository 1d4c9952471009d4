"""Who waits longer than they should."""

from datetime import date, timedelta

import pytest

from tests.boards import requirement, stage
from tests.factories import a_rejection
from tests.recipients import at
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Decision, Source
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, feedback, letters, promptness
from wise_feedback.services.calendar import next_working_day

TODAY = date.today()


def rules(card: str, today: date) -> set[str]:
    return {finding.rule for finding in promptness.overdue(card, today)}


@pytest.fixture
def screened(assignment) -> str:
    """Somebody who has a no after our own reading of their papers."""
    card = at(assignment, StageKind.SCREENING)
    feedback.finish(card, a_rejection(requirement(assignment)))
    return card


def test_nobody_is_late_on_the_day_of_the_decision(screened):
    assert rules(screened, TODAY) == set()


def test_two_working_days_are_time_enough(screened):
    assert rules(screened, next_working_day(TODAY, 2)) == set()


def test_after_that_the_candidate_waits_for_us(screened):
    assert rules(screened, next_working_day(TODAY, 3)) == {"F16"}


def test_a_letter_is_an_answer(screened, tmp_path):
    letters.save(screened, letters.suggest(screened), tmp_path / "brev.pdf")
    assert rules(screened, TODAY + timedelta(days=30)) == set()


def test_a_hold_has_its_own_date(assignment):
    card = at(assignment, StageKind.SCREENING)
    given = a_rejection(requirement(assignment), decision=Decision.HOLD, hold_until=TODAY)
    feedback.finish(card, given)
    assert rules(card, TODAY + timedelta(days=30)) == set()


def test_whoever_has_moved_on_since_has_heard(assignment):
    card = at(assignment, StageKind.SCREENING)
    given = a_rejection(requirement(assignment), decision=Decision.ADVANCE, gaps=())
    feedback.finish(card, given)
    late = next_working_day(TODAY, 3)
    assert rules(card, late) == {"F16"}
    board.move([card], stage(assignment, StageKind.OUR_INTERVIEW))
    assert rules(card, late) == set()


def test_a_client_who_has_met_somebody_owes_a_word(met):
    assert rules(met, next_working_day(TODAY, 2)) == set()
    assert rules(met, next_working_day(TODAY, 3)) == {"F17"}


def test_what_the_client_said_is_an_answer(assignment, met):
    given = a_rejection(requirement(assignment), source=Source.CLIENT)
    feedback.finish(met, given)
    assert "F17" not in rules(met, TODAY + timedelta(days=30))


def test_a_candidate_who_is_gone_is_refused(vault):
    with pytest.raises(NotFoundError):
        promptness.overdue("gone", TODAY)
