"""A board, read quickly: its lanes in one query, the ids of each in one, and the cards looked at.

In plain SQL: to build a query, and a model of every row, takes five times as long as to run it.
"""

import gc
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, make_dataclass
from datetime import date, datetime
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card, Lane
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.storage.fields import to_moment
from wise_feedback.storage.tables import db

# An index holds all that it takes to count a lane and put it in order: no card is read for that.
_LANES = """
SELECT id, kind, name, (SELECT COUNT(*) FROM candidacy WHERE stage_id = stage.id {found})
FROM stage WHERE assignment_id = ? ORDER BY position, id
"""
_IDS = "SELECT id FROM candidacy WHERE stage_id = ? {found} ORDER BY position, id"
_FOUND = "AND EXISTS (SELECT 1 FROM candidate WHERE id = candidate_id AND INSTR(search, ?))"
_CARDS = """
SELECT candidacy.id, candidate.id, name, skills, years, stage_id, position, since, decision, parts,
    candidacy.id IN (SELECT subject FROM draft WHERE kind = 'feedback'), letter_at,
    heard_at, client_at, told.due, told.matter, told.starts_at, owing.due,
    EXISTS (SELECT 1 FROM chase WHERE candidacy_id = candidacy.id AND ended_at IS NULL
        AND reply_id IS NOT NULL)
FROM candidacy JOIN candidate ON candidate.id = candidate_id
LEFT JOIN promise AS told ON told.candidacy_id = candidacy.id AND told.hears = 'candidate'
    AND told.ended_at IS NULL
LEFT JOIN promise AS owing ON owing.candidacy_id = candidacy.id AND owing.hears = 'us'
    AND owing.ended_at IS NULL
WHERE candidacy.id IN (SELECT value FROM json_each(?)) ORDER BY position, candidacy.id
"""


def lanes(assignment_id: Key, folded: str) -> list[Lane]:
    """Return the stages of a board, counting the cards whose search text holds *folded*."""
    sql, sought = _looking_for(folded, _LANES)
    rows = db.execute_sql(sql, (*sought, assignment_id)).fetchall()
    return [Lane(Stage(key, StageKind(kind), name), count) for key, kind, name, count in rows]


def ids(stage_id: Key, folded: str) -> list[Key]:
    """Return the cards of a stage by position, of those whose search text holds *folded*."""
    sql, sought = _looking_for(folded, _IDS)
    return [key for (key,) in db.execute_sql(sql, (stage_id, *sought)).fetchall()]


def cards(keys: Sequence[Key]) -> list[Card]:
    """Return these cards by position, without those that are gone."""
    with _no_collecting():
        return [_card(row) for row in db.execute_sql(_CARDS, (json.dumps(keys),)).fetchall()]


def _looking_for(folded: str, sql: str) -> tuple[str, tuple[str, ...]]:
    return (sql.format(found=_FOUND), (folded,)) if folded else (sql.format(found=""), ())


_Blank = make_dataclass("_Blank", [field.name for field in fields(Card)], slots=True)


def _card(row: tuple[Any, ...]) -> Card:
    *told, since, decision, parts, draft, letter, heard, client, due, matter, over, owing, chase = (
        row
    )
    card: Any = _Blank(
        *told,
        to_moment(since),
        decision,
        parts,
        bool(draft),
        _moment(letter),
        _moment(heard),
        _moment(client),
        date.fromisoformat(due) if due else None,
        matter,
        _moment(over),
        date.fromisoformat(owing) if owing else None,
        bool(chase),
    )
    # Filled in open and frozen after: a frozen value takes five times as long to fill in.
    card.__class__ = Card
    return card  # type: ignore[no-any-return]  # its class has just been said


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else to_moment(seconds)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Hold the garbage collector still: it would walk thousands of cards that all stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
