"""The head of the client view: whose assignment it is, what is asked for, what the signs mean."""

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.client_view import words
from ui.shared import paint
from ui.shared.theme import current, follow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import clear
from ui.shared.widgets.wrapping import Wrapping
from wise_feedback.domain.client_view import ClientView, Met

_ICON = 16
_ROOMY = 1000


class Head(QWidget):
    """The role, the client and the day, and what can be done with the view, each with its key."""

    names_toggled = Signal()
    larger_wanted = Signal()
    smaller_wanted = Signal()
    left = Signal()
    laptop_toggled = Signal()

    def __init__(self, *, has_letters: bool) -> None:
        super().__init__()
        self.badge = Chip(Kind.CHOSEN, self.tr("Client view"), "presentation")
        self.title = Prose("", "number", leading=1.15)
        self.facts = Prose("", "seen", "text2", leading=1.2)
        self.laptop = Button(self.tr("My window on the laptop"), "secondary", "monitor")
        self.laptop.setCheckable(True)
        self.names = Button("", keys="A" if has_letters else "")
        self.smaller = Button("", "secondary", "zoom-out", "-")
        self.larger = Button("", "secondary", "zoom-in", "+")
        self.leave = Button(self.tr("Leave"), "quiet", "x", "F5")
        self.smaller.setAccessibleName(self.tr("Smaller text"))
        self._lay_out()
        self.names.clicked.connect(self.names_toggled)
        self.larger.clicked.connect(self.larger_wanted)
        self.smaller.clicked.connect(self.smaller_wanted)
        self.leave.clicked.connect(self.left)
        self.laptop.clicked.connect(self.laptop_toggled)
        self.laptop.hide()
        self.show_hidden(is_hidden=False)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self.title)
        told.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 16, 24, 14)
        row.setSpacing(8)
        row.addWidget(self.badge)
        row.addSpacing(14)
        row.addLayout(told, 1)
        for button in (self.laptop, self.names, self.smaller, self.larger, self.leave):
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.badge.setVisible(self.width() >= px(_ROOMY))  # the role comes first

    def show_view(self, view: ClientView, today: QDate) -> None:
        """Show whose assignment it is."""
        self.title.setText(view.role)
        day = QLocale().toString(today, "d MMMM yyyy")
        self.facts.setText(f"{view.client} · {day}")

    def show_hidden(self, *, is_hidden: bool) -> None:
        """Show what the button about names does now."""
        self.names.setText(self.tr("Show names") if is_hidden else self.tr("Hide names"))
        self.names.set_symbol("eye" if is_hidden else "eye-off")

    def show_zoom(self, zoom: int, *, is_least: bool, is_most: bool) -> None:
        """Show how large the text is, in per cent."""
        self.larger.setText(self.tr("{0} %").format(zoom))
        self.larger.setAccessibleName(self.tr("Larger text, now {0} %").format(zoom))
        self.smaller.setEnabled(not is_least)
        self.larger.setEnabled(not is_most)


class _Entry(QWidget):
    """A requirement: its number and title, which goes on below where it has no room."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{number} {title}")
        self.title = Prose(title, "seen", leading=1.2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(Label(str(number), "name", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.title, 1)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(hint.width())))


class _Meaning(QWidget):
    """A sign of the legend with its word."""

    def __init__(self, value: Met) -> None:
        super().__init__()
        self._sign = words.sign(value)
        self.setAccessibleName(self._sign.words)
        follow(self._dress)

    def sizeHint(self) -> QSize:
        width = px(_ICON + 7) + paint.width_of(self._sign.words, "seen") + px(14)
        return QSize(round(width), px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        ink = current().tone(self._sign.kind).ink
        place = QRectF(0, 0, px(_ICON), rect.height())
        paint.icon(painter, place, self._sign.icon, ink, _ICON)
        left = rect.adjusted(px(_ICON + 7), 0, 2, 0)
        paint.words(painter, left, self._sign.words, "seen", current().text2)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class Profile(QWidget):
    """What is asked for, numbered as on the cards, and what the signs beside the numbers mean."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.entries: list[_Entry] = []
        self._rows, self._signs = QWidget(), QWidget()
        self._asked = Wrapping(self._rows, gap=6)
        meanings = QHBoxLayout(self._signs)
        meanings.setContentsMargins(0, 0, 0, 0)
        meanings.setSpacing(4)
        for value in Met:
            meanings.addWidget(_Meaning(value))
        meanings.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(28, 8, 14, 8)
        self._row.setSpacing(6)
        self._row.addWidget(self._rows, 1)
        self._row.addWidget(self._signs, 0, Qt.AlignmentFlag.AlignTop)
        follow(self._fit)

    def show_requirements(self, titles: tuple[str, ...]) -> None:
        """Show what is asked for."""
        clear(self._asked)
        self.entries = [_Entry(number, title) for number, title in enumerate(titles, 1)]
        named = self.tr("Requirements") if titles else self.tr("No requirements are written down")
        self._asked.addWidget(Label(f"{named}  ", "name"))
        for entry in self.entries:
            self._asked.addWidget(entry)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the signs stand below what is asked for, where that would be cut beside them."""
        room = self.width() - self._signs.sizeHint().width() - 60
        widest = max((entry.sizeHint().width() for entry in self.entries), default=0)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if widest <= room else way.TopToBottom)
