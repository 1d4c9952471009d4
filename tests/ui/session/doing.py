"""What one does in a session, and what is seen then."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.session.page import SessionPage
from wise_feedback.domain.basics import Channel
from wise_feedback.services import contacts

_CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def go_on() -> None:
    press(Qt.Key.Key_Return, _CONTROL)


def who(page: SessionPage) -> str:
    return page.turns.current.name if page.turns.current else ""


def body(page: SessionPage) -> str:
    return page.person.text.toPlainText()


def told(card: str) -> list[tuple[Channel, str]]:
    return [(contact.channel, contact.text) for contact in contacts.contacts(card)]
