"""The sorts of vagueness: which one a sentence is of, and the questions that bring out the fact."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, reduce
from operator import or_

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.patterns import Book, Pattern, Reading, Tagged, stands
from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource


@dataclass(frozen=True, slots=True)
class VagueKind:
    """A sort of vagueness, known by *patterns* or by a word with one of *tags*; not where *unless*.

    *about* asks for the fact once the requirement is known. *starters* begin a better sentence,
    said to the candidate: an ellipsis is a gap, ``{requirement}`` the name of the requirement.
    """

    id: str
    patterns: tuple[Pattern, ...]
    tags: int
    message: str
    questions: tuple[str, ...]
    about: str
    starters: tuple[str, ...]
    unless: tuple[Pattern, ...] = ()

    def fits(self, reading: Reading, tags: int) -> bool:
        """Whether a sentence whose words have *tags* is of this sort; the last fits any."""
        if not self.patterns and not self.tags:
            return True
        places = range(len(reading.tokens))
        if stands(self.unless, reading, places):
            return False
        return bool(tags & self.tags) or stands(self.patterns, reading, places)


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
            about=row["about"],
            starters=tuple(row["starters"]),
            unless=tuple(_book(language).compile(source) for source in row.get("unless", ())),
        )
        for row in rows
    )


def kind_of(tokens: Sequence[Tagged], language: Language) -> VagueKind:
    """Return the sort of vagueness of a vague sentence."""
    kinds = vague_kinds(language)  # before anything is read: the book learns their words
    reading = _book(language).read(tokens)
    tags = _tags(tokens)
    return next(kind for kind in kinds if kind.fits(reading, tags))


def is_wish(tokens: Sequence[Tagged], language: Language) -> bool:
    """Whether an advice only wishes, and does not say what to do (rule F09)."""
    wish = next(kind for kind in vague_kinds(language) if kind.id == "wish")
    return wish.fits(_book(language).read(tokens), _tags(tokens))


def _tags(tokens: Sequence[Tagged]) -> int:
    return reduce(or_, (found.tags for found in tokens), 0)


@cache
def _book(_language: Language) -> Book:
    return Book()
