"""From rows to values: what a service may hand out."""

from collections.abc import Iterable

from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    FeedbackRecord,
    Ground,
    GroundKind,
    Level,
    NextStep,
    Source,
)
from wise_feedback.domain.people import Candidate, CandidateFacts
from wise_feedback.domain.promises import End, Event, Hears, Matter, Promise
from wise_feedback.domain.stages import StageKind
from wise_feedback.storage import tables

FACTS = tuple(CandidateFacts.__dataclass_fields__)
"""The columns of a candidate's row that are facts, in order."""


def candidate_value(row: tables.Candidate) -> Candidate:
    """Return a candidate."""
    facts = CandidateFacts(**{name: getattr(row, name) for name in FACTS})
    return Candidate(row.id, facts, row.is_sample)


def record_value(row: tables.FeedbackRecord) -> FeedbackRecord:
    """Return finished feedback with its levels, grounds and development."""
    levels = (
        tables.ShownLevel.select()
        .where(tables.ShownLevel.record == row.id)
        .order_by(tables.ShownLevel.id)
    )
    grounds = list(
        tables.Ground.select()
        .where(tables.Ground.record == row.id)
        .order_by(tables.Ground.position, tables.Ground.id)
    )
    actions = (
        tables.Development.select()
        .where(tables.Development.record == row.id)
        .order_by(tables.Development.position)
    )
    feedback = Feedback(
        decision=Decision(row.decision),
        hold_until=row.hold_until,
        levels=tuple((level.requirement_id, Level(level.level)) for level in levels),
        strengths=_grounds(ground for ground in grounds if ground.is_strength),
        gaps=_grounds(ground for ground in grounds if not ground.is_strength),
        development=tuple(action.action for action in actions),
        fits_better=row.fits_better,
        next_step=NextStep(Channel(row.next_channel), row.next_day, row.next_time),
        source=Source(row.source),
    )
    return FeedbackRecord(
        row.id, row.candidacy_id, StageKind(row.stage_kind), row.recorded_at, feedback
    )


def promise_value(row: tables.Promise) -> Promise:
    """Return a promise."""
    return Promise(
        id=row.id,
        assignment_id=row.assignment_id,
        candidacy_id=row.candidacy_id,
        hears=Hears(row.hears),
        matter=Matter(row.matter),
        due=row.due,
        at=row.at,
        made_at=row.made_at,
        made_by=Event(row.made_by),
        event_id=row.event_id,
        starts_at=row.starts_at,
        ended_at=row.ended_at,
        end=End(row.end) if row.end else None,
        kept_by=Event(row.kept_by) if row.kept_by else None,
        kept_event_id=row.kept_event_id,
        follows_id=row.follows_id,
    )


def _grounds(rows: Iterable[tables.Ground]) -> tuple[Ground, ...]:
    return tuple(
        Ground(
            requirement_id=row.requirement_id,
            kind=GroundKind(row.kind),
            decisive=row.decisive,
            situation=row.situation,
            observation=row.observation,
            impact=row.impact,
            required=row.required,
            shown=row.shown,
        )
        for row in rows
    )
