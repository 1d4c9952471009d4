"""Which words of a vague sentence to point at: those that say nothing, not the whole of it."""

from collections.abc import Sequence

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.patterns import Tagged

MARKERS = sum(
    BIT[tag]
    for tag in (
        *("trait", "praise", "blame", "feeling", "fit", "compare", "decision", "seniority"),
        *("price", "hedge"),
    )
)
_LONGEST, _REST = 9, 5
"""Tokens that can be taken in at a glance, and that end a clause rather than begin another."""


def empty_words(tokens: Sequence[Tagged]) -> range:
    """Return the words from the first to the last that judges without saying anything.

    That is the whole sentence where no such word stands out, and never a long stretch.
    """
    places = [place for place, found in enumerate(tokens) if found.tags & MARKERS]
    if not places:
        return range(_last_word(tokens) + 1)
    first, last = places[0], places[-1]
    if last - first >= _LONGEST:
        last = max(place for place in places if place - first < _LONGEST)
    return range(first, _clause_end(tokens, last) + 1)


def _clause_end(tokens: Sequence[Tagged], last: int) -> int:
    """Return where the clause ends, if that is near: "passar inte in", not "passar inte"."""
    end = last
    for place in range(last + 1, min(last + 1 + _REST + 1, len(tokens))):
        if tokens[place].token.kind != "word":
            return end
        end = place
    return end if end == len(tokens) - 1 else last


def _last_word(tokens: Sequence[Tagged]) -> int:
    """Return where the last word or figure stands: a full stop is not pointed at."""
    told = (place for place, found in enumerate(tokens) if found.token.kind in {"word", "number"})
    return max(told, default=len(tokens) - 1)
