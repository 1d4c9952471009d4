"""How easy a Swedish text is to read, by LIX: how long its sentences are, and its words.

Source: C. H. Björnsson, *Läsbarhet* (1968), with the limits given there. It was made for Swedish
and for more text than a letter has, so it is a rough measure, and none at all for English.
"""

import re
from bisect import bisect
from enum import StrEnum

_LONG = 6
_WORD = re.compile(r"[^\W\d_]+(?:[-:'’][^\W\d_]+)*")
_STOP = re.compile(r"[.!?:](?=[”\"')]*(?:\s+[”\"'(]*[A-ZÅÄÖ]|\s*$))", re.MULTILINE)
"""Where a sentence ends: not in ``kl. 15.00``, since no capital follows."""

_LIMITS = (30, 40, 50, 60)


class Ease(StrEnum):
    """How easy a text is to read."""

    VERY_EASY = "very_easy"
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    VERY_HARD = "very_hard"


def word_count(text: str) -> int:
    """Return how many words a text has; figures are none."""
    return len(_WORD.findall(text))


def lix(text: str) -> float:
    """Return words to a sentence, plus the share in per cent of words longer than six letters."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(1, len(_STOP.findall(text)))
    return len(words) / sentences + 100 * sum(len(w) > _LONG for w in words) / len(words)


def ease(text: str) -> Ease:
    """Return how easy a Swedish text is to read."""
    return list(Ease)[bisect(_LIMITS, lix(text))]
