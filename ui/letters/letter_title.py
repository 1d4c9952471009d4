"""Whom a letter is to, how far it has come and what it is about, over letters wherever shown."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.letters.words import Look
from ui.shared import letter_wording
from ui.shared.tokens import Kind
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import ElidedLabel
from wise_feedback.domain.letter import LetterKind


class LetterTitle(QWidget):
    """A name with a chip, and a line below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "title")
        self.chip = Chip(Kind.TODAY, "", "pen-line")
        self.about = ElidedLabel("", "detail", "text2")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title)
        top.addWidget(self.chip)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.about)

    def show_about(self, name: str, kind: LetterKind, role: str, client: str) -> None:
        """Show whom a letter is to and what it is about."""
        self.show_nothing(name)
        said = letter_wording.letter_kind(kind)
        self.about.setText(self.tr("{0} · {1}, {2}").format(said, role, client))
        self.about.show()
        self.chip.show()

    def show_nothing(self, name: str) -> None:
        """Show who a letter would be to, while there is nothing to tell."""
        self.title.setText(self.tr("Letter to {0}").format(name))
        self.about.hide()
        self.chip.hide()

    def show_look(self, look: Look) -> None:
        """Show how far it has come."""
        self.chip.show_state(look.kind, look.words, look.icon)
