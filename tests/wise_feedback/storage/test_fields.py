"""Columns of our own: what is stored is what is read."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.storage.fields import (
    ClockField,
    DayField,
    MomentField,
    new_key,
    to_moment,
    to_seconds,
)

MOMENTS = st.datetimes(
    datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.timezones()
)  # fmt: skip


@given(moment=MOMENTS)
def test_a_moment_is_kept_to_the_second_in_utc(moment):
    kept = MomentField().python_value(MomentField().db_value(moment))
    assert kept.tzinfo is UTC
    assert timedelta() <= moment - kept < timedelta(seconds=1)


def test_a_moment_elsewhere_is_the_same_moment():
    stockholm = timezone(timedelta(hours=1))
    moment = datetime(2026, 11, 23, 9, 30, tzinfo=stockholm)
    assert to_moment(to_seconds(moment)) == moment == datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


@given(day=st.dates())
def test_a_day_is_kept_as_iso_text(day):
    assert DayField().db_value(day) == day.isoformat()
    assert DayField().python_value(day.isoformat()) == day


@given(clock=st.times().map(lambda clock: clock.replace(second=0, microsecond=0)))
def test_a_time_of_day_is_kept_to_the_minute(clock):
    assert ClockField().python_value(ClockField().db_value(clock)) == clock


def test_what_is_not_known_stays_unknown():
    for field in (MomentField(), DayField(), ClockField()):
        assert field.db_value(None) is None
        assert field.python_value(None) is None


def test_days_sort_as_text_as_they_do_in_time():
    days = [date(2026, 2, 1), date(2025, 12, 31), date(2026, 11, 3)]
    assert sorted(days) == sorted(days, key=DayField().db_value)


def test_a_key_is_a_uuid_of_version_7_in_lower_case():
    key = new_key()
    assert (len(key), key[12], key) == (32, "7", key.lower())
    assert int(key, 16)


def test_a_time_of_day_reads_plainly():
    assert ClockField().db_value(time(15, 0)) == "15:00"
