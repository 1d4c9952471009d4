"""What to ask the client today: one row each, ticked once it has been taken up."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.client_view import words
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Line, Scroller, clear
from ui.shared.widgets.symbol import Symbol
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.basics import Key
from wise_feedback.domain.client_view import ClientView, Question

MOST = 25
"""How many are shown: more than any meeting takes up."""


class QuestionRow(QWidget):
    """A question about one candidate. *chosen* when it is pointed at; the tick marks it."""

    chosen = Signal(str)
    ticked = Signal(str, bool)

    def __init__(self, asked: Question, name: str, *, is_done: bool) -> None:
        super().__init__()
        self.card_id, self._asked = asked.card_id, asked
        self.tick = CheckBox()
        self.tick.setChecked(is_done)
        self.title, self.text = Prose("", "name"), Prose("", "seen", "text2")
        self.show_name(name)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self.title)
        told.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 10)
        row.setSpacing(10)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        self.tick.toggled.connect(lambda on: self.ticked.emit(self.card_id, on))

    def show_name(self, name: str) -> None:
        """Call the candidate otherwise."""
        title, text = words.question(self._asked, name)
        self.tick.setAccessibleName(title)
        self.tick.setAccessibleDescription(text)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setHidden(not text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.card_id)


class Questions(QWidget):
    """The questions to the client. *chosen* says about whom one is, when it is pointed at."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[QuestionRow] = []
        self._done: set[Key] = set()
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(Symbol("messages-square", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(Prose(self.tr("Questions for you today"), "seen_name", leading=1.15), 1)
        self._scroller = Scroller()
        self._scroller.setMinimumHeight(24)  # it gives way to the answer that is being written
        self._scroller.body.setContentsMargins(0, 0, 6, 0)
        self._scroller.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(title)
        column.addWidget(self._scroller, 1)

    def hasHeightForWidth(self) -> bool:
        return False  # or a box would take the height of all of them for the least there may be

    def show_questions(self, view: ClientView, names: words.Names) -> None:
        """Show what is asked now; what was taken up stays ticked."""
        clear(self._scroller.body)
        asked = view.questions()
        known = {card.id: card for card in view.cards}
        self.rows = []
        for one in asked[:MOST]:
            name = names.of(known[one.card_id])
            row = QuestionRow(one, name, is_done=one.card_id in self._done)
            row.chosen.connect(self.chosen)
            row.ticked.connect(self._note)
            if self.rows:
                self._scroller.body.addWidget(Line())
            self._scroller.body.addWidget(row)
            self.rows.append(row)
        self._say_rest(asked)
        self._scroller.body.addStretch(1)

    def rename(self, view: ClientView, names: words.Names) -> None:
        """Call everybody otherwise; the keyboard stays where it is."""
        for row in self.rows:
            card = view.card(row.card_id)
            if card is not None:
                row.show_name(names.of(card))

    def _say_rest(self, asked: Sequence[Question]) -> None:
        more = len(asked) - MOST
        if more > 0:
            self._scroller.body.addWidget(Label(self.tr("and %n more", "", more), "seen", "text2"))
        elif not asked:
            words_ = self.tr("There is nothing we wait to hear from you.")
            self._scroller.body.addWidget(Prose(words_, "seen", "text2"))

    def _note(self, card_id: Key, is_done: bool) -> None:
        (self._done.add if is_done else self._done.discard)(card_id)
