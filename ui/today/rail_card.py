"""A card of the rail of Today, and the rows in it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.theme import current, grow
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.surfaces import Card, clear
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.basics import Key

_LEAD, _LINE, _STRIP = 44, 30, 3


class RailCard(Card):
    """A title with an icon and a count, rows, and at the foot what can be done about them."""

    def __init__(self, icon: str, title: str, ink: str = "text2", edge: str = "") -> None:
        super().__init__(padding=14)
        self._edge = edge
        self.setAccessibleName(title)
        self.count = Label("", "chip", "text2")
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(Symbol(icon, ink))
        head.addWidget(ElidedLabel(title, "strong"), 1)
        head.addWidget(self.count)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(7)
        self.text = Prose("", "detail", "text2")
        self.more = Label("", "detail", "text2")
        self.button, self.other = Button("", "secondary"), Button("", "quiet")
        self._acts: list[Callable[[], object]] = [_nothing, _nothing]
        self.button.clicked.connect(lambda: self._do(0))
        self.other.clicked.connect(lambda: self._do(1))
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.button)
        foot.addWidget(self.other)
        foot.addStretch(1)
        for part in (head, self.rows):
            self.body.addLayout(part)
        for words in (self.text, self.more):
            self.body.addWidget(words)
        self.body.addLayout(foot)
        self.clear()

    def clear(self) -> None:
        """Take out the rows and all that was said below them."""
        clear(self.rows)
        for part in (self.text, self.more, self.button, self.other):
            part.hide()

    def show_count(self, words: str) -> None:
        """Say at the far end of the title how many there are."""
        self.count.setText(words)

    def say(self, words: str) -> None:
        """Say something instead of rows."""
        self.text.setText(words)
        self.text.show()

    def say_more(self, count: int, *, is_at_least: bool = False) -> None:
        """Say how many there are besides the rows, if any."""
        words = self.tr("and more") if is_at_least else self.tr("and %n more", "", count)
        self.more.setText(words)
        self.more.setVisible(count > 0)

    def act(self, words: str, icon: str, act: Callable[[], object]) -> None:
        """Offer the wise thing to do."""
        self._acts[0] = act
        self.button.setText(words)
        self.button.set_symbol(icon)
        self.button.show()

    def act_too(self, words: str, act: Callable[[], object]) -> None:
        """Offer another thing to do beside it."""
        self._acts[1] = act
        self.other.setText(words)
        self.other.show()

    def _do(self, number: int) -> None:
        self._acts[number]()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._edge:
            painter, rect = QPainter(self), QRectF(self.rect())
            painter.setClipRect(QRectF(0, 0, _STRIP, rect.height()))
            paint.box(painter, rect, paint.CARD_RADIUS, current().ink(self._edge))


class Row(QWidget):
    """A name and what is so about it, with an icon or a time before them."""

    def __init__(
        self,
        name: str,
        state: str,
        *,
        icon: str = "",
        ink: str = "text2",
        lead: str = "",
        is_one_line: bool = False,
    ) -> None:
        super().__init__()
        self.name = name
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        if icon:
            self._row.addWidget(Symbol(icon, ink))
        if lead:
            at = Label(lead, "figures", "text2")
            grow(at.setFixedWidth, _LEAD)
            self._row.addWidget(at, 0, top)
        if is_one_line:
            grow(self.setMinimumHeight, _LINE)
            self._row.addWidget(ElidedLabel(name, "medium"), 1)
            self._row.addWidget(Label(state, "detail", "text2"))
        else:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(ElidedLabel(name, "medium"))
            column.addWidget(ElidedLabel(state, "detail", "text2"))
            self._row.addLayout(column, 1)

    def offer(self, words: str, icon: str, key: Key, told: SignalInstance) -> None:
        """Offer something to do about the row, by a button that tells the row's *key*."""
        button = Button(words, "quiet", icon)
        button.setAccessibleName(f"{words}: {self.name}")
        button.clicked.connect(lambda: told.emit(key))
        self._row.addWidget(button)

    def offer_icon(self, words: str, icon: str, key: Key, told: SignalInstance) -> None:
        """Offer it by a small button without words."""
        button = IconButton(icon, f"{words}: {self.name}")
        button.clicked.connect(lambda: told.emit(key))
        self._row.addWidget(button)


def cleared(card: RailCard) -> QVBoxLayout:
    """Return where the rows of *card* go, once those of before are gone."""
    card.clear()
    return card.rows


def _nothing() -> None:
    """Do nothing: no button is shown yet."""
