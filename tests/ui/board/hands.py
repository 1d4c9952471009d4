"""What a user does to a board, with the mouse and with keys, and what they then see."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.board.lane import LaneColumn
from ui.board.page import BoardPage
from ui.board.rail import LaneRail
from wise_feedback.domain.board import Card
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments

_MOVE = Qt.DropAction.MoveAction
_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Works on the board of one assignment."""

    def __init__(self, page: BoardPage, assignment: str) -> None:
        self.page = page
        self._stages = {s.kind: s.id for s in assignments.assignment(assignment).facts.stages}

    def column(self, kind: StageKind) -> LaneColumn:
        return self.page.lanes._columns[self._stages[kind]]

    def rail(self, kind: StageKind) -> LaneRail:
        return self.page.lanes._rails[self._stages[kind]]

    def is_open(self, kind: StageKind) -> bool:
        return self.column(kind).isVisible()

    def names(self, kind: StageKind) -> list[str]:
        """Who is on view in a lane, from the top."""
        return [card.name for card in cards_of(self.column(kind))]

    def chosen(self) -> list[str]:
        cards = (card for column in self.page.lanes.columns() for card in cards_of(column))
        ids = self.page.lanes.selected()
        return [card.name for card in cards if card.id in ids]

    def card(self, name: str) -> str:
        """The id of somebody's card."""
        cards = (card for column in self.page.lanes.columns() for card in cards_of(column))
        return next(card.id for card in cards if card.name == name)

    def choose(self, *names: str) -> None:
        """Click a card, and the others with Ctrl held."""
        held = _PLAIN
        for name in names:
            view, place = self._place(name)
            QTest.mouseClick(view.viewport(), _LEFT, held, place)
            held = _CONTROL

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _PLAIN) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key, held)

    def step(self, key: Qt.Key) -> None:
        """Press an arrow with Ctrl held."""
        self.press(key, _CONTROL)

    def drop(self, names: Sequence[str], kind: StageKind, before: str = "") -> None:
        """Drop cards on a lane: in its upper half on a card, or below all of them."""
        view = self.column(kind).view
        place = QPoint(20, view.viewport().height() - 4)
        if before:
            place = self._place(before)[1] - QPoint(0, 30)
        self._drop_at(view.viewport(), names, place)

    def drop_on_rail(self, names: Sequence[str], kind: StageKind) -> None:
        rail = self.rail(kind)
        self._drop_at(rail, names, rail.rect().center())

    def hold_over(self, names: Sequence[str], kind: StageKind) -> None:
        """Drag cards over a lane and hold them there."""
        carry(self.column(kind).view.viewport(), self._carried(names), QPoint(20, 10))

    def hold_over_rail(self, names: Sequence[str], kind: StageKind) -> None:
        """Drag cards over a folded lane and hold them there."""
        rail = self.rail(kind)
        carry(rail, self._carried(names), rail.rect().center())

    def _drop_at(self, target, names, place):
        drop(target, self._carried(names), place)

    def _carried(self, names):
        columns = list(self.page.lanes.columns())
        column = next(c for c in columns if names[0] in [card.name for card in cards_of(c)])
        rows = [row for row, card in enumerate(cards_of(column)) if card.name in names]
        return column.model.mimeData([column.model.index(row) for row in rows])

    def _place(self, name):
        for column in self.page.lanes.columns():
            for row, card in enumerate(cards_of(column)):
                if card.name == name:
                    return column.view, column.view.visualRect(column.model.index(row)).center()
        raise LookupError(name)


def cards_of(column: LaneColumn) -> list[Card]:
    return [column.model.card(row) for row in range(len(column.model.ids))]


def carry(target: QWidget, data: QMimeData, place: QPoint) -> None:
    """Drag something over a widget, as far as the system tells it."""
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(target, kind(place, _MOVE, data, _LEFT, _PLAIN))


def drop(target: QWidget, data: QMimeData, place: QPoint) -> None:
    """Drag something over a widget and let go."""
    carry(target, data, place)
    QApplication.sendEvent(target, QDropEvent(QPointF(place), _MOVE, data, _LEFT, _PLAIN))
