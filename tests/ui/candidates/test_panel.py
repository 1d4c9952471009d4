"""The panel: who the candidate is, what has happened, and what only we read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from tests.boards import requirement, stage
from tests.factories import a_person, a_rejection
from tests.ui.answers import answering
from tests.ui.names import unnamed
from ui.candidates.dialog import DetailsDialog
from ui.candidates.events import EventRow
from ui.candidates.letters import LetterRow
from ui.candidates.notes import DRAFT, NoteBlock
from ui.shared.theme import theme
from ui.shared.widgets.buttons import Button
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Feedback
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    board,
    candidates,
    drafts,
    feedback,
    history,
    letters,
    notes,
    sending,
)
from wise_feedback.storage import tables

SECRET = "Har ett annat erbjudande."
CONTROL = Qt.KeyboardModifier.ControlModifier


def words(widget):
    """All that is on view to be read."""
    QApplication.processEvents()  # what a layout takes in is shown once the event loop turns
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def rows(panel, kind):
    QApplication.processEvents()
    return [row for row in panel.findChildren(kind) if row.isVisible()]


def button(widget, text):
    QApplication.processEvents()
    found = (b for b in widget.findChildren(Button) if text in (b.text(), b.accessibleName()))
    return next(b for b in found if b.isVisible())


def write(panel, text):
    panel.writer.text.setFocus()
    panel.writer.text.insertPlainText(text)
    QTest.keyClick(panel.writer.text, Qt.Key.Key_Return, CONTROL)


def test_the_head_says_who_it_is(panel):
    assert panel._name.text() == "Elin Bergström"
    assert panel._facts.text() == "Java, Spring · 7 yrs · Solna"


def test_the_steps_say_where_the_candidate_stands(panel):
    assert panel._steps.accessibleName() == "Stage 2 of 5: Our interview"


def test_events_come_newest_first(panel, card, assignment):
    board.move([card], stage(assignment, StageKind.PRESENTED))
    names = [row.accessibleName().split(",")[0] for row in rows(panel, EventRow)]
    assert names == ["To Presented", "Added in Our interview"]


def test_a_closing_is_told_with_its_ground(panel, card, assignment):
    ground = requirement(assignment)
    board.close([(card, Closing(Way.REQUIREMENT_NOT_MET, ground, "Tre års Java visades."))])
    told = words(rows(panel, EventRow)[0])
    assert "Closed: A requirement is not met" in told
    assert "Java, minst fem år" in told
    assert "Tre års Java visades." in told


def test_private_text_is_nowhere_among_the_events(panel, card, assignment):
    notes.write(card, SECRET)
    board.move([card], stage(assignment, StageKind.PRESENTED))
    assert not any(SECRET in text for text in words(panel))


def test_private_text_is_read_under_its_own_head(panel, card):
    notes.write(card, SECRET)
    panel.tabs.choose("private")
    assert SECRET in words(panel)


def test_what_lies_under_a_head_is_counted(panel, card, assignment):
    notes.write(card, SECRET)
    feedback.finish(card, a_rejection(requirement(assignment)))
    counts = {b.segment.value: b.segment.count for b in panel.tabs._buttons()}
    assert (counts["private"], counts["feedback"], counts["letters"]) == (1, 1, None)


def test_ctrl_enter_keeps_a_private_note(panel, card):
    write(panel, SECRET)
    assert [note.text for note in notes.notes(card)] == [SECRET]
    assert panel.writer.text.toPlainText() == ""


def test_a_note_that_was_kept_leaves_no_draft_behind(panel, card):
    write(panel, SECRET)
    assert drafts.kept(DRAFT, card) is None


@pytest.mark.parametrize("zoom", [100, 125, 150])
def test_what_a_private_note_is_can_be_read_in_one_line(panel, zoom):
    theme().apply("light", zoom)
    panel.setFixedWidth(panel.minimumSizeHint().width())
    QApplication.processEvents()
    text = panel.writer.text
    room = text.viewport().width() - 2 * text.document().documentMargin()
    assert text.fontMetrics().horizontalAdvance(text.placeholderText()) <= room


def test_a_note_of_blanks_is_none(panel, card):
    write(panel, "  \n ")
    assert notes.notes(card) == []


def test_a_note_that_is_begun_becomes_a_draft_by_itself(qtbot, panel, card):
    panel.writer.text.insertPlainText("En tanke")
    qtbot.waitUntil(lambda: drafts.kept(DRAFT, card) == {"text": "En tanke"})


def test_a_note_that_is_begun_waits_while_another_card_is_shown(panel, card, other):
    panel.writer.text.insertPlainText("En tanke")
    panel.show_card(other)
    meanwhile = panel.writer.text.toPlainText()
    panel.show_card(card)
    assert (meanwhile, panel.writer.text.toPlainText()) == ("", "En tanke")


def test_a_note_that_is_begun_waits_for_the_panel_to_be_opened_again(panel, card, qtbot, changes):
    from ui.candidates.panel import CandidatePanel

    panel.writer.text.insertPlainText("En tanke")
    panel.leave()
    again = CandidatePanel(changes)
    qtbot.addWidget(again)
    again.show()
    again.show_card(card)
    assert again.writer.text.toPlainText() == "En tanke"


def test_a_note_that_is_taken_away_while_begun_leaves_no_draft(panel, card):
    panel.writer.text.insertPlainText("En tanke")
    panel.leave()
    panel.writer.text.clear()
    panel.leave()
    assert drafts.kept(DRAFT, card) is None


def test_a_note_that_cannot_be_kept_is_still_there_when_one_comes_back(panel, card, other):
    panel.writer.text.insertPlainText("En tanke")
    tables.db.execute_sql("PRAGMA query_only = 1")
    with answering(QMessageBox, lambda box: None):
        panel.show_card(other)
    tables.db.execute_sql("PRAGMA query_only = 0")
    panel.show_card(card)
    assert panel.writer.text.toPlainText() == "En tanke"


def test_a_note_is_removed_and_undone(panel, card):
    notes.write(card, SECRET)
    panel.tabs.choose("private")
    button(rows(panel, NoteBlock)[0], "Remove the private note").click()
    was = notes.notes(card)
    history.undo()
    assert (was, [note.text for note in notes.notes(card)]) == ([], [SECRET])


def test_what_is_done_in_the_panel_is_told_so_that_it_can_be_undone(qtbot, panel, card):
    told = []
    panel.told.connect(told.append)
    write(panel, SECRET)
    panel.tabs.choose("private")
    button(rows(panel, NoteBlock)[0], "Remove the private note").click()
    assert told == ["Private note kept", "Private note removed"]


def test_finished_feedback_is_read_in_full(panel, card, assignment):
    feedback.finish(card, a_rejection(requirement(assignment)))
    panel.tabs.choose("feedback")
    assert "Du ritade upp hur ni delade monoliten i tre tjänster." in words(panel)


def test_feedback_from_an_earlier_stage_is_still_read(panel, card, assignment):
    feedback.finish(card, a_rejection(requirement(assignment)))
    board.move([card], stage(assignment, StageKind.PRESENTED))
    panel.tabs.choose("feedback")
    assert "No feedback has been finished yet." not in words(panel)


@pytest.mark.parametrize(
    ("tab", "told"),
    [
        ("feedback", "No feedback has been finished yet."),
        ("letters", "No letter has been saved yet."),
        ("private", "Nothing private is written."),
    ],
)
def test_a_head_with_nothing_below_says_so(panel, tab, told):
    panel.tabs.choose(tab)
    assert told in words(panel)


def test_begun_feedback_is_gone_on_with(panel, card, changes):
    feedback.keep_draft(card, Feedback(development=("Skriv ned ett möte.",)))
    panel.reload()
    assert panel._write.text() == "Go on with feedback"


def save_letter(card, assignment, folder):
    feedback.finish(card, a_rejection(requirement(assignment)))
    sending.save(card, letters.suggest(card), folder / "letter.pdf")


def test_a_saved_letter_is_listed_and_copied(panel, card, assignment, tmp_path, monkeypatch):
    save_letter(card, assignment, tmp_path)
    panel.tabs.choose("letters")
    path = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    button(rows(panel, LetterRow)[0], "Save a copy").click()
    assert path.read_bytes().startswith(b"%PDF")


def test_a_copy_that_cannot_be_written_is_told(panel, card, assignment, tmp_path, monkeypatch):
    save_letter(card, assignment, tmp_path)
    panel.tabs.choose("letters")
    path = tmp_path / "missing" / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    seen = []
    with answering(QMessageBox, lambda box: seen.append(box.text())):
        button(rows(panel, LetterRow)[0], "Save a copy").click()
    assert "could not be saved" in seen[0]


def test_details_are_edited(qtbot, panel, card):
    def answer(dialog):
        dialog.form["phone"].input.setText("070-174 06 60")
        dialog.finish()

    panel.tabs.choose("details")
    with qtbot.waitSignal(panel.told) as told, answering(DetailsDialog, answer):
        button(panel, "Edit details").click()
    assert "070-174 06 60" in words(panel)
    assert told.args == ["Details changed"]


def test_a_candidate_is_shown_from_the_top(qtbot, panel, card, other):
    for number in range(12):
        notes.write(card, f"Anteckning {number}\n" * 4)
    panel.tabs.choose("private")
    bar = panel.body.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    panel.show_card(other)
    assert bar.value() == 0


def test_a_hidden_panel_reads_once_it_is_shown(panel, card):
    panel.hide()
    person = board.card(card).candidate_id
    candidates.edit(person, a_person("Elin Sjö"))
    was = panel._name.text()
    panel.show()
    assert (was, panel._name.text()) == ("Elin Bergström", "Elin Sjö")


def test_the_buttons_ask_for_what_they_say(qtbot, panel, card):
    with qtbot.waitSignal(panel.feedback_wanted) as feedback_wanted:
        panel._write.click()
    with qtbot.waitSignal(panel.letter_wanted) as letter_wanted:
        panel._letter.click()
    assert feedback_wanted.args == letter_wanted.args == [card]


def test_where_to_move_is_asked_below_the_button(qtbot, panel):
    with qtbot.waitSignal(panel.move_wanted) as wanted:
        panel._move.click()
    assert wanted.args == [panel._move.mapToGlobal(QPoint(0, panel._move.height() - 1))]


def test_every_control_has_a_name(panel, card):
    notes.write(card, SECRET)
    for tab in ("events", "feedback", "letters", "private", "details"):
        panel.tabs.choose(tab)
        assert unnamed(panel) == []


def test_details_without_much_leave_out_empty_lines(panel, card):
    person = board.card(card).candidate_id
    candidates.edit(person, replace(a_person("Elin"), skills="", years=None))
    panel.tabs.choose("details")
    assert "Phone" not in words(panel)
