"""A list of candidates on its way in: what its columns are, which rows can be taken, and why not.

Nothing here reads a file or writes a row: ``exchange`` reads, ``services.importing`` writes.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.stages import StageKind


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


@dataclass(frozen=True, slots=True)
class RawList:
    """A list as it was read: its headers, and its rows with the number each has in the file.

    *encoding* is ``xlsx`` for a workbook. Row numbers count from 1 and include the header.
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
    """What the user should know of a row that is taken."""

    BAD_EMAIL = "bad_email"
    LOST_LETTERS = "lost_letters"
    CLOSED_IN_LIST = "closed_in_list"
    UNKNOWN_STATUS = "unknown_status"
    BAD_YEARS = "bad_years"


class Duplicate(StrEnum):
    """How a row was recognised as a person already known."""

    EMAIL = "email"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be taken. *note* holds what no column of ours has room for."""

    number: int
    facts: CandidateFacts
    stage: StageKind | None = None
    note: str = ""
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that cannot be taken, by its number in the file, and why."""

    number: int
    reason: Refusal


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """A row that is a person already known: in the vault, or in row *of_row* of the same list."""

    number: int
    by: Duplicate
    of_row: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do, before anything is written. Every row of the list is in one of
    *taken*, *duplicates* and *refused*.
    """

    columns: tuple[Column | None, ...]
    taken: tuple[Row, ...]
    duplicates: tuple[DuplicateRow, ...]
    refused: tuple[RefusedRow, ...]
    source: RawList

    @property
    def total(self) -> int:
        """How many rows the list has."""
        return len(self.taken) + len(self.duplicates) + len(self.refused)

    def without(self, numbers: frozenset[int]) -> "Preview":
        """Return the preview with the rows of these numbers left out of what is taken."""
        return replace(self, taken=tuple(row for row in self.taken if row.number not in numbers))
