"""What day it is, asked in one place, and told when it turns into another."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

_MINUTE = 60_000


def _read() -> datetime:
    return datetime.now(UTC)


class Day(QObject):
    """The day on this computer's clock, for the page *host*.

    It is looked at each minute and when the window comes to the front, so that neither midnight,
    nor sleep, nor a clock that is set back leaves yesterday on view. *turned* when it is another
    day; *passed* each other time that it was looked at. *read* tells the moment it is.
    """

    turned = Signal()
    passed = Signal()

    def __init__(self, host: QWidget, read: Callable[[], datetime] = _read) -> None:
        super().__init__(host)
        self.read = read
        self._seen = self.today()
        self._timer = QTimer(self, interval=_MINUTE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        host.installEventFilter(self)

    def now(self) -> datetime:
        """Return the moment it is."""
        return self.read()

    def today(self) -> date:
        """Return the day it is here."""
        return self.read().astimezone().date()

    def look(self) -> None:
        """Find out whether it is another day than when it was looked at last."""
        today = self.today()
        if today == self._seen:
            self.passed.emit()
            return
        self._seen = today
        self.turned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self.look()
        return False
