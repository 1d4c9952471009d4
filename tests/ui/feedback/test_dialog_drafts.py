"""Not a word is ever lost: what was written comes back, and what cannot be kept stays on view."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from tests.ui.feedback.filling import ACTION, SECRET, STRENGTH, press
from ui.feedback.dialog import FeedbackDialog
from wise_feedback.domain.feedback import Feedback
from wise_feedback.services import feedback


def test_esc_asks_nothing_and_loses_nothing(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3)
    dialog.form.strengths.cards[0].text.setPlainText(STRENGTH)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == FeedbackDialog.DialogCode.Rejected
    assert open_dialog(card).form.strengths.cards[0].text.toPlainText() == STRENGTH


def test_the_window_being_closed_loses_nothing(open_dialog, card):
    dialog = open_dialog(card)
    dialog.note.area.setPlainText(SECRET)
    dialog.close()
    kept = feedback.draft(card)
    assert kept is not None
    assert kept[1] == SECRET


def test_a_dialog_that_is_killed_loses_nothing(qtbot, look, open_dialog, card):
    dialog = FeedbackDialog(card)
    dialog.show()
    dialog.form.development.insertPlainText(ACTION)
    qtbot.waitUntil(lambda: feedback.draft(card) is not None)
    delete(dialog)
    assert open_dialog(card).form.development.toPlainText() == ACTION


def test_everything_comes_back_exactly(open_dialog, card, full):
    feedback.keep_draft(card, full, SECRET)
    dialog = open_dialog(card)
    assert dialog.form.feedback() == full
    assert dialog.note.note() == SECRET
    assert dialog.note.isVisible()


def test_looking_leaves_no_draft(open_dialog, card):
    open_dialog(card).close()
    assert feedback.draft(card) is None


def test_a_draft_that_is_emptied_is_no_draft(open_dialog, card):
    feedback.keep_draft(card, Feedback(development=(ACTION,)))
    dialog = open_dialog(card)
    dialog.form.development.clear()
    dialog.close()
    assert feedback.draft(card) is None


def test_finished_feedback_is_no_draft(open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.form.fits_better.input.setText("Produktbolag")
    dialog.letter_button.click()
    assert feedback.draft(card) is None


def test_text_that_cannot_be_kept_is_said_to_be_in_the_window(open_dialog, card, read_only):
    dialog = open_dialog(card)
    read_only(True)
    dialog.form.development.setPlainText(ACTION)
    dialog.close()
    assert dialog.isVisible()
    assert dialog.trouble.title.text() == "The text is still in the window"


def test_it_is_kept_as_soon_as_that_is_possible(qtbot, open_dialog, card, read_only):
    dialog = open_dialog(card)
    read_only(True)
    dialog.form.development.setPlainText(ACTION)
    qtbot.waitUntil(dialog.trouble.isVisible)
    read_only(False)
    dialog.trouble.button.click()
    assert not dialog.trouble.isVisible()
    assert feedback.draft(card) == (Feedback(development=(ACTION,)), "")


def test_it_can_be_taken_along_when_it_cannot_be_kept(open_dialog, card, read_only):
    dialog = open_dialog(card)
    read_only(True)
    dialog.form.development.setPlainText(ACTION)
    dialog.note.area.setPlainText(SECRET)
    dialog.close()
    dialog.trouble.button.click()
    assert not dialog.isVisible()
    assert QGuiApplication.clipboard().text() == f"{ACTION}\n\n{SECRET}"
