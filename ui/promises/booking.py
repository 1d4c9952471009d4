"""An interview is booked with a candidate, moved to another time, or called off."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.promises.form import PromiseForm
from ui.shared import dates, wording
from ui.shared.reporting import describe
from ui.shared.theme import grow
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import DateField, TimeField
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import BadTimesError, PastDayError, WiseFeedbackError
from wise_feedback.domain.promise_rules import CLIENT_MET
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, candidates, meetings
from wise_feedback.services.calendar import in_working_days

LENGTHS = (30, 45, 60, 90)
"""In minutes."""

_USUAL, _MORNING = 60, time(10)


class BookingDialog(PromiseForm):
    """Books an interview, which lets the candidate know; shows what is promised after it.

    One that is booked already is moved by this, or called off. Raises ``NotFoundError``.
    """

    def __init__(self, card_id: Key, parent: QWidget | None = None) -> None:
        card = board.card(card_id)
        assignment = assignments.assignment(board.assignment_of(card_id))
        self._card, self._client = card_id, assignment.facts.client
        self._name = candidates.candidate(card.candidate_id).facts.greeting_name
        self.booked = meetings.coming(card_id, datetime.now(UTC))
        title, action = self.tr("Book interview with {0}"), self.tr("Book")
        if self.booked:
            title, action = self.tr("Another time for {0}"), self.tr("Change time")
        super().__init__(title.format(self._name), action, "", parent)
        is_clients = assignment.stage(card.stage_id).kind in CLIENT_MET
        self._usual_kind = StageKind.CLIENT_INTERVIEW if is_clients else StageKind.OUR_INTERVIEW
        self._minutes = _USUAL
        self._furnish()
        self._lay_out()
        self._show_first()
        self._connect()
        self._tell_promise()
        self.day.input.setFocus()

    def kind(self) -> StageKind:
        """Return whether it is ours or the client's."""
        return StageKind(str(self.which.value()))

    def starts_at(self) -> datetime | None:
        """Return when it begins, on this computer's clock, if that is written."""
        return self._moment(self.start.input.at())

    def ends_at(self) -> datetime | None:
        """Return when it ends, on this computer's clock, if that is written."""
        return self._moment(self.end.input.at())

    def write(self) -> None:
        """Book the interview; one that was booked before is called off for it."""
        starts, ends = self.starts_at(), self.ends_at()
        if starts is None or ends is None:
            raise BadTimesError
        meetings.book(self._card, self.kind(), starts, ends)
        told = self.tr("Interview with {0} booked {1}")
        self.told = told.format(self._name, dates.moment(starts))

    def is_complete(self) -> bool:
        """Return whether a day to come and both times are written, else go where one is not."""
        is_past = (self.day.input.day() or date.today()) < date.today()
        self.day.set_error(describe(PastDayError()) if is_past else "")
        words = self.tr("Write a time such as 9:30.")
        for field in (self.start, self.end):
            field.set_error("" if field.input.at() is not None else words)
        wrong = [field.input for field in self._fields() if field.error]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def point_out(self, error: WiseFeedbackError) -> None:
        """Say at the end of the interview that it comes before the beginning."""
        if isinstance(error, BadTimesError):
            self._say("")
            self.end.set_error(describe(error))
            self.end.input.setFocus()

    def call_off(self) -> None:
        """Call off the interview that is booked."""
        if self.booked is None:
            return
        try:
            meetings.cancel(self.booked.id)
        except WiseFeedbackError as error:
            self._tell(error)
            return
        self.told = self.tr("Interview with {0} called off").format(self._name)
        self.accept()

    def _fields(self) -> tuple[Field[DateField] | Field[TimeField], ...]:
        return self.day, self.start, self.end

    def _furnish(self) -> None:
        kinds = (StageKind.OUR_INTERVIEW, StageKind.CLIENT_INTERVIEW)
        name = self.tr("Whose interview")
        segments = [Segment(kind, wording.stage_kind(kind)) for kind in kinds]
        self.which = Segmented(name, segments, self._usual_kind)
        self.day = Field(self.tr("Day"), DateField())
        self.start = Field(self.tr("From"), TimeField())
        self.end = Field(self.tr("To"), TimeField())
        minutes = [Segment(length, self.tr("%n min", "", length)) for length in LENGTHS]
        self.length = Segmented(self.tr("Length"), minutes, _USUAL)
        self.after = Prose("", "detail", "text2")
        self.banner = Banner(Kind.PLAIN, "calendar-check", "", "", self.tr("Call off"))

    def _lay_out(self) -> None:
        times = QGridLayout()
        times.setHorizontalSpacing(12)
        times.setColumnStretch(2, 1)
        for column, field in enumerate(self._fields()):
            times.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
        for clock in (self.start.input, self.end.input):
            grow(clock.setFixedWidth, 104)
        lengths = QHBoxLayout()
        lengths.setSpacing(12)
        lengths.addWidget(Label(self.tr("Length"), "medium"))
        lengths.addWidget(self.length)
        lengths.addStretch(1)
        after = QHBoxLayout()
        after.setSpacing(8)
        after.addWidget(Symbol("calendar-check", "text2", 16))
        after.addWidget(self.after, 1)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.which)
        self.body.addLayout(times)
        self.body.addLayout(lengths)
        self.body.addLayout(after)

    def _show_first(self) -> None:
        """Begin with what is booked, or else an hour in the morning of the next working day."""
        self.banner.setVisible(self.booked is not None)
        if self.booked is None:
            self.day.input.set_day(in_working_days(date.today(), 1))
            self.start.input.set_at(_MORNING)
            self._set_length(_USUAL)
            return
        starts, ends = self.booked.starts_at.astimezone(), self.booked.ends_at.astimezone()
        told = self.tr("{0}, {1} to {2}")
        span = (dates.day_name(starts.date()), dates.clock(starts), dates.clock(ends))
        kind = wording.stage_kind(self.booked.stage_kind)
        self.banner.title.setText(kind)
        self.banner.text.setText(told.format(*span))
        self.banner.text.show()
        self.which.set_value(self.booked.stage_kind)
        self.day.input.set_day(starts.date())
        self.start.input.set_at(starts.time())
        self.end.input.set_at(ends.time())
        self._note_length()

    def _connect(self) -> None:
        self.banner.acted.connect(self.call_off)
        self.length.chosen.connect(self._set_length)
        self.start.input.changed.connect(self._move_end)
        self.end.input.changed.connect(self._note_length)
        self.which.chosen.connect(self._tell_promise)
        self.day.input.changed.connect(self._tell_promise)
        self.end.input.changed.connect(self._tell_promise)

    def _set_length(self, minutes: object) -> None:
        starts = self.starts_at()
        if isinstance(minutes, int) and starts is not None:
            self.end.input.set_at((starts + timedelta(minutes=minutes)).time())

    def _move_end(self) -> None:
        """Let the end follow the beginning, as long after it as before."""
        self._set_length(self._minutes)

    def _note_length(self) -> None:
        starts, ends = self.starts_at(), self.ends_at()
        if starts is None or ends is None or ends <= starts:
            return
        self._minutes = (ends - starts) // timedelta(minutes=1)
        self.length.set_value(self._minutes)

    def _moment(self, at: time | None) -> datetime | None:
        day = self.day.input.day()
        return datetime.combine(day, at).astimezone() if day and at else None

    def _tell_promise(self) -> None:
        """Say by when who hears after the interview, as it is written now."""
        starts, ends = self.starts_at(), self.ends_at()
        if starts is None or ends is None or ends <= starts:
            self.after.setText(self.tr("What is promised follows from when it ends."))
            return
        promised = meetings.promised(self._card, self.kind(), ends)
        day = dates.long_day(promised[Hears.CANDIDATE])
        words = self.tr("{0} hears how it went by {1}.").format(self._name, day)
        if Hears.US in promised:
            words = self.tr("{0} hears how it went by {1}, and {2} answers by {3}.").format(
                self._name, day, self._client, dates.long_day(promised[Hears.US])
            )
        self.after.setText(words)
