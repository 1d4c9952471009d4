"""The head of the board: whose assignment it is, what can be done, and what is on view."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shared.theme import follow, grow, px
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import ElidedLabel
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.settings import Density

WIDE, NARROW = 720, 440
"""Below these, in pixels at 100 %, words on buttons leave their room to the title and filter."""


class BoardHead(QWidget):
    """Title, the client in a line, the buttons, the filter and the density."""

    add_wanted = Signal()
    import_wanted = Signal()
    edit_wanted = Signal()
    filtered = Signal(str)

    def __init__(self, density: Density, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", "title")
        self._facts = ElidedLabel("", "body", "text2")
        self.edit = IconButton("pencil", self.tr("Edit assignment"))
        self.bring = Button(self.tr("Import list"), icon="upload", keys="Ctrl+I")
        self.add = Button(self.tr("New candidate"), "primary", "user-plus", "N")
        self.filter = LineEdit(icon="search", hint=self.tr("Filter by name, skill or place"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        grow(self.filter.setMinimumWidth, 96)
        self.filter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grow(self.filter.setMaximumWidth, 300)
        self.density = Segmented(
            self.tr("Density"),
            [
                Segment("cards", self.tr("Cards"), "square-kanban"),
                Segment("dense", self.tr("Dense"), "rows-3"),
            ],
            density,
        )
        self._lay_out()
        follow(self._fit)
        self.edit.clicked.connect(self.edit_wanted)
        self.bring.clicked.connect(self.import_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.filter.textChanged.connect(self.filtered)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(4)
        title.addWidget(self._title, 0)
        title.addWidget(self.edit)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(title)
        words.addWidget(self._facts)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addLayout(words, 1)
        upper.addWidget(self.bring)
        upper.addWidget(self.add)
        lower = QHBoxLayout()
        lower.addWidget(self.filter, 3)
        lower.addStretch(1)
        lower.addWidget(self.density)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 20, 0)
        column.setSpacing(12)
        column.addLayout(upper)
        column.addLayout(lower)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(px(NARROW), super().sizeHint().height())  # takes what the panel leaves it

    def minimumSizeHint(self) -> QSize:
        return QSize(px(220), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show words on buttons as far as there is room for them."""
        self.bring.show_words(is_shown=self.width() >= px(WIDE))
        for control in (self.add, self.density):
            control.show_words(is_shown=self.width() >= px(NARROW))

    def show_assignment(self, assignment: Assignment, found: int | None = None) -> None:
        """Show the role, and in a line the client, the contact and how many are in play.

        Where the board is filtered, it says how many were *found* instead.
        """
        facts = assignment.facts
        self._title.setText(facts.role)
        contact = self.tr("contact {0}").format(facts.contact) if facts.contact else ""
        told = self.tr("%Ln active candidate(s)", "", assignment.cards)
        if found is not None:
            told = self.tr("%Ln match(es)", "", found)
        self._facts.setText(" · ".join(filter(None, (facts.client, contact, told))))

    def forget_filter(self) -> None:
        """Filter no longer, without telling anybody."""
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
