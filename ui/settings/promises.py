"""Promises and reminders: how many working days each word may take, the weekly report, the morning.

Everything is kept as it is chosen. A number that cannot be is said to be so, and nothing is kept
of it until it can.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QRegularExpression, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.changes import Changes
from ui.shared.reporting import reporting
from ui.shared.theme import grow
from ui.shared.widgets.inputs import LineEdit, Select
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card, Line
from ui.shared.widgets.toggles import Switch
from wise_feedback.domain.acts import Act
from wise_feedback.domain.settings import DAYS, Settings
from wise_feedback.services import settings

WAIT_MS = 400

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DaysField(LineEdit):
    """A small number of days. Up and Down step, and stop where the bounds are."""

    def __init__(self, bounds: range) -> None:
        super().__init__()
        self._bounds = bounds
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,2}"), self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        grow(self.setFixedWidth, 56)

    def days(self) -> int | None:
        """Return the number, or ``None`` where none that can be is written."""
        text = self.text()
        return (
            int(text) if text.isascii() and text.isdigit() and int(text) in self._bounds else None
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _STEPS:
            super().keyPressEvent(event)
            return
        days = self.days()
        if days is None:
            days = self._bounds[0]
        wanted = days + _STEPS[Qt.Key(event.key())]
        self.setText(str(max(self._bounds[0], min(self._bounds[-1], wanted))))


class DaysRow(QWidget):
    """A number of working days, and in words what it is for.

    *chosen* gives one that can be, once it has been written whole: a moment after the last key.
    """

    chosen = Signal(int)

    def __init__(self, title: str, meaning: str, bounds: range) -> None:
        super().__init__()
        self._meaning, self._bounds = meaning, bounds
        self.input = DaysField(bounds)
        self.input.setAccessibleName(title)
        self.line = Prose(meaning, "detail", "text2", leading=1.2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "medium"))
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.input)
        row.addLayout(words, 1)
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self._take)
        self.input.textChanged.connect(self._say)
        self.input.textChanged.connect(self._timer.start)
        self.input.editingFinished.connect(self.flush)
        self._say()

    def show_days(self, days: int) -> None:
        """Show a number without telling anybody."""
        if self.input.days() != days:
            with QSignalBlocker(self.input):
                self.input.setText(str(days))
        self._say()

    def flush(self) -> None:
        """Give the number at once that was being written."""
        if self._timer.isActive():
            self._timer.stop()
            self._take()

    def _take(self) -> None:
        if (days := self.input.days()) is not None:
            self.chosen.emit(days)

    def _say(self) -> None:
        """Say below what the number is for, or which numbers it may be."""
        is_wrong = self.input.days() is None
        bounds = self.tr("Between {0} and {1} working days. What was chosen before still holds.")
        words = bounds.format(self._bounds[0], self._bounds[-1]) if is_wrong else self._meaning
        self.line.setText(words)
        self.line.set_ink("late" if is_wrong else "text2")
        self.input.setAccessibleDescription(words)
        self.input.setProperty("wrong", is_wrong)
        style = self.input.style()
        style.unpolish(self.input)
        style.polish(self.input)


class PromisesCard(Card):
    """The card among the settings. What is undone elsewhere is shown as it is again."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self.rows = {name: self._row(name) for name in self._meanings()}
        self.report = Select()
        self.report.setAccessibleName(self.tr("Weekly report to each client"))
        self.report.addItem(self.tr("No weekly report"), None)
        for weekday in DAYS["report_weekday"]:
            name = QLocale().dayName(weekday + 1)
            self.report.addItem(name[:1].upper() + name[1:], weekday)
        self.reminds = Switch(self.tr("Say once each morning what is owed that day"))
        self._lay_out()
        self._show(settings.load())
        self.report.currentIndexChanged.connect(
            lambda _index: self._keep(report_weekday=self.report.currentData())
        )
        self.reminds.toggled.connect(lambda is_on: self._keep(reminds=is_on))
        changes.happened.connect(self._show_kept)

    def _meanings(self) -> dict[str, tuple[str, str]]:
        return {
            "status_days": (
                self.tr("Even if nothing is new"),
                self.tr("Working days until somebody in play hears again."),
            ),
            "news_days": (
                self.tr("After a step"),
                self.tr("Working days until somebody hears that they are presented, or offered."),
            ),
            "feedback_days": (
                self.tr("After an interview"),
                self.tr("Working days until the candidate has feedback."),
            ),
            "decision_days": (
                self.tr("After a decision"),
                self.tr("Working days until somebody who does not move on knows why."),
            ),
            "reply_days": (
                self.tr("The client's answer"),
                self.tr("Working days that a client has, where no agreement says otherwise."),
            ),
        }

    def _row(self, name: str) -> DaysRow:
        title, meaning = self._meanings()[name]
        row = DaysRow(title, meaning, DAYS[name])
        row.chosen.connect(self._keeper(name))
        return row

    def _keeper(self, name: str) -> Callable[[int], None]:
        return lambda days: self._keep(**{name: days})

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        hint = self.tr(
            "How soon each word is due. What is promised from now on follows; "
            "what has been promised stands. Swedish holidays are not working days."
        )
        self.body.addWidget(Prose(hint, "body", "text2"))
        for row in self.rows.values():
            self.body.addWidget(row)
        self.body.addWidget(Line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.tr("Weekly report to each client"), "medium", "text2"), 0, 0)
        grid.addWidget(self.report, 0, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.reminds)

    def _show(self, chosen: Settings) -> None:
        for name, row in self.rows.items():
            row.show_days(getattr(chosen, name))
        with QSignalBlocker(self.report):
            self.report.setCurrentIndex(self.report.findData(chosen.report_weekday))
        with QSignalBlocker(self.reminds):
            self.reminds.setChecked(chosen.reminds)

    def _show_kept(self, act: str) -> None:
        if act == Act.CHANGE_SETTINGS:
            self._show(settings.load())

    def _keep(self, **choice: Any) -> None:
        with reporting(self):
            settings.save(replace(settings.load(), **choice))
