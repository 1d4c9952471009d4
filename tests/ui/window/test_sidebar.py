"""The sidebar: the assignments, which of them is on view, and the rail it folds to."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.factories import a_person
from tests.ui.window.conftest import CONTROL
from ui.window.assignment_list import ValueRole
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.people import Agency
from wise_feedback.services import assignments, candidates, settings

LEFT = Qt.MouseButton.LeftButton
WIDE, NARROW = (1440, 900), (1200, 800)


def counts(window) -> list[int]:
    model = window.sidebar.assignments.model()
    return [model.index(row).data(ValueRole).cards for row in range(model.rowCount())]


def click(window, row: int) -> None:
    view = window.sidebar.assignments
    place = view.visualRect(view.model().index(row)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)


@pytest.fixture
def crowded(window, card, qtbot) -> None:
    """The window is narrow, and the panel is open beside the board."""
    window.resize(*NARROW)
    window.pages.board.choose([card])
    window.pages.board.open_panel()


def test_a_click_shows_a_board_and_gives_it_the_keyboard(window, other):
    click(window, 1)
    assert window.pages.board.assignment.id == other
    assert window.pages.board.isAncestorOf(QApplication.focusWidget())


def test_a_click_on_the_board_that_is_on_view_gives_it_the_keyboard(window):
    window.sidebar.fold.setFocus()
    click(window, 0)
    assert window.pages.board.isAncestorOf(QApplication.focusWidget())


def test_a_click_reads_the_board_once(window, other, monkeypatch):
    opened = []
    open_board = window.pages.board.open
    monkeypatch.setattr(
        window.pages.board, "open", lambda *what: (opened.append(what), open_board(*what))
    )
    click(window, 1)
    assert len(opened) == 1


def test_arrows_show_one_board_after_the_other(window, other):
    stages = assignments.standard_stages()
    last = assignments.start(AssignmentFacts("Arkitekt", "Orrekulla", stages=stages))
    window.sidebar.assignments.setFocus()
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window.pages.board.assignment.id == last


def test_enter_goes_to_the_board(window):
    window.sidebar.assignments.setFocus()
    QTest.keyClick(window.sidebar.assignments, Qt.Key.Key_Return)
    assert window.pages.board.isAncestorOf(QApplication.focusWidget())


def test_the_assignment_on_view_is_marked(window, other):
    window.show_board(other)
    assert window.sidebar.assignments.currentIndex().data() == "Testledare"


def test_no_assignment_is_marked_while_the_settings_are_on_view(window):
    window.show_settings()
    assert window.sidebar.settings.isChecked()
    assert not window.sidebar.assignments.currentIndex().isValid()


def test_the_count_of_an_assignment_follows(window, assignment):
    candidates.add(a_person("Bo Ek"), assignment)
    assert counts(window) == [2]


def test_a_new_assignment_is_listed(window, other):
    assert counts(window) == [1, 0]


def test_an_assignment_is_read_out_with_its_count(window):
    index = window.sidebar.assignments.model().index(0)
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Backendutvecklare Java, Havsvik Försäkring, 1 candidate"


def test_the_agency_stands_above(window):
    settings.save(replace(settings.load(), agency=Agency(name="Nordlind Rekrytering")))
    assert window.sidebar._agency.text() == "Nordlind Rekrytering"


def test_a_button_folds_it_to_a_rail_of_icons(window):
    before = window.sidebar.width()
    window.sidebar.fold.click()
    assert window.sidebar.width() < before / 3
    assert not window.sidebar.assignments.isVisible()


def test_the_same_button_unfolds_it(window):
    for _ in range(2):
        window.sidebar.fold.click()
    assert window.sidebar.assignments.isVisible()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_B, CONTROL), (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier)],
)
def test_keys_fold_and_unfold_it(window, press, key, held):
    press(key, held)
    assert window.sidebar.is_folded
    press(key, held)
    assert not window.sidebar.is_folded


def test_a_single_key_does_not_fold_it_where_single_keys_are_off(window, press):
    settings.remember(replace(settings.load(), single_keys=False))
    window.wear()
    press(Qt.Key.Key_BracketLeft)
    assert not window.sidebar.is_folded


def test_folded_its_buttons_say_what_they_are(window):
    window.fold_sidebar()
    assert "Settings" in window.sidebar.settings.toolTip()


def test_it_stays_folded_the_next_time(window, open_window):
    window.fold_sidebar()
    assert open_window().sidebar.is_folded


def test_it_folds_itself_where_the_panel_would_be_crowded(window, crowded):
    assert window.sidebar.is_folded


def test_it_unfolds_itself_when_the_panel_closes(window, crowded):
    window.pages.board.close_panel()
    assert not window.sidebar.is_folded


def test_it_unfolds_itself_when_the_window_is_wide_again(window, crowded):
    window.resize(*WIDE)
    assert not window.sidebar.is_folded


def test_folding_itself_is_not_remembered_as_a_choice(window, crowded):
    assert not window.views.is_sidebar_folded()


def test_it_can_be_unfolded_where_it_is_crowded(window, crowded):
    window.sidebar.fold.click()
    assert not window.sidebar.is_folded


def test_beside_a_letter_it_is_folded(window, card):
    window.write_letter(card)
    assert window.sidebar.is_folded


def test_after_a_letter_it_is_as_it_was(window, card):
    window.write_letter(card)
    window.pages.composer.leave()
    assert not window.sidebar.is_folded


def test_unfolding_it_beside_a_letter_is_not_remembered(window, card):
    window.fold_sidebar()
    window.write_letter(card)
    window.fold_sidebar()
    window.pages.composer.leave()
    assert window.sidebar.is_folded


def test_it_says_when_something_was_saved_last(window, assignment):
    candidates.add(a_person("Bo Ek"), assignment)
    assert window.sidebar._saved.text().startswith("Saved on this computer ")


def test_before_anything_was_saved_it_says_only_where(window):
    assert window.sidebar._saved.text() == "On this computer only"
