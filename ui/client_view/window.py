"""The window that stands on the projector: one assignment as its client may see it.

It holds a ``ClientView`` and nothing else: no other window is its parent, no page is beside it.
"""

from datetime import UTC, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QScreen, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.client_view import words
from ui.client_view.answering import Answering
from ui.client_view.head import Head, Profile
from ui.client_view.lane import Lanes
from ui.client_view.questions import Questions
from ui.shared.announce import announce
from ui.shared.languages import spoken
from ui.shared.theme import px, theme
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.surfaces import Card, Ground, Line
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.basics import Key
from wise_feedback.domain.client_view import ClientView
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.services import client_view

ZOOMS = (100, 125, 150)
_ASIDE, _SHARE = 345, 0.3


class ClientWindow(Ground):
    """Shows one assignment to its client. *left* when it is left, by key, button or frame.

    Esc does nothing, so that nothing of ours is ever on view by mistake. *is_kept* says whether
    any answer was taken down. Raises ``NotFoundError``.
    """

    left = Signal()
    laptop_wanted = Signal(bool)

    def __init__(self, assignment_id: Key, *, has_letters: bool = True) -> None:
        super().__init__("canvas")
        self.setWindowTitle("Wise Feedback")
        self._has_letters = has_letters
        self._zoom_before = theme().zoom
        self.is_kept = False
        self.names = words.Names()
        self.view = self._load(assignment_id)
        self.head, self.profile = Head(has_letters=has_letters), Profile()
        self.lanes = Lanes(self.view, self.names)
        self.questions, self.answering = Questions(), Answering()
        self._aside = Card(padding=16)
        self._lay_out()
        self._connect()
        self._show()
        self._begin()
        self._zoom(next((zoom for zoom in ZOOMS if zoom >= theme().zoom), ZOOMS[-1]))

    def open_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()

    def offer_laptop(self, *, is_shown: bool) -> None:
        """Offer to show our own window on the other screen, where there is one."""
        self.head.laptop.setVisible(is_shown)
        if not is_shown:
            self.head.laptop.setChecked(False)

    def toggle_names(self) -> None:
        """Hide all names, or show them again."""
        self.names.are_hidden = not self.names.are_hidden
        self.head.show_hidden(is_hidden=self.names.are_hidden)
        self.lanes.rename()
        self.questions.rename(self.view, self.names)
        self._turn_to()
        hidden = self.names.are_hidden
        announce(self, self.tr("Names are hidden") if hidden else self.tr("Names are shown"))

    def _load(self, assignment_id: Key) -> ClientView:
        view = client_view.load(assignment_id, spoken(), datetime.now(UTC))
        self.names.aliases.meet(card.id for card in view.cards)
        return view

    def _lay_out(self) -> None:
        self._aside.body.addWidget(self.questions, 1)
        self._aside.body.addWidget(Line())
        self._aside.body.addWidget(self.answering)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 14, 24, 12)
        middle.setSpacing(12)
        middle.addWidget(self.lanes, 1)
        middle.addWidget(self._aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # as the screen is
        for part in (self.head, Line(), self.profile, Line()):
            column.addWidget(part)
        column.addLayout(middle, 1)
        column.addWidget(Line())
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        safe = self.tr(
            "Private notes, salaries, other clients and other assignments are not loaded in this"
            " view."
        )
        esc = Prose(self.tr("Esc does nothing here, so that nothing is shown by mistake"), "body")
        esc.set_ink("text2")
        esc.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setContentsMargins(28, 8, 28, 8)
        row.setSpacing(9)
        row.addWidget(Symbol("lock", "private", 16))
        row.addWidget(Prose(safe, "medium", "private"), 3)
        row.addWidget(esc, 2)
        return row

    def _connect(self) -> None:
        head = self.head
        head.names_toggled.connect(self.toggle_names)
        head.larger_wanted.connect(lambda: self._zoom_by(1))
        head.smaller_wanted.connect(lambda: self._zoom_by(-1))
        head.left.connect(self.close)
        head.laptop_toggled.connect(lambda: self.laptop_wanted.emit(head.laptop.isChecked()))
        self.lanes.chosen.connect(lambda _card: self._turn_to())
        self.lanes.asked.connect(self.answering.text.setFocus)
        self.questions.chosen.connect(self._answer_about)
        self.answering.kept.connect(self._note_kept)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.close)
        for keys, way in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            pressed = QShortcut(QKeySequence(keys), self)
            pressed.activated.connect(lambda way=way: self._zoom_by(way))

    def _begin(self) -> None:
        """Begin with whom there is a question about, else with the first of all."""
        asked = self.view.questions()
        first = asked[0].card_id if asked else next((c.id for c in self.view.cards), "")
        self.lanes.choose(first, takes_keys=True)

    def _show(self) -> None:
        now = QDate.currentDate()
        self.head.show_view(self.view, now)
        self.profile.show_requirements(self.view.requirements)
        self._show_asked()

    def _show_asked(self) -> None:
        self.questions.show_questions(self.view, self.names)
        self._turn_to()

    def _turn_to(self) -> None:
        card = self.view.card(self.lanes.card_id)
        self.answering.show_card(card.id if card else "", self.names.of(card) if card else "")

    def _answer_about(self, card_id: Key) -> None:
        self.lanes.choose(card_id)
        self.answering.text.setFocus()

    def _note_kept(self) -> None:
        self.is_kept = True
        try:
            self.view = self._load(self.view.assignment_id)
        except NotFoundError:  # taken away on the laptop's screen
            self.close()
            return
        self.lanes.show_view(self.view)
        self._show_asked()

    def _zoom_by(self, way: int) -> None:
        at = ZOOMS.index(theme().zoom) + way
        if 0 <= at < len(ZOOMS):
            self._zoom(ZOOMS[at])

    def _zoom(self, zoom: int) -> None:
        theme().apply(theme().choice, zoom)
        self.head.show_zoom(zoom, is_least=zoom == ZOOMS[0], is_most=zoom == ZOOMS[-1])
        self._fit()

    def _fit(self) -> None:
        self._aside.setFixedWidth(min(px(_ASIDE), round(self.width() * _SHARE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        if is_plain and event.key() == Qt.Key.Key_A and self._has_letters:
            self.toggle_names()
        elif is_plain and event.text() in ("+", "="):
            self._zoom_by(1)
        elif is_plain and event.text() == "-":
            self._zoom_by(-1)
        event.accept()  # whatever it was, no other window is to have it: Esc least of all

    def closeEvent(self, event: QCloseEvent) -> None:
        theme().apply(theme().choice, self._zoom_before)
        super().closeEvent(event)
        self.left.emit()
