"""The one chip of a card asks for what is most urgent, in icon, words and colour."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.factories import a_card
from ui.board.delegate import words_for
from ui.board.status import status
from ui.shared.tokens import Kind
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.promises import Matter
from wise_feedback.domain.stages import StageKind

TODAY = date(2026, 11, 23)  # a Monday
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MET = StageKind.CLIENT_INTERVIEW


def day(days: int) -> date:
    return TODAY + timedelta(days)


def shown(kind: StageKind = MET, **facts: object) -> tuple[str, str, Kind]:
    """Icon, words and colour on the card of somebody who hears on Thursday, unless told else."""
    card = a_card(**{"promised": day(3), "matter": Matter.STATUS, **facts})
    told = status(card, kind, TODAY)
    return told.icon, told.words.replace("day(s)", "days"), told.kind


def words(kind: StageKind = MET, **facts: object) -> str:
    return shown(kind, **facts)[1]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"promised": day(-3)}, ("clock-alert", "3 days late", Kind.LATE)),
        ({"promised": None}, ("armchair", "No next update", Kind.LATE)),
        ({"promised": TODAY}, ("clock", "Update today", Kind.TODAY)),
        (
            {"is_chased": True},
            ("message-circle-question-mark", "Client's reply is vague", Kind.CLIENT),
        ),
        ({"client_due": day(2)}, ("hourglass", "Client replies Wed", Kind.CLIENT)),
        ({}, ("calendar", "Update Thu", Kind.PLAIN)),
        ({"starts_at": NOON + timedelta(9)}, ("calendar", "Interview Wed 2 Dec", Kind.PLAIN)),
        ({"letter_at": NOON}, ("file-text", "Letter saved", Kind.DONE)),
        (
            {"parts": 5, "decision": Decision.REJECT},
            ("circle-check", "Feedback done · 5 of 5", Kind.DONE),
        ),
        (
            {"parts": 4, "decision": Decision.ADVANCE},
            ("circle-check", "Feedback: moves on", Kind.DONE),
        ),
        ({"has_draft": True}, ("pencil", "Feedback begun", Kind.PLAIN)),
    ],
)
def test_each_state_has_its_icon_words_and_colour(facts, expected):
    assert shown(**facts) == expected


def test_a_vague_reply_is_brick_on_a_card_that_is_late_too():
    icon, _, kind = shown(promised=day(-1), is_chased=True)
    assert (icon, kind) == ("message-circle-question-mark", Kind.LATE)


def test_a_broken_promise_comes_before_what_has_been_told():
    assert shown(promised=day(-1), parts=5, decision=Decision.REJECT)[2] is Kind.LATE


def test_nobody_is_late_while_their_interview_is_to_come():
    assert words(starts_at=NOON + timedelta(1), client_due=day(3)) == "Interview tomorrow"


def test_an_interview_that_is_over_gives_way_to_the_reply_that_is_awaited():
    assert words(starts_at=NOON - timedelta(1), client_due=day(1)) == "Client replies tomorrow"


def test_feedback_that_is_begun_comes_before_the_reply_that_is_awaited():
    assert words(has_draft=True, client_due=day(1)) == "Feedback begun"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"matter": Matter.FEEDBACK}, "Feedback today"),
        ({"matter": Matter.DECISION}, "Decision today"),
        ({"matter": Matter.NEWS, "decision": Decision.ADVANCE}, "Tell today: moves on"),
        ({"has_draft": True}, "Finish feedback today"),
    ],
)
def test_what_is_due_today_says_what_it_is(facts, expected):
    told = shown(promised=TODAY, **facts)
    assert (told[1], told[2]) == (expected, Kind.TODAY)


@pytest.mark.parametrize(
    ("matter", "expected"),
    [(Matter.FEEDBACK, "Feedback Thu"), (Matter.DECISION, "Decision Thu")],
)
def test_what_is_planned_says_what_it_is(matter, expected):
    assert words(matter=matter) == expected


@pytest.mark.parametrize("kind", [StageKind.PLACED, StageKind.CLOSED])
def test_nobody_sits_between_the_chairs_once_their_process_has_ended(kind):
    assert shown(kind, promised=None)[2] is not Kind.LATE


def test_whoever_was_closed_and_waits_for_the_reason_is_late():
    told = shown(StageKind.CLOSED, promised=day(-1), matter=Matter.DECISION)
    assert told[2] is Kind.LATE


def test_whoever_was_closed_and_has_no_letter_is_said_to_have_none():
    assert words(StageKind.CLOSED, matter=Matter.DECISION) == "No letter yet"


@pytest.mark.parametrize("kind", [kind for kind in StageKind if not kind.ends])
def test_a_state_never_speaks_by_colour_alone(kind):
    for facts in ({"promised": None}, {"promised": day(-1)}, {"is_chased": True}, {}):
        icon, told, _ = shown(kind, **facts)
        assert icon
        assert told


@pytest.mark.parametrize(
    ("facts", "short"),
    [
        ({"promised": None}, "No date"),
        ({"is_chased": True}, "Vague reply"),
        ({"client_due": day(2)}, "Reply Wed"),
        ({"client_due": day(-3)}, "3 days late"),
        ({"promised": TODAY, "has_draft": True}, "Feedback today"),
        ({"promised": TODAY, "decision": Decision.ADVANCE}, "Update today"),
        ({"promised": day(-3)}, "3 days late"),
    ],
)
def test_a_state_is_said_in_fewer_words_where_it_would_be_cut(qtbot, facts, short):
    told = status(a_card(**{"promised": day(3), "matter": Matter.STATUS, **facts}), MET, TODAY)
    assert words_for(told, 1000) == told.words
    assert words_for(told, 60).replace("day(s)", "days") == short
