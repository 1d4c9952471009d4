"""The sorts of vagueness: which one a sentence is of, and the questions that bring out the fact."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.patterns import Book, Pattern, Reading, Tagged, match_at
from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource


@dataclass(frozen=True, slots=True)
class VagueKind:
    """A sort of vagueness, known by *patterns* or by a word with one of *tags*."""

    id: str
    patterns: tuple[Pattern, ...]
    tags: int
    message: str
    questions: tuple[str, ...]

    def fits(self, reading: Reading) -> bool:
        """Whether a sentence is of this sort; the last sort of all fits any."""
        if not self.patterns and not self.tags:
            return True
        if any(found.tags & self.tags for found in reading.tokens):
            return True
        places = range(len(reading.tokens))
        return any(
            match_at(pattern, reading, place) is not None
            for pattern in self.patterns
            for place in places
        )


@cache
def vague_kinds(language: Language) -> tuple[VagueKind, ...]:
    """Return the sorts of vagueness in the order in which they are tried."""
    rows = tomllib.loads(resource("check", f"vague_{language}.toml").read_text("utf-8"))["kind"]
    return tuple(
        VagueKind(
            id=row["id"],
            patterns=tuple(_book(language).compile(source) for source in row.get("patterns", ())),
            tags=sum(BIT[tag] for tag in row.get("tags", ())),
            message=row["message"],
            questions=tuple(row["questions"]),
        )
        for row in rows
    )


def kind_of(tokens: Sequence[Tagged], language: Language) -> VagueKind:
    """Return the sort of vagueness of a vague sentence."""
    kinds = vague_kinds(language)  # before anything is read: the book learns their words
    reading = _book(language).read(tokens)
    return next(kind for kind in kinds if kind.fits(reading))


@cache
def _book(_language: Language) -> Book:
    return Book()
