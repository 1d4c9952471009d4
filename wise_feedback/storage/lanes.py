"""A board, read quickly: one query a lane, whatever the size of the board.

The queries are built in peewee and run as they are, since making a model of every row costs five
times as much as reading it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, make_dataclass
from functools import cache
from typing import Any

from peewee import Expression, Query, fn

from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card
from wise_feedback.storage.fields import to_moment
from wise_feedback.storage.tables import Candidacy, Candidate, Draft, Stage, db

_FEEDBACK = "feedback"
"""The kind of draft that a card shows as being written."""


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
    sql = _lane_sql(is_filtered=bool(folded))
    sought = (folded, 0) if folded else ()
    parameters = (_FEEDBACK, stage_id, *sought, limit, offset)
    with _no_collecting():
        return [_card(row) for row in db.execute_sql(sql, parameters).fetchall()]


@cache
def _lane_sql(*, is_filtered: bool) -> str:
    """Return the query of a lane; it is built once, since that takes as long as reading a page.

    Its parameters are the kind of draft, the stage, what is sought, the limit and the offset.
    """
    query = _cards().where(Candidacy.stage == "")
    if is_filtered:
        query = query.where(_holds(""))
    sql, _ = query.order_by(Candidacy.position, Candidacy.id).limit(0).offset(0).sql()
    return str(sql)


def card(candidacy_id: Key) -> Card | None:
    """Return one card, or ``None`` if it is gone."""
    rows = _rows(_cards().where(Candidacy.id == candidacy_id))
    return _card(rows[0]) if rows else None


def _cards() -> Any:
    drafts = Draft.select(Draft.subject).where(Draft.kind == _FEEDBACK)
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
        Candidacy.id.in_(drafts),
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


_Blank = make_dataclass("_Blank", [field.name for field in fields(Card)], slots=True)


def _card(row: tuple[Any, ...]) -> Card:
    key, person, name, skills, years, stage, position, since, decision, parts, draft, letter = row
    card: Any = _Blank(
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
    # Filled in open and frozen after: a frozen value takes five times as long to fill in.
    card.__class__ = Card
    return card  # type: ignore[no-any-return]  # its class has just been said


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
