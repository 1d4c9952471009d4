"""Where a word may be divided at the end of a line: between syllables, best at a compound's seam.

The syllables are those of LibreOffice's patterns, which pyphen reads. They know no compounds, and
Swedish makes them at will ("bud-ge-tan-svar"), so two words in one are looked for among the forms
that the text check knows: then the seam is the best place, and near it there is no other.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource

FEWEST = 3
"""Letters that stay together on each side."""

ODD, USUAL, BEST = 0.04, 0.008, 0.0
"""How bad a division is: inside a compound, in any other word, and at the seam of a compound."""

_PATTERNS = {"sv": "sv", "en": "en_GB"}
_LETTERS = re.compile(r"[^\W\d_]{6,}")
_PLAIN_WORD = re.compile(r"\W*[^\W\d_]{6,}\W*")
_VOWEL = re.compile("[aeiouyåäöéèüáàø]")
_FIRST_WORD, _LAST_WORD, _SURE_COMPOUND = 3, 4, 10
"""Letters of a compound's first word at least, of its last, and of one that no pattern confirms."""

_ENDINGS = frozenset({"ande", "anser", "elle", "ella", "enhet", "enheten", "enheter", "ingen"})
"""Words that are also endings, so that what they end is no compound for certain."""


class Division(NamedTuple):
    """A place to divide a word: after how many characters, and how bad it is there."""

    at: int
    harm: float


def is_divisible(word: str) -> bool:
    """Whether *word* may be divided by choice: no name, number, or address has small letters alone.

    A word with a capital may be somebody's name, and counts as one.
    """
    return word.islower() and _PLAIN_WORD.fullmatch(word) is not None


@lru_cache(maxsize=8192)
def divisions(word: str, language: Language) -> tuple[Division, ...]:
    """Return where *word* may be divided, whatever signs stand round it, from the left."""
    return tuple(
        Division(letters.start() + at, harm)
        for letters in _LETTERS.finditer(word)
        for at, harm in _inside(letters[0].lower(), language)
        if len(letters[0].lower()) == len(letters[0])
    )


def _inside(word: str, language: Language) -> list[Division]:
    points = _syllables(word, language)
    seams = _seams(word) if language == "sv" else []
    if not seams:
        return [Division(at, USUAL) for at in points]
    confirmed = [at for at in seams if at in points]
    seam = (confirmed or seams)[-1]
    far = [Division(at, ODD) for at in points if abs(at - seam) >= FEWEST]
    is_sure = confirmed or (len(word) >= _SURE_COMPOUND and word[seam:] not in _ENDINGS)
    return sorted([*far, Division(seam, BEST)]) if is_sure else far


def _syllables(word: str, language: Language) -> list[int]:
    """Return where a word has its syllables. A consonant alone belongs to the one before it."""
    points: list[int] = [int(at) for at in _patterns(language).positions(word)]
    odd = {start for start, end in pairwise(points) if not _VOWEL.search(word[start:end])}
    return [at for at in points if at not in odd]


def _seams(word: str) -> list[int]:
    """Return where one known word ends and another begins, perhaps with an s between them."""
    forms = _forms()
    places = range(_FIRST_WORD, len(word) - _LAST_WORD + 1)
    return [
        at
        for at in places
        if word[at:] in forms
        and (word[:at] in forms or (word[at - 1] == "s" and word[: at - 1] in forms))
    ]


@cache
def _patterns(language: Language) -> Any:
    import pyphen

    return pyphen.Pyphen(lang=_PATTERNS[language], left=FEWEST, right=FEWEST)


@cache
def _forms() -> frozenset[str]:
    lines = resource("check", "forms_sv.txt").read_text("utf-8").splitlines()
    return frozenset(form for line in lines for form in line.partition(" ")[2].split("|"))
