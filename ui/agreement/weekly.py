"""Something that happens each week: on which day, and at what time."""

from datetime import time

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.widgets.inputs import Select, TimeField
from ui.shared.widgets.labels import Label
from ui.shared.widgets.wrong import Wrong

_WORKING_DAYS = range(5)


class Weekly(QWidget):
    """A weekday, or none, with a time, or none. *changed* when either is another.

    What is written and is no time is pointed out, and leaves the time as it was.
    """

    changed = Signal()

    def __init__(self, label: str, none: str, at: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: time | None = None
        self.day, self.time = Select(), TimeField()
        self.day.setAccessibleName(label)
        self.time.setAccessibleName(at)
        self.time.setPlaceholderText(at)
        self.error = Wrong()
        locale = QLocale()
        for weekday in _WORKING_DAYS:
            name = locale.standaloneDayName(weekday + 1)
            self.day.addItem(name[:1].upper() + name[1:], weekday)
        self.day.addItem(none, None)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.day, 1)
        row.addWidget(self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(Label(label, "medium"))
        column.addLayout(row)
        column.addWidget(self.error)
        self.day.activated.connect(self._choose)
        self.time.editingFinished.connect(self._take)

    def weekday(self) -> int | None:
        """Return the day, counted from Monday, 0, or ``None`` where there is none."""
        chosen: int | None = self.day.currentData()
        return chosen

    def at(self) -> time | None:
        """Return the time, or the last that was one while something else is written."""
        read = self.time.at()
        return self._kept if read is None and self.time.text().strip() else read

    def show_value(self, weekday: int | None, at: time | None) -> None:
        """Show a day and a time; what is half written stays while it is the same time."""
        self.day.setCurrentIndex(self.day.findData(weekday))
        if at != self.at():
            with QSignalBlocker(self.time):
                self.time.set_at(at)
        self._kept = at
        self.time.setEnabled(weekday is not None)

    def forget(self) -> None:
        """Leave nothing half written."""
        self._kept = None
        self.error.say("")
        with QSignalBlocker(self.time):
            self.time.set_at(None)

    def _choose(self) -> None:
        self.time.setEnabled(self.weekday() is not None)
        self.changed.emit()

    def _take(self) -> None:
        is_wrong = self.time.at() is None and bool(self.time.text().strip())
        self.error.say(self.tr("Write a time, such as 9:30.") if is_wrong else "")
        if not is_wrong and self.time.at() != self._kept:
            self._kept = self.time.at()
            self.changed.emit()
