"""Importing a list of candidates: what would come of it, and writing it as one act."""

from collections.abc import Sequence
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

from peewee import Query

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import CancelledError, NotFoundError
from wise_feedback.domain.importing import (
    Column,
    ImportResult,
    KnownPerson,
    Preview,
    Progress,
    RawList,
    Row,
)
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.stages import StageKind
from wise_feedback.exchange.columns import guess_columns
from wise_feedback.exchange.lists import read_list
from wise_feedback.exchange.plan import note_on_known, plan
from wise_feedback.services.board import STEP, last_position
from wise_feedback.services.candidates import search_text
from wise_feedback.services.ledger import PROMISE_COLUMNS, Ledger, refuse_if_closed
from wise_feedback.storage import tables
from wise_feedback.storage.bulk import insert_rows
from wise_feedback.storage.fields import new_key, to_seconds
from wise_feedback.storage.history import transaction
from wise_feedback.storage.values import FACTS, candidate_value

BATCH = 100
"""How many rows are prepared between two reports of progress."""

WRITE = 1_000
"""How many rows of a table are written at a time: more is not quicker."""

_COLUMNS: dict[type[tables.Row], tuple[str, ...]] = {
    tables.Candidate: ("id", *FACTS, "search", "outside_id", "added_at", "is_sample"),
    tables.Candidacy: ("id", "candidate_id", "assignment_id", "stage_id", "position", "since"),
    tables.StageMove: ("id", "candidacy_id", "to_stage_id", "at", "text"),
    tables.Promise: PROMISE_COLUMNS,
    tables.PrivateNote: ("id", "candidacy_id", "written_at", "text"),
}
_facts_of = attrgetter(*FACTS)

Entry = tuple[Row, Key | None]
"""A row to write, and whose it is if they are in the vault."""


def read(path: Path, progress: Progress | None = None) -> RawList:
    """Read a list from a CSV file or an Excel workbook. Raises ``ListError``, ``CancelledError``.

    For a list that ``preview`` can make nothing of, so that the user can say which column holds
    the names.
    """
    return read_list(path, progress=progress)


def preview(path: Path, progress: Progress | None = None) -> Preview:
    """Return what would come of a list, its columns guessed; nothing is written.

    Raises ``ListError`` if it cannot be read or no column holds names, ``CancelledError``.
    """
    raw = read_list(path, progress=progress)
    return preview_as(raw, guess_columns(raw.headers, [cells for _, cells in raw.rows]))


def preview_as(raw: RawList, columns: Sequence[Column | None]) -> Preview:
    """Return what would come of a list whose columns mean what the user says.

    Raises ``ListError`` if none of them holds names.
    """
    return plan(raw, tuple(columns), _known())


def remap(preview: Preview, columns: Sequence[Column | None]) -> Preview:
    """Return the preview anew, with columns corrected. Raises as ``preview_as`` does."""
    return preview_as(preview.source, columns)


def already_there(preview: Preview, assignment_id: Key) -> frozenset[int]:
    """Return the numbers of the rows whose people have a card in the assignment already."""
    there = _on_board(assignment_id)
    return frozenset(row.number for row in preview.duplicates if row.person_id in there)


def run(preview: Preview, assignment_id: Key, progress: Progress | None = None) -> ImportResult:
    """Put the people of a list on a board, as one act that is undone as one.

    Each comes last in the lane of their stage, in the order of the list; where the board has no
    such stage, or the list does not say, in the first. Somebody in the vault already is never
    doubled nor changed: they get a card, unless they are on the board, and what the list says
    otherwise of them goes to its note. *progress* hears of every hundred rows.

    Raises ``CancelledError`` when it says stop and ``VaultError`` when the disk is full, nothing
    having been written; ``AssignmentClosedError``, ``NotFoundError``.
    """
    with transaction(Act.IMPORT_LIST):
        refuse_if_closed(assignment_id)
        preview = _renewed(preview)
        entries = _entries(preview)
        writer = _Writer(preview, assignment_id)
        for done in range(0, len(entries), BATCH):
            if progress and not progress(done, len(entries)):
                raise CancelledError
            writer.take(entries[done : done + BATCH])
        writer.write()
        if progress and not progress(len(entries), len(entries)):
            raise CancelledError
    return ImportResult(writer.added, writer.recognised, writer.already_there)


def _known() -> tuple[KnownPerson, ...]:
    table = tables.Candidate
    query = table.select(table.id, table.name, table.email, table.phone).where(~table.is_sample)
    return tuple(KnownPerson(*row) for row in _tuples(query.order_by(table.id)))


