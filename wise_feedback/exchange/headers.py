"""What heads of columns mean, and which row of a list they are in."""

from collections.abc import Sequence
from functools import cache

from wise_feedback.domain.importing import Column
from wise_feedback.exchange.words import compared, words

_LOOK_AHEAD = 30
_WIDE = 100
_MANY_WORDS = 5  # more than this is a sentence


def exact_match(header: str) -> tuple[Column, int] | None:
    """Return what a head means by its whole wording, and its place among the words for that."""
    return _exact().get("".join(compared(header)))


def loose_match(header: str) -> Column | None:
    """Return whose name or address a head means by some of its words: ``E-post (privat)``."""
    parts = compared(header)
    known, others = _loose()
    if len(parts) > _MANY_WORDS or others.intersection(parts):
        return None
    spans = (parts[start:end] for end in range(len(parts) + 1) for start in range(end))
    longest = max((span for span in spans if span in known), key=len, default=None)
    return known[longest] if longest else None


def recognised(cells: Sequence[str]) -> int:
    """Return how many different things the cells of a row are known heads for."""
    matches = (exact_match(cell) for cell in cells[:_WIDE])
    return len({match[0] for match in matches if match})


def header_at(records: Sequence[Sequence[str]]) -> int | None:
    """Return which of the first records holds the heads: the one that knows most of them.

    What LinkedIn and others write above the heads is so passed over. ``None`` if none does.
    """
    records = records[:_LOOK_AHEAD]
    scores = [recognised(record) for record in records]
    if not any(scores):
        scores = [sum(map(bool, map(loose_match, record[:_WIDE]))) for record in records]
    best = max(scores, default=0)
    return scores.index(best) if best else None


@cache
def _exact() -> dict[str, tuple[Column, int]]:
    return {
        "".join(compared(phrase)): (Column(column), place)
        for column, phrases in words()["columns"].items()
        for place, phrase in enumerate(phrases)
    }


@cache
def _loose() -> tuple[dict[tuple[str, ...], Column], frozenset[str]]:
    rules = words()["loosely"]
    known = {
        compared(phrase): Column(column)
        for column in rules["columns"]
        for phrase in words()["columns"][column]
        if phrase not in rules["never_by"]
    }
    others = (word for phrase in rules["never_beside"] for word in compared(phrase))
    return known, frozenset(others)
