"""Who is named in a text: people and firms that are known, found among its words, also inflected.

A full name is found in any case, over any spaces or hyphens and with or without accents. A first
name or a surname alone is only found where it is written as a name, since half of Sweden's are
words too: Björn, Sten, Ek. Whether it is one that matters, whoever asks decides.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from wise_feedback.domain.basics import Key
from wise_feedback.domain.words import HYPHENS, STOPS, Word, lows

_PARTICLES = frozenset(
    {"af", "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la"}
) | {"le", "ten", "ter", "van", "von"}
_AFTER = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "msc", "dr"})
_LONGEST = 4
"""Words from a first name to the surname: a second name, an initial or "van der" between."""

_ALIKE = 0.75
"""How much two surnames share when one is the other misspelled: Torell and Thorell."""

_DOTS = re.compile("[åäö]")
_DOTTED = re.compile(r"[^\W_]*[åäö][^\W_]*")

_SHORTEST = 2
_SHORTEST_SHOUTED = 4
"""Letters that a name alone has where it is in capitals: EK and LO are no names."""


class NameKind(StrEnum):
    """How much of a name stands in a text."""

    FULL = "full"
    GIVEN = "given"
    SURNAME = "surname"


class Mention(NamedTuple):
    """A name that stands between the characters *start* and *end*, with all who bear it."""

    start: int
    end: int
    kind: NameKind
    keys: Collection[Key]

    def is_inside(self, others: Iterable["Mention"]) -> bool:
        """Whether it is part of one of *others*."""
        return any(one.start <= self.start and self.end <= one.end for one in others)


@dataclass(frozen=True, slots=True)
class WordSense:
    """What is known of the words of a language that are names too, as they are compared.

    *plain* ones are names only where a capital tells it, *always* those that have a capital
    wherever they stand. *titles* stand before a surname.
    """

    plain: frozenset[str] = frozenset()
    always: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()


class PersonName(NamedTuple):
    """A name taken apart: *given* in order, then the *surname*, empty where none is known.

    *dotted* are its words with å, ä or ö as they are spelled: nobody puts those dots by mistake.
    """

    given: tuple[str, ...]
    surname: str = ""
    dotted: frozenset[str] = frozenset()


def person_names(name: str, goes_by: str = "", latin: str = "") -> tuple[PersonName, ...]:
    """Return the ways to name a person, none for what holds no word."""
    short = PersonName(lows(goes_by), dotted=_dotted(goes_by))
    known = (_apart(name), short, _apart(latin))
    return tuple(one for one in known if one.given)


def _apart(name: str) -> PersonName:
    """Return a name taken apart, also one that is written surname first: ``Berg, Anna Karin``."""
    head, _, rest = name.partition(",")
    last = [word for word in lows(rest) if word not in _AFTER]
    parts = [*last, *lows(head)]
    while len(parts) > 1 and parts[-1] in _AFTER:
        parts.pop()
    given = [word for word in parts[:-1] if word not in _PARTICLES] or parts[:-1]
    called, surname = (given, parts[-1]) if given else (parts, "")
    return PersonName(tuple(called), surname, _dotted(name))


def _dotted(text: str) -> frozenset[str]:
    spelled = unicodedata.normalize("NFC", text.casefold())
    return frozenset(_DOTTED.findall(spelled)) if _DOTS.search(spelled) else frozenset()


class People:
    """The names of people, taken apart once so that a text is held against all of them at once."""

    def __init__(self, named: Iterable[tuple[Key, Sequence[PersonName]]]) -> None:
        self._pairs: dict[tuple[str, str], set[Key]] = defaultdict(set)
        self._given: dict[str, set[Key]] = defaultdict(set)
        self._surnames: dict[str, set[Key]] = defaultdict(set)
        self._words: dict[Key, set[str]] = defaultdict(set)
        self._begins: set[str] = set()
        self._dotted: set[str] = set()
        for key, names in named:
            self._add(key, names)

    def is_given(self, word: str) -> bool:
        """Whether somebody goes by this first name."""
        return word in self._given

    def is_name(self, word: str) -> bool:
        """Whether somebody has this first name or surname, perhaps in the genitive."""
        return any(form in self._given or form in self._surnames for form in _forms(word))

    def mentions(self, found: Sequence[Word], sense: WordSense) -> Iterator[Mention]:
        """Yield who is named, in the order of the words; a full name is not told in parts too."""
        place = 0
        while place < len(found):
            full = self._full(found, place, sense)
            if full is None:
                yield from self._alone(found, place, sense)
                place += 1
            else:
                mention, place = full
                yield mention

    def _add(self, key: Key, names: Sequence[PersonName]) -> None:
        surnames = {name.surname for name in names} - {""}
        for given, surname, dotted in names:
            self._dotted |= dotted
            self._given[given[0]].add(key)
            self._words[key].update(given)
            for last in (surname,) if surname else surnames:
                for word in given:
                    self._pairs[word, last].add(key)
                    self._pairs[last, word].add(key)
                self._pairs[given[0][0] + ".", last].add(key)
                self._begins |= {*given, last, given[0][0]}
        for surname in surnames:
            self._surnames[surname].add(key)
            self._words[key].add(surname)

    def _full(
        self, found: Sequence[Word], place: int, sense: WordSense
    ) -> tuple[Mention, int] | None:
        """Return the full name that begins at a place, and where what follows it begins."""
        if self._begins.isdisjoint(_forms(found[place].low)):
            return None
        for end in range(place + 2, min(place + _LONGEST, len(found)) + 1):
            some = found[place:end]
            first, last = some[0], some[-1]
            keys = self._of_pair(first, last) if _is_one_name(some) else ()
            if keys and not all(_is_plain(word, sense) for word in (first, last)):
                return Mention(first.start, last.end, NameKind.FULL, keys), end
        return None

    def _of_pair(self, first: Word, last: Word) -> Collection[Key]:
        is_initial = len(first.low) == 1 and last.gap.strip() == "." and last.is_capital
        given = (f"{first.low}.",) if is_initial else _forms(first.low)
        pairs = ((one, other) for one in given for other in _forms(last.low))
        return next((self._pairs[pair] for pair in pairs if pair in self._pairs), ())

    def _alone(self, found: Sequence[Word], place: int, sense: WordSense) -> Iterator[Mention]:
        word = found[place]
        if not self.is_name(word.low) or _is_no_name(word, sense) or _is_in_compound(found, place):
            return
        if not self._may_be_spelled(word):
            return
        for kind, known in ((NameKind.GIVEN, self._given), (NameKind.SURNAME, self._surnames)):
            form = next((form for form in _forms(word.low) if form in known), "")
            if not form or (not word.tells and form in sense.plain):
                continue
            some = found[slice(*self._extent(found, place, sense, goes_on=form == word.low))]
            beside = [one.low for one in some if one is not word]
            keys = {key for key in known[form] if self._bears(key, beside, kind)}
            if keys:
                yield Mention(some[0].start, some[-1].end, kind, keys)

    def _may_be_spelled(self, word: Word) -> bool:
        """Whether a word has dots only where a name has them; dots may be left out."""
        return all(not self._dotted.isdisjoint(_forms(spelled)) for spelled in _dotted(word.text))

    def _extent(
        self, found: Sequence[Word], place: int, sense: WordSense, *, goes_on: bool
    ) -> tuple[int, int]:
        """Return where the name that a word is part of begins and ends, whoever's it is."""
        first, end = place, place + 1
        while first and found[first].is_joined and self._is_name_before(found[first - 1], sense):
            first -= 1
        while goes_on and end < len(found) and found[end].is_joined and found[end].tells:
            end += 1
        return first, end

    def _is_name_before(self, word: Word, sense: WordSense) -> bool:
        if word.low in sense.titles:
            return False
        is_first_name = self.is_given(word.low) and word.low not in sense.plain
        return word.tells or (word.is_capital and is_first_name)

    def _bears(self, key: Key, beside: Iterable[str], kind: NameKind) -> bool:
        """Whether words beside a name are this person's too, a surname at least nearly so."""
        names = self._words[key]
        return all(
            not names.isdisjoint(_forms(word))
            or (kind is NameKind.GIVEN and any(_is_alike(name, word) for name in names))
            for word in beside
        )


