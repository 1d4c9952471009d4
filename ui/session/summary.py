"""How a session went: how many have heard, by what, how long it took, and who was passed over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.turns import State, Turns
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.figures import Figure, Figures
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.owed import Counts


class Summary(QWidget):
    """The last page of a session. *left* goes back to Today, *again* to those passed over."""

    left = Signal()
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.title, self.text = Prose("", "title"), Prose("", "body", "text2")
        self.numbers = Figures()
        self.leave = Button(self.tr("Back to Today"), "primary", "sun", "Ctrl+Return")
        self.take = Button("", "secondary", "refresh-cw")
        self.leave.clicked.connect(self.left)
        self.take.clicked.connect(self.again)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(Symbol("armchair", "done", 44), 0, middle)
        column.addSpacing(12)
        for words in (self.title, self.text):
            words.setAlignment(middle | Qt.AlignmentFlag.AlignTop)
            column.addWidget(words)
        column.addSpacing(14)
        column.addWidget(self.numbers, 0, middle)
        column.addSpacing(18)
        column.addLayout(row)
        column.addStretch(1)

    def show_turns(self, turns: Turns, counts: Counts, minutes: int) -> None:
        """Say how it went."""
        told, skipped = turns.of(State.TOLD), turns.of(State.SKIPPED)
        everyone = not counts.candidates.now and not counts.chairs
        if not turns.everyone:
            self.title.setText(self.tr("Nobody is waiting for word from you"))
        elif everyone and told:
            self.title.setText(self.tr("Everyone knows where they stand"))
        elif not told:
            self.title.setText(self.tr("Nobody has heard from you yet"))
        else:
            self.title.setText(self.tr("%n of them have heard from you", "", len(told)))
        heard = self.tr("{0} of {1} candidates have a next update.")
        self.text.setText(heard.format(counts.active - counts.chairs, counts.active))
        self.take.setText(self.tr("Take those you skipped (%n)", "", len(skipped)))
        self.take.setVisible(bool(skipped))
        self._show_figures(turns, minutes)

    def _show_figures(self, turns: Turns, minutes: int) -> None:
        by = [turn.channel for turn in turns.of(State.TOLD)]
        counted = (
            (by.count(Channel.PHONE), self.tr("called"), "done"),
            (by.count(Channel.MAIL), self.tr("mailed"), "accent"),
            (by.count(Channel.SMS), self.tr("texted"), "accent"),
            (len(turns.of(State.SKIPPED)), self.tr("skipped"), "text2"),
        )
        figures = [Figure(str(count), words, ink) for count, words, ink in counted if count]
        if minutes:
            figures.append(Figure(self.tr("{0} min").format(minutes), self.tr("in all")))
        self.numbers.show_figures(figures)
