"""A word at the foot of the window, and the way to take it back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.shared.theme import theme
from ui.shared.widgets.toast import STAY_MS, Toast

SOON = 20


@pytest.fixture
def place(qtbot) -> QWidget:
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(900, 500)
    QVBoxLayout(place).addWidget(QLineEdit())
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    return place


@pytest.fixture
def toast(place) -> Toast:
    return Toast(place, stay_ms=SOON)


def wait_its_time(qtbot, toast: Toast) -> None:
    with qtbot.waitSignal(toast.findChild(QTimer).timeout):
        pass


def test_it_stays_for_eight_seconds():
    assert STAY_MS == 8_000


def test_there_is_none_before_there_is_something_to_say(toast):
    assert not toast.isVisible()


def test_it_leaves_by_itself(qtbot, toast):
    toast.say("Elin fick besked.")
    assert toast.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_it_stays_while_the_keyboard_is_on_it(qtbot, place, toast):
    toast.say("Elin fick besked.", "Ångra")
    toast.button.setFocus()
    wait_its_time(qtbot, toast)
    assert toast.isVisible()
    place.findChild(QLineEdit).setFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_it_stays_while_the_pointer_is_on_it(qtbot, toast):
    toast.say("Elin fick besked.", "Ångra")
    middle = QPointF(toast.rect().center())
    QApplication.sendEvent(toast, QEnterEvent(middle, middle, middle))
    wait_its_time(qtbot, toast)
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_undo_does_what_was_asked_and_it_leaves(qtbot, toast):
    done = []
    toast.say("Elin fick besked.", "Ångra", lambda: done.append("undone"))
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert (done, toast.isVisible()) == (["undone"], False)


def test_the_button_shows_the_key_that_does_the_same(toast):
    toast.say("Ångrat: kortet flyttades.", "Gör om", keys="Ctrl+Shift+Z")
    assert toast.button.accessibleDescription() == "Ctrl Shift Z"


def test_the_key_of_the_last_word_is_not_kept(toast):
    toast.say("Ångrat: kortet flyttades.", "Gör om", keys="Ctrl+Shift+Z")
    toast.say("Kortet flyttades.", "Ångra")
    assert toast.button.accessibleDescription() == "Ctrl Z"


def test_without_a_name_there_is_no_button(toast):
    toast.say("Sparat.")
    assert not toast.button.isVisible()


def test_it_can_be_closed(qtbot, toast):
    toast.say("Elin fick besked.")
    close = next(b for b in toast.findChildren(QPushButton) if b.accessibleName() == "Close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_news_takes_the_place_of_what_was_said(toast):
    toast.say("Elin fick besked.", "Ångra")
    toast.say("Johan flyttades till Erbjudande.")
    assert toast.words.text() == "Johan flyttades till Erbjudande."


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("width", [400, 900])
def test_it_keeps_inside_the_window(toast, place, width, zoom):
    theme().apply("light", zoom)
    place.resize(width, 500)
    toast.say("Oskar Nyberg fick besked. Nästa besked: måndag 30 november.", "Ångra")
    assert place.rect().contains(toast.geometry())


def test_it_follows_the_foot_of_the_window(toast, place):
    toast.say("Sparat.")
    before = place.height() - toast.geometry().bottom()
    place.resize(700, 400)
    assert place.height() - toast.geometry().bottom() == before
