"""What would come of a list: which rows are taken, which are known, and which cannot be, and why.

Nothing of a row that is taken is lost: what has no place of its own, or does not fit there, is
kept in a private note under the head it stood under.
"""

from collections.abc import Sequence

from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.domain.importing import (
    Column,
    DuplicateRow,
    KnownPerson,
    Preview,
    RawList,
    Refusal,
    RefusedRow,
    Row,
)
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.exchange.headers import NAME_COLUMNS
from wise_feedback.exchange.recognition import People
from wise_feedback.exchange.rows import RowReader

Meanings = tuple[Column | None, ...]

_DETAILS = (
    Column.EMAIL,
    Column.PHONE,
    Column.STREET,
    Column.POSTCODE,
    Column.CITY,
    Column.HEADLINE,
    Column.SKILLS,
    Column.YEARS,
    Column.SOURCE,
)


def plan(raw: RawList, columns: Meanings, known: Sequence[KnownPerson] = ()) -> Preview:
    """Return what would come of *raw*: every row is taken, is somebody known, or is refused.

    *known* is who is in the vault. Nobody is closed by a list, since closing needs a ground that
    they may read: who has left in another system comes to the first stage, with a remark. Raises
    ``ListError`` if no column holds names.
    """
    columns = _each_once(columns)
    if not NAME_COLUMNS.intersection(columns):
        raise ListError(ListProblem.NO_NAME_COLUMN)
    people = People(known)
    taken: list[Row] = []
    duplicates: list[DuplicateRow] = []
    refused: list[RefusedRow] = []
    reader = RowReader(raw.headers, columns)
    for number, cells in raw.rows:
        row = reader.read(number, cells)
        if isinstance(row, Refusal):
            refused.append(RefusedRow(number, row))
        elif duplicate := people.meet(row):
            duplicates.append(duplicate)
        else:
            taken.append(row)
    lists = (tuple(taken), tuple(duplicates), tuple(refused))
    return Preview(columns, *lists, source=raw, known=tuple(known))


def _each_once(columns: Meanings) -> Meanings:
    """Return *columns* with a meaning that is given twice left to the first."""
    return tuple(None if column in columns[:at] else column for at, column in enumerate(columns))


def note_on_known(preview: Preview, row: Row, known: CandidateFacts) -> str:
    """Return the note on somebody *known* whom a list has other details of.

    A list never changes what is known of a person; what it says otherwise is written down.
    """
    heads = dict(zip(preview.columns, preview.source.headers, strict=True))
    lines = [row.note] if row.note else []
    for column in _DETAILS:
        said, kept = (_worded(getattr(facts, column)) for facts in (row.facts, known))
        if column in heads and said and said.casefold() != kept.casefold():
            lines.append(f"{heads[column]}: {said}" if heads[column] else said)
    return "\n".join(lines)


def _worded(fact: str | int | None) -> str:
    return "" if fact is None else str(fact)
