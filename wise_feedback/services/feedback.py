"""Structured feedback: kept while it is written, finished as a dated record."""

from datetime import UTC, datetime
from typing import Any

from wise_feedback.domain import feedback_json
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.cleaning import clean_feedback
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.completeness import Severity, findings, present
from wise_feedback.domain.errors import FeedbackIncompleteError, NotFoundError
from wise_feedback.domain.feedback import Decision, Feedback, FeedbackRecord, Ground
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, drafts, notes
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction
from wise_feedback.storage.values import record_value

DRAFT = "feedback"


def records(candidacy_id: Key) -> list[FeedbackRecord]:
    """Return the finished feedback on a candidate in an assignment, newest first."""
    table = tables.FeedbackRecord
    rows = table.select().where(table.candidacy == candidacy_id)
    return [record_value(row) for row in rows.order_by(table.id.desc())]


def latest(candidacy_id: Key) -> FeedbackRecord | None:
    """Return the newest finished feedback, if there is any."""
    table = tables.FeedbackRecord
    row = table.select().where(table.candidacy == candidacy_id).order_by(table.id.desc()).first()
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

    With *then_close* a candidate who does not move on is closed in the same act, on the first
    decisive ground. Raises ``FeedbackIncompleteError`` while something that the candidate needs
    is missing, ``NotFoundError``, ``TextTooLongError``.
    """
    feedback = clean_feedback(feedback)
    row = tables.Candidacy.get_or_none(id=candidacy_id)
    if row is None:
        raise NotFoundError
    kind = StageKind(row.stage.kind)
    requirements = assignments.assignment(row.assignment_id).facts.requirements
    missing = findings(feedback, requirements, kind)
    blocking = [finding for finding in missing if finding.severity is Severity.BLOCK]
    if blocking or feedback.decision is None:
        raise FeedbackIncompleteError(blocking)
    with transaction(Act.GIVE_FEEDBACK):
        record_id = _record(row, kind, feedback, feedback.decision)
        row.decision = feedback.decision
        row.parts = len(present(feedback, requirements))
        row.save()
        if note.strip():
            notes.write(candidacy_id, note)
        drafts.discard(DRAFT, candidacy_id)
        if then_close and feedback.decision is Decision.REJECT and kind is not StageKind.CLOSED:
            board.close([(candidacy_id, closing_of(feedback))])
    return record_id


def closing_of(feedback: Feedback) -> Closing:
    """Return the closing that finished feedback amounts to: its first decisive ground."""
    gap = next(iter(feedback.decisive_gaps), None)
    if gap is None:
        return Closing(Way.REQUIREMENT_NOT_MET)
    return Closing(Way.REQUIREMENT_NOT_MET, gap.requirement_id, _in_words(gap))


def _in_words(gap: Ground) -> str:
    return gap.observation or " / ".join(filter(None, (gap.required, gap.shown)))


def _record(row: tables.Candidacy, kind: StageKind, feedback: Feedback, decision: Decision) -> Key:
    record = tables.FeedbackRecord.create(
        candidacy=row,
        stage_kind=kind,
        recorded_at=datetime.now(UTC),
        source=feedback.source,
        decision=decision,
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
