"""The rules for what must not be said, as data: patterns with exceptions and examples."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from wise_feedback.check.patterns import Book, Pattern
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import FindingKind
from wise_feedback.resources import resource


@dataclass(frozen=True, slots=True)
class Rule:
    """What is looked for, and when it is not meant.

    *unless* are patterns that clear a hit near them, *never_with* those that clear it anywhere in
    the sentence. *about_person*: only where the sentence speaks of somebody; *in_any_field*: also
    where it speaks of a field of work; *if_weighed*: only where it weighs somebody up or
    names no ground.
    """

    id: str
    kind: FindingKind
    ground: str
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    never_with: tuple[Pattern, ...]
    about_person: bool
    in_any_field: bool
    if_weighed: bool
    advice: str


class Context(NamedTuple):
    """What in a sentence tells a field of work from somebody's person.

    *field* beside a hit shows that it speaks of a field of work; farther off it does, like a name
    of a *trade*, where nobody is weighed up. *about*, near a hit, shows that the hit is said of
    somebody nevertheless, and *weighing*, anywhere, that somebody is weighed up.
    """

    field: tuple[Pattern, ...]
    trade: tuple[Pattern, ...]
    about: tuple[Pattern, ...]
    weighing: tuple[Pattern, ...]


class Rulebook(NamedTuple):
    """The rules of a language, and the book that all their patterns are written in.

    *themes* are what the lists of words are about, by the test that a word of the list stands;
    *advice* is what to write instead, by the key that a finding carries.
    """

    rules: tuple[Rule, ...]
    context: Context
    themes: Mapping[int, str]
    advice: Mapping[str, str]
    book: Book


@cache
def rulebook(language: Language) -> Rulebook:
    """Return the rules as ``resources/check/build.py`` has left them.

    Raises ``ValueError`` for one that is badly written.
    """
    table = json.loads(resource("check", f"rules_{language}.json").read_text("utf-8"))
    book = Book(table["lists"], table.get("spoken", {}))
    return Rulebook(
        tuple(_rule(row, book) for row in table["rule"]),
        Context(*(_patterns(table["context"], name, book) for name in Context._fields)),
        {book.compile(f"@{name}").first: name for name in table["lists"]},
        table["advice"],
        book,
    )


def _rule(row: dict[str, Any], book: Book) -> Rule:
    return Rule(
        id=row["id"],
        kind=FindingKind(row["kind"]),
        ground=row["ground"],
        patterns=_patterns(row, "patterns", book),
        unless=_patterns(row, "unless", book),
        never_with=_patterns(row, "never_with", book),
        about_person=row.get("person", False),
        in_any_field=row.get("in_any_field", False),
        if_weighed=row.get("if_weighed", False),
        advice=row.get("advice", ""),
    )


def _patterns(row: dict[str, Any], name: str, book: Book) -> tuple[Pattern, ...]:
    return tuple(book.compile(source) for source in row.get(name, ()))
