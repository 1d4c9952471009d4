"""What candidates thought of the process: noted, kept, undone and told without names."""

from datetime import date

import pytest

from tests.boards import add
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.errors import MissingFieldError, NotFoundError, TextTooLongError
from wise_feedback.domain.experience import WHY_LIMIT, Answer, Experience
from wise_feedback.domain.insights import Period, Views
from wise_feedback.services import experiences, history
from wise_feedback.services.insights import insights

SAID = Experience(
    Answer.YES, Answer.PARTLY, 8, "Jag visste alltid när ni skulle ringa.", Channel.MAIL
)


def views() -> Views:
    return insights(Period.WEEKS_4, today=date.today()).views


def test_what_was_said_is_kept_as_it_was_said(card):
    experiences.note(card, SAID)
    (noted,) = experiences.of_card(card)
    assert noted.said == SAID
    assert noted.said.channel is Channel.MAIL


def test_what_was_said_later_stands_before_what_was_said_earlier(card):
    experiences.note(card, SAID)
    experiences.note(card, Experience(recommend=3))
    assert [one.said.recommend for one in experiences.of_card(card)] == [3, 8]


def test_it_can_be_undone_and_done_again(card):
    experiences.note(card, SAID)
    history.undo()
    assert experiences.of_card(card) == []
    history.redo()
    assert experiences.of_card(card)[0].said == SAID


@pytest.mark.parametrize("said", [Experience(), Experience(why=" \u200b\n")])
def test_nothing_is_not_noted(card, said):
    with pytest.raises(MissingFieldError):
        experiences.note(card, said)


@pytest.mark.parametrize("mark", [-1, 11])
def test_a_mark_is_from_nought_to_ten(card, mark):
    with pytest.raises(ValueError, match=str(mark)):
        experiences.note(card, Experience(recommend=mark))


def test_nought_is_an_answer(card):
    experiences.note(card, Experience(recommend=0))
    assert views().recommended[0] == 1


def test_a_reason_is_cleaned_and_has_a_length(card):
    experiences.note(card, Experience(why=" Ni\u202e ringde. "))
    assert experiences.of_card(card)[0].said.why == "Ni ringde."
    with pytest.raises(TextTooLongError):
        experiences.note(card, Experience(why="a" * (WHY_LIMIT + 1)))


def test_it_is_refused_for_a_card_that_is_gone(vault):
    with pytest.raises(NotFoundError):
        experiences.note("0" * 32, SAID)


def test_insights_tell_how_many_answered_what(assignment):
    for card, mark in zip(add(assignment, *"abcde"), (8, 9, 0, 7, None), strict=True):
        experiences.note(card, Experience(Answer.YES, recommend=mark))
    told = views()
    assert told.count == 5
    assert dict(told.knew) == {Answer.YES: 5, Answer.PARTLY: 0, Answer.NO: 0}
    assert dict(told.helped) == {Answer.YES: 0, Answer.PARTLY: 0, Answer.NO: 0}
    assert told.recommended == (1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0)
    assert (told.recommend.median, told.recommend.is_too_few) == (7.5, True)


def test_insights_tell_the_reasons_without_a_name(card):
    experiences.note(card, SAID)
    assert views().whys == (SAID.why,)
