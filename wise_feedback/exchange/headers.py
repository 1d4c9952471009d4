"""What heads of columns mean, and which row of a list they are in."""

from collections.abc import Sequence
from functools import cache

from wise_feedback.domain.importing import Column
from wise_feedback.exchange.words import compared, words

NAME_COLUMNS = frozenset({Column.NAME, Column.FIRST_NAME, Column.LAST_NAME})
"""The columns that say who somebody is; a list needs at least one of them."""

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

    What LinkedIn and others write above the heads is so passed over. To pass over anything there
    must be a head for names, since a role or a place may be worded as a head is. ``None`` if no
    record holds heads that are known.
    """
    filled = [at for at, record in enumerate(records[:_LOOK_AHEAD]) if any(map(str.strip, record))]
    able = [at for at in filled if at == filled[0] or _names_people(records[at])]
    best = max(able, key=lambda at: recognised(records[at]), default=None)
    if best is None or recognised(records[best]) or any(map(loose_match, records[best][:_WIDE])):
        return best
    return None


def _names_people(cells: Sequence[str]) -> bool:
    """Whether one of the cells is a head for names, by a word that is not a role as well."""
    return any(exact_match(cell) and loose_match(cell) in NAME_COLUMNS for cell in cells[:_WIDE])


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
