"""Reminders while the program runs: a count on its icon, and one quiet word in the morning."""

import sys
from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from ui.shared.languages import Plurals
from ui.window.views import Views
from wise_feedback.domain.owed import Counts
from wise_feedback.services import settings
from wise_feedback.services.calendar import is_working_day

MORNING = time(8, 30)
TICK_MS = 60_000


class Reminder(QObject):
    """Says once each working morning how many wait, in numbers and never in names.

    *said* when it does, *asked* when that is clicked. It is silent where the consultant wants no
    reminders, where nobody waits, and while ``is_quiet``, as in front of a client. Moments come
    from *now*; a clock that is set back says nothing twice.
    """

    asked = Signal()
    said = Signal(str)
    day_changed = Signal()

    def __init__(
        self,
        views: Views,
        counts: Callable[[], Counts],
        parent: QObject | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(parent)
        self.is_quiet = False
        self.tray: QSystemTrayIcon | None = None
        self._views, self._counts, self._now = views, counts, now
        self._day = now().date()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Look at the clock no more: the window closes."""
        self._timer.stop()

    def look(self) -> None:
        """Look at the clock: a new day is told of, and its morning's word is said once."""
        now = self._now()
        if now.date() != self._day:
            self._day = now.date()
            self.day_changed.emit()
        if self._is_time(now):
            words = morning_words(self._counts())
            if words:
                self._views.keep_reminded(now.date())
                self._say(words)

    def show_badge(self, counts: Counts) -> None:
        """Show on the program's icon how many are to hear now, where the system can.

        Not on Linux: few desktops can, and Qt asks them at an address that our name is no part of.
        """
        if sys.platform.startswith("linux"):
            return
        is_shown = settings.load().reminds and not self.is_quiet
        number = counts.candidates.now if is_shown else 0
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setBadgeNumber(number)

    def _is_time(self, now: datetime) -> bool:
        last = self._views.reminded()
        return (
            not self.is_quiet
            and now.time() >= MORNING
            and (last is None or now.date() > last)
            and is_working_day(now.date())
            and settings.load().reminds
        )

    def _say(self, words: str) -> None:
        tray = self._icon()
        if tray is not None:
            tray.showMessage("Wise Feedback", words, QSystemTrayIcon.MessageIcon.NoIcon)
        self.said.emit(words)

    def _icon(self) -> QSystemTrayIcon | None:
        """Return the icon among the system's, made for the first word, where there is room."""
        if self.tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self.tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self.tray.setToolTip("Wise Feedback")
            self.tray.messageClicked.connect(self.asked)
            self.tray.activated.connect(self.asked)
            self.tray.show()
        return self.tray


def morning_words(counts: Counts) -> str:
    """Return how many wait, in numbers and never in names; nothing if nobody does."""
    told = []
    if counts.candidates.now:
        told.append(Plurals.tr("%n candidate(s) to tell today", "", counts.candidates.now))
    if counts.candidates.late:
        told.append(Plurals.tr("%n of them late", "", counts.candidates.late))
    if counts.chairs:
        told.append(Plurals.tr("%n between the chairs", "", counts.chairs))
    return " · ".join(told)
