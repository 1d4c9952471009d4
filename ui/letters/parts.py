"""The words of a letter to write in: its subject and its five parts, each with where it is from."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shared import letter_wording
from ui.shared.dates import day_name
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import StepHeading
from ui.shared.widgets.symbol import Symbol
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.letter import Basis, Letter, Origin, Part, PartKind
from wise_feedback.domain.text import LINE_LIMIT

translate = QCoreApplication.translate


class PartField(QWidget):
    """One numbered part of a letter."""

    def __init__(self, number: int, kind: PartKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        title = letter_wording.letter_part(kind)
        self.heading = StepHeading(number, title)
        self.text = TextArea(title, lines=2, most=40, is_said=True)
        self._sign = Symbol("link", "text3", 14)
        row = self.heading.layout()
        assert row is not None
        row.removeWidget(self.heading.hint)
        row.addWidget(self._sign)
        row.addWidget(self.heading.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.heading)
        column.addWidget(self.text)

    def show_part(self, part: Part, origin: str) -> None:
        """Show other words, where they differ, and where they come from."""
        title = part.heading or letter_wording.letter_part(self.kind)
        self.heading.title.setText(title)
        self.text.setAccessibleName(title)
        if self.text.toPlainText() != part.text:
            self.text.blockSignals(True)
            self.text.setPlainText(part.text)
            self.text.blockSignals(False)
        self.show_origin(part, origin)

    def show_origin(self, part: Part, origin: str) -> None:
        """Say where the words come from: the consultant, or *origin*."""
        words = self.tr("your own words") if part.is_own else origin
        is_empty = not part.text.strip()
        self.heading.hint.setText(self.tr("left out of the letter") if is_empty else words)
        self._sign.show_icon("pen-line" if part.is_own else "link", "text3")
        self._sign.setVisible(not is_empty)
        self.text.setPlaceholderText(self._missing() if is_empty else "")

    def _missing(self) -> str:
        return self.tr("Nothing in the feedback. Write here to add it.")


class Parts(QWidget):
    """The subject and the five parts, in the order they are read.

    *written* tells of words the user has changed: a part, or ``None`` for the subject.
    """

    written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = Field(self.tr("Subject"), LineEdit())
        self.subject.input.setMaxLength(LINE_LIMIT)
        self.fields = {
            kind: PartField(number, kind) for number, kind in enumerate(PartKind, start=1)
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.subject)
        for field in self.fields.values():
            column.addWidget(field)
            field.text.textChanged.connect(partial(self._tell, field))
        self.subject.input.textEdited.connect(self._tell_subject)

    def show_letter(self, letter: Letter, basis: Basis) -> None:
        """Show the words of a letter and where each part comes from."""
        if self.subject.input.text() != letter.subject:
            self.subject.input.setText(letter.subject)
            self.subject.input.setCursorPosition(0)  # or a long one would show its end
        for kind, field in self.fields.items():
            field.show_part(letter.part(kind), origin_words(basis, kind, letter.day))

    def show_origin(self, letter: Letter, basis: Basis, kind: PartKind) -> None:
        """Say anew where a part comes from, while it is written."""
        origin = origin_words(basis, kind, letter.day)
        self.fields[kind].show_origin(letter.part(kind), origin)

    def set_open(self, *, is_open: bool) -> None:
        """Let the words be written in, or only read: those that were sent stay as they were."""
        self.subject.input.setReadOnly(not is_open)
        for field in self.fields.values():
            field.text.setReadOnly(not is_open)

    def select(self, kind: PartKind | None, start: int, end: int) -> None:
        """Put the caret in a part, or the subject, with some of its characters selected."""
        field = self.subject.input if kind is None else self.fields[kind].text
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if end > start:
            field.select(start, end)

    def go_to(self, kind: PartKind) -> None:
        """Put the caret at the end of a part."""
        text = self.fields[kind].text
        text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        text.moveCursor(text.textCursor().MoveOperation.End)

    def _tell(self, field: PartField) -> None:
        self.written.emit(field.kind, field.text.toPlainText())

    def _tell_subject(self, subject: str) -> None:
        self.written.emit(None, subject)


def origin_words(basis: Basis, kind: PartKind, today: date) -> str:
    """Return where a part was composed from: *feedback 12 nov*."""
    match basis.origin(kind, today):
        case Origin.FEEDBACK if basis.feedback_at:
            day = basis.feedback_at.astimezone().date()
            return translate("LetterParts", "feedback {0}").format(day_name(day))
        case Origin.CLOSING if basis.closed_at:
            day = basis.closed_at.astimezone().date()
            return translate("LetterParts", "closed {0}").format(day_name(day))
    return translate("LetterParts", "settings")