class Titles:
    """Names of one or more words that are known whole: of firms, of roles."""

    def __init__(
        self, titled: Iterable[tuple[Key, str]], endings: Sequence[str] = ("", "s")
    ) -> None:
        """Take in the titles of keys. Each of their words may have one of *endings* in a text."""
        self._endings = endings
        self._begins: dict[str, list[tuple[tuple[str, ...], Key]]] = defaultdict(list)
        for key, title in titled:
            if known := lows(title):
                self._begins[known[0]].append((known, key))

    def mentions(
        self, found: Sequence[Word], is_one: Callable[[Word], bool] = lambda _: True
    ) -> Iterator[Mention]:
        """Yield which titles stand in a text, the longest at each place whose first word *is_one*.

        Several of the same words are one mention with all their keys.
        """
        place = 0
        while place < len(found):
            titles = self._at(found, place) if is_one(found[place]) else []
            if not titles:
                place += 1
                continue
            length = max(len(known) for known, _ in titles)
            keys = {key for known, key in titles if len(known) == length}
            last = found[place + length - 1]
            yield Mention(found[place].start, last.end, NameKind.FULL, keys)
            place += length

    def _at(self, found: Sequence[Word], place: int) -> list[tuple[tuple[str, ...], Key]]:
        bare = (found[place].low.removesuffix(ending) for ending in self._endings)
        begun = (title for form in dict.fromkeys(bare) for title in self._begins.get(form, ()))
        return [(known, key) for known, key in begun if self._stands(known, found, place)]

    def _stands(self, known: tuple[str, ...], found: Sequence[Word], place: int) -> bool:
        some = found[place : place + len(known)]
        return len(some) == len(known) and all(
            any(word.low == name + ending for ending in self._endings)
            and (not at or not STOPS.intersection(word.gap))
            for at, (name, word) in enumerate(zip(known, some, strict=True))
        )


