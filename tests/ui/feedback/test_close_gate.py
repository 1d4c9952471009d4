"""Nobody passes the gate without a ground, and the wise thing is one Enter away."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from tests.factories import a_gap, a_rejection
from ui.feedback.close_gate import CloseGate, Outcome
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Decision, Feedback, GroundKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, closing, feedback, history

SEEN = "Du beskrev leveransen, inte samtalen före den."


def enter(qtbot, gate) -> None:
    qtbot.keyClick(gate.focusWidget(), Qt.Key.Key_Return)


def ground(gate, requirement, text: str = SEEN) -> None:
    """Give the ground of the step that is on view."""
    form = next(form for form in gate.forms if form.isVisible())
    form.requirement.input.show_requirement(requirement.id)
    form.text.input.setPlainText(text)


def stage_of(profile, card) -> StageKind:
    return assignments.assignment(profile.id).stage(board.card(card).stage_id).kind


@pytest.fixture
def ready(card, asked) -> str:
    """A card whose feedback says why."""
    feedback.finish(card, a_rejection(asked[1].id))
    return card


def test_enter_closes_at_once_where_feedback_says_why(qtbot, open_gate, ready, asked):
    gate = open_gate(ready)
    enter(qtbot, gate)
    assert gate.outcome is Outcome.CLOSE_AND_WRITE
    text = a_gap(None).observation
    assert gate.closings() == [(ready, Closing(Way.REQUIREMENT_NOT_MET, asked[1].id, text))]


def test_the_gate_closes_nobody_itself(qtbot, open_gate, ready, profile):
    enter(qtbot, open_gate(ready))
    assert stage_of(profile, ready) is StageKind.OUR_INTERVIEW


def test_what_passes_the_gate_can_be_closed(qtbot, open_gate, ready, profile):
    gate = open_gate(ready)
    enter(qtbot, gate)
    board.close(gate.closings())
    assert stage_of(profile, ready) is StageKind.CLOSED


def test_one_may_close_without_a_letter(open_gate, ready):
    gate = open_gate(ready)
    gate.close_button.click()
    assert gate.outcome is Outcome.CLOSE


@pytest.mark.parametrize("way", [Way.REQUIREMENT_NOT_MET, Way.OTHER_MET_BETTER])
def test_nobody_passes_without_a_requirement(open_gate, card, way):
    gate = open_gate(card)
    gate.forms[0].ways.choose(way)
    gate.forms[0].text.input.setPlainText(SEEN)
    gate.letter_button.click()
    assert gate.isVisible()
    assert gate.outcome is None
    assert gate.focusWidget() is gate.forms[0].requirement.input
    assert gate.forms[0].requirement.error == "Choose the requirement."


def test_nobody_passes_without_words(open_gate, card, asked):
    gate = open_gate(card)
    ground(gate, asked[0], "  \n")
    gate.close_button.click()
    assert gate.outcome is None
    assert gate.focusWidget() is gate.forms[0].text.input
    assert gate.forms[0].text.error == "Write it so that Amir may read it."


def test_what_was_missing_is_forgiven_once_it_is_there(open_gate, card):
    gate = open_gate(card)
    gate.close_button.click()
    gate.forms[0].text.input.setPlainText(SEEN)
    assert gate.forms[0].text.error == ""


def test_feedback_first_is_wise_where_we_have_met_and_nothing_says_why(qtbot, open_gate, card):
    gate = open_gate(card)
    assert gate.forms[0].banner.isVisible()
    enter(qtbot, gate)
    assert gate.outcome is Outcome.FEEDBACK_FIRST
    assert gate.feedback_for == card


def test_feedback_without_a_ground_does_not_say_why(open_gate, card):
    feedback.finish(card, a_rejection("", decision=Decision.ADVANCE, gaps=()))
    assert open_gate(card).forms[0].banner.isVisible()


def test_closing_remains_possible_once_grounded(open_gate, card, asked):
    gate = open_gate(card)
    ground(gate, asked[0])
    gate.letter_button.click()
    assert gate.outcome is Outcome.CLOSE_AND_WRITE
    assert gate.closings() == [(card, Closing(Way.REQUIREMENT_NOT_MET, asked[0].id, SEEN))]


def test_the_key_stands_on_the_button_that_it_presses(open_gate, card):
    gate = open_gate(card)
    assert gate.feedback_button.accessibleDescription() == "↵"
    gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
    assert gate.letter_button.accessibleDescription() == "↵"
    assert gate.feedback_button.accessibleDescription() == ""


def test_after_a_cv_a_ground_is_enough(open_gate, add):
    gate = open_gate(add(stage=StageKind.SCREENING))
    assert not gate.forms[0].banner.isVisible()
    assert not gate.feedback_button.isVisible()


@pytest.mark.parametrize("way", [Way.CLIENT_WITHDREW, Way.CANDIDATE_WITHDREW])
def test_whoever_withdrew_needs_neither_requirement_nor_feedback(qtbot, open_gate, card, way):
    gate = open_gate(card)
    gate.forms[0].ways.choose(way)
    assert not gate.forms[0].requirement.isVisible()
    enter(qtbot, gate)
    assert gate.outcome is Outcome.CLOSE_AND_WRITE
    assert gate.closings() == [(card, Closing(way))]


def test_a_requirement_that_was_chosen_first_goes_with_another_way(open_gate, card, asked):
    gate = open_gate(card)
    ground(gate, asked[0])
    gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
    assert gate.forms[0].closing().requirement_id is None


def test_arrows_go_through_the_ways(qtbot, open_gate, card):
    gate = open_gate(card)
    for way in (Way.OTHER_MET_BETTER, Way.CLIENT_WITHDREW, Way.CANDIDATE_WITHDREW):
        qtbot.keyClick(gate.focusWidget(), Qt.Key.Key_Down)
        assert gate.forms[0].way() is way


def test_ctrl_enter_works_from_the_text(qtbot, open_gate, ready):
    gate = open_gate(ready)
    gate.forms[0].text.input.setFocus()
    qtbot.keyClick(gate.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert gate.outcome is Outcome.CLOSE_AND_WRITE


def test_enter_in_the_text_is_a_new_line(qtbot, open_gate, ready):
    gate = open_gate(ready)
    gate.forms[0].text.input.setFocus()
    enter(qtbot, gate)
    assert gate.isVisible()


def test_esc_leaves_the_card_where_it_is_and_keeps_the_text(qtbot, open_gate, card, asked, profile):
    gate = open_gate(card)
    ground(gate, asked[0])
    qtbot.keyClick(gate, Qt.Key.Key_Escape)
    assert gate.outcome is None
    assert stage_of(profile, card) is StageKind.OUR_INTERVIEW
    assert open_gate(card).closings() == [
        (card, Closing(Way.REQUIREMENT_NOT_MET, asked[0].id, SEEN))
    ]


def test_looking_at_the_gate_writes_nothing(qtbot, open_gate, ready):
    before = history.next_undo()
    qtbot.keyClick(open_gate(ready), Qt.Key.Key_Escape)
    assert closing.draft(ready) is None
    assert history.next_undo() is before


def test_feedback_first_keeps_what_was_typed(open_gate, card, asked):
    gate = open_gate(card)
    ground(gate, asked[0])
    gate.feedback_button.click()
    assert closing.draft(card) == Closing(Way.REQUIREMENT_NOT_MET, asked[0].id, SEEN)


def test_a_name_is_never_bent(open_gate, add):
    gate = open_gate(add("Hans Ekman"))
    assert gate.windowTitle() == "On what ground is the process closed for Hans?"


@pytest.fixture
def three(add) -> list[str]:
    names = ("Amir Haddad", "Elin Bergström", "Klara Öberg")
    return [add(name, StageKind.SCREENING) for name in names]


def test_each_of_several_has_a_ground_of_its_own(qtbot, open_gate, three, asked, profile):
    gate = open_gate(*three)
    for number, requirement in enumerate(asked, start=1):
        assert gate.steps.text() == f"{number} of 3"
        ground(gate, requirement, f"Grund {number}")
        enter(qtbot, gate)
    assert gate.outcome is Outcome.CLOSE_AND_WRITE
    assert gate.closings() == [
        (card, Closing(Way.REQUIREMENT_NOT_MET, requirement.id, f"Grund {number}"))
        for number, (card, requirement) in enumerate(zip(three, asked, strict=True), start=1)
    ]
    board.close(gate.closings())
    assert {stage_of(profile, card) for card in three} == {StageKind.CLOSED}


def test_each_step_names_its_candidate_in_full(qtbot, open_gate, three, asked):
    gate = open_gate(*three)
    assert "Amir Haddad" in gate.windowTitle()
    ground(gate, asked[0])
    gate.next_button.click()
    assert "Elin Bergström" in gate.windowTitle()


def test_the_next_step_waits_for_a_ground(open_gate, three):
    gate = open_gate(*three)
    gate.next_button.click()
    assert gate.steps.text() == "1 of 3"
    assert gate.forms[0].requirement.error


def test_back_keeps_what_was_given(open_gate, three, asked):
    gate = open_gate(*three)
    ground(gate, asked[0])
    gate.next_button.click()
    gate.back_button.click()
    assert gate.forms[0].isVisible()
    assert gate.closings()[0] == (three[0], Closing(Way.REQUIREMENT_NOT_MET, asked[0].id, SEEN))


def test_a_ground_that_was_taken_away_again_is_asked_for_at_the_end(open_gate, three, asked):
    gate = open_gate(*three)
    for requirement in asked[:2]:
        ground(gate, requirement)
        gate.next_button.click()
    ground(gate, asked[2])
    gate.forms[1].text.input.clear()
    gate.letter_button.click()
    assert gate.outcome is None
    assert gate.steps.text() == "2 of 3"


def test_several_cannot_be_closed_before_the_last_step(open_gate, three):
    gate = open_gate(*three)
    assert not gate.letter_button.isVisible()
    assert not gate.close_button.isVisible()


def test_feedback_first_names_whose(open_gate, add, asked):
    cards = [add("Amir Haddad", StageKind.SCREENING), add("Elin Bergström")]
    gate = open_gate(*cards)
    ground(gate, asked[0])
    gate.next_button.click()
    gate.feedback_button.click()
    assert gate.feedback_for == cards[1]


def test_a_ground_given_for_a_compared_merit_comes_as_such(open_gate, card, asked):
    gap = a_gap(asked[1].id, kind=GroundKind.COMPARISON)
    feedback.finish(card, a_rejection(asked[1].id, gaps=(gap,)))
    assert open_gate(card).forms[0].way() is Way.OTHER_MET_BETTER


def test_a_hold_with_nothing_against_does_not_say_why(open_gate, card):
    feedback.finish(card, Feedback(decision=Decision.HOLD, hold_until=date(2031, 1, 2)))
    assert open_gate(card).forms[0].banner.isVisible()


def test_a_card_that_is_gone_has_no_gate(look, vault):
    with pytest.raises(NotFoundError):
        CloseGate(["0" * 32])


def test_a_ground_that_cannot_be_kept_can_be_taken_along(open_gate, card, read_only):
    gate = open_gate(card)
    read_only(True)
    gate.forms[0].text.input.setPlainText(SEEN)
    gate.reject()
    assert gate.isVisible()
    gate.trouble.button.click()
    assert not gate.isVisible()
    assert QGuiApplication.clipboard().text() == SEEN


def test_everything_that_takes_the_focus_has_a_name(qtbot, open_gate, ready):
    gate = open_gate(ready)
    for _ in range(8):
        interface = QAccessible.queryAccessibleInterface(gate.focusWidget())
        assert interface.text(QAccessible.Text.Name)
        qtbot.keyClick(gate.focusWidget(), Qt.Key.Key_Tab)
