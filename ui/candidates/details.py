"""The details of a candidate: read in the panel, written in a form."""

from dataclasses import replace

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import wording
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.people import Candidate, CandidateFacts
from wise_feedback.services import letters


class Details(QWidget):
    """What is known of a candidate, to be read and copied."""

    edit_wanted = Signal(str)

    def __init__(self, person: Candidate) -> None:
        super().__init__()
        facts = person.facts
        place = " ".join(filter(None, (facts.postcode, facts.city)))
        rows = (
            (self.tr("Called in letters"), facts.greeting_name),
            (self.tr("In Latin letters"), facts.latin_name),
            (self.tr("E-mail"), facts.email),
            (self.tr("Phone"), facts.phone),
            (self.tr("Address"), ", ".join(filter(None, (facts.street, place)))),
            (self.tr("Role"), facts.headline),
            (self.tr("Reads letters in"), wording.language(facts.language)),
            (self.tr("Source"), facts.source),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, (name, words) in enumerate(row for row in rows if row[1]):
            grid.addWidget(Label(name, "body", "text2"), number, 0, Qt.AlignmentFlag.AlignTop)
            told = Prose(words)
            grid.addWidget(told, number, 1)
        edit = Button(self.tr("Edit details"), "secondary", "pencil")
        edit.clicked.connect(lambda: self.edit_wanted.emit(person.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeft)


class DetailsForm(QWidget):
    """The form. The name is all that is needed; a name no font can draw asks for a Latin form."""

    def __init__(self, facts: CandidateFacts | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts or CandidateFacts("")
        self.fields: dict[str, Field[LineEdit]] = {}
        self.language = Segmented(
            self.tr("Reads letters in"),
            [Segment("sv", "Svenska"), Segment("en", "English")],
            self._facts.language,
        )
        self._lay_out()
        two_digits = QRegularExpressionValidator(QRegularExpression("[0-9]{0,2}"), self)
        self["years"].input.setValidator(two_digits)
        self["name"].input.textChanged.connect(self._mind_name)
        self._mind_name()

    def __getitem__(self, name: str) -> Field[LineEdit]:
        """Return a field by the name of the fact."""
        return self.fields[name]

    def facts(self) -> CandidateFacts:
        """Return what is written."""
        texts = {name: field.input.text() for name, field in self.fields.items()}
        years = texts.pop("years")
        reads_english = self.language.value() == "en"
        number = int(years) if years else None
        written = replace(self._facts, **texts)  # type: ignore[arg-type]  # all of these are text
        return replace(written, years=number, language="en" if reads_english else "sv")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._row(("name", self.tr("Name"), 2), ("goes_by", self.tr("Called"), 1)))
        hint = self.tr("How the name is written in a letter.")
        column.addLayout(self._row(("latin_name", self.tr("Name in Latin letters"), 1)))
        self["latin_name"].set_hint(hint)
        column.addLayout(self._row(("email", self.tr("E-mail"), 2), ("phone", self.tr("Phone"), 1)))
        column.addLayout(
            self._row(("skills", self.tr("Skills"), 3), ("years", self.tr("Years"), 1))
        )
        column.addLayout(
            self._row(("headline", self.tr("Role"), 1), ("source", self.tr("Source"), 1))
        )
        column.addLayout(
            self._row(
                ("street", self.tr("Street"), 3),
                ("postcode", self.tr("Postcode"), 1),
                ("city", self.tr("City"), 2),
            )
        )
        reads = QHBoxLayout()
        reads.addWidget(Label(self.tr("Reads letters in"), "medium"))
        reads.addWidget(self.language)
        reads.addStretch(1)
        column.addLayout(reads)

    def _row(self, *fields: tuple[str, str, int]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, label, share in fields:
            value = getattr(self._facts, name)
            line = LineEdit("" if value is None else str(value))
            self.fields[name] = Field(label, line)
            row.addWidget(self.fields[name], share, Qt.AlignmentFlag.AlignTop)
        return row

    def _mind_name(self) -> None:
        """Ask for a Latin form only of a name that would not print."""
        name = self["name"].input.text()
        needs = bool(letters.undrawable(name)) if not name.isascii() else False
        is_written = bool(self["latin_name"].input.text())
        self["latin_name"].setVisible(needs or is_written)
