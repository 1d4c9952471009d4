"""The dialog says whose feedback it is, leads to each field, and keeps what is private apart."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.ui.feedback.filling import ACTION, SECRET, press
from ui.feedback.dialog import FeedbackDialog
from ui.shared.theme import theme
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.services import feedback, notes
from wise_feedback.services.calendar import next_working_day


def test_it_says_whose_feedback_it_is_and_after_what(open_dialog, card):
    dialog = open_dialog(card)
    assert dialog.windowTitle() == "Feedback to Amir Haddad"
    assert dialog.subtitle.text() == "After our interview · Fullstack .NET, Orrekulla Bank"


def test_the_time_is_information(open_dialog, card):
    assert open_dialog(card).timer.text() == "0 min 0 s"


def test_somebody_who_is_gone_has_no_feedback(look, vault):
    with pytest.raises(NotFoundError):
        FeedbackDialog("0" * 32)


def test_a_part_of_the_checklist_leads_to_its_field(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    row = dialog.side.checklist.rows[FeedbackPart.DEVELOPMENT]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert dialog.focusWidget() is dialog.form.development


def test_a_part_leads_to_what_it_lacks(qtbot, open_dialog, card, full):
    feedback.keep_draft(card, replace(full, gaps=(replace(full.gaps[0], impact=""),)))
    dialog = open_dialog(card)
    dialog.side.checklist.rows[FeedbackPart.GROUND].setFocus()
    press(qtbot, dialog, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.form.grounds.cards[0].why.input


def test_a_list_of_faults_leads_to_what_convinced(qtbot, open_dialog, card, full):
    gap = replace(full.gaps[0], decisive=False)
    feedback.keep_draft(
        card, replace(full, strengths=full.strengths[:1], gaps=(full.gaps[0], gap, gap, gap))
    )
    dialog = open_dialog(card)
    row = dialog.side.checklist.rows[FeedbackPart.STRENGTH]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert dialog.focusWidget() is dialog.form.strengths.cards[0].text


def test_the_private_note_is_folded_until_asked_for(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    assert not dialog.note.isVisible()
    dialog.note_button.click()
    assert dialog.focusWidget() is dialog.note.area
    assert not dialog.note_button.isVisible()


def test_nothing_private_is_in_the_feedback(open_dialog, card, full):
    feedback.keep_draft(card, full, SECRET)
    dialog = open_dialog(card)
    assert SECRET not in repr(dialog.form.feedback())
    dialog.letter_button.click()
    record = feedback.latest(card)
    assert record is not None
    assert SECRET not in repr(record)
    assert [note.text for note in notes.notes(card)] == [SECRET]


def test_who_reads_what_says_that_there_is_a_private_part(open_dialog, card):
    dialog = open_dialog(card)
    before = dialog.side.readers.private.text()
    dialog.note.area.setPlainText(SECRET)
    assert dialog.side.readers.private.text() != before


def test_last_feedback_is_the_start_only_if_asked_for(open_dialog, card, full):
    feedback.finish(card, full)
    dialog = open_dialog(card)
    assert dialog.form.feedback() == Feedback()
    dialog.start_button.click()
    again = dialog.form.feedback()
    assert again.gaps == full.gaps
    assert again.next_step.day == next_working_day(date.today())


def test_a_hold_that_is_over_is_not_held_again(open_dialog, card):
    past = date.today() - timedelta(days=3)
    feedback.finish(card, Feedback(decision=Decision.HOLD, hold_until=past))
    dialog = open_dialog(card)
    dialog.start_button.click()
    assert dialog.form.feedback().hold_until is None


def test_last_feedback_is_not_offered_once_something_is_written(open_dialog, card, full):
    feedback.finish(card, full)
    dialog = open_dialog(card)
    assert dialog.start_button.isVisible()
    dialog.form.development.setPlainText(ACTION)
    assert not dialog.start_button.isVisible()


@pytest.fixture
def large_text(look):
    theme().apply("light", 150)
    yield
    theme().apply("light")


@pytest.mark.parametrize("decision", Decision)
def test_nothing_is_cut_off_in_a_small_window_with_large_text(
    qtbot, large_text, card, full, decision
):
    window = QWidget()
    window.setFixedSize(1100, 700)
    qtbot.addWidget(window)
    window.show()
    feedback.keep_draft(card, replace(full, decision=decision, hold_until=date(2031, 1, 2)))
    dialog = FeedbackDialog(card, window)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    corner = window.mapToGlobal(window.rect().topLeft())
    assert window.rect().contains(dialog.area.translated(dialog.pos() - corner))
    for scroller in dialog.findChildren(QScrollArea):
        assert scroller.widget().width() <= scroller.viewport().width()
