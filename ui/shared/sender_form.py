"""Who writes the letters: the consultant and the agency, as fields that several pages show."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.reporting import describe, reporting
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.text import clean_address, clean_line
from wise_feedback.services import settings

PAUSE_MS = 400
"""How long after the last key what is typed is kept."""

_Fields = dict[str, Field[LineEdit]]


class SenderForm(QWidget):
    """All that the head, the foot and the signature of a letter say. Nothing of it is needed.

    It is kept while it is typed, but for what cannot be: that stays in its field, with the reason
    once the field is left.
    """

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
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._keep_quietly)
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
        self._f_tax.toggled.connect(self.keep)
        self._lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._pause.isActive():
            self._keep_quietly()

    def _field(self, label: str, text: str) -> Field[LineEdit]:
        field = Field(label, LineEdit(text))
        field.input.textEdited.connect(lambda _text: self._pause.start())
        field.input.editingFinished.connect(self.keep)
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

    def show_kept(self, consultant: Consultant, agency: Agency) -> None:
        """Show what is kept where it differs; what cannot be kept stays as it is written."""
        for fields, value in ((self._consultant, consultant), (self._agency, agency)):
            for name, field in fields.items():
                kept, written = getattr(value, name), " ".join(field.input.text().split())
                if written != kept and _error(name, field) is None:
                    field.input.setText(kept)
        with QSignalBlocker(self._f_tax):
            self._f_tax.setChecked(agency.f_tax)

    def keep(self) -> bool:
        """Keep what can be kept, and say at each other field why it cannot; return if all was."""
        is_kept = True
        for name, field in (*self._consultant.items(), *self._agency.items()):
            error = _error(name, field)
            field.set_error(describe(error) if error else "")
            is_kept = is_kept and error is None
        with reporting(self):
            self._save()
            return is_kept
        return False

    def fields(self) -> list[LineEdit]:
        """Return the lines in the order they are read."""
        return [field.input for field in (*self._consultant.values(), *self._agency.values())]

    def _keep_quietly(self) -> None:
        """Keep what can be kept, without a word about what is only half typed."""
        with suppress(WiseFeedbackError):
            self._save()

    def _save(self) -> None:
        self._pause.stop()
        known = settings.load()
        consultant = replace(known.consultant, **_sound(self._consultant))
        agency = replace(known.agency, **_sound(self._agency), f_tax=self._f_tax.isChecked())
        settings.save(replace(known, consultant=consultant, agency=agency))


def _sound(fields: _Fields) -> dict[str, str]:
    return {n: field.input.text() for n, field in fields.items() if _error(n, field) is None}


def _error(name: str, field: Field[LineEdit]) -> WiseFeedbackError | None:
    clean = clean_address if name == "email" else clean_line
    try:
        clean(field.input.text())
    except WiseFeedbackError as error:
        return error
    return None
