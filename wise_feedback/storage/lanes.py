"""A board, read quickly: one query a lane, whatever the size of the board.

The queries are built in peewee and run as they are, since making a model of every row costs five
times as much as reading it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from peewee import Expression, Query, fn

from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card
from wise_feedback.storage.fields import to_moment
from wise_feedback.storage.tables import Candidacy, Candidate, Draft, Stage, db


def counts(assignment_id: Key, folded: str) -> dict[Key, int]:
    """Return how many cards stand in each stage, of those whose search text holds *folded*."""
    query = (
        Candidacy.select(Candidacy.stage, fn.COUNT("*"))
        .join(Stage)
        .where(Stage.assignment == assignment_id)
        .group_by(Candidacy.stage)
    )
    return dict(_rows(_matching(query, folded)))


def cards(stage_id: Key, folded: str, offset: int, limit: int) -> list[Card]:
    """Return *limit* cards of a stage from *offset*, by position."""
    query = _cards().where(Candidacy.stage == stage_id)
    if folded:
        query = query.where(_holds(folded))
    query = query.order_by(Candidacy.position, Candidacy.id).limit(limit).offset(offset)
    with _no_collecting():
        return [_card(row) for row in _rows(query)]


def card(candidacy_id: Key) -> Card | None:
    """Return one card, or ``None`` if it is gone."""
    rows = _rows(_cards().where(Candidacy.id == candidacy_id))
    return _card(rows[0]) if rows else None


def _cards() -> Any:
    draft = Draft.select(fn.COUNT("*")).where(
        (Draft.subject == Candidacy.id) & (Draft.kind == "feedback")
    )
    return Candidacy.select(
        Candidacy.id,
        Candidate.id,
        Candidate.name,
        Candidate.skills,
        Candidate.years,
        Candidacy.stage,
        Candidacy.position,
        Candidacy.since,
        Candidacy.decision,
        Candidacy.parts,
        draft,
        Candidacy.letter_at,
    ).join(Candidate)


def _matching(query: Any, folded: str) -> Any:
    return query.switch(Candidacy).join(Candidate).where(_holds(folded)) if folded else query


def _holds(folded: str) -> Expression:
    found: Expression = fn.INSTR(Candidate.search, folded) > 0
    return found


def _rows(query: Query) -> list[tuple[Any, ...]]:
    sql, parameters = query.sql()
    rows: list[tuple[Any, ...]] = db.execute_sql(sql, parameters).fetchall()
    return rows


def _card(row: tuple[Any, ...]) -> Card:
    key, person, name, skills, years, stage, position, since, decision, parts, draft, letter = row
    return Card(
        key,
        person,
        name,
        skills,
        years,
        stage,
        position,
        to_moment(since),
        decision,
        parts,
        bool(draft),
        None if letter is None else to_moment(letter),
    )


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
