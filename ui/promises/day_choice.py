"""By when: the days nearest at hand, any other from a calendar, and a time if one was said."""

from collections.abc import Iterable
from datetime import date, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import dates
from ui.shared.announce import announce
from ui.shared.reporting import describe
from ui.shared.widgets.inputs import DateField, TimeField
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.errors import PastDayError
from wise_feedback.services.calendar import in_working_days


class DayChoice(QWidget):
    """A working day to come. A day off is taken for the next working day, which is said at once.

    While the focus is among the days at hand, 1, 2 and so on choose them. *changed* at each change.
    """

    changed = Signal()

    def __init__(self, name: str, day: date, also: Iterable[date] = ()) -> None:
        super().__init__()
        self._today = date.today()
        self._days = sorted({*_near(self._today), *also})
        self.near = Segmented(name, [Segment(one, self._label(one)) for one in self._days])
        self.date = DateField()
        self.date.setAccessibleName(name)
        self.time = TimeField()
        self.time.setPlaceholderText(self.tr("time"))
        self.time.setAccessibleName(self.tr("Time, if one was said"))
        self.line = Prose("", "detail", "text2")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.date)
        row.addWidget(self.time)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.near)
        column.addLayout(row)
        column.addWidget(self.line)
        self.set_day(day)
        self.near.chosen.connect(self._take)
        self.date.changed.connect(self._note_day)
        self.time.changed.connect(self._note_time)

    def day(self) -> date:
        """Return the day as it is written, on which people may be off."""
        return self.date.day() or self._today

    def at(self) -> time | None:
        """Return the time, if one is written."""
        return self.time.at()

    def settled(self) -> date:
        """Return the working day that is promised."""
        return in_working_days(max(self.day(), self._today), 0)

    def set_day(self, day: date, at: time | None = None) -> None:
        """Show a day, and a time, without telling anybody."""
        self.blockSignals(True)
        self.date.set_day(day)
        self.time.set_at(at)
        self.near.set_value(day)
        self._speak()
        self.blockSignals(False)

    def complete(self) -> bool:
        """Return whether the day can be promised; if not, say why and go where it is written."""
        if wrong := self._trouble():
            self._speak()
            announce(self, wrong)
            place = self.date if self._is_past() else self.time
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return not wrong

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        buttons = self.near.findChildren(QWidget)
        if 0 <= place < len(self._days) and any(button.hasFocus() for button in buttons):
            self.near.choose(self._days[place])
            self.near.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _label(self, day: date) -> str:
        words = dates.near(day, self._today)
        return words[:1].upper() + words[1:]

    def _take(self, day: object) -> None:
        if isinstance(day, date):
            self.date.set_day(day)

    def _note_day(self) -> None:
        self.near.set_value(self.day())
        self._speak()
        self.changed.emit()

    def _note_time(self) -> None:
        self._speak()
        self.changed.emit()

    def _is_past(self) -> bool:
        return self.day() < self._today

    def _trouble(self) -> str:
        if self._is_past():
            return describe(PastDayError())
        if self.time.text().strip() and self.at() is None:
            return self.tr("Write a time such as 9:30, or leave it empty.")
        return ""

    def _speak(self) -> None:
        """Say what is wrong with the day, or which day a day off becomes."""
        wrong, words = self._trouble(), ""
        if not wrong and (settled := self.settled()) != self.day():
            told = self.tr("People are off on {0}, so it becomes {1}.")
            words = told.format(dates.long_day(self.day()), dates.long_day(settled))
        self.line.setText(wrong or words)
        self.line.set_ink("late" if wrong else "text2")
        self.line.setVisible(bool(wrong or words))


def _near(today: date) -> set[date]:
    """Return the next two working days and the Monday that comes, or what follows it if off."""
    monday = today + timedelta(7 - today.weekday())
    return {in_working_days(today, 1), in_working_days(today, 2), in_working_days(monday, 0)}
