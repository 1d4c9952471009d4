"""The words of weekly reports, from one file a language, and the days and numbers in them."""

import tomllib
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource


@cache
def wording(language: Language) -> dict[str, Any]:
    """Return all phrases of reports in a language, as the file has them."""
    return tomllib.loads(resource("reports", f"{language}.toml").read_text("utf-8"))


def short_day(day: date, language: Language) -> str:
    """Return a day as a table has it: ``26 nov``."""
    dates = wording(language)["dates"]
    return str(dates["short"].format(day=day.day, month=dates["months"][day.month - 1]))


def named_day(day: date, language: Language) -> str:
    """Return a day with its weekday: ``måndag 30 nov``."""
    dates = wording(language)["dates"]
    weekday, month = dates["weekdays"][day.weekday()], dates["months"][day.month - 1]
    return str(dates["named"].format(weekday=weekday, day=day.day, month=month))


def full_day(day: date, language: Language) -> str:
    """Return a day in full: ``fredag 27 november 2026``."""
    dates = wording(language)["dates"]
    weekday, month = dates["weekdays"][day.weekday()], dates["long_months"][day.month - 1]
    return str(dates["full"].format(weekday=weekday, day=day.day, month=month, year=day.year))


def counted(forms: Sequence[str], count: int, language: Language) -> str:
    """Return the form of none, of one, or of so many; other fields are left for later."""
    form = forms[min(max(count, 0), len(forms) - 1)]
    return form.replace("{count}", in_words(count, language))


def in_words(count: int, language: Language) -> str:
    """Return a number as in running text: in letters as far as they are usual."""
    words = wording(language)["count_words"]
    return str(words[count]) if count < len(words) else str(count)


def working_days(days: int, language: Language) -> str:
    """Return a number of working days: ``2 arbetsdagar``."""
    forms = wording(language)["numbers"]["day_count"]
    return str(forms[days == 1].format(days=days))


def decimal(number: float, language: Language) -> str:
    """Return a number with one decimal at most, and the sign of the language: ``1,5``."""
    text = f"{number:.1f}".removesuffix(".0")
    return text.replace(".", ",") if language == "sv" else text


def listed(parts: Sequence[str], language: Language) -> str:
    """Return several things as a list: ``a, b och c``."""
    *head, last = parts
    if not head:
        return last
    return str(wording(language)["and"].format(first=", ".join(head), last=last))
