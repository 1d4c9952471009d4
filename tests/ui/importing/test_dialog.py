"""Bringing in a list: nothing is written before it was seen, and nothing half is ever kept."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.boards import add
from tests.ui.names import unnamed
from wise_feedback.services import board, candidates, history

PEOPLE = "Åsa Björk;asa@exempel.se", "Elin Berg;elin@exempel.se", "Å. Björk;asa@exempel.se"
MANY = tuple(f"Person {n};person{n}@exempel.se" for n in range(250))


def count(assignment: str) -> int:
    return sum(lane.count for lane in board.lanes(assignment))


def button(dialog) -> tuple[str, bool]:
    return dialog.bring.text(), dialog.bring.isEnabled()


def test_the_button_says_how_many_get_a_card(bring):
    assert button(bring(*PEOPLE)) == ("Import 2 candidates", True)


def test_as_many_get_a_card_as_the_button_said(bring, assignment):
    bring(*PEOPLE).run()
    assert count(assignment) == 2


def test_it_is_told_how_many_got_a_card(bring):
    dialog = bring(*PEOPLE)
    dialog.run()
    assert dialog.told == "2 candidates imported"


def test_nothing_is_written_before_the_button_is_pressed(bring, assignment):
    bring(*PEOPLE)
    assert count(assignment) == 0


def test_ctrl_enter_brings_the_list_in(bring, assignment):
    QTest.keyClick(bring(*PEOPLE), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert count(assignment) == 2


def test_esc_before_the_button_leaves_everything_as_it_was(bring, assignment):
    QTest.keyClick(bring(*PEOPLE), Qt.Key.Key_Escape)
    assert (count(assignment), candidates.candidates()) == (0, [])


def test_a_list_is_brought_in_as_one_act(bring, assignment):
    bring(*PEOPLE).run()
    history.undo()
    assert (count(assignment), candidates.candidates()) == (0, [])


def test_a_list_that_is_there_already_cannot_be_brought_in_again(bring):
    """Also where somebody stands twice in it: once on the board is there."""
    bring(*PEOPLE).run()
    assert button(bring(*PEOPLE)) == ("Everybody is here already", False)


def test_only_those_who_are_not_there_are_counted(bring):
    bring(*PEOPLE).run()
    assert bring(*PEOPLE, "Nils Ek;nils@exempel.se").bring.text() == "Import 1 candidate"


def test_somebody_known_gets_a_card_here_and_is_not_doubled(bring, assignment):
    bring(*PEOPLE).run()
    history.undo()
    add(assignment, "Elin Berg")
    bring("Elin Berg;", "Nils Ek;").run()
    names = sorted(person.facts.name for person in candidates.candidates())
    assert (count(assignment), names) == (2, ["Elin Berg", "Nils Ek"])


def test_a_list_that_gives_nobody_cannot_be_brought_in(bring):
    assert button(bring(";asa@exempel.se")) == ("Nobody to import", False)


def test_cancelling_while_it_runs_leaves_nothing(bring, assignment, monkeypatch):
    dialog = bring(*MANY)
    press = dialog.bar.setValue
    monkeypatch.setattr(dialog.bar, "setValue", lambda done: (press(done), dialog.cancel.click()))
    dialog.run()
    assert (count(assignment), candidates.candidates()) == (0, [])


def test_it_is_said_that_it_was_cancelled(bring, monkeypatch):
    dialog = bring(*MANY)
    monkeypatch.setattr(dialog.bar, "setValue", lambda _done: dialog.reject())
    dialog.run()
    assert dialog.banner.title.text() == "Cancelled. Nothing was changed."
    assert dialog.isVisible()


def test_what_was_cancelled_can_be_run_again(bring, assignment, monkeypatch):
    dialog = bring(*MANY)
    with monkeypatch.context() as patch:
        patch.setattr(dialog.bar, "setValue", lambda _done: dialog.reject())
        dialog.run()
    dialog.run()
    assert count(assignment) == len(MANY)


def test_progress_shows_while_it_runs(bring, monkeypatch):
    dialog, seen = bring(*MANY), []
    monkeypatch.setattr(dialog.bar, "setValue", lambda _done: seen.append(dialog.bar.isVisible()))
    dialog.run()
    assert all(seen)
    assert len(seen) > 1


def test_no_other_list_is_read_while_one_runs(bring, monkeypatch, tmp_path):
    dialog, other = bring(*MANY), tmp_path / "annan.csv"
    other.write_text("Namn\nNils Ek", encoding="utf-8")
    monkeypatch.setattr(dialog.bar, "setValue", lambda _done: dialog.read(other))
    dialog.run()
    assert dialog.told == "250 candidates imported"


def test_another_file_takes_the_place_of_the_first(bring, tmp_path):
    dialog, other = bring(*PEOPLE), tmp_path / "annan.csv"
    other.write_text("Namn\nNils Ek", encoding="utf-8")
    dialog.read(other)
    assert dialog.bring.text() == "Import 1 candidate"


def test_a_file_that_cannot_be_read_leaves_nothing_of_the_one_before(bring, tmp_path):
    dialog = bring(*PEOPLE)
    dialog.read(tmp_path / "borta.csv")
    assert dialog.pages.currentWidget() is dialog.start
    assert not dialog.bring.isVisible()


def test_a_file_is_chosen_with_the_keyboard(open_file, monkeypatch, tmp_path):
    path = tmp_path / "lista.csv"
    path.write_text("Namn\nNils Ek", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = open_file()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.bring.text() == "Import 1 candidate"


def test_choosing_no_file_keeps_the_list_that_is_shown(bring, monkeypatch):
    dialog = bring(*PEOPLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dialog.other.click()
    assert dialog.bring.text() == "Import 2 candidates"


@pytest.mark.parametrize(("files", "is_taken"), [(1, True), (2, False), (0, False)])
def test_one_file_at_a_time_can_be_dropped(open_file, tmp_path, files, is_taken):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{n}.csv")) for n in range(files)])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(100, 100), copy, held, left, none)
    event.ignore()
    open_file().dragEnterEvent(event)
    assert event.isAccepted() == is_taken


def test_a_role_is_shown_as_it_is_written(bring):
    assert bring(*PEOPLE).subtitle.text() == "Backendutvecklare Java"


@pytest.mark.parametrize("tab", ["taken", "columns"])
def test_every_control_has_a_name(bring, tab):
    dialog = bring(*PEOPLE)
    dialog.view.tabs.choose(tab)
    assert unnamed(dialog) == []
