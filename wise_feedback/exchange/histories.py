"""A list of dated stages: which column means what, and what each row says.

A funnel is often kept in two files: one that says who the candidates are, one with what happened
to them. Both are read here; which of them a file is, its columns tell.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from wise_feedback.domain.histories import (
    DayOrder,
    EventRefusal,
    HistoryColumn,
    HistoryFile,
    Place,
)
from wise_feedback.domain.importing import Column, RawList
from wise_feedback.domain.text import LINE_LIMIT, clean_line
from wise_feedback.exchange.days import (
    UnclearDateError,
    Written,
    looks_dated,
    order_of,
    read_date,
)
from wise_feedback.exchange.headers import loose_match
from wise_feedback.exchange.wordings import address_in, stage_in
from wise_feedback.exchange.words import compared, words

_SAMPLE = 300
_LOOK_AHEAD = 30
_ENOUGH = 0.8
_LAST_PLACE = 1_000
_NO_LIMIT = 2**31
_OF_PEOPLE = {
    HistoryColumn.KEY: Column.OUTSIDE_ID,
    HistoryColumn.NAME: Column.NAME,
    HistoryColumn.FIRST_NAME: Column.FIRST_NAME,
    HistoryColumn.LAST_NAME: Column.LAST_NAME,
    HistoryColumn.EMAIL: Column.EMAIL,
    HistoryColumn.STAGE: Column.STATUS,
}
"""The heads of lists of people that mean the same in a history."""

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Who:
    """Whom a row is about, as far as it says: an id, a name, an address."""

    key: str = ""
    name: str = ""
    email: str = ""

    def __bool__(self) -> bool:
        return bool(self.key or self.name or self.email)


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row with a stage and a date. *refusal* is why it cannot be taken, *said* what it is about.

    *is_unclear* tells that its date may be read in two ways.
    """

    place: Place
    who: Who = Who()
    stage: str = ""
    written: Written | None = None
    refusal: EventRefusal | None = None
    said: str = ""
    is_unclear: bool = False


def as_history(name: str, raw: RawList) -> HistoryFile:
    """Return a list as a file of a history: its heads found, and its columns guessed."""
    raw = _with_heads(raw)
    rows = [cells for _, cells in raw.rows]
    return HistoryFile(name, raw, guess_columns(raw.headers, rows))


def guess_columns(headers: Sequence[str], rows: Rows) -> tuple[HistoryColumn | None, ...]:
    """Return what each column means, each meaning at most once.

    The head decides, the better word for it first; where a head is unknown, what stands below:
    dates, stages that are known, addresses, and of what is left the first as what candidates are
    called.
    """
    contents = [_contents(rows, at) for at in range(len(headers))]
    found: dict[HistoryColumn, int] = {}
    for column, at in _by_head(headers, contents):
        if column not in found and at not in found.values():
            found[column] = at
        elif column is HistoryColumn.NAME and at not in found.values():  # Kandidat beside Namn
            found.setdefault(HistoryColumn.KEY, at)
    free = [at for at, head in enumerate(headers) if _head(head) is None]
    _find(HistoryColumn.DATE, free, looks_dated, contents, found)
    _find(HistoryColumn.EMAIL, free, _is_address, contents, found)
    _find(HistoryColumn.STAGE, free, _is_stage, contents, found)
    has_events = {HistoryColumn.STAGE, HistoryColumn.DATE} <= set(found)
    if has_events and not any(column.names_somebody for column in found):
        _find(HistoryColumn.KEY, free, bool, contents, found)
    meanings = {at: column for column, at in found.items()}
    return tuple(meanings.get(at) for at in range(len(headers)))


def people_rows(file: HistoryFile) -> Iterator[Who]:
    """Yield whom the rows of a file are about, without those that do not say."""
    reader = _Reader(file)
    for _, cells in file.source.rows:
        who = reader.who(cells)
        if who and max(map(len, (who.key, who.name))) <= LINE_LIMIT:
            yield who


def event_rows(number: int, file: HistoryFile, order: DayOrder | None) -> Iterator[EventRow]:
    """Yield what each row of a file with events says, or why it cannot be taken.

    *number* is which of the files it is; *order* says how the user means unclear dates, where the
    column itself does not tell.
    """
    reader = _Reader(file)
    for row, cells in file.source.rows:
        yield reader.event(Place(number, row), cells, order)


def said_key(said: str) -> str:
    """Return a stage of a file as it is compared: without case, accents and signs."""
    return " ".join(compared(said)) or said.strip()


