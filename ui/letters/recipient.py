"""Who the letter goes to: where it is mailed, the window's address, a name that can be printed."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.reporting import describe
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.text import LINE_LIMIT, clean_address
from wise_feedback.services import letters

PAUSE_MS = 400
"""How long after the last key what is typed is kept."""


class _Pause(QTimer):
    """Runs out once nothing has been typed in a field for a while."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, singleShot=True, interval=PAUSE_MS)

    def after(self, line: LineEdit) -> None:
        """Wait after each key in *line*; leaving it, or Enter, is waiting enough."""
        line.textEdited.connect(lambda _text: self.start())
        line.editingFinished.connect(self.timeout)


class LatinName(Card):
    """Asks how a name that no font can print is written in Latin letters."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)
        self.why = Prose("", "body")
        self.field = Field(self.tr("Name in Latin letters"), LineEdit())
        self.field.input.setMaxLength(LINE_LIMIT)
        self._pause = _Pause(self)
        self._pause.after(self.field.input)
        self._pause.timeout.connect(self.keep)
        self.field.set_hint(self.tr("Kept with the candidate, beside their own name."))
        self.body.addWidget(self.why)
        self.body.addWidget(self.field)
        self._kept = ""

    @property
    def is_asking(self) -> bool:
        """Whether a name in Latin letters is needed and not yet known."""
        return not self.isHidden() and not self._kept

    def show_name(self, facts: CandidateFacts) -> None:
        """Show the field where the name needs it."""
        characters = letters.undrawable(facts.name + facts.goes_by)
        self.setVisible(bool(characters))
        self._kept = facts.latin_name
        _show(self.field.input, facts.latin_name)
        words = self.tr("No font here can print {0}. How is the name written in Latin letters?")
        self.why.setText(words.format(characters))
        self._judge()

    def keep(self) -> None:
        """Tell of a name that has been written and can be printed."""
        self._pause.stop()
        name = self.field.input.text().strip()
        if self._judge() and name != self._kept:
            self._kept = name
            self.changed.emit(name)

    def _judge(self) -> bool:
        characters = letters.undrawable(self.field.input.text())
        words = self.tr("No font here can print {0}.").format(characters)
        self.field.set_error(words if characters else "")
        return not characters


class Address(QWidget):
    """The e-mail address, and street, postcode and town as the envelope's window shows them.

    None is needed. An e-mail address that is half typed stays in its field; what is wrong with it
    is said once the field is left.
    """

    changed = Signal(object)  # the candidate's facts, with the address as it was written

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of, self._facts = "", CandidateFacts("")
        self.email = Field(self.tr("E-mail"), LineEdit())
        self.street = Field(self.tr("Street or box"), LineEdit())
        self.postcode = Field(self.tr("Postcode"), LineEdit())
        self.city = Field(self.tr("Town"), LineEdit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Address"), "strong"))
        head.addStretch(1)
        head.addWidget(Label(self.tr("optional, for a window envelope"), "detail", "text2"))
        column.addLayout(head)
        self._pause = _Pause(self)
        self._pause.timeout.connect(self.keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, stretch in ((self.street, 5), (self.postcode, 2), (self.city, 3)):
            field.input.setMaxLength(LINE_LIMIT)
            self._pause.after(field.input)
            row.addWidget(field, stretch)
        column.addLayout(row)
        column.addWidget(self.email)
        self.email.input.setMaxLength(LINE_LIMIT)
        self._pause.after(self.email.input)
        self.email.input.editingFinished.connect(self.judge)

    def go_to_email(self) -> None:
        """Put the keyboard where the candidate's e-mail address is written."""
        self.email.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.email.input.selectAll()

    def show_facts(self, candidate_id: Key, facts: CandidateFacts) -> None:
        """Show the addresses of a candidate; one that is half typed stands until it is right."""
        is_as_before = (candidate_id, facts.email) == (self._of, self._facts.email)
        self._of, self._facts = candidate_id, facts
        if not (is_as_before and self._wrong()):
            _show(self.email.input, facts.email)
            self.email.set_error("")
        for field, text in (
            (self.street, facts.street),
            (self.postcode, facts.postcode),
            (self.city, facts.city),
        ):
            _show(field.input, text)

    def keep(self) -> None:
        """Tell of an address that has been changed."""
        self._pause.stop()
        facts = replace(
            self._facts,
            email=self._email(),
            street=self.street.input.text().strip(),
            postcode=self.postcode.input.text().strip(),
            city=self.city.input.text().strip(),
        )
        if facts != self._facts:
            self._facts = facts
            self.changed.emit(facts)

    def _email(self) -> str:
        """Return the e-mail address that is written, or the one that is kept while it is none."""
        error = self._wrong()
        return self._facts.email if error else clean_address(self.email.input.text())

    def judge(self) -> bool:
        """Say what is wrong with the e-mail address that is written; return whether nothing is."""
        error = self._wrong()
        self.email.set_error(describe(error) if error else "")
        return error is None

    def _wrong(self) -> WiseFeedbackError | None:
        try:
            clean_address(self.email.input.text())
        except WiseFeedbackError as error:
            return error
        return None


def _show(line: LineEdit, text: str) -> None:
    """Show other words; spaces that are only just typed are left to be typed after."""
    if " ".join(line.text().split()) != text:
        line.setText(text)
