"""My voice: how a consultant greets, gives a decision and ends. What is true is never part of it.

A sentence of one's own is a template with a closed list of fields, written in its own language:
``Rollen som {roll} hos {kund} blir inte din den här gången.`` Where there is none, ours is said.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from wise_feedback.domain.basics import Language
from wise_feedback.domain.errors import VoiceError, VoiceProblem
from wise_feedback.domain.phrases import distinct
from wise_feedback.domain.text import clean_line

MOST_NEVER = 50
"""How many words a consultant may list that letters are never to use."""


class Tone(StrEnum):
    """How a letter is told: in the consultant's own words, or in ours, warmer or shorter."""

    WARM = "warm"
    MINE = "mine"
    SHORT = "short"


class Slot(StrEnum):
    """What a consultant may say in words of their own, in the order a letter says it."""

    GREETING = "greeting"
    THANKS = "thanks"
    NO = "no"
    MOVES_ON = "moves_on"
    WAITING = "waiting"
    WHY = "why"
    NEXT = "next"
    CLOSING = "closing"

    @property
    def decides(self) -> bool:
        """Whether it says a decision, which is always about a role."""
        return self in {Slot.NO, Slot.MOVES_ON, Slot.WAITING}


class FillIn(StrEnum):
    """What a template may leave open, to be filled in for each letter."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    NAME = "name"
    ROLE = "role"
    CLIENT = "client"
    EFFORT = "effort"
    DAY = "day"


FILL_INS: Mapping[Slot, tuple[FillIn, ...]] = MappingProxyType(
    {
        Slot.GREETING: (FillIn.FIRST_NAME, FillIn.LAST_NAME, FillIn.NAME),
        Slot.THANKS: (FillIn.EFFORT, FillIn.FIRST_NAME),
        Slot.NO: (FillIn.ROLE, FillIn.CLIENT, FillIn.FIRST_NAME),
        Slot.MOVES_ON: (FillIn.ROLE, FillIn.CLIENT, FillIn.FIRST_NAME),
        Slot.WAITING: (FillIn.ROLE, FillIn.CLIENT, FillIn.DAY, FillIn.FIRST_NAME),
        Slot.WHY: (FillIn.FIRST_NAME,),
        Slot.NEXT: (FillIn.DAY, FillIn.FIRST_NAME),
        Slot.CLOSING: (),
    }
)
"""What each template may leave open, the most useful first."""

_CALLED: Mapping[Language, Mapping[FillIn, str]] = {
    "sv": {
        FillIn.FIRST_NAME: "förnamn",
        FillIn.LAST_NAME: "efternamn",
        FillIn.NAME: "namn",
        FillIn.ROLE: "roll",
        FillIn.CLIENT: "kund",
        FillIn.EFFORT: "insats",
        FillIn.DAY: "dag",
    },
    "en": {
        FillIn.FIRST_NAME: "first name",
        FillIn.LAST_NAME: "last name",
        FillIn.NAME: "name",
        FillIn.ROLE: "role",
        FillIn.CLIENT: "client",
        FillIn.EFFORT: "effort",
        FillIn.DAY: "day",
    },
}
_REFUSING: Mapping[Language, re.Pattern[str]] = {
    "sv": re.compile(
        r"\b(?:inte|ej|nej|ingen|inget|inga|aldrig|(?:en|någon) annan)\b", re.IGNORECASE
    ),
    "en": re.compile(
        r"\b(?:not|no|cannot|never|nobody|someone else|another)\b|n['’]t\b", re.IGNORECASE
    ),
}
"""Without one of these a sentence does not say no, however kindly it is meant."""

_SHORT, _LONG = 60, 240
_MARKS = " .,:;!?…"
_FIELD = re.compile(r"\{([^{}]*)\}")
_CONTACT = re.compile(r"\S@\S|(?:\+|\b)\d(?:[ /().-]{0,2}\d){5}")
"""An address, or a number that one could call: six figures or more."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How one consultant writes in one language. A template that is empty leaves the word to us.

    *never* are words that no letter is to use, *tone* how letters are usually told.
    """

    language: Language
    greeting: str = ""
    thanks: str = ""
    no: str = ""
    moves_on: str = ""
    waiting: str = ""
    why: str = ""
    next: str = ""
    closing: str = ""
    never: tuple[str, ...] = ()
    tone: Tone = Tone.MINE

    def template(self, slot: Slot) -> str:
        """Return what is said in a slot, empty where it is left to us."""
        text: str = getattr(self, slot)
        return text

    def saying(self, texts: Mapping[Slot, str]) -> "Voice":
        """Return the voice with other words in some slots."""
        said: dict[str, Any] = {str(slot): text for slot, text in texts.items()}
        return replace(self, **said)


class Unwanted(NamedTuple):
    """A word that is never to be used, where it stands in a text, from *start* to *end*."""

    word: str
    start: int
    end: int


def called(fill_in: FillIn, language: Language) -> str:
    """Return how a field is written between its braces: ``förnamn``."""
    return _CALLED[language][fill_in]


def longest(slot: Slot) -> int:
    """Return how many characters a template may have: one sentence or two."""
    return _SHORT if slot in {Slot.GREETING, Slot.CLOSING} else _LONG


def asked_for(template: str, language: Language) -> frozenset[FillIn]:
    """Return what a template leaves open. Raises ``KeyError`` for a field that there is not."""
    return frozenset(_known(language)[_alike(word)] for word in _FIELD.findall(template))


def filled(template: str, language: Language, values: Mapping[FillIn, str]) -> str:
    """Return a template with each field filled in, whatever signs the values hold."""
    known = _known(language)
    return _FIELD.sub(lambda found: values[known[_alike(found[1])]], template)


def clean_template(text: str, slot: Slot, language: Language) -> str:
    """Return a template as it may be kept. The mark after a greeting or a closing is ours.

    Raises ``TextTooLongError`` naming the slot, and ``VoiceError`` for a brace that is not
    closed, a field that there is not, an address or a phone number, which each letter gives
    itself, a decision that does not name the ``{role}``, and a no that does not say no.
    """
    text = clean_line(text, slot, longest(slot))
    if slot in {Slot.GREETING, Slot.CLOSING}:
        text = text.rstrip(_MARKS)
    problem, word = next(_problems(text, slot, language), (None, ""))
    if problem is not None:
        raise VoiceError(problem, slot, word)
    return text


def clean_never(words: Iterable[str]) -> tuple[str, ...]:
    """Return words that are never to be used, each once, as they may be kept.

    Raises ``TextTooLongError`` and ``TooManyPhrasesError`` naming ``never``.
    """
    return tuple(distinct(words, "never", MOST_NEVER).values())


def clean_voice(voice: Voice) -> Voice:
    """Return a voice as it may be kept. Raises as ``clean_template`` and ``clean_never`` do."""
    texts = {slot: clean_template(voice.template(slot), slot, voice.language) for slot in Slot}
    return replace(voice.saying(texts), never=clean_never(voice.never))


def unwanted(text: str, never: Iterable[str]) -> tuple[Unwanted, ...]:
    """Return where words that are never to be used stand in a text, in its order.

    Whole words in any case; an asterisk at the end of one stands for any ending: ``beklag*``.
    """
    found = [
        Unwanted(word, *place.span())
        for word in never
        if any(map(str.isalnum, word))
        for place in re.finditer(_pattern(word), text, re.IGNORECASE)
    ]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _problems(text: str, slot: Slot, language: Language) -> Iterator[tuple[VoiceProblem, str]]:
    if not text:
        return
    if set("{}") & set(_FIELD.sub("", text)):
        yield VoiceProblem.UNCLOSED, ""
    known, open_ = _known(language), set()
    for word in _FIELD.findall(text):
        open_.add(known.get(_alike(word)))
        if known.get(_alike(word)) not in FILL_INS[slot]:
            yield VoiceProblem.UNKNOWN_FIELD, f"{{{word.strip()}}}"
    if _CONTACT.search(text):
        yield VoiceProblem.CONTACT, ""
    if slot.decides and FillIn.ROLE not in open_:
        yield VoiceProblem.NO_ROLE, f"{{{called(FillIn.ROLE, language)}}}"
    if slot is Slot.NO and not _REFUSING[language].search(_FIELD.sub(" ", text)):
        yield VoiceProblem.NO_DECISION, ""


def _known(language: Language) -> dict[str, FillIn]:
    return {word: fill_in for fill_in, word in _CALLED[language].items()}


def _alike(word: str) -> str:
    return " ".join(word.split()).casefold()


def _pattern(word: str) -> str:
    words = r"\s+".join(map(re.escape, word.rstrip("*").split()))
    ending = r"\w*" if word.endswith("*") else ""
    return rf"(?<!\w){words}{ending}(?!\w)"
