"""A client's week, read quickly: as it stood when the week was over, or stands now.

In plain SQL over events, never over what a card says of itself: so a report of three weeks ago
says what it would have said then. Moments are seconds, ``:start`` the week's first and ``:until``
the end of it or now.
"""

from collections.abc import Iterator
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import StageKind
from wise_feedback.storage.replies import PARTS
from wise_feedback.storage.tables import db

_ENDS = ", ".join(f"'{kind}'" for kind in StageKind if kind.ends)

_CARDS = """
SELECT card.id FROM candidacy AS card
JOIN assignment ON assignment.id = card.assignment_id
WHERE assignment.client_id = :client AND (:assignment IS NULL OR assignment.id = :assignment)
    AND (assignment.closed_at IS NULL OR assignment.closed_at >= :start)
"""
_LATEST = """(SELECT id FROM stage_move WHERE candidacy_id = card.id AND at < {moment}
    ORDER BY at DESC, id DESC LIMIT 1)"""

_PEOPLE = f"""
SELECT card.id, candidate.name, assignment.id, role, role_en, stage.kind, stage.name,
    stage.position, move.at, before.kind, candidate.latin_name
FROM candidacy AS card
JOIN candidate ON candidate.id = card.candidate_id
JOIN assignment ON assignment.id = card.assignment_id
JOIN stage_move AS move ON move.id = {_LATEST.format(moment=":until")}
JOIN stage ON stage.id = move.to_stage_id
LEFT JOIN stage_move AS earlier ON earlier.id = {_LATEST.format(moment=":start")}
LEFT JOIN stage AS before ON before.id = earlier.to_stage_id
WHERE card.id IN ({_CARDS}) ORDER BY assignment.opened_at, assignment.id, stage.position DESC,
    card.position, card.id
"""
_STAGES = f"""
SELECT kind, name, MIN(position) FROM stage JOIN assignment ON assignment.id = assignment_id
WHERE assignment.client_id = :client AND (:assignment IS NULL OR assignment.id = :assignment)
    AND (assignment.closed_at IS NULL OR assignment.closed_at >= :start)
    AND kind NOT IN ({_ENDS})
GROUP BY kind, name ORDER BY MIN(position), kind, name
"""
_MOVES = f"""
SELECT candidacy_id, at, stage.kind, way, COALESCE(title, ''), COALESCE(title_en, '')
FROM stage_move AS move JOIN stage ON stage.id = to_stage_id
LEFT JOIN requirement ON requirement.id = move.requirement_id
WHERE candidacy_id IN ({_CARDS}) AND at >= :start AND at < :until ORDER BY at, move.id
"""
_MEETINGS = f"""
SELECT candidacy_id, stage_kind, starts_at, ends_at, booked_at, cancelled_at FROM meeting
WHERE candidacy_id IN ({_CARDS}) AND booked_at < :until
    AND (ends_at >= :start OR booked_at >= :start OR cancelled_at >= :start)
ORDER BY starts_at
"""
_FEEDBACK = f"""
SELECT candidacy_id, recorded_at, source,
    source = 'client' AND EXISTS (SELECT 1 FROM client_reply AS reply
        WHERE reply.candidacy_id = record.candidacy_id AND reply.stage_kind = record.stage_kind
        AND received_at <= recorded_at)
FROM feedback_record AS record
WHERE candidacy_id IN ({_CARDS}) AND recorded_at >= :start AND recorded_at < :until
"""
_REPLIES = f"""
SELECT candidacy_id, received_at, {PARTS}, stage_kind FROM client_reply
WHERE candidacy_id IN ({_CARDS}) AND received_at >= :start AND received_at < :until
ORDER BY received_at, id
"""
_ASKED = f"""
SELECT candidacy_id, done_at FROM chase_step JOIN chase ON chase.id = chase_id
WHERE candidacy_id IN ({_CARDS}) AND kind <> 'tell' AND done_at >= :start AND done_at < :until
ORDER BY done_at
"""
_TOLD = f"""
SELECT candidacy_id, at, hears FROM contact
WHERE candidacy_id IN ({_CARDS}) AND at >= :start AND at < :until
"""
_LETTERS = f"""
SELECT candidacy_id, sent_at FROM letter
WHERE candidacy_id IN ({_CARDS}) AND sent_at >= :start AND sent_at < :until
"""
_LINES = f"""
SELECT candidacy_id, text FROM week_line WHERE week = :week AND candidacy_id IN ({_CARDS})
ORDER BY written_at, id
"""
_HEARD = f"""
SELECT candidacy_id, MAX(at) FROM (
    SELECT candidacy_id, at FROM contact
        WHERE hears = 'candidate' AND candidacy_id IN ({_CARDS}) AND at < :until
    UNION ALL SELECT candidacy_id, ended_at FROM promise
        WHERE hears = 'candidate' AND end = 'kept' AND candidacy_id IN ({_CARDS})
        AND ended_at < :until
    UNION ALL SELECT candidacy_id, sent_at FROM letter
        WHERE candidacy_id IN ({_CARDS}) AND sent_at < :until)
GROUP BY candidacy_id
"""
_LAST = f"""
SELECT candidacy_id, MAX(at) FROM (
    SELECT candidacy_id, at FROM stage_move WHERE candidacy_id IN ({_CARDS}) AND at < :until
    UNION ALL SELECT candidacy_id, at FROM contact
        WHERE candidacy_id IN ({_CARDS}) AND at < :until
    UNION ALL SELECT candidacy_id, recorded_at FROM feedback_record
        WHERE candidacy_id IN ({_CARDS}) AND recorded_at < :until
    UNION ALL SELECT candidacy_id, received_at FROM client_reply
        WHERE candidacy_id IN ({_CARDS}) AND received_at < :until)
GROUP BY candidacy_id
"""
_CHANGED = f"""
SELECT candidacy_id, MAX(at) FROM (
    SELECT candidacy_id, at FROM stage_move WHERE candidacy_id IN ({_CARDS}) AND at < :until
    UNION ALL SELECT candidacy_id, recorded_at FROM feedback_record
        WHERE candidacy_id IN ({_CARDS}) AND recorded_at < :until
    UNION ALL SELECT candidacy_id, received_at FROM client_reply
        WHERE candidacy_id IN ({_CARDS}) AND received_at < :until)
GROUP BY candidacy_id
"""
_PROMISED = f"""
SELECT candidacy_id, due FROM promise WHERE hears = 'candidate' AND candidacy_id IN ({_CARDS})
    AND made_at < :until AND (ended_at IS NULL OR ended_at >= :until)
"""
_AWAITED = f"""
SELECT candidacy_id, matter, due, starts_at, made_at, ended_at, end FROM promise
WHERE hears = 'us' AND candidacy_id IN ({_CARDS}) AND made_at < :until
    AND (ended_at IS NULL OR ended_at >= :start)
ORDER BY made_at, id
"""
_SAID = f"""
SELECT candidacy_id, received_at, {PARTS}, which <> '', seen <> '', difference <> '', quote
FROM client_reply WHERE candidacy_id IN ({_CARDS}) AND received_at < :until
    AND NOT EXISTS (SELECT 1 FROM feedback_record AS record
        WHERE record.candidacy_id = client_reply.candidacy_id AND source = 'client'
        AND recorded_at >= received_at AND recorded_at < :until)
ORDER BY received_at, id
"""
_CLIENTS = f"""
SELECT client.id, client.name, assignment.id, role, role_en,
    (SELECT COUNT(*) FROM stage JOIN candidacy AS card ON card.stage_id = stage.id
        WHERE stage.assignment_id = assignment.id AND stage.kind NOT IN ({_ENDS})),
    (SELECT due FROM promise WHERE promise.assignment_id = assignment.id AND hears = 'client'
        AND candidacy_id IS NULL AND ended_at IS NULL)
FROM assignment JOIN client ON client.id = assignment.client_id
WHERE (assignment.closed_at IS NULL OR assignment.closed_at >= :start)
    AND assignment.opened_at < :until
ORDER BY client.name, assignment.opened_at, assignment.id
"""

