"""Today with nobody to tell: the numbers of the day, and the next promise."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shared import dates, paint
from ui.shared.theme import current, follow, px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.figures import Figure, Figures
from ui.shared.widgets.labels import Prose
from wise_feedback.domain.owed import Counts, DayDone, Owed

_DISC, _ICON = 104, 44


class _Disc(QWidget):
    def __init__(self) -> None:
        super().__init__()
        follow(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(px(_DISC), px(_DISC))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, tone = QPainter(self), QRectF(self.rect()), current().done
        edge = tone.edge if current().is_outlined else ""
        paint.box(painter, rect, rect.width() / 2, tone.fill, edge)
        paint.icon(painter, rect, "armchair", tone.ink, _ICON)

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class EmptyDay(QWidget):
    """Says that everyone knows where they stand, or who does not, and what was done today."""

    later_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.title, self.text = Prose("", "title"), Prose("", "body", "text2")
        self.next = Prose("", "body", "text2")
        self.numbers = Figures()
        self.later = Button(self.tr("Show what comes later"), "quiet", "calendar")
        self.later.clicked.connect(self.later_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(_Disc(), 0, middle)
        column.addSpacing(14)
        for words in (self.title, self.text):
            words.setAlignment(middle | Qt.AlignmentFlag.AlignTop)
            column.addWidget(words)
        column.addSpacing(14)
        column.addWidget(self.numbers, 0, middle)
        column.addSpacing(14)
        self.next.setAlignment(middle | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.next)
        column.addWidget(self.later, 0, middle)
        column.addStretch(1)

    def show_day(self, counts: Counts, done: DayDone, coming: Owed | None) -> None:
        """Say how things stand, what was done today and which promise comes next."""
        heard = counts.active - counts.chairs
        if counts.chairs:
            self.title.setText(self.tr("Nothing is promised for this week"))
            told = self.tr("%n candidate(s) sit between the chairs.", "", counts.chairs)
        else:
            self.title.setText(self.tr("Everyone knows where they stand"))
            told = self.tr("Nobody sits between the chairs.")
        told_of = self.tr("{0} of {1} candidates have a next update. {2}")
        self.text.setText(told_of.format(heard, counts.active, told))
        self._show_figures(done)
        self._show_next(coming)

    def _show_figures(self, done: DayDone) -> None:
        figures = (
            (done.told, self.tr("heard from you today"), "done"),
            (done.clients, self.tr("contacts with clients"), "client"),
            (done.letters, self.tr("by letter"), "accent"),
        )
        self.numbers.show_figures(
            Figure(str(count), words, ink) for count, words, ink in figures if count
        )

    def _show_next(self, coming: Owed | None) -> None:
        self.next.setVisible(coming is not None)
        self.later.setVisible(coming is not None)
        if coming is not None:
            told = self.tr("Next promise: {0}, {1}.")
            self.next.setText(told.format(coming.name, dates.long_day(coming.due)))

    def words(self) -> Iterable[str]:
        """Give what it says, for a screen reader that is told when the day is done."""
        return self.title.text(), self.text.text()
