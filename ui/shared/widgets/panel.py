"""A panel at the side of a page: not modal, so that the page beside it goes on working."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.theme import follow, px
from ui.shared.widgets.buttons import IconButton
from ui.shared.widgets.labels import ElidedLabel
from ui.shared.widgets.surfaces import Ground, Line, Scroller


class SidePanel(Ground):
    """A head with a title, a *body* that scrolls, and a *foot* that stays. Esc asks to close."""

    closed = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None, *, width: int = 492) -> None:
        super().__init__("surface", parent)
        self._width = width
        self.title = ElidedLabel(title, "heading")
        self._close = IconButton("x", self.tr("Close"), "Esc")
        self._close.clicked.connect(self.closed)
        self.head, self.foot = QHBoxLayout(), QVBoxLayout()
        self.head.setContentsMargins(20, 14, 12, 12)
        self.head.setSpacing(8)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self._close)
        self._scroller = Scroller()
        self.body = self._scroller.body
        self.body.setContentsMargins(20, 4, 20, 16)
        self.body.setSpacing(12)
        self.foot.setContentsMargins(20, 0, 20, 14)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self._scroller, 1)
        column.addLayout(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Line(is_vertical=True))
        row.addLayout(column, 1)
        follow(self._widen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _widen(self) -> None:
        self.setFixedWidth(px(self._width))