def _renewed(preview: Preview) -> Preview:
    """Return the preview as it would be now, if the vault has changed since it was made."""
    if preview.known == _known():
        return preview
    return remap(preview, preview.columns).without(preview.left_out)


def _entries(preview: Preview) -> list[Entry]:
    """Return what to write, in the order of the list."""
    new: list[Entry] = [(row, None) for row in preview.taken]
    known: list[Entry] = [
        (duplicate.row, duplicate.person_id)
        for duplicate in preview.duplicates
        if duplicate.row and duplicate.person_id and duplicate.of_row is None
    ]
    return sorted(new + known, key=lambda entry: entry[0].number)


class _Writer:
    """Turns rows into people, cards, moves and notes of one board, and writes them in bulk."""

    def __init__(self, preview: Preview, assignment_id: Key) -> None:
        self.added = self.recognised = self.already_there = 0
        self._preview = preview
        self._assignment_id = assignment_id
        at = datetime.now(UTC)
        self._now = to_seconds(at)
        self._ledger = Ledger(assignment_id, at)
        self._first, self._stages = _open_stages(assignment_id)
        self._positions = {stage: last_position(stage) for stage in self._stages.values()}
        self._there = _on_board(assignment_id)
        self._rows: dict[type[tables.Row], list[tuple[Any, ...]]] = {t: [] for t in _COLUMNS}

    def take(self, entries: Sequence[Entry]) -> None:
        """Take some rows, and write once there are many."""
        known = _facts({person_id for _, person_id in entries if person_id})
        for row, person_id in entries:
            if person_id is None:
                self._add_card(self._add_person(row.facts), row, row.note)
                self.added += 1
            elif person_id in self._there:
                self.already_there += 1
            else:
                note = note_on_known(self._preview, row, known[person_id])
                self._add_card(person_id, row, note)
                self.recognised += 1
        if len(self._rows[tables.Candidacy]) >= WRITE:
            self.write()

    def write(self) -> None:
        """Write what has been taken."""
        for table, rows in self._rows.items():
            if rows:
                insert_rows(table, _COLUMNS[table], rows)
            rows.clear()

    def _add_person(self, facts: CandidateFacts) -> Key:
        key = new_key()
        person = (key, *_facts_of(facts), search_text(facts), "", self._now, False)
        self._rows[tables.Candidate].append(person)
        return key

    def _add_card(self, person_id: Key, row: Row, note: str) -> None:
        kind = row.stage or self._first
        if kind not in self._stages:
            kind = self._first
            note = "\n".join(filter(None, (self._status_line(row), note)))
        stage, card, now = self._stages[kind], new_key(), self._now
        self._positions[stage] += STEP
        self._there.add(person_id)
        at = self._positions[stage]
        self._rows[tables.Candidacy].append((card, person_id, self._assignment_id, stage, at, now))
        move = new_key()
        self._rows[tables.StageMove].append((move, card, stage, now, ""))
        self._rows[tables.Promise] += self._ledger.rows_of_coming(card, kind, move)
        if note:
            self._rows[tables.PrivateNote].append((new_key(), card, now, note))

    def _status_line(self, row: Row) -> str:
        """Return what the list says of a stage that the board lacks."""
        preview = self._preview
        head = preview.source.headers[preview.columns.index(Column.STATUS)]
        return f"{head}: {row.status}" if head else row.status


def _open_stages(assignment_id: Key) -> tuple[StageKind, dict[StageKind, Key]]:
    """Return the kind of a board's first stage, and of each kind that is no end its first stage."""
    table = tables.Stage
    rows = table.select().where(table.assignment == assignment_id)
    stages: dict[StageKind, Key] = {}
    for row in rows.order_by(table.position, table.id):
        kind = StageKind(row.kind)
        if not kind.ends:
            stages.setdefault(kind, row.id)
    if not stages:
        raise NotFoundError
    return next(iter(stages)), stages


def _on_board(assignment_id: Key) -> set[Key]:
    table = tables.Candidacy
    query = table.select(table.candidate).where(table.assignment == assignment_id)
    return {key for (key,) in _tuples(query)}


def _tuples(query: Query) -> list[tuple[Any, ...]]:
    """Return what a query finds as it is stored, without making a model of every row."""
    sql, parameters = query.sql()
    rows: list[tuple[Any, ...]] = tables.db.execute_sql(sql, parameters).fetchall()
    return rows


def _facts(person_ids: set[Key]) -> dict[Key, CandidateFacts]:
    if not person_ids:
        return {}
    rows = tables.Candidate.select().where(tables.Candidate.id.in_(person_ids))
    return {row.id: candidate_value(row).facts for row in rows}
