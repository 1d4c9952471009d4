"""A place to try a text: what the check says of it now, with lists that are still being typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.shared.announce import announce
from ui.shared.hints.looks import in_short, sign, tone
from ui.shared.languages import spoken
from ui.shared.tokens import Kind
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.field import Field
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.marks import Mark
from ui.shared.widgets.symbol import Symbol
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.checking import Hint, Verdict, Yardstick

PAUSE_MS = 100
"""How long after a key a text is judged: at once, to a person, and long lists halt no key."""

MOST_SHOWN = 6
"""How many findings are told one by one; of the rest the number."""


class TryBox(QWidget):
    """A text, the verdict on it, and below why: each thing found, in the words it was found in.

    It is held to *yardstick*; *marks* are what is underlined.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yardstick = Yardstick(spoken())
        self.marks: list[Mark] = []
        self._said = ""
        self.field = Field(self.tr("Try it here"), TextArea(lines=3, is_said=True))
        self.field.input.setPlaceholderText(self.tr("What you would write to a candidate"))
        self.chip = Chip(Kind.PLAIN, "")
        self.rows = [_FindingRow() for _number in range(MOST_SHOWN)]
        self.rest = Label("", "detail", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(self.rest)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.field.input.textChanged.connect(self._pause.start)
        self.look()

    def hold_to(self, yardstick: Yardstick) -> None:
        """Judge the text by something else from now on."""
        self.yardstick = yardstick
        self._pause.start()

    def look(self) -> None:
        """Judge the text now."""
        self._pause.stop()
        text = self.field.input.toPlainText()
        verdict, hints = _read(text, self.yardstick)
        self.marks = [_mark(hint) for hint in hints]
        self.field.input.show_marks(self.marks)
        self._show_verdict(verdict, is_grave=any(hint.finding.blocks for hint in hints))
        self._show_findings(hints)

    def _show_verdict(self, verdict: Verdict | None, *, is_grave: bool) -> None:
        kinds = {
            Verdict.CONCRETE: (Kind.DONE, self.tr("Concrete"), "circle-check"),
            Verdict.VAGUE: (Kind.TODAY, self.tr("Vague"), "circle-dashed"),
            None: (Kind.PLAIN, self.tr("Nothing to judge"), ""),
        }
        grave = (Kind.LATE, self.tr("May not leave the house"), "shield-check")
        self.chip.show_state(*(grave if is_grave else kinds[verdict]))
        if self.chip.text() != self._said:
            self._said = self.chip.text()
            announce(self.field.input, self._said)

    def _show_findings(self, hints: Sequence[Hint]) -> None:
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(hints))
            if number < len(hints):
                row.show_hint(hints[number])
        more = len(hints) - MOST_SHOWN
        self.rest.setText(self.tr("and %n more", "", more) if more > 0 else "")
        self.rest.setVisible(more > 0)


class _FindingRow(QWidget):
    """One thing found: the words it is about, and why."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = "message-circle-warning"
        self._symbol = Symbol(self.sign, Kind.TODAY, 14)
        self.phrase = Prose("", "medium")
        self.why = Prose("", "detail", "text2")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._symbol, 0, 0)
        grid.addWidget(self.phrase, 0, 1)
        grid.addWidget(self.why, 1, 1)

    def show_hint(self, hint: Hint) -> None:
        """Tell of something else."""
        self.sign = sign(hint)
        self._symbol.show_icon(self.sign, tone(hint))
        self.phrase.setText(self.tr("“{0}”").format(in_short(hint)))
        self.why.setText(hint.why)


def _read(text: str, yardstick: Yardstick) -> tuple[Verdict | None, tuple[Hint, ...]]:
    if not text.strip():
        return None, ()
    from wise_feedback.services import checking  # settings that are only looked at do without

    language = checking.language_of(text, yardstick.language)
    verdict = checking.check(text, language, yardstick.named, yardstick.phrases).verdict
    return verdict, checking.hints(text, yardstick, told_in=spoken())


def _mark(hint: Hint) -> Mark:
    return Mark(hint.finding.start, hint.finding.end, tone(hint))
