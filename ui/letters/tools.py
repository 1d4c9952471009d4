"""What stands over a letter: its words or its checks, its voice, its language and its kind."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.letters.writing import Writing
from ui.shared import letter_wording, wording
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.letter import LetterKind
from wise_feedback.domain.voice import Tone


class Shown(StrEnum):
    """What of a letter is on view."""

    CONTENT = "content"
    CHECKS = "checks"


class Tools(QWidget):
    """The choices; of the kind only where there is one."""

    shown_chosen = Signal(object)
    kind_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        views = [
            Segment(Shown.CONTENT, self.tr("Content")),
            Segment(Shown.CHECKS, self.tr("Checks"), count=0),
        ]
        self.shown = Segmented(self.tr("What is shown"), views, Shown.CONTENT)
        tones = [Segment(tone, letter_wording.tone(tone)) for tone in Tone]
        self.tone = Segmented(self.tr("How the letter is told"), tones)
        languages = [Segment(code, wording.language(code)) for code in ("sv", "en")]
        self.language = Segmented(self.tr("Language of the letter"), languages)
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("Kind of letter"))
        self._kinds: tuple[LetterKind, ...] = ()
        self.shown.chosen.connect(self.shown_chosen)
        self.kind.activated.connect(lambda index: self.kind_chosen.emit(self._kinds[index]))
        self.kind.setMinimumContentsLength(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for first, second in ((self.shown, self.tone), (self.language, self.kind)):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(first)
            row.addStretch(1)
            row.addWidget(second, 100 if second is self.kind else 0)
            column.addLayout(row)

    def show_writing(self, writing: Writing) -> None:
        """Show the choices that were made."""
        self.language.set_value(writing.letter.language)
        self.tone.set_value(writing.letter.tone)
        self._show_kinds(writing.kinds, writing.letter.kind)

    def set_open(self, *, is_open: bool) -> None:
        """Let the letter be told otherwise, or only be looked at."""
        for choice in (self.tone, self.language, self.kind):
            choice.setEnabled(is_open)

    def _show_kinds(self, kinds: tuple[LetterKind, ...], chosen: LetterKind) -> None:
        if kinds != self._kinds:
            self._kinds = kinds
            self.kind.clear()
            self.kind.addItems([letter_wording.letter_kind(kind) for kind in kinds])
        self.kind.setCurrentIndex(kinds.index(chosen))
        self.kind.setVisible(len(kinds) > 1)
