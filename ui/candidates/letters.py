"""The letters that have left for a candidate: what, when sent, and a copy of each as it was."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from ui.shared import dates, letter_wording
from ui.shared.reporting import reporting
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import ElidedLabel, Label
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.letter import SavedLetter
from wise_feedback.services import letter_archive, letters


class LetterRow(Card):
    """One version of a letter."""

    def __init__(self, saved: SavedLetter) -> None:
        super().__init__(padding=12)
        self._saved = saved
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(saved.subject, "strong"))
        kind = letter_wording.letter_kind(saved.kind)
        words.addWidget(ElidedLabel(kind, "detail", "text2"))
        when = dates.moment(saved.sent_at) if saved.sent_at else self.tr("Not sent yet")
        words.addWidget(Label(when, "clock", "text2" if saved.sent_at else "today"))
        copy = Button(self.tr("Save a copy"), "secondary", "download")
        copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(copy)
        self.body.addLayout(row)

    def _copy(self) -> None:
        with reporting(self):
            name = letters.suggested_name(letter_archive.words(self._saved.id))
            title = self.tr("Save a copy")
            path, _filter = QFileDialog.getSaveFileName(self, title, name, "PDF (*.pdf)")
            if path:
                letter_archive.save_copy(self._saved.id, Path(path))
