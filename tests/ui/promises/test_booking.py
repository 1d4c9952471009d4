"""An interview is booked, moved and called off; what is promised after it is seen before."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.answers import answering
from tests.ui.names import unnamed
from ui.promises import asked
from ui.promises.booking import BookingDialog
from ui.shared import dates
from wise_feedback.domain.promises import Matter
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import history, meetings, promises
from wise_feedback.services.calendar import in_working_days, next_working_day

TODAY = date.today()
THEN = in_working_days(TODAY, 4)


def at(hour: int, minute: int = 0, day: date = THEN) -> datetime:
    return datetime.combine(day, time(hour, minute)).astimezone()


@pytest.fixture
def dialog(screened, shown) -> BookingDialog:
    return shown(BookingDialog(screened))


def write(dialog: BookingDialog, start: str, end: str, day: date = THEN) -> None:
    dialog.day.input.set_day(day)
    dialog.start.input.setText(start)
    dialog.end.input.setText(end)


def test_an_interview_is_booked_as_it_is_written(dialog, screened):
    write(dialog, "9.15", "10")
    dialog.finish()
    (meeting,) = meetings.meetings(screened)
    assert (meeting.starts_at, meeting.ends_at) == (at(9, 15), at(10))
    assert meeting.stage_kind is StageKind.OUR_INTERVIEW


def test_whoever_the_client_knows_is_met_by_the_client(met, shown):
    assert shown(BookingDialog(met)).kind() is StageKind.CLIENT_INTERVIEW


def test_it_begins_an_hour_long_on_the_next_working_day(dialog):
    assert dialog.starts_at() == at(10, 0, next_working_day(TODAY))
    assert dialog.ends_at() - dialog.starts_at() == timedelta(hours=1)


def test_the_end_follows_the_beginning(dialog):
    dialog.length.choose(45)
    dialog.start.input.setText("13:30")
    assert dialog.end.input.text() == "14:15"


def test_a_length_of_ones_own_is_kept_when_the_beginning_moves(dialog):
    write(dialog, "9:00", "9:20")
    dialog.start.input.setText("11:00")
    assert dialog.end.input.text() == "11:20"


def test_what_will_be_promised_is_seen_before_it_is_booked(dialog, screened):
    write(dialog, "9", "10")
    expected = in_working_days(THEN, 2)
    assert dates.long_day(expected) in dialog.after.text()
    dialog.finish()
    told = promises.open_of_card(screened)
    assert (told.matter, told.due) == (Matter.FEEDBACK, expected)


def test_the_client_is_seen_to_owe_a_word_after_their_interview(met, shown):
    assert "Havsvik Försäkring answers by" in shown(BookingDialog(met)).after.text()


def test_an_end_before_the_beginning_is_refused_in_place(dialog, screened):
    write(dialog, "10", "9")
    dialog.finish()
    assert dialog.end.error == "The interview has to end after it begins, and within a day."
    assert dialog.end.input.hasFocus()
    assert not dialog._wrong.isVisible()
    assert meetings.meetings(screened) == []


def test_what_was_wrong_is_forgotten_once_it_is_right(dialog, screened):
    write(dialog, "10", "9")
    dialog.finish()
    dialog.end.input.setText("11")
    dialog.finish()
    assert (dialog.end.error, len(meetings.meetings(screened))) == ("", 1)


@pytest.mark.parametrize("field", ["start", "end"])
def test_a_time_that_is_none_is_refused_at_its_field(dialog, screened, field):
    write(dialog, "9", "10")
    getattr(dialog, field).input.setText("tio")
    dialog.finish()
    assert getattr(dialog, field).error == "Write a time such as 9:30."
    assert meetings.meetings(screened) == []


def test_a_day_that_has_passed_is_refused_at_its_field(dialog, screened):
    write(dialog, "9", "10", TODAY - timedelta(1))
    dialog.finish()
    assert "has passed" in dialog.day.error
    assert meetings.meetings(screened) == []


def test_one_that_is_booked_is_moved(dialog, screened, shown):
    write(dialog, "9", "10")
    dialog.finish()
    again = shown(BookingDialog(screened))
    assert (again.banner.isVisible(), again.start.input.text()) == (True, "09:00")
    again.start.input.setText("14")
    again.finish()
    assert [one.starts_at for one in meetings.meetings(screened)] == [at(14)]


def test_one_that_is_booked_is_called_off_and_brought_back(dialog, screened, shown):
    write(dialog, "9", "10")
    dialog.finish()
    again = shown(BookingDialog(screened))
    again.banner.button.click()
    assert meetings.coming(screened, datetime.now(UTC)) is None
    assert promises.open_of_card(screened).due == next_working_day(TODAY)
    history.undo()
    assert meetings.coming(screened, datetime.now(UTC)) is not None


def test_nothing_is_offered_to_be_called_off_where_nothing_is_booked(dialog):
    assert not dialog.banner.isVisible()


def test_it_says_what_was_done(screened, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    with answering(BookingDialog, lambda dialog: dialog.finish()):
        told = asked.book(screened, window)
    day = next_working_day(TODAY)
    assert told == f"Interview with Anna booked {dates.day_name(day)} 10:00"


def test_every_control_has_a_name(dialog):
    assert unnamed(dialog) == []
