"""The private note of a feedback: folded until asked for, on ground of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shared.widgets.surfaces import PrivateBlock
from ui.shared.widgets.textarea import TextArea


class PrivateNote(QWidget):
    """Nothing until it is opened. *changed* at every change, *opened* when it is unfolded."""

    changed = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.area = TextArea(self.tr("Private note"))
        self.area.textChanged.connect(self.changed)
        self._block = PrivateBlock()
        self._block.body.addWidget(self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._block)
        self.hide()

    def note(self) -> str:
        """Return what has been written."""
        return self.area.toPlainText()

    def show_note(self, note: str) -> None:
        """Show a note, unfolded if there is one, without telling anybody."""
        self.area.blockSignals(True)
        self.area.setPlainText(note)
        self.area.blockSignals(False)
        self.setVisible(bool(note))

    def open(self) -> None:
        """Unfold it and write there."""
        self.show()
        self.opened.emit()
        self.area.setFocus(Qt.FocusReason.ShortcutFocusReason)
