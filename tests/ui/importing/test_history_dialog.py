"""Bringing in a history: stages are said, columns corrected, and nothing half is ever kept."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.contents import contents
from tests.funnels import csv_of, funnel, write_events
from tests.ui.names import unnamed
from tests.ui.showing import show
from ui.importing.dialog import ImportDialog
from ui.importing.history_dialog import HistoryDialog
from wise_feedback.domain.histories import DayOrder
from wise_feedback.services import board, candidates, history

HEADS = ("Id", "Steg", "Datum")
ROWS = ("A|Ny|2024-01-01", "A|Offert|2024-02-01", "B|Ny|2024-01-01", "|Ny|2024-01-01")


@pytest.fixture
def open_files(qtbot, assignment):
    """Returns a way to open the dialog on files."""
    return lambda *paths: show(qtbot, HistoryDialog(assignment, paths=paths))


@pytest.fixture
def bring(open_files, tmp_path):
    """Returns a way to open the dialog on one file of these rows."""

    def bring(*lines: str, heads=HEADS):
        path = tmp_path / "steg.csv"
        path.write_text(csv_of([line.split("|") for line in lines], heads, ";"), "utf-8")
        return open_files(path)

    return bring


@pytest.fixture
def many(open_files, tmp_path):
    return open_files(write_events(tmp_path / "many.csv", funnel(250, 800)))


def counts(assignment: str) -> list[int]:
    return [lane.count for lane in board.lanes(assignment)]


def button(dialog) -> tuple[str, bool]:
    return dialog.bring.text(), dialog.bring.isEnabled()


def lines(dialog, tab: str) -> list[tuple[str, ...]]:
    dialog.view.tabs.choose(tab)
    return [tuple(line) for line in dialog.view.rows.table.lines]


def choose(select, words: str) -> None:
    """Choose as the user does."""
    select.setCurrentText(words)
    select.activated.emit(select.currentIndex())


def test_it_is_said_what_would_come_of_it(bring):
    dialog = bring(*ROWS)
    assert dialog.view.how.text() == "2 candidates · 3 events · 1 row cannot be taken"
    assert button(dialog) == ("Import 3 events", True)


def test_nothing_is_written_before_the_button_is_pressed(bring):
    before = contents()
    bring(*ROWS)
    assert contents() == before


def test_ctrl_enter_brings_it_in_and_it_is_told(bring, assignment):
    dialog = bring(*ROWS)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.told == "2 candidates with 3 events imported"
    assert counts(assignment) == [1, 0, 0, 0, 1, 0, 0]


def test_it_is_undone_as_one(bring):
    before = contents()
    bring(*ROWS).run()
    history.undo()
    assert contents() == before


def test_candidates_are_shown_with_what_they_have_been_through(bring):
    (first, _) = lines(bring(*ROWS), "people")
    assert first == ("A", "1 Jan 2024", "1 Feb 2024", "2", "Offer", "new")


def test_rows_that_are_not_taken_are_shown_with_file_row_and_reason(bring):
    told = lines(bring(*ROWS, "A|Ny|snart"), "refused")
    assert told == [
        ("steg.csv", "5", "does not say whom it is about", "Ny · 2024-01-01"),
        ("steg.csv", "6", "the date cannot be read", "A · Ny · snart"),
    ]


def test_an_unknown_stage_is_asked_about_before_anything_can_be_written(bring):
    dialog = bring(*ROWS, "A|Kaffe|2024-03-01")
    assert dialog.view.tabs.value() == "stages"
    assert button(dialog) == ("Choose 1 stage first", False)
    dialog.run()
    assert candidates.candidates() == []


def test_saying_what_a_stage_is_is_enough(bring, assignment):
    dialog = bring(*ROWS, "A|Kaffe|2024-03-01")
    choose(dialog.view.stages.choices["Kaffe"], "Presented")
    assert button(dialog) == ("Import 4 events", True)
    dialog.run()
    assert counts(assignment) == [1, 0, 1, 0, 0, 0, 0]


def test_a_stage_may_be_left_out(bring):
    dialog = bring(*ROWS, "A|Kaffe|2024-03-01")
    choose(dialog.view.stages.choices["Kaffe"], "Leave it out")
    assert button(dialog) == ("Import 3 events", True)


def test_a_stage_that_was_recognised_can_be_another(bring, assignment):
    dialog = bring("A|Intervju|2024-01-01")
    choose(dialog.view.stages.choices["Intervju"], "Client interview")
    dialog.run()
    assert counts(assignment) == [0, 0, 0, 1, 0, 0, 0]


def test_a_column_can_be_read_otherwise(bring):
    dialog = bring("A|Ny|2024-01-01", heads=("Id", "Steg", "Underlag"))
    dialog.view.columns.choices[0][2].setCurrentText("Nothing we need")
    assert dialog.banner.title.text().startswith("Choose which columns hold the candidate")
    assert button(dialog) == ("Nothing to import", False)
    dialog.view.columns.choices[0][2].setCurrentText("Date")
    assert (dialog.banner.isVisible(), button(dialog)) == (False, ("Import 1 event", True))


def test_day_and_month_are_asked_about_where_they_may_change_places(bring):
    dialog = bring("A|Ny|03/04/2024")
    assert dialog.view.order.isVisible()
    assert button(dialog) == ("Nothing to import", False)
    dialog.view.order.choose(DayOrder.DAY)
    assert lines(dialog, "people")[0][1] == "3 Apr 2024"


def test_day_and_month_are_not_asked_about_where_they_are_clear(bring):
    assert not bring(*ROWS).view.order.isVisible()


def test_two_files_are_read_together(open_files, tmp_path):
    people, events = tmp_path / "1.csv", tmp_path / "2.csv"
    people.write_text("Id;Namn\nA;Åsa Björk\n", "utf-8")
    events.write_text("Id;Steg;Datum\nA;Ny;2024-01-01\n", "utf-8")
    assert lines(open_files(people, events), "people")[0][0] == "Åsa Björk"


def test_a_file_can_be_taken_out_again(open_files, tmp_path):
    one, two = tmp_path / "1.csv", tmp_path / "2.csv"
    one.write_text("Id;Steg;Datum\nA;Ny;2024-01-01\n", "utf-8")
    two.write_text("Id;Steg;Datum\nB;Ny;2024-01-01\n", "utf-8")
    dialog = open_files(one, two)
    dialog.view.columns.leave[0].click()
    assert [line[0] for line in lines(dialog, "people")] == ["B"]
    dialog.view.columns.leave[0].click()
    assert dialog.pages.currentWidget() is dialog.start


@pytest.mark.parametrize("raw", [b"%PDF-1.7", b"", b"PK\x03\x04 x", b"\x00\x01\x02" * 99])
def test_a_bad_file_is_told_by_its_name_and_the_good_one_stays(open_files, tmp_path, raw):
    good, bad = tmp_path / "bra.csv", tmp_path / "dalig.csv"
    good.write_text("Id;Steg;Datum\nA;Ny;2024-01-01\n", "utf-8")
    bad.write_bytes(raw)
    dialog = open_files(good, bad)
    assert dialog.banner.title.text().startswith("dalig.csv: ")
    assert button(dialog) == ("Import 1 event", True)


def test_what_is_there_already_cannot_be_brought_in_again(bring):
    bring(*ROWS[:3]).run()
    assert button(bring(*ROWS[:3])) == ("All of it is here already", False)


def test_cancelling_while_it_runs_leaves_nothing(many, monkeypatch):
    before = contents()
    press = many.bar.setValue
    monkeypatch.setattr(many.bar, "setValue", lambda done: (press(done), many.cancel.click()))
    many.run()
    assert contents() == before
    assert many.banner.title.text() == "Cancelled. Nothing was changed."
    assert many.isVisible()


def test_files_are_chosen_with_the_keyboard(open_files, monkeypatch, tmp_path):
    path = write_events(tmp_path / "x.csv", funnel(5, 12))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    dialog = open_files()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert button(dialog) == ("Import 12 events", True)


@pytest.mark.parametrize(("files", "is_taken"), [(1, True), (2, True), (0, False)])
def test_several_files_can_be_dropped(open_files, tmp_path, files, is_taken):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{n}.csv")) for n in range(files)])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(100, 100), copy, held, left, none)
    event.ignore()
    open_files().dragEnterEvent(event)
    assert event.isAccepted() == is_taken


def test_the_dialog_for_lists_leads_to_that_for_histories(qtbot, assignment):
    dialog = show(qtbot, ImportDialog(assignment))
    dialog.history.click()
    assert (dialog.wants_history, dialog.isVisible()) == (True, False)


def test_a_history_that_was_opened_as_a_list_can_go_on_to_where_it_belongs(
    qtbot, assignment, tmp_path
):
    path = write_events(tmp_path / "steg.csv", funnel(5, 12))
    dialog = show(qtbot, ImportDialog(assignment, path=path))
    assert dialog.history.isVisible()
    assert not dialog.bring.isEnabled()


@pytest.mark.parametrize("tab", ["people", "stages", "refused", "columns"])
def test_every_control_has_a_name(bring, tab):
    dialog = bring(*ROWS, "A|Kaffe|03/04/2024")
    dialog.view.tabs.choose(tab)
    assert unnamed(dialog) == []