def _is_one_name(some: Sequence[Word]) -> bool:
    """Whether words may be one name: nothing between them but names, initials and particles."""
    if not all(word.is_capital or word.low in _PARTICLES for word in some[1:-1]):
        return False
    if len(some) == 2 and some[1].gap.strip() == ",":
        return True
    return all(
        after.is_joined or (len(before.low) == 1 and after.gap.strip() == ".")
        for before, after in pairwise(some)
    )


def _is_no_name(word: Word, sense: WordSense) -> bool:
    """Whether a word by itself is taken for an ordinary one, as it is written."""
    if len(word.low) < _SHORTEST or word.low in sense.always or not word.is_capital:
        return True
    is_shouted = word.text.isupper() and word.text.lower() != word.text
    if is_shouted and len(word.low) < _SHORTEST_SHOUTED:
        return True
    return _is_plain(word, sense)


def _is_plain(word: Word, sense: WordSense) -> bool:
    """Whether a word is an ordinary one unless a capital tells otherwise."""
    if not sense.always.isdisjoint(_forms(word.low)):
        return True
    return not word.tells and not sense.plain.isdisjoint(_forms(word.low))


def _is_alike(name: str, word: str) -> bool:
    return SequenceMatcher(None, name, word).ratio() >= _ALIKE


def _is_in_compound(found: Sequence[Word], place: int) -> bool:
    """Whether a word is only the first part of one: ``Anna-projektet``."""
    after = found[place + 1 : place + 2]
    return any(
        bool(word.gap) and not word.gap.strip(HYPHENS) and not word.is_capital for word in after
    )


def _forms(low: str) -> tuple[str, ...]:
    """Return the names that a word may be a form of: itself, and without the s of a genitive."""
    return (low, low[:-1]) if len(low) > _SHORTEST and low.endswith("s") else (low,)
