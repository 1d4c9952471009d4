"""Feedback is given from the keyboard in one go, from the top of the dialog to its foot."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.ui.feedback.filling import ACTION, GROUND, SECRET, STRENGTH, finish, press, stops, write
from ui.feedback.dialog import FeedbackDialog
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import Decision, Feedback, Ground, Level, NextStep
from wise_feedback.services import feedback
from wise_feedback.services.calendar import next_working_day


def test_feedback_is_given_from_the_keyboard_alone(qtbot, open_dialog, card, asked):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3, Qt.Key.Key_Tab)
    press(qtbot, dialog, Qt.Key.Key_4, Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_F6)
    write(dialog, STRENGTH)
    press(qtbot, dialog, Qt.Key.Key_F6)
    write(dialog, GROUND)
    press(qtbot, dialog, Qt.Key.Key_F6)
    write(dialog, ACTION)
    finish(qtbot, dialog)
    assert dialog.result() == FeedbackDialog.DialogCode.Accepted
    record = feedback.latest(card)
    assert record is not None
    assert record.id == dialog.record_id
    assert record.feedback == Feedback(
        decision=Decision.REJECT,
        levels=((asked[0].id, Level.CLEARLY), (asked[1].id, Level.NO)),
        strengths=(Ground(observation=STRENGTH),),
        gaps=(Ground(asked[1].id, observation=GROUND),),
        development=(ACTION,),
        next_step=NextStep(Channel.PHONE, next_working_day(date.today())),
    )


@pytest.mark.parametrize(
    ("key", "decision"),
    [
        (Qt.Key.Key_1, Decision.ADVANCE),
        (Qt.Key.Key_2, Decision.HOLD),
        (Qt.Key.Key_3, Decision.REJECT),
    ],
)
def test_a_digit_chooses_the_decision_and_stays_there(qtbot, open_dialog, card, key, decision):
    dialog = open_dialog(card)
    press(qtbot, dialog, key)
    assert dialog.form.feedback().decision is decision
    assert dialog.form.decision.choice.isAncestorOf(dialog.focusWidget())
    assert dialog.focusWidget().isChecked()


def test_digits_in_the_date_of_a_hold_do_not_decide(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_2)
    dialog.form.decision.until.setFocus()
    press(qtbot, dialog, Qt.Key.Key_3)
    assert dialog.form.feedback().decision is Decision.HOLD


@pytest.mark.parametrize("decision", Decision)
def test_tab_goes_from_top_to_bottom(qtbot, open_dialog, card, full, decision):
    feedback.keep_draft(card, replace(full, decision=decision))
    dialog = open_dialog(card)
    body = dialog.form
    late = (body.strengths.add_button, body.grounds.add_button)
    tops = [
        place.mapTo(body, place.rect().topLeft()).y()
        for place in stops(qtbot, dialog)
        if body.isAncestorOf(place) and place not in late
    ]
    assert len(tops) > 15
    assert all(below >= above - 6 for above, below in pairwise(tops))


def test_tab_goes_from_the_last_level_straight_to_the_strength(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    list(dialog.form.levels.rows.values())[-1].setFocus()
    press(qtbot, dialog, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.form.strengths.cards[0].text


def test_tab_comes_to_cards_that_were_added_in_their_place(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    dialog.form.grounds.add()
    first, second = dialog.form.grounds.cards
    second.text.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Backtab)
    while second.isAncestorOf(dialog.focusWidget()):
        press(qtbot, dialog, Qt.Key.Key_Backtab)
    assert first.isAncestorOf(dialog.focusWidget())


def test_tab_reaches_the_buttons_and_comes_around(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    found = stops(qtbot, dialog)
    assert {dialog.note_button, dialog.done_button, dialog.letter_button} <= set(found)
    assert dialog.form.isAncestorOf(dialog.focusWidget())


def test_f6_comes_back_with_shift(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_F6, Qt.Key.Key_F6)
    assert dialog.focusWidget() is dialog.form.strengths.cards[0].text
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.form.levels.isAncestorOf(dialog.focusWidget())


def test_enter_in_a_line_does_not_finish(qtbot, open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.form.fits_better.input.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert feedback.latest(card) is None


def test_everything_that_takes_the_focus_has_a_name(qtbot, open_dialog, card, full):
    feedback.keep_draft(card, full, SECRET)
    dialog = open_dialog(card)
    names = [
        QAccessible.queryAccessibleInterface(place).text(QAccessible.Text.Name)
        for place in stops(qtbot, dialog)
    ]
    assert len(names) > 30
    assert all(names)
