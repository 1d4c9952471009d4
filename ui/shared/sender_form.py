"""Who writes the letters: the consultant and the agency, as fields that several pages show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.people import Agency, Consultant


class SenderForm(QWidget):
    """All that the head, the foot and the signature of a letter say. Nothing of it is needed.

    *edited* tells that a field was left changed.
    """

    edited = Signal()

    def __init__(
        self,
        consultant: Consultant,
        agency: Agency,
        *,
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._consultant = {
            "name": self._field(self.tr("Your name"), consultant.name),
            "title": self._field(self.tr("Title"), consultant.title),
            "phone": self._field(self.tr("Phone"), consultant.phone),
            "email": self._field(self.tr("E-mail"), consultant.email),
        }
        self._agency = {
            "name": self._field(self.tr("Agency"), agency.name),
            "tagline": self._field(self.tr("A line below the name"), agency.tagline),
            "street": self._field(self.tr("Street"), agency.street),
            "postcode": self._field(self.tr("Postcode"), agency.postcode),
            "city": self._field(self.tr("City"), agency.city),
            "phone": self._field(self.tr("Switchboard"), agency.phone),
            "web": self._field(self.tr("Website"), agency.web),
            "org_no": self._field(self.tr("Organisation number"), agency.org_no),
        }
        self._f_tax = CheckBox(self.tr("Approved for F-tax"))
        self._f_tax.setChecked(agency.f_tax)
        self._f_tax.toggled.connect(self.edited)
        self._lay_out()

    def _field(self, label: str, text: str) -> Field[LineEdit]:
        field = Field(label, LineEdit(text))
        field.input.editingFinished.connect(self.edited)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for heading, group in (
            (self.tr("You"), self._consultant),
            (self.tr("Your agency"), self._agency),
        ):
            column.addWidget(Label(heading, "lead"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(10)
            for number, field in enumerate(group.values()):
                place = divmod(number, self._columns)
                grid.addWidget(field, *place, Qt.AlignmentFlag.AlignTop)
            column.addLayout(grid)
            column.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self._f_tax)
        row.addStretch(1)
        column.addLayout(row)

    def consultant(self) -> Consultant:
        """Return what is written of the consultant."""
        return Consultant(**{name: field.input.text() for name, field in self._consultant.items()})

    def agency(self) -> Agency:
        """Return what is written of the agency."""
        texts = {name: field.input.text() for name, field in self._agency.items()}
        return Agency(**texts, f_tax=self._f_tax.isChecked())

    def tell(self, name: str, words: str) -> None:
        """Say at the consultant's field *name* what is wrong, and at no other."""
        for known, field in self._consultant.items():
            field.set_error(words if known == name else "")

    def fields(self) -> list[LineEdit]:
        """Return the lines in the order they are read."""
        return [field.input for field in (*self._consultant.values(), *self._agency.values())]
