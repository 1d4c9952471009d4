"""An input with its label above, and below it a hint that gives way to what is wrong."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.announce import announce
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.symbol import Symbol

_Input = TypeVar("_Input", bound=QWidget)


class Field(QWidget, Generic[_Input]):
    """A label, its *input*, and one line below. Errors say what to do, in words and an icon."""

    def __init__(
        self, label: str, control: _Input, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.input = control
        self._hint = hint
        self._error = ""
        self.label = Label(label, "medium")
        self.label.setBuddy(control)
        control.setAccessibleName(label.replace("&", ""))
        self._symbol = Symbol("circle-alert", "late", 14)
        self.line = Prose("", "detail", "text2")
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.label)
        column.addWidget(control)
        column.addLayout(below)
        self._show()

    @property
    def error(self) -> str:
        """What is wrong, or nothing."""
        return self._error

    def set_error(self, error: str) -> None:
        """Say what is wrong, read out politely, or show the hint again if nothing is."""
        if error == self._error:
            return
        self._error = error
        self._show()
        if error:
            announce(self.input, error)

    def set_hint(self, hint: str) -> None:
        """Say something else below while nothing is wrong."""
        self._hint = hint
        self._show()

    def _show(self) -> None:
        words = self._error or self._hint
        self.line.setText(words)
        self.line.set_ink("late" if self._error else "text2")
        self.line.setVisible(bool(words))
        self._symbol.setVisible(bool(self._error))
        self.input.setAccessibleDescription(words)
        self.input.setProperty("wrong", bool(self._error))
        style = self.input.style()
        style.unpolish(self.input)
        style.polish(self.input)
