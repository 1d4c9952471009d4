"""Interviews: booked with the candidate, so that what is owed starts when they end."""

from datetime import UTC, date, datetime, timedelta

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import BadTimesError, NotFoundError
from wise_feedback.domain.promise_rules import INTERVIEWS, ON_STAGE
from wise_feedback.domain.promises import Hears, Meeting
from wise_feedback.domain.stages import StageKind
from wise_feedback.services.calendar import in_working_days
from wise_feedback.services.ledger import Ledger, local_day, refuse_if_closed
from wise_feedback.services.terms import terms
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

LONGEST = timedelta(hours=24)


def coming(candidacy_id: Key, now: datetime) -> Meeting | None:
    """Return the next interview of a candidate that is not over, if one is booked."""
    table = tables.Meeting
    booked = (table.candidacy == candidacy_id) & table.cancelled_at.is_null()
    row = table.select().where(booked & (table.ends_at > now)).order_by(table.ends_at).first()
    return _value(row) if row else None


def meetings(candidacy_id: Key) -> list[Meeting]:
    """Return the interviews of a candidate that were not called off, latest first."""
    table = tables.Meeting
    booked = (table.candidacy == candidacy_id) & table.cancelled_at.is_null()
    return [_value(row) for row in table.select().where(booked).order_by(table.starts_at.desc())]


def book(candidacy_id: Key, stage_kind: StageKind, starts_at: datetime, ends_at: datetime) -> Key:
    """Write down the time agreed with a candidate for an interview; return the interview.

    Another that is still to come is called off for it. The candidate has heard by that, and hears
    again within the days that count from its end. Raises ``BadTimesError`` unless it ends after it
    begins and within a day, ``AssignmentClosedError``, ``NotFoundError``; ``ValueError`` for a
    stage without an interview.
    """
    if stage_kind not in INTERVIEWS:
        raise ValueError(stage_kind)
    if not timedelta() < ends_at - starts_at <= LONGEST:
        raise BadTimesError
    with transaction(Act.BOOK_MEETING):
        row = tables.Candidacy.find(candidacy_id)
        refuse_if_closed(row.assignment_id)
        return agree(row, stage_kind, starts_at, ends_at, datetime.now(UTC))


def agree(
    row: tables.Candidacy,
    stage_kind: StageKind,
    starts_at: datetime,
    ends_at: datetime,
    at: datetime,
) -> Key:
    """Write down an interview that was agreed upon at a moment; for use in an act."""
    _call_off(row.id, at)
    meeting = tables.Meeting.create(
        candidacy=row, stage_kind=stage_kind, starts_at=starts_at, ends_at=ends_at, booked_at=at
    )
    Ledger(row.assignment_id, at).booked(row, meeting)
    row.save()
    return str(meeting.id)


def promised(candidacy_id: Key, stage_kind: StageKind, ends_at: datetime) -> dict[Hears, date]:
    """Return by when whom would hear after an interview that ends at a moment.

    Raises ``NotFoundError``; ``ValueError`` for a stage without an interview.
    """
    if stage_kind not in INTERVIEWS:
        raise ValueError(stage_kind)
    days = terms(tables.Candidacy.find(candidacy_id).assignment_id)
    over = local_day(ends_at)
    return {rule.hears: in_working_days(over, rule.days(days)) for rule in ON_STAGE[stage_kind]}


def cancel(meeting_id: Key) -> None:
    """Write down that an interview is called off; the candidate hears what happens instead.

    Raises ``NotFoundError``, also if it has been called off already.
    """
    with transaction(Act.CANCEL_MEETING):
        meeting = tables.Meeting.get_or_none(id=meeting_id)
        if meeting is None or meeting.cancelled_at is not None:
            raise NotFoundError
        row = meeting.candidacy
        ledger = Ledger(row.assignment_id, datetime.now(UTC))
        meeting.cancelled_at = ledger.at
        meeting.save()
        ledger.unbooked(row, meeting)
        row.save()


def _call_off(candidacy_id: Key, at: datetime) -> None:
    table = tables.Meeting
    coming = (table.candidacy == candidacy_id) & table.cancelled_at.is_null() & (table.ends_at > at)
    table.update(cancelled_at=at).where(coming).execute()


def _value(row: tables.Meeting) -> Meeting:
    return Meeting(row.id, row.candidacy_id, StageKind(row.stage_kind), row.starts_at, row.ends_at)
