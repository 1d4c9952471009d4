"""The one question after a letter has left: was it sent?"""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.letters import words
from ui.shared import dates
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from wise_feedback.domain.letter import SavedLetter


class SentQuestion(Banner):
    """Asks whether a letter was sent, since no program can know. Hidden while there is none."""

    answered_yes = Signal()
    answered_not_yet = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Kind.TODAY, "circle-question-mark", self.tr("Was it sent?"), parent=parent)
        self.yes = Button(self.tr("Yes, it was sent"), "primary", "check")
        self.not_yet = Button(self.tr("Not yet"), "secondary")
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 8, 0, 2)
        row.setSpacing(8)
        row.addWidget(self.yes)
        row.addWidget(self.not_yet)
        row.addStretch(1)
        self.words.addWidget(foot)
        self.yes.clicked.connect(self.answered_yes)
        self.not_yet.clicked.connect(self.answered_not_yet)
        self.hide()

    def ask(self, saved: SavedLetter, name: str) -> None:
        """Ask about a letter to somebody called *name*."""
        how, when = words.left(saved.via), dates.before(saved.saved_at, date.today())
        text = self.tr("{0} {1}. With a yes this exact letter is kept, and {2} counts as told.")
        self.stand(
            Kind.TODAY,
            "circle-question-mark",
            self.tr("Was it sent?"),
            text.format(how, when, name),
        )
