"""Which column of a list means what: told by its head, and by what stands in it."""

import re
from collections.abc import Callable, Sequence

from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.domain.importing import Column
from wise_feedback.exchange.headers import NAME_COLUMNS, exact_match, loose_match
from wise_feedback.exchange.wordings import address_in, years_in

_SAMPLE = 300
_LAST_PLACE = 1_000
_ENOUGH = 0.8
_LIKE_A_NAME = re.compile(r"[^\W\d_][^\d@/:;_]{1,60}")
_WORDS_OF_A_NAME = range(2, 6)
_LIKE_A_NUMBER = re.compile(r"(?:\+|00?)[\d ()/.-]{6,20}")

Rows = Sequence[Sequence[str]]


def guess_columns(headers: Sequence[str], rows: Rows) -> tuple[Column | None, ...]:
    """Return what each column means, each meaning at most once.

    The head decides: by its whole wording, else by some of its words. Of two that mean the same,
    one with something in it goes first, then the better word for it, then the one to the left.
    What stands in a column has a say where its head is unknown or belied. Raises ``ListError`` if
    no column holds names.
    """
    contents = [_contents(rows, at) for at in range(len(headers))]
    found: dict[Column, int] = {}
    for column, at in _by_head(headers, contents):
        if column not in found and at not in found.values():
            found[column] = at
    _by_contents(headers, contents, found)
    if not NAME_COLUMNS.intersection(found):
        raise ListError(ListProblem.NO_NAME_COLUMN)
    meanings = {at: column for column, at in found.items()}
    return tuple(meanings.get(at) for at in range(len(headers)))


def looks_like_data(cells: Sequence[str]) -> bool:
    """Whether a first row is a person rather than heads: it has an address or a number in it."""
    return any(_is_address(cell.strip()) or _is_number(cell.strip()) for cell in cells)


def _by_head(headers: Sequence[str], contents: list[list[str]]) -> list[tuple[Column, int]]:
    candidates = []
    for at, header in enumerate(headers):
        exact = exact_match(header)
        column, place = exact or (loose_match(header), _LAST_PLACE)
        if column and not _belied(column, contents[at]):
            candidates.append((not contents[at], place, at, column))
    return [(column, at) for _, _, at, column in sorted(candidates)]


def _by_contents(
    headers: Sequence[str], contents: list[list[str]], found: dict[Column, int]
) -> None:
    """Find addresses under an unknown head, numbers under none, and names if none are found yet.

    Other numbers than a telephone's look like one, a personal identity number among them.
    """
    unknown = [at for at, header in enumerate(headers) if exact_match(header) is None]
    headless = [at for at in unknown if not headers[at].strip()]
    _find(Column.EMAIL, unknown, _is_address, contents, found)
    _find(Column.PHONE, headless, _is_number, contents, found)
    if not NAME_COLUMNS.intersection(found):
        _find(Column.NAME, unknown, _is_name, contents, found)


def _find(
    column: Column,
    places: list[int],
    test: Callable[[str], bool],
    contents: list[list[str]],
    found: dict[Column, int],
) -> None:
    for at in places:
        values = contents[at]
        free = column not in found and at not in found.values()
        if free and values and sum(map(test, values)) >= _ENOUGH * len(values):
            found[column] = at


def _contents(rows: Rows, at: int) -> list[str]:
    cells = (row[at].strip() for row in rows[:_SAMPLE] if at < len(row))
    return [cell for cell in cells if cell]


def _belied(column: Column, values: list[str]) -> bool:
    """Whether a column cannot mean *column*: five values or more, and not one that fits."""
    if len(values) < 5:
        return False
    if column is Column.EMAIL:
        return not any("@" in value for value in values)
    if column is Column.YEARS:
        return not any(years_in(value)[0] is not None for value in values)
    return False


def _is_address(value: str) -> bool:
    return "@" in value and address_in(value)[0] != ""


def _is_number(value: str) -> bool:
    return _LIKE_A_NUMBER.fullmatch(value) is not None


def _is_name(value: str) -> bool:
    return len(value.split()) in _WORDS_OF_A_NAME and _LIKE_A_NAME.fullmatch(value) is not None
