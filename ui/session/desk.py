"""Where a session is worked: the person in the middle, the queue beside, what ends it below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.person import PersonView
from ui.session.queue import WIDTH, Queue
from ui.shared.theme import follow, grow, px
from ui.shared.widgets.surfaces import Line, Scroller

_COLUMN, _SIDE, _WITH_QUEUE = 800, 28, 860


class Desk(QWidget):
    """The person scrolls, and what ends their turn stays in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person, self.queue = PersonView(), Queue()
        self.scroller = Scroller()
        self.scroller.verticalScrollBar().rangeChanged.connect(self._align)
        self.scroller.body.addLayout(_beside(self.person, self.queue))
        self._room = QWidget()
        grow(self._room.setFixedWidth, WIDTH)
        below = _beside(self.person.bar, self._room)
        below.setContentsMargins(_SIDE, 10, _SIDE, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroller, 1)
        column.addWidget(Line())
        column.addLayout(below)
        self._align()
        follow(self.fit)

    def fit(self) -> None:
        """Give the queue's room to the person where both have too little."""
        has_room = self.width() >= px(_WITH_QUEUE)
        for part in (self.queue, self._room):
            part.setVisible(has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _align(self) -> None:
        """Keep the column in line with what is below it, whether there is a scroll bar or not."""
        bar = self.scroller.verticalScrollBar()
        room = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self.scroller.body.setContentsMargins(_SIDE, 18, _SIDE - room, 18)


def _beside(column: QWidget, queue: QWidget) -> QHBoxLayout:
    """Return a row with the column that is read in the middle, and room for the queue."""
    grow(column.setMaximumWidth, _COLUMN)
    row = QHBoxLayout()
    row.setSpacing(40)
    row.addStretch(1)
    row.addWidget(column, 8)
    row.addWidget(queue, 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return row
