"""Names that are words and words that are names, so that a letter in which one stands can be read.

The lists are in ``resources/check/names.toml``; words are compared without case and accents.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from wise_feedback.domain.basics import LANGUAGES, Language
from wise_feedback.domain.naming import WordSense
from wise_feedback.domain.words import lows
from wise_feedback.resources import resource


@dataclass(frozen=True, slots=True)
class NameWords:
    """What is known of a language's names: *greetings* that open a letter, and what comes *then*.

    *towards* stand before a town, *posts* before a role.
    """

    sense: WordSense
    greetings: frozenset[str]
    then: frozenset[str]
    towards: frozenset[str]
    posts: frozenset[str]


@cache
def name_words(language: Language) -> NameWords:
    """Return what is known of names in a language.

    Words are those of both: a letter in English may tell what was seen in Swedish.
    """
    table = _table()[language]
    known = {key: frozenset(lows(listed)) for key, listed in table.items()}
    plain = frozenset(lows(" ".join(_table()[one]["words"] for one in LANGUAGES)))
    sense = WordSense(plain, known["always"], known["titles"])
    others = ("greetings", "then", "towards", "posts")
    return NameWords(sense, **{key: known[key] for key in others})


def firm_name(name: str) -> tuple[str, ...]:
    """Return the words of a firm's name without its legal form, as people say it."""
    said = lows(name)
    return tuple(word for word in said if word not in _of_firms("legal")) or said


def is_shared(word: str) -> bool:
    """Whether the names of many firms begin with a word: Svenska, Nordic, Region."""
    return word in _of_firms("general")


@cache
def _of_firms(key: str) -> frozenset[str]:
    return frozenset(lows(_table()["companies"][key]))


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource("check", "names.toml").read_text("utf-8"))
