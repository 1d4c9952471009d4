"""Where the card stands: below the field that it speaks of, and both in sight."""

from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget

from ui.shared.hints.card import HintCard
from ui.shared.hints.watch import Input
from ui.shared.widgets.surfaces import Scroller

_AIR, _LINE = 12, 40


def put_below(field: QWidget, card: QWidget) -> bool:
    """Put *card* below *field* in the nearest column around it; return whether there is one."""
    inner, around = field, field.parentWidget()
    while around is not None:
        column = around.layout()
        if isinstance(column, QVBoxLayout) and _place(column, inner) >= 0:
            if column.indexOf(card) != _place(column, inner) + 1:
                column.removeWidget(card)
                column.insertWidget(_place(column, inner) + 1, card)
            return True
        inner, around = around, around.parentWidget()
    return False


def reveal(scroller: Scroller, field: Input, card: HintCard) -> None:
    """Scroll so that the card can be seen, and where there is no room for both, the caret.

    While one writes on the card it is all of the card, its last row above all.
    """
    scroller.ensureWidgetVisible(card, 0, _AIR)
    if field.hasFocus():
        place = field.mapTo(scroller.content, field.cursorRect().center())
        scroller.ensureVisible(place.x(), place.y(), 0, _LINE)
    else:
        scroller.ensureWidgetVisible(card.keep, 0, _AIR)


def _place(column: QLayout, widget: QWidget) -> int:
    """Return the place of a widget in a column, by itself or in a row; -1 if it is not there."""
    items = (column.itemAt(at) for at in range(column.count()))
    return next((at for at, item in enumerate(items) if item and _holds(item, widget)), -1)


def _holds(item: QLayoutItem, widget: QWidget) -> bool:
    row = item.layout()
    return item.widget() is widget if row is None else _place(row, widget) >= 0
