"""A choice that needs explaining: cards with a title and what it means, one of which is chosen."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.focus import one_stop
from ui.shared.theme import current, follow, px

_HEIGHT, _ROUND = 66, 18


class Choice(NamedTuple):
    """One card: *value* for the program, *title* and *text* for the eye."""

    value: object
    title: str
    text: str = ""


class _ChoiceCard(QRadioButton):
    def __init__(self, choice: Choice) -> None:
        super().__init__(choice.title.replace("&", "&&"))
        self.choice = choice
        self.setAccessibleDescription(choice.text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        widest = max(
            paint.width_of(self.choice.title, "lead"), paint.width_of(self.choice.text, "detail")
        )
        height = px(_HEIGHT) if self.choice.text else px(_HEIGHT - 20)
        return QSize(round(widest) + px(_ROUND) + 44, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, tokens = QPainter(self), QRectF(self.rect()), current()
        is_on = self.isChecked()
        hover = tokens.surface2 if self.underMouse() else tokens.surface
        fill, line = (tokens.soft, tokens.accent) if is_on else (hover, tokens.line2)
        paint.box(painter, rect, paint.CARD_RADIUS, fill, line)
        if self.hasFocus():
            paint.focus_ring(painter, rect, paint.CARD_RADIUS)
        left, title = 14.0, paint.height_of("lead")
        text = paint.height_of("detail") + 4 if self.choice.text else 0.0
        top = (rect.height() - title - text) / 2
        self._paint_round(painter, QRectF(left, top + (title - px(_ROUND)) / 2, *(px(_ROUND),) * 2))
        left += px(_ROUND) + 11
        line_of = QRectF(left, top, rect.width() - left - 12, title)
        paint.words(painter, line_of, self.choice.title, "lead", tokens.text)
        line_of = QRectF(left, top + title + 4, line_of.width(), max(0.0, text - 4))
        paint.words(painter, line_of, self.choice.text, "detail", tokens.text2)

    def _paint_round(self, painter: QPainter, rect: QRectF) -> None:
        tokens, half = current(), rect.width() / 2
        line = tokens.accent if self.isChecked() else tokens.ctl
        paint.box(painter, rect, half, tokens.surface, line, 1.5)
        if self.isChecked():
            inset = rect.width() * 0.28
            inner = rect.adjusted(inset, inset, -inset, -inset)
            paint.box(painter, inner, half, tokens.accent)


class Choices(QWidget):
    """The cards below each other. One stop for Tab; arrows choose."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Iterable[Choice],
        value: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for choice in choices:
            card = _ChoiceCard(choice)
            card.setChecked(value is not None and choice.value == value)
            self._group.addButton(card)
            column.addWidget(card)
        one_stop(self._group.buttons())
        self._group.buttonToggled.connect(self._tell)
        follow(self._dress)

    def value(self) -> object:
        """Return what is chosen, or ``None``."""
        card = self._group.checkedButton()
        return card.choice.value if isinstance(card, _ChoiceCard) else None

    def choose(self, value: object) -> None:
        """Choose as if the user had."""
        for card in self._group.buttons():
            if isinstance(card, _ChoiceCard) and card.choice.value == value:
                card.setChecked(True)

    def _tell(self, card: _ChoiceCard, is_on: bool) -> None:
        if is_on:
            one_stop(self._group.buttons())
            self.chosen.emit(card.choice.value)

    def _dress(self) -> None:
        for card in self._group.buttons():
            card.updateGeometry()
        self.update()
