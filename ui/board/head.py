"""The head of the board: whose assignment it is, what can be done, and what is on view."""

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.board.state_button import StateButton
from ui.shared.theme import follow, grow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import ElidedLabel
from ui.shared.widgets.menu import Menu
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.agreement import AgreementState
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.settings import Density

WIDE, NARROW, TIGHT = 720, 440, 280
_MARGINS = 80
"""Below these, in pixels at 100 %, words on buttons leave their room to the title and filter.

In the tightest, what the cards say themselves is left out.
"""


class BoardHead(QWidget):
    """Title, the client in a line, the buttons, the filter and the density."""

    add_wanted = Signal()
    import_wanted = Signal()
    edit_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()
    agreement_wanted = Signal()
    paper_wanted = Signal()
    chairs_wanted = Signal()
    filtered = Signal(str)

    def __init__(self, density: Density, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "title")
        self._facts = ElidedLabel("", "body", "text2")
        self.edit = IconButton("pencil", self.tr("Edit assignment"))
        self.more = IconButton("ellipsis", self.tr("More about the assignment"))
        self.agreement, self.chairs = StateButton(), StateButton()
        self.agreement.hide()
        self.chairs.hide()
        self._is_closed, self._in_play, self._speaks_of_agreement = False, 0, False
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
        self.more.clicked.connect(self._offer_more)
        self.agreement.clicked.connect(self.agreement_wanted)
        self.chairs.clicked.connect(self.chairs_wanted)
        self.bring.clicked.connect(self.import_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.filter.textChanged.connect(self.filtered)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(4)
        title.addWidget(self.title, 0)
        title.addWidget(self.edit)
        title.addWidget(self.more)
        title.addSpacing(4)
        title.addWidget(self.agreement)
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
        lower.addWidget(self.chairs)
        lower.addSpacing(8)
        lower.addWidget(self.density)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 20, 0)  # _MARGINS counts these and what lies between
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
        for control in (self.add, self.density, self.agreement):
            control.show_words(is_shown=self.width() >= px(NARROW))
        self.chairs.show_words(is_shown=self.width() >= px(WIDE))
        self.edit.setVisible(self.width() >= px(NARROW))  # it stands in the menu too
        has_room = self.width() >= px(TIGHT)
        self.chairs.setVisible(self._in_play > 0 and has_room)
        self.agreement.setVisible(self._speaks_of_agreement and has_room)  # in the menu too
        self._give_way()

    def _give_way(self) -> None:
        """Let what also stands elsewhere give way before the role is cut."""
        beside = (self.edit, self.more, self.agreement, self.bring, self.add)

        def spare() -> int:
            others = sum(one.sizeHint().width() for one in beside if not one.isHidden())
            return self.width() - px(_MARGINS) - others - self.title.sizeHint().width()

        if spare() < 0:
            self.agreement.show_words(is_shown=False)
        if spare() < 0:
            self.edit.hide()

    def show_assignment(self, assignment: Assignment, found: int | None = None) -> None:
        """Show the role, and in a line the client, the contact and how many are in play.

        Where the board is filtered, it says how many were *found* instead.
        """
        facts = assignment.facts
        self.title.setText(facts.role)
        self._fit()
        contact = self.tr("contact {0}").format(facts.contact) if facts.contact else ""
        told = self.tr("%Ln active candidate(s)", "", assignment.cards)
        if found is not None:
            told = self.tr("%Ln match(es)", "", found)
        self._is_closed = assignment.is_closed
        for control in (self.add, self.bring):
            control.setEnabled(not assignment.is_closed)
        closed = self.tr("closed") if assignment.is_closed else ""
        self._facts.setText(" · ".join(filter(None, (facts.client, contact, told, closed))))

    def show_agreement(
        self, state: AgreementState | str | None, *, is_to_take_up: bool = False
    ) -> None:
        """Show how far the agreement with the client has come; ``None`` where there is none.

        One that is to be taken up at the start meeting stands out.
        """
        kind = Kind.TODAY if is_to_take_up else Kind.PLAIN
        icon, words = "handshake", self.tr("Agreement missing")
        if state == AgreementState.DRAFT:
            words = self.tr("Agreement begun")
        elif state is not None:
            kind, words = Kind.DONE, self.tr("Agreement ready")
        self.agreement.show_state(kind, words, icon)
        self._speaks_of_agreement = True
        self._fit()

    def show_chairs(self, chairs: int, in_play: int) -> None:
        """Show whether everybody in play has a next word, or how many have none."""
        self._in_play = in_play
        self._fit()
        self.chairs.setEnabled(chairs > 0)
        if chairs:
            words = self.tr("%n without a next update", "", chairs)
            self.chairs.show_state(Kind.LATE, words, "armchair", QLocale().toString(chairs))
        else:
            words = self.tr("Everyone has a next update")
            self.chairs.show_state(Kind.PLAIN, words, "circle-check")

    def _offer_more(self) -> None:
        menu = Menu(self)
        menu.add(self.tr("Edit assignment"), self.edit_wanted.emit, icon="pencil")
        menu.add(self.tr("Feedback agreement"), self.agreement_wanted.emit, icon="handshake")
        menu.add(self.tr("Save the board as PDF"), self.paper_wanted.emit, icon="file-down")
        if self._is_closed:
            menu.add(self.tr("Reopen the assignment"), self.reopen_wanted.emit, icon="folder-open")
        else:
            menu.add(self.tr("Close the assignment"), self.close_wanted.emit, icon="archive")
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()

    def forget_filter(self) -> None:
        """Filter no longer, without telling anybody."""
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
