"""How a sentence is worded, as small pieces: the second opinion on whether it says something.

A piece is a word, four letters of it, a word beside a sort of word, or two or three neighbours in
a row, where words of a trade and evaluating words stand for their sort. Each piece has a place in
a table of small weights (``wording.bin``); two pieces at one place are rare, and do no harm.
"""

from array import array
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.patterns import Tagged
from wise_feedback.resources import resource

PLACES = 1 << 17
QUOTES = set('"”“»«')
_LAST = PLACES - 1
_LETTERS = 4

_SORTS = (
    *("lack", "act", "skill", "unit", "feeling", "fit", "compare", "decision", "seniority"),
    *("price", "praise", "blame", "trait", "hedge", "situation", "work", "we", "person"),
    "everyday",
)
_TOLD_BY_WORD = {"", "lack", "we", "person"}
_FUNCTION = BIT["function"]


class Wording(NamedTuple):
    """What the pieces of a sentence weigh together, and how many they are."""

    weight: int
    pieces: int


def wording(tokens: Sequence[Tagged]) -> Wording:
    """Return what the wording of a sentence weighs."""
    table = _weights()
    weights = [_weight(piece) for piece in _pairs(tokens)]
    weights += [table[crc32(piece.encode()) & _LAST] for piece in _rows(tokens)]
    weight, count = sum(weights), len(weights)
    for found in tokens:
        if found.token.kind == "word":
            of_word = _word_weight(found.token.low)
            weight, count = weight + of_word.weight, count + of_word.pieces
    return Wording(weight, count)


def places(tokens: Sequence[Tagged]) -> Iterator[int]:
    """Yield the place of each piece of a sentence."""
    yield from map(_place, map(" ".join, _pairs(tokens)))
    yield from map(_place, _rows(tokens))
    for found in tokens:
        if found.token.kind == "word":
            yield from _word_places(found.token.low)


def sort_of(found: Tagged) -> str:
    """Return what sort of word this is in the first place, nothing for what only joins words."""
    if found.token.kind == "word":
        return _sort(found.tags)
    if found.token.kind == "number":
        return "#"
    return "quote" if found.token.text in QUOTES else ""


@cache
def _sort(tags: int) -> str:
    return next((tag for tag in _SORTS if tags & BIT[tag]), "") if tags else "named"


def _pairs(tokens: Sequence[Tagged]) -> Iterator[tuple[str, str]]:
    """Yield words beside sorts of words."""
    sorts = [sort_of(found).upper() or "." for found in tokens]
    lows = [found.token.low for found in tokens]
    yield from zip(lows, sorts[1:], strict=False)
    yield from zip(sorts, lows[1:], strict=False)


def _rows(tokens: Sequence[Tagged]) -> Iterator[str]:
    """Yield two and three neighbours in a row."""
    row = ["^", *map(_word_or_sort, tokens), "$"]
    for first, second in pairwise(row):
        yield f"={first} {second}"
    for first, second, third in zip(row, row[1:], row[2:], strict=False):
        yield f"={first} {second} {third}"


def _place(piece: str) -> int:
    return crc32(piece.encode()) & _LAST


@lru_cache(maxsize=16_000)
def _weight(pair: tuple[str, str]) -> int:
    """Return what a pair weighs; unlike rows, pairs come again in the next letter."""
    return _weights()[_place(" ".join(pair))]


def _word_or_sort(found: Tagged) -> str:
    """Return the word where its sort says less than it does, such as "not" or "you"."""
    sort = sort_of(found)
    is_told = found.token.kind == "word" and bool(found.tags & _FUNCTION)
    return found.token.low if is_told or sort in _TOLD_BY_WORD else sort.upper()


def _word_places(low: str) -> Iterator[int]:
    yield crc32(low.encode()) & _LAST
    marked = f"<{low}>"
    for start in range(len(marked) - _LETTERS + 1):
        yield crc32(marked[start : start + _LETTERS].encode()) & _LAST


@lru_cache(maxsize=20_000)
def _word_weight(low: str) -> Wording:
    weights = _weights()
    found = [weights[place] for place in _word_places(low)]
    return Wording(sum(found), len(found))


@cache
def _weights() -> Sequence[int]:
    return array("b", resource("check", "wording.bin").read_bytes())
