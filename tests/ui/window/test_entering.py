"""What is entered in dialogs over the window, and what is told of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.lists import a_csv
from tests.ui.answers import answering, answering_in_turn, leave
from tests.ui.window.conftest import CONTROL
from ui.assignments.dialog import AssignmentDialog
from ui.candidates.dialog import CandidateDialog
from ui.importing.dialog import ImportDialog
from ui.importing.history_dialog import HistoryDialog
from wise_feedback.services import board, history


def add_bo(dialog):
    dialog.form["name"].input.setText("Bo Ek")
    dialog.finish()


def start_as_test_leader(dialog):
    dialog.role.input.setText("Testledare")
    dialog.client.input.setText("Orrekulla")
    dialog.finish()


def names(window) -> list[str]:
    columns = window.pages.board.lanes.columns()
    return [card.name for column in columns for card in board.cards(column.model.ids)]


@pytest.fixture
def people(tmp_path) -> Path:
    """A list of two people."""
    return a_csv(tmp_path, ("Åsa Björk", "asa@exempel.se", "", ""), ("Bo Ek", "bo@exempel.se"))


@pytest.fixture
def bring(window, people):
    """Brings in the list."""

    def bring() -> None:
        def answer(dialog):
            dialog.read(people)
            dialog.run()

        with answering(ImportDialog, answer):
            window.errands.import_list(window.shown)

    return bring


def test_a_history_is_brought_in_from_where_lists_are(window, tmp_path):
    path = tmp_path / "steg.csv"
    path.write_text("Namn;Steg;Datum\nKim Ek;Offert;2024-02-01\n", "utf-8")

    def answer(dialog):
        dialog.take([path])
        dialog.run()

    asked = ((ImportDialog, lambda dialog: dialog.history.click()), (HistoryDialog, answer))
    with answering_in_turn(*asked):
        window.errands.import_list(window.shown)
    assert "Kim Ek" in names(window)
    assert window.toast.isVisible()


def test_n_adds_a_candidate_who_is_then_chosen(window, card, press):
    window.pages.board.choose([card])
    with answering(CandidateDialog, add_bo):
        press(Qt.Key.Key_N)
    assert board.card(window.pages.board.lanes.selected()[0]).name == "Bo Ek"


def test_a_candidate_who_was_added_is_told_of(window):
    with answering(CandidateDialog, add_bo):
        window.errands.new_candidate(window.shown, None)
    assert window.toast.words.text() == "Candidate added"
    assert window.toast.button.text() == "Undo"


def test_a_form_that_is_left_adds_nobody(window):
    with answering(CandidateDialog, leave):
        window.errands.new_candidate(window.shown, None)
    assert names(window) == ["Elin Bergström"]
    assert not window.toast.isVisible()


def test_somebody_added_is_shown_whatever_the_filter_says(window):
    window.pages.board.head.filter.setText("elin")
    with answering(CandidateDialog, add_bo):
        window.errands.new_candidate(window.shown, None)
    assert "Bo Ek" in names(window)


def test_start_over_opens_an_empty_form_at_once(window):
    opened = []

    def write(dialog):
        dialog.form["name"].input.setText("Bo")
        dialog.reject()

    def start_over(dialog):
        opened.append(dialog.form["name"].input.text())
        dialog._anew.click()

    def look(dialog):
        opened.append(dialog.form["name"].input.text())

    with answering(CandidateDialog, write):
        window.errands.new_candidate(window.shown, None)
    with answering_in_turn((CandidateDialog, start_over), (CandidateDialog, look)):
        window.errands.new_candidate(window.shown, None)
    assert opened == ["Bo", ""]


def test_ctrl_n_starts_an_assignment_and_shows_its_board(window, press):
    with answering(AssignmentDialog, start_as_test_leader):
        press(Qt.Key.Key_N, CONTROL)
    assert window.pages.board.assignment.facts.role == "Testledare"


def test_an_assignment_that_was_started_is_told_of(window, press):
    with answering(AssignmentDialog, start_as_test_leader):
        press(Qt.Key.Key_N, CONTROL)
    assert window.toast.words.text() == "Assignment started"
    assert window.toast.button.text() == "Undo"


def test_the_first_assignment_ends_the_welcome(open_window):
    window = open_window()
    with answering(AssignmentDialog, start_as_test_leader):
        window.errands.new_assignment()
    assert window.pages.currentWidget() is window.pages.board
    history.undo()
    assert window.pages.currentWidget() is window.pages.nothing


def test_a_client_that_was_changed_stands_on_the_board(window, assignment):
    def answer(dialog):
        dialog.client.input.setText("Tallbo Energi")
        dialog.finish()

    with answering(AssignmentDialog, answer):
        window.errands.edit_assignment(assignment)
    assert window.pages.board.assignment.facts.client == "Tallbo Energi"
    assert window.toast.button.text() == "Undo"


def test_an_import_is_told_with_the_way_back(window, bring):
    bring()
    assert window.toast.words.text() == "2 candidates imported"
    assert window.toast.button.text() == "Undo"


def test_an_import_is_undone_whole(window, bring, press):
    bring()
    press(Qt.Key.Key_Z, CONTROL)
    assert names(window) == ["Elin Bergström"]


def test_an_import_that_wrote_nothing_offers_nothing_to_undo(window, bring):
    bring()
    bring()
    assert not window.toast.button.isVisible()


def test_ctrl_i_opens_the_import(press):
    with answering(ImportDialog, leave):
        press(Qt.Key.Key_I, CONTROL)


def test_without_an_assignment_ctrl_i_does_nothing(lone_window, qtbot):
    lone_window.undo()
    qtbot.keyClick(lone_window, Qt.Key.Key_I, CONTROL)
    assert QApplication.activeModalWidget() is None


def test_the_welcome_asks_for_the_assignment_and_then_for_the_list(open_window, people):
    window = open_window()

    def bring(dialog):
        dialog.read(people)
        dialog.run()

    with answering_in_turn((AssignmentDialog, start_as_test_leader), (ImportDialog, bring)):
        window.pages.welcome.import_wanted.emit()
    assert names(window) == ["Åsa Björk", "Bo Ek"]


def test_a_welcome_whose_assignment_is_left_asks_for_no_list(open_window):
    window = open_window()
    with answering(AssignmentDialog, leave):
        window.pages.welcome.import_wanted.emit()
    assert QApplication.activeModalWidget() is None
    assert window.pages.currentWidget() is window.pages.welcome


@pytest.fixture
def fresh(open_window, card):
    """The window as it opens in the morning, on Today, before any board was on view."""
    window = open_window()
    window.shown = None
    window.show_today()
    return window


def test_somebody_is_added_from_today_although_no_board_was_on_view(fresh, assignment):
    with answering(CandidateDialog, add_bo):
        fresh.pages.today.add_wanted.emit()
    assert fresh.shown == assignment
    assert "Bo Ek" in names(fresh)


def test_a_list_is_brought_in_from_today_although_no_board_was_on_view(fresh, people):
    def answer(dialog):
        dialog.read(people)
        dialog.run()

    with answering(ImportDialog, answer):
        QTest.keyClick(fresh, Qt.Key.Key_I, CONTROL)
    assert "Bo Ek" in names(fresh)


def test_where_no_assignment_is_left_today_begins_with_one(open_window, assignment):
    window = open_window()
    window.show_today()
    history.undo()
    with answering(AssignmentDialog, start_as_test_leader):
        window.pages.today.add_wanted.emit()
    assert window.pages.board.assignment.facts.role == "Testledare"
