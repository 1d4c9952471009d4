"""How far feedback has come: a ring of parts, and a row for each part with what satisfied it."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.theme import colour, current, follow, px
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.symbol import Symbol

_SIZE, _THICKNESS, _GAP = 52, 5, 16


class Ring(QWidget):
    """A checklist as a ring, n of m. It is not a grade. *words* say it to screen readers."""

    def __init__(
        self, done: int = 0, total: int = 5, words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.show_count(done, total, words)
        follow(self._dress)

    def show_count(self, done: int, total: int, words: str = "") -> None:
        """Show how many of the parts are there."""
        self._done, self._total = done, total
        self.setAccessibleName(words or f"{done}/{total}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(_SIZE), px(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, rect = QPainter(self), current(), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = px(_THICKNESS) / 2 + 1
        round_about = rect.adjusted(inset, inset, -inset, -inset)
        each = 360 / max(1, self._total)
        for part in range(self._total):
            painter.setPen(self._pen(is_done=part < self._done))
            start = 90 - part * each - _GAP / 2
            painter.drawArc(round_about, round(start * 16), round(-(each - _GAP) * 16))
        count = f"{self._done}/{self._total}"
        paint.words(painter, rect, count, "name", tokens.text, Qt.AlignmentFlag.AlignCenter)

    def _pen(self, *, is_done: bool) -> QPen:
        tokens = current()
        # In high contrast all colours are one, so what is missing is thin as well.
        width = px(_THICKNESS) if is_done or not tokens.is_outlined else 1
        pen = QPen(colour(tokens.done.ink if is_done else tokens.line2), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class Mark(StrEnum):
    """How it stands with one part."""

    DONE = "done"
    ASKS = "asks"
    MISSING = "missing"


_MARKS = {
    Mark.DONE: ("circle-check", "done"),
    Mark.ASKS: ("circle-alert", "today"),
    Mark.MISSING: ("circle-dashed", "text3"),
}


class ChecklistRow(QWidget):
    """One part: whether it is there, its name, and the words that satisfied it or what it lacks."""

    def __init__(
        self,
        title: str,
        mark: Mark = Mark.MISSING,
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._symbol = Symbol("circle-dashed", "text3", 18)
        self.title, self.detail = Label(title, "strong"), Prose("", "detail", "text2", leading=1.15)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.show_mark(mark, detail)

    def show_mark(self, mark: Mark, detail: str = "") -> None:
        """Show how it stands now."""
        self.mark = mark
        self._symbol.show_icon(*_MARKS[mark])
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(self._spoken(mark).format(self.title.text()))
        self.setAccessibleDescription(detail)

    def _spoken(self, mark: Mark) -> str:
        match mark:
            case Mark.DONE:
                return self.tr("{0}: done")
            case Mark.ASKS:
                return self.tr("{0}: look again")
        return self.tr("{0}: missing")
