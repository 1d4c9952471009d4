"""The sidebar: where one is, the assignments, settings, and that everything is saved here."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.theme import colour, current, follow, px
from ui.shared.widgets.buttons import IconButton
from ui.shared.widgets.labels import ElidedLabel, Label, set_tip
from ui.shared.widgets.mark import Mark
from ui.shared.widgets.symbol import Symbol
from ui.window.assignment_list import AssignmentList
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.basics import Key

WIDTH = 236
RAIL = 60


class NavButton(QAbstractButton):
    """A row of the navigation: an icon and words, marked when it is on view."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(140), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.isChecked():
            paint.here(painter, area)
        elif self.underMouse():
            paint.box(painter, area, paint.CONTROL_RADIUS, tokens.column)
        if self.hasFocus():
            paint.focus_ring(painter, area)
        ink = tokens.accent if self.isChecked() else tokens.text2
        if self.width() < px(RAIL):
            paint.icon(painter, area, self._icon, ink, 18)
            return
        paint.icon(painter, QRectF(10, 0, px(18), self.height()), self._icon, ink, 18)
        words = area.adjusted(10 + px(28), 0, -8, 0)
        is_here = self.isChecked()
        paint.words(painter, words, self.text(), "strong" if is_here else "medium", tokens.text)


class Sidebar(QWidget):
    """Only what exists so far: the board and its assignments, and the settings.

    Folded, it is a rail of icons with tooltips, so that a wide page has the room.
    """

    fold_wanted = Signal()
    board_wanted = Signal()
    settings_wanted = Signal()
    assignment_chosen = Signal(str)  # keys stay where they are
    assignment_entered = Signal(str)  # keys go to the board
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._agency = ElidedLabel("", "detail", "text2")
        self.board = NavButton("square-kanban", self.tr("Board"))
        self.settings = NavButton("settings", self.tr("Settings"))
        self.assignments = AssignmentList()
        self._add = IconButton("plus", self.tr("New assignment"), "Ctrl+N")
        self._saved = Label("", "clock", "text2")
        self._words, self._heading, self._foot = QWidget(), QWidget(), QWidget()
        self._room = QWidget()
        self.fold = IconButton("chevrons-left", "")
        self.is_folded = False
        self._lay_out()
        self.fold.clicked.connect(self.fold_wanted)
        self.board.clicked.connect(self.board_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self._add.clicked.connect(self.add_wanted)
        self.assignments.chosen.connect(self.assignment_chosen)
        self.assignments.entered.connect(self.assignment_entered)
        follow(self._dress)

    def _lay_out(self) -> None:
        self._fill_words()
        self._fill_heading()
        self._fill_foot()
        brand = QHBoxLayout()
        brand.setContentsMargins(5, 0, 0, 0)
        brand.setSpacing(10)
        brand.addWidget(Mark())
        brand.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(2)
        column.addLayout(brand)
        column.addSpacing(14)
        column.addWidget(self.board)
        column.addSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self.assignments, 1)
        column.addWidget(self._room, 1)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.settings)
        column.addSpacing(8)
        column.addWidget(self._foot)

    def _fill_words(self) -> None:
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Label("Wise Feedback", "strong"))
        words.addWidget(self._agency)

    def _fill_heading(self) -> None:
        row = QHBoxLayout(self._heading)
        row.setContentsMargins(12, 0, 2, 0)
        row.addWidget(Label(self.tr("Assignments"), "label", "text3"))
        row.addStretch(1)
        row.addWidget(self._add)

    def _fill_foot(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._saved)
        words.addWidget(Label(self.tr("Works offline"), "clock", "text3"))
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Symbol("hard-drive", "done", 16))
        row.addLayout(words, 1)

    def mark(self, name: str) -> None:
        """Mark where one is: the page of this name."""
        self.settings.setChecked(name == "settings")
        self.board.setChecked(name in {"board", "nothing"})

    def set_folded(self, folded: bool) -> None:
        """Show only icons, or everything."""
        self.is_folded = folded
        for part in (self._words, self._heading, self.assignments, self._foot):
            part.setVisible(not folded)
        self._room.setVisible(folded)
        for button in (self.board, self.settings):
            set_tip(button, button.text() if folded else "")
        self.fold.set_symbol("chevrons-right" if folded else "chevrons-left")
        words = self.tr("Unfold the sidebar") if folded else self.tr("Fold the sidebar")
        self.fold.set_words(words, "Ctrl+B")
        self._dress()

    def show_state(
        self, agency: str, values: Sequence[Assignment], shown: Key | None, saved_at: str
    ) -> None:
        """Show whose program it is, the assignments, and when something was last saved."""
        self._agency.setText(agency or self.tr("Your agency"))
        self.assignments.show_assignments(values, shown)
        told = self.tr("Saved on this computer {0}").format(saved_at)
        self._saved.setText(told if saved_at else self.tr("On this computer only"))

    def _dress(self) -> None:
        self.setFixedWidth(px(RAIL if self.is_folded else WIDTH))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, colour(current().sidebar))
        self.setPalette(palette)
