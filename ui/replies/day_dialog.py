"""Asks for a day: to move a step to, or until which nobody at the client is there to answer."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import DateField, LineEdit


class DayDialog(DialogFrame):
    """A day, and where it is a pause the reason. It changes nothing by itself."""

    def __init__(
        self,
        title: str,
        subtitle: str,
        action: str,
        day: date,
        *,
        asks_why: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, subtitle, parent, width=440)
        self._today = date.today()
        label = self.tr("Until") if asks_why else self.tr("Day")
        self.day_field = Field(label, DateField(max(day, self._today)))
        hint = self.tr("Such as: Petra is ill until Thursday")
        self.why = Field(self.tr("Why"), LineEdit(hint=hint))
        self.body.addWidget(self.day_field)
        self.body.addWidget(self.why)
        self.why.setVisible(asks_why)
        cancel = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        cancel.clicked.connect(self.reject)
        self.main = self.add_button(Button(action, "primary", keys="Return"), is_main=True)
        self.main.clicked.connect(self.finish)

    def day(self) -> date:
        """Return the day that was chosen."""
        return self.day_field.input.day() or self._today

    def reason(self) -> str:
        """Return what was written of why."""
        return self.why.input.text()

    def finish(self) -> None:
        """Close with the day, or say that it has passed."""
        if self.day() < self._today:
            self.day_field.set_error(self.tr("That day has passed. Choose one to come."))
            self.day_field.input.setFocus()
        else:
            self.accept()
