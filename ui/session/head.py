"""The head of a session: how many are done, how long it has taken, and the ways out."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.session.turns import State, Turns
from ui.shared import paint
from ui.shared.theme import current, follow, px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label

_BAR, _HIGH, _GAP, _WIDEST = 28, 6, 6, 420
_MOST_BARS = 16
_WIDE = 860
"""Below this width, at 100 %, the buttons give up their words."""


class Progress(QWidget):
    """A bar for each person; where they are many, one bar that fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow(self.updateGeometry)

    def show_turns(self, turns: Turns) -> None:
        """Show how far the session has come."""
        current_turn = turns.current
        self._states = [
            "accent" if turn is current_turn else _INKS[turn.state] for turn in turns.everyone
        ]
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = min(len(self._states), _MOST_BARS)
        width = count * px(_BAR) + max(count - 1, 0) * _GAP
        return QSize(min(width, px(_WIDEST)), px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, rect = QPainter(self), current(), QRectF(self.rect())
        count = len(self._states)
        if count > _MOST_BARS:
            paint.box(painter, rect, rect.height() / 2, tokens.line2)
            told = self._states.count("done") / count
            filled = QRectF(rect.left(), rect.top(), rect.width() * told, rect.height())
            paint.box(painter, filled, rect.height() / 2, tokens.done.ink)
            return
        width = (rect.width() - _GAP * (count - 1)) / count if count else 0.0
        for number, ink in enumerate(self._states):
            bar = QRectF(number * (width + _GAP), 0, width, rect.height())
            paint.box(painter, bar, rect.height() / 2, tokens.ink(ink))


_INKS = {State.WAITING: "line2", State.SKIPPED: "ctl", State.TOLD: "done"}


class Head(QWidget):
    """Says *2 of 9 · 6 min so far*; *skipped* and *ended* by its two buttons."""

    skipped = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = Progress()
        self.words = Label("", "body", "text2")
        self.skip = Button(self.tr("Skip"), "quiet", "chevrons-right", "Alt+Right")
        self.end = Button(self.tr("End the session"), "secondary", "log-out", "Esc")
        self.skip.clicked.connect(self.skipped)
        self.end.clicked.connect(self.ended)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(16)
        row.addWidget(Label(self.tr("Feedback session"), "lead"))
        row.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.end)
        follow(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= px(_WIDE)
        for button in (self.skip, self.end):
            button.show_words(is_shown=is_wide)

    def show_turns(self, turns: Turns, minutes: int) -> None:
        """Show whose turn it is, and how many minutes it has taken so far."""
        self.progress.show_turns(turns)
        self.skip.setVisible(turns.current is not None)
        told = self.tr("{0} of {1} · {2} min so far")
        count = len(turns.everyone)
        number = min(turns.number, count)
        self.words.setText(told.format(number, count, minutes))
        said = self.tr("{0} of {1}").format(number, count)
        self.progress.setAccessibleName(said)
