"""A client who owes us a word: about whom, how far the chase has come, and the next step."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import dates, paint
from ui.shared.theme import current, follow, px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import ElidedLabel
from wise_feedback.domain.owed import Awaited
from wise_feedback.domain.promises import Matter

translate = QCoreApplication.translate

_PARTS = 3
_PIP, _HIGH, _GAP = 13, 7, 3
_MOST_PIPS = 8


class Pips(QWidget):
    """How many steps of the ladder are taken, as pips."""

    def __init__(self, done: int, steps: int) -> None:
        super().__init__()
        self._done, self._steps = min(done, _MOST_PIPS), min(steps, _MOST_PIPS)
        follow(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(self._steps * px(_PIP) + max(self._steps - 1, 0) * _GAP, px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tone = QPainter(self), current().client
        for number in range(self._steps):
            rect = QRectF(number * (px(_PIP) + _GAP), 0, px(_PIP), px(_HIGH))
            fill = tone.ink if number < self._done else ""
            paint.box(painter, rect, px(_HIGH) / 2, fill, tone.ink, 1.3)

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class AwaitedRow(QWidget):
    """One of them, with the button for the next step."""

    chase_wanted = Signal(str)
    card_wanted = Signal(str)

    def __init__(self, awaited: Awaited, today: date) -> None:
        super().__init__()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(ElidedLabel(awaited.client, "strong"), 1)
        if awaited.steps:
            top.addWidget(Pips(awaited.done, awaited.steps))
        about = f"{awaited.name} · {state(awaited, today)}"
        icon, words, is_chase = act(awaited, today)
        self.button = Button(words, "quiet", icon)
        self.button.setAccessibleName(f"{words}: {awaited.client}, {awaited.name}")
        signal = self.chase_wanted if is_chase else self.card_wanted
        self.button.clicked.connect(lambda: signal.emit(awaited.candidacy_id))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(ElidedLabel(step(awaited, today), "chip", "client"), 1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(ElidedLabel(about, "detail", "text2"))
        column.addLayout(foot)


def state(awaited: Awaited, today: date) -> str:
    """Return what the client has said so far."""
    if awaited.reply_parts is None:
        return translate("Awaiting", "no answer yet")
    if awaited.reply_parts == 0:
        return translate("Awaiting", "a vague answer")
    if awaited.reply_parts < _PARTS:
        return translate("Awaiting", "{0} of 3 parts answered").format(awaited.reply_parts)
    return translate("Awaiting", "answered, asked again")


def step(awaited: Awaited, today: date) -> str:
    """Return what comes next: a step of the ladder, or the day the client has until."""
    if awaited.next_kind is None or awaited.next_day is None:
        day = dates.day_name(awaited.due)
        if awaited.due < today:
            return translate("Awaiting", "Was to answer {0}").format(day)
        return translate("Awaiting", "Has until {0}").format(day)
    told = translate("Awaiting", "Step {0} of {1}: {2} {3}")
    day = translate("Awaiting", "today")
    if awaited.next_day > today:
        day = dates.day_name(awaited.next_day)
    return told.format(awaited.done + 1, awaited.steps, step_name(awaited.next_kind), day)


def step_name(kind: str) -> str:
    """Return what is done at a step of the ladder."""
    words = {
        "ask": translate("Awaiting", "ask"),
        "remind": translate("Awaiting", "remind"),
        "call": translate("Awaiting", "call"),
        "refer": translate("Awaiting", "refer to the agreement"),
        "tell": translate("Awaiting", "tell the candidate"),
        "pause": translate("Awaiting", "pause"),
    }
    return words.get(kind, translate("Awaiting", "next step"))


def act(awaited: Awaited, today: date) -> tuple[str, str, bool]:
    """Return the icon and the words of what to do now, and whether it is to chase."""
    day = awaited.next_day or awaited.due
    is_vague = awaited.reply_parts is not None and awaited.reply_parts < _PARTS
    begun = awaited.chase_id is not None or awaited.matter is Matter.GROUNDS
    if day > today and (begun or not is_vague):
        return "arrow-right", translate("Awaiting", "Show"), False
    if awaited.next_kind == "call":
        return "phone", translate("Awaiting", "Call"), True
    return "reply", translate("Awaiting", "Chase"), True
