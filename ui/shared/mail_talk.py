"""Speaking with a mail server in a thread of its own, since it takes its time."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, Signal


class Talk(QObject):
    """Has *work* done, which knows neither vault nor widgets. *ended* gives the talk itself.

    It belongs to nobody, so that whoever asked may be gone when it ends; *result* is ``None`` until
    then.
    """

    ended = Signal(object)

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self.result: object = None
        self._thread = Thread(target=self._do, args=(work,), daemon=True)

    def begin(self) -> None:
        """Begin, and return at once."""
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait for the end; return whether it came in time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _do(self, work: Callable[[], object]) -> None:
        self.result = work()
        self.ended.emit(self)
