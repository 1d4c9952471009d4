"""What a client may see: requirements in four words, what comes next, letters for names."""

from datetime import UTC, date, datetime

import pytest

from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.client_view import (
    Aliases,
    Answer,
    Met,
    Next,
    Seen,
    letters,
    met,
)
from wise_feedback.domain.feedback import Level
from wise_feedback.domain.people import initials
from wise_feedback.domain.stages import StageKind

TODAY = date(2026, 11, 23)
SAID = frozenset({ReplyPart.REQUIREMENT})


def seen(**changes) -> Seen:
    return Seen(**{"id": "a", "name": "Elin", "headline": "", "skills": "", "years": 7, **changes})


def comes(kind=StageKind.CLIENT_INTERVIEW, **changes) -> tuple[Next, date | None]:
    return seen(**changes).next(kind, TODAY)


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (None, Met.UNTRIED),
        (Level.NO, Met.NOT),
        (Level.PARTLY, Met.PARTLY),
        (Level.YES, Met.MEETS),
        (Level.CLEARLY, Met.MEETS),
    ],
)
def test_a_level_is_told_in_four_words(level, expected):
    assert met(level) is expected


def test_a_vague_reply_needs_its_reasons():
    assert comes(answer=Answer(parts=SAID)) == (Next.REASONS_NEEDED, None)


def test_an_answer_to_come_has_its_day():
    day = date(2026, 11, 25)
    assert comes(answer=Answer(due=day)) == (Next.ANSWER_DUE, day)


@pytest.mark.parametrize("day", [23, 20])
def test_an_answer_of_today_or_before_is_needed_and_no_day_is_held_up(day):
    assert comes(answer=Answer(due=date(2026, 11, day))) == (Next.ANSWER_NEEDED, None)


def test_a_booked_interview_comes_before_the_answer_that_follows_it():
    at = datetime(2026, 11, 26, 12, tzinfo=UTC)
    card = seen(answer=Answer(due=date(2026, 11, 30)), meets_at=at)
    assert card.next(StageKind.CLIENT_INTERVIEW, TODAY) == (Next.INTERVIEW, date(2026, 11, 26))
    assert not card.owes_answer


def test_an_offer_without_a_question_is_only_an_offer():
    assert comes(StageKind.OFFER) == (Next.OFFER, None)


def test_what_was_answered_in_full_is_answered():
    assert comes(answer=Answer(parts=SAID, is_enough=True)) == (Next.ANSWERED, None)


@pytest.mark.parametrize(
    ("number", "told"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_letters_go_on_after_z(number, told):
    assert letters(number) == told


def test_whoever_comes_later_gets_the_next_letter_and_the_others_keep_theirs():
    aliases = Aliases()
    aliases.meet(["x", "y"])
    aliases.meet(["z", "y", "x"])
    assert [aliases.letter(key) for key in "xyz"] == ["A", "B", "C"]


def test_initials_that_two_share_are_told_apart():
    told = initials({"a": "Elin Bergström", "b": "Erik Berg", "c": "Anna-Karin Ek", "d": "…"})
    assert list(told.values()) == ["E.B.", "E.B. 2", "A.K.E.", "–"]
