"""What is owed, read quickly: each list and each set of counts is one query.

In plain SQL, over the indexes of open promises: what has been kept is never looked at, so a vault
of ten years reads as quickly as one of a week.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.owed import (
    Awaited,
    Chair,
    Counts,
    DayDone,
    Owed,
    ReportDue,
    Slot,
    Tally,
    Worst,
    week_end,
)
from wise_feedback.domain.promises import Hears, Matter
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.weeks import week_of
from wise_feedback.storage.fields import to_moment, to_seconds
from wise_feedback.storage.replies import PARTS
from wise_feedback.storage.tables import db

_ENDS = ", ".join(f"'{kind}'" for kind in StageKind if kind.ends)
LATELY = timedelta(60)
"""How far back a reply that lacks a part is counted, so that the count costs no more each year."""

_RANK = " ".join(f"WHEN '{kind}' THEN {rank}" for rank, kind in enumerate(StageKind))
_LATEST_REPLY = """(SELECT {what} FROM client_reply WHERE candidacy_id = card.id
    AND received_at >= card.since AND NOT EXISTS (SELECT 1 FROM feedback_record AS record
        WHERE record.candidacy_id = card.id AND record.recorded_at >= received_at)
    ORDER BY received_at DESC, id DESC LIMIT 1)"""

_ORDER = f"due, CASE stage.kind {_RANK} ELSE -1 END DESC, promise.at, promise.id"

_ROWS = f"""
SELECT promise.id, promise.candidacy_id, card.candidate_id, promise.assignment_id,
    COALESCE(candidate.name, ''), role, client.name, stage.kind, hears, matter, due, promise.at,
    promise.starts_at, made_at, decision, parts,
    EXISTS (SELECT 1 FROM draft WHERE subject = card.id AND draft.kind = 'feedback'),
    EXISTS (SELECT 1 FROM draft WHERE subject = card.id AND draft.kind = 'letter'),
    letter_at IS NOT NULL,
    (SELECT due FROM promise AS other WHERE other.candidacy_id = card.id AND other.hears = 'us'
        AND other.ended_at IS NULL),
    EXISTS (SELECT 1 FROM chase WHERE chase.candidacy_id = card.id AND chase.ended_at IS NULL),
    {_LATEST_REPLY.format(what=PARTS)},
    COALESCE({_LATEST_REPLY.format(what="IIF(quote <> '', quote, said)")}, ''),
    heard_at, client_at, since,
    (SELECT way FROM stage_move WHERE candidacy_id = card.id ORDER BY at DESC, id DESC LIMIT 1)
FROM promise JOIN assignment ON assignment.id = promise.assignment_id
JOIN client ON client.id = assignment.client_id
LEFT JOIN candidacy AS card ON card.id = promise.candidacy_id
LEFT JOIN candidate ON candidate.id = card.candidate_id
LEFT JOIN stage ON stage.id = card.stage_id
"""
# Which rows are shown is found first: what else there is to say of a row is asked of those alone.
_OWED = f"""WITH shown AS (SELECT promise.id FROM promise
    LEFT JOIN candidacy AS card ON card.id = promise.candidacy_id
    LEFT JOIN stage ON stage.id = card.stage_id
    WHERE promise.ended_at IS NULL AND hears = ? AND due BETWEEN ? AND ?
    ORDER BY {_ORDER} LIMIT ? OFFSET ?)
{_ROWS} WHERE promise.id IN shown ORDER BY {_ORDER}
"""
_ONE_OWED = f"{_ROWS} WHERE promise.id = ?"

# Named where the planner would take an index of all promises, which grows with what was kept.
_TALLIES = """
SELECT hears, SUM(due < :today), SUM(due = :today), SUM(due > :today AND due <= :week),
    SUM(due > :week)
FROM promise WHERE ended_at IS NULL GROUP BY hears
"""

_IN_PLAY = f"""
FROM assignment JOIN stage ON stage.assignment_id = assignment.id
JOIN candidacy AS card ON card.stage_id = stage.id
WHERE assignment.closed_at IS NULL AND stage.kind NOT IN ({_ENDS})
"""
_NO_WORD = """NOT EXISTS (SELECT 1 FROM promise WHERE promise.candidacy_id = card.id
    AND hears = 'candidate' AND ended_at IS NULL)"""

_CHAIRS = f"""SELECT assignment.id, COUNT(*), SUM({_NO_WORD}) {_IN_PLAY} GROUP BY assignment.id"""

_CHAIRS_OF = f"SELECT COUNT(*) {_IN_PLAY} AND assignment.id = ? AND {_NO_WORD}"

_STATES = """
SELECT assignment_id, SUM(hears = 'candidate' AND due < :today),
    SUM(hears = 'candidate' AND due = :today), SUM(hears = 'us')
