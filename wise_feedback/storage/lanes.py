"""A board, read quickly: the ids of a lane in one query, and the cards that are looked at in one.

They are built in peewee and run as they are, since making a model of every row costs five
times as much as reading it.
"""

import gc
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, make_dataclass
from functools import cache
from typing import Any

from peewee import SQL, Expression, Query, fn

from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card
from wise_feedback.storage.fields import to_moment
from wise_feedback.storage.tables import Candidacy, Candidate, Draft, Stage, db

_FEEDBACK = "feedback"
"""The kind of draft that a card shows as being written."""


def counts(assignment_id: Key, folded: str) -> dict[Key, int]:
    """Return how many cards stand in each stage, of those whose search text holds *folded*."""
    query = (
        Stage.select(Stage.id, fn.COUNT(Candidacy.position))
        .join(Candidacy)
        .where(Stage.assignment == assignment_id)
        .group_by(Stage.id)
    )
    return dict(_rows(_matching(query, folded)))


def ids(stage_id: Key, folded: str) -> list[Key]:
    """Return the cards of a stage by position, of those whose search text holds *folded*."""
    sought = (folded, 0) if folded else ()
    rows = db.execute_sql(_ids_sql(is_filtered=bool(folded)), (stage_id, *sought)).fetchall()
    return [key for (key,) in rows]


def cards(keys: Sequence[Key]) -> list[Card]:
    """Return these cards by position, without those that are gone."""
    with _no_collecting():
        rows = db.execute_sql(_cards_sql(), (_FEEDBACK, json.dumps(keys))).fetchall()
        return [_card(row) for row in rows]


# The two queries are built once, since that takes as long as reading a page.


@cache
def _ids_sql(*, is_filtered: bool) -> str:
    query = Candidacy.select(Candidacy.id).where(Candidacy.stage == "")
    query = _matching(query, "sought") if is_filtered else query
    return str(query.order_by(Candidacy.position, Candidacy.id).sql()[0])


@cache
def _cards_sql() -> str:
    wanted = SQL("(SELECT value FROM json_each(?))", ("[]",))
    query = _cards().where(Candidacy.id.in_(wanted))
    return str(query.order_by(Candidacy.position, Candidacy.id).sql()[0])


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
