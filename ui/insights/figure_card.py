"""One figure on a card: what it tells in words, its chart, and the table behind it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.insights.chart import ChartView
from ui.insights.table import FigureTable
from ui.shared import paint
from ui.shared.announce import announce
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import Figure

_NOTES = 5
"""How many of the things that people said are shown; more are read on paper."""

_LETTER = "T"


class FigureCard(Card):
    """Shows the chart, or with T and by its button the table. Without a chart there is no choice.

    The card takes the keyboard, and is read as its title and its sentence.
    """

    def __init__(self, figure: Figure, language: Language) -> None:
        super().__init__(padding=18)
        self.figure = figure
        self._language = language
        self._has_letter = True
        self.chart: ChartView | None = None
        self.table: FigureTable | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.sentence)
        self.toggle = Button(self.tr("Table"), "quiet", "rows-3", _LETTER)
        self.toggle.clicked.connect(self.turn)
        self._lay_out()

    @property
    def shows_table(self) -> bool:
        """Whether the table is on view."""
        return self.table is not None and not self.table.isHidden()

    def use_letter(self, *, is_used: bool) -> None:
        """Let the letter T turn the card, or only its button."""
        self._has_letter = is_used
        self.toggle.set_keys(_LETTER if is_used else "")

    def turn(self) -> None:
        """Show the table in place of the chart, or the chart again."""
        if self.chart is None:
            return
        table = self._made_table()
        is_table = table.isHidden()
        table.setVisible(is_table)
        self.chart.setVisible(not is_table)
        self.toggle.setText(self.tr("Chart") if is_table else self.tr("Table"))
        self.toggle.set_symbol("chart-column" if is_table else "rows-3")
        announce(self, self.tr("Table") if is_table else self.figure.sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_letter = self._has_letter and is_plain and event.key() == Qt.Key.Key_T
        if is_letter and self.chart is not None:
            self.turn()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint.focus_ring(QPainter(self), QRectF(self.rect()), paint.CARD_RADIUS)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Prose(self.figure.title, "lead"))
        words.addWidget(Prose(self.figure.sentence, "detail", "text2"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        if self.figure.chart is not None:
            head.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._fill()
        for note in self.figure.notes[:_NOTES]:
            self.body.addWidget(Prose(note, "said"))
        rest = len(self.figure.notes) - _NOTES
        if rest > 0:
            more = self.tr("and %n more, on paper and in Excel", "", rest)
            self.body.addWidget(Prose(more, "detail", "text2"))
        self.body.addStretch(1)

    def _fill(self) -> None:
        figure = self.figure
        if figure.chart is not None:
            self.chart = ChartView(figure.chart, self._language, figure.title, figure.sentence)
            self.body.addWidget(self.chart)
        elif figure.table.rows:
            self._made_table().show()

    def _made_table(self) -> FigureTable:
        if self.table is None:
            self.table = FigureTable(self.figure.title, self.figure.table, self._language)
            self.table.hide()
            self.body.insertWidget(self._place(), self.table)
        return self.table

    def _place(self) -> int:
        return 1 if self.chart is None else self.body.indexOf(self.chart) + 1
