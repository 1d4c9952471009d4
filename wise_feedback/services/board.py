"""The board of an assignment: its lanes and cards, and moving them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from peewee import fn

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card, Lane
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import (
    AlreadyOnBoardError,
    GroundMissingError,
    NotFoundError,
)
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.text import clean_text, folded
from wise_feedback.services import chases, held_mails
from wise_feedback.services import closing as closing_drafts
from wise_feedback.services.ledger import Ledger, refuse_if_closed
from wise_feedback.storage import lanes as stored_lanes
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

STEP = 1024
"""The room left between two neighbours, so that a card dropped between them moves only itself."""


def lanes(assignment_id: Key, text: str = "") -> list[Lane]:
    """Return the stages of a board in order, counting the cards that *text* is found in."""
    return stored_lanes.lanes(assignment_id, folded(text.strip()))


def card_ids(stage_id: Key, text: str = "") -> list[Key]:
    """Return the cards of a lane in order, of those that *text* is found in."""
    return stored_lanes.ids(stage_id, folded(text.strip()))


def cards(candidacy_ids: Sequence[Key]) -> list[Card]:
    """Return cards as they are now, in the order of their lane, without those that are gone."""
    return stored_lanes.cards(candidacy_ids)


def card(candidacy_id: Key) -> Card:
    """Return one card. Raises ``NotFoundError``."""
    found = cards([candidacy_id])
    if not found:
        raise NotFoundError
    return found[0]


def assignment_of(candidacy_id: Key) -> Key:
    """Return the assignment a card belongs to. Raises ``NotFoundError``."""
    return str(tables.Candidacy.find(candidacy_id).assignment_id)


def add_card(candidate_id: Key, assignment_id: Key, stage_id: Key | None = None) -> Key:
    """Put a person on a board, last in its first stage or in another; return the card's id.

    Raises ``AlreadyOnBoardError`` if they are there, ``GroundMissingError`` for a stage that
    closes, ``AssignmentClosedError``, ``NotFoundError``.
    """
    with transaction(Act.ADD_CANDIDATE):
        refuse_if_closed(assignment_id)
        table = tables.Candidacy
        if table.get_or_none(assignment=assignment_id, candidate=candidate_id):
            raise AlreadyOnBoardError
        stage = tables.Stage.find(stage_id) if stage_id else _first_stage(assignment_id)
        is_known = tables.Candidate.get_or_none(id=candidate_id)
        if not is_known or stage.assignment_id != assignment_id:
            raise NotFoundError
        if stage.kind == StageKind.CLOSED:
            raise GroundMissingError
        ledger = Ledger(assignment_id, datetime.now(UTC))
        row = table.create(
            candidate=candidate_id,
            assignment=assignment_id,
            stage=stage,
            position=last_position(stage.id) + STEP,
            since=ledger.at,
        )
        added = tables.StageMove.create(candidacy=row, to_stage=stage, at=ledger.at)
        ledger.came_to(row, StageKind(stage.kind), added.id)
        row.save()
        return str(row.id)


def move(candidacy_ids: Sequence[Key], to_stage: Key, before: Key | None = None) -> None:
    """Move cards to a stage, today, ahead of the card *before* or last, in the order given.

    Moving within a stage only changes the order; cards dropped where they stand are left alone.
    A neighbour that is moved itself, or has left the stage, gives way to the next that stays.
    Nobody is closed unheard: raises ``GroundMissingError``, moving none of them, if *to_stage*
    closes; ``AssignmentClosedError`` if it does not end in an assignment that is closed;
    ``NotFoundError`` for a card or stage that is gone or of another assignment.
    """
    with transaction(Act.MOVE_CARD):
        stage = tables.Stage.find(to_stage)
        rows = [tables.Candidacy.find(key) for key in dict.fromkeys(candidacy_ids)]
        if any(row.assignment_id != stage.assignment_id for row in rows):
            raise NotFoundError
        if stage.kind == StageKind.CLOSED and any(row.stage_id != stage.id for row in rows):
            raise GroundMissingError
        if not StageKind(stage.kind).ends:
            refuse_if_closed(stage.assignment_id)
        moving = [row.id for row in rows]
        neighbour = _neighbour(stage.id, before, moving)
        if rows and not _stand_so(rows, stage.id, neighbour):
            ledger = Ledger(stage.assignment_id, datetime.now(UTC))
            for row, position in zip(rows, _room(stage.id, neighbour, moving), strict=True):
                _place(row, stage, position, ledger)


def close(closings: Sequence[tuple[Key, Closing]]) -> None:
    """Close candidacies, each on its own ground: one act, undone as one.

    Somebody closed before is closed anew, on the newer ground. Raises ``GroundMissingError``,
    closing none, unless each names a requirement of the assignment and what was seen, or is
    closed because the client or the candidate withdrew, or because the client gave no reason
    though asked on two days at least; ``NotFoundError``, ``TextTooLongError``.
    """
    with transaction(Act.CLOSE_CARD):
        ledgers: dict[Key, Ledger] = {}
        for candidacy_id, closing in closings:
            row = tables.Candidacy.find(candidacy_id)
            if row.assignment_id not in ledgers:
                ledgers[row.assignment_id] = Ledger(row.assignment_id, datetime.now(UTC))
            ledger = ledgers[row.assignment_id]
            _close(row, replace(closing, text=clean_text(closing.text)), ledger)
            closing_drafts.discard_draft(candidacy_id)


def _close(row: tables.Candidacy, closing: Closing, ledger: Ledger) -> None:
    if closing.way is Way.NO_REASON_GIVEN:  # what is true is known here, whatever was said
        closing = replace(closing, asked_on=chases.asked_in_vain(row.id))
    if not closing.is_grounded or not _may_rest_on(closing.requirement_id, row.assignment_id):
        raise GroundMissingError
    stage = row.stage
    if stage.kind == StageKind.CLOSED:
        _come(row, stage, ledger, closing)
        row.save()
    else:
        stage = _closed_stage(row.assignment_id)
        _place(row, stage, last_position(stage.id) + STEP, ledger, closing)


def _may_rest_on(requirement_id: Key | None, assignment_id: Key) -> bool:
    if not requirement_id:
        return True
    table = tables.Requirement
    own = (table.id == requirement_id) & (table.assignment == assignment_id)
    return bool(table.select().where(own).exists())


def last_position(stage_id: Key) -> int:
    """Return the position of the last card in a stage, 0 if it has none."""
    table = tables.Candidacy
    return table.select(fn.MAX(table.position)).where(table.stage == stage_id).scalar() or 0


def _place(
    row: tables.Candidacy,
    stage: tables.Stage,
    position: int,
    ledger: Ledger,
    closing: Closing | None = None,
) -> None:
    row.position = position
    if row.stage_id != stage.id:
        _come(row, stage, ledger, closing)
        row.since = ledger.at
        row.stage = stage
        if not StageKind(stage.kind).ends:
            begin_anew(row)
    row.save()


def begin_anew(row: tables.Candidacy) -> None:
    """Let a card that goes on to another stage show that nothing is told there yet.

    What was told before stays in the history; where a process ends, the card goes on showing it.
    """
    row.decision = row.parts = row.letter_at = None


def _come(
    row: tables.Candidacy, stage: tables.Stage, ledger: Ledger, closing: Closing | None
) -> None:
    """Write down that a card comes to a stage, and what is promised by that."""
    move = tables.StageMove.create(
        candidacy=row,
        from_stage=row.stage_id,
        to_stage=stage,
        at=ledger.at,
        way=closing.way if closing else None,
        requirement=(closing.requirement_id or None) if closing else None,
        text=closing.text if closing else "",
    )
    held_mails.hold(row.id, ledger.at, closing)
    if closing:
        ledger.closed(row, closing.way, move.id, was=StageKind(row.stage.kind))
    else:
        ledger.came_to(row, StageKind(stage.kind), move.id)


def _neighbour(stage_id: Key, before: Key | None, moving: Sequence[Key]) -> Key | None:
    """Return the first card from *before* on that stands in the stage and stays there."""
    if before is None:
        return None
    row = tables.Candidacy.find(before)
    table = tables.Candidacy
    staying = (table.stage == stage_id) & table.id.not_in(moving)
    rows = table.select(table.id).where(staying & (table.position >= row.position))
    found = rows.order_by(table.position, table.id).first() if row.stage_id == stage_id else None
    return found.id if found else None


def _stand_so(rows: Sequence[tables.Candidacy], stage_id: Key, neighbour: Key | None) -> bool:
    """Whether the cards stand in the stage already, one after the other ahead of *neighbour*."""
    table = tables.Candidacy
    onwards = (table.stage == stage_id) & (table.position >= rows[0].position)
    found = table.select(table.id).where(onwards).order_by(table.position, table.id)
    wanted = [*(row.id for row in rows), *filter(None, (neighbour,))]
    return rows[0].stage_id == stage_id and wanted == [row.id for row in found.limit(len(rows) + 1)]


def _room(stage_id: Key, neighbour: Key | None, moving: Sequence[Key]) -> list[int]:
    """Return positions for the cards, evenly in the gap ahead of *neighbour*, or last."""
    table = tables.Candidacy
    count = len(moving)
    staying = (table.stage == stage_id) & table.id.not_in(moving)
    ahead = table.select(fn.MAX(table.position)).where(staying)
    if neighbour is None:
        last = ahead.scalar() or 0
        return [last + STEP * number for number in range(1, count + 1)]
    for _ in range(2):
        high = tables.Candidacy.find(neighbour).position
        low = ahead.where(table.position < high).scalar()
        low = high - STEP * (count + 1) if low is None else low
        if high - low > count:
            break
        _spread(stage_id, STEP * (1 + count // STEP))
    return [low + (high - low) * number // (count + 1) for number in range(1, count + 1)]


def _spread(stage_id: Key, step: int) -> None:
    """Make room again between the cards of a stage, once drops have used it up."""
    table = tables.Candidacy
    place = fn.ROW_NUMBER().over(order_by=[table.position, table.id])
    order = table.select(table.id, place.alias("place")).where(table.stage == stage_id)
    places = order.cte("places", columns=("id", "place"))
    table.update(position=places.c.place * step).with_cte(places).from_(places).where(
        table.id == places.c.id
    ).execute()


def _first_stage(assignment_id: Key) -> tables.Stage:
    rows = tables.Stage.select().where(tables.Stage.assignment == assignment_id)
    row: tables.Stage | None = rows.order_by(tables.Stage.position).first()
    if row is None:
        raise NotFoundError
    return row


def _closed_stage(assignment_id: Key) -> tables.Stage:
    table = tables.Stage
    closed = (table.assignment == assignment_id) & (table.kind == StageKind.CLOSED)
    row: tables.Stage | None = table.select().where(closed).order_by(table.position).first()
    if row is None:
        raise NotFoundError
    return row
