"""Keeps what is being written, so that neither Esc, nor a crash, nor a full disk loses a word."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from wise_feedback.domain.errors import VaultError

_MOMENT, _AGAIN = 300, 3000
"""Milliseconds from a change until it is kept, and until it is tried again if that failed."""


class Draft(QObject):
    """Calls *keep* a moment after something has changed, and again for as long as it fails.

    *failed* carries the ``VaultError``: then the text is only in the window. *recovered* comes
    when it is safe again.
    """

    failed = Signal(object)
    recovered = Signal()

    def __init__(self, keep: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._keep = keep
        self._is_owed, self._is_failing = False, False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.flush)

    def note_change(self) -> None:
        """Have it kept soon: at the latest a moment from now, however fast somebody types."""
        self._is_owed = True
        if not self._timer.isActive():
            self._timer.start(_MOMENT)

    def flush(self) -> bool:
        """Keep at once what is not kept yet; return whether everything is safe."""
        self._timer.stop()
        if not self._is_owed:
            return True
        try:
            self._keep()
        except VaultError as error:
            self._is_failing = True
            self._timer.start(_AGAIN)
            self.failed.emit(error)
            return False
        self._is_owed = False
        if self._is_failing:
            self._is_failing = False
            self.recovered.emit()
        return True

    def stop(self) -> None:
        """Keep nothing more: what was written has gone where it belongs."""
        self._timer.stop()
        self._is_owed = False
