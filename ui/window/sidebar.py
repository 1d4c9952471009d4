"""The sidebar: where one is, the assignments, settings, and that everything is saved here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.theme import colour, current, follow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import IconButton
from ui.shared.widgets.labels import ElidedLabel, Label
from ui.shared.widgets.mark import Mark
from ui.shared.widgets.symbol import Symbol
from ui.window.assignment_list import AssignmentList
from ui.window.nav import NavButton
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.basics import Key
from wise_feedback.domain.owed import Counts

WIDTH = 236
RAIL = 60
_ROOMY = 560
"""Lower than this, at 100 %, the assignments take the room of the foot."""


class Sidebar(QWidget):
    """Today, the board and its assignments, what clients say, and the settings.

    Folded, it is a rail of icons with tooltips, so that a wide page has the room.
    """

    fold_wanted = Signal()
    today_wanted = Signal()
    replies_wanted = Signal()
    letters_wanted = Signal()
    reports_wanted = Signal()
    page_wanted = Signal(str)
    board_wanted = Signal()
    settings_wanted = Signal()
    meeting_wanted = Signal()
    guide_wanted = Signal()
    assignment_chosen = Signal(str)  # keys stay where they are
    assignment_entered = Signal(str)  # keys go to the board
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._agency = ElidedLabel("", "detail", "text2")
        self.today = NavButton("sun", self.tr("Today"), "Ctrl+1")
        self.board = NavButton("square-kanban", self.tr("Board"), "Ctrl+2")
        self.replies = NavButton("messages-square", self.tr("Client replies"), "Ctrl+3")
        self.letters = NavButton("file-text", self.tr("Letters"), "Ctrl+4")
        self.reports = NavButton("calendar-check", self.tr("Weekly reports"), "Ctrl+5")
        self.insights = NavButton("chart-column", self.tr("Insights"), "Ctrl+6")
        self.meeting = NavButton("presentation", self.tr("Client view"), "F5")
        self.meeting.setCheckable(False)
        self.settings = NavButton("settings", self.tr("Settings"))
        self.guide = NavButton("circle-question-mark", self.tr("Guide"), "F1")
        self.guide.setCheckable(False)
        self.assignments = AssignmentList()
        self._add = IconButton("plus", self.tr("New assignment"), "Ctrl+N")
        self._saved = Label("", "clock", "text2")
        self._words, self._heading, self._foot = QWidget(), QWidget(), QWidget()
        self._room = QWidget()
        self.fold = IconButton("chevrons-left", "")
        self.is_folded = False
        self._lay_out()
        self._connect()
        follow(self._dress)

    def _connect(self) -> None:
        self.fold.clicked.connect(self.fold_wanted)
        self.today.clicked.connect(self.today_wanted)
        self.board.clicked.connect(self.board_wanted)
        self.replies.clicked.connect(self.replies_wanted)
        self.letters.clicked.connect(self.letters_wanted)
        self.reports.clicked.connect(self.reports_wanted)
        self.insights.clicked.connect(lambda: self.page_wanted.emit("insights"))
        self.settings.clicked.connect(self.settings_wanted)
        self.meeting.clicked.connect(self.meeting_wanted)
        self.guide.clicked.connect(self.guide_wanted)
        self._add.clicked.connect(self.add_wanted)
        self.assignments.chosen.connect(self.assignment_chosen)
        self.assignments.entered.connect(self.assignment_entered)

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
        for button in self._pages:
            column.addWidget(button)
        column.addSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self.assignments, 1)
        column.addWidget(self._room, 1)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.meeting)
        column.addWidget(self.settings)
        column.addWidget(self.guide)
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

    @property
    def _pages(self) -> tuple[NavButton, ...]:
        return self.today, self.board, self.replies, self.letters, self.reports, self.insights

    def mark(self, name: str) -> None:
        """Mark where one is: the page of this name."""
        self.today.setChecked(name in {"today", "session"})
        self.board.setChecked(name in {"board", "nothing"})
        self.replies.setChecked(name == "replies")
        self.letters.setChecked(name in {"letters", "composer"})
        self.reports.setChecked(name == "reports")
        self.insights.setChecked(name == "insights")
        self.settings.setChecked(name == "settings")

    def show_counts(self, counts: Counts) -> None:
        """Show how many wait for a word, who is between the chairs, and whom to chase."""
        owed = counts.candidates
        kind = Kind.LATE if owed.late or counts.chairs else Kind.TODAY
        told = self.tr("%n candidate(s) are waiting to hear today", "", owed.now)
        self.today.show_count(owed.now + counts.chairs, kind, self._with_chairs(told, counts))
        told = self.tr("%n reply(ies) to chase", "", counts.chased)
        self.replies.show_count(counts.chased, Kind.CLIENT, told)
        self.assignments.show_worst(counts.worst)

    def show_letters(self, unsent: int) -> None:
        """Show how many letters wait to be finished, or for a word on whether they were sent."""
        told = self.tr("%n letter(s) to finish", "", unsent)
        self.letters.show_count(unsent, Kind.TODAY, told)

    def _with_chairs(self, told: str, counts: Counts) -> str:
        if not counts.chairs:
            return told
        chairs = self.tr("%n between the chairs", "", counts.chairs)
        return self.tr("{0}, {1}").format(told, chairs)

    def set_folded(self, folded: bool) -> None:
        """Show only icons, or everything."""
        self.is_folded = folded
        for part in (self._words, self._heading, self.assignments):
            part.setVisible(not folded)
        self._room.setVisible(folded)
        for button in (*self._pages, self.meeting, self.settings):
            button.explain(is_folded=folded)
        self.guide.explain(is_folded=True)  # its key is nowhere else to be seen
        self.fold.set_symbol("chevrons-right" if folded else "chevrons-left")
        words = self.tr("Unfold the sidebar") if folded else self.tr("Fold the sidebar")
        self.fold.set_words(words, "Ctrl+B")
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._foot.setVisible(not self.is_folded and self.height() >= px(_ROOMY))

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
        self._fit()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, colour(current().sidebar))
        self.setPalette(palette)