_QUERIES = {
    "people": _PEOPLE,
    "stages": _STAGES,
    "moves": _MOVES,
    "meetings": _MEETINGS,
    "feedback": _FEEDBACK,
    "replies": _REPLIES,
    "asked": _ASKED,
    "told": _TOLD,
    "letters": _LETTERS,
    "lines": _LINES,
    "heard": _HEARD,
    "last": _LAST,
    "changed": _CHANGED,
    "promised": _PROMISED,
    "awaited": _AWAITED,
    "said": _SAID,
}


class WeekRows:
    """The rows of a client's week, each list read when it is first asked for."""

    def __init__(
        self, client: Key, assignment: Key | None, week: str, start: int, until: int
    ) -> None:
        self._values = {
            "client": client,
            "assignment": assignment,
            "week": week,
            "start": start,
            "until": until,
        }

    def read(self, name: str) -> list[tuple[Any, ...]]:
        """Return the rows of one list, each beginning with the candidacy it is about."""
        rows: list[tuple[Any, ...]] = db.execute_sql(_QUERIES[name], self._values).fetchall()
        return rows

    def by_card(self, name: str) -> dict[Key, list[tuple[Any, ...]]]:
        """Return the rows of one list by candidacy, in their order, without it."""
        found: dict[Key, list[tuple[Any, ...]]] = {}
        for card, *row in self.read(name):
            found.setdefault(card, []).append(tuple(row))
        return found


def clients(start: int, until: int) -> Iterator[tuple[Any, ...]]:
    """Yield the assignments that are worked on in a week, with their clients, by client."""
    yield from db.execute_sql(_CLIENTS, {"start": start, "until": until}).fetchall()
