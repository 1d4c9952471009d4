"""What things lie on."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.ui.shared.widgets.speech import spoken
from ui.shared.theme import theme
from ui.shared.tokens import DARK, LIGHT
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.surfaces import Card, Ground, Line, PrivateBlock, Scroller


def colour_at(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name().upper()


@pytest.fixture
def card(qtbot) -> Card:
    card = Card()
    qtbot.addWidget(card)
    card.resize(200, 100)
    return card


def test_a_card_is_a_surface(card):
    assert colour_at(card, 100, 50) == LIGHT.surface


def test_a_chosen_card_is_framed(card):
    assert colour_at(card, 100, 0) != LIGHT.accent
    card.set_chosen(True)
    assert colour_at(card, 100, 0) == LIGHT.accent


def test_a_line_follows_the_theme(qtbot):
    line = Line()
    qtbot.addWidget(line)
    line.resize(50, 1)
    assert colour_at(line, 10, 0) == LIGHT.line
    theme().apply("dark")
    assert colour_at(line, 10, 0) == DARK.line


def test_a_ground_follows_the_theme(qtbot):
    ground = Ground("sidebar")
    qtbot.addWidget(ground)
    theme().apply("dark")
    assert ground.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.sidebar


def test_a_column_never_scrolls_sideways(qtbot):
    scroller = Scroller()
    qtbot.addWidget(scroller)
    scroller.body.addWidget(Prose("ord " * 200))
    scroller.resize(200, 100)
    scroller.show()
    assert scroller.horizontalScrollBar().maximum() == 0
    assert scroller.verticalScrollBar().maximum() > 0


def test_a_column_as_high_as_it_says_need_not_scroll(qtbot):
    scroller = Scroller()
    qtbot.addWidget(scroller)
    scroller.body.addWidget(Prose("ord " * 60))
    scroller.resize(300, scroller.full_height(300))
    scroller.show()
    assert scroller.verticalScrollBar().maximum() == 0


def test_a_column_is_no_stop_for_tab(qtbot):
    page, scroller, field = QWidget(), Scroller(), QLineEdit()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(scroller)
    scroller.body.addWidget(field)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.focusWidget() is field


def test_private_text_is_on_a_ground_of_its_own(qtbot):
    block = PrivateBlock()
    qtbot.addWidget(block)
    block.resize(200, 100)
    image = block.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    assert LIGHT.private.fill in {image.pixelColor(x, y).name().upper() for x, y in points}


def test_private_says_so_in_words(qtbot):
    block = PrivateBlock()
    qtbot.addWidget(block)
    assert spoken(block) == "Private, only you see this"
