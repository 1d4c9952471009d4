"""The list of Today: one stop for Tab, arrows between the rows, a button in each."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.shared.theme import follow
from ui.shared.widgets.viewport import see_through
from ui.today.delegate import TodayDelegate
from ui.today.model import TodayModel
from wise_feedback.domain.basics import Key
from wise_feedback.domain.owed import Owed

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class TodayList(QListView):
    """Shows what is owed. *acted* when the button of a row is pressed, *opened* on a double click.

    Enter and letters are left to the page, which knows what they do.
    """

    acted = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(QPoint)
    come_to = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self.rows = TodayModel(self)
        self.setModel(self.rows)
        self.painter_of_rows = TodayDelegate(self, self.rows)
        self.setItemDelegate(self.painter_of_rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Who is waiting to hear"))
        self._pressed = -1
        self._is_tight = False
        self.selectionModel().currentChanged.connect(self._come)
        follow(self._dress)

    def current(self) -> Owed | None:
        """Return what is owed on the chosen row, if there is one."""
        index = self.currentIndex()
        return self.rows.owed(index.row()) if index.isValid() else None

    def choose(self, promise_id: Key, row: int) -> None:
        """Choose a promise, or if it is gone the one that has come to *row* in its place."""
        found = self.rows.row_of(promise_id)
        nearest = self.rows.nearest(row) if found is None else found
        if nearest is not None:
            self.setCurrentIndex(self.rows.index(nearest))

    def contents_height(self) -> int:
        """Return how high it is with every row that has been read, so that nothing scrolls."""
        count = self.rows.rowCount()
        if not count:
            return 0
        bottom = self.visualRect(self.rows.index(count - 1)).bottom()
        return bottom + self.verticalOffset() + 2

    def place_of_current(self) -> QPoint:
        """Return where on the screen a menu about the chosen row opens."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(rect.center())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 160)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.rows.rowCount()}
        if event.key() in ends and not event.modifiers():  # Qt's own would stop at a heading
            self.choose("", ends[Qt.Key(event.key())])
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._button_at(event.position())
        self._pressed = row if event.button() is Qt.MouseButton.LeftButton else -1
        if row < 0:  # or the button would come to be another's when the row is chosen
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, self._pressed = self._pressed, -1
        if row >= 0 and row == self._button_at(event.position()):
            self.setCurrentIndex(self.rows.index(row))
            self.acted.emit(self.rows.owed(row))
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        owed = self.rows.owed(self.indexAt(event.position().toPoint()).row())
        if owed is not None and self._button_at(event.position()) < 0:
            self.opened.emit(owed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self._button_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.place_of_current()
        else:
            index = self.indexAt(event.pos())
            if self.rows.owed(index.row()) is None:
                return
            self.setCurrentIndex(index)
            place = event.globalPos()
        if self.current() is not None:
            self.menu_wanted.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.painter_of_rows.is_tight is not self._is_tight:
            self._dress()

    def _come(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and self.rows.is_first(index.row()):
            self.scrollTo(self.rows.index(max(index.row() - 1, 0)))  # with its heading in sight
        self.come_to.emit(index)

    def _button_at(self, place: QPointF) -> int:
        index = self.indexAt(place.toPoint())
        if not index.isValid():
            return -1
        rect = self.painter_of_rows.act_rect(index.row(), QRectF(self.visualRect(index)))
        return index.row() if rect.contains(place) else -1

    def _point_at(self, row: int) -> None:
        before, self.painter_of_rows.pointed_at = self.painter_of_rows.pointed_at, row
        for changed in {before, row} - {-1}:
            self.update(self.rows.index(changed))

    def _dress(self) -> None:
        self._is_tight = self.painter_of_rows.is_tight
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
