"""How a hint looks wherever it is told: its tone, its icon, and its words in short."""

from typing import Literal

from ui.shared.tokens import Kind
from wise_feedback.domain.checking import Hint

_QUOTED = 60
"""How many characters are quoted: enough to find them in the text."""


def tone(hint: Hint) -> Literal[Kind.LATE, Kind.TODAY]:
    """Return how grave a hint is: brick for what may not leave the house, else amber."""
    return Kind.LATE if hint.finding.blocks else Kind.TODAY


def sign(hint: Hint) -> str:
    """Return the icon of what may not leave the house, or of what is only vague."""
    return "shield-check" if hint.finding.blocks else "message-circle-warning"


def in_short(hint: Hint) -> str:
    """Return the words that a hint is about, on one line, and cut after a word if they are many."""
    phrase = " ".join(hint.phrase.split())
    return phrase if len(phrase) <= _QUOTED else phrase[:_QUOTED].rsplit(" ", 1)[0] + " …"
