"""The sections of the settings: a list of them at the left, and each as a page that scrolls."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.shared import paint
from ui.shared.focus import chain, in_reading_order, one_stop
from ui.shared.theme import current, follow, grow, px
from ui.shared.widgets.labels import Label, Prose, set_tip
from ui.shared.widgets.surfaces import Card, Scroller

WIDTH = 760
"""How wide a card gets: beyond that, lines are too long to read."""

_HEIGHT, _ICON, _LIST, _NARROW = 36, 18, 272, 64


class SectionName(NamedTuple):
    """A section in the list: its *name* for the program, and what it looks like."""

    name: str
    words: str
    icon: str


class _SectionButton(QRadioButton):
    """A radio button in another dress, so that arrows and screen readers treat it as one."""

    def __init__(self, section: SectionName) -> None:
        super().__init__(section.words.replace("&", "&&"))
        self.section = section
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_ICON), px(_HEIGHT))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area, tokens = QPainter(self), QRectF(self.rect()), current()
        if self.isChecked():
            paint.here(painter, area)
        elif self.underMouse():
            paint.box(painter, area, paint.CONTROL_RADIUS, tokens.column)
        if self.hasFocus():
            paint.focus_ring(painter, area)
        ink = tokens.accent if self.isChecked() else tokens.text2
        if area.width() < px(_NARROW):
            paint.icon(painter, area, self.section.icon, ink, _ICON)
            return
        paint.icon(painter, QRectF(10, 0, px(_ICON), self.height()), self.section.icon, ink, _ICON)
        words = area.adjusted(10 + px(28), 0, -8, 0)
        role: Literal["strong", "medium"] = "strong" if self.isChecked() else "medium"
        paint.words(painter, words, self.section.words, role, tokens.text)


class SectionList(QWidget):
    """The names of the sections below each other. One stop for Tab; arrows go through them.

    Where there is little room only their icons are shown, with the names in tooltips.
    """

    chosen = Signal(str)

    def __init__(self, title: str, sections: Sequence[SectionName]) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._has_words = True
        self._title = Label(title, "title")
        self._group = QButtonGroup(self)
        self.buttons = {section.name: _SectionButton(section) for section in sections}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 12)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addSpacing(10)
        for button in self.buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        one_stop(self._group.buttons())
        self._group.buttonToggled.connect(self._tell)
        follow(self._dress)

    def show_words(self, *, is_shown: bool) -> None:
        """Show the names beside their icons, or the icons alone."""
        if is_shown == self._has_words:
            return
        self._has_words = is_shown
        self._title.setVisible(is_shown)
        for button in self.buttons.values():
            set_tip(button, "" if is_shown else button.section.words)
        self._dress()

    def choose(self, name: str) -> None:
        """Choose a section as if the user had."""
        self.buttons[name].setChecked(True)

    def _dress(self) -> None:
        self.setFixedWidth(px(_LIST if self._has_words else _NARROW))

    def _tell(self, button: _SectionButton, is_on: bool) -> None:
        if is_on:
            one_stop(self._group.buttons())
            self.chosen.emit(button.section.name)


class Section(Scroller):
    """One section: what it is called, what it is for, and below that what can be changed."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self.body.setContentsMargins(28, 18, 28, 24)
        self.body.setSpacing(14)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Label(title, "title"))
        if hint:
            head.addWidget(Prose(hint, "body", "text2"))
        self.body.addLayout(head)

    def hold(self, widgets: Iterable[QWidget], width: int = WIDTH) -> None:
        """Put what can be changed below each other, to be gone through with Tab as it is read."""
        for widget in widgets:
            grow(widget.setMaximumWidth, width)
            self.body.addWidget(widget)
        self.body.addStretch(1)
        chain(in_reading_order(self.body))


def card(title: str = "") -> Card:
    """Return a card for settings that belong together."""
    made = Card(padding=20)
    made.body.setSpacing(12)
    if title:
        made.body.addWidget(Label(title, "lead"))
    return made


def labelled(words: str, control: QWidget) -> QHBoxLayout:
    """Return a control with what it is about before it."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Label(words, "medium", "text2"))
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return row
