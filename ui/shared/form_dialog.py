"""A form in a dialog. Esc keeps what was typed for the next time; only *start over* forgets it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.shared.announce import announce
from ui.shared.focus import chain, in_reading_order
from ui.shared.reporting import describe, reporting
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Prose
from wise_feedback.domain.errors import (
    BadAddressError,
    MissingFieldError,
    TextTooLongError,
    WiseFeedbackError,
)


class FormDialog(DialogFrame):
    """Keeps what is written when it can, and else says at the field what is wrong.

    A form fills in ``write``, ``keep``, ``forget``, ``fields`` and ``is_touched``.
    """

    def __init__(
        self,
        title: str,
        action: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        width: int = 640,
        height: int = 0,
        is_large: bool = False,
    ) -> None:
        super().__init__(title, subtitle, parent, width=width, height=height, is_large=is_large)
        self.wants_anew = False
        self._is_warned = False
        self._wrong = Prose("", "body", "late")
        self._wrong.hide()
        self._anew = Button(self.tr("Start over"), "quiet", "refresh-cw")
        self._anew.clicked.connect(self._start_over)
        self._anew.hide()
        self.add_note(self._anew)
        self.add_note(self._wrong)
        close = self.add_button(Button(self.tr("Close"), "quiet", keys="Esc"))
        close.clicked.connect(self.reject)
        keep = self.add_button(Button(action, "primary", keys="Ctrl+Return"), is_main=True)
        keep.clicked.connect(self.finish)

    def write(self) -> None:
        """Keep for good what is written. Raises ``WiseFeedbackError``."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what is written for the next time the form is opened."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget what was kept for the next time."""
        raise NotImplementedError

    def fields(self) -> dict[str, Field[LineEdit]]:
        """Return the fields by the names that errors give them."""
        raise NotImplementedError

    def point_out(self, error: WiseFeedbackError) -> None:
        """Show where it is wrong, if that is in no field: in a row of a list, say."""

    def is_touched(self) -> bool:
        """Return whether anything differs from the form as it was opened the first time."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.chain()

    def say_resumed(self) -> None:
        """Show that the form goes on where it was left, and the way to start over."""
        self._anew.show()

    def chain(self) -> None:
        """Let Tab go through the form as it is read, and then to the foot."""
        parts = (self.body, self._foot)
        chain([*(stop for part in parts for stop in in_reading_order(part)), self._close])

    def finish(self) -> None:
        """Keep what is written for good and close, or say what is wrong and stay."""
        try:
            self.write()
        except WiseFeedbackError as error:
            self._tell(error)
            return
        with reporting(self):
            self.forget()
        self.accept()

    def reject(self) -> None:
        try:
            if self.is_touched():
                self.keep()
            else:
                self.forget()
        except WiseFeedbackError as error:
            if self.is_touched() and not self._is_warned:
                self._is_warned = True
                only = self.tr("What is written is only in this window. Esc once more drops it.")
                self._say(f"{describe(error)} {only}")
                return
        super().reject()

    def _start_over(self) -> None:
        with reporting(self):
            self.forget()
        self.wants_anew = True
        super().reject()

    def _tell(self, error: WiseFeedbackError) -> None:
        name = ""
        match error:
            case MissingFieldError() | TextTooLongError():
                name = error.field
            case BadAddressError():
                name = "email"
        fields = self.fields()
        for known, field in fields.items():
            field.set_error(describe(error) if known == name else "")
        self._say("" if name in fields else describe(error))
        self.point_out(error)
        if name in fields:
            fields[name].input.setFocus()

    def _say(self, words: str) -> None:
        """Say in the foot what is wrong with the whole, or nothing."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        if words:
            announce(self, words)
