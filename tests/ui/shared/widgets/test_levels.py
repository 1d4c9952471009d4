"""How clearly a requirement was shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.ui.shared.widgets.speech import spoken
from ui.shared.theme import theme
from ui.shared.widgets.levels import LevelRow, link_rows

WORDS = ("Nej", "Delvis", "Ja", "Tydligt")


@pytest.fixture
def page(qtbot):
    """Two rows and a field, on a page that is shown."""
    page = QWidget()
    qtbot.addWidget(page)
    page.rows = [LevelRow("Java, minst fem år", WORDS), LevelRow("Svenska", WORDS)]
    page.after = QLineEdit()
    column = QVBoxLayout(page)
    for widget in (*page.rows, page.after):
        column.addWidget(widget)
    link_rows(page.rows)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.rows[0].setFocus()
    return page


def buttons(row: LevelRow) -> list[QPushButton]:
    return row.findChildren(QPushButton)


def press(qtbot, page, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.focusWidget(), key)


def test_a_requirement_begins_as_not_assessed(page):
    assert page.rows[0].level() is None


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_keys_1_to_4_choose(qtbot, page, level):
    with qtbot.waitSignal(page.rows[0].changed) as told:
        press(qtbot, page, Qt.Key(Qt.Key.Key_0 + level))
    assert told.args == [level]
    assert [b.isChecked() for b in buttons(page.rows[0])].index(True) == level - 1


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_0_and_delete_clear(qtbot, page, key):
    press(qtbot, page, Qt.Key.Key_3, key)
    assert page.rows[0].level() is None
    assert not any(button.isChecked() for button in buttons(page.rows[0]))


def test_the_same_key_twice_keeps_the_level(qtbot, page):
    press(qtbot, page, Qt.Key.Key_3, Qt.Key.Key_3)
    assert page.rows[0].level() == 3


def test_5_means_nothing(qtbot, page):
    press(qtbot, page, Qt.Key.Key_5)
    assert page.rows[0].level() is None


def test_a_click_chooses_and_another_clears(qtbot, page):
    button = buttons(page.rows[0])[1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.rows[0].level() == 2
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (page.rows[0].level(), button.isChecked()) == (None, False)


def test_right_moves_without_choosing_and_space_chooses(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert page.rows[0].level() is None
    press(qtbot, page, Qt.Key.Key_Space)
    assert page.rows[0].level() == 3


def test_left_stops_at_the_first_word(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert page.focusWidget() is buttons(page.rows[0])[0]


def test_four_requirements_take_four_presses_and_arrows_between(qtbot, page):
    press(qtbot, page, Qt.Key.Key_4, Qt.Key.Key_Down, Qt.Key.Key_2, Qt.Key.Key_Up, Qt.Key.Key_1)
    assert [row.level() for row in page.rows] == [1, 2]


def test_down_from_the_last_row_stays(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.rows[1].isAncestorOf(page.focusWidget())


def test_a_row_is_one_stop_for_tab(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Tab)
    assert page.rows[1].isAncestorOf(page.focusWidget())
    press(qtbot, page, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.after


def test_tab_back_leaves_the_row_too(qtbot, page):
    page.after.setFocus()
    press(qtbot, page, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab)
    assert page.rows[0].isAncestorOf(page.focusWidget())


def test_the_program_can_show_a_level_in_silence(qtbot, page):
    with qtbot.assertNotEmitted(page.rows[0].changed):
        page.rows[0].set_level(4)
    assert page.rows[0].level() == 4


def test_screen_readers_hear_the_word_and_the_requirement(page):
    button = buttons(page.rows[0])[3]
    told = (spoken(button), spoken(button, QAccessible.Text.Description))
    assert told == ("Tydligt", "Java, minst fem år")


@pytest.mark.parametrize("zoom", [90, 150])
def test_no_word_is_cut_at_any_size(qtbot, page, zoom):
    theme().apply("light", zoom)
    shown = buttons(page.rows[0])
    qtbot.waitUntil(lambda: all(button.size() == button.sizeHint() for button in shown))
    assert all(b.width() > b.fontMetrics().horizontalAdvance(b.text()) for b in shown)
