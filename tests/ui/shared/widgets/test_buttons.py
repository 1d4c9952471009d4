"""Buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QWidget

from tests.ui.shared.widgets.speech import role, spoken
from ui.shared.theme import theme
from ui.shared.tokens import LIGHT
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.menu import Menu

LOOKS = ("primary", "secondary", "quiet", "danger", "slab")


@pytest.fixture
def button(qtbot) -> Button:
    button = Button("Skriv feedback", "primary", "pen-line", "Ctrl+Return")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.move(300, 300)  # from under the pointer
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    return button


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in points}


def test_the_wise_thing_to_do_is_filled(button):
    assert LIGHT.accent in colours(button)


def test_what_cannot_be_undone_is_outlined_in_brick(qtbot):
    button = Button("Gallra", "danger", "trash-2")
    qtbot.addWidget(button)
    assert LIGHT.late.edge in colours(button)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keyboard_presses_it(qtbot, button, key):
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_an_ampersand_in_a_name_is_shown_and_makes_no_shortcut(qtbot):
    button = Button("Uppdatera R&D")
    qtbot.addWidget(button)
    assert (button.text(), spoken(button)) == ("Uppdatera R&D", "Uppdatera R&D")
    assert button.shortcut() == QKeySequence()


def test_it_is_a_button_to_screen_readers(button):
    assert (role(button), spoken(button)) == (QAccessible.Role.Button, "Skriv feedback")


def test_the_key_that_does_the_same_is_told_too(button):
    assert spoken(button, QAccessible.Text.Description) == "Ctrl ↵"


@pytest.mark.parametrize("look", LOOKS)
def test_the_keyboard_is_seen_to_be_there(qtbot, button, look):
    button.set_look(look)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    before = button.grab().toImage()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != before


def test_a_click_leaves_no_ring(qtbot, button):
    button.clearFocus()
    before = button.grab().toImage()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert button.grab().toImage() == before


@pytest.mark.parametrize("zoom", [90, 100, 125, 150])
def test_no_word_is_cut_at_any_size(qtbot, zoom):
    theme().apply("light", zoom)
    button = Button("Klar, skriv besked", "primary", "arrow-right", "Ctrl+Return")
    qtbot.addWidget(button)
    text = button.fontMetrics().horizontalAdvance(button.text())
    assert button.sizeHint().width() > text + 16 * zoom / 100


def test_it_grows_when_the_text_does(button):
    before = button.sizeHint()
    theme().apply("light", 150)
    assert button.sizeHint().height() == before.height() * 1.5


def test_another_key_can_be_shown(button):
    button.set_keys("F5")
    assert spoken(button, QAccessible.Text.Description) == "F5"


def test_a_button_with_a_menu_has_room_for_its_arrow(qtbot, button):
    plain = Button("Mer")
    qtbot.addWidget(plain)
    width = plain.sizeHint().width()
    plain.setMenu(Menu(plain))
    assert plain.sizeHint().width() > width


def test_an_icon_alone_says_what_it_does(qtbot):
    button = IconButton("x", "Stäng", "Esc")
    qtbot.addWidget(button)
    assert spoken(button) == "Stäng"
    assert "Stäng" in button.toolTip()
    assert "Esc" in button.toolTip()


def test_after_what_it_does_comes_the_key_that_does_it(qtbot):
    button = IconButton("plus", "Nytt uppdrag", "Ctrl+N")
    qtbot.addWidget(button)
    assert spoken(button, QAccessible.Text.Description) == "Ctrl N"


def test_a_target_is_never_smaller_than_24_pixels(qtbot):
    theme().apply("light", 90)
    button = IconButton("x", "Stäng")
    qtbot.addWidget(button)
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24


def test_where_room_is_short_the_icon_stays_and_the_words_are_in_a_tooltip(button):
    button.show_words(is_shown=False)
    assert (button.sizeHint().width(), button.sizeHint().height()) == (32, 32)
    assert button.toolTip() == "<qt>Skriv feedback  Ctrl ↵</qt>"
    assert spoken(button) == "Skriv feedback"


def test_the_icon_stands_in_the_middle(qtbot):
    button = IconButton("plus", "Nytt uppdrag")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    ground = image.pixelColor(0, 0)
    inked = [x for x in range(32) if any(image.pixelColor(x, y) != ground for y in range(32))]
    assert inked[0] + inked[-1] == 31
