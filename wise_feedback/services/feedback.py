"""Structured feedback: kept while it is written, finished as a dated record."""

from collections.abc import Container
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from wise_feedback.domain import feedback_json
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.cleaning import clean_feedback
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.completeness import blocking, findings, present
from wise_feedback.domain.errors import FeedbackIncompleteError
from wise_feedback.domain.feedback import Decision, Feedback, FeedbackRecord, Ground, GroundKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.text import clean_text
from wise_feedback.services import assignments, board, chases, drafts, held_mails, notes
from wise_feedback.services.ledger import Ledger
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction
from wise_feedback.storage.values import record_value

DRAFT = "feedback"

_NEWEST = (tables.FeedbackRecord.recorded_at.desc(), tables.FeedbackRecord.id.desc())


def records(candidacy_id: Key) -> list[FeedbackRecord]:
    """Return the finished feedback on a candidate in an assignment, newest first."""
    table = tables.FeedbackRecord
    rows = table.select().where(table.candidacy == candidacy_id)
    return [record_value(row) for row in rows.order_by(*_NEWEST)]


def latest(candidacy_id: Key) -> FeedbackRecord | None:
    """Return the newest finished feedback, if there is any."""
    table = tables.FeedbackRecord
    row = table.select().where(table.candidacy == candidacy_id).order_by(*_NEWEST).first()
    return record_value(row) if row else None


def draft(candidacy_id: Key) -> tuple[Feedback, str] | None:
    """Return the feedback that is being written, and its private note, if there is any."""
    body = drafts.kept(DRAFT, candidacy_id)
    return (feedback_json.read(body["feedback"]), body["note"]) if body else None


def keep_draft(candidacy_id: Key, feedback: Feedback, note: str = "") -> None:
    """Keep feedback exactly as far as it has been typed. Raises ``VaultError``."""
    body: dict[str, Any] = {"feedback": feedback_json.write(feedback), "note": note}
    drafts.keep(DRAFT, candidacy_id, body)


def discard_draft(candidacy_id: Key) -> None:
    """Forget feedback that was begun and not finished."""
    drafts.discard(DRAFT, candidacy_id)


def finish(
    candidacy_id: Key, feedback: Feedback, note: str = "", *, then_close: bool = False
) -> Key:
    """Record feedback with today's date, and its private note apart; return the record's id.

    What points at a requirement that is no longer asked for loses that tie. With *then_close* a
    candidate who does not move on is closed in the same act, on the first decisive ground. Raises
    ``FeedbackIncompleteError`` while something that the candidate needs is missing,
    ``NotFoundError``, ``TextTooLongError``.
    """
    row = tables.Candidacy.find(candidacy_id)
    kind = StageKind(row.stage.kind)
    requirements = assignments.assignment(row.assignment_id).facts.requirements
    feedback = _on_profile(clean_feedback(feedback), {asked.id for asked in requirements})
    asked_on = chases.asked_in_vain(candidacy_id)
    found = findings(feedback, requirements, kind, asked_in_vain=bool(asked_on))
    missing = blocking(found)
    if missing or feedback.decision is None:
        raise FeedbackIncompleteError(missing)
    with transaction(Act.GIVE_FEEDBACK):
        at = datetime.now(UTC)
        record_id = add_record(row, kind, feedback, at)
        held_mails.hold(candidacy_id, at)
        if clean_text(note, "note"):
            notes.write(candidacy_id, note)
        drafts.discard(DRAFT, candidacy_id)
        if then_close and feedback.decision is Decision.REJECT and kind is not StageKind.CLOSED:
            board.close([(candidacy_id, closing_of(feedback, asked_on))])
    return record_id


def closing_of(feedback: Feedback, asked_on: tuple[date, ...] = ()) -> Closing:
    """Return the closing that finished feedback amounts to: its first decisive ground.

    Where no requirement decided but the process did, the client changed or withdrew. Without any
    it is that the client gave no reason, if they were *asked on* two days.
    """
    gaps = sorted(feedback.decisive_gaps, key=lambda gap: not gap.requirement_id)
    if not gaps and asked_on:
        return Closing(Way.NO_REASON_GIVEN, asked_on=asked_on)
    if not gaps:
        return Closing(Way.REQUIREMENT_NOT_MET)
    gap = gaps[0]
    way = Way.REQUIREMENT_NOT_MET if gap.requirement_id else Way.CLIENT_WITHDREW
    if gap.requirement_id and gap.kind is GroundKind.COMPARISON:
        way = Way.OTHER_MET_BETTER
    return Closing(way, gap.requirement_id, _in_words(gap))


def _in_words(gap: Ground) -> str:
    return gap.observation or " / ".join(filter(None, (gap.required, gap.shown)))


def _on_profile(feedback: Feedback, asked: Container[Key | None]) -> Feedback:
    """Untie what points at requirements that have been taken away since it was written."""

    def untied(grounds: tuple[Ground, ...]) -> tuple[Ground, ...]:
        return tuple(
            ground if ground.requirement_id in asked else replace(ground, requirement_id=None)
            for ground in grounds
        )

    return replace(
        feedback,
        levels=tuple((key, level) for key, level in feedback.levels if key in asked),
        strengths=untied(feedback.strengths),
        gaps=untied(feedback.gaps),
    )


def add_record(
    row: tables.Candidacy, stage_kind: StageKind, feedback: Feedback, at: datetime
) -> Key:
    """Add feedback that was finished at a moment, and show it on its card; for use in an act."""
    record = tables.FeedbackRecord.create(
        candidacy=row,
        stage_kind=stage_kind,
        recorded_at=at,
        source=feedback.source,
        decision=feedback.decision,
        hold_until=feedback.hold_until,
        fits_better=feedback.fits_better,
        next_channel=feedback.next_step.channel,
        next_day=feedback.next_step.day,
        next_time=feedback.next_step.at,
    )
    for requirement_id, level in feedback.levels:
        tables.ShownLevel.create(record=record, requirement=requirement_id, level=level)
    for is_strength, grounds in ((True, feedback.strengths), (False, feedback.gaps)):
        for position, ground in enumerate(grounds):
            _keep_ground(record, ground, position, is_strength)
    for position, action in enumerate(feedback.development):
        tables.Development.create(record=record, position=position, action=action)
    row.decision = feedback.decision
    row.parts = len(present(feedback))
    Ledger(row.assignment_id, at).decided(row, feedback, record.id)
    row.save()
    return str(record.id)


def _keep_ground(
    record: tables.FeedbackRecord, ground: Ground, position: int, is_strength: bool
) -> None:
    tables.Ground.create(
        record=record,
        requirement=ground.requirement_id,
        is_strength=is_strength,
        position=position,
        kind=ground.kind,
        decisive=ground.decisive,
        situation=ground.situation,
        observation=ground.observation,
        impact=ground.impact,
        required=ground.required,
        shown=ground.shown,
    )
