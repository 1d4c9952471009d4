"""The timeline: what has happened to a candidate in an assignment, newest first."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.boards import requirement, stage
from tests.factories import a_person, a_rejection
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.timeline import EventKind
from wise_feedback.services import assignments, board, candidates, feedback, notes
from wise_feedback.services.timeline import timeline
from wise_feedback.storage import tables
from wise_feedback.storage.tables import db


@pytest.fixture
def card(assignment) -> str:
    return candidates.add(a_person(), assignment)


def save_letter(card: str, subject: str, at: datetime) -> None:
    tables.Letter.create(
        candidacy=card,
        kind="after_cv",
        language="sv",
        saved_at=at,
        sent_at=at,
        subject=subject,
        words="{}",
        sha256="",
    )


def test_a_new_card_has_been_added(card, assignment):
    (event,) = timeline(card)
    assert event.kind is EventKind.ADDED
    assert event.stage is not None
    assert event.stage.id == stage(assignment, StageKind.SCREENING)


def test_everything_that_happened_is_there_newest_first(card, assignment):
    board.move([card], stage(assignment, StageKind.OUR_INTERVIEW))
    feedback.finish(card, a_rejection(requirement(assignment)), then_close=True)
    save_letter(card, "Besked om Backendutvecklare", datetime.now(UTC) + timedelta(seconds=2))
    assert [event.kind for event in timeline(card)] == [
        EventKind.LETTER,
        EventKind.CLOSED,
        EventKind.FEEDBACK,
        EventKind.MOVED,
        EventKind.ADDED,
    ]


def test_acts_of_the_same_second_keep_their_order(card, assignment):
    kinds = [StageKind.OUR_INTERVIEW, StageKind.PRESENTED, StageKind.OFFER, StageKind.SCREENING]
    for kind in kinds:
        board.move([card], stage(assignment, kind))
    assert [event.stage.kind for event in timeline(card) if event.stage] == [
        *reversed(kinds),
        StageKind.SCREENING,
    ]


def test_a_closing_says_on_what_ground(card, assignment):
    ground = Closing(Way.OTHER_MET_BETTER, requirement(assignment), "Någon hade lett tio.")
    board.close([(card, ground)])
    event = timeline(card)[0]
    assert (event.kind, event.way, event.text) == (EventKind.CLOSED, ground.way, ground.text)
    assert event.requirement == "Java, minst fem år"
    assert event.stage is not None
    assert event.stage.kind is StageKind.CLOSED


def test_a_ground_is_still_readable_when_the_requirement_is_no_longer_asked_for(card, assignment):
    board.close([(card, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Två år."))])
    facts = assignments.assignment(assignment).facts
    assignments.edit(
        assignment, type(facts)(facts.role, facts.client, stages=facts.stages, requirements=())
    )
    assert timeline(card)[0].requirement == "Java, minst fem år"


def test_feedback_says_what_was_decided_and_where(card, assignment):
    board.move([card], stage(assignment, StageKind.CLIENT_INTERVIEW))
    key = feedback.finish(card, a_rejection(requirement(assignment)))
    board.move([card], stage(assignment, StageKind.OFFER))
    event = next(event for event in timeline(card) if event.kind is EventKind.FEEDBACK)
    assert (event.id, event.decision) == (key, Decision.REJECT)
    assert event.stage is not None
    assert event.stage.kind is StageKind.CLIENT_INTERVIEW


def test_feedback_stays_readable_when_its_kind_of_stage_is_gone(card, assignment):
    feedback.finish(card, a_rejection(requirement(assignment)))
    tables.FeedbackRecord.update(stage_kind="offer").execute()
    facts = assignments.assignment(assignment).facts
    stages = tuple(stage for stage in facts.stages if stage.kind is not StageKind.OFFER)
    assignments.edit(assignment, type(facts)(facts.role, facts.client, stages=stages))
    event = next(event for event in timeline(card) if event.kind is EventKind.FEEDBACK)
    assert event.stage is None


def test_a_letter_says_what_it_was_about(card):
    at = datetime(2030, 1, 1, 12, tzinfo=UTC)
    save_letter(card, "Besked om Backendutvecklare", at)
    event = timeline(card)[0]
    assert (event.kind, event.subject, event.at) == (
        EventKind.LETTER,
        "Besked om Backendutvecklare",
        at,
    )


def test_private_notes_are_not_in_it(card):
    notes.write(card, "Hon väntar barn")
    assert [event.kind for event in timeline(card)] == [EventKind.ADDED]


def test_each_candidacy_has_a_timeline_of_its_own(card, assignment):
    other = candidates.add(a_person("Ada"), assignment)
    board.move([other], stage(assignment, StageKind.OFFER))
    assert len(timeline(card)) == 1


def test_nothing_has_happened_to_a_card_that_is_gone(vault):
    assert timeline("0" * 32) == []


def test_a_long_history_takes_few_questions_to_the_vault(card, assignment):
    stages = [stage(assignment, kind) for kind in (StageKind.OFFER, StageKind.PRESENTED)]
    for turn in range(20):
        board.move([card], stages[turn % 2])
    asked = []
    db.connection().set_trace_callback(asked.append)
    timeline(card)
    db.connection().set_trace_callback(None)
    assert len(asked) <= 12
