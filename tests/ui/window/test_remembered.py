"""How the window was left, remembered in a file beside the vault."""

import pytest
from PySide6.QtCore import QSettings, Qt

from tests.boards import stage
from ui.window.views import FILE_NAME, Views
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import drafts, history


def test_folded_lanes_are_remembered_for_each_assignment(window, assignment, other, open_window):
    interview = stage(assignment, StageKind.OUR_INTERVIEW)
    window.pages.board.lanes.toggle(interview)
    window.show_board(other)
    elsewhere = [column.stage.kind for column in window.pages.board.lanes.open_columns()]
    again = open_window()
    again.show_board(assignment)
    here = [column.stage.id for column in again.pages.board.lanes.open_columns()]
    assert StageKind.OUR_INTERVIEW in elsewhere
    assert interview not in here


def test_what_is_remembered_stands_in_a_file_beside_the_vault(window, vault, assignment):
    window.pages.board.lanes.toggle(stage(assignment, StageKind.OFFER))
    window.views._kept.sync()
    kept = QSettings(str(vault / FILE_NAME), QSettings.Format.IniFormat)
    assert stage(assignment, StageKind.OFFER) in str(kept.value(f"folded/{assignment}"))


def test_lanes_that_are_all_open_stay_open(vault, assignment):
    Views(vault).keep_folded(assignment, [])
    assert Views(vault).folded(assignment) == []


def test_a_board_never_folded_has_nothing_remembered(vault, assignment):
    assert Views(vault).folded(assignment) is None


def test_the_window_opens_as_high_as_it_was_left(window, open_window):
    window.resize(window.width(), 760)
    window.close()
    assert open_window().height() == 760


def test_a_window_that_filled_the_screen_fills_it_again(window, open_window):
    window.showMaximized()
    window.close()
    assert open_window().windowState() & Qt.WindowState.WindowMaximized


def test_the_window_opens_on_the_assignment_that_was_on_view(window, other, open_window):
    window.show_board(other)
    assert open_window().pages.board.assignment.id == other


def test_an_assignment_that_is_gone_gives_way_to_another(window, other, assignment, open_window):
    window.show_board(other)
    history.undo()
    assert open_window().pages.board.assignment.id == assignment


@pytest.mark.parametrize("content", [b"[General]\ngeometry=nonsense\n", b"\0\xff\0", b""])
def test_a_file_of_nonsense_is_passed_over(vault, card, open_window, content):
    (vault / FILE_NAME).write_bytes(content)
    assert open_window().isVisible()


def test_the_density_is_remembered(window, open_window):
    window.pages.board.head.density.choose("dense")
    assert open_window().pages.board.head.density.value() == "dense"


def test_a_note_that_is_begun_is_kept_when_the_window_closes(window, card):
    window.pages.board.choose([card])
    window.pages.board.open_panel()
    window.pages.board.panel.writer.text.insertPlainText("En tanke")
    window.close()
    assert drafts.kept("note", card) == {"text": "En tanke"}


def test_how_things_are_looked_at_is_no_step_to_undo(window, assignment):
    before = history.next_undo()
    window.pages.board.lanes.toggle(stage(assignment, StageKind.OFFER))
    window.pages.board.head.density.choose("dense")
    window.fold_sidebar()
    assert history.next_undo() == before
