"""The words for what is promised, and for days that are near."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from ui.shared import dates, promise_wording
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.promises import Matter

TODAY = date(2026, 11, 23)  # a Monday
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "tomorrow"), (2, "Wed"), (6, "Sun")],
)
def test_a_day_that_is_near_is_said_in_passing(qapp, days, words):
    assert dates.near(TODAY + timedelta(days), TODAY) == words


@pytest.mark.parametrize("days", [-1, 7, 30])
def test_any_other_day_is_named_with_its_month(qapp, days):
    day = TODAY + timedelta(days)
    assert dates.near(day, TODAY) == dates.day_name(day)


@pytest.mark.parametrize(
    ("days", "words"), [(0, "today"), (1, "yesterday"), (3, "3 day"), (-1, "today")]
)
def test_how_long_ago_something_was(qapp, days, words):
    assert dates.before(NOON - timedelta(days), TODAY).startswith(words)


@pytest.mark.parametrize(
    ("days", "words"), [(-3, "3 day"), (0, "today"), (1, "tomorrow"), (6, "Sun"), (9, "in 9 day")]
)
def test_how_late_or_how_near_a_promise_is(qapp, days, words):
    assert promise_wording.lateness(TODAY + timedelta(days), TODAY).startswith(words)


@pytest.mark.parametrize("matter", list(Matter))
def test_every_matter_says_by_when(qapp, matter):
    day = date(date.today().year, 11, 20)
    told = promise_wording.promised(matter, day, time(15))
    assert told.endswith(f"promised {dates.day_name(day)} 15:00")


def test_every_channel_has_a_name_of_its_own(qapp):
    assert len({promise_wording.channel(channel) for channel in Channel}) == len(Channel)
