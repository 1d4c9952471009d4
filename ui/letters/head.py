"""The head of the composer: who the letter is to, about what, whether it is saved, and how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.letters.writing import Writing
from ui.shared import letter_wording
from ui.shared.dates import day_name
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import ElidedLabel, set_tip


class Head(QWidget):
    """Back, the title with its chip, the way to start over, and the button that saves."""

    left = Signal()
    start_over_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("arrow-left", self.tr("Back"), "Esc")
        self.title = ElidedLabel("", "title")
        self.chip = Chip(Kind.TODAY, "", "pen-line")
        self.about = ElidedLabel("", "detail", "text2")
        self.start_over = Button(self.tr("Start over"), "quiet", "refresh-cw")
        self.save = Button(self.tr("Save PDF"), "primary", "file-down", "Ctrl+S")
        set_tip(self.start_over, self.tr("Drop your own words and say what the feedback says"))
        self._keys = self.save.accessibleDescription()
        self.back.clicked.connect(self.left)
        self.start_over.clicked.connect(self.start_over_wanted)
        self.save.clicked.connect(self.save_wanted)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title)
        top.addWidget(self.chip)
        top.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(top)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 13, 20, 13)
        row.setSpacing(14)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        row.addWidget(self.start_over)
        row.addWidget(self.save)

    def show_writing(self, writing: Writing) -> None:
        """Show who the letter is to and what it is about."""
        self.title.setText(self.tr("Letter to {0}").format(writing.person.facts.name))
        facts = writing.assignment
        kind = letter_wording.letter_kind(writing.letter.kind)
        about = self.tr("{0} · {1}, {2}").format(kind, facts.role, facts.client)
        self.about.setText(about)
        self.about.show()
        self.chip.show()
        self.show_state(writing)

    def show_state(self, writing: Writing) -> None:
        """Show whether what is on view has been saved, and whether any of it can be dropped."""
        self.start_over.setVisible(writing.is_own)
        if writing.is_saved:
            day = day_name(writing.archive[0].saved_at.astimezone().date())
            self.chip.show_state(Kind.DONE, self.tr("Saved {0}").format(day), "circle-check")
        else:
            self.chip.show_state(Kind.TODAY, self.tr("Draft"), "pen-line")

    def show_obstacle(self, words: str) -> None:
        """Say why the letter cannot be saved yet, or nothing if it can."""
        self.save.setEnabled(not words)
        self.save.setAccessibleDescription(words or self._keys)
        set_tip(self.save, words)

    def show_empty(self, name: str) -> None:
        """Show who the letter would be to, while there is nothing to tell."""
        self.title.setText(self.tr("Letter to {0}").format(name))
        self.about.hide()
        self.chip.hide()
        self.start_over.hide()
        self.show_obstacle(self.tr("There is nothing to tell yet"))
