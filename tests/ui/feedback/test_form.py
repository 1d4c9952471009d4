"""The form holds exactly what was written, and asks only for what matters."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from tests.factories import a_gap, a_rejection, a_requirement, a_strength
from ui.feedback.form import FeedbackForm
from wise_feedback.domain.assignment import Requirement, RequirementCategory, RequirementKind
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import Decision, Feedback, Ground, GroundKind, Level, NextStep
from wise_feedback.services.calendar import next_working_day

SKILL, WAY, PRICE, YEARS = (f"{number:032x}" for number in range(1, 5))
PROFILE: tuple[Requirement, ...] = (
    a_requirement(id=SKILL, code="K1"),
    a_requirement("Krav", id=WAY, code="K2", category=RequirementCategory.COMPETENCY),
    a_requirement(
        "Timpris", id=PRICE, code="K3", category=RequirementCategory.COMMERCIAL, level="900 kr/h"
    ),
    a_requirement(
        "Ledning",
        id=YEARS,
        code="K4",
        category=RequirementCategory.EXPERIENCE,
        kind=RequirementKind.SHOULD,
        level="minst tre år",
    ),
)

LINES = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=40)
TEXTS = st.lists(LINES, max_size=4).map("\n".join)
KEYS = st.sampled_from([None, SKILL, WAY, PRICE, YEARS])
GROUNDS = st.builds(
    Ground,
    requirement_id=KEYS,
    kind=st.sampled_from(GroundKind),
    situation=LINES,
    observation=TEXTS.filter(bool),
    impact=LINES,
    required=LINES,
    shown=LINES,
)
STRENGTHS = st.builds(Ground, requirement_id=KEYS, situation=LINES, observation=TEXTS.filter(bool))
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1))
FEEDBACK = st.builds(
    Feedback,
    decision=st.sampled_from([None, Decision.ADVANCE, Decision.REJECT]),
    levels=st.just(((SKILL, Level.CLEARLY), (PRICE, Level.NO))),
    strengths=st.lists(STRENGTHS, max_size=3).map(tuple),
    gaps=st.lists(GROUNDS, max_size=3).map(tuple),
    development=TEXTS.map(lambda text: tuple(text.split("\n")) if text else ()),
    fits_better=LINES,
    next_step=st.builds(
        NextStep,
        channel=st.sampled_from(Channel),
        day=DAYS,
        at=st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    ),
)


@pytest.fixture
def form(qtbot) -> FeedbackForm:
    form = FeedbackForm(PROFILE)
    qtbot.addWidget(form)
    return form


def decide(form: FeedbackForm, decision: Decision) -> None:
    form.decision.choice.choose(decision)


def choose(select, value) -> None:
    """Choose as the user does, by the list that opens."""
    select.setCurrentIndex(select.findData(value))
    select.activated.emit(select.currentIndex())


def test_an_empty_form_is_empty_feedback(form):
    assert form.feedback() == Feedback()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FEEDBACK)
def test_what_was_written_comes_back_exactly(form, feedback):
    if feedback.decision is Decision.ADVANCE:  # then nothing that lacks has decided
        gaps = tuple(replace(gap, decisive=False) for gap in feedback.gaps)
        feedback = replace(feedback, gaps=gaps)
    form.show_feedback(feedback)
    assert form.feedback() == feedback


def test_a_hold_comes_back_with_its_date(form):
    feedback = Feedback(decision=Decision.HOLD, hold_until=date(2026, 12, 1))
    form.show_feedback(feedback)
    assert form.feedback() == feedback


def test_showing_feedback_is_no_change(qtbot, form):
    with qtbot.assertNotEmitted(form.changed):
        form.show_feedback(a_rejection(SKILL))


def test_a_requirement_that_is_gone_is_left_out(form):
    form.show_feedback(Feedback(levels=(("f" * 32, Level.NO),), gaps=(a_gap("f" * 32),)))
    assert form.feedback().levels == ()
    assert form.feedback().gaps[0].requirement_id is None


def test_a_hold_is_suggested_for_five_working_days(form):
    decide(form, Decision.HOLD)
    assert form.feedback().hold_until == next_working_day(date.today(), 5)


def test_only_a_hold_has_a_hold_date(form):
    decide(form, Decision.HOLD)
    decide(form, Decision.ADVANCE)
    assert form.feedback().hold_until is None


@pytest.mark.parametrize("decision", [Decision.ADVANCE, Decision.REJECT])
def test_what_must_be_told_is_told_on_the_next_working_day(form, decision):
    decide(form, decision)
    assert form.feedback().next_step.day == next_working_day(date.today())


def test_a_hold_suggests_no_day_beside_its_own(form):
    decide(form, Decision.REJECT)
    decide(form, Decision.HOLD)
    assert form.feedback().next_step.day is None


def test_a_day_that_was_chosen_stays(form):
    form.next_step.day.set_day(date(2030, 5, 2))
    decide(form, Decision.REJECT)
    assert form.feedback().next_step.day == date(2030, 5, 2)


def test_the_first_ground_is_about_what_was_shown_least(form):
    decide(form, Decision.REJECT)
    for key, level in ((SKILL, "4"), (WAY, "1"), (YEARS, "2")):
        row = form.levels.rows[key]
        row.set_level(int(level))
        row.changed.emit(int(level))
    assert form.grounds.cards[0].ground().requirement_id == WAY


def test_a_suggestion_never_changes_what_is_being_written(form):
    form.grounds.cards[0].text.setPlainText("Du beskrev leveransen.")
    row = form.levels.rows[WAY]
    row.set_level(1)
    row.changed.emit(1)
    assert form.grounds.cards[0].ground().requirement_id is None


def test_a_requirement_that_was_chosen_stays(form):
    choose(form.grounds.cards[0].requirement, SKILL)
    row = form.levels.rows[WAY]
    row.set_level(1)
    row.changed.emit(1)
    assert form.grounds.cards[0].ground().requirement_id == SKILL


@pytest.mark.parametrize(
    ("requirement", "kind"),
    [
        (SKILL, GroundKind.OBSERVED),
        (PRICE, GroundKind.COMMERCIAL),
        (YEARS, GroundKind.CV_FACT),
    ],
)
def test_what_a_ground_rests_on_follows_its_requirement(form, requirement, kind):
    card = form.grounds.cards[0]
    choose(card.requirement, requirement)
    assert card.ground().kind is kind


def test_a_kind_that_was_chosen_stays(form):
    card = form.grounds.cards[0]
    choose(card.kind, GroundKind.WORK_SAMPLE)
    choose(card.requirement, PRICE)
    assert card.ground().kind is GroundKind.WORK_SAMPLE


def test_a_price_asks_for_what_was_asked_and_what_was_shown(form):
    card = form.grounds.cards[0]
    assert not card.shown.isVisibleTo(form)
    choose(card.requirement, PRICE)
    assert card.shown.isVisibleTo(form)


def test_what_was_asked_for_is_filled_in_once_something_is_shown(qtbot, form):
    card = form.grounds.cards[0]
    choose(card.requirement, PRICE)
    assert card.ground().is_empty
    qtbot.keyClicks(card.shown.input, "1050 kr")
    assert (card.ground().required, card.ground().shown) == ("900 kr/h", "1050 kr")


def test_a_fourth_ground_does_not_decide(form):
    for number in range(4):
        if number:
            form.grounds.add()
        form.grounds.cards[number].text.setPlainText(f"Grund {number}")
    assert [gap.decisive for gap in form.feedback().gaps] == [True, True, True, False]
    assert not form.grounds.cards[3].decided.isEnabled()


def test_another_ground_may_decide_in_place_of_one_that_does_not(qtbot, form):
    for _ in range(3):
        form.grounds.add()
    form.grounds.cards[0].decided.click()
    form.grounds.cards[3].decided.click()
    assert [card.ground().decisive for card in form.grounds.cards] == [False, True, True, True]


def test_what_lacks_in_somebody_who_moves_on_has_not_decided(form):
    form.grounds.cards[0].text.setPlainText("Läs in er på OAuth.")
    decide(form, Decision.ADVANCE)
    assert not form.feedback().gaps[0].decisive
    decide(form, Decision.REJECT)
    assert form.feedback().gaps[0].decisive


def test_grounds_are_folded_for_somebody_who_moves_on(qtbot, form):
    decide(form, Decision.ADVANCE)
    assert not form.grounds.isVisibleTo(form)
    form.gap_button.click()
    assert form.grounds.isVisibleTo(form)


def test_a_ground_that_was_written_is_never_folded(form):
    form.grounds.cards[0].text.setPlainText("Du beskrev leveransen.")
    decide(form, Decision.ADVANCE)
    assert form.grounds.isVisibleTo(form)


def test_a_ground_that_was_removed_can_be_put_back(form):
    form.show_feedback(a_rejection(SKILL, gaps=(a_gap(SKILL), a_gap(WAY))))
    whole = form.feedback()
    form.grounds.cards[1].remove.click()
    assert [gap.requirement_id for gap in form.feedback().gaps] == [SKILL]
    form.grounds.put_back_button.click()
    assert form.feedback() == whole


def test_the_only_card_cannot_be_removed(form):
    assert not form.grounds.cards[0].remove.isVisibleTo(form)


def test_grounds_without_words_are_not_recorded(form):
    choose(form.grounds.cards[0].requirement, SKILL)
    assert form.feedback().gaps == (Ground(SKILL),)
    assert form.written().gaps == ()


def test_musts_that_nothing_was_said_about_are_named(form):
    form.levels.rows[SKILL].set_level(4)
    form.levels.rows[SKILL].changed.emit(4)
    assert form.levels.note.text().endswith(": K2")


def test_nothing_is_called_unassessed_before_anything_is_assessed(form):
    assert not form.levels.note.isVisibleTo(form)


def test_an_assignment_without_requirements_says_where_to_add_them(qtbot):
    form = FeedbackForm(())
    qtbot.addWidget(form)
    assert form.levels.note.isVisibleTo(form)
    assert form.feedback() == Feedback()


def test_strengths_are_asked_about_more_where_nothing_else_is_told(form):
    strength = form.strengths.cards[0]
    decide(form, Decision.REJECT)
    assert not strength.when.isVisibleTo(form)
    decide(form, Decision.ADVANCE)
    assert strength.when.isVisibleTo(form)


def test_what_a_strength_is_tied_to_is_always_shown(form):
    form.show_feedback(a_rejection(SKILL, strengths=(a_strength(WAY),)))
    assert form.strengths.cards[0].requirement.isVisibleTo(form)


def test_up_and_down_go_from_requirement_to_requirement(qtbot, form):
    form.show()
    first, second = list(form.levels.rows.values())[:2]
    first.setFocus()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_4)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_1)
    assert second.isAncestorOf(form.focusWidget())
    assert form.feedback().levels == ((SKILL, Level.CLEARLY), (WAY, Level.NO))


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Delete])
def test_a_level_can_be_taken_back_to_not_assessed(qtbot, form, key):
    form.show()
    next(iter(form.levels.rows.values())).setFocus()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_3)
    qtbot.keyClick(form.focusWidget(), key)
    assert form.feedback().levels == ()
