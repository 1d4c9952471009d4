"""What has happened to a candidate, newest first, as a line of dated marks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import dates, paint, wording
from ui.shared.fonts import Role
from ui.shared.theme import colour, current, px
from ui.shared.widgets.labels import Label, Prose
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.timeline import Event, EventKind

translate = QCoreApplication.translate

_MARK = 26
_ICONS = {
    EventKind.ADDED: "user-plus",
    EventKind.MOVED: "arrow-right",
    EventKind.CLOSED: "archive",
    EventKind.FEEDBACK: "feather",
    EventKind.LETTER: "file-text",
}


class EventRow(QWidget):
    """One thing that happened."""

    def __init__(self, event: Event, name: str, *, is_last: bool) -> None:
        super().__init__()
        self._icon = _ICONS[event.kind]
        self._is_last = is_last
        title = title_of(event, name)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Prose(title, "strong"), 1)
        when = Label(dates.moment(event.at), "detail", "text2")
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(_MARK) + 12, 4, 0, 12)
        column.setSpacing(2)
        column.addLayout(head)
        for role, words in details_of(event):
            column.addWidget(Prose(words, role, "text2" if role == "body" else "text"))
        self.setAccessibleName(f"{title}, {dates.moment(event.at)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        disc = QRectF(0, 2, px(_MARK), px(_MARK))
        if not self._is_last:
            middle = disc.center().x()
            line = QRectF(middle - 1, disc.bottom() + 3, 2, self.height() - disc.bottom() - 3)
            painter.fillRect(line, colour(tokens.line))
        paint.box(painter, disc, disc.width() / 2, tokens.well)
        paint.icon(painter, disc, self._icon, tokens.text2, 14)


def title_of(event: Event, name: str) -> str:
    """Return what happened, in a few words. *name* is what the candidate is called."""
    stage = wording.stage_name(event.stage) if event.stage else ""
    match event.kind:
        case EventKind.ADDED:
            return translate("Events", "Added in {0}").format(stage)
        case EventKind.MOVED:
            return translate("Events", "To {0}").format(stage)
        case EventKind.CLOSED:
            words = wording.way(event.way, name) if event.way else stage
            return translate("Events", "Closed: {0}").format(words)
        case EventKind.FEEDBACK:
            decision = wording.decision(event.decision or Decision.HOLD)
            return translate("Events", "Feedback: {0}").format(decision)
        case EventKind.LETTER:
            return translate("Events", "Letter saved as PDF")


def details_of(event: Event) -> Sequence[tuple[Role, str]]:
    """Return what more there is to read of an event, each line with the role it is set in."""
    lines: list[tuple[Role, str]] = []
    if event.requirement:
        lines.append(("body", event.requirement))
    if event.text:
        lines.append(("said", event.text))
    if event.subject:
        lines.append(("body", event.subject))
    if event.kind is EventKind.FEEDBACK and event.stage:
        after = translate("Events", "After {0}").format(wording.stage_name(event.stage))
        lines.append(("body", after))
    return lines
