"""A banner in place: what happened, what is safe, and one thing to do about it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.announce import announce
from ui.shared.theme import current
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.symbol import Symbol

_TIGHT = 1.15


class Banner(QWidget):
    """A banner of one kind. *acted* when its button is pressed; without words it has none.

    *words* is the column of its text, for what more belongs below.
    """

    acted = Signal()

    def __init__(
        self,
        kind: Kind,
        icon: str,
        title: str,
        text: str = "",
        action: str = "",
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._standing: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._symbol = Symbol(icon, kind, 18)
        self.title = Prose(title, "strong", leading=_TIGHT)
        self.text = Prose(text, "detail", "text2", leading=_TIGHT)
        self.button = Button(action, "secondary", action_icon)
        self.button.clicked.connect(self.acted)
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self.words.addWidget(self.title)
        self.words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 12, 8)
        row.setSpacing(11)
        row.addWidget(self._symbol)
        row.addLayout(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.text.setVisible(bool(text))
        self.button.setVisible(bool(action))

    def say(
        self,
        kind: Kind,
        icon: str,
        title: str,
        text: str = "",
        action: str = "",
        action_icon: str = "",
    ) -> None:
        """Show something else, and have it read aloud: at once where we are late."""
        self._kind = kind
        self._symbol.show_icon(icon, kind)
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(action)
        self.button.set_symbol(action_icon)
        self.text.setVisible(bool(text))
        self.button.setVisible(bool(action))
        self.update()
        announce(self, " ".join(filter(None, (title, text))), urgently=kind is Kind.LATE)

    def stand(self, kind: Kind, icon: str, title: str, text: str = "", action: str = "") -> None:
        """Say something until ``be_quiet``: it is read aloud once, however often it is said."""
        if (said := (kind, icon, title, text, action)) != self._standing:
            self._standing = said
            self.say(kind, icon, title, text, action)
        self.show()

    def be_quiet(self) -> None:
        """Say nothing."""
        self._standing = ()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = current().tone(self._kind)
        rect = QRectF(self.rect())
        paint.box(QPainter(self), rect, paint.CARD_RADIUS, tone.fill, tone.edge)
