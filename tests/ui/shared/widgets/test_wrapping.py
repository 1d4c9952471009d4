"""Chips in a row that goes on below where it is full."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.shared.widgets.wrapping import Wrapping


class Box(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.setMinimumSize(10, 20)
        self._width = width

    def sizeHint(self):  # noqa: N802 - Qt's own name
        return QSize(self._width, 20)


@pytest.fixture
def row(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    Wrapping(widget, gap=10)
    return widget


def fill(row: QWidget, *widths: int) -> list[QWidget]:
    boxes = [Box(width) for width in widths]
    for box in boxes:
        row.layout().addWidget(box)
    row.resize(200, 300)
    row.show()
    row.layout().activate()
    return boxes


def test_what_fits_stands_side_by_side(row):
    boxes = fill(row, 95, 95)
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (105, 0)]


def test_what_does_not_fit_goes_on_below(row):
    boxes = fill(row, 100, 95, 40)
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (0, 30), (105, 30)]


def test_what_is_wider_than_the_row_is_as_wide_as_the_row(row):
    (box,) = fill(row, 500)
    assert (box.x(), box.width()) == (0, 200)


def test_it_is_as_high_as_its_lines(row):
    fill(row, 100, 95, 40)
    assert row.layout().heightForWidth(200) == 50
    assert row.layout().heightForWidth(400) == 20


def test_what_is_taken_away_leaves_no_hole(row):
    boxes = fill(row, 95, 95, 95)
    row.layout().removeWidget(boxes[0])
    boxes[0].hide()
    row.layout().activate()
    assert (boxes[1].x(), boxes[1].y()) == (0, 0)


def test_it_holds_what_was_put_in_it(row):
    boxes = fill(row, 50, 50)
    layout = row.layout()
    assert [layout.itemAt(at).widget() for at in range(layout.count())] == boxes
    assert layout.itemAt(2) is None
    assert layout.takeAt(2) is None
