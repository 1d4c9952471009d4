"""What has happened to a candidate in an assignment: moves, feedback and letters, newest first."""

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.stages import Stage
from wise_feedback.domain.timeline import Event, EventKind
from wise_feedback.storage import tables
from wise_feedback.storage.values import stage_value


def timeline(candidacy_id: Key) -> list[Event]:
    """Return what has happened, newest first. Private notes are not among it."""
    events = [*_moves(candidacy_id), *_feedback(candidacy_id), *_letters(candidacy_id)]
    return sorted(events, key=lambda event: (event.at, event.id), reverse=True)


def _moves(candidacy_id: Key) -> list[Event]:
    table = tables.StageMove
    rows = table.select().where(table.candidacy == candidacy_id)
    return [_move(row) for row in rows]


def _move(row: tables.StageMove) -> Event:
    kind = EventKind.CLOSED if row.way else EventKind.MOVED if row.from_stage else EventKind.ADDED
    return Event(
        id=row.id,
        kind=kind,
        at=row.at,
        stage=stage_value(row.to_stage),
        way=Way(row.way) if row.way else None,
        requirement=row.requirement.title if row.requirement else "",
        text=row.text,
    )


def _feedback(candidacy_id: Key) -> list[Event]:
    table = tables.FeedbackRecord
    rows = table.select().where(table.candidacy == candidacy_id)
    stages = _stages(candidacy_id)
    return [
        Event(
            id=row.id,
            kind=EventKind.FEEDBACK,
            at=row.recorded_at,
            stage=stages.get(row.stage_kind),
            decision=Decision(row.decision),
        )
        for row in rows
    ]


def _stages(candidacy_id: Key) -> dict[str, Stage]:
    assignment = tables.Candidacy.get_by_id(candidacy_id).assignment_id
    rows = tables.Stage.select().where(tables.Stage.assignment == assignment)
    return {row.kind: stage_value(row) for row in rows}


def _letters(candidacy_id: Key) -> list[Event]:
    table = tables.Letter
    rows = table.select(table.id, table.saved_at, table.subject).where(
        table.candidacy == candidacy_id
    )
    return [
        Event(id=row.id, kind=EventKind.LETTER, at=row.saved_at, subject=row.subject)
        for row in rows
    ]
