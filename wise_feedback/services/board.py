"""The board of an assignment: its lanes and cards, and moving them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from peewee import fn

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card, Lane
from wise_feedback.domain.closing import Closing
from wise_feedback.domain.errors import (
    AlreadyOnBoardError,
    GroundMissingError,
    NotFoundError,
)
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.text import clean_text, folded
from wise_feedback.storage import lanes as stored_lanes
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction
from wise_feedback.storage.values import stage_value

PAGE = 50
"""How many cards of a lane are loaded at a time."""

STEP = 1024
"""The room left between two neighbours, so that a card dropped between them moves only itself."""


def lanes(assignment_id: Key, text: str = "") -> list[Lane]:
    """Return the stages of a board in order, counting the cards that *text* is found in."""
    found = stored_lanes.counts(assignment_id, folded(text.strip()))
    rows = tables.Stage.select().where(tables.Stage.assignment == assignment_id)
    return [
        Lane(stage_value(row), found.get(row.id, 0))
        for row in rows.order_by(tables.Stage.position, tables.Stage.id)
    ]


def cards(stage_id: Key, text: str = "", offset: int = 0, limit: int = PAGE) -> list[Card]:
    """Return the next cards of a lane from *offset*, of those that *text* is found in."""
    return stored_lanes.cards(stage_id, folded(text.strip()), offset, limit)


def card(candidacy_id: Key) -> Card:
    """Return one card. Raises ``NotFoundError``."""
    found = stored_lanes.card(candidacy_id)
    if found is None:
        raise NotFoundError
    return found


def assignment_of(candidacy_id: Key) -> Key:
    """Return the assignment a card belongs to. Raises ``NotFoundError``."""
    return str(_row(candidacy_id).assignment_id)


def add_card(candidate_id: Key, assignment_id: Key, stage_id: Key | None = None) -> Key:
    """Put a person on a board, last in its first stage or in another; return the card's id.

    Raises ``AlreadyOnBoardError`` if they are there, ``GroundMissingError`` for a stage that
    closes, ``NotFoundError``.
    """
    with transaction(Act.ADD_CANDIDATE):
        table = tables.Candidacy
        if table.get_or_none(assignment=assignment_id, candidate=candidate_id):
            raise AlreadyOnBoardError
        stage = _stage(stage_id) if stage_id else _first_stage(assignment_id)
        if stage.kind == StageKind.CLOSED:
            raise GroundMissingError
        now = datetime.now(UTC)
        row = table.create(
            candidate=candidate_id,
            assignment=assignment_id,
            stage=stage,
            position=last_position(stage.id) + STEP,
            since=now,
        )
        tables.StageMove.create(candidacy=row, to_stage=stage, at=now)
        return str(row.id)


def move(candidacy_ids: Sequence[Key], to_stage: Key, before: Key | None = None) -> None:
    """Move cards to a stage, today, ahead of the card *before* or last.

    Moving within a stage only changes the order. Nobody is closed unheard: raises
    ``GroundMissingError``, moving none of them, if *to_stage* closes; ``NotFoundError``.
    """
    with transaction(Act.MOVE_CARD):
        stage = _stage(to_stage)
        for candidacy_id in candidacy_ids:
            row = _row(candidacy_id)
            if stage.kind == StageKind.CLOSED and row.stage_id != stage.id:
                raise GroundMissingError
            _place(row, stage, _position(stage.id, before, candidacy_id))


def close(closings: Sequence[tuple[Key, Closing]]) -> None:
    """Close candidacies, each on its own ground: one act, undone as one.

    Raises ``GroundMissingError``, closing none, unless each names a requirement and what was
    seen, or is closed because the client or the candidate withdrew; ``NotFoundError``.
    """
    with transaction(Act.CLOSE_CARD):
        for candidacy_id, closing in closings:
            _close(_row(candidacy_id), replace(closing, text=clean_text(closing.text)))


def _close(row: tables.Candidacy, closing: Closing) -> None:
    if not closing.is_grounded:
        raise GroundMissingError
    stage = _closed_stage(row.assignment_id)
    _place(row, stage, last_position(stage.id) + STEP, closing)


def last_position(stage_id: Key) -> int:
    """Return the position of the last card in a stage, 0 if it has none."""
    table = tables.Candidacy
    return table.select(fn.MAX(table.position)).where(table.stage == stage_id).scalar() or 0


def _place(
    row: tables.Candidacy, stage: tables.Stage, position: int, closing: Closing | None = None
) -> None:
    row.position = position
    if row.stage_id != stage.id:
        now = datetime.now(UTC)
        tables.StageMove.create(
            candidacy=row,
            from_stage=row.stage_id,
            to_stage=stage,
            at=now,
            way=closing.way if closing else None,
            requirement=closing.requirement_id if closing else None,
            text=closing.text if closing else "",
        )
        row.stage, row.since = stage, now
    row.save()


def _position(stage_id: Key, before: Key | None, moving: Key) -> int:
    if before is None or before == moving:
        return last_position(stage_id) + STEP
    table = tables.Candidacy
    for _ in range(2):
        at = _row(before).position
        ahead = (
            table.select(fn.MAX(table.position))
            .where((table.stage == stage_id) & (table.position < at) & (table.id != moving))
            .scalar()
        )
        low = at - 2 * STEP if ahead is None else ahead
        if at - low > 1:
            break
        _spread(stage_id)
    return int(low + (at - low) // 2)


def _spread(stage_id: Key) -> None:
    """Make room again between the cards of a stage, once drops have used it up."""
    table = tables.Candidacy
    rows = table.select().where(table.stage == stage_id).order_by(table.position, table.id)
    for number, row in enumerate(list(rows), start=1):
        row.position = number * STEP
        row.save()


def _row(candidacy_id: Key) -> tables.Candidacy:
    row = tables.Candidacy.get_or_none(id=candidacy_id)
    if row is None:
        raise NotFoundError
    return row


def _stage(stage_id: Key) -> tables.Stage:
    row = tables.Stage.get_or_none(id=stage_id)
    if row is None:
        raise NotFoundError
    return row


def _first_stage(assignment_id: Key) -> tables.Stage:
    rows = tables.Stage.select().where(tables.Stage.assignment == assignment_id)
    row: tables.Stage | None = rows.order_by(tables.Stage.position).first()
    if row is None:
        raise NotFoundError
    return row


def _closed_stage(assignment_id: Key) -> tables.Stage:
    row = tables.Stage.get_or_none(assignment=assignment_id, kind=StageKind.CLOSED)
    if row is None:
        raise NotFoundError
    return row
