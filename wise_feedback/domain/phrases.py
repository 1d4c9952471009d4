"""What an agency has said of phrases: which are vague here, which count, and which may stay."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from wise_feedback.domain.errors import OpposedPhraseError, TooManyPhrasesError
from wise_feedback.domain.text import clean_line

PHRASE_LENGTH = 80
"""Characters that a phrase in a list may have: a phrase, not a paragraph."""

MOST_PHRASES = 500
"""How many phrases a list may hold, so that a check stays quick."""


@dataclass(frozen=True, slots=True)
class PhraseList:
    """Phrases of an agency, or of one assignment: what counts as concrete there.

    Those in *vague* are always pointed out and are never evidence; those in *concrete* are
    evidence and are never pointed out. An asterisk stands for any ending: ``personkemi*``.
    """

    vague: tuple[str, ...] = ()
    concrete: tuple[str, ...] = ()

    def __add__(self, other: "PhraseList") -> "PhraseList":
        """Return both lists as one; where they differ *other*, the nearer one, is right."""
        said = {alike(phrase) for phrase in (*other.vague, *other.concrete)}
        return PhraseList(
            (*(one for one in self.vague if alike(one) not in said), *other.vague),
            (*(one for one in self.concrete if alike(one) not in said), *other.concrete),
        )


@dataclass(frozen=True, slots=True)
class KeptPhrase:
    """A phrase that was pointed out and that the consultant chose to keep, and why if asked."""

    ground: str
    phrase: str
    reason: str = ""

    def is_about(self, ground: str, phrase: str) -> bool:
        """Whether it is this phrase, pointed out on this ground."""
        return ground == self.ground and alike(phrase) == alike(self.phrase)


@dataclass(frozen=True, slots=True)
class PhraseFile:
    """What one agency passes on to another: its own phrases, and those of one assignment."""

    agency: PhraseList = PhraseList()
    assignment: PhraseList = PhraseList()


@dataclass(frozen=True, slots=True)
class PhrasesImported:
    """What came of a file of phrases, counted in phrases.

    Those that are *opposed* count the other way here, which stays so. Those *left out* belong to
    an assignment, and none was chosen.
    """

    new: int = 0
    known: int = 0
    opposed: int = 0
    left_out: int = 0


def alike(phrase: str) -> str:
    """Return what two ways to write the same phrase have in common: not capitals, not spaces."""
    return clean_line(phrase, limit=sys.maxsize).casefold()


def clean_phrases(phrases: PhraseList) -> PhraseList:
    """Return *phrases* as they may be kept, each once; what has no letter or figure is left out.

    Raises ``TextTooLongError`` or ``TooManyPhrasesError`` naming ``vague`` or ``concrete``, and
    ``OpposedPhraseError`` for a phrase that is in both.
    """
    vague = distinct(phrases.vague, "vague")
    concrete = distinct(phrases.concrete, "concrete")
    if opposed := vague.keys() & concrete.keys():
        raise OpposedPhraseError(next(concrete[key] for key in concrete if key in opposed))
    return PhraseList(tuple(vague.values()), tuple(concrete.values()))


def distinct(phrases: Iterable[str], field: str, most: int = MOST_PHRASES) -> dict[str, str]:
    """Return the first way in which each phrase is written, by what they have in common.

    Raises ``TextTooLongError`` or ``TooManyPhrasesError`` naming the *field*.
    """
    kept: dict[str, str] = {}
    for phrase in phrases:
        line = clean_line(phrase, field, PHRASE_LENGTH)
        if any(map(str.isalnum, line)):
            kept.setdefault(alike(line), line)
    if len(kept) > most:
        raise TooManyPhrasesError(field, most)
    return kept
