"""How clearly a requirement was shown: four words, one key each, or none for not assessed."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.shared import paint
from ui.shared.focus import one_stop
from ui.shared.theme import current, follow, px

_HEIGHT, _PADDING, _NARROWEST = 26, 9, 54
_CLEARING = {Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_AWAY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _LevelButton(QPushButton):
    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = max(px(_NARROWEST), paint.width_of(self._words, "detail_strong") + 2 * px(_PADDING))
        return QSize(round(width), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the row knows what the other keys mean

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, tokens = QPainter(self), QRectF(self.rect()), current()
        radius = paint.CONTROL_RADIUS
        if not self.isEnabled():
            painter.setOpacity(0.5)
        inset = 4 if self.hasFocus() else 0
        centre = Qt.AlignmentFlag.AlignCenter
        if self.isChecked():
            inner = rect.adjusted(inset, inset, -inset, -inset)
            paint.box(painter, inner, radius - inset / 2, tokens.accent)
            paint.words(painter, rect, self._words, "detail_strong", tokens.on_accent, centre)
        else:
            fill = tokens.well if self.underMouse() else tokens.surface
            paint.box(painter, rect, radius, fill, tokens.line2)
            paint.words(painter, rect, self._words, "chip", tokens.text2, centre)
        if self.hasFocus():
            paint.focus_ring(painter, rect)


class LevelRow(QWidget):
    """Four words to choose from, or to leave alone. One stop for Tab.

    Keys 1 to 4 choose, 0 and Delete clear, Left and Right move along the row; Up and Down ask to
    leave for the row above or below (*left*, with -1 or 1).
    """

    changed = Signal(object)
    left = Signal(int)

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._level: int | None = None
        self._buttons = [_LevelButton(word) for word in words]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for level, button in enumerate(self._buttons, start=1):
            button.setAccessibleDescription(name)
            button.clicked.connect(partial(self._click, level))
            row.addWidget(button)
        one_stop(self._buttons)
        follow(self._dress)

    def level(self) -> int | None:
        """Return which word is chosen, from 1, or ``None`` if the requirement was not assessed."""
        return self._level

    def set_level(self, level: int | None) -> None:
        """Choose a word without telling anybody."""
        self._level = level
        for number, button in enumerate(self._buttons, start=1):
            button.setChecked(number == level)
        one_stop(self._buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _CLEARING:
            self._choose(None)
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(self._buttons):
            self._choose(key - Qt.Key.Key_0)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key in _ALONG:
            self._move(_ALONG[Qt.Key(key)])
        elif key in _AWAY:
            self.left.emit(_AWAY[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        at = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), 0)
        to = max(0, min(len(self._buttons) - 1, at + step))
        one_stop(self._buttons, self._buttons[to])
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _click(self, level: int) -> None:
        self._choose(None if level == self._level else level)

    def _choose(self, level: int | None) -> None:
        is_news = level != self._level
        self.set_level(level)  # in any case, since a click has turned the button by itself
        if is_news:
            self.changed.emit(level)

    def _dress(self) -> None:
        for button in self._buttons:
            button.updateGeometry()
            button.update()


def link_rows(rows: Sequence[LevelRow]) -> None:
    """Let Up and Down move from row to row, in this order."""
    for above, below in pairwise(rows):
        above.left.connect(partial(_step, below, 1))
        below.left.connect(partial(_step, above, -1))


def _step(row: LevelRow, wanted: int, step: int) -> None:
    if step == wanted:
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
