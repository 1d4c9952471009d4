"""What has happened to a candidate, newest first, as a line of dated marks."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.candidates.event_words import details_of, title_of
from ui.shared import dates, paint
from ui.shared.theme import colour, current, px
from ui.shared.widgets.labels import Label, Prose
from wise_feedback.domain.timeline import Event, EventKind

_MARK = 26
_ICONS = {
    EventKind.ADDED: "user-plus",
    EventKind.MOVED: "arrow-right",
    EventKind.CLOSED: "archive",
    EventKind.FEEDBACK: "feather",
    EventKind.LETTER: "file-text",
    EventKind.TOLD: "send",
    EventKind.TOLD_CLIENT: "building-2",
    EventKind.BOOKED: "calendar-plus",
    EventKind.CALLED_OFF: "calendar-x",
    EventKind.REPLIED: "messages-square",
    EventKind.ASKED: "reply",
    EventKind.PROMISED: "calendar",
    EventKind.SNOOZED: "clock-arrow-up",
    EventKind.DROPPED: "circle-x",
    EventKind.EXPERIENCE: "user-check",
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
