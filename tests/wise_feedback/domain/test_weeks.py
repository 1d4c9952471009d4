"""Weeks after ISO 8601: from Monday, of the year that their Thursday is in."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.weeks import Week, read_week, week_of


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 11, 27), Week(2026, 48)),
        (date(2027, 1, 3), Week(2026, 53)),
        (date(2024, 12, 30), Week(2025, 1)),
    ],
)
def test_a_day_is_in_the_week_of_its_thursday(day, week):
    assert week_of(day) == week


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_week_holds_its_days_and_reads_as_it_is_written(day):
    week = week_of(day)
    assert week.monday <= day <= week.sunday
    assert read_week(str(week)) == week


def test_the_week_after_the_last_of_a_long_year_is_the_first_of_the_next():
    assert Week(2026, 53).later(1) == Week(2027, 1)


@pytest.mark.parametrize("text", ["", "48", "2026-48", "2026-W54", "2025-W53", "W48", "2026-W0"])
def test_what_is_no_week_is_refused(text):
    with pytest.raises(ValueError, match="no week"):
        read_week(text)
