"""A choice of one out of a few."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget

from tests.ui.shared.widgets.speech import role, spoken
from ui.shared.theme import theme
from ui.shared.widgets.segmented import Segment, Segmented

SEGMENTS = (
    Segment("cards", "Kort", "square-kanban"),
    Segment("dense", "Tät"),
    Segment("list", "R&D"),
)


@pytest.fixture
def page(qtbot):
    """A field, a choice and another field, on a page that is shown."""
    page = QWidget()
    qtbot.addWidget(page)
    page.before, page.choice, page.after = (
        QLineEdit(),
        Segmented("Visa", SEGMENTS, "dense"),
        QLineEdit(),
    )
    column = QVBoxLayout(page)
    for widget in (page.before, page.choice, page.after):
        column.addWidget(widget)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def buttons(choice: Segmented) -> list[QRadioButton]:
    return choice.findChildren(QRadioButton)


def test_it_begins_with_what_was_chosen(page):
    assert page.choice.value() == "dense"


def test_a_click_chooses(qtbot, page):
    with qtbot.waitSignal(page.choice.chosen) as told:
        qtbot.mouseClick(buttons(page.choice)[0], Qt.MouseButton.LeftButton)
    assert told.args == ["cards"]


def test_it_may_begin_with_nothing_chosen(qtbot):
    choice = Segmented("Beslut", SEGMENTS, is_strong=True)
    qtbot.addWidget(choice)
    assert choice.value() is None


def test_arrows_choose(qtbot, page):
    page.choice.setFocus()
    with qtbot.waitSignal(page.choice.chosen) as told:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert told.args == ["list"]


def test_tab_stops_once_at_what_is_chosen(qtbot, page):
    page.before.setFocus()
    qtbot.keyClick(page.before, Qt.Key.Key_Tab)
    assert page.focusWidget() is buttons(page.choice)[1]
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.after


def test_tab_back_stops_once_too(qtbot, page):
    page.after.setFocus()
    qtbot.keyClick(page.after, Qt.Key.Key_Backtab)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Backtab)
    assert page.focusWidget() is page.before


def test_the_program_can_choose_in_silence(qtbot, page):
    with qtbot.assertNotEmitted(page.choice.chosen):
        page.choice.set_value("list")
    assert page.choice.value() == "list"


def test_a_shortcut_chooses_aloud(qtbot, page):
    with qtbot.waitSignal(page.choice.chosen) as told:
        page.choice.choose("list")
    assert told.args == ["list"]


def test_a_value_that_no_segment_has_leaves_nothing_chosen(page):
    page.choice.set_value("calendar")
    assert page.choice.value() is None


def test_screen_readers_hear_a_radio_button_and_its_count(page):
    page.choice.set_count("list", 4)
    last = buttons(page.choice)[2]
    assert role(last) == QAccessible.Role.RadioButton
    assert (spoken(last), spoken(last, QAccessible.Text.Description)) == ("R&D", "4")


def test_a_count_takes_room(page):
    before = page.choice.sizeHint().width()
    page.choice.set_count("cards", 20)
    assert page.choice.sizeHint().width() > before


@pytest.mark.parametrize("zoom", [90, 150])
def test_no_segment_is_cut_at_any_size(qtbot, page, zoom):
    theme().apply("light", zoom)
    shown = buttons(page.choice)
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in shown))
    assert all(b.width() > b.fontMetrics().horizontalAdvance(b.text()) for b in shown)


def test_where_room_is_short_icons_say_it_and_words_are_in_a_tooltip(page):
    cards, dense, _ = buttons(page.choice)
    wide = cards.sizeHint().width()
    page.choice.show_words(is_shown=False)
    assert (cards.sizeHint().width(), cards.toolTip()) == (38, "<qt>Kort</qt>")
    assert (dense.sizeHint().width() > 38, dense.toolTip()) == (True, "")  # it has no icon
    page.choice.show_words(is_shown=True)
    assert (cards.sizeHint().width(), cards.toolTip()) == (wide, "")


def test_without_words_readers_still_say_them(page):
    page.choice.show_words(is_shown=False)
    assert spoken(buttons(page.choice)[0]) == "Kort"


def test_the_ring_of_what_is_not_chosen_is_dashed(qtbot, page):
    page.choice.set_value(None)
    first = buttons(page.choice)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    image = first.grab().toImage()
    edge = {image.pixelColor(x, 0).name() for x in range(8, image.width() - 8)}
    first.setChecked(True)
    chosen = first.grab().toImage()
    assert len(edge) > 1
    assert len({chosen.pixelColor(x, 0).name() for x in range(8, image.width() - 8)}) == 1
