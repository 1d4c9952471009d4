"""Speaking with a mail server in a thread of its own, since it takes its time."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal


class Talk(QObject):
    """Has *work* done, which knows neither vault nor widgets. *ended* gives the talk itself.

    It belongs to nobody, so that whoever asked may be gone when it ends; *result* is ``None`` until
    then. Of work that breaks down *bug* is what it broke on, and is reported as any other bug is.
    """

    ended = Signal(object)

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self.result: object = None
        self.bug: Exception | None = None
        self.ended.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._do, args=(work,), daemon=True)

    def begin(self) -> None:
        """Begin, and return at once."""
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait for the end; return whether it came in time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _do(self, work: Callable[[], object]) -> None:
        try:
            self.result = work()
        except Exception as bug:
            self.bug = bug
        self.ended.emit(self)

    def _report(self) -> None:
        if self.bug is not None:
            raise self.bug
