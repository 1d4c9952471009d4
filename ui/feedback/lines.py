"""The small parts that the dialogs of feedback are set in: numbered sections and slim lines."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.focus import LaterRow
from ui.shared.theme import px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label, StepHeading

_LOW = 24


class Section(QWidget):
    """A numbered part of a form. Fill its *body*."""

    def __init__(self, number: int, title: str, hint: str = "") -> None:
        super().__init__()
        self.heading = StepHeading(number, title, hint)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        self._head = LaterRow()
        self._head.setSpacing(4)
        self._head.addWidget(self.heading, 1)
        self.body.addLayout(self._head)

    def add_action(self, button: Button) -> None:
        """Put a low button at the far end of the heading."""
        button.setFixedHeight(px(_LOW))
        self._head.addWidget(button)


class SlimLine(QWidget):
    """A short label and beside it one line, which may be left empty."""

    def __init__(self, label: str, hint: str = "", *, limit: int = 2000) -> None:
        super().__init__()
        self.input = LineEdit(hint=hint)
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(hint)
        self.input.setMaxLength(limit)
        words = Label(label, "detail", "text2")
        words.setBuddy(self.input)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(words)
        row.addWidget(self.input, 1)

    def text(self) -> str:
        """Return what has been written."""
        return self.input.text()

    def show_text(self, text: str) -> None:
        """Show a text without telling anybody."""
        with QSignalBlocker(self.input):
            self.input.setText(text)
