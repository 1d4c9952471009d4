"""Dates as they are written: what is clear is read, what may be two days is asked about."""

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.histories import DayOrder
from wise_feedback.exchange.days import UnclearDateError, looks_dated, order_of, read_date

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "cell",
    [
        *("2026-11-23", "2026/11/23", "2026.11.23", "20261123", "23.11.2026", "23. 11. 2026"),
        *("23/11/2026", "11/23/2026", "23-11-2026", "23 november 2026", "23 nov. 2026"),
        *("Nov 23, 2026", "November 23rd, 2026", "mån 23 nov 2026", "46349", " 2026-11-23 "),
    ],
)
def test_a_day_is_read_as_noon_of_that_day(cell):
    written = read_date(cell)
    at = written.at
    assert (at.date(), at.hour, written.is_day) == (DAY, 12, True)
    assert at.tzinfo is not None


@pytest.mark.parametrize(
    "cell",
    [
        *("2026-11-23T10:15:00Z", "2026-11-23 10:15:00.123Z", "2026-11-23T11:15+01:00"),
        *("2026-11-23 10:15 UTC", "23/11/2026 12:15:00 +0200", "Nov 23, 2026 10:15 AM Z"),
    ],
)
def test_a_moment_with_a_zone_is_that_moment(cell):
    written = read_date(cell)
    assert written.at.replace(microsecond=0) == datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
    assert not written.is_day


@pytest.mark.parametrize(
    ("cell", "hour"),
    [
        *(("2026-11-23 14:05", 14), ("2026-11-23 kl. 14.05", 14), ("23.11.2026, 2:05 pm", 14)),
        *(("Nov 23, 2026 12:05 AM", 0), ("46349.586805556", 14)),
    ],
)
def test_a_time_without_a_zone_is_of_this_computers_clock(cell, hour):
    at = read_date(cell).at
    assert (at.date(), at.hour, at.minute) == (DAY, hour, 5)


@pytest.mark.parametrize(
    "cell",
    [
        *("", "snart", "2026", "2026-13-01", "2026-02-30", "31/31/2026", "23/11", "C-1234"),
        *("0026-11-23", "12345", "2026-11-23 25:00", "2026-11-23 10:15 PM PM", "070-123 45 67"),
        *("23 nonsense 2026", "23 novembre 2026", "2026-11-23T10:15+99:00", "9" * 500),
    ],
)
def test_what_is_no_date_is_refused(cell):
    assert not looks_dated(cell)


def test_day_and_month_that_may_change_places_are_not_guessed():
    with pytest.raises(UnclearDateError):
        read_date("03/04/2026")


@pytest.mark.parametrize(("order", "month"), [(DayOrder.DAY, 4), (DayOrder.MONTH, 3)])
def test_day_and_month_are_as_the_user_says(order, month):
    assert read_date("03/04/2026", order).at.month == month


def test_the_same_number_twice_is_clear():
    assert read_date("04/04/2026").at.date() == date(2026, 4, 4)


def test_a_date_with_dots_begins_with_the_day():
    assert read_date("03.04.2026").at.date() == date(2026, 4, 3)


def test_a_column_tells_by_one_date_what_the_others_are():
    assert order_of(["03/04/2026", "", "23/04/2026"]) is DayOrder.DAY
    assert order_of(["03/04/2026", "04/23/2026 10:00"]) is DayOrder.MONTH


def test_a_column_that_says_both_or_nothing_tells_nothing():
    assert order_of(["13/04/2026", "04/23/2026"]) is None
    assert order_of(["03/04/2026", "2026-04-13"]) is None


@settings(max_examples=60)
@given(st.text(st.sampled_from("0123456789/-.: TZnov+åAPM\u202e"), max_size=24))
def test_any_cell_is_a_date_or_is_refused(cell):
    with suppress(ValueError):
        assert read_date(cell).at.tzinfo is not None
