"""The head of the page: with whom, how far it has come, and what can be done with it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.dates import day_name
from ui.shared.theme import px
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import ElidedLabel, set_tip
from ui.shared.widgets.menu import Menu
from wise_feedback.domain.agreement import Agreement, AgreementState, Pattern, Standing

translate = QCoreApplication.translate

_ROOMY, _TIGHT = 1000, 760
"""Pixels at 100 % text from which there is room for the words of every button, and below which the
state stands under the title."""

_MOST = 12
"""How many agreements are offered to start from; older ones seldom say more."""


class Head(QWidget):
    """Back, the title with its state, what to start from, how far it is, and the PDF.

    *pattern_wanted* with the id of another agreement, or with nothing for the usual terms.
    """

    left = Signal()
    pattern_wanted = Signal(str)
    walk_wanted = Signal()
    sign_wanted = Signal()
    back_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("arrow-left", self.tr("Back"), "Esc")
        self.title = ElidedLabel("", "title")
        self.chip = Chip(Kind.TODAY, "", "pen-line")
        self.about = ElidedLabel("", "detail", "text2")
        self.start = Button(self.tr("Start from"), "quiet", "copy")
        self.mark = Button(self.tr("Mark as"), "secondary", "handshake")
        self.save = Button(self.tr("Save PDF"), "primary", "file-down", "Ctrl+S")
        self.start_menu, self.mark_menu = Menu(self), Menu(self)
        self.start.setMenu(self.start_menu)
        self.mark.setMenu(self.mark_menu)
        self._keys = self.save.accessibleDescription()
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self.save_wanted)
        self._is_tight, self._obstacle = False, ""
        self._lay_out()

    def _lay_out(self) -> None:
        self._top, self._below = QHBoxLayout(), QHBoxLayout()
        self._top.setSpacing(10)
        self._top.addWidget(self.title)
        self._top.addWidget(self.chip)
        self._top.addStretch(1)
        self._below.setSpacing(10)
        self._below.addWidget(self.about)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self._top)
        words.addLayout(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 13, 20, 13)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        for button in (self.start, self.mark, self.save):
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.start.show_words(is_shown=self.width() >= px(_ROOMY))
        is_tight = self.width() < px(_TIGHT)
        if is_tight is self._is_tight:
            return
        self._is_tight = is_tight
        self.mark.show_words(is_shown=not is_tight)
        self.show_obstacle(self._obstacle)
        if is_tight:
            self._below.insertWidget(0, self.chip)
        else:
            self._top.insertWidget(1, self.chip)

    def show_assignment(self, client: str, role: str) -> None:
        """Show with whom the agreement is, and about which role."""
        self.title.setText(self.tr("Agreement with {0}").format(client))
        self.about.setText(self.tr("How we give each other feedback · {0}").format(role))

    def show_standing(self, agreement: Agreement, standing: Standing) -> None:
        """Show how far it has come, and which steps there are from there."""
        words, kind, icon = state_words(agreement)
        self.chip.show_state(kind, words, icon)
        self.chip.setMinimumWidth(self.chip.sizeHint().width())  # the title gives way to it
        menu = self.mark_menu
        menu.clear()
        state = agreement.state
        has_walked = agreement.walked_on is not None
        walk = self.tr("Walked through on another day …") if has_walked else ""
        menu.add(walk or self.tr("Walked through …"), self.walk_wanted.emit, icon="handshake")
        sign = self.tr("Signed on another day …") if state is AgreementState.SIGNED else ""
        menu.add(sign or self.tr("Signed …"), self.sign_wanted.emit, icon="pen-line")
        back = self._step_back(agreement, standing)
        if back:
            menu.addSeparator()
            menu.add(back, self.back_wanted.emit, icon="undo-2")

    def show_patterns(self, patterns: tuple[Pattern, ...]) -> None:
        """Offer other agreements to start from, the client's own first, and the usual terms."""
        menu = self.start_menu
        menu.clear()
        for pattern in patterns[:_MOST]:
            words = self.tr("{0}, {1}").format(pattern.client, pattern.role)
            icon = "building-2" if pattern.is_same_client else "copy"
            menu.add(words, partial(self.pattern_wanted.emit, pattern.agreement.id), icon=icon)
        if patterns:
            menu.addSeparator()
        usual = partial(self.pattern_wanted.emit, "")
        menu.add(self.tr("Our usual terms"), usual, icon="refresh-cw")

    def show_obstacle(self, words: str) -> None:
        """Say why the agreement cannot be printed or agreed on yet, or nothing if it can."""
        self._obstacle = words
        for button in (self.save, self.mark):
            button.setEnabled(not words)
            set_tip(
                button, words or (button.text() if button is self.mark and self._is_tight else "")
            )
        self.save.setAccessibleDescription(words or self._keys)
        self.mark.setAccessibleDescription(words)

    def _step_back(self, agreement: Agreement, standing: Standing) -> str:
        match agreement.state:
            case AgreementState.SIGNED:
                return self.tr("Not signed after all")
            case AgreementState.WALKED:
                return self.tr("Not walked through after all")
        return self.tr("Drop this draft") if standing.in_force else ""


def state_words(agreement: Agreement) -> tuple[str, Kind, str]:
    """Return how far an agreement has come: in words, in colour, and as an icon."""
    if agreement.signed_on is not None:
        words, icon = translate("AgreementState", "Signed {0}"), "pen-line"
        return words.format(day_name(agreement.signed_on)), Kind.DONE, icon
    if agreement.walked_on is not None:
        words, icon = translate("AgreementState", "Walked through {0}"), "handshake"
        return words.format(day_name(agreement.walked_on)), Kind.DONE, icon
    return translate("AgreementState", "Draft"), Kind.TODAY, "pencil"
