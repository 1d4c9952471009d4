"""A state that leads somewhere: a chip that can be pressed."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.shared import paint
from ui.shared.focus import by_keyboard
from ui.shared.theme import current, follow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.labels import set_tip

_HEIGHT, _RING = 24, 2


class StateButton(QAbstractButton):
    """A state in icon, words and colour; a press shows what it is about.

    Where its words have no room, only the icon and what is *short* are left, and the words are in
    the tooltip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._short = Kind.PLAIN, "", ""
        self._by_keyboard, self._has_words = True, True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(self._dress)

    @property
    def kind(self) -> Kind:
        """What the state means."""
        return self._kind

    def show_state(self, kind: Kind, words: str, icon: str, short: str = "") -> None:
        """Say a state."""
        self._kind, self._icon, self._short = kind, icon, short
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.show_words(is_shown=self._has_words)

    def show_words(self, *, is_shown: bool) -> None:
        """Show the words, or only the icon."""
        self._has_words = is_shown
        set_tip(self, "" if is_shown else self.accessibleName())
        self._dress()

    def sizeHint(self) -> QSize:
        size = paint.chip_size(self._words(), self._icon)
        return QSize(round(size.width() + 0.5) + 2 * _RING, px(_HEIGHT) + 2 * _RING)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = by_keyboard(event, self._by_keyboard)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        inner = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        area = paint.chip(painter, inner, self._kind, self._words(), self._icon)
        if self.underMouse() and self.isEnabled():
            paint.box(painter, area, paint.CHIP_RADIUS, line=tokens.tone(self._kind).edge)
        if self.hasFocus() and self._by_keyboard:
            ring = area.adjusted(-_RING, -_RING, _RING, _RING)
            paint.focus_ring(painter, ring, paint.CHIP_RADIUS + _RING)

    def _words(self) -> str:
        return self.accessibleName() if self._has_words else self._short

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
