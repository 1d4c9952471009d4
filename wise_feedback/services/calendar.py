"""Working days, as they are counted in Sweden wherever something is promised."""

from datetime import date
from functools import cache
from typing import Any


def is_working_day(day: date) -> bool:
    """Return whether people in Sweden can be expected at work on *day*.

    Not on weekends, public holidays and the three eves that the Annual Leave Act (SFS 1977:480,
    section 7) counts as Sundays: Midsummer Eve, Christmas Eve and New Year's Eve.
    """
    return bool(_sweden().is_working_day(day))


def next_working_day(day: date, days: int = 1) -> date:
    """Return the working day that comes *days* working days after *day*, never *day* itself.

    Raises ``ValueError`` unless *days* is at least 1.
    """
    if days < 1:
        raise ValueError(days)
    found: date = _sweden().get_nth_working_day(day, days)
    return found


@cache
def _sweden() -> Any:
    from holidays import country_holidays  # a sixth of a second, so not at start

    return country_holidays("SE", categories=("public", "de_facto"))
