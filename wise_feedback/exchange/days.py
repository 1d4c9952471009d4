"""Dates as other systems and people write them, read with the whole column in view.

In 03/04/2026 nobody can tell the day from the month; in a column where another row says
23/04/2026 everybody can. So the column decides, and where it does not, the user is asked: a
history with days and months mixed up would look right and count wrong.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache

from wise_feedback.domain.histories import DayOrder, local_noon
from wise_feedback.domain.text import folded
from wise_feedback.exchange.words import words

_LONGEST = 60
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_PLAIN = re.compile(r"(20\d\d|19\d\d)(\d\d)(\d\d)")
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})")
_WORDED = re.compile(r"(?:[a-z]+,? )?(\d{1,2})(?:\.|st|nd|rd|th)? ([a-z]{3,})\.?,? (\d{4})")
_MONTH_FIRST = re.compile(r"(?:[a-z]+,? )?([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_SERIAL = re.compile(r"(\d{5})(?:[.,](\d{1,15}))?")
_CLOCK = re.compile(
    r"(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?"
    r"(?: ?(z|utc|gmt)| ?([+-])(\d\d):?(\d\d)?)?",
    re.IGNORECASE,
)
_APART = re.compile(r"^(.{6,}?\d)(?:t|,? +(?:kl\.? ?|at )?)(\d{1,2}[:.]\d\d.*)$", re.IGNORECASE)
_EXCEL_BEGINS = date(1899, 12, 30)  # so that day 61 is 1 March 1900, as Excel has it
_SERIALS = range(20_000, 80_000)  # from 1954 to 2119; other numbers are no dates
_YEARS = range(1970, 2200)
_MOST_OFFSET = 24 * 60


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it was read. *at* is aware; at local noon where there is no time of day."""

    at: datetime
    is_day: bool


class UnclearDateError(ValueError):
    """A date in which day and month cannot be told apart."""


def order_of(cells: Iterable[str]) -> DayOrder | None:
    """Return which comes first in the dates of a column that are written with slashes.

    ``None`` where nothing in it tells, or some rows say one and some the other.
    """
    firsts: set[DayOrder] = set()
    for cell in cells:
        match = _SLASHED.match(cell.strip())
        if match and int(match[1]) > 12 >= int(match[3]):
            firsts.add(DayOrder.DAY)
        elif match and int(match[3]) > 12 >= int(match[1]):
            firsts.add(DayOrder.MONTH)
    return firsts.pop() if len(firsts) == 1 else None


def read_date(cell: str, order: DayOrder | None = None) -> Written:
    """Return what a cell says: 2026-11-23, 23.11.2026, 23/11/2026, 23 nov 2026, a moment as
    2026-11-23T10:15:00Z, or the number that Excel keeps a day as.

    Without a zone a time is of this computer's clock. Raises ``UnclearDateError`` where *order*
    would have to be known, ``ValueError`` for what is no date.
    """
    text = " ".join(folded(cell[:_LONGEST]).split())
    if match := _SERIAL.fullmatch(text):
        return _of_serial(int(match[1]), match[2])
    parts = _APART.match(text)
    day = _day(parts[1] if parts else text, order)
    if parts is None:
        return Written(local_noon(day), is_day=True)
    return Written(_moment(day, parts[2]), is_day=False)


def looks_dated(cell: str) -> bool:
    """Whether a cell is a date, be it one whose day and month cannot be told apart."""
    try:
        read_date(cell, DayOrder.DAY)
    except (ValueError, OverflowError):
        try:
            read_date(cell, DayOrder.MONTH)
        except (ValueError, OverflowError):
            return False
    return True


def _day(text: str, order: DayOrder | None) -> date:
    day = _any_day(text.rstrip(".,"), order)
    if day.year not in _YEARS:
        raise ValueError
    return day


def _any_day(text: str, order: DayOrder | None) -> date:
    if match := _ISO.fullmatch(text):
        return date(int(match[1]), int(match[3]), int(match[4]))
    if match := _PLAIN.fullmatch(text):
        return date(*map(int, match.groups()))
    if match := _DOTTED.fullmatch(text):
        return date(int(match[3]), int(match[2]), int(match[1]))
    if match := _SLASHED.fullmatch(text):
        return _slashed(int(match[1]), int(match[3]), int(match[4]), order)
    if match := _WORDED.fullmatch(text):
        return date(int(match[3]), _month(match[2]), int(match[1]))
    if match := _MONTH_FIRST.fullmatch(text):
        return date(int(match[3]), _month(match[1]), int(match[2]))
    raise ValueError


def _slashed(first: int, second: int, year: int, order: DayOrder | None) -> date:
    if order is None and first != second:
        if first <= 12 and second <= 12:
            raise UnclearDateError
        order = DayOrder.DAY if first > 12 else DayOrder.MONTH
    return date(year, first, second) if order is DayOrder.MONTH else date(year, second, first)


def _moment(day: date, text: str) -> datetime:
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        raise ValueError
    hour, half = int(match[1]), (match[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise ValueError
        hour = hour % 12 + (12 if half == "p" else 0)
    moment = datetime.combine(day, time(hour, int(match[2]), int(match[3] or 0)))
    if match[5]:
        return moment.replace(tzinfo=UTC)
    if match[6]:
        minutes = int(match[7]) * 60 + int(match[8] or 0)
        if minutes >= _MOST_OFFSET:
            raise ValueError
        away = timedelta(minutes=minutes if match[6] == "+" else -minutes)
        return moment.replace(tzinfo=timezone(away))
    return moment.astimezone()


def _of_serial(days: int, fraction: str | None) -> Written:
    if days not in _SERIALS:
        raise ValueError
    day = _EXCEL_BEGINS + timedelta(days)
    if not fraction or not int(fraction):
        return Written(local_noon(day), is_day=True)
    seconds = round(float(f"0.{fraction}") * 86_400)
    moment = datetime.combine(day, time()) + timedelta(seconds=seconds)
    return Written(moment.astimezone(), is_day=False)


def _month(word: str) -> int:
    number = _months().get(word[:3])
    if number is None or not any(full.startswith(word) for full in _months_in_full()):
        raise ValueError
    return number


@cache
def _months() -> dict[str, int]:
    return {
        folded(name)[:3]: number
        for names in words()["months"].values()
        for number, name in enumerate(names, start=1)
    }


@cache
def _months_in_full() -> tuple[str, ...]:
    return tuple(folded(name) for names in words()["months"].values() for name in names)
