"""Patterns over the words of a sentence: the small language in which the rules are written.

An item is a word, ``prefix*``, ``*suffix``, ``*inside*``, ``<tag>``, ``#`` for a number, ``^`` and
``$`` for the ends of the sentence, or alternatives between bars. ``item?`` may be left out,
``...`` is a gap of up to three tokens (``...7`` of up to seven), ``!item`` forbids what comes next.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from wise_feedback.check.lexicon import BIT, Lexicon
from wise_feedback.check.notation import entries, forms
from wise_feedback.check.tokens import Sentence, Token

_GAP, _LONGEST = 3, 32
_ENDS = {"^", "$"}
_NAMED = re.compile(r"@(\w+)")


class Tagged(NamedTuple):
    """A token with what the lexicon says of it."""

    token: Token
    tags: int


def tagged(sentence: Sentence, words: Lexicon) -> tuple[Tagged, ...]:
    """Return the tokens of a sentence with their tags."""
    return tuple(
        Tagged(token, words.tags(token.low) if token.kind == "word" else 0) for token in sentence
    )


class _Item(NamedTuple):
    kind: str  # "one", "gap", "not", "^" or "$"
    key: int = -1  # which test of the book it is
    is_optional: bool = False
    reach: int = 0


class Pattern(NamedTuple):
    """A compiled pattern; *source* is how it was written."""

    source: str
    items: tuple[_Item, ...]


class Reading(NamedTuple):
    """A sentence, and for each token the tests of the book that it stands."""

    tokens: Sequence[Tagged]
    stands: tuple[frozenset[int], ...]


class Book:
    """The patterns of one set of rules. A token is put to all their tests at once, and only once:
    so all patterns are compiled before the first sentence is read.

    ``@name`` in a pattern stands for the forms of one of *lists*.
    """

    def __init__(self, lists: Mapping[str, str] | None = None) -> None:
        self._lists = lists or {}
        self._keys: dict[str, int] = {}
        self._words: dict[str, set[int]] = {}
        self._starts: dict[str, set[int]] = {}
        self._ends: dict[str, set[int]] = {}
        self._holds: dict[str, set[int]] = {}
        self._tags: list[tuple[int, int]] = []
        self._numbers: set[int] = set()
        self._stands = lru_cache(maxsize=20_000)(self._put_to_tests)

    def compile(self, source: str) -> Pattern:
        """Compile a pattern. Raises ``ValueError`` for an item that looks for nothing."""
        return Pattern(source, tuple(self._item(part) for part in source.split()))

    def read(self, tokens: Sequence[Tagged]) -> Reading:
        """Put the tokens of a sentence to the tests."""
        stands = (self._stands(found.token.low, found.tags, found.token.kind) for found in tokens)
        return Reading(tokens, tuple(stands))

    def _item(self, part: str) -> _Item:
        if part in _ENDS:
            return _Item(part)
        if part.startswith("..."):
            return _Item("gap", reach=int(part[3:] or _GAP))
        kind = "not" if part.startswith("!") else "one"
        is_optional = part.endswith("?") and len(part) > 1
        test = part.removeprefix("!").removesuffix("?") if is_optional else part.removeprefix("!")
        if test not in self._keys:
            self._keys[test] = len(self._keys)
            for way in test.split("|"):
                self._learn(way, self._keys[test])
        return _Item(kind, self._keys[test], is_optional)

    def _learn(self, way: str, key: int) -> None:
        if named := _NAMED.fullmatch(way):
            for entry in entries(self._lists[named[1]]):
                for form in forms(entry):
                    self._learn(form, key)
        elif way.startswith("<"):
            self._tags.append((BIT[way.strip("<>")], key))
        elif way == "#":
            self._numbers.add(key)
        else:
            self._learn_word(way, key)

    def _learn_word(self, way: str, key: int) -> None:
        core = way.strip("*").casefold()
        if not core:
            raise ValueError(f"nothing to look for in {way!r}")
        if way.startswith("*"):
            known = self._holds if way.endswith("*") else self._ends
        else:
            known = self._starts if way.endswith("*") else self._words
        known.setdefault(core, set()).add(key)

    def _put_to_tests(self, low: str, tags: int, kind: str) -> frozenset[int]:
        found = set(self._words.get(low, ()))
        for cut in range(1, min(len(low), _LONGEST) + 1):
            found |= self._starts.get(low[:cut], frozenset())
            found |= self._ends.get(low[-cut:], frozenset())
        for core, keys in self._holds.items():
            if core in low:
                found |= keys
        found |= {key for bit, key in self._tags if tags & bit}
        if kind == "number":
            found |= self._numbers
        return frozenset(found)


def match_at(pattern: Pattern, reading: Reading, place: int) -> int | None:
    """Return where a match that begins at *place* ends, or ``None``."""
    return _match(pattern.items, 0, reading, place)


def _match(items: tuple[_Item, ...], at: int, reading: Reading, place: int) -> int | None:
    if at == len(items):
        return place
    item = items[at]
    if item.kind == "^":
        return _match(items, at + 1, reading, place) if place == 0 else None
    if item.kind == "$":
        rest = reading.tokens[place:]
        is_end = all(found.token.kind in {"stop", "sign"} for found in rest)
        return _match(items, at + 1, reading, place) if is_end else None
    if item.kind == "gap":
        ways = range(place, min(place + item.reach, len(reading.tokens)) + 1)
        ends = (_match(items, at + 1, reading, way) for way in ways)
        return next((end for end in ends if end is not None), None)
    is_here = place < len(reading.stands) and item.key in reading.stands[place]
    if item.kind == "not":
        return None if is_here else _match(items, at + 1, reading, place)
    if is_here and (end := _match(items, at + 1, reading, place + 1)) is not None:
        return end
    return _match(items, at + 1, reading, place) if item.is_optional else None


class _Entry(NamedTuple):
    pattern: Pattern
    owner: int
    needs: frozenset[int]


class Index:
    """Patterns by the test they begin with, so that a token asks only those that may fit."""

    def __init__(self, patterns: Sequence[tuple[Pattern, int]]) -> None:
        self._first: dict[int, list[_Entry]] = {}
        self._loose: list[_Entry] = []
        for pattern, owner in patterns:
            needs = {
                item.key for item in pattern.items if item.kind == "one" and not item.is_optional
            }
            entry = _Entry(pattern, owner, frozenset(needs))
            first = pattern.items[0]
            if first.key in needs:
                self._first.setdefault(first.key, []).append(entry)
            else:
                self._loose.append(entry)

    def matches(self, reading: Reading) -> Iterator[tuple[int, int, int]]:
        """Yield owner, first and end of each match."""
        standing = frozenset[int]().union(*reading.stands)
        loose = [entry for entry in self._loose if entry.needs <= standing]
        for place, stands in enumerate(reading.stands):
            tried = (entry for key in stands for entry in self._first.get(key, ()))
            for entry in (*(one for one in tried if one.needs <= standing), *loose):
                end = match_at(entry.pattern, reading, place)
                if end is not None and end > place:
                    yield entry.owner, place, end
