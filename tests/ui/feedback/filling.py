"""What one does in a feedback dialog: go through it with the keyboard, and fill it in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

STRENGTH = "Du ritade upp hur ni delade monoliten i tre tjänster."
GROUND = "När vi frågade hur du tar fram krav beskrev du leveransen, inte samtalen före."
ACTION = "Skriv ned ett möte där du fick verksamheten att välja bort något."
SECRET = "Verkade trött, ring i övermorgon."


def press(qtbot, dialog, *keys) -> None:
    for key in keys:
        qtbot.keyClick(dialog.focusWidget(), key)


def write(dialog, text: str) -> None:
    dialog.focusWidget().insertPlainText(text)


def finish(qtbot, dialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def stops(qtbot, dialog) -> list[QWidget]:
    """Every place that Tab stops at, once around."""
    found: list[QWidget] = []
    while dialog.focusWidget() not in found:
        found.append(dialog.focusWidget())
        press(qtbot, dialog, Qt.Key.Key_Tab)
    return found
