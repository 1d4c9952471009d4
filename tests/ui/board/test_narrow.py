"""A board in a narrow window, with large text, beside the panel: nothing is cut that matters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.shared.languages import speak
from ui.shared.theme import theme
from ui.shared.widgets.buttons import Button

RAIL_OF_SIDEBAR = 60


@pytest.fixture
def narrow(hands, page):
    """Resizes the board to the room that a window leaves beside the folded sidebar."""

    def narrow(window: int, zoom: int):
        theme().apply("light", zoom)
        page.resize(window - RAIL_OF_SIDEBAR * zoom // 100, 700)
        hands.choose("Dag")
        hands.press(Qt.Key.Key_Space)
        QApplication.processEvents()
        return page

    return narrow


sizes = pytest.mark.parametrize(
    ("window", "zoom"), [(1100, 100), (1100, 125), (1100, 150), (1280, 150), (1440, 150)]
)


@sizes
@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_panel_is_whole(narrow, window, zoom, language):
    speak(language)
    page = narrow(window, zoom)
    assert page.panel.geometry().right() < page.width()
    assert page.panel.width() >= page.panel.minimumSizeHint().width()


@sizes
@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_button_of_the_panel_is_squeezed_where_it_is_low(narrow, window, zoom, language):
    speak(language)
    panel = narrow(window, zoom).panel
    buttons = [one for one in panel.findChildren(Button) if one.isVisible()]
    assert buttons
    assert [one.text() for one in buttons if one.height() < one.sizeHint().height()] == []
    assert panel.promise.height() >= panel.promise.heightForWidth(panel.promise.width())


def test_the_list_has_room_of_its_own_again_where_the_panel_is_high(narrow):
    page = narrow(1100, 150)
    assert page.panel.body.isAncestorOf(page.panel.promise)
    page.resize(page.width(), 1200)
    QApplication.processEvents()
    assert not page.panel.body.isAncestorOf(page.panel.promise)


def test_the_role_is_whole_before_the_agreement_has_words(qtbot, narrow):
    page = narrow(1100, 150)
    page.close_panel()
    qtbot.waitUntil(lambda: page.head.title.shown() == page.head.title.text())


@sizes
def test_the_head_is_whole(qtbot, narrow, window, zoom):
    page = narrow(window, zoom)
    room = page.width() - page.panel.width()
    qtbot.waitUntil(lambda: page.head.layout().minimumSize().width() <= page.head.width() <= room)


def test_the_panel_is_as_wide_as_it_likes_where_there_is_room(narrow):
    assert narrow(1440, 100).panel.width() == 492


def test_the_panel_makes_room_for_a_lane_before_the_lanes_scroll(narrow):
    page = narrow(1440, 150)
    assert page.panel.width() < 492 * 1.5
    assert page.lanes.horizontalScrollBar().maximum() == 0


def test_a_panel_that_is_opened_on_a_narrow_board_leaves_the_chosen_card_in_sight(qtbot, narrow):
    page = narrow(1100, 150)
    column = page.lanes.open_columns()[0]
    view = page.lanes.viewport()

    def is_in_sight():
        left = column.mapTo(view, column.rect().topLeft()).x()
        assert 0 <= left <= view.width() - column.width()

    qtbot.waitUntil(is_in_sight)


def test_buttons_without_room_for_words_say_them_in_a_tooltip(narrow):
    head = narrow(1100, 150).head
    assert (head.add.width(), head.add.height()) == (48, 48)
    assert head.add.toolTip() == "<qt>New candidate  N</qt>"
    assert head.bring.toolTip() == "<qt>Import list  Ctrl I</qt>"
    assert head.bring.text() == "Import list"


def test_buttons_have_their_words_again_once_there_is_room(qtbot, narrow):
    page = narrow(1100, 150)
    theme().apply("light", 100)
    page.close_panel()
    qtbot.waitUntil(lambda: page.head.bring.width() == page.head.bring.sizeHint().width() > 48)
    assert (page.head.add.toolTip(), page.head.bring.toolTip()) == ("", "")
