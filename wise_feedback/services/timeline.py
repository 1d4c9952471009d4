"""What has happened to a candidate in an assignment: moves, feedback and letters, newest first."""

from collections.abc import Mapping

from peewee import JOIN

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.stages import Stage
from wise_feedback.domain.timeline import Event, EventKind
from wise_feedback.storage import assignments as stored_assignments
from wise_feedback.storage import tables


def timeline(candidacy_id: Key) -> list[Event]:
    """Return what has happened, newest first. Private notes are not among it."""
    stages = _stages(candidacy_id)
    events = [
        *_moves(candidacy_id, stages),
        *_feedback(candidacy_id, stages),
        *_letters(candidacy_id),
    ]
    return sorted(events, key=lambda event: (event.at, event.id), reverse=True)


def _stages(candidacy_id: Key) -> dict[Key, Stage]:
    row = tables.Candidacy.get_or_none(id=candidacy_id)
    stages = stored_assignments.stages(row.assignment_id) if row else []
    return {stage.id: stage for stage in stages}


def _moves(candidacy_id: Key, stages: Mapping[Key, Stage]) -> list[Event]:
    table = tables.StageMove
    rows = table.select(table, tables.Requirement).join(tables.Requirement, JOIN.LEFT_OUTER)
    return [_move(row, stages) for row in rows.where(table.candidacy == candidacy_id)]


def _move(row: tables.StageMove, stages: Mapping[Key, Stage]) -> Event:
    kind = EventKind.MOVED if row.from_stage_id else EventKind.ADDED
    return Event(
        id=row.id,
        kind=EventKind.CLOSED if row.way else kind,
        at=row.at,
        stage=stages[row.to_stage_id],
        way=Way(row.way) if row.way else None,
        requirement=row.requirement.title if row.requirement else "",
        text=row.text,
    )


def _feedback(candidacy_id: Key, stages: Mapping[Key, Stage]) -> list[Event]:
    table = tables.FeedbackRecord
    rows = table.select().where(table.candidacy == candidacy_id)
    return [
        Event(
            id=row.id,
            kind=EventKind.FEEDBACK,
            at=row.recorded_at,
            stage=next((stage for stage in stages.values() if stage.kind == row.stage_kind), None),
            decision=Decision(row.decision),
        )
        for row in rows
    ]


def _letters(candidacy_id: Key) -> list[Event]:
    table = tables.Letter
    rows = table.select(table.id, table.saved_at, table.subject).where(
        table.candidacy == candidacy_id
    )
    return [
        Event(id=row.id, kind=EventKind.LETTER, at=row.saved_at, subject=row.subject)
        for row in rows
    ]