FROM promise INDEXED BY promise_due WHERE ended_at IS NULL GROUP BY assignment_id
"""
_CHASED = f"""
SELECT card.assignment_id, COUNT(*) FROM candidacy AS card
JOIN stage ON stage.id = card.stage_id JOIN assignment ON assignment.id = card.assignment_id
WHERE card.id IN (SELECT candidacy_id FROM chase INDEXED BY chase_open WHERE ended_at IS NULL
    UNION SELECT candidacy_id FROM promise INDEXED BY promise_due
        WHERE hears = 'us' AND due < :today AND ended_at IS NULL
    UNION SELECT candidacy_id FROM client_reply
        WHERE received_at >= :lately AND {PARTS} < 3
        AND id = (SELECT id FROM client_reply AS other
            WHERE other.candidacy_id = client_reply.candidacy_id
            ORDER BY received_at DESC, id DESC LIMIT 1)
        AND received_at >= (SELECT since FROM candidacy WHERE id = candidacy_id))
    AND stage.kind NOT IN ({_ENDS}) AND assignment.closed_at IS NULL
GROUP BY card.assignment_id
"""
"""Whose reasons are asked for, whose client is late, and what was said lately and lacks a part."""

_SEATED = f"""
SELECT card.id, card.assignment_id, candidate.name, role, client.name, stage.kind, since, heard_at
{
    _IN_PLAY.replace(
        "WHERE",
        '''JOIN client ON client.id = assignment.client_id
JOIN candidate ON candidate.id = card.candidate_id WHERE''',
    )
}
AND {_NO_WORD} AND (? IS NULL OR card.assignment_id = ?)
ORDER BY COALESCE(heard_at, since), card.id LIMIT ?
"""

_AWAITED = f"""
SELECT promise.id, card.id, promise.assignment_id, candidate.name, client.name, matter, due,
    {_LATEST_REPLY.format(what=PARTS)}, chase.id,
    (SELECT COUNT(*) FROM chase_step WHERE chase_id = chase.id AND done_at IS NOT NULL),
    (SELECT COUNT(*) FROM chase_step WHERE chase_id = chase.id AND skipped_at IS NULL),
    (SELECT kind || ' ' || due FROM chase_step WHERE chase_id = chase.id AND done_at IS NULL
        AND skipped_at IS NULL ORDER BY due, position LIMIT 1)
FROM promise JOIN candidacy AS card ON card.id = promise.candidacy_id
JOIN candidate ON candidate.id = card.candidate_id
JOIN assignment ON assignment.id = promise.assignment_id
JOIN client ON client.id = assignment.client_id
LEFT JOIN chase ON chase.candidacy_id = card.id AND chase.ended_at IS NULL
WHERE promise.ended_at IS NULL AND hears = 'us' ORDER BY due, promise.id LIMIT ?
"""

_REPORTS = f"""
SELECT assignment.id, client.name, role, promise.due, promise.at,
    EXISTS (SELECT 1 FROM contact WHERE contact.assignment_id = assignment.id
        AND contact.candidacy_id IS NULL AND hears = 'client' AND contact.at >= :monday),
    (SELECT COUNT(*) FROM stage JOIN candidacy AS card ON card.stage_id = stage.id
        WHERE stage.assignment_id = assignment.id AND stage.kind NOT IN ({_ENDS})
        AND MAX(since, COALESCE(heard_at, 0), COALESCE(client_at, 0)) < :monday
        AND NOT EXISTS (SELECT 1 FROM feedback_record AS record
            WHERE record.candidacy_id = card.id AND recorded_at >= :monday)
        AND NOT EXISTS (SELECT 1 FROM week_line
            WHERE week_line.candidacy_id = card.id AND week = :week)
        AND NOT EXISTS (SELECT 1 FROM meeting WHERE meeting.candidacy_id = card.id
            AND (booked_at >= :monday OR cancelled_at >= :monday
                OR cancelled_at IS NULL AND ends_at BETWEEN :monday AND :now)))
