"""The rules for what must not be said, as data: patterns with exceptions and examples."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from wise_feedback.check.patterns import Book, Pattern
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import FindingKind
from wise_feedback.resources import resource


@dataclass(frozen=True, slots=True)
class Rule:
    """What is looked for, and when it is not meant.

    *unless* are patterns that clear a hit near them. *about_person*: only where the sentence
    speaks of somebody. *hit* and *miss* are sentences that it must find, and must leave alone.
    """

    id: str
    kind: FindingKind
    ground: str
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    about_person: bool
    advice: str
    hit: tuple[str, ...]
    miss: tuple[str, ...]


@cache
def rules(language: Language) -> tuple[Rule, ...]:
    """Return the rules of a language. Raises ``ValueError`` for one that is badly written."""
    return tuple(_rule(row, book(language)) for row in _table(language)["rule"])


@cache
def book(language: Language) -> Book:
    """Return the book that the patterns of the rules are written in."""
    return Book(_table(language)["lists"])


@cache
def advice(language: Language) -> dict[str, str]:
    """Return what to write instead, by the key that a finding carries."""
    found: dict[str, str] = _table(language)["advice"]
    return found


@cache
def _table(language: Language) -> dict[str, Any]:
    text = resource("check", f"protected_{language}.toml").read_text("utf-8")
    return {"lists": {}, "advice": {}, **tomllib.loads(text)}


def _rule(row: dict[str, Any], book: Book) -> Rule:
    return Rule(
        id=row["id"],
        kind=FindingKind(row["kind"]),
        ground=row["ground"],
        patterns=tuple(book.compile(source) for source in row["patterns"]),
        unless=tuple(book.compile(source) for source in row.get("unless", ())),
        about_person=row.get("person", False),
        advice=row.get("advice", ""),
        hit=tuple(row["hit"]),
        miss=tuple(row["miss"]),
    )
