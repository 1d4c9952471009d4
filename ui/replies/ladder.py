"""The ladder of a chase: its steps with their days, taken, skipped, moved or paused.

Each step is a button. Left and Right go from step to step, Enter or a click chooses one and offers
what can be done with it; Alt with an arrow moves it a working day, Delete skips it, and with the
mouse it is drawn sideways to another day.
"""

from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from ui.replies import words
from ui.shared import dates, paint
from ui.shared.focus import by_keyboard, one_stop
from ui.shared.theme import colour, current, follow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.labels import set_tip
from wise_feedback.domain.chase import Chase, Step, StepKind
from wise_feedback.services.calendar import in_working_days, is_working_day

_DISC, _HEIGHT = 28, 74
_A_DAY = 26
"""Pixels of 100 % text that a step is drawn for each working day."""


class StepButton(QAbstractButton):
    """A step: its icon in a disc, what is done, and on which day."""

    moved = Signal(int)  # by so many working days
    skipped = Signal()
    walked = Signal(int)

    def __init__(self, step: Step, name: str, today: date) -> None:
        super().__init__()
        self.step, self._today = step, today
        self.is_next = False
        self.is_last = False
        self._by_keyboard = True
        self._from: QPoint | None = None
        self._drawn = 0
        self.setText(words.step(step.kind, name))
        set_tip(self, f"{self.text()}, {self.when()}")
        self.setAccessibleName(f"{self.text()}, {self.when()}")
        self.setAccessibleDescription(
            self.tr("Alt and an arrow move it a day, Delete skips it, Enter offers more")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        follow(self._dress)

    def when(self, by: int = 0) -> str:
        """Return in words when the step is taken, or would be if moved by some working days."""
        step = self.step
        if step.done_at is not None:
            day = dates.day_name(step.done_at.astimezone().date())
            return self.tr("done {0}").format(day)
        if step.skipped_at is not None:
            return self.tr("skipped")
        day_ = moved_by(step.due, by, self._today)
        if day_ == self._today:
            return self.tr("today, {0}").format(dates.day_name(day_))
        return dates.day_name(day_)

    def sizeHint(self) -> QSize:
        widest = max(paint.width_of(self.text(), "strong"), paint.width_of(self.when(), "detail"))
        return QSize(round(widest) + px(16), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_DISC) * 2, px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(2, 3, px(_DISC), px(_DISC))
        if not self.is_last:
            painter.setPen(QPen(colour(tokens.line2), 2))
            middle = disc.center().y()
            painter.drawLine(QPointF(disc.right() + 4, middle), QPointF(self.width() - 3, middle))
        ink, fill, line = self._colours()
        paint.box(painter, disc, disc.width() / 2, fill, line, 1.5)
        sign = "check" if self.step.done_at else words.STEP_ICONS[self.step.kind]
        paint.icon(painter, disc, "minus" if self.step.skipped_at else sign, ink, 15)
        if self.hasFocus() and self._by_keyboard:
            paint.focus_ring(painter, disc.adjusted(-2, -2, 2, 2), disc.width() / 2 + 2)
        top = disc.bottom() + 5
        is_strong = self.is_next or self.isChecked()
        title = QRectF(2, top, self.width() - 6, px(18))
        title_ink = tokens.client.ink if is_strong else tokens.text
        name = self.text()
        if paint.width_of(name, "detail_strong") > title.width():
            name = words.step_in_short(self.step.kind) or name
        paint.words(painter, title, name, "detail_strong", title_ink)
        below = QRectF(2, title.bottom(), title.width(), px(17))
        when = self.when(self._drawn)
        if paint.width_of(when, "detail") > below.width():
            when = self._in_short(when)
        paint.words(painter, below, when, "detail", tokens.text2)

    def _in_short(self, when: str) -> str:
        if self.step.done_at is not None:
            return self.tr("done")
        return self.tr("today") if self.step.due == self._today else when

    def _colours(self) -> tuple[str, str, str]:
        tokens = current()
        if self.step.done_at:
            return tokens.done.ink, tokens.done.fill, tokens.done.edge
        if self.step.skipped_at:
            return tokens.text3, tokens.well, tokens.line2
        if self.isChecked() or self.is_next:
            client = tokens.tone(Kind.CLIENT)
            return client.ink, client.fill, client.ink
        return tokens.text2, tokens.surface, tokens.ctl

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = by_keyboard(event, self._by_keyboard)
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        key, is_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if by and is_alt:
            self.moved.emit(by)
        elif by:
            self.walked.emit(by)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint() if self.step.is_open else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            super().mouseMoveEvent(event)
            return
        drawn = round((event.position().x() - self._from.x()) / px(_A_DAY))
        if drawn != self._drawn:
            self._drawn = drawn
            self.update()
            QToolTip.showText(event.globalPosition().toPoint(), self.when(drawn), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drawn, self._drawn, self._from = self._drawn, 0, None
        if drawn:
            self.setDown(False)
            self.update()
            self.moved.emit(drawn)
        else:
            super().mouseReleaseEvent(event)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class Ladder(QWidget):
    """The steps of a chase. One stop for Tab.

    *chosen* when a step is looked at, *asked* when it is asked what can be done with it, *moved*
    and *skipped* when that is to be done with it.
    """

    chosen = Signal(object)
    asked = Signal(object, QPoint)
    moved = Signal(object, object)
    skipped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: list[StepButton] = []
        self.setAccessibleName(self.tr("The chase, step by step"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)

    def show_chase(self, chase: Chase, name: str, today: date, chosen: StepKind | None) -> None:
        """Show the steps of a chase, the focus staying on the step that has it."""
        had = next((one.step.kind for one in self.steps if one.hasFocus()), None)
        for button in self.steps:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.steps = [self._step(step, name, today) for step in chase.steps]
        coming = chase.next_step
        for button in self.steps:
            button.is_next = coming is not None and button.step.kind is coming.kind
            button.is_last = button is self.steps[-1]
            button.setChecked(button.step.kind is chosen)
        one_stop(self.steps, next((b for b in self.steps if b.isChecked()), self.steps[0]))
        for button in self.steps:
            if button.step.kind is had:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, step: Step, name: str, today: date) -> StepButton:
        button = StepButton(step, name, today)
        self._row.addWidget(button, 1)
        button.show()  # or the keyboard could not come back to it yet
        button.clicked.connect(lambda: self._choose(button))
        button.skipped.connect(lambda: self.skipped.emit(step.kind))
        button.moved.connect(lambda by: self._move(button, by, today))
        button.walked.connect(lambda by: self._walk(button, by))
        return button

    def _choose(self, button: StepButton) -> None:
        for other in self.steps:
            other.setChecked(other is button)
        one_stop(self.steps, button)
        self.chosen.emit(button.step.kind)
        self.asked.emit(button.step, button.mapToGlobal(QPoint(0, px(_DISC) + 6)))

    def _move(self, button: StepButton, by: int, today: date) -> None:
        if button.step.is_open:
            day = moved_by(button.step.due, by, today)
            if day != button.step.due:
                self.moved.emit(button.step.kind, day)

    def _walk(self, button: StepButton, by: int) -> None:
        at = self.steps.index(button) + by
        if 0 <= at < len(self.steps):
            one_stop(self.steps, self.steps[at])
            self.steps[at].setFocus(Qt.FocusReason.TabFocusReason)


def moved_by(day: date, by: int, today: date) -> date:
    """Return the working day so many working days from *day*, backwards too, never before today."""
    if by >= 0:
        return in_working_days(day, by)
    found = day
    for _ in range(-by):
        found = date.fromordinal(found.toordinal() - 1)
        while not is_working_day(found):
            found = date.fromordinal(found.toordinal() - 1)
    return max(found, in_working_days(today, 0))
