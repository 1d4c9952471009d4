"""The list of cards in a lane: keys, dragging, and what a drop would do before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.board.delegate import EDGE, GAP, CardDelegate
from ui.board.model import CARD_MIME, CardRole, LaneModel, card_ids
from ui.board.promise import RADIUS, Consequences, Promised, paint_promise, size_of
from ui.shared import paint
from ui.shared.theme import colour, current, font, px
from ui.shared.widgets.viewport import see_through
from wise_feedback.domain.basics import Key
from wise_feedback.domain.settings import Density
from wise_feedback.domain.stages import Stage

TILT = 2.5
"""Degrees that a card leans while it is carried."""

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_TABBED = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
_Select = QItemSelectionModel.SelectionFlag


class LaneView(QListView):
    """Shows the cards of a lane. *consequences* says, as icon and words, what a drop would do."""

    left_lane = Signal(int)  # -1 to the left, +1 to the right
    chosen = Signal()
    asked = Signal()
    menu_wanted = Signal(QPoint)  # on the screen
    aimed = Signal()

    def __init__(self, lane: LaneModel, stage: Stage, density: Density, parent: QWidget) -> None:
        super().__init__(parent)
        self.paper = CardDelegate(stage, density, self)
        self.consequences: Consequences = lambda _ids: ()
        self.empty_words = ("", "")
        self._cards = lane
        self._landing: int | None = None
        self._promised: Promised = ()
        self.setModel(lane)
        self.setItemDelegate(self.paper)
        self.paper.chosen = self.selectionModel()
        self._set_up()

    def _set_up(self) -> None:
        see_through(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setAutoScroll(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _index: self.asked.emit())

    def selected(self) -> list[Key]:
        """Return the ids of the chosen cards, from the top."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._cards.ids[row] for row in rows]

    def choose(self, rows: Sequence[int]) -> None:
        """Choose the cards in these rows and let keys go to the first of them."""
        self.setFocus()
        if rows:
            self.mark(rows)

    def mark(self, rows: Sequence[int]) -> None:
        """Choose the cards in these rows, wherever keys go."""
        chosen = QItemSelection()
        for row in rows:
            index = self._cards.index(row)
            chosen.select(index, index)
        first = self._cards.index(rows[0])
        self.selectionModel().setCurrentIndex(first, _Select.NoUpdate)
        self.selectionModel().select(chosen, _Select.ClearAndSelect)
        self.scrollTo(first)

    def choose_near(self, row: int) -> None:
        """Choose the card in a row, or the last if there are fewer, and let keys go to it."""
        last = len(self._cards.ids) - 1
        self.choose([max(0, min(row, last))] if last >= 0 else ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and event.key() in _ARROWS and self._has_none_chosen():
            self.choose_near(self.currentIndex().row())
        elif is_plain and event.key() in steps:
            self.left_lane.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        elif is_plain and event.text():
            event.ignore()  # single letters are commands, not a search by first letter
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        if event.reason() in _TABBED and not self.selectedIndexes():
            self.choose_near(self.currentIndex().row())  # or nobody would see where keys go

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_keyboard and self.selectedIndexes():
            self.scrollTo(self.currentIndex())
            at = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        elif index.isValid() and not by_keyboard:
            self.menu_wanted.emit(event.globalPos())

    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]  # as Qt gives it
        if self.selectedIndexes():
            self.chosen.emit()

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._cards.mimeData(indexes))
        ghost = self._ghost(indexes[0], len(indexes))
        drag.setPixmap(ghost)
        # The card hangs above the hand, so that what a drop would do can be read below it.
        ratio = ghost.devicePixelRatio()
        drag.setHotSpot(QPoint(round(ghost.width() / ratio * 0.7), round(ghost.height() / ratio)))
        drag.exec(supportedActions, Qt.DropAction.MoveAction)

    def _ghost(self, index: QModelIndex, count: int) -> QPixmap:
        """Return the card as it is carried: tilted, so that it is seen to be in the hand.

        Several are carried as a sheaf, with their number on it.
        """
        ratio = self.devicePixelRatioF()
        size = QSize(self.viewport().width() - 2 * EDGE, self.paper.height() - GAP)
        room = 14
        whole = QSize(size.width() + 2 * room, size.height() + 2 * room)
        ghost = QPixmap(whole * ratio)
        ghost.setDevicePixelRatio(ratio)
        ghost.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ghost)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(whole.width() / 2, whole.height() / 2)
        painter.rotate(TILT)
        rect = QRect(QPoint(-size.width() // 2, -size.height() // 2), size)
        if count > 1:
            paint.card(painter, QRectF(rect.translated(5, 5)), is_chosen=True)
        self.paper.paint_card(painter, rect, index.data(CardRole), selected=True)
        if count > 1:
            self._paint_count(painter, QRectF(rect), count)
        painter.end()
        return ghost

    def _paint_count(self, painter: QPainter, rect: QRectF, count: int) -> None:
        tokens, side = current(), px(22)
        disc = QRectF(rect.right() - side - 5, rect.top() + 5, side, side)
        paint.box(painter, disc, side / 2, tokens.accent)
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, disc, str(count), "detail_strong", tokens.on_accent, centre)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.mimeData().hasFormat(CARD_MIME):
            self._promised = self.consequences(card_ids(event.mimeData()))
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if not event.mimeData().hasFormat(CARD_MIME):
            return
        event.acceptProposedAction()
        self._land(self._row_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._promised = ()
        self._land(None)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._row_at(event.position().toPoint())
        self.dragLeaveEvent(QDragLeaveEvent())  # stops scrolling and the state of dragging
        data = event.mimeData()
        if data.hasFormat(CARD_MIME):
            self._cards.dropMimeData(data, event.dropAction(), row, 0, QModelIndex())
            event.acceptProposedAction()

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        # Qt tells screen readers that cards are on view wherever the list says they lie.
        return QRect() if self.isHidden() else super().visualRect(index)

    def is_aimed_at(self) -> bool:
        """Return whether a card is being held over the lane."""
        return self._landing is not None

    def _has_none_chosen(self) -> bool:
        return bool(self._cards.ids) and not self.selectedIndexes()

    def _land(self, row: int | None) -> None:
        """Make room before *row* for the card that is held, or close up again."""
        room = self._box_height() + GAP if row is not None else 0
        self.paper.make_room(self.model().rowCount() if row is None else row, room)
        was_aimed, self._landing = self._landing is not None, row
        self.viewport().update()
        if was_aimed != (row is not None):
            self.aimed.emit()

    def _box_height(self) -> int:
        return size_of(self._promised).height()

    def _row_at(self, at: QPoint) -> int:
        """Return the row a card dropped at a point comes before."""
        height = self.paper.height()
        return max(0, (at.y() + self.verticalOffset() + height // 2) // height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is not None:
            self._paint_landing()
        elif not self._cards.ids and any(self.empty_words):
            self._paint_empty()

    def _paint_empty(self) -> None:
        tokens = current()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(EDGE, 0, self.viewport().width() - 2 * EDGE, px(104)).adjusted(1, 1, -1, -1)
        edge = QPen(colour(tokens.ctl), 1, Qt.PenStyle.DashLine)
        painter.setPen(QPen(colour(tokens.accent), 2) if self.hasFocus() else edge)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        title = QRectF(box.left() + 8, box.top() + px(12), box.width() - 16, px(20))
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, title, self.empty_words[0], "strong", tokens.text2, centre)
        painter.setFont(font("detail"))
        painter.setPen(colour(tokens.text2))
        rest = QRectF(title.left(), title.bottom() + 4, title.width(), px(56))
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rest, wrapped, self.empty_words[1])

    def _paint_landing(self) -> None:
        rows = min(self._landing or 0, len(self._cards.ids))
        top = rows * self.paper.height() - self.verticalOffset()
        height = self._box_height()
        highest = self.viewport().height() - height - 2
        box = QRectF(EDGE, min(max(top, 1), highest), self.viewport().width() - 2 * EDGE, height)
        paint_promise(QPainter(self.viewport()), box, self._promised)
