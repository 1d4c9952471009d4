"""Single-line inputs: text, one of a list, a day, a time. All 32 px high at 100 % text."""

import re
from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from ui.shared import paint
from ui.shared.focus import RETURNING
from ui.shared.theme import current, follow, px
from ui.shared.widgets.marks import Mark, place_of, underline, units

_HEIGHT, _ICON_ROOM, _CHEVRON = 32, 32, 16
_NO_DAY = QDate(1900, 1, 1)
_STEP, _MORNING, _DAY = 15, 9 * 60, 24 * 60
"""In minutes."""


class LineEdit(QLineEdit):
    """One line of text, perhaps with an icon that says of what sort."""

    def __init__(
        self, text: str = "", *, icon: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._marks: Sequence[Mark] = ()
        self.setPlaceholderText(hint)
        self.setCursorPosition(0)
        follow(self._dress)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline words, until told otherwise. Nothing of the text changes."""
        self._marks = marks
        self.update()

    def replace(self, start: int, end: int, text: str) -> None:
        """Put *text* in place of the characters from *start* to *end*, in one step of undo."""
        self.select(start, end)
        self.insert(text)

    def select(self, start: int, end: int) -> None:
        """Put the caret at *end*, with the characters from *start* selected."""
        first, last = units(self.text(), start), units(self.text(), end)
        self.setSelection(first, last - first)

    def caret(self) -> int:
        """Return before which character the caret stands."""
        return place_of(self.text(), self.cursorPosition())

    def setText(self, text: str | None) -> None:
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)  # a long text is read from its beginning

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in RETURNING:
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            _paint_icon(self, self._icon)
        if self._marks:
            self._paint_marks()

    def _paint_marks(self) -> None:
        """Paint where Qt has put the words: a line has no formats, but its caret has a place."""
        text, metrics = self.text(), self.fontMetrics()
        begin = self.cursorRect().center().x() - metrics.horizontalAdvance(text[: self.caret()])
        painter = QPainter(self)
        painter.setClipRect(self.rect().adjusted(4, 0, -4, 0))
        bottom = (self.height() + metrics.height()) / 2 - 1
        for mark in self._marks:
            left = begin + metrics.horizontalAdvance(text[: mark.start])
            width = metrics.horizontalAdvance(text[mark.start : mark.end])
            underline(painter, QRectF(left, bottom - 2, width, 2), mark.kind)

    def _dress(self) -> None:
        self.setFixedHeight(px(_HEIGHT))
        if self._icon:
            self.setTextMargins(px(_ICON_ROOM) - 8, 0, 0, 0)


class Select(QComboBox):
    """One of a list. The wheel changes it only while it has the focus, never in passing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setItemDelegate(QStyledItemDelegate(self))  # the usual one ignores the style sheet
        follow(self._dress)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.width() - px(_CHEVRON) - 30
        option.currentText = paint.elide(option.currentText, "body", room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = px(_CHEVRON) + 10
        place = QRectF(self.width() - room, 0, px(_CHEVRON), self.height())
        ink = current().text2 if self.isEnabled() else current().text3
        paint.icon(QPainter(self), place, "chevron-down", ink, _CHEVRON)

    def _dress(self) -> None:
        self.setFixedHeight(px(_HEIGHT))


class DateField(QDateEdit):
    """A day, typed or picked from a calendar. Where *is_optional*, it may have none."""

    changed = Signal()

    def __init__(
        self,
        day: date | None = None,
        *,
        is_optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_optional = is_optional
        self._has_calendar = False
        self.setCalendarPopup(True)
        self.setLocale(QLocale())
        self.setMinimumDate(_NO_DAY if is_optional else _NO_DAY.addDays(1))
        if is_optional:
            self.setSpecialValueText(self.tr("No date"))
        self.set_day(day)
        self.dateChanged.connect(self._tell)
        self._show_year()
        follow(self._dress)

    def day(self) -> date | None:
        """Return the day, or ``None`` where there is none."""
        shown = self.date()
        return None if shown == _NO_DAY else date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date | None) -> None:
        """Show a day. Without one it shows none, or today where a day is needed."""
        if day is not None:
            self.setDate(QDate(day.year, day.month, day.day))
        else:
            self.setDate(_NO_DAY if self._is_optional else QDate.currentDate())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)  # it is what has the focus

    def stepBy(self, steps: int) -> None:
        if self.date() == _NO_DAY:
            self.setDate(QDate.currentDate())
        else:
            super().stepBy(steps)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.date() == _NO_DAY:  # or the calendar would open at 1900
            self.setDate(QDate.currentDate())
        if not self._has_calendar:
            from ui.shared.widgets.calendar import Calendar  # at the first click, not at start

            self._has_calendar = True
            self.setCalendarWidget(Calendar())
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_optional and event.key() == Qt.Key.Key_Delete:
            self.setDate(_NO_DAY)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # One stop for Tab; Left and Right go between the day and the month.
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(px(212), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_icon(self, "calendar")

    def _dress(self) -> None:
        self.setFixedHeight(px(_HEIGHT))

    def _tell(self) -> None:
        self._show_year()
        self.changed.emit()

    def _show_year(self) -> None:
        """Name the year only where it is another than this one."""
        is_now = self.date().year() == QDate.currentDate().year()
        wanted = "dddd d MMMM" if is_now else "ddd d MMMM yyyy"
        if self.displayFormat() != wanted:
            self.setDisplayFormat(wanted)


class TimeField(LineEdit):
    """A time of day as it is typed: 9, 9.30, 930 or 9:30. Empty means none; Up and Down step."""

    changed = Signal()

    def __init__(self, at: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(icon="clock", parent=parent)
        self.setMaxLength(5)
        self.set_at(at)
        self.textChanged.connect(self.changed)
        self.editingFinished.connect(self._tidy)

    def at(self) -> time | None:
        """Return the time, or ``None`` where none, or nothing that is a time, is written."""
        return read_time(self.text())

    def set_at(self, at: time | None) -> None:
        """Show a time, or none."""
        self.setText("" if at is None else f"{at:%H:%M}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        at = self.at()
        minutes = at.hour * 60 + at.minute + steps[Qt.Key(event.key())] if at else _MORNING
        self.set_at(time(*divmod(minutes % _DAY, 60)))

    def sizeHint(self) -> QSize:
        return QSize(px(104), super().sizeHint().height())

    def _tidy(self) -> None:
        if (at := self.at()) is not None:
            self.set_at(at)


def read_time(text: str) -> time | None:
    """Return the time of day that *text* means, or ``None`` if it means none."""
    found = re.fullmatch(r"\s*(\d{1,2})(?:[:.,h ]?([0-5]\d))?\s*", text, re.ASCII)
    if found is None or int(found[1]) > 23:
        return None
    return time(int(found[1]), int(found[2] or 0))


def _paint_icon(field: QWidget, name: str) -> None:
    ink = current().text2 if field.isEnabled() else current().text3
    paint.icon(QPainter(field), QRectF(3, 0, px(_ICON_ROOM), field.height()), name, ink)
