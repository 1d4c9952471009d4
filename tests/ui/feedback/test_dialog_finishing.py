"""Finishing asks for what is missing, records the feedback, and closes whoever does not move on."""

from dataclasses import replace

from PySide6.QtCore import Qt

from tests.boards import kind_of
from tests.ui.feedback.filling import ACTION, STRENGTH, finish, press, write
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Ground, GroundKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, feedback, history


def test_the_wise_button_wants_the_letter(open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.letter_button.click()
    assert dialog.wants_letter


def test_done_wants_no_letter(open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.done_button.click()
    assert dialog.record_id is not None
    assert not dialog.wants_letter


def test_somebody_who_does_not_move_on_is_closed_in_the_same_act(open_dialog, card, full):
    feedback.keep_draft(card, full)
    open_dialog(card).letter_button.click()
    assert kind_of(card) is StageKind.CLOSED
    history.undo()
    assert kind_of(card) is StageKind.OUR_INTERVIEW
    assert feedback.latest(card) is None


def test_nobody_is_closed_if_the_tick_is_taken_away(open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.close_too.click()
    dialog.letter_button.click()
    assert kind_of(card) is StageKind.OUR_INTERVIEW


def test_closing_is_offered_only_for_somebody_who_does_not_move_on(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3)
    assert dialog.close_too.isVisible()
    press(qtbot, dialog, Qt.Key.Key_1)
    assert not dialog.close_too.isVisible()


def test_closing_is_not_offered_for_somebody_who_is_closed(qtbot, open_dialog, card):
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3)
    assert not dialog.close_too.isVisible()


def test_a_decision_must_be_made(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    dialog.form.development.setFocus()
    finish(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.form.decision.choice.isAncestorOf(dialog.focusWidget())


def test_what_is_missing_first_gets_the_focus_and_is_said_in_words(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3)
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.strengths.cards[0].text
    assert "Write at least one thing that convinced you." in dialog.side.missing.text.text()
    write(dialog, STRENGTH)
    assert dialog.side.missing.text.text() == "Write on what ground."
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.grounds.cards[0].text


def test_the_words_go_once_nothing_is_missing(qtbot, open_dialog, card, full):
    feedback.keep_draft(card, replace(full, development=()))
    dialog = open_dialog(card)
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.development
    write(dialog, ACTION)
    assert not dialog.side.missing.isVisible()


def test_the_right_ground_gets_the_focus_though_one_before_it_is_empty(
    qtbot, open_dialog, card, full, asked
):
    price = Ground(asked[2].id, GroundKind.COMMERCIAL, observation="För dyrt.", required="900 kr")
    feedback.keep_draft(card, replace(full, gaps=(Ground(asked[0].id), price)))
    dialog = open_dialog(card)
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.grounds.cards[1].shown.input


def test_a_number_without_its_unit_gets_the_focus(qtbot, open_dialog, card, full, asked):
    price = Ground(asked[2].id, GroundKind.COMMERCIAL, required="900 kr/h", shown="1 050")
    feedback.keep_draft(card, replace(full, gaps=(price,)))
    dialog = open_dialog(card)
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.grounds.cards[0].shown.input


def test_a_text_that_is_too_long_is_told_and_stays(open_dialog, card, full, monkeypatch):
    told = []
    monkeypatch.setattr("ui.shared.reporting.tell", lambda _, error: told.append(error))
    feedback.keep_draft(card, replace(full, gaps=(replace(full.gaps[0], required="x" * 201),)))
    dialog = open_dialog(card)
    # A line holds no more than its limit, so that a longer one can only come from elsewhere.
    dialog.form.grounds.cards[0].asked.input.setMaxLength(400)
    dialog.form.grounds.cards[0].asked.input.setText("x" * 201)
    dialog.letter_button.click()
    assert [error.field for error in told] == ["required"]
    assert dialog.isVisible()


def test_feedback_that_cannot_be_recorded_stays_in_the_window(
    open_dialog, card, full, read_only, monkeypatch
):
    told = []
    monkeypatch.setattr("ui.shared.reporting.tell", lambda _, error: told.append(error))
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    read_only(True)
    dialog.letter_button.click()
    assert len(told) == 1
    assert dialog.isVisible()
    assert dialog.form.feedback() == full