FROM promise JOIN assignment ON assignment.id = promise.assignment_id
JOIN client ON client.id = assignment.client_id
WHERE promise.ended_at IS NULL AND promise.hears = 'client' AND promise.candidacy_id IS NULL
ORDER BY promise.due, assignment.id LIMIT :most
"""

_SLOTS = """
SELECT starts_at, ends_at, NULL, card.id, candidate.name, client.name, stage_kind, 1
FROM meeting JOIN candidacy AS card ON card.id = candidacy_id
JOIN candidate ON candidate.id = card.candidate_id
JOIN assignment ON assignment.id = card.assignment_id
JOIN client ON client.id = assignment.client_id
WHERE starts_at >= :start AND starts_at < :end AND cancelled_at IS NULL
UNION ALL
SELECT NULL, NULL, promise.at, card.id, candidate.name, client.name, stage.kind, 0
FROM promise JOIN candidacy AS card ON card.id = promise.candidacy_id
JOIN candidate ON candidate.id = card.candidate_id
JOIN assignment ON assignment.id = promise.assignment_id
JOIN client ON client.id = assignment.client_id
JOIN stage ON stage.id = card.stage_id
WHERE ended_at IS NULL AND hears = 'candidate' AND due = :today AND promise.at IS NOT NULL
"""

_DONE = """
SELECT (SELECT COUNT(*) FROM promise WHERE ended_at >= :start AND ended_at < :end
        AND hears = 'candidate' AND end = 'kept'),
    (SELECT COUNT(*) FROM contact WHERE at >= :start AND at < :end AND hears = 'client'),
    (SELECT COUNT(*) FROM promise WHERE ended_at >= :start AND ended_at < :end
        AND hears = 'candidate' AND end = 'kept' AND kept_by = 'letter')
