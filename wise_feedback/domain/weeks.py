"""Weeks as they are counted in Sweden: from Monday, numbered after ISO 8601."""

import re
from datetime import date, timedelta
from typing import NamedTuple

_WRITTEN = re.compile(r"(\d{4})-?W(\d{1,2})")


class Week(NamedTuple):
    """A week of a year. Its year is the one that its Thursday is in."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year:04}-W{self.number:02}"

    @property
    def monday(self) -> date:
        """The day it begins."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def friday(self) -> date:
        """The day on which one looks back on it."""
        return self.monday + timedelta(4)

    @property
    def sunday(self) -> date:
        """The day it ends."""
        return self.monday + timedelta(6)

    def later(self, weeks: int) -> "Week":
        """Return the week so many weeks after it, or before it where that is negative."""
        return week_of(self.monday + timedelta(weeks=weeks))


def week_of(day: date) -> Week:
    """Return the week that a day is in."""
    return Week(*day.isocalendar()[:2])


def read_week(text: str) -> Week:
    """Return the week that is written ``2026-W48``. Raises ``ValueError`` where there is none."""
    found = _WRITTEN.fullmatch(text.strip().upper())
    try:
        week = Week(*map(int, found.groups())) if found else Week(0, 0)
        date.fromisocalendar(*week, 1)
    except ValueError as error:
        raise ValueError(f"no week: {text}") from error
    return week
