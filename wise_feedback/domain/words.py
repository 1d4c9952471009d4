"""The words of a text, each with its place: what names, and what was copied, are looked for in."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from wise_feedback.domain.text import folded

_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u0f71-\u0fbc\u102b-\u109d"  # accents and vowel signs
)
_UNSEEN = "\u00ad\u034f\u200c-\u200f\u2060-\u2064\ufeff"  # what can stand within a word and hide it
_WORD = re.compile(f"(?:[^\\W_]|[{_MARKS}])(?:[^\\W_]|[{_MARKS}{_UNSEEN}])*")
_HIDDEN = re.compile(f"[{_UNSEEN}]")
HYPHENS = "-\u2010\u2011\u2012"
STOPS = frozenset('.!?:;…–—•*”“"»«\n')


class Word(NamedTuple):
    """A word between the characters *start* and *end*; *low* is how it is compared.

    *tells* says that it has a capital where that tells a name from a word: not first in a sentence
    or among capitals alone. Scripts without capitals are taken to have one. *gap* is what stands
    between it and the word before.
    """

    low: str
    text: str
    start: int
    end: int
    gap: str
    is_capital: bool
    tells: bool

    @property
    def is_joined(self) -> bool:
        """Whether it goes on the word before, as a surname does: over a space, a line or a hyphen.

        Or over a lone sign, as in an address: ``anna.berg@``.
        """
        gap = self.gap.strip()
        return not gap or gap in HYPHENS or (gap in {".", "_", "/"} and gap == self.gap)


def words(text: str) -> list[Word]:
    """Return the words of *text* in order, in time linear in its length."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        whole, gap = _HIDDEN.sub("", match[0]), text[end : match.start()]
        is_capital = whole[0].isalpha() and not whole[0].islower()
        tells = is_capital and bool(found) and not _begins(gap)
        found.append(Word(folded(whole), whole, match.start(), match.end(), gap, is_capital, tells))
        end = match.end()
    return [_unless_shouted(found, place) for place in range(len(found))]


def lows(text: str) -> tuple[str, ...]:
    """Return the words of *text* as they are compared."""
    return tuple(folded(_HIDDEN.sub("", match[0])) for match in _WORD.finditer(text))


def _begins(gap: str) -> bool:
    """Whether a word after *gap* may begin a sentence, a line or a quotation."""
    is_dash = gap.strip() != gap and bool(gap.strip()) and gap.strip() in HYPHENS
    return is_dash or not STOPS.isdisjoint(gap)


def _unless_shouted(found: Sequence[Word], place: int) -> Word:
    """Return a word, its capital telling nothing where a neighbour is all in capitals too."""
    word = found[place]
    if not (word.tells and _is_shouted(word)):
        return word
    beside = (*found[max(0, place - 1) : place], *found[place + 1 : place + 2])
    return word._replace(tells=False) if any(map(_is_shouted, beside)) else word


def _is_shouted(word: Word) -> bool:
    return len(word.text) > 1 and word.text.isupper()
