"""The dialog that all others stand in: rounded, over a dimmed window, never larger than it."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeySequence,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.cutting import cut, must_cut
from ui.shared.help import bell
from ui.shared.theme import current, follow, px
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.surfaces import Line, Scroller

_SHADOW, _ROOM = 22, 24
_SIDE_SHARE = 0.4
_SIDE = (20, 18, 20, 18)
_SMALL = ((24, 20, 24, 0), (24, 16, 24, 14), (16, 4, 24, 18))
_LARGE = ((24, 13, 16, 13), (24, 16, 24, 16), (24, 12, 18, 12))
"""Margins of head, body and foot."""


class _Shade(QWidget):
    """Dims what lies behind a dialog, and takes its shadow where the dialog itself cannot."""

    def __init__(self, window: QWidget, dialog: "DialogFrame") -> None:
        super().__init__(window)
        self._dialog = dialog
        self.lay()
        self.show()

    @property
    def shaded(self) -> QWidget:
        # Kept as an attribute, the window could live on only here, and take its child with it.
        return self.parentWidget() or self

    def lay(self) -> None:
        window = self.shaded
        self.setGeometry(window.area if isinstance(window, DialogFrame) else window.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = paint.DIALOG_RADIUS if isinstance(self.shaded, DialogFrame) else 0
        painter = QPainter(self)
        paint.box(painter, QRectF(self.rect()), radius, current().shade)
        if must_cut():
            area = self._dialog.area
            place = self.mapFromGlobal(self._dialog.mapToGlobal(area.topLeft()))
            paint.shadow(painter, QRectF(QRect(place, area.size())), paint.DIALOG_RADIUS, _SHADOW)


class DialogFrame(QDialog):
    """A modal dialog with a head, a body that scrolls when it must, and a foot of buttons.

    Fill *body*, add buttons with ``add_button``. Esc rejects, Ctrl Enter presses the main button.
    *width* and *height* hold at 100 % text; without a height it is as high as its body, and once
    open grows downwards only: nothing moves under the hands. A *large* dialog has hairlines and a
    button to close it; a small one asks one thing. *side_moved* when its panel has come to stand
    elsewhere.
    """

    side_moved = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        width: int = 600,
        height: int = 0,
        is_large: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self.setWindowTitle(title)
        self._width, self._height, self._is_large = width, height, is_large
        self._shade: _Shade | None = None
        self._main: Button | None = None
        self._side: Scroller | None = None
        self._aside: QWidget | None = None
        self._side_width = 0
        self._held: tuple[QRect, int] | None = None  # the window and the width it stays put for
        self.title = Prose(title, "heading", leading=1.15)
        self.subtitle = Prose(subtitle, "detail", "text2", leading=1.2)
        self.subtitle.setVisible(bool(subtitle))
        self._close = IconButton("x", self.tr("Close"), "Esc")
        self._close.clicked.connect(self.reject)
        self._close.setVisible(is_large)
        self._scroller = Scroller()
        self.body = QVBoxLayout()
        self._scroller.body.addLayout(self.body, 1)
        self._scroller.body.setSpacing(0)
        self._scroller.body.setContentsMargins(0, 0, 0, 0)
        self._head, self._middle = QHBoxLayout(), QHBoxLayout()
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._notes, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._build()
        self._scroller.content.installEventFilter(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._finish)
        QShortcut(QKeySequence("F1"), self, lambda: bell().rung.emit(self))
        follow(self._fit)

    @property
    def area(self) -> QRect:
        """The dialog itself, inside the room that its shadow takes."""
        return self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Say otherwise what the dialog is about."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def set_leading(self, widget: QWidget) -> None:
        """Put a picture, such as initials, before the title."""
        self._head.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_trailing(self, widget: QWidget) -> None:
        """Put something small at the far end of the head."""
        at = self._head.indexOf(self._close)
        self._head.insertWidget(at, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_side(self, widget: QWidget, width: int = 400) -> None:
        """Put a panel beside the body, on a quieter ground; below it where there is no room."""
        self._aside, self._side_width = widget, width
        self._side = Scroller(ground="surface2")
        self._side.body.setContentsMargins(*_SIDE)
        self._divider = Line(is_vertical=True)
        self._middle.addWidget(self._divider)
        self._middle.addWidget(self._side)
        self._fit()

    @property
    def has_side(self) -> bool:
        """Whether its panel stands beside the body."""
        return self._side is not None and self._side.isVisibleTo(self)

    def add_note(self, widget: QWidget) -> None:
        """Put a remark or a quiet button at the near end of the foot."""
        self._notes.addWidget(widget)

    def add_button(self, button: Button, *, is_main: bool = False) -> Button:
        """Put a button at the far end of the foot; the main one also answers to Enter."""
        self._buttons.addWidget(button)
        QWidget.setTabOrder(button, self._close)
        if is_main:
            self._main = button
            button.setDefault(True)
        return button

    def setVisible(self, visible: bool) -> None:
        if visible and self.focusWidget() is None:
            self._focus_first()
        super().setVisible(visible)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._scroller.content and kind == QEvent.Type.LayoutRequest:
            self._fit()
        elif kind == QEvent.Type.Resize and self._shade is not None:
            self._shade.lay()
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        if parent is not None and self._shade is None:
            self._shade = _Shade(parent.window(), self)
            parent.window().installEventFilter(self)
        self._held = None
        self._fit()
        super().showEvent(event)
        QTimer.singleShot(0, self, self._hold)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._shade is not None:
            self._shade.shaded.removeEventFilter(self)
            self._shade.hide()
            self._shade.deleteLater()
            self._shade = None

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self._shade is not None:
            self._shade.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.position().y() < self._scroller.y() and handle is not None:
            handle.startSystemMove()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area, tokens = QPainter(self), QRectF(self.area), current()
        if not must_cut():
            paint.shadow(painter, area, paint.DIALOG_RADIUS, _SHADOW)
        paint.box(painter, area, paint.DIALOG_RADIUS, tokens.surface, tokens.line)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._head.setSpacing(12)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._close)
        self._middle.addWidget(self._scroller, 1)
        self._foot.addLayout(self._notes)
        self._foot.addStretch(1)
        self._foot.addLayout(self._buttons)
        self._buttons.addStretch(1)
        for layout in (self._foot, self._notes, self._buttons):
            layout.setSpacing(8)
        self.body.setSpacing(10)
        margins = _LARGE if self._is_large else _SMALL
        for part, sides in zip((self._head, self.body, self._foot), margins, strict=True):
            part.setContentsMargins(*sides)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(_SHADOW + 1,) * 4)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(top := Line())
        whole.addLayout(self._middle, 1)
        whole.addWidget(bottom := Line())
        whole.addLayout(self._foot)
        top.setVisible(self._is_large)
        bottom.setVisible(self._is_large)

    def _focus_first(self) -> None:
        """Begin in the body: left alone, Qt would begin at the button that closes."""
        body, widget = self._scroller.content, self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_tab and body.isAncestorOf(widget) and widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()

    def _finish(self) -> None:
        if self._main is not None:
            self._main.click()

    def _hold(self) -> None:
        self._held = self._host(), self.area.width()

    def _fit(self) -> None:
        host = self._host()
        room = host.size() - QSize(2 * _ROOM, 2 * _ROOM)
        width = min(px(self._width), room.width())
        body_width = width - 2 - self._lay_side(width)
        self._lay_foot(width)
        height = px(self._height) or self._natural_height(width, body_width)
        is_held = self._held == (host, width)
        most = room.height()
        if is_held:  # down to the edge of the window; what is more scrolls
            below = host.bottom() - _ROOM - (self.y() + _SHADOW)
            most = min(most, max(self.area.height(), below))
        # Left alone, a bar that Qt once showed stays: beside it the text wraps, and needs it.
        policy, is_whole = Qt.ScrollBarPolicy, not self._height and height <= most
        bar = policy.ScrollBarAlwaysOff if is_whole else policy.ScrollBarAsNeeded
        self._scroller.setVerticalScrollBarPolicy(bar)
        around = QSize(2 * _SHADOW, 2 * _SHADOW)
        self.setFixedSize(QSize(width, min(height, most)) + around)
        cut(self, self.area, paint.DIALOG_RADIUS)
        if not is_held:
            self.move(host.center() - self.rect().center())

    def _lay_side(self, width: int) -> int:
        """Put the panel beside the body or below it, and return the width it takes beside."""
        if self._side is None or self._aside is None:
            return 0
        side = min(px(self._side_width), round(width * _SIDE_SHARE))
        is_beside = self.body.totalMinimumSize().width() + side + 8 <= width
        place = self._side.body if is_beside else self.body
        if place.indexOf(self._aside) < 0:  # or each fit would ask for the next
            place.insertWidget(0 if is_beside else -1, self._aside)
            QTimer.singleShot(0, self, self.side_moved.emit)
        self._side.setFixedWidth(side)
        self._side.setVisible(is_beside)
        self._divider.setVisible(is_beside)
        return side + 1 if is_beside else 0

    def _lay_foot(self, width: int) -> None:
        needed = _width_of(self._notes) + _width_of(self._buttons) + 56
        fits = needed <= width
        way = QBoxLayout.Direction
        self._foot.setDirection(way.LeftToRight if fits else way.TopToBottom)

    def _natural_height(self, width: int, body_width: int) -> int:
        height = _height_of(self._head, width) + _height_of(self._foot, width) + 4
        body = self._scroller.full_height(body_width)
        if self._side is not None and not self._side.isHidden():
            body = max(body, self._side.full_height(self._side.width()))
        return height + body

    def _host(self) -> QRect:
        window = self.parentWidget()
        while window is not None:
            window = window.window()
            if not isinstance(window, DialogFrame) or window.parentWidget() is None:
                break
            window = window.parentWidget()
        if window is None:
            return self.screen().availableGeometry()
        return QRect(window.mapToGlobal(window.rect().topLeft()), window.size())


def _width_of(layout: QLayout) -> int:
    return layout.totalMinimumSize().width()


def _height_of(layout: QLayout, width: int) -> int:
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
