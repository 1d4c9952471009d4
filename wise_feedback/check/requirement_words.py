"""Whether a sentence names a row of the kravprofil: by its code, or by a word of its title.

A word is the same in any of its forms, and as a part of a compound: "systemdesignen" and
"kodgranskningar" name "Systemdesign" and "Kodgranskning", "Kafkas" names "Kafka".
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from wise_feedback.check.lexicon import BIT, Lexicon
from wise_feedback.check.patterns import Tagged
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.assignment import Requirement, RequirementCategory
from wise_feedback.domain.basics import Key

_SHORT = 2
"""Names of so few letters must be written as they are: "Go" is a language, "go" is not."""

_SHORTEST_STEM, _SHORTEST_PART, _SHORTEST_END = 3, 5, 6
_FIRST_PART, _LAST_PART = 2, 9
"""Letters that the first part of a compound has at least, and the last that is known by itself."""

_JOINING = BIT["function"]


@dataclass(frozen=True, slots=True)
class WordsOf:
    """How words of a language are told apart: endings, what names nothing, and conditions."""

    endings: tuple[str, ...]
    generic: frozenset[str]
    categories: tuple[tuple[RequirementCategory, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class _Row:
    id: Key
    code: str
    short: frozenset[str]
    stems: frozenset[str]
    long: tuple[str, ...]
    ends: tuple[str, ...]
    category: frozenset[str]


class ProfileWords:
    """The rows of a kravprofil, taken apart once."""

    def __init__(self, rows: Sequence[Requirement], lexicon: Lexicon, words: WordsOf) -> None:
        self._words = words
        self._rows = [self._row(row, lexicon) for row in rows]

    def named(self, tokens: Sequence[Tagged]) -> tuple[Key, list[int]] | None:
        """Return the row that a stretch of words names most of, and which of the words do."""
        found = [(row, list(self._places(row, tokens))) for row in self._rows]
        row, places = max(found, key=lambda pair: len(pair[1]), default=(None, []))
        return (row.id, places) if row is not None and places else None

    def _places(self, row: _Row, tokens: Sequence[Tagged]) -> Iterator[int]:
        for place, one in enumerate(tokens):
            if one.token.kind == "word" and self._names(row, one):
                yield place

    def _names(self, row: _Row, one: Tagged) -> bool:
        low = one.token.low
        if low == row.code or one.token.text in row.short or low in row.category:
            return True
        if len(low) <= _SHORT or low in self._words.generic:
            return False
        stems = _stems(low, self._words.endings)
        if not row.stems.isdisjoint(stems):
            return True
        if low.startswith(row.ends):
            return True
        return any(
            low.startswith(word) or _ends(word, low) or any(_ends(stem, word) for stem in stems)
            for word in row.long
        )

    def _row(self, row: Requirement, lexicon: Lexicon) -> _Row:
        titles = [
            token
            for title in (row.title, row.title_en)
            for sentence in sentences(title)
            for token in sentence
            if token.kind == "word"
        ]
        telling = [
            token
            for token in titles
            if token.low not in self._words.generic and not lexicon.tags(token.low) & _JOINING
        ]
        lows = {token.low for token in telling if len(token.low) > _SHORT}
        stems = {stem for low in lows for stem in _stems(low, self._words.endings)}
        return _Row(
            id=row.id,
            code=row.code.casefold(),
            short=frozenset(t.text for t in telling if len(t.low) <= _SHORT),
            stems=frozenset(stems),
            long=tuple(sorted(self._long(lows))),
            ends=tuple(sorted(_parts(lows))),
            category=dict(self._words.categories).get(row.category, frozenset()),
        )

    def _long(self, lows: Iterable[str]) -> Iterator[str]:
        """Yield what is long enough to be known as a part of a compound."""
        return (low for low in lows if len(low) >= _SHORTEST_PART)


def _parts(lows: Iterable[str]) -> Iterator[str]:
    """Yield what may be the last part of a compound, such as "granskning" of "kodgranskning"."""
    for low in lows:
        yield from (low[cut:] for cut in range(_FIRST_PART, len(low) - _LAST_PART + 1))


def _ends(whole: str, part: str) -> bool:
    """Whether a word is the last part of a compound."""
    return len(part) >= _SHORTEST_END and whole.endswith(part)


@lru_cache(maxsize=20_000)
def _stems(low: str, endings: tuple[str, ...]) -> frozenset[str]:
    """Return a word, and what is left of it without each ending that it may have."""
    rests = (low.removesuffix(ending) for ending in endings if low.endswith(ending))
    return frozenset({low, *(rest for rest in rests if len(rest) >= _SHORTEST_STEM)})
