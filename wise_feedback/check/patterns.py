"""Patterns over the words of a sentence: the small language in which the rules are written.

An item is a word, ``prefix*``, ``*suffix``, ``*inside*``, ``<tag>``, ``<name>`` for what is written
as a name within a sentence, ``#`` for a number, ``^`` and ``$`` for the ends of the sentence, or
alternatives between bars. ``item?`` may be left out,
``...`` is a gap of up to three tokens (``...7`` of up to seven), ``!item`` forbids what comes next.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from wise_feedback.check.lexicon import BIT, Lexicon
from wise_feedback.check.notation import entries, forms
from wise_feedback.check.tokens import Sentence, Token

_GAP, _LONGEST, _SHORT = 3, 32, 4
_ENDS = {"^", "$"}
_NAMING = frozenset("@<#")
_NAME = "name"
_PART = r"(?:Mc|[OD]['’])?[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]+"
_CAPITAL = re.compile(rf"{_PART}(?:-{_PART})*(?:['’]s)?$")
_OPENING = frozenset(':"”“»«•*–—')
_NO_NAME = sum(
    BIT[tag] for tag in ("skill", "function", "person", "we", "work", "unit", "situation")
)


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
    """A compiled pattern.

    *needs* has a bit for each test that some token must stand, *rarest* is the one that fewest
    words stand, and *first* the one that a match begins with; -1 where there is none.
    """

    items: tuple[_Item, ...]
    needs: int
    rarest: int
    first: int


class Reading(NamedTuple):
    """A sentence, and for each token the tests of the book that it stands; *any_stands* has a bit
    for each that some token stands: there are thousands, and a number is joined at once.
    """

    tokens: Sequence[Tagged]
    stands: tuple[frozenset[int], ...]
    any_stands: int

    def may_hold(self, pattern: Pattern) -> bool:
        """Whether everything that a pattern needs is somewhere in the sentence."""
        return pattern.needs & self.any_stands == pattern.needs


_Owners = tuple[Collection[int], ...]
"""The tests that a word stands: of each list or pattern that names it, which tests those are."""


class Book:
    """The patterns of one set of rules. A token is put to all their tests at once, and only once:
    so all patterns are compiled before the first sentence is read.

    ``@name`` in a pattern stands for the forms of one of *lists*. *spoken* are spellings that
    follow the tongue, and the words they stand for.
    """

    def __init__(
        self, lists: Mapping[str, str] | None = None, spoken: Mapping[str, str] | None = None
    ) -> None:
        self._lists = lists or {}
        self._spoken = spoken or {}
        self._keys: dict[str, int] = {}
        self._reach: dict[int, int] = {}
        self._words: dict[str, _Owners] = {}
        self._starts: dict[str, _Owners] = {}
        self._ends: dict[str, _Owners] = {}
        self._holds: dict[str, _Owners] = {}
        self._list_keys: dict[str, set[int]] = {}
        self._list_reach: dict[str, int] = {}
        self._tags: list[tuple[int, int]] = []
        self._numbers: set[int] = set()
        self._names: set[int] = set()
        self._stands = lru_cache(maxsize=20_000)(self._put_to_tests)

    def compile(self, source: str) -> Pattern:
        """Compile a pattern. Raises ``ValueError`` for an item that looks for nothing."""
        items = tuple(self._item(part) for part in source.split())
        needs = {item.key for item in items if item.kind == "one" and not item.is_optional}
        rarest = min(needs, key=lambda key: self._reach[key], default=-1)
        first = items[0].key if items[0].key in needs else -1
        return Pattern(items, _bits(needs), rarest, first)

    def read(self, tokens: Sequence[Tagged]) -> Reading:
        """Put the tokens of a sentence to the tests."""
        found = [
            self._stands(one.token.low, one.tags, _kind(tokens, place))
            for place, one in enumerate(tokens)
        ]
        any_stands = reduce(or_, [bits for _, bits in found], 0)
        return Reading(tokens, tuple([stands for stands, _ in found]), any_stands)

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
            self._learn_test(test, self._keys[test])
        return _Item(kind, self._keys[test], is_optional)

    def _learn_test(self, test: str, key: int) -> None:
        own: _Owners = ((key,),)  # one for all the words of the test: there are thousands
        reach = 0
        for way in test.split("|"):
            if way[:1] in _NAMING:
                reach += self._learn_named(way, key)
            else:
                self._learn_word(way, own)
                reach += _reach(way)
        self._reach[key] = reach

    def _learn_named(self, way: str, key: int) -> int:
        """Learn what is not written out, and return about how many words stand it."""
        if way == "#":
            self._numbers.add(key)
        elif way == "<name>":
            self._names.add(key)
        elif way.startswith("<") and len(way) > 1:
            self._tags.append((BIT[way.strip("<>")], key))
        elif way.startswith("@") and len(way) > 1:
            self._learn_list(way[1:]).add(key)
            return self._list_reach[way[1:]]
        else:
            self._learn_word(way, ((key,),))
        return _reach(way)

    def _learn_list(self, name: str) -> set[int]:
        """Return the tests that a list stands in, having learnt its forms the first time."""
        if name not in self._list_keys:
            keys = self._list_keys[name] = set[int]()
            owners: _Owners = (keys,)
            listed = [form for entry in entries(self._lists[name]) for form in forms(entry)]
            for form in listed:
                self._learn_word(form, owners)
            self._list_reach[name] = sum(map(_reach, listed))
        return self._list_keys[name]

    def _learn_word(self, way: str, owners: _Owners) -> None:
        core, known = way.casefold(), self._words
        if "*" in core:
            core = core.strip("*")
            if way.startswith("*"):
                known = self._holds if way.endswith("*") else self._ends
            else:
                known = self._starts
        if not core:
            raise ValueError(f"nothing to look for in {way!r}")
        before = known.get(core)
        known[core] = owners if before is None else (*before, *owners)

    def _put_to_tests(self, low: str, tags: int, kind: str) -> tuple[frozenset[int], int]:
        known = [*self._words.get(low, ()), *self._words.get(self._spoken.get(low, ""), ())]
        for cut in range(1, min(len(low), _LONGEST) + 1):
            known += self._starts.get(low[:cut], ())
            known += self._ends.get(low[-cut:], ())
        for core, keys in self._holds.items():
            if core in low:
                known += keys
        found = set[int]().union(*known)
        found |= {key for bit, key in self._tags if tags & bit}
        if kind == "number":
            found |= self._numbers
        elif kind == _NAME:
            found |= self._names
        return frozenset(found), _bits(found)


def _bits(keys: Iterable[int]) -> int:
    return reduce(or_, (1 << key for key in keys), 0)


def _kind(tokens: Sequence[Tagged], place: int) -> str:
    """Return the kind of a token, telling names from other words: they are written with a capital
    where no sentence begins, or before such a one, and are not listed as anything else.
    """
    if not _may_be_name(tokens[place]):
        return tokens[place].token.kind
    is_within = place > 0 and tokens[place - 1].token.text not in _OPENING
    if is_within or (place + 1 < len(tokens) and _may_be_name(tokens[place + 1])):
        return _NAME
    return tokens[place].token.kind


def _may_be_name(found: Tagged) -> bool:
    token = found.token
    if token.kind != "word" or not token.text[0].isupper() or found.tags & _NO_NAME:
        return False
    return _CAPITAL.match(token.text) is not None


def _reach(way: str) -> int:
    """Return about how many words of a text stand a test: the short ones are the common ones."""
    if way.startswith("<"):
        return 1000
    return 40 if len(way) <= _SHORT else 1


def match_at(pattern: Pattern, reading: Reading, place: int) -> int | None:
    """Return where a match that begins at *place* ends, or ``None``."""
    if pattern.first >= 0 and pattern.first not in reading.stands[place]:
        return None
    return _match(pattern.items, 0, reading, place)


def stands(patterns: Sequence[Pattern], reading: Reading, places: Iterable[int]) -> bool:
    """Return whether one of the patterns matches from one of these places."""
    asked = [pattern for pattern in patterns if reading.may_hold(pattern)]
    return bool(asked) and any(
        match_at(pattern, reading, place) is not None for place in places for pattern in asked
    )


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


class Index:
    """Patterns by the rarest test they need, so that a sentence asks only those that may fit."""

    def __init__(self, patterns: Sequence[tuple[Pattern, int]]) -> None:
        self._by_rarest: dict[int, list[tuple[Pattern, int]]] = {}
        for pattern, owner in patterns:
            self._by_rarest.setdefault(pattern.rarest, []).append((pattern, owner))
        self._rare = lru_cache(maxsize=20_000)(frozenset(self._by_rarest).intersection)

    def matches(self, reading: Reading) -> Iterator[tuple[int, int, int]]:
        """Yield owner, first and end of each match."""
        for key in {-1}.union(*map(self._rare, reading.stands)):
            for pattern, owner in self._by_rarest.get(key, ()):
                if reading.may_hold(pattern):
                    for place in range(len(reading.stands)):
                        end = match_at(pattern, reading, place)
                        if end is not None and end > place:
                            yield owner, place, end
