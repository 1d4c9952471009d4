"""The words of letters, from one file a language, and the dates and lists they are filled with."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, time
from functools import cache
from itertools import groupby
from string import Formatter
from typing import Any

from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource

FIELDS = frozenset(
    {
        *("name", "role", "at_client", "client"),
        *("requirement", "requirements", "level", "situation", "observation", "impact"),
        *("required", "shown", "number", "first", "last", "text"),
        *("weekday", "day", "month", "year", "hour", "minute", "clock", "when", "date"),
        *("phone", "email", "address", "page", "pages"),
    }
)
"""Every field that a phrase may have."""

Phrase = str | tuple[str, ...]


class Phrases:
    """The phrases of one language, by dotted key: ``heading.next``."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._phrases = dict(_flat(table))
        for key, phrase in self._phrases.items():
            if not key.startswith("text."):
                _check(key, phrase)
        self._adverbs = set(self.words("text.adverbs"))
        self._ordinary = set(self.words("text.ordinary"))
        self._runs_on = re.compile(self.say("text.runs_on"))

    def __contains__(self, key: str) -> bool:
        return key in self._phrases

    def __iter__(self) -> Iterator[str]:
        return iter(self._phrases)

    def say(self, key: str, **fields: str) -> str:
        """Return the phrase *key* with its fields filled in, whatever signs they hold."""
        phrase = self._phrases[key]
        assert isinstance(phrase, str)
        return phrase.format_map(fields) if fields else phrase

    def say_nth(self, key: str, index: int, **fields: str) -> str:
        """Return phrase number *index* of a list, filled in."""
        return self.words(key)[index].format_map(fields)

    def words(self, key: str) -> tuple[str, ...]:
        """Return the list *key*."""
        phrase = self._phrases[key]
        assert isinstance(phrase, tuple)
        return phrase

    def day(self, day: date, since: date) -> str:
        """Return *day* in full, with its year if it is another than that of *since*."""
        key = "dates.day" if day.year == since.year else "dates.day_with_year"
        fields = {
            "weekday": self.words("dates.weekdays")[day.weekday()],
            "number": str(day.day),
            "month": self.words("dates.months")[day.month - 1],
        }
        return self.say(key, **fields, year=str(day.year))

    def when(self, day: date, at: time | None, since: date) -> str:
        """Return when something happens: ``onsdag 25 november kl. 15.00``."""
        written = self.day(day, since)
        if at is None:
            return self.say("dates.when", day=written)
        clock = self.say("dates.clock", hour=f"{at.hour:02}", minute=f"{at.minute:02}")
        return self.say("dates.when_at", day=written, clock=clock)

    def days(self, days: Sequence[date], since: date) -> str:
        """Return several days without their weekdays: ``den 23 och den 25 november``."""
        months = [list(found) for _, found in groupby(days, key=lambda d: (d.year, d.month))]
        return self._listed([self._of_month(found, since) for found in months])

    def full_date(self, day: date) -> str:
        """Return a day with its year and without its weekday: ``den 23 november 2028``."""
        return self._of_month([day], None)

    def _of_month(self, days: Sequence[date], since: date | None) -> str:
        is_same = since is not None and days[0].year == since.year
        key = "dates.of_month" if is_same else "dates.of_month_and_year"
        numbers = self._listed([self.say("dates.nth", number=str(day.day)) for day in days])
        month = self.words("dates.months")[days[0].month - 1]
        return self.say(key, text=numbers, month=month, year=str(days[0].year))

    def _listed(self, parts: Sequence[str]) -> str:
        *head, last = parts
        return self.say("words.two", first=", ".join(head), last=last) if head else last

    def number(self, number: int) -> str:
        """Return a number as one writes it in running text, in letters below ten."""
        words = self.words("numbers.words")
        return words[number] if number < len(words) else str(number)

    def quoted(self, titles: Sequence[str]) -> str:
        """Return *titles* as a list of quotations: ”A”, ”B” och ”C”."""
        *head, last = (self.say("words.quoted", text=title) for title in titles)
        return self.say("words.two", first=", ".join(head), last=last) if head else last

    def role(self, role: str) -> str:
        """Return *role* as it stands inside a sentence; a name keeps its capital."""
        first = role.split(" ")[0]
        is_word = first[1:].islower() and first.isalpha()
        if is_word and first.lower().endswith(self.words("text.role_endings")):
            return role[0].lower() + role[1:]
        return role

    def inside(self, text: str) -> str:
        """Return *text* with a small first letter if it begins with a word that is no name."""
        first = re.split(r"\W", text, maxsplit=1)[0]
        is_word = first.lower() in self._ordinary and not first[1:].isupper()
        return text[0].lower() + text[1:] if is_word else text

    def is_adverbial(self, situation: str) -> bool:
        """Whether *situation* says when or where, rather than naming what was looked at."""
        return re.split(r"\W", situation, maxsplit=1)[0].lower() in self._adverbs

    def runs_on(self, observation: str) -> bool:
        """Whether *observation* goes straight on after a situation: ``beskrev du ...``."""
        return observation[:1].islower() and bool(self._runs_on.match(observation))


@cache
def phrases(language: Language) -> Phrases:
    """Return the phrases of *language*."""
    return Phrases(tomllib.loads(resource("letters", f"{language}.toml").read_text("utf-8")))


def fields_of(phrase: Phrase) -> set[str]:
    """Return the fields of a phrase."""
    texts = (phrase,) if isinstance(phrase, str) else phrase
    return {field for text in texts for _, field, _, _ in Formatter().parse(text) if field}


def _flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Phrase]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, tuple(value) if isinstance(value, list) else value


def _check(key: str, phrase: Phrase) -> None:
    unknown = fields_of(phrase) - FIELDS
    if unknown:
        raise ValueError(f"{key} has unknown fields: {', '.join(sorted(unknown))}")
