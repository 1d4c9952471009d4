"""The strip that says that what is on view is invented, and takes it away."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared import paint
from ui.shared.theme import current
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import ElidedLabel
from ui.shared.widgets.symbol import Symbol


class SampleStrip(QWidget):
    """Shown for as long as there is sample data."""

    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr(
            "Sample data: everybody here is invented, and their addresses lead nowhere."
        )
        self.remove = Button(self.tr("Remove sample data"), "quiet", "trash-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 3, 12, 3)
        row.setSpacing(8)
        row.addWidget(Symbol("sparkles", "today", 16))
        row.addWidget(ElidedLabel(words, "detail", "today"), 1)
        row.addWidget(self.remove)
        self.remove.clicked.connect(self.remove_wanted)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.box(QPainter(self), QRectF(self.rect()), 0, current().today.fill)
