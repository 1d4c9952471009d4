"""What a place says while there is nothing in it: why, and what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.symbol import Symbol


class EmptyState(QWidget):
    """An icon, a title, a line of text and one button, in the middle of the place."""

    acted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: str = "",
        action_icon: str = "",
        *,
        ink: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.title, self.text = Prose(title, "lead"), Prose(text, "body", "text2")
        self.button = Button(action, "secondary", action_icon)
        self.button.clicked.connect(self.acted)
        for part, said in ((self.button, action), (self.text, text)):
            if not said:
                part.hide()  # never shown by hand: without a parent yet, each would be a window
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(Symbol(icon, ink, 28), 0, middle)
        column.addSpacing(8)
        for words in (self.title, self.text):
            words.setAlignment(middle | Qt.AlignmentFlag.AlignTop)
            column.addWidget(words)
        column.addSpacing(6)
        column.addWidget(self.button, 0, middle)
        column.addStretch(1)

    def say(self, title: str, text: str = "") -> None:
        """Say something else of the same emptiness, such as what was searched for."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setHidden(not text)
