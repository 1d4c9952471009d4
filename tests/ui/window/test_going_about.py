"""From page to page: boards, the settings, a letter, and back to where one was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.boards import add, stage
from tests.factories import a_rejection
from tests.ui.answers import answering
from tests.ui.names import unnamed
from ui.feedback.close_gate import CloseGate
from ui.feedback.dialog import FeedbackDialog
from ui.shared.widgets.buttons import IconButton
from wise_feedback.domain.closing import Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, feedback, history

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def told(card, assignment) -> str:
    """Elin, who has been given feedback; gives her card."""
    requirement = assignments.assignment(assignment).facts.requirements[0].id
    feedback.finish(card, a_rejection(requirement))
    return card


def close_with_letter(gate):
    gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
    gate.letter_button.click()


@pytest.fixture
def written(window, card, assignment) -> list[str]:
    """Bo, between Elin and Cia, was closed with a letter, which is on view; gives the three."""
    bo, cia = add(assignment, "Bo Ek", "Cia Dahl")
    window.pages.board.choose([bo])
    with answering(CloseGate, close_with_letter):
        window.pages.board.acts.close([bo])
    return [card, bo, cia]


def is_on_view(window, page) -> bool:
    return window.pages.currentWidget() is page


def test_the_window_opens_on_the_first_assignment(window, assignment):
    assert window.pages.board.assignment.id == assignment


def test_an_empty_vault_is_welcomed(open_window):
    window = open_window()
    assert is_on_view(window, window.pages.welcome)


def test_beside_the_welcome_there_is_no_sidebar(open_window):
    assert not open_window().sidebar.isVisible()


def test_a_letter_takes_the_place_of_the_board(window, told):
    window.pages.board.choose([told])
    window.write_letter(told)
    assert is_on_view(window, window.pages.composer)


def test_a_letter_that_is_left_gives_way_to_the_board(window, told):
    window.write_letter(told)
    window.pages.composer.leave()
    assert is_on_view(window, window.pages.board)


def test_after_a_letter_the_candidate_is_chosen_still(window, told):
    window.pages.board.choose([told])
    window.write_letter(told)
    window.pages.composer.leave()
    assert window.pages.board.lanes.selected() == [told]


def test_after_a_letter_keys_go_to_the_board(window, told, press):
    window.pages.board.choose([told])
    window.write_letter(told)
    press(Qt.Key.Key_Escape)
    assert window.pages.board.isAncestorOf(QApplication.focusWidget())


def test_after_the_letter_to_somebody_closed_the_one_below_is_chosen(window, written, press):
    press(Qt.Key.Key_Escape)
    _, _, cia = written
    assert window.pages.board.lanes.selected() == [cia]


def test_after_the_letter_to_the_last_of_a_lane_the_one_above_is_chosen(window, card, assignment):
    (last,) = add(assignment, "Bo Ek")
    window.pages.board.choose([last])
    with answering(CloseGate, close_with_letter):
        window.pages.board.acts.close([last])
    window.pages.composer.leave()
    assert window.pages.board.lanes.selected() == [card]


def test_after_the_letter_to_the_only_one_in_play_nobody_is_chosen(window, card):
    window.pages.board.choose([card])
    with answering(CloseGate, close_with_letter):
        window.pages.board.acts.close([card])
    window.pages.composer.leave()
    assert window.pages.board.lanes.selected() == []


def test_what_was_told_of_a_closing_lies_over_the_letter(window, written):
    assert is_on_view(window, window.pages.composer)
    at = window.toast.mapTo(window, window.toast.button.geometry().center())
    assert window.childAt(at) is window.toast.button


def test_a_closing_is_undone_from_the_letter(window, written, assignment):
    _, bo, _ = written
    QTest.mouseClick(window.toast.button, LEFT)
    assert board.card(bo).stage_id == stage(assignment, StageKind.SCREENING)


def test_from_a_letter_without_grounds_a_way_leads_to_feedback(window, card):
    window.write_letter(card)
    opened = []
    with answering(FeedbackDialog, opened.append):
        window.pages.composer.nothing.button.click()
    assert len(opened) == 1
    assert is_on_view(window, window.pages.board)


def test_an_undone_candidate_takes_the_letter_along(window, card):
    window.write_letter(card)
    history.undo()
    assert is_on_view(window, window.pages.board)


def test_the_settings_are_shown_and_left(window):
    window.sidebar.settings.click()
    assert is_on_view(window, window.pages.settings)
    window.sidebar.board.click()
    assert is_on_view(window, window.pages.board)


def test_from_the_settings_a_click_leads_back_to_the_board_as_it_was(window, card):
    window.pages.board.choose([card])
    window.pages.board.open_panel()
    window.show_settings()
    view = window.sidebar.assignments
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(0)).center())
    assert is_on_view(window, window.pages.board)
    assert window.pages.board.panel.isVisible()


def test_a_hidden_board_reads_nothing(window, card, assignment, monkeypatch):
    window.show_settings()
    read = []
    monkeypatch.setattr(board, "cards", lambda *what: read.append(what))
    board.move([card], stage(assignment, StageKind.OFFER))
    assert read == []


def test_a_board_that_is_gone_gives_way_to_one_that_is_there(window, other, assignment):
    history.undo()
    window.show_board(other)
    assert window.pages.board.assignment.id == assignment


def test_every_control_of_the_board_has_a_name(window, card):
    window.pages.board.choose([card])
    window.pages.board.open_panel()
    assert unnamed(window) == []


def test_every_control_of_the_settings_has_a_name(window):
    window.show_settings()
    assert unnamed(window) == []


@pytest.mark.parametrize("name", ["agreement", "composer"])
def test_tab_comes_to_the_head_of_a_page_that_is_visited(window, told, assignment, name):
    window.write_letter(told) if name == "composer" else window.show_agreement(assignment)
    back = next(iter(window.pages.named(name).head.findChildren(IconButton)))
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if back.hasFocus():
            break
    assert back.hasFocus()


def test_the_replies_are_shown_with_the_keyboard_in_their_list(window):
    window.show_replies()
    assert window.pages.replies.list.hasFocus()


def test_a_chase_begins_with_the_keyboard_where_the_client_is_asked(window, card):
    window.chase(card)
    assert window.pages.replies.draft.open.hasFocus()
