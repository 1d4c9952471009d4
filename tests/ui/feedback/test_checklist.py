"""The checklist says what is there in its own words, and what lacks in one sentence."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.factories import a_gap, a_rejection, a_requirement, a_strength
from ui.feedback import phrases
from ui.feedback.checklist import Checklist, SidePane
from ui.shared.widgets.checklist import Mark
from wise_feedback.domain.assignment import RequirementCategory
from wise_feedback.domain.completeness import FeedbackPart, Finding, Lack, Severity
from wise_feedback.domain.feedback import Decision, Feedback, Ground, GroundKind, Level, NextStep
from wise_feedback.domain.stages import StageKind

SKILL, PRICE = f"{1:032x}", f"{2:032x}"
PROFILE = (
    a_requirement(id=SKILL, code="K1"),
    a_requirement("Timpris", id=PRICE, code="K2", category=RequirementCategory.COMMERCIAL),
)
WHOLE = a_rejection(
    SKILL,
    gaps=(a_gap(SKILL, impact="Rollen sitter i verksamheten."),),
    next_step=NextStep(day=date.today()),
)


WISH = Finding("F09", Severity.WARN, Lack.ACTION, FeedbackPart.DEVELOPMENT)


@pytest.fixture
def checklist(qtbot) -> Checklist:
    checklist = Checklist(PROFILE, StageKind.OUR_INTERVIEW)
    qtbot.addWidget(checklist)
    return checklist


def marks(checklist) -> set[Mark]:
    return {row.mark for row in checklist.rows.values()}


def words(checklist, part: FeedbackPart) -> str:
    return checklist.rows[part].detail.text()


def test_nothing_is_there_at_first(checklist):
    checklist.show_feedback(Feedback())
    assert marks(checklist) == {Mark.MISSING}
    assert checklist.lead.text() == "Begin with the decision"


def test_everything_is_there_in_the_end(checklist):
    checklist.show_feedback(WHOLE)
    assert marks(checklist) == {Mark.DONE}
    assert checklist.lead.text() == "Ready to read out"
    assert checklist.ring.accessibleName() == "5 of 5 parts"


def test_what_the_candidate_needs_first_is_named(checklist):
    checklist.show_feedback(replace(WHOLE, strengths=(), development=()))
    assert checklist.lead.text() == "Not ready yet"
    assert checklist.detail.text() == phrases.lacking(Lack.STRENGTH)


def test_what_could_be_added_does_not_stop_anybody(checklist):
    checklist.show_feedback(replace(WHOLE, next_step=NextStep()))
    assert checklist.lead.text() == "Can be finished"
    assert checklist.detail.text().startswith("1 ")


def test_a_ground_names_its_requirement(checklist):
    checklist.show_feedback(WHOLE)
    assert words(checklist, FeedbackPart.GROUND) == "tied to K1"


def test_a_ground_that_could_say_more_asks_for_it(checklist):
    checklist.show_feedback(replace(WHOLE, gaps=(a_gap(SKILL),)))
    assert checklist.rows[FeedbackPart.GROUND].mark is Mark.ASKS
    assert words(checklist, FeedbackPart.GROUND) == "tied to K1. Say why it matters in the role."


def test_a_fact_of_the_process_is_a_ground_without_a_requirement(checklist):
    fact = a_gap(None, kind=GroundKind.PROCESS, impact="Uppdraget drogs tillbaka.")
    checklist.show_feedback(replace(WHOLE, gaps=(fact,)))
    assert words(checklist, FeedbackPart.GROUND) == "a fact of the process"


def test_whoever_moves_on_does_so_on_what_was_shown(checklist):
    checklist.show_feedback(Feedback(decision=Decision.ADVANCE, levels=((PRICE, Level.CLEARLY),)))
    assert words(checklist, FeedbackPart.GROUND) == "shown: K2"


def test_whoever_moves_on_is_asked_for_what_was_shown(checklist):
    checklist.show_feedback(Feedback(decision=Decision.ADVANCE))
    assert words(checklist, FeedbackPart.GROUND) == "a requirement that was shown"


def test_an_example_is_quoted_by_its_situation(checklist):
    checklist.show_feedback(replace(WHOLE, gaps=(a_gap(SKILL, situation="vid tavlan"),)))
    assert words(checklist, FeedbackPart.EXAMPLE) == "“vid tavlan”"


def test_a_long_example_is_cut_between_words(checklist):
    situation = "När vi frågade hur du\ntar fram krav tillsammans med verksamheten"
    checklist.show_feedback(replace(WHOLE, gaps=(a_gap(SKILL, situation=situation),)))
    assert words(checklist, FeedbackPart.EXAMPLE) == "“När vi frågade hur du tar fram …”"


def test_an_example_without_spaces_is_cut_too(checklist):
    checklist.show_feedback(replace(WHOLE, gaps=(a_gap(SKILL, situation="x" * 90),)))
    assert len(words(checklist, FeedbackPart.EXAMPLE)) < 45


def test_a_price_is_an_example_as_a_pair(checklist):
    price = Ground(PRICE, GroundKind.COMMERCIAL, required="900 kr/h", shown="1050 kr/h")
    checklist.show_feedback(replace(WHOLE, gaps=(price,)))
    assert words(checklist, FeedbackPart.EXAMPLE) == "900 kr/h asked for, 1050 kr/h shown"


def test_a_work_sample_is_an_example_by_itself(checklist):
    sample = Ground(SKILL, GroundKind.WORK_SAMPLE, observation="Pipelinen byggde inte.")
    checklist.show_feedback(replace(WHOLE, gaps=(sample,)))
    assert words(checklist, FeedbackPart.EXAMPLE) == "“Pipelinen byggde inte.”"


def test_strengths_and_actions_are_counted(checklist):
    feedback = replace(WHOLE, strengths=(a_strength(), a_strength()), development=("a", "", "b"))
    checklist.show_feedback(feedback)
    assert words(checklist, FeedbackPart.STRENGTH).startswith("2 ")
    assert words(checklist, FeedbackPart.DEVELOPMENT).startswith("2 ")


def test_the_next_step_says_how_and_when(checklist):
    checklist.show_feedback(WHOLE)
    assert words(checklist, FeedbackPart.NEXT_STEP).startswith("I call, ")


def test_the_next_step_of_a_hold_is_its_date(checklist):
    until = date.today()
    checklist.show_feedback(Feedback(decision=Decision.HOLD, hold_until=until))
    assert words(checklist, FeedbackPart.NEXT_STEP).startswith("on hold until ")


@pytest.mark.parametrize(
    "late",
    [
        replace(WHOLE, next_step=NextStep(day=date(2020, 6, 1))),
        Feedback(decision=Decision.HOLD, hold_until=date(2020, 6, 1)),
    ],
)
def test_a_day_that_has_passed_is_looked_at_again(checklist, late):
    checklist.show_feedback(late)
    assert checklist.rows[FeedbackPart.NEXT_STEP].mark is Mark.ASKS
    assert words(checklist, FeedbackPart.NEXT_STEP).endswith("That day has passed.")


def test_a_wish_for_advice_is_looked_at_again(checklist):
    row = checklist.rows[FeedbackPart.DEVELOPMENT]
    checklist.show_feedback(WHOLE)
    checklist.show_phrases(1, [WISH])
    assert row.mark is Mark.ASKS
    assert row.detail.text().endswith(phrases.lacking(Lack.ACTION))
    checklist.show_feedback(WHOLE)
    assert row.mark is Mark.ASKS
    checklist.show_phrases(0)
    assert row.mark is Mark.DONE


def test_phrases_elsewhere_are_asked_for_in_one_row_only(checklist):
    checklist.show_feedback(WHOLE)
    checklist.show_phrases(3)
    assert marks(checklist) == {Mark.DONE}
    assert checklist.phrases.mark is Mark.ASKS


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_part_can_be_asked_for_from_the_keyboard(qtbot, checklist, key):
    with qtbot.waitSignal(checklist.asked) as asked:
        qtbot.keyClick(checklist.rows[FeedbackPart.EXAMPLE], key)
    assert asked.args == [FeedbackPart.EXAMPLE]


def test_letting_go_beside_a_part_does_not_ask_for_it(qtbot, checklist):
    row = checklist.rows[FeedbackPart.EXAMPLE]
    with qtbot.assertNotEmitted(checklist.asked):
        qtbot.mousePress(row, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomRight() * 2)


@pytest.mark.parametrize("lack", Lack)
def test_everything_that_can_lack_is_said_in_words(qtbot, lack):
    side = SidePane(PROFILE, StageKind.OUR_INTERVIEW, "Amir")
    qtbot.addWidget(side)
    side.say_missing([Finding("F", Severity.BLOCK, lack)])
    assert side.missing.text.text().endswith(".")


def test_the_same_is_not_said_twice(qtbot):
    side = SidePane(PROFILE, StageKind.OUR_INTERVIEW, "Amir")
    qtbot.addWidget(side)
    side.say_missing([Finding("F", Severity.BLOCK, Lack.VALUES, index=i) for i in range(3)])
    assert "\n" not in side.missing.text.text()
