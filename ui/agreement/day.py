"""Asks on which day something was agreed: today, or a day that has been."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import DateField


class DayDialog(DialogFrame):
    """Offers no day that is not possible: none to come, none before *first* or after *last*."""

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        day: date | None,
        parent: QWidget | None = None,
        *,
        first: date | None = None,
        last: date | None = None,
    ) -> None:
        super().__init__(title, text, parent, width=420)
        today = date.today()
        latest = min(last or today, today)
        self.field = Field(self.tr("Day"), DateField(day or latest))
        self.field.input.setMaximumDate(_qt(latest))
        if first is not None:
            self.field.input.setMinimumDate(_qt(first))
        self.body.addWidget(self.field)
        cancel = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        cancel.clicked.connect(self.reject)
        keep = self.add_button(Button(action, "primary", keys="Ctrl+Return"), is_main=True)
        keep.clicked.connect(self.accept)

    def day(self) -> date | None:
        """Return the day that was chosen, or ``None`` if none was."""
        return self.field.input.day() if self.result() else None


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
