"""Buttons: one filled for what is wise to do, outlined for the rest, quiet for the small."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.shared import paint
from ui.shared.focus import by_keyboard
from ui.shared.fonts import Role
from ui.shared.keys import key_words
from ui.shared.theme import current, follow, px
from ui.shared.tokens import Tokens, mix
from ui.shared.widgets.labels import set_tip

Look = Literal["primary", "secondary", "quiet", "danger", "slab"]

_HEIGHT, _PADDING, _GAP, _ICON, _CHEVRON = 32, 12, 8, 16, 14


class _Colours(NamedTuple):
    ink: str
    fill: str
    line: str


class Button(QPushButton):
    """A button with words, perhaps an icon before them and the key that does the same after.

    *keys* is only shown, such as ``Ctrl+Return``: the page owns its shortcuts.
    """

    def __init__(
        self,
        text: str = "",
        look: Look = "secondary",
        icon: str = "",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._look, self._icon = "", look, icon
        self._keys = ""
        self._has_words = True
        self._by_keyboard = True
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.set_keys(keys)
        follow(self._dress)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(text.replace("&", "&&"))  # an ampersand is a letter, never a mnemonic
        self.updateGeometry()

    def set_look(self, look: Look) -> None:
        """Dress the button otherwise, for example when it becomes the wise thing to do."""
        self._look = look
        self._dress()

    def set_symbol(self, icon: str) -> None:
        """Show another icon before the words."""
        self._icon = icon
        self._dress()

    def set_keys(self, keys: str) -> None:
        """Show another key that does the same, or none."""
        self._keys = key_words(keys) if keys else ""
        self.setAccessibleDescription(self._keys)
        self._dress()

    def show_words(self, *, is_shown: bool) -> None:
        """Show the words and the key, or only the icon, with them in a tooltip."""
        if is_shown == self._has_words:
            return
        self._has_words = is_shown
        set_tip(self, "" if is_shown else f"{self._text}  {self._keys}".rstrip())
        self.setAccessibleDescription(self._keys)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(self.full_width() if self._has_words else px(_HEIGHT), px(_HEIGHT))

    def full_width(self) -> int:
        """Return how wide it is with its words, whether they are shown or not."""
        width = 2.0 * px(_PADDING)
        if self._icon:
            width += px(_ICON) + (px(_GAP) if self._text else 0)
        width += paint.width_of(self._text, self._role) + 1
        if self._keys:
            width += px(_GAP) + paint.key_size(self._keys).width()
        if self.menu() is not None:
            width += px(_CHEVRON) + px(_GAP) / 2
        return round(width)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        colours = self._colours(current())
        self._paint_ground(painter, colours)
        self._paint_content(painter, colours)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = by_keyboard(event, self._by_keyboard)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        self.update()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @property
    def _role(self) -> Role:
        return "strong" if self._look in ("primary", "slab") else "medium"

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def _colours(self, tokens: Tokens) -> _Colours:
        is_over = self.isEnabled() and self.underMouse()
        is_held = self.isDown()
        if self.isChecked():
            return _Colours(tokens.accent, tokens.soft, tokens.accent)
        match self._look:
            case "primary":
                share = 0.22 if is_held else 0.11 if is_over else 0.0
                return _Colours(tokens.on_accent, mix(tokens.accent, tokens.text, share), "")
            case "danger":
                fill = tokens.late.fill if is_over or is_held else tokens.surface
                return _Colours(tokens.late.ink, fill, tokens.late.edge)
            case "quiet":
                fill = tokens.line if is_held else tokens.well if is_over else ""
                ink = tokens.text if is_over or is_held else tokens.text2
                return _Colours(ink, fill, tokens.line if tokens.is_outlined else "")
            case "slab":
                share = 0.2 if is_held else 0.1 if is_over else 0.0
                return _Colours(tokens.slab_act, mix(tokens.slab, tokens.on_slab, share), "")
        fill = tokens.line if is_held else tokens.well if is_over else tokens.surface
        return _Colours(tokens.text, fill, tokens.line2)

    def _paint_ground(self, painter: QPainter, colours: _Colours) -> None:
        rect, radius = QRectF(self.rect()), float(paint.CONTROL_RADIUS)
        if not (self.hasFocus() and self._by_keyboard):
            paint.box(painter, rect, radius, colours.fill, colours.line)
            return
        if self._look == "primary":  # some ground between, or the ring would not show
            paint.box(painter, rect.adjusted(4, 4, -4, -4), radius - 3, colours.fill)
        else:
            paint.box(painter, rect, radius, colours.fill)
        ring = colours.ink if self._look == "slab" else current().accent
        paint.box(painter, rect, radius, line=ring, width=paint.FOCUS_WIDTH)

    def _paint_content(self, painter: QPainter, colours: _Colours) -> None:
        if not self._has_words:
            paint.icon(painter, QRectF(self.rect()), self._icon, colours.ink, _ICON)
            return
        spare = self.width() - self.sizeHint().width()
        left = px(_PADDING) + max(0, spare) / 2
        rect = QRectF(left, 0, self.width() - left - px(_PADDING), self.height())
        if self._icon:
            place = QRectF(rect.left(), 0, px(_ICON), rect.height())
            paint.icon(painter, place, self._icon, colours.ink, _ICON)
            rect.setLeft(place.right() + px(_GAP))
        if self._text:
            width = paint.width_of(self._text, self._role) + 1
            paint.words(painter, QRectF(rect), self._text, self._role, colours.ink)
            rect.setLeft(rect.left() + width + px(_GAP))
        if self._keys:
            size = paint.key_size(self._keys)
            cap = QRectF(rect.left(), (self.height() - size.height()) / 2, *size.toTuple())
            self._paint_keys(painter, cap, colours)
        elif self.menu() is not None:
            place = QRectF(rect.left() - px(_GAP) / 2, 0, px(_CHEVRON), rect.height())
            paint.icon(painter, place, "chevron-down", colours.ink, _CHEVRON)

    def _paint_keys(self, painter: QPainter, cap: QRectF, colours: _Colours) -> None:
        if self._look in ("primary", "slab"):
            line = mix(colours.fill, colours.ink, 0.45)
            paint.key_cap(painter, cap, self._keys, colours.ink, line)
        else:
            paint.key_cap(painter, cap, self._keys)


class IconButton(Button):
    """A quiet square button. *words* say what it does, in its tooltip and to screen readers."""

    def __init__(
        self,
        icon: str,
        words: str,
        keys: str = "",
        look: Look = "quiet",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", look, icon, "", parent)
        self._has_words = False
        self.set_words(words, keys)

    def set_words(self, words: str, keys: str = "") -> None:
        """Say otherwise what it does, and by which key."""
        self.setAccessibleName(words)
        set_tip(self, f"{words}  {key_words(keys)}" if keys else words)
        self.setAccessibleDescription(key_words(keys) if keys else words)
