"""Reads one row of a list: its facts, its note for what has no place of its own, its remarks."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from wise_feedback.domain.importing import Column, Refusal, Remark, Row
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.text import LINE_LIMIT, TEXT_LIMIT, clean_line, clean_text, is_plain
from wise_feedback.exchange.wordings import address_in, language_in, stage_in, years_in

if TYPE_CHECKING:
    from wise_feedback.domain.stages import StageKind

LOST = "\N{REPLACEMENT CHARACTER}"
"""What stands where a letter was that an earlier program could not write."""

_NO_LIMIT = 2**31
_NO_NAME = " -–—._/*'\"()"


def has_lost_letters(name: str) -> bool:
    """Whether letters of a name were lost before the list came here: ``Bj?rn``, ``Bj�rn``."""
    return "?" in name or LOST in name


class RowReader:
    """Reads the rows of one list, whose columns mean the same from row to row."""

    def __init__(self, headers: Sequence[str], columns: Sequence[Column | None]) -> None:
        at = {column: place for place, column in enumerate(columns) if column}
        self._headers = headers
        self._names = tuple(at.pop(column, None) for column in _NAMES)
        self._steps = [
            (_STEPS.get(column, _take_line), column.value, place) for column, place in at.items()
        ]
        self._unmapped = [place for place, column in enumerate(columns) if column is None]

    def read(self, number: int, cells: Sequence[str]) -> Row | Refusal:
        """Return what a row says, or why it cannot be taken.

        A name that is too long is refused, since half a name is somebody else's; another text
        that does not fit its place is moved to the note whole.
        """
        whole = "".join(cells)
        if not whole.strip():
            return Refusal.BLANK
        if any(map(str.strip, cells[len(self._headers) :])):
            return Refusal.TOO_MANY_CELLS
        plain = is_plain(whole)
        reading = _Reading(cells, _fold if plain else _clean, LOST in whole)
        refusal = reading.take_name(*self._names)
        if refusal:
            return refusal
        for step, fact, at in self._steps:
            if text := reading.clean(cells[at]):
                step(reading, fact, at, text)
        for at in self._unmapped:
            reading.keep(at)
        return reading.row(number, self._headers)


class _Reading:
    """One row while it is read."""

    __slots__ = ("_cells", "_kept", "clean", "facts", "outside_id", "remarks", "stage", "status")

    def __init__(self, cells: Sequence[str], clean: Callable[[str], str], has_lost: bool) -> None:
        self._cells = cells
        self._kept: dict[int, str] = {}
        self.clean = clean
        self.facts: dict[str, Any] = {}
        self.remarks = [Remark.LOST_LETTERS] if has_lost else []
        self.stage: StageKind | None = None
        self.status = self.outside_id = ""

    def take_name(
        self, name_at: int | None, first_at: int | None, last_at: int | None
    ) -> Refusal | None:
        """Put the name together, and see what to call somebody written ``Berg, Anna``."""
        whole, first, last = map(self._line, (name_at, first_at, last_at))
        name = whole or f"{first} {last}".strip()
        if whole and first and last_at is None and first not in whole:
            name = f"{first} {whole}"  # under heads of Förnamn and Namn
        if not name.strip(_NO_NAME):
            return Refusal.NO_NAME
        if len(name) > LINE_LIMIT:
            return Refusal.NAME_TOO_LONG
        for at, part in ((first_at, first), (last_at, last)):
            if at is not None and part not in name:
                self.keep(at)
        if "?" in name and not self.remarks:
            self.remarks.append(Remark.LOST_LETTERS)
        self.facts["name"] = name
        return None

    def keep(self, at: int, remark: Remark | None = None) -> None:
        """Keep a cell for the note, and say why if the user should know."""
        cell = self._cells[at]
        lines = "\n" in cell or "\r" in cell
        text = clean_text(cell, limit=_NO_LIMIT) if lines else self.clean(cell)
        if text:
            self._kept[at] = text
        if remark and remark not in self.remarks:
            self.remarks.append(remark)

    def row(self, number: int, headers: Sequence[str]) -> Row | Refusal:
        """Return the row, with what was kept as its note in the order of the list."""
        note = "\n".join(
            [f"{headers[at]}: {text}" if headers[at] else text for at, text in self._in_order()]
        )
        if len(note) > TEXT_LIMIT:
            return Refusal.TEXT_TOO_LONG
        facts = CandidateFacts(**self.facts)
        remarks = tuple(self.remarks)
        return Row(number, facts, self.stage, note, remarks, self.status, self.outside_id)

    def _in_order(self) -> list[tuple[int, str]]:
        return sorted(self._kept.items())

    def _line(self, at: int | None) -> str:
        return "" if at is None else self.clean(self._cells[at])


def _take_line(reading: _Reading, fact: str, at: int, text: str) -> None:
    if len(text) > LINE_LIMIT:
        reading.keep(at, Remark.MOVED_TO_NOTE)
    else:
        reading.facts[fact] = text


def _take_skills(reading: _Reading, fact: str, at: int, text: str) -> None:
    """Take as many skills as fit; a card with the first is better than one with none."""
    if len(text) > LINE_LIMIT:
        reading.keep(at, Remark.MOVED_TO_NOTE)
        text = text[:LINE_LIMIT].rpartition(",")[0]
    reading.facts[fact] = text


def _take_email(reading: _Reading, fact: str, at: int, text: str) -> None:
    address, is_all = address_in(text)
    reading.facts[fact] = address.casefold()  # as the vault keeps it
    if not is_all:
        reading.keep(at, None if address else Remark.BAD_EMAIL)


def _take_years(reading: _Reading, fact: str, at: int, text: str) -> None:
    years, is_all = years_in(text[:LINE_LIMIT])
    reading.facts[fact] = years
    if not is_all:
        reading.keep(at, Remark.BAD_YEARS if years is None else None)


def _take_language(reading: _Reading, fact: str, at: int, text: str) -> None:
    language, is_all = language_in(text[:LINE_LIMIT])
    reading.facts[fact] = language or "sv"
    if not is_all:
        reading.keep(at)


def _take_status(reading: _Reading, fact: str, at: int, text: str) -> None:
    """Take the stage. Nobody is closed by a list, since closing needs a ground they may read."""
    kind = stage_in(text[:LINE_LIMIT])
    if kind is None:
        reading.keep(at, Remark.UNKNOWN_STATUS)
    elif kind.ends:
        reading.keep(at, Remark.CLOSED_IN_LIST)
    else:
        reading.stage, reading.status = kind, text


def _take_outside_id(reading: _Reading, fact: str, at: int, text: str) -> None:
    """Take what another system calls them, also for somebody whom the next list only names so."""
    if len(text) > LINE_LIMIT:
        reading.keep(at, Remark.MOVED_TO_NOTE)
    else:
        reading.outside_id = text


Step = Callable[[_Reading, str, int, str], None]

_NAMES = (Column.NAME, Column.FIRST_NAME, Column.LAST_NAME)
_STEPS: dict[Column, Step] = {
    Column.SKILLS: _take_skills,
    Column.EMAIL: _take_email,
    Column.YEARS: _take_years,
    Column.LANGUAGE: _take_language,
    Column.STATUS: _take_status,
    Column.OUTSIDE_ID: _take_outside_id,
}


def _fold(cell: str) -> str:
    return " ".join(cell.split())


def _clean(cell: str) -> str:
    return clean_line(cell, limit=_NO_LIMIT)