class _Reader:
    def __init__(self, file: HistoryFile) -> None:
        self._at = {column: at for at, column in enumerate(file.columns) if column}
        self._width = len(file.columns)
        at = self._at.get(HistoryColumn.DATE)
        dates = [] if at is None else [cells[at] for _, cells in file.source.rows]
        self._order = order_of(dates)

    def who(self, cells: Sequence[str]) -> Who:
        first, last = (
            self._cell(HistoryColumn.FIRST_NAME, cells),
            self._cell(HistoryColumn.LAST_NAME, cells),
        )
        name = self._cell(HistoryColumn.NAME, cells) or f"{first} {last}".strip()
        address, _ = address_in(self._cell(HistoryColumn.EMAIL, cells))
        return Who(self._cell(HistoryColumn.KEY, cells), name, address.casefold())

    def event(self, place: Place, cells: Sequence[str], order: DayOrder | None) -> EventRow:
        if not any(map(str.strip, cells)):
            return EventRow(place, refusal=EventRefusal.BLANK)
        if any(map(str.strip, cells[self._width :])):
            return EventRow(place, refusal=EventRefusal.TOO_MANY_CELLS)
        who = self.who(cells)
        stage, day = (
            self._cell(column, cells) for column in (HistoryColumn.STAGE, HistoryColumn.DATE)
        )
        row = EventRow(place, who, stage[:LINE_LIMIT])
        refusal = _lack(who, stage, day)
        return replace(row, refusal=refusal) if refusal else self._dated(row, day, order)

    def _dated(self, row: EventRow, day: str, order: DayOrder | None) -> EventRow:
        try:
            return replace(row, written=read_date(day, self._order))
        except UnclearDateError:
            row = replace(row, is_unclear=True)
            if order is None:
                return replace(row, refusal=EventRefusal.UNCLEAR_DATE, said=day[:LINE_LIMIT])
            return replace(row, written=read_date(day, order))  # both readings are a date
        except (ValueError, OverflowError):
            return replace(row, refusal=EventRefusal.BAD_DATE, said=day[:LINE_LIMIT])

    def _cell(self, column: HistoryColumn, cells: Sequence[str]) -> str:
        at = self._at.get(column)
        return "" if at is None else clean_line(cells[at], limit=_NO_LIMIT)


def _lack(who: Who, stage: str, day: str) -> EventRefusal | None:
    if not who:
        return EventRefusal.NO_KEY
    if max(map(len, (who.key, who.name))) > LINE_LIMIT:
        return EventRefusal.KEY_TOO_LONG
    if not stage:
        return EventRefusal.NO_STAGE
    return None if day else EventRefusal.NO_DATE


def _with_heads(raw: RawList) -> RawList:
    """Return the list with its heads where they are: below a title, or nowhere.

    A first line that holds a date is a row that was taken for heads.
    """
    above = raw.rows[0][0] - 1 if raw.rows else 1
    lines = ((above, raw.headers), *raw.rows)
    if any(raw.headers) and any(looks_dated(cell) for cell in raw.headers):
        return replace(raw, headers=("",) * len(raw.headers), rows=lines)
    first = lines[:_LOOK_AHEAD]
    best = max(range(len(first)), key=lambda at: _known_heads(first[at][1]))
    if best == 0 or _known_heads(first[best][1]) < 2:
        return raw
    headers = tuple(clean_line(cell[:LINE_LIMIT]) for cell in first[best][1])
    rows = tuple((number, _filled_up(cells, len(headers))) for number, cells in lines[best + 1 :])
    return replace(raw, headers=headers, rows=rows)


def _filled_up(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return cells + ("",) * (width - len(cells))


def _known_heads(cells: Sequence[str]) -> int:
    return len({found[0] for found in map(_head, cells[:100]) if found})


def _by_head(headers: Sequence[str], contents: list[list[str]]) -> list[tuple[HistoryColumn, int]]:
    candidates = []
    for at, header in enumerate(headers):
        found = _head(header)
        if found is None or (found[0] is HistoryColumn.DATE and _is_belied(contents[at])):
            continue
        candidates.append((not contents[at], found[1], at, found[0]))
    return [(column, at) for *_, at, column in sorted(candidates)]


def _is_belied(values: list[str]) -> bool:
    """Whether what stands under a head for dates are none: five values or more, and not one."""
    return len(values) >= 5 and not any(map(looks_dated, values))


def _find(
    column: HistoryColumn,
    places: list[int],
    test: Callable[[str], bool],
    contents: list[list[str]],
    found: dict[HistoryColumn, int],
) -> None:
    for at in places:
        values = contents[at]
        is_free = column not in found and at not in found.values()
        if is_free and values and sum(map(test, values)) >= _ENOUGH * len(values):
            found[column] = at


def _contents(rows: Rows, at: int) -> list[str]:
    cells = (row[at].strip() for row in rows[:_SAMPLE] if at < len(row))
    return [cell for cell in cells if cell]


def _is_address(cell: str) -> bool:
    return "@" in cell and address_in(cell)[0] != ""


def _is_stage(cell: str) -> bool:
    return stage_in(cell[:LINE_LIMIT]) is not None


def _head(header: str) -> tuple[HistoryColumn, int] | None:
    """Return what a head means, and its place among the words for that."""
    exact = _heads().get("".join(compared(header)))
    if exact:
        return exact
    loose = loose_match(header)
    column = next((ours for ours, theirs in _OF_PEOPLE.items() if theirs is loose), None)
    return (column, _LAST_PLACE) if column else None


@cache
def _heads() -> dict[str, tuple[HistoryColumn, int]]:
    heads: dict[str, tuple[HistoryColumn, int]] = {}
    for column in HistoryColumn:
        own = words()["history"].get(column, [])
        theirs = words()["columns"][_OF_PEOPLE[column]] if column in _OF_PEOPLE else []
        for place, phrase in enumerate((*own, *theirs)):
            heads.setdefault("".join(compared(phrase)), (column, place))
    return heads
