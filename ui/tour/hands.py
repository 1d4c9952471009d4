"""Hands and eyes without a screen: clicks, keys, dialogs, and pictures of what is seen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from ui.shared.asking import is_hushed
from ui.window.window import MainWindow
from wise_feedback.domain.errors import FileNotWrittenError
from wise_feedback.services import settings

Dialog = TypeVar("Dialog", bound=QDialog)

CONTROL = Qt.KeyboardModifier.ControlModifier
LOOKS = ("dark", "light")
_WAIT_MS = 20


class Hands:
    """Uses *window* as a person would, and leaves pictures in *out*."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self.window = window
        self.out = out
        self._trouble: BaseException | None = None

    def wear(self, theme: str) -> None:
        settings.remember(replace(settings.load(), theme="dark" if theme == "dark" else "light"))
        self.window.wear()

    def in_dialog(
        self, kind: type[Dialog], act: Callable[[Dialog], None], begin: Callable[[], object]
    ) -> None:
        """Do *begin*, which opens a modal dialog, and *act* in it."""
        timer = QTimer(interval=_WAIT_MS)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind):
                return
            timer.stop()
            dialog.activateWindow()  # without a window manager nobody else does
            self.settle()
            try:
                act(dialog)
            except BaseException as error:  # else the dialog would wait for ever
                self._trouble = error
                dialog.reject()
            if dialog.isVisible():
                self._trouble = self._trouble or RuntimeError(f"{kind.__name__} stayed open")
                dialog.done(0)

        timer.timeout.connect(look)
        timer.start()
        begin()
        timer.stop()
        self.window.activateWindow()
        while is_hushed():  # or the board would take the next letter for the dialog's
            self.settle()
        if self._trouble is not None:
            raise self._trouble

    def by_menu(self, letter: Qt.Key) -> None:
        """Press M, and a letter in the menu that opens."""

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            if menu is not None:
                timer.stop()
                QTest.keyClick(menu, letter)

        timer = QTimer(interval=_WAIT_MS)
        timer.timeout.connect(choose)
        timer.start()
        self.press(Qt.Key.Key_M)
        timer.stop()

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        target = QApplication.focusWidget() or self.window.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)
        self.settle()

    def finish(self, dialog: QDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self, milliseconds: int = 30) -> None:
        QTest.qWait(milliseconds)

    def take(self, name: str, dialog: QWidget | None = None) -> None:
        """Take a picture of the window, with *dialog* where it stands over it."""
        self.settle()
        picture = self.window.grab()
        if dialog is not None:
            painter = QPainter(picture)
            place = dialog.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint())
            painter.drawPixmap(place, dialog.grab())
            painter.end()
        self._keep(name, picture)

    def take_both(self, name: str, dialog: QWidget | None = None) -> None:
        """Take a picture in the dark and one in the light, which stays on."""
        for look in LOOKS:
            self.wear(look)
            self.take(f"{name}-{look}.png", dialog)

    def save(self, name: str, window: QWidget) -> None:
        """Take a picture of another window alone."""
        self.settle()
        self._keep(name, window.grab())

    def _keep(self, name: str, picture: QPixmap) -> None:
        path = self.out / name
        if not picture.save(str(path)):
            raise FileNotWrittenError(path)
