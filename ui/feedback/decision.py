"""What was decided, until when a hold lasts, and what happens next."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import wording
from ui.shared.widgets.inputs import DateField, Select, TimeField
from ui.shared.widgets.labels import ElidedLabel, Label
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import Decision, NextStep
from wise_feedback.services import calendar

_HOLD_DAYS = 5
"""Working days that a hold lasts unless the user says otherwise: a promise within the week."""

_ICONS = {
    Decision.ADVANCE: "circle-check",
    Decision.HOLD: "circle-pause",
    Decision.REJECT: "circle-x",
}


class DecisionRow(QWidget):
    """The decision; 1, 2 and 3 choose while the focus is here. A hold shows its date."""

    chosen = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Decision")
        segments = [Segment(value, wording.decision(value), _ICONS[value]) for value in Decision]
        self.choice = Segmented(name, segments, is_strong=True)
        self.choice.chosen.connect(self._choose)
        self.hint = ElidedLabel("", "detail", "text2")
        until = Label(self.tr("On hold until"), "medium")
        self.until = DateField(is_optional=True)
        self.until.setAccessibleName(until.text())
        self.until.changed.connect(self.changed)
        self._hold = QWidget()
        row, hold, column = QHBoxLayout(), QHBoxLayout(self._hold), QVBoxLayout(self)
        for layout in (row, hold, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(12)
        row.addWidget(Label(name, "strong"))
        row.addWidget(self.choice)
        row.addStretch(1)
        row.addWidget(self.hint)
        hold.addWidget(until)
        hold.addWidget(self.until)
        hold.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._hold)
        self._hold.hide()

    def decision(self) -> Decision | None:
        """Return what has been decided."""
        value = self.choice.value()
        return value if isinstance(value, Decision) else None

    def hold_until(self) -> date | None:
        """Return the date of a hold; other decisions have none."""
        return self.until.day() if self.decision() is Decision.HOLD else None

    def show_decision(self, decision: Decision | None, hold_until: date | None) -> None:
        """Show a decision without telling anybody."""
        self.choice.set_value(decision)
        self.until.blockSignals(True)
        self.until.set_day(hold_until)
        self.until.blockSignals(False)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = event.key() - Qt.Key.Key_1
        if 0 <= index < len(Decision) and not self.until.hasFocus():
            self.choice.choose(list(Decision)[index])
            self.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self.decision() is Decision.HOLD and self.until.day() is None:
            self.until.set_day(calendar.next_working_day(date.today(), _HOLD_DAYS))
        self._dress()
        self.chosen.emit()

    def _dress(self) -> None:
        decision = self.decision()
        self._hold.setVisible(decision is Decision.HOLD)
        is_reject = decision is Decision.REJECT
        self.hint.setText(self.tr("A ground is needed to close") if is_reject else "")


class NextStepRow(QWidget):
    """How the candidate hears, on which day and at what time."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_chosen = False
        self.channel = Select()
        self.channel.setAccessibleName(self.tr("How the candidate is told"))
        for channel in Channel:
            self.channel.addItem(wording.channel(channel), channel)
        self.day = DateField(is_optional=True)
        self.day.setAccessibleName(self.tr("Day of the next step"))
        self.time = TimeField()
        self.time.setPlaceholderText(self.tr("time"))
        self.time.setAccessibleName(self.tr("Time of the next step"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.channel)
        row.addWidget(self.day)
        row.addWidget(self.time)
        row.addStretch(1)
        self.channel.activated.connect(self.changed)
        self.day.changed.connect(self._choose_day)
        self.time.changed.connect(self.changed)

    def step(self) -> NextStep:
        """Return the next step as it is now."""
        channel = Channel(self.channel.currentData())
        return NextStep(channel, self.day.day(), self.time.at())

    def show_step(self, step: NextStep) -> None:
        """Show a step without telling anybody."""
        self.blockSignals(True)
        self.channel.setCurrentIndex(self.channel.findData(step.channel))
        self.day.set_day(step.day)
        self.time.set_at(step.at)
        self._is_chosen = step.day is not None
        self.blockSignals(False)

    def suggest(self, decision: Decision | None) -> None:
        """Fill in the next working day for what must be told, unless the user chose a day."""
        if self._is_chosen:
            return
        tells = decision in (Decision.ADVANCE, Decision.REJECT)
        self.day.set_day(calendar.next_working_day(date.today()) if tells else None)
        self._is_chosen = False

    def _choose_day(self) -> None:
        self._is_chosen = True
        self.changed.emit()
