"""Working days, as they are counted in Sweden wherever something is promised."""

from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from typing import Any

_ALWAYS_ENOUGH = timedelta(10)
"""No two working days are further apart, be it over Christmas."""


def is_working_day(day: date) -> bool:
    """Return whether people in Sweden can be expected at work on *day*.

    Not on weekends, public holidays and the three eves that the Annual Leave Act (SFS 1977:480,
    section 7) counts as Sundays: Midsummer Eve, Christmas Eve and New Year's Eve.
    """
    return bool(_sweden().is_working_day(day))


def next_working_day(day: date, days: int = 1) -> date:
    """Return the working day that comes *days* working days after *day*, never *day* itself.

    Where the calendar ends there is no later day than its last. Raises ``ValueError`` unless *days*
    is at least 1.
    """
    if days < 1:
        raise ValueError(days)
    if date.max - day < _ALWAYS_ENOUGH * days:
        return date.max
    found: date = _sweden().get_nth_working_day(day, days)
    return found


def in_working_days(day: date, days: int) -> date:
    """Return the working day *days* working days after *day*; 0 is *day* or the next that is one.

    Raises ``ValueError`` for a number below 0.
    """
    if days:
        return next_working_day(day, days)
    return day if is_working_day(day) else next_working_day(day)


def next_weekday(day: date, weekday: int) -> date:
    """Return the next *weekday* after *day*, Monday being 0; where people are off, the day before.

    Never *day* itself or one before it: a Friday report of a week without a Friday is due on its
    Thursday, and where that has passed in the week after.
    """
    found = day + timedelta((weekday - day.weekday() - 1) % 7 + 1)
    while True:
        due = found
        while not is_working_day(due):
            due -= timedelta(1)
        if due > day:
            return due
        found += timedelta(7)


def working_days(after: date, until: date) -> int:
    """Return how many working days come after one day, up to and with another; 0 if none do.

    What is told on the day it was decided took 0, what was decided on a Friday and told on the
    Monday took 1.
    """
    if until <= after:
        return 0
    years = range(after.year, until.year + 1)
    before = _counted(after.year)[after.timetuple().tm_yday]
    last = _counted(until.year)[until.timetuple().tm_yday]
    return sum(_counted(year)[-1] for year in years[:-1]) + last - before


def preload() -> None:
    """Load the holidays, so that the first promise is as quick as the next.

    Meant for a thread of its own: nothing of the vault is touched.
    """
    is_working_day(date.today())


@cache
def _sweden() -> Any:
    from holidays import country_holidays  # a sixth of a second, so not at start

    return country_holidays("SE", categories=("public", "de_facto"))


@cache
def _counted(year: int) -> tuple[int, ...]:
    """Return how many working days a year has had by each of its days; the first is before it."""
    days = (date.max if year == date.max.year else date(year + 1, 1, 1)) - date(year, 1, 1)
    first = date(year, 1, 1)
    worked = (is_working_day(first + timedelta(n)) for n in range(days.days))
    return tuple(accumulate(worked, initial=0))
