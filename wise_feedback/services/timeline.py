"""What has happened to a candidate in an assignment: done, said and promised, newest first.

A promise that was kept is no event of its own: it is told with what kept it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from peewee import JOIN

from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.promises import End, Hears, Promise
from wise_feedback.domain.promises import Event as Maker
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.domain.timeline import Event, EventKind, Kept
from wise_feedback.services import contacts, experiences, promises
from wise_feedback.services.ledger import local_day
from wise_feedback.storage import assignments as stored_assignments
from wise_feedback.storage import tables

_REPLY_PARTS = 3
_TOLD_ELSEWHERE = ("ask", "tell")
"""Steps of the ladder that are events of their own: the question, and the word to the candidate."""


def timeline(candidacy_id: Key) -> list[Event]:
    """Return what has happened, newest first.

    Private notes are not among it, nor the words of the client's replies.
    """
    stages = _stages(candidacy_id)
    told = promises.of_card(candidacy_id)
    moves = _moves(candidacy_id, stages)
    events = [
        *moves,
        *_feedback(candidacy_id, stages),
        *_letters(candidacy_id),
        *_contacts(candidacy_id),
        *_meetings(candidacy_id),
        *_replies(candidacy_id),
        *_chases(candidacy_id),
        *_experiences(candidacy_id),
        *_promises(told, {(move.at, move.id) for move in moves}),
    ]
    kept = dict(_kept(told))
    whole = (replace(event, kept=kept.get(event.id)) for event in events)
    return sorted(whole, key=lambda event: (event.at, event.id), reverse=True)


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
    rows = table.select(table.id, table.sent_at, table.subject).where(
        (table.candidacy == candidacy_id) & table.sent_at.is_null(False)
    )
    return [
        Event(id=row.id, kind=EventKind.LETTER, at=row.sent_at, subject=row.subject) for row in rows
    ]


def _contacts(candidacy_id: Key) -> Iterator[Event]:
    for one in contacts.contacts(candidacy_id):
        is_theirs = one.hears is Hears.CANDIDATE
        kind = EventKind.TOLD if is_theirs else EventKind.TOLD_CLIENT
        yield Event(one.id, kind, one.at, text=one.text, channel=Channel(one.channel))


def _meetings(candidacy_id: Key) -> Iterator[Event]:
    """Yield what was booked and called off; another time for an interview is one event."""
    table = tables.Meeting
    rows = list(table.select().where(table.candidacy == candidacy_id))
    booked = {(row.booked_at, row.id) for row in rows}
    for row in rows:
        event = Event(
            id=row.id,
            kind=EventKind.BOOKED,
            at=row.booked_at,
            stage_kind=StageKind(row.stage_kind),
            starts_at=row.starts_at,
            ends_at=row.ends_at,
        )
        yield event
        if row.cancelled_at is not None and not _another(booked, row.cancelled_at, row.id):
            yield replace(event, kind=EventKind.CALLED_OFF, at=row.cancelled_at)


def _replies(candidacy_id: Key) -> Iterator[Event]:
    table = tables.ClientReply
    for row in table.select().where(table.candidacy == candidacy_id):
        found = sum(map(bool, (row.which, row.seen, row.difference)))
        yield Event(
            id=row.id,
            kind=EventKind.REPLIED,
            at=row.received_at,
            stage_kind=StageKind(row.stage_kind),
            channel=Channel(row.channel),
            parts=_REPLY_PARTS if row.counted_at else found,
        )


def _chases(candidacy_id: Key) -> Iterator[Event]:
    """Yield when the client was asked, and each later step of the ladder that was taken."""
    chase, step = tables.Chase, tables.ChaseStep
    for row in chase.select().where(chase.candidacy == candidacy_id):
        yield Event(row.id, EventKind.ASKED, row.begun_at)
    done = step.select().join(chase).where(chase.candidacy == candidacy_id)
    for taken in done.where(step.done_at.is_null(False) & step.kind.not_in(_TOLD_ELSEWHERE)):
        yield Event(taken.id, EventKind.ASKED, taken.done_at, step=taken.kind)


def _experiences(candidacy_id: Key) -> Iterator[Event]:
    for one in experiences.of_card(candidacy_id):
        yield Event(one.id, EventKind.EXPERIENCE, one.at, text=one.said.why, said=one.said)


def _promises(told: list[Promise], moves: set[tuple[datetime, Key]]) -> Iterator[Event]:
    """Yield what the consultant promised, put off and dropped by hand.

    What a move promises, and drops, goes without saying beside the move.
    """
    known = {one.id: one for one in told}
    for one in told:
        if one.hears is not Hears.CANDIDATE:
            continue
        if one.made_by is Maker.HAND:
            yield Event(one.id, EventKind.PROMISED, one.made_at, due=one.due)
        if one.made_by is Maker.SNOOZE and one.follows_id in known:
            was = known[one.follows_id].due
            yield Event(one.id, EventKind.SNOOZED, one.made_at, due=one.due, was_due=was)
        if one.end is not End.DROPPED or one.ended_at is None:
            continue
        if not _another(moves, one.ended_at, one.event_id):
            yield Event(one.id, EventKind.DROPPED, one.ended_at, due=one.due)


def _another(events: set[tuple[datetime, Key]], at: datetime, this: Key) -> bool:
    """Return whether another event than *this* happened in the same act, by its moment."""
    return any(moment == at and key != this for moment, key in events)


def _kept(told: list[Promise]) -> Iterator[tuple[Key, Kept]]:
    """Yield what kept a promise of ours, by its id, and how late it was."""
    for one in told:
        if one.end is End.KEPT and one.ended_at and one.hears is not Hears.US:
            yield one.kept_event_id, Kept(one.due, one.days_late(local_day(one.ended_at)))
