"""Who waits longer than they should: for our word, or we for the client's."""

from collections.abc import Iterator
from datetime import date

from wise_feedback.domain.basics import Key
from wise_feedback.domain.completeness import Finding, Lack, Severity
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Decision, Source
from wise_feedback.domain.stages import StageKind
from wise_feedback.services.calendar import next_working_day
from wise_feedback.storage import tables

TELL_WITHIN, REPLY_WITHIN = 2, 2
"""Working days from a decision to the candidate's letter, and from an interview to the reply."""


def overdue(candidacy_id: Key, today: date) -> tuple[Finding, ...]:
    """Return whose turn it has been for too long.

    F16: somebody has a decision they have had no letter about for more than two working days;
    whoever was to move on and stands at another kind of stage is taken to have heard. F17: the
    client met a candidate more than two working days ago and has said nothing that was recorded.
    Raises ``NotFoundError``.
    """
    row = tables.Candidacy.get_or_none(id=candidacy_id)
    if row is None:
        raise NotFoundError
    return (*_untold(row, today), *_unanswered(row, today))


def _untold(row: tables.Candidacy, today: date) -> Iterator[Finding]:
    record = _latest(row)
    if record is None or record.decision == Decision.HOLD:
        return
    if record.decision == Decision.ADVANCE and row.stage.kind != record.stage_kind:
        return
    is_told = row.letter_at is not None and row.letter_at >= record.recorded_at
    decided = record.recorded_at.astimezone().date()
    if not is_told and today > next_working_day(decided, TELL_WITHIN):
        yield Finding("F16", Severity.WARN, Lack.TOLD)


def _unanswered(row: tables.Candidacy, today: date) -> Iterator[Finding]:
    if row.stage.kind != StageKind.CLIENT_INTERVIEW:
        return
    table = tables.FeedbackRecord
    said = (table.candidacy == row.id) & (table.source == Source.CLIENT)
    has_replied = table.select().where(said & (table.recorded_at >= row.since)).exists()
    met = row.since.astimezone().date()
    if not has_replied and today > next_working_day(met, REPLY_WITHIN):
        yield Finding("F17", Severity.WARN, Lack.CLIENT_REPLY)


def _latest(row: tables.Candidacy) -> tables.FeedbackRecord | None:
    table = tables.FeedbackRecord
    newest = (table.recorded_at.desc(), table.id.desc())
    found: tables.FeedbackRecord | None = (
        table.select().where(table.candidacy == row.id).order_by(*newest).first()
    )
    return found
