"""A second opinion on what must not weigh in: what a sentence sounds like, beside the rules.

A piece is a word, four letters of it, two neighbours, a theme that the rules keep a list
of words for (faith, illness, nations), or a theme and its neighbour. Each has a place in a table of
small weights, one for each language (``grave_*.bin``, made by ``resources/check/train_grave.py``).
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from zlib import crc32

from wise_feedback.check.patterns import Reading
from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource

PLACES = 1 << 16
BIAS = PLACES
"""Where the table says what any sentence begins with."""

FINEST = 512
"""The table counts in this fraction of a log-odd."""

_LAST = PLACES - 1
_LETTERS = 4
_WINDOW = 7

Themes = Mapping[int, str]
Names = tuple[str, ...]


def gravity(reading: Reading, themes: Themes, language: Language) -> float:
    """Return the log-odds that a sentence says what must not weigh in."""
    row = _row(reading, themes)
    total = _weights(language)[BIAS]
    total += sum([_word_weight(low, language) for low in {low for low, _ in row[1:-1]}])
    for (one, before), (other, after) in pairwise(row):
        total += _pair_weight(one, before, other, after, language)
    return total / FINEST


def places(reading: Reading, themes: Themes) -> Iterator[int]:
    """Yield where the pieces of a sentence are in the table."""
    yield BIAS
    row = _row(reading, themes)
    for low in sorted({low for low, _ in row[1:-1]}):
        yield from _word_places(low)
    for (one, before), (other, after) in pairwise(row):
        yield from map(_place, _pieces(one, before, other, after))


def heaviest(reading: Reading, language: Language) -> range:
    """Return the few words in a row that weigh most together: what makes the sentence sound so."""
    weights = [
        _word_weight(found.token.low, language) if found.token.kind == "word" else 0
        for found in reading.tokens
    ]
    wide = min(_WINDOW, len(weights))
    first = max(range(len(weights) - wide + 1), key=lambda at: sum(weights[at : at + wide]))
    words = [at for at in range(first, first + wide) if reading.tokens[at].token.kind == "word"]
    return range(words[0], words[-1] + 1) if words else range(len(weights))


def _row(reading: Reading, themes: Themes) -> list[tuple[str, Names]]:
    """Return the words between the ends of a sentence, each with the themes that it is of."""
    known = themes.keys()
    row: list[tuple[str, Names]] = [("^", ())]
    for found, stands in zip(reading.tokens, reading.stands, strict=True):
        if found.token.kind == "word":
            keys = () if known.isdisjoint(stands) else sorted(known & stands)
            row.append((found.token.low, tuple([themes[key] for key in keys])))
    row.append(("$", ()))
    return row


def _pieces(one: str, before: Names, other: str, after: Names) -> Iterator[str]:
    """Yield two neighbours, and their themes, each with what stands beside it."""
    yield f"{one} {other}"
    for name in before:
        yield f"{name} > {other}"
        for beside in after:
            yield f"{name} >> {beside}"
    for name in after:
        yield name
        yield f"{one} > {name}"


@lru_cache(maxsize=4_096)
def _pair_weight(one: str, before: Names, other: str, after: Names, language: Language) -> int:
    weights = _weights(language)
    return sum([weights[_place(piece)] for piece in _pieces(one, before, other, after)])


def _place(piece: str) -> int:
    return crc32(piece.encode()) & _LAST


def _word_places(low: str) -> Iterator[int]:
    marked = f"<{low}>"
    yield _place(f"= {low}")
    for start in range(len(marked) - _LETTERS + 1):
        yield _place(marked[start : start + _LETTERS])


@lru_cache(maxsize=20_000)
def _word_weight(low: str, language: Language) -> int:
    weights = _weights(language)
    return sum(weights[place] for place in _word_places(low))


@cache
def _weights(language: Language) -> Sequence[int]:
    return array("h", resource("check", f"grave_{language}.bin").read_bytes())
