"""Days that a text names: ``onsdag 25 november``, ``25 Nov``, ``2026-11-25``, ``på fredag``."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_SHORTEST = 3
"""Letters that the name of a month or a weekday is cut to at most: nov, fre."""

_TAKEN_FOR = str.maketrans("İıſ", "iis")
"""Letters that a search in any case takes for others, though folding leaves them as they are."""

_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")


@dataclass(frozen=True, slots=True)
class DayWords:
    """How days are named in one language: months and weekdays in order, from Monday.

    *near* are the words for a day that is so many days from the one on which a text is dated,
    *before* those that stand before a day written as ``25/11``.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    near: tuple[tuple[str, int], ...] = ()
    before: tuple[str, ...] = ()


class NamedDay(NamedTuple):
    """A day that stands between the characters *start* and *end*.

    *day* is ``None`` where the calendar has no such day; *is_right_weekday* is whether it is the
    weekday that it is said to be, if any.
    """

    start: int
    end: int
    day: date | None
    is_right_weekday: bool = True


def named_days(text: str, languages: Sequence[DayWords], since: date) -> list[NamedDay]:
    """Return the days that *text*, dated *since*, names in any of these languages, in order.

    Without a year it is the one nearest to *since*; a weekday alone is the next, never *since*.
    """
    text = text.translate(_TAKEN_FOR)
    found = list(_by_iso(text))
    for words in languages:
        found += _by_month(text, words, since)
    rest = text
    for one in found:
        rest = rest[: one.start] + "_" * (one.end - one.start) + rest[one.end :]
    for words in languages:
        found += _by_word(rest, words, since)
    return list(_longest(found))


def _longest(found: Sequence[NamedDay]) -> Iterator[NamedDay]:
    """Yield of the days that overlap the longest: both languages may read a part of the same."""
    end = 0
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.end > end:
            end = one.end
            yield one


def _by_iso(text: str) -> Iterator[NamedDay]:
    for match in _ISO.finditer(text):
        yield NamedDay(*match.span(), _day(*map(int, match.groups())))


def _by_month(text: str, words: DayWords, since: date) -> Iterator[NamedDay]:
    """Yield the days that are written with their month, in letters or after a slash."""
    months = [name.casefold()[:_SHORTEST] for name in words.months]
    for match in _dated(words).finditer(text):
        fields = match.groupdict()
        number = fields["day"] or fields["day_after"] or fields["day_slash"]
        name = fields["month"] or fields["month_before"]
        slash = fields["month_slash"]
        month = months.index(name.casefold()[:_SHORTEST]) + 1 if name else int(slash)
        year = fields["year"] or fields["year_after"]
        day = _day(int(year), month, int(number)) if year else _nearest(month, int(number), since)
        said = fields["weekday"]
        is_right = day is None or not said or _weekday(said, words) == day.weekday()
        yield NamedDay(*match.span(), day, is_right)


def _by_word(text: str, words: DayWords, since: date) -> Iterator[NamedDay]:
    """Yield the days that are named from where one stands: a weekday alone, tomorrow."""
    near = dict(words.near)
    for match in _relative(words).finditer(text):
        word = match[0].casefold()
        if word in near:
            ahead = near[word]
        else:
            ahead = (_weekday(word, words) - since.weekday() - 1) % 7 + 1
        yield NamedDay(*match.span(), since + timedelta(ahead))


def _weekday(word: str, words: DayWords) -> int:
    begun = [name.casefold()[:_SHORTEST] for name in words.weekdays]
    return begun.index(word.casefold()[:_SHORTEST])


def _nearest(month: int, number: int, since: date) -> date | None:
    years = (_day(since.year + change, month, number) for change in (-1, 0, 1))
    days = [day for day in years if day]
    return min(days, key=lambda day: abs(day - since), default=None)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


@lru_cache
def _dated(words: DayWords) -> re.Pattern[str]:
    months = _any_of(words.months)
    weekday = rf"(?:\b(?P<weekday>{_any_of(words.weekdays)})(?:en)?\.?,?\s+)?"
    before = "|".join(map(re.escape, words.before))
    lead = rf"(?:\b{_any_of(words.weekdays)}(?:en)?\.?|\b(?:{before}))\s+"
    return re.compile(
        rf"{weekday}(?:\b(?:den|the)\s+)?(?:"
        rf"(?<![\d.,:/-])(?P<day>\d{{1,2}})(?:st|nd|rd|th|:[ae])?\s+(?:of\s+)?"
        rf"(?P<month>{months})\b\.?(?:,?\s+(?P<year>\d{{4}})\b)?"
        rf"|\b(?P<month_before>{months})\.?\s+(?P<day_after>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?![\d:.,]?\d)\b(?:,?\s+(?P<year_after>\d{{4}})\b)?)"
        rf"|{lead}(?P<day_slash>\d{{1,2}})/(?P<month_slash>\d{{1,2}})(?![\d/])",
        re.IGNORECASE,
    )


@lru_cache
def _relative(words: DayWords) -> re.Pattern[str]:
    near = "|".join(re.escape(word) for word, _ in words.near)
    return re.compile(rf"\b(?:{near}|(?:{'|'.join(words.weekdays)}))\b", re.IGNORECASE)


def _any_of(names: Sequence[str]) -> str:
    """Return what matches one of *names*, whole or cut: november, nov, sept."""
    cut = {name[:length] for name in names for length in (_SHORTEST, _SHORTEST + 1, len(name))}
    return "|".join(sorted(map(re.escape, cut), key=len, reverse=True))
