"""The ledger under clocks that go wrong, zones that change, and days that are rare."""

import time as clock
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.recipients import at
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.owed import Urgency, urgency, week_end
from wise_feedback.domain.promises import End, Event, Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import contacts, meetings, promises, today
from wise_feedback.services.calendar import (
    in_working_days,
    is_working_day,
    next_weekday,
)
from wise_feedback.services.ledger import Due, Ledger
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

needs_zones = pytest.mark.skipif(
    not hasattr(clock, "tzset"), reason="this system cannot change its zone while a program runs"
)


@pytest.fixture
def travel(monkeypatch) -> Iterator[Callable[[str], None]]:
    """Sets this computer's clock to another time zone."""

    def travel(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        clock.tzset()

    yield travel
    monkeypatch.undo()
    clock.tzset()


def row(card: str) -> tables.Candidacy:
    return tables.Candidacy.get_by_id(card)


def happened(card: str, moment: datetime) -> None:
    with transaction(Act.LOG_CONTACT):
        contacts.tell(row(card), Channel.PHONE, "", moment, Due(date(2026, 12, 1)))


def test_a_clock_set_back_a_year_still_keeps_what_was_promised(card):
    happened(card, datetime.now(UTC) - timedelta(days=365))
    (first,) = (one for one in promises.of_card(card) if one.made_by is Event.MOVE)
    assert first.end is End.KEPT
    assert today.counts(date.today()).chairs == 0


def test_a_clock_set_back_leaves_one_open_promise_and_no_more(card):
    for days in (0, -400, 3, -1):
        happened(card, datetime.now(UTC) + timedelta(days))
    assert [one.is_open for one in promises.of_card(card)].count(True) == 1


def test_looked_at_on_an_earlier_day_nothing_is_late_that_is_not(card):
    told = promises.open_of_card(card)
    assert told.days_late(told.due - timedelta(400)) == 0
    assert today.counts(told.due - timedelta(400)).candidates.late == 0


@needs_zones
def test_a_promise_for_a_day_is_for_that_day_in_every_zone(card, travel):
    before = promises.open_of_card(card).due
    for zone in ("Pacific/Auckland", "America/Los_Angeles", "Europe/Stockholm"):
        travel(zone)
        assert promises.open_of_card(card).due == before


@needs_zones
def test_an_interview_that_ends_after_midnight_is_counted_from_the_day_of_this_clock(card, travel):
    travel("Europe/Stockholm")
    ends = datetime(2027, 3, 9, 23, 30, tzinfo=UTC)  # half past midnight on Wednesday the 10th
    meetings.book(card, StageKind.OUR_INTERVIEW, ends - timedelta(hours=1), ends)
    assert promises.open_of_card(card).due == date(2027, 3, 12)


@needs_zones
@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)]
)
def test_a_day_on_which_the_clock_changes_is_as_long_as_it_is(card, travel, day, hours):
    travel("Europe/Stockholm")
    first = datetime(day.year, day.month, day.day).astimezone()
    last = first + timedelta(hours=hours) - timedelta(minutes=1)
    for moment in (first, last):
        happened(card, moment.astimezone(UTC))
    assert today.done(day).told == 2
    happened(card, last.astimezone(UTC) + timedelta(minutes=2))
    assert today.done(day).told == 2


@needs_zones
def test_an_interview_in_the_hour_that_does_not_exist_is_shown_where_the_clock_puts_it(
    card, travel
):
    travel("Europe/Stockholm")
    starts = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)  # half past three, summer time
    meetings.book(card, StageKind.OUR_INTERVIEW, starts, starts + timedelta(hours=1))
    (slot,) = today.slots(date(2027, 3, 28))
    assert f"{slot.at:%H:%M}" == "03:30"


def test_the_29th_of_february_is_a_day_like_any_other(card):
    assert in_working_days(date(2028, 2, 28), 1) == date(2028, 2, 29)
    promises.promise_word(card, date(2028, 2, 29))
    assert promises.open_of_card(card).due == date(2028, 2, 29)
    assert today.counts(date(2028, 3, 1)).candidates.late == 1


def test_a_leap_day_falls_in_its_week():
    assert week_end(date(2028, 2, 29)) == date(2028, 3, 5)
    assert urgency(date(2028, 2, 29), date(2028, 2, 28)) is Urgency.WEEK


def test_a_week_goes_on_over_new_year():
    assert week_end(date(2026, 12, 30)) == date(2027, 1, 3)


@pytest.mark.parametrize("year", [1900, 2099, 2600, 9000])
def test_a_year_without_a_table_of_holidays_has_its_weekends_off(year):
    day = in_working_days(date(year, 3, 3), 7)
    assert is_working_day(day)
    assert day.weekday() < 5
    assert day > date(year, 3, 3)


def test_a_friday_report_in_a_week_without_a_friday_is_due_the_day_before():
    assert next_weekday(date(2026, 3, 30), 4) == date(2026, 4, 2)  # Good Friday is 3 April
    assert next_weekday(date(2026, 4, 2), 4) == date(2026, 4, 10)


@pytest.mark.parametrize("weekday", range(5))
def test_a_report_is_never_due_on_the_day_it_is_promised(weekday):
    for ordinal in range(date(2026, 1, 1).toordinal(), date(2027, 1, 8).toordinal()):
        day = date.fromordinal(ordinal)
        due = next_weekday(day, weekday)
        assert due > day
        assert is_working_day(due)


def test_the_client_of_somebody_presented_on_a_friday_has_until_tuesday(assignment):
    card = at(assignment, StageKind.SCREENING)
    friday = datetime(2026, 11, 20, 12, tzinfo=UTC)
    with transaction(Act.MOVE_CARD):
        moved = row(card)
        Ledger(assignment, friday).came_to(moved, StageKind.PRESENTED, "move")
        moved.save()
    assert promises.open_of_card(card, Hears.US).due == date(2026, 11, 24)
