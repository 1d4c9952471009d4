"""Keeps what is typed about each of several people; nothing is lost while it cannot be kept."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from wise_feedback.domain.errors import NotFoundError, WiseFeedbackError

AGAIN_MS = 3000
"""How long after a failure it is tried again."""

Place = TypeVar("Place", bound=Hashable)
Typed = TypeVar("Typed")


class Keeper(QObject, Generic[Place, Typed]):
    """Keeps by *write*, at once and again for as long as it fails.

    *failed* carries the error: then what was typed is only here. *recovered* comes when all of it
    is safe again.
    """

    failed = Signal(object)
    recovered = Signal()

    def __init__(self, write: Callable[[Place, Typed], None], parent: QObject) -> None:
        super().__init__(parent)
        self._write = write
        self._left: dict[Place, Typed] = {}
        self._is_failing = False
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.flush)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.flush)

    def keep(self, place: Place, typed: Typed) -> None:
        """Keep what is typed in a place, in place of what was."""
        self._left[place] = typed
        self.flush()

    def left(self, place: Place) -> Typed | None:
        """Return what was typed in a place and could not be kept yet, if anything."""
        return self._left.get(place)

    def forget(self, place: Place) -> None:
        """Keep nothing more of a place: what was typed has gone where it belongs."""
        self._left.pop(place, None)

    def flush(self) -> None:
        """Keep all that is not kept yet."""
        self._again.stop()
        for place in list(self._left):
            try:
                self._write(place, self._left[place])
            except NotFoundError:  # taken away meanwhile, and what was typed about it too
                pass
            except WiseFeedbackError as error:
                self._is_failing = True
                self._again.start()
                self.failed.emit(error)
                return
            del self._left[place]
        if self._is_failing:
            self._is_failing = False
            self.recovered.emit()