"""


def owed(hears: Hears, first: date, last: date, *, limit: int, offset: int = 0) -> list[Owed]:
    """Return open promises due from *first* to *last*: longest owed first, then by stage."""
    days = (first.isoformat(), last.isoformat())
    rows = db.execute_sql(_OWED, (hears, *days, limit, offset)).fetchall()
    return [_owed(row) for row in rows]


def one_owed(promise_id: Key) -> Owed | None:
    """Return one promise with all that its row shows, open or not."""
    row = db.execute_sql(_ONE_OWED, (promise_id,)).fetchone()
    return _owed(row) if row else None


def tallies(today: date) -> dict[Hears, Tally]:
    """Return how many words are owed to each party."""
    days = {"today": today.isoformat(), "week": week_end(today).isoformat()}
    rows = db.execute_sql(_TALLIES, days).fetchall()
    return {Hears(hears): Tally(*counts) for hears, *counts in rows}


def counts(today: date) -> Counts:
    """Return all counts of what is owed."""
    told = tallies(today)
    days = {"today": today.isoformat()}
    states = db.execute_sql(_STATES, days).fetchall()
    seated = db.execute_sql(_CHAIRS).fetchall()
    lately = {**days, "lately": _midnight(today - LATELY)}
    chased = dict(db.execute_sql(_CHASED, lately).fetchall())
    chairs = {key: without for key, _, without in seated if without}
    return Counts(
        candidates=told.get(Hears.CANDIDATE, Tally()),
        clients=told.get(Hears.CLIENT, Tally()),
        us=told.get(Hears.US, Tally()),
        active=sum(row[1] for row in seated),
        chairs=sum(chairs.values()),
        chased=sum(chased.values()),
        worst=dict(_worst(states, chairs, chased)),
    )


def chairs(assignment_id: Key | None, *, limit: int) -> list[Chair]:
    """Return those in play who have no next word, longest without one first."""
    rows = db.execute_sql(_SEATED, (assignment_id, assignment_id, limit)).fetchall()
    return [
        Chair(key, of, name, role, client, StageKind(kind), to_moment(since), _moment(heard_at))
        for key, of, name, role, client, kind, since, heard_at in rows
    ]


def count_chairs(assignment_id: Key) -> int:
    """Return how many in play in an assignment have no next word."""
    found = db.execute_sql(_CHAIRS_OF, (assignment_id,)).fetchone()
    return int(found[0])


def awaited(*, limit: int) -> list[Awaited]:
    """Return the clients who owe us a word, longest owed first."""
    return [_awaited(row) for row in db.execute_sql(_AWAITED, (limit,)).fetchall()]


def reports(today: date, *, limit: int) -> list[ReportDue]:
    """Return the weekly reports that are promised, those due first before the rest."""
    monday = today - timedelta(today.weekday())
    now = to_seconds(datetime.now(UTC))
    week = str(week_of(today))
    bound = {"monday": _midnight(monday), "week": week, "now": now, "most": limit}
    rows = db.execute_sql(_REPORTS, bound).fetchall()
    return [
        ReportDue(key, client, role, _day(due), _clock(at), bool(sent), gaps)
        for key, client, role, due, at, sent, gaps in rows
    ]


def slots(today: date) -> list[Slot]:
    """Return what has a time today, in order."""
    bound = {**_bounds(today), "today": today.isoformat()}
    rows = db.execute_sql(_SLOTS, bound).fetchall()
    return sorted((_slot(row) for row in rows), key=lambda slot: (slot.at, slot.name))


def done(today: date) -> DayDone:
    """Return what was done on a day."""
    found = db.execute_sql(_DONE, _bounds(today)).fetchone()
    return DayDone(*found)


def _owed(row: tuple[Any, ...]) -> Owed:
    (
        promise,
        card,
        person,
        assignment,
        name,
        role,
        client,
        kind,
        hears,
        matter,
        due,
        at,
        starts_at,
        made_at,
        decision,
        parts,
        feedback,
        letter,
        has_letter,
        client_due,
        is_chased,
        reply_parts,
        quote,
        heard_at,
        client_at,
        since,
        way,
    ) = row
    return Owed(
        promise_id=promise,
        candidacy_id=card,
        candidate_id=person,
        assignment_id=assignment,
        name=name,
        role=role,
        client=client,
        stage=StageKind(kind) if kind else None,
        hears=Hears(hears),
        matter=Matter(matter),
        due=date.fromisoformat(due),
        at=_clock(at),
        starts_at=_moment(starts_at),
        made_at=to_moment(made_at),
        decision=decision,
        parts=parts,
        has_feedback_draft=bool(feedback),
        has_letter_draft=bool(letter),
        has_letter=bool(has_letter),
        client_due=_day(client_due),
        is_chased=bool(is_chased),
        reply_parts=reply_parts,
        quote=quote,
        heard_at=_moment(heard_at),
        client_at=_moment(client_at),
        since=_moment(since),
        way=Way(way) if way else None,
    )


def _awaited(row: tuple[Any, ...]) -> Awaited:
    promise, card, of, name, client, matter, due, parts, chase, done_, steps, coming = row
    kind, _, day = (coming or "").partition(" ")
    return Awaited(
        promise,
        card,
        of,
        name,
        client,
        Matter(matter),
        date.fromisoformat(due),
        parts,
        chase,
        done_,
        steps,
        kind or None,
        _day(day),
    )


def _slot(row: tuple[Any, ...]) -> Slot:
    starts_at, ends_at, at, card, name, client, kind, is_meeting = row
    begins = to_moment(starts_at).astimezone().time() if is_meeting else time.fromisoformat(at)
    until = to_moment(ends_at).astimezone().time() if is_meeting else None
    return Slot(begins, until, card, name, client, StageKind(kind), bool(is_meeting))


def _worst(
    states: Iterable[tuple[Any, ...]], chairs: dict[Key, int], chased: dict[Key, int]
) -> Iterable[tuple[Key, Worst]]:
    told = {key: (late, today, us) for key, late, today, us in states}
    for key in {*told, *chairs, *chased}:
        late, today, us = told.get(key, (0, 0, 0))
        signs = (
            (Worst.LATE, late),
            (Worst.CHAIRS, chairs.get(key, 0)),
            (Worst.VAGUE, chased.get(key, 0)),
            (Worst.TODAY, today),
            (Worst.WAITING, us),
        )
        worst = next((sign for sign, count in signs if count), None)
        if worst:
            yield key, worst


def _bounds(day: date) -> dict[str, int]:
    return {"start": _midnight(day), "end": _midnight(day + timedelta(1))}


def _midnight(day: date) -> int:
    """Return when a day begins on this computer's clock, also where the clock changes that day."""
    return to_seconds(datetime(day.year, day.month, day.day).astimezone())


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else to_moment(seconds)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
