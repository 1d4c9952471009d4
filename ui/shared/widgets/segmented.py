"""A choice of one out of a few, all in sight: the views of the board, a decision, a theme."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.shared import paint
from ui.shared.focus import by_keyboard, one_stop
from ui.shared.theme import current, follow, px
from ui.shared.widgets.labels import set_tip

_PADDING, _GAP, _ICON, _HEIGHT, _TROUGH = 11, 7, 16, 26, 3


@dataclass(frozen=True, slots=True)
class Segment:
    """One thing that can be chosen: *value* for the program, the rest for the eye."""

    value: object
    text: str
    icon: str = ""
    count: int | None = None


class _SegmentButton(QRadioButton):
    """A radio button in another dress, so that arrows and screen readers treat it as one."""

    def __init__(self, segment: Segment, *, is_strong: bool) -> None:
        super().__init__(segment.text.replace("&", "&&"))
        self.segment = segment
        self._is_strong = is_strong
        self._by_keyboard = True
        self._has_words = True
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_count(self, count: int | None) -> None:
        self.segment = replace(self.segment, count=count)
        self.setAccessibleDescription("" if count is None else _figure(count))
        self.updateGeometry()
        self.update()

    def show_words(self, *, is_shown: bool) -> None:
        if is_shown == self._has_words or not self.segment.icon:
            return
        self._has_words = is_shown
        set_tip(self, "" if self._has_words else self.segment.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 2.0 * px(_PADDING)
        if self._has_words:
            width += paint.width_of(self.segment.text, "medium") + 2
        if self.segment.icon:
            width += px(_ICON) + (px(_GAP) if self._has_words else 0)
        if self.segment.count is not None:
            width += px(_GAP) + paint.width_of(_figure(self.segment.count), "chip")
        return QSize(round(width), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = by_keyboard(event, self._by_keyboard)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        self.update()
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, tokens = QPainter(self), QRectF(self.rect()), current()
        if not self.isEnabled():
            painter.setOpacity(0.5)
        ink = tokens.text if self.isChecked() or self.underMouse() else tokens.text2
        if self.isChecked() and self._is_strong:
            ink = tokens.accent
            paint.box(painter, rect, 6, tokens.soft, tokens.accent)
        elif self.isChecked():
            paint.box(painter, rect, 6, tokens.raised, tokens.line2)
        if self.hasFocus() and self._by_keyboard:
            paint.focus_ring(painter, rect, 6, is_dashed=not self.isChecked())
        self._paint_content(painter, rect.adjusted(px(_PADDING), 0, -px(_PADDING) + 1, 0), ink)

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        if self.segment.icon:
            place = QRectF(rect.left(), 0, px(_ICON), rect.height())
            paint.icon(painter, place, self.segment.icon, ink)
            rect.setLeft(place.right() + px(_GAP))
        if self._has_words:
            paint.words(painter, rect, self.segment.text, "medium", ink)
        if self.segment.count is not None:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            count = _figure(self.segment.count)
            paint.words(painter, rect, count, "chip", current().text2, right)


class Segmented(QWidget):
    """The trough with its segments. One stop for Tab; arrows choose.

    *is_strong* marks a choice that is a statement, such as a decision, in the accent; such a
    choice may begin with nothing chosen (``None``).
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        segments: Iterable[Segment],
        value: object = None,
        *,
        is_strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_TROUGH, _TROUGH, _TROUGH, _TROUGH)
        row.setSpacing(2)
        for segment in segments:
            button = _SegmentButton(segment, is_strong=is_strong)
            self._group.addButton(button)
            row.addWidget(button)
        self.set_value(value)
        self._group.buttonToggled.connect(self._tell)
        follow(self._dress)

    def value(self) -> object:
        """Return what is chosen, or ``None``."""
        button = self._group.checkedButton()
        return button.segment.value if isinstance(button, _SegmentButton) else None

    def set_value(self, value: object) -> None:
        """Choose without telling anybody. A value that no segment has leaves nothing chosen."""
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for button in self._buttons():
            button.setChecked(value is not None and button.segment.value == value)
        self._group.setExclusive(True)
        self._group.blockSignals(False)
        one_stop(self._buttons())

    def set_count(self, value: object, count: int | None) -> None:
        """Show how many there are of what a segment chooses."""
        for button in self._buttons():
            if button.segment.value == value:
                button.show_count(count)

    def show_words(self, *, is_shown: bool) -> None:
        """Show the words, or where room is short only the icons, with the words in a tooltip."""
        for button in self._buttons():
            button.show_words(is_shown=is_shown)

    def choose(self, value: object) -> None:
        """Choose as if the user had, for a shortcut."""
        for button in self._buttons():
            if button.segment.value == value:
                button.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        paint.box(QPainter(self), QRectF(self.rect()), 9, tokens.well, tokens.line)

    def _buttons(self) -> list[_SegmentButton]:
        return [b for b in self._group.buttons() if isinstance(b, _SegmentButton)]

    def _tell(self, button: _SegmentButton, is_on: bool) -> None:
        if is_on:
            one_stop(self._buttons())
            self.chosen.emit(button.segment.value)

    def _dress(self) -> None:
        for button in self._buttons():
            button.updateGeometry()
        self.update()


def _figure(count: int) -> str:
    return QLocale().toString(count)
