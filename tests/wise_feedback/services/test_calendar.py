"""Working days: the red days of Sweden and the eves that everybody takes off."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.services.calendar import is_working_day, next_working_day, working_days

ROOT = Path(__file__).parents[3]
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 12, 31))


def test_the_next_working_day_of_a_tuesday_is_wednesday():
    assert next_working_day(date(2026, 11, 24)) == date(2026, 11, 25)


def test_the_next_working_day_of_a_friday_is_monday():
    assert next_working_day(date(2026, 11, 20)) == date(2026, 11, 23)


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(2026, 11, 22)])
def test_a_weekend_leads_to_monday(day):
    assert next_working_day(day) == date(2026, 11, 23)


@pytest.mark.parametrize("year", [2026, 2027])
def test_nobody_is_at_work_on_midsommarafton(year):
    eve = {2026: date(2026, 6, 19), 2027: date(2027, 6, 25)}[year]
    assert not is_working_day(eve)
    assert next_working_day(eve - timedelta(days=1)) == eve + timedelta(days=3)


def test_julafton_to_annandag_jul_is_passed_over_whole():
    assert next_working_day(date(2026, 12, 23)) == date(2026, 12, 28)


def test_the_new_year_begins_after_nyarsdagen():
    assert next_working_day(date(2026, 12, 30)) == date(2027, 1, 4)


def test_langfredagen_to_annandag_pask_is_passed_over_whole():
    assert next_working_day(date(2026, 4, 2)) == date(2026, 4, 7)


def test_the_day_after_kristi_himmelsfard_is_a_working_day():
    assert next_working_day(date(2026, 5, 13)) == date(2026, 5, 15)


def test_several_working_days_are_counted_past_a_weekend():
    assert next_working_day(date(2026, 11, 19), 3) == date(2026, 11, 24)


@pytest.mark.parametrize("days", [0, -1])
def test_counting_no_days_forward_is_refused(days):
    with pytest.raises(ValueError, match=str(days)):
        next_working_day(date(2026, 11, 19), days)


@pytest.mark.parametrize("day", [date(9999, 12, 20), date(9999, 12, 31)])
def test_no_day_is_promised_after_the_last_of_the_calendar(day):
    assert next_working_day(day, 5) == date.max


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_between_a_day_and_the_next_working_day_nobody_is_at_work(day):
    found = next_working_day(day)
    between = (day + timedelta(days=n) for n in range(1, (found - day).days))
    assert is_working_day(found)
    assert not any(is_working_day(other) for other in between)


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(1, 30))
def test_one_more_working_day_is_the_one_after(day, days):
    assert next_working_day(day, days + 1) == next_working_day(next_working_day(day, days))


NEAR = st.dates(date(2024, 12, 1), date(2027, 1, 31))


def test_what_is_told_on_the_same_day_took_no_working_day():
    assert working_days(date(2026, 11, 23), date(2026, 11, 23)) == 0


def test_from_a_friday_to_the_monday_is_one_working_day():
    assert working_days(date(2026, 11, 20), date(2026, 11, 23)) == 1


def test_over_christmas_and_the_new_year_only_days_at_work_are_counted():
    assert working_days(date(2026, 12, 23), date(2027, 1, 4)) == 4


@given(NEAR, NEAR)
def test_working_days_between_are_those_that_one_counts_by_hand(after, until):
    days = range((until - after).days)
    counted = sum(is_working_day(after + timedelta(n + 1)) for n in days)
    assert working_days(after, until) == counted


def test_the_calendar_costs_nothing_until_it_is_asked():
    code = "import sys, wise_feedback.services.calendar; sys.exit('holidays' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
