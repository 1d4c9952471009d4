"""A word at the foot of the window about what was just done, and the way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.shared import paint
from ui.shared.announce import announce
from ui.shared.theme import current, follow, px
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.symbol import Symbol

STAY_MS = 8_000
_MARGIN, _WIDEST = 24, 620


class Toast(QWidget):
    """The one toast of a window, at the foot of *place*, a widget in it.

    It leaves after eight seconds, but never from under the pointer or the keyboard.
    """

    def __init__(self, place: QWidget, *, stay_ms: int = STAY_MS) -> None:
        super().__init__(place)
        self._place = place
        self._act: Callable[[], object] | None = None
        self.words = Prose("", "strong", "on_slab")
        self.button = Button("", "slab")
        self._close = IconButton("x", self.tr("Close"), look="slab")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(Symbol("check", "slab_act"))
        row.addWidget(self.words, 1)
        row.addSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self._timer = QTimer(self, interval=stay_ms, singleShot=True)
        self._timer.timeout.connect(self._leave)
        self.button.clicked.connect(self._press)
        self._close.clicked.connect(self.hide)
        place.installEventFilter(self)
        self.hide()
        follow(self._lay)

    def say(
        self,
        words: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        keys: str = "Ctrl+Z",
    ) -> None:
        """Show *words*, read out politely, with a button that does *act* if *action* names it.

        *keys* do the same as the button: those of undo unless others are named.
        """
        self._act = act
        self.words.setText(words)
        self.button.setText(action)
        self.button.set_keys(keys)
        self.button.setVisible(bool(action))
        self._lay()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._lay()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.box(QPainter(self), QRectF(self.rect()), paint.CARD_RADIUS, current().slab)

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start()
        else:
            self.hide()

    def _press(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _lay(self) -> None:
        place = self._place.rect()
        width = min(self.sizeHint().width(), px(_WIDEST), place.width() - 2 * _MARGIN)
        height = max(self.heightForWidth(width), px(44))
        self.setGeometry(_MARGIN, place.height() - height - _MARGIN, width, height)
