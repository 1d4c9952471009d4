"""A list of candidates on its way in: what its columns are, which rows can be taken, and why not.

Nothing here reads a file or writes a row: ``exchange`` reads, ``services.importing`` writes.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from wise_feedback.domain.basics import Key
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.stages import StageKind

Progress = Callable[[int, int], bool]
"""Told how many rows of how many are done; its answer is whether to go on."""


class Column(StrEnum):
    """What a column of a list means to us. A column that means nothing goes to a private note."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    EMAIL = "email"
    PHONE = "phone"
    STREET = "street"
    POSTCODE = "postcode"
    CITY = "city"
    HEADLINE = "headline"
    SKILLS = "skills"
    YEARS = "years"
    STATUS = "status"
    LANGUAGE = "language"
    SOURCE = "source"
    OUTSIDE_ID = "outside_id"


@dataclass(frozen=True, slots=True)
class RawList:
    """A list as it was read: its headers, and its rows with the number each has in the file.

    *encoding* is ``xlsx`` for a workbook. A row has a cell for every header, empty or not, and may
    have more. Row numbers are those a spreadsheet shows: they count
    from 1 and include the header and what stands above it. A list without headers has empty ones.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    encoding: str
    delimiter: str = ""


class Refusal(StrEnum):
    """Why a row cannot be taken."""

    NO_NAME = "no_name"
    NAME_TOO_LONG = "name_too_long"
    TEXT_TOO_LONG = "text_too_long"
    TOO_MANY_CELLS = "too_many_cells"
    BLANK = "blank"


class Remark(StrEnum):
    """What the user should know of a row that is taken; the text it is about is in the note."""

    BAD_EMAIL = "bad_email"
    LOST_LETTERS = "lost_letters"
    CLOSED_IN_LIST = "closed_in_list"
    UNKNOWN_STATUS = "unknown_status"
    BAD_YEARS = "bad_years"
    MOVED_TO_NOTE = "moved_to_note"


class Duplicate(StrEnum):
    """How a row was recognised as a person already known."""

    OUTSIDE_ID = "outside_id"
    EMAIL = "email"
    NAME = "name"


class KnownPerson(NamedTuple):
    """Somebody in the vault, as far as it takes to recognise them in a list."""

    id: Key
    name: str
    email: str = ""
    phone: str = ""
    outside_id: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be taken. *note* holds what no column of ours has room for.

    *stage* is what *status*, the list's own word, means to us; *outside_id* what the system that
    the list is from calls the person, by which its next list finds them.
    """

    number: int
    facts: CandidateFacts
    stage: StageKind | None = None
    note: str = ""
    remarks: tuple[Remark, ...] = ()
    status: str = ""
    outside_id: str = ""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that cannot be taken, by its number in the file, and why."""

    number: int
    reason: Refusal


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """A row that is a person already known: in the vault, or in row *of_row* of the same list.

    A person in the vault has a *person_id*; *row* is what the list says of them.
    """

    number: int
    by: Duplicate
    of_row: int | None = None
    name: str = ""
    person_id: Key | None = None
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do, before anything is written. Every row of the list is in one of
    *taken*, *duplicates* and *refused*, or was *left_out* by the user.

    *known* is who was in the vault when it was made.
    """

    columns: tuple[Column | None, ...]
    taken: tuple[Row, ...]
    duplicates: tuple[DuplicateRow, ...]
    refused: tuple[RefusedRow, ...]
    source: RawList
    known: tuple[KnownPerson, ...] = ()
    left_out: frozenset[int] = frozenset()

    @property
    def total(self) -> int:
        """How many rows the list has."""
        return len(self.source.rows)

    def without(self, numbers: frozenset[int]) -> "Preview":
        """Return the preview with the rows of these numbers left out: neither a person nor a card
        comes of them.
        """
        return replace(
            self,
            taken=tuple(row for row in self.taken if row.number not in numbers),
            duplicates=tuple(row for row in self.duplicates if row.number not in numbers),
            left_out=self.left_out | numbers,
        )


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did: how many people were *added*, how many known people got a card beside
    them (*recognised*), and how many had one in this assignment already.
    """

    added: int = 0
    recognised: int = 0
    already_there: int = 0
