"""What the wording of a cell means: an address, years of experience, a language, a stage."""

import re
from functools import cache, lru_cache

from wise_feedback.domain.basics import LANGUAGES, Language
from wise_feedback.domain.errors import BadAddressError
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.text import clean_address
from wise_feedback.exchange.words import compared, words

_MOST_YEARS = 70
_YEARS = re.compile(
    r"(?:(?:ca\.?|cirka|minst|minimum|över|drygt|mer än|about|over|at least|more than|>|~)\s*)?"
    r"(\d{1,2})(?:[.,]\d+)?\s*\+?"
    r"(?:\s*[-–]\s*\d{1,2}\s*\+?)?"
    r"\s*(?:års?|years?|yrs?|y)?\.?"
    r"(?:\s+(?:av\s+)?erfarenhet|\s+(?:of\s+)?experience|\s+exp\.?)?",
    re.IGNORECASE,
)
_PLAIN_YEARS = re.compile(r"\d{1,2}(?:\s*(?:år|years?))?", re.IGNORECASE)
_APART = re.compile(r"[\s;,<>|()]+|mailto:")


def address_in(text: str) -> tuple[str, bool]:
    """Return the e-mail address in *text*, and whether it is all there is.

    Of ``Anna <anna@exempel.se>`` or of several addresses it is the first. Nothing if there is
    none.
    """
    for part in (text, *_APART.split(text)):
        try:
            address = clean_address(part)
        except BadAddressError:
            continue
        if address:
            return address, part is text
    return "", False


@lru_cache(maxsize=256)
def years_in(text: str) -> tuple[int | None, bool]:
    """Return how many whole years *text* says, and whether that is all it says.

    ``7 år`` is seven and no more; ``7,5``, ``5+`` and ``5-7`` say more than the five or seven
    that is returned. ``2015`` and ``sex månader`` are no years that could be trusted.
    """
    match = _YEARS.fullmatch(text)
    if not match or int(match[1]) > _MOST_YEARS:
        return None, False
    return int(match[1]), _PLAIN_YEARS.fullmatch(text) is not None


@lru_cache(maxsize=256)
def language_in(text: str) -> tuple[Language | None, bool]:
    """Return which language to write in, and whether that is all *text* says.

    Of several that somebody speaks it is Swedish where it is one of them, else English.
    """
    said = compared(text)
    for language in LANGUAGES:
        if set(words()["languages"][language]).intersection(said):
            return language, len(said) == 1
    return None, False


@lru_cache(maxsize=256)
def stage_in(text: str) -> StageKind | None:
    """Return the kind of stage that a status of another system means, if it is known.

    Numbers and signs about it do not matter: ``3. Kundintervju``. A longer wording that says
    that it is over is an ending: ``Avslutad, kunden drog sig ur``.
    """
    said = [word for word in compared(text) if not word.isdigit()]
    stages, endings = _stages()
    kind = stages.get(" ".join(said))
    return StageKind.CLOSED if kind is None and endings.intersection(said) else kind


@lru_cache(maxsize=256)
def is_withdrawal(text: str) -> bool:
    """Return whether a status tells that the candidate went away, rather than was turned down."""
    return " ".join(word for word in compared(text) if not word.isdigit()) in _withdrawals()


@cache
def _withdrawals() -> frozenset[str]:
    phrases = words()["withdrawals"]["phrases"]
    return frozenset(" ".join(compared(phrase)) for phrase in phrases)


@cache
def _stages() -> tuple[dict[str, StageKind], frozenset[str]]:
    stages = {
        " ".join(compared(phrase)): StageKind(kind)
        for kind, phrases in words()["stages"].items()
        for phrase in phrases
    }
    return stages, frozenset(compared(word)[0] for word in words()["endings"]["words"])
