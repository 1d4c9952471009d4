"""A chip that can be pressed: read out in full, and shortened where there is no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.showing import show
from ui.board.state_button import StateButton
from ui.shared.theme import theme
from ui.shared.tokens import Kind

WORDS = "Everyone has a next update but 9"


@pytest.fixture
def button(qtbot) -> StateButton:
    button = StateButton()
    button.show_state(Kind.LATE, WORDS, "armchair", "9")
    return show(qtbot, button)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space])
def test_it_is_pressed_by_key(button, qtbot, key):
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_without_room_it_is_short_and_says_the_rest_in_a_tooltip(button):
    wide = button.sizeHint().width()
    button.show_words(is_shown=False)
    assert button.sizeHint().width() < wide
    assert WORDS in button.toolTip()
    assert button.accessibleName() == WORDS


def test_another_state_stays_short_until_there_is_room(button):
    button.show_words(is_shown=False)
    button.show_state(Kind.LATE, WORDS, "armchair", "12")
    short = button.sizeHint().width()
    button.show_words(is_shown=True)
    assert short < button.sizeHint().width()
    assert button.toolTip() == ""


def test_it_grows_with_the_text(button):
    before = button.sizeHint()
    theme().apply("light", 150)
    after = button.sizeHint()
    assert after.width() > before.width()
    assert after.height() > before.height()


def test_an_ampersand_is_a_letter(button):
    button.show_state(Kind.PLAIN, "Bo & Co", "handshake")
    assert button.accessibleName() == "Bo & Co"


@pytest.mark.parametrize("look", ["light", "dark"])
def test_each_meaning_has_its_colour(button, look):
    theme().apply(look)
    seen = set()
    for kind in Kind:
        button.show_state(kind, WORDS, "armchair")
        middle = button.grab().toImage().pixelColor(6, button.height() // 2)
        seen.add(middle.name())
    assert len(seen) == len(Kind)
