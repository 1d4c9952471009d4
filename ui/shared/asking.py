"""Shows a dialog until it is answered, and lets it go."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

HUSH_MS = 400
"""How long after a dialog a letter is taken for the last that was typed in it."""


class _Hush(QObject):
    """Begins once the event loop turns again, however long that which was asked for takes."""

    def __init__(self, app: QCoreApplication | None) -> None:
        super().__init__(app)
        self.is_on = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._end = QTimer(self, singleShot=True, interval=HUSH_MS)
        self._turn.timeout.connect(self._end.start)
        self._end.timeout.connect(self._go_on)

    def begin(self) -> None:
        self.is_on = True
        self._end.stop()
        self._turn.start()

    def _go_on(self) -> None:
        self.is_on = False


@cache
def _hush() -> _Hush:
    return _Hush(QApplication.instance())


def ask(dialog: QDialog) -> bool:
    """Return whether the dialog was accepted. It can be read until the event loop turns."""
    is_accepted = bool(dialog.exec())
    dialog.deleteLater()  # or it would live as long as the page it stood over
    _hush().begin()
    return is_accepted


def is_hushed() -> bool:
    """Return whether a dialog has closed just now, so that a letter was not meant as a command."""
    return _hush().is_on
