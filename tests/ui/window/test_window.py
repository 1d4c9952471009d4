"""The window: undo and redo in words, keys that work everywhere, and what is remembered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.boards import cards, kind_of, stage
from tests.ui.answers import answering, leave
from tests.ui.names import unnamed
from ui.assignments.dialog import AssignmentDialog
from ui.candidates.dialog import CandidateDialog
from ui.feedback.close_gate import CloseGate
from ui.importing.dialog import ImportDialog
from ui.window.views import FILE_NAME, Views
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.closing import Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, candidates, drafts, history, settings

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def start_another(role="Testledare"):
    stages = assignments.standard_stages()
    return assignments.start(AssignmentFacts(role, "Orrekulla", stages=stages))


def names(window):
    columns = window.board.lanes.columns()
    return [card.name for column in columns for card in column.model.cards]


def count_in_sidebar(window):
    model = window.sidebar.assignments.model()
    return [value.cards for value in model.values]


@pytest.fixture
def moved(window, card, press):
    """Elin has been moved on by Ctrl and an arrow."""
    window.board.choose([card])
    press(Qt.Key.Key_Right, CONTROL)


def test_a_move_is_told_with_the_way_back(window, moved):
    assert window.toast.isVisible()
    assert window.toast.words.text() == "Elin Bergström moved to Our interview"
    assert window.toast.button.text() == "Undo"


def test_the_toast_takes_a_move_back(window, moved, card):
    QTest.mouseClick(window.toast.button, LEFT)
    assert kind_of(card) is StageKind.SCREENING


def test_ctrl_z_says_what_was_undone(window, moved, card, press):
    press(Qt.Key.Key_Z, CONTROL)
    assert kind_of(card) is StageKind.SCREENING
    assert window.toast.words.text() == "Undone: Card moved"


@pytest.mark.parametrize(
    ("key", "held"), [(Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_Y, CONTROL)]
)
def test_what_was_undone_is_done_again(window, moved, card, press, key, held):
    press(Qt.Key.Key_Z, CONTROL)
    press(key, held)
    assert kind_of(card) is StageKind.OUR_INTERVIEW
    assert window.toast.words.text() == "Done again: Card moved"


def test_after_undo_the_toast_offers_to_do_it_again(window, moved, card, press):
    press(Qt.Key.Key_Z, CONTROL)
    QTest.mouseClick(window.toast.button, LEFT)
    assert kind_of(card) is StageKind.OUR_INTERVIEW


def test_with_nothing_to_undo_the_program_says_so(window, press):
    while history.undo():
        pass
    press(Qt.Key.Key_Z, CONTROL)
    assert window.toast.words.text() == "There is nothing to undo"
    assert not window.toast.button.isVisible()


def test_closing_is_undone_whole(window, card, press):
    def answer(gate):
        gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
        gate.close_button.click()

    window.board.choose([card])
    with answering(CloseGate, answer):
        window.board.acts.close([card])
    closed = (kind_of(card), window.toast.words.text(), count_in_sidebar(window))
    press(Qt.Key.Key_Z, CONTROL)
    assert closed == (StageKind.CLOSED, "1 process closed", [0])
    assert kind_of(card) is StageKind.SCREENING
    assert window.toast.words.text() == "Undone: Process closed"
    assert count_in_sidebar(window) == [1]


def test_undo_in_a_text_field_is_about_its_text(window, moved, card):
    window.board.head.filter.setFocus()
    QTest.keyClicks(window.board.head.filter, "elin")
    QTest.keyClick(window.board.head.filter, Qt.Key.Key_Z, CONTROL)
    assert kind_of(card) is StageKind.OUR_INTERVIEW


def test_the_count_in_the_sidebar_follows(window, assignment):
    candidates.add(replace(candidates.candidates()[0].facts, name="Bo Ek"), assignment)
    assert count_in_sidebar(window) == [2]


def test_n_adds_a_candidate_who_is_then_chosen(window, card, press):
    def answer(dialog):
        dialog.form["name"].input.setText("Bo Ek")
        dialog.finish()

    window.board.choose([card])
    with answering(CandidateDialog, answer):
        press(Qt.Key.Key_N)
    chosen = board.card(window.board.lanes.selected()[0])
    assert chosen.name == "Bo Ek"
    assert window.toast.words.text() == "Candidate added"


def test_somebody_added_is_shown_whatever_the_filter_says(window, press):
    window.board.head.filter.setText("elin")

    def answer(dialog):
        dialog.form["name"].input.setText("Bo Ek")
        dialog.finish()

    with answering(CandidateDialog, answer):
        window.board.add_wanted.emit(window.shown, None)
    assert "Bo Ek" in names(window)


def test_start_over_opens_an_empty_form_at_once(window):
    opened = []

    def answer(dialog):
        opened.append(dialog.form["name"].input.text())
        if len(opened) == 1:
            dialog.form["name"].input.setText("Bo")
            dialog.reject()
        elif opened[-1]:
            with answering(CandidateDialog, answer):
                dialog._anew.click()
        else:
            dialog.reject()

    for _ in range(2):
        with answering(CandidateDialog, answer):
            window.board.add_wanted.emit(window.shown, None)
    assert opened[:2] == ["", "Bo"]


def test_ctrl_n_starts_an_assignment_and_shows_its_board(window, press):
    def answer(dialog):
        dialog.role.input.setText("Testledare")
        dialog.client.input.setText("Orrekulla")
        dialog.finish()

    with answering(AssignmentDialog, answer):
        press(Qt.Key.Key_N, CONTROL)
    assert window.board.assignment.facts.role == "Testledare"
    assert window.toast.words.text() == "Assignment started"


def test_undoing_an_assignment_shows_another(window, press, assignment):
    window.show_board(start_another())
    press(Qt.Key.Key_Z, CONTROL)
    assert window.board.assignment.id == assignment
    assert window.shown == assignment


def test_undoing_the_only_assignment_says_that_there_is_none(open_window):
    settings.remember(replace(settings.load(), welcomed=True))
    window = open_window()
    window.show_board(start_another())
    window.undo()
    assert window.stack.currentWidget() is window.nothing
    window.redo()
    assert window.stack.currentWidget() is window.board


def test_without_an_assignment_ctrl_i_does_nothing(open_window):
    settings.remember(replace(settings.load(), welcomed=True))
    window = open_window()
    window.show_board(start_another())
    window.undo()
    QTest.keyClick(window, Qt.Key.Key_I, CONTROL)
    assert QApplication.activeModalWidget() is None


def test_ctrl_i_opens_the_import(window, press):
    with answering(ImportDialog, leave):
        press(Qt.Key.Key_I, CONTROL)


def test_ctrl_f_goes_to_the_filter(window, press):
    window.board.head.filter.setText("elin")
    press(Qt.Key.Key_F, CONTROL)
    assert window.board.head.filter.hasFocus()
    assert window.board.head.filter.selectedText() == "elin"


def test_ctrl_f_leaves_the_other_pages_alone(window, press):
    window.show_settings()
    before = QApplication.focusWidget()
    press(Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is before


def test_the_assignment_on_view_is_marked_in_the_sidebar(window, assignment):
    other = start_another()
    window.show_board(other)
    assert window.sidebar.assignments.currentIndex().data() == "Testledare"


def test_no_assignment_is_marked_while_the_settings_are_on_view(window):
    window.show_settings()
    assert window.sidebar.settings.isChecked()
    assert not window.sidebar.assignments.currentIndex().isValid()


def test_a_click_in_the_sidebar_shows_a_board_and_gives_it_the_keyboard(window):
    start_another()
    view = window.sidebar.assignments
    place = view.visualRect(view.model().index(1)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    assert window.board.assignment.facts.role == "Testledare"
    assert window.board.isAncestorOf(QApplication.focusWidget())


def test_a_click_reads_the_board_once(window, monkeypatch):
    start_another()
    opened = []
    open_board = window.board.open
    monkeypatch.setattr(
        window.board, "open", lambda *what: (opened.append(what), open_board(*what))
    )
    view = window.sidebar.assignments
    place = view.visualRect(view.model().index(1)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    assert len(opened) == 1


def test_arrows_in_the_sidebar_show_one_board_after_the_other(window):
    start_another()
    start_another("Arkitekt")
    view = window.sidebar.assignments
    view.setFocus()
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window.board.assignment.facts.role == "Arkitekt"


def test_enter_in_the_sidebar_goes_to_the_board(window):
    window.sidebar.assignments.setFocus()
    QTest.keyClick(window.sidebar.assignments, Qt.Key.Key_Return)
    assert window.board.isAncestorOf(QApplication.focusWidget())


def test_from_the_settings_a_click_leads_back_to_the_board_as_it_was(window, card):
    window.board.choose([card])
    window.board.open_panel()
    window.show_settings()
    view = window.sidebar.assignments
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(0)).center())
    assert window.stack.currentWidget() is window.board
    assert window.board.panel.isVisible()


def test_folded_lanes_are_remembered_for_each_assignment(window, assignment, open_window):
    interview = stage(assignment, StageKind.OUR_INTERVIEW)
    window.board.lanes.toggle(interview)
    window.show_board(start_another())
    elsewhere = [column.stage.kind for column in window.board.lanes.open_columns()]
    again = open_window()
    again.show_board(assignment)
    here = [column.stage.id for column in again.board.lanes.open_columns()]
    assert StageKind.OUR_INTERVIEW in elsewhere
    assert interview not in here


def test_what_is_remembered_stands_in_a_file_beside_the_vault(window, vault, assignment):
    window.board.lanes.toggle(stage(assignment, StageKind.OFFER))
    window.views._kept.sync()
    kept = QSettings(str(vault / FILE_NAME), QSettings.Format.IniFormat)
    assert stage(assignment, StageKind.OFFER) in str(kept.value(f"folded/{assignment}"))


def test_lanes_that_are_all_open_stay_open(vault, assignment):
    Views(vault).keep_folded(assignment, [])
    assert Views(vault).folded(assignment) == []


def test_a_board_never_folded_has_nothing_remembered(vault, assignment):
    assert Views(vault).folded(assignment) is None


def test_the_window_opens_as_it_was_left(window, open_window):
    window.resize(1210, 760)
    window.close()
    assert open_window().size().toTuple() == (1210, 760)


def test_the_window_opens_on_the_assignment_that_was_on_view(window, open_window):
    window.show_board(start_another())
    assert open_window().board.assignment.facts.role == "Testledare"


def test_a_geometry_that_is_nonsense_is_passed_over(window, vault, open_window):
    window.views._kept.setValue("geometry", "nonsense")
    assert open_window().isVisible()


def test_the_density_is_remembered(window, open_window):
    window.board.head.density.choose("dense")
    assert open_window().board.head.density.value() == "dense"


def test_a_note_that_is_begun_is_kept_when_the_window_closes(window, card):
    window.board.choose([card])
    window.board.open_panel()
    window.board.panel.writer.text.insertPlainText("En tanke")
    window.close()
    assert drafts.kept("note", card) == {"text": "En tanke"}


def test_a_hidden_board_reads_nothing(window, card, assignment, monkeypatch):
    window.show_settings()
    read = []
    monkeypatch.setattr(board, "cards", lambda *what: read.append(what))
    board.move([card], stage(assignment, StageKind.OFFER))
    assert read == []


def test_every_control_has_a_name(window, card):
    window.board.choose([card])
    window.board.open_panel()
    assert unnamed(window) == []
    window.show_settings()
    assert unnamed(window) == []


def test_an_assignment_is_read_out_with_its_count(window):
    index = window.sidebar.assignments.model().index(0)
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Backendutvecklare Java, Havsvik Försäkring, 1 candidate"


def test_cards_stand_where_they_were_put(window, moved, assignment, card):
    assert cards(assignment, StageKind.OUR_INTERVIEW) == [card]
