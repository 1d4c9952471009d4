"""Beside the list: who we wait for, who is between the chairs, reports, and the day's times."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.shared import dates
from ui.shared.theme import follow, px
from ui.shared.widgets.surfaces import Line
from ui.today.awaiting import AwaitedRow
from ui.today.rail_card import RailCard, Row, cleared
from ui.today.wording import capital
from wise_feedback.domain.owed import Awaited, Chair, Counts, ReportDue, Slot
from wise_feedback.services import today as todays

translate = QCoreApplication.translate

WIDTH = 296
_MOST_AWAITED, _MOST_CHAIRS, _MOST_REPORTS, _MOST_SLOTS = 3, 5, 6, 8


class Rail(QWidget):
    """The cards, each hidden while there is nothing in it."""

    chase_wanted = Signal(str)
    card_wanted = Signal(str)
    date_wanted = Signal(list)
    sent = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.awaited = RailCard("messages-square", self.tr("Waiting for the client"), "client")
        self.chairs = RailCard("armchair", self.tr("Between the chairs"), "late", edge="late")
        self.reports = RailCard("calendar-check", self.tr("Weekly reports"))
        self.slots = RailCard("calendar", self.tr("In the calendar"))
        self.reports.rows.setSpacing(0)
        self.columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.setSpacing(14)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (self._left, (self.awaited, self.chairs)),
            (self._right, (self.reports, self.slots)),
        ):
            column.setSpacing(14)
            for card in cards:
                column.addWidget(card)
            self.columns.addLayout(column, 1)
        self._left.addStretch(0)
        self._right.addStretch(1)
        self._is_below = False
        follow(self._dress)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in any of the cards."""
        return all(card.isHidden() for card in self._cards())

    def put_below(self, *, is_below: bool) -> None:
        """Stand in two columns below the list, or in one beside it."""
        self._is_below = is_below
        direction = QBoxLayout.Direction
        self.columns.setDirection(direction.LeftToRight if is_below else direction.TopToBottom)
        self._left.setStretch(self._left.count() - 1, 1 if is_below else 0)
        self._dress()

    def show_day(self, today: date, counts: Counts) -> None:
        """Show what is true now."""
        self._show_awaited(today, counts.us.shown + counts.us.later)
        self._show_chairs(_seated(counts), counts)
        self._show_reports(todays.reports(today, limit=_MOST_REPORTS + 1), today)
        self._show_slots(todays.slots(today))

    def _cards(self) -> tuple[RailCard, ...]:
        return self.awaited, self.chairs, self.reports, self.slots

    def _dress(self) -> None:
        if self._is_below:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(px(WIDTH))

    def _show_awaited(self, today: date, count: int) -> None:
        rows = todays.awaited(limit=_MOST_AWAITED)
        body = cleared(self.awaited)
        for number, awaited in enumerate(rows):
            if number:
                body.addWidget(Line())
            body.addWidget(self._awaited_row(awaited, today))
        self.awaited.show_count(str(count))
        self.awaited.say_more(count - len(rows))
        self.awaited.setVisible(bool(rows))

    def _awaited_row(self, awaited: Awaited, today: date) -> AwaitedRow:
        row = AwaitedRow(awaited, today)
        row.chase_wanted.connect(self.chase_wanted)
        row.card_wanted.connect(self.card_wanted)
        return row

    def _show_chairs(self, chairs: Sequence[Chair], counts: Counts) -> None:
        body = cleared(self.chairs)
        self.chairs.show_count(self.tr("{0} of {1}").format(counts.chairs, counts.active))
        if len(chairs) == 1:
            self._show_one_chair(chairs[0])
        for chair in chairs if len(chairs) > 1 else ():
            row = Row(chair.name, last_contact(chair))
            row.offer(self.tr("Open"), "arrow-right", chair.candidacy_id, self.card_wanted)
            body.addWidget(row)
        self.chairs.say_more(counts.chairs - len(chairs))
        if len(chairs) > 1:
            words = self.tr("Set a date for all")
            self.chairs.act(words, "calendar-plus", self._want_dates)
        self.chairs.setVisible(bool(chairs))

    def _show_one_chair(self, chair: Chair) -> None:
        told = self.tr("{0} has no next update. {1}.").format(chair.name, last_contact(chair))
        self.chairs.say(told)
        self.chairs.act(self.tr("Set a date"), "calendar-plus", self._want_dates)
        self.chairs.act_too(self.tr("Open"), lambda: self.card_wanted.emit(chair.candidacy_id))

    def _want_dates(self) -> None:
        """Ask for a date for all of them, those too whom there is no room to name."""
        count = todays.counts(date.today()).chairs
        seated = todays.between_the_chairs(limit=max(count, 1))
        self.date_wanted.emit([chair.candidacy_id for chair in seated])

    def _show_reports(self, reports: Sequence[ReportDue], today: date) -> None:
        body = cleared(self.reports)
        waiting = sorted(reports, key=lambda report: report.is_sent)
        for report in waiting[:_MOST_REPORTS]:
            body.addWidget(self._report_row(report))
        days = {report.due for report in reports if report.due and not report.is_sent}
        self.reports.show_count(capital(dates.day_name(min(days))) if days else "")
        self.reports.say_more(len(reports) - _MOST_REPORTS, is_at_least=True)
        self.reports.setVisible(bool(reports))

    def _report_row(self, report: ReportDue) -> Row:
        state, icon, ink = self.tr("ready"), "circle-check", "done"
        if report.is_sent:
            state, icon, ink = self.tr("sent"), "check", "text3"
        elif report.gaps:
            state, icon, ink = self.tr("%n gap(s)", "", report.gaps), "circle-dashed", "today"
        row = Row(report.client, state, icon=icon, ink=ink, is_one_line=True)
        if not report.is_sent:
            row.offer_icon(self.tr("Mark as sent"), "send", report.assignment_id, self.sent)
        return row

    def _show_slots(self, slots: Sequence[Slot]) -> None:
        body = cleared(self.slots)
        for slot in slots[:_MOST_SLOTS]:
            body.addWidget(Row(*slot_words(slot), lead=f"{slot.at:%H:%M}"))
        self.slots.say_more(len(slots) - _MOST_SLOTS)
        self.slots.setVisible(bool(slots))


def _seated(counts: Counts) -> Sequence[Chair]:
    return todays.between_the_chairs(limit=_MOST_CHAIRS) if counts.chairs else ()


def last_contact(chair: Chair) -> str:
    """Return when somebody between the chairs heard from us last."""
    if chair.heard_at is None:
        return translate("Rail", "Has not heard from us yet")
    day = dates.day_name(chair.heard_at.astimezone().date())
    return translate("Rail", "Last contact {0}").format(day)


def slot_words(slot: Slot) -> tuple[str, str]:
    """Return what happens at a time of the day, and for which client."""
    if slot.is_meeting:
        return translate("Rail", "Interview, {0}").format(slot.name), slot.client
    return translate("Rail", "Update promised to {0}").format(slot.name), slot.client
