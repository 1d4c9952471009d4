"""Writes the history of one board in bulk: people, cards and moves, and where each card stands."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.domain.histories import (
    DatedStage,
    HistoryPlan,
    Joined,
    Link,
    Past,
    Place,
)
from wise_feedback.domain.joining import WHEN_WRITTEN, KnownMove
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.promises import End, Event
from wise_feedback.services.board import STEP, last_position
from wise_feedback.services.candidates import search_text
from wise_feedback.storage import tables
from wise_feedback.storage.bulk import insert_rows
from wise_feedback.storage.fields import new_key, to_moment, to_seconds, written_at
from wise_feedback.storage.values import FACTS, candidate_value

WRITE = 1_000
"""How many rows of a table are written at a time."""

_COLUMNS: dict[type[tables.Row], tuple[str, ...]] = {
    tables.Candidate: ("id", *FACTS, "outside_id", "search", "added_at", "is_sample"),
    tables.Candidacy: ("id", "candidate_id", "assignment_id", "stage_id", "position", "since"),
    tables.StageMove: ("id", "candidacy_id", "from_stage_id", "to_stage_id", "at", "way", "text"),
}
_MOVES = """SELECT stage_move.id, candidacy_id, from_stage_id, to_stage_id, at, way
FROM stage_move JOIN candidacy ON candidacy.id = candidacy_id
WHERE assignment_id = ? ORDER BY at, stage_move.id"""
_REDATE = """UPDATE stage_move SET from_stage_id = NULL, to_stage_id = ?, at = ?, way = ?
WHERE id = ?"""
_FOLLOWS = "UPDATE stage_move SET from_stage_id = ? WHERE id = ?"
_STAND = """UPDATE candidacy SET stage_id = ?, since = ?, position = ?,
decision = IIF(?, decision, NULL), parts = IIF(?, parts, NULL), letter_at = IIF(?, letter_at, NULL)
WHERE id = ?"""
_OVER = f"""UPDATE promise SET ended_at = ?, end = '{End.DROPPED}'
WHERE candidacy_id = ? AND event_id = ? AND made_by = '{Event.MOVE}' AND ended_at IS NULL"""
_NAMED = "UPDATE candidate SET outside_id = ? WHERE id = ? AND outside_id = ''"
Standing = tuple[Key, DatedStage, Place]


def known_moves(assignment_id: Key) -> Mapping[Key, list[KnownMove]]:
    """Return the moves of every card of an assignment, in order of time."""
    found: dict[Key, list[KnownMove]] = defaultdict(list)
    for key, card, came_from, stage, at, way in _rows(_MOVES, assignment_id):
        event = DatedStage(Place(-1, 0), stage, to_moment(at), is_day=False, way=way)
        is_here = abs(written_at(key) - event.at) < WHEN_WRITTEN
        found[card].append(KnownMove(key, event, is_here and came_from is None and way is None))
    return found


class Writer:
    """Writes what a plan says of people, as of one moment. Only inside a ``transaction``."""

    def __init__(self, plan: HistoryPlan, now: datetime) -> None:
        self.added = 0
        self._assignment_id = plan.assignment_id
        self._now = to_seconds(now)
        self._board = [stage.id for stage in plan.board]
        self._ends = {stage.id for stage in plan.board if stage.kind.ends}
        self._rows: dict[type[tables.Row], list[tuple[Any, ...]]] = {t: [] for t in _COLUMNS}
        self._to_stand: list[Standing] = []
        self._new: dict[Key, Key] = {}

    def take(self, people: Sequence[Past]) -> None:
        """Take what some people have been through."""
        for past in people:
            if past.candidate_id is not None:
                self._complete(past, past.candidate_id)
            card = past.card_id or new_key()
            if past.card_id is None:
                self._new[card] = past.candidate_id or self._add(past)
            if past.events and past.joined:
                self._take_moves(card, past, past.joined)

    def finish(self) -> None:
        """Put everybody where they stand, in the order in which they came there, and write."""
        positions = {stage: last_position(stage) for stage in self._board}
        for card, last, _ in sorted(self._to_stand, key=lambda one: (one[1].at, one[2])):
            stage = last.stage_id
            positions[stage] += STEP
            since = to_seconds(last.at)
            if card in self._new:
                of = (self._new[card], self._assignment_id)
                self._rows[tables.Candidacy].append((card, *of, stage, positions[stage], since))
            else:
                shows = (stage in self._ends,) * 3
                _do(_STAND, stage, since, positions[stage], *shows, card)
        for table, rows in self._rows.items():
            for start in range(0, len(rows), WRITE):
                insert_rows(table, _COLUMNS[table], rows[start : start + WRITE])

    def _add(self, past: Past) -> Key:
        key = new_key()
        facts = CandidateFacts(past.called, email=past.email)
        told = [getattr(facts, name) for name in FACTS]
        person = (key, *told, past.outside_id, search_text(facts), self._now, False)
        self._rows[tables.Candidate].append(person)
        self.added += 1
        return key

    def _complete(self, past: Past, candidate_id: Key) -> None:
        """Keep an id that was not known, and a name of somebody who had but an id for one."""
        if past.outside_id:
            _do(_NAMED, past.outside_id, candidate_id)
        if past.is_nameless:
            row = tables.Candidate.find(candidate_id)
            row.name = past.name
            row.search = search_text(candidate_value(row).facts)
            row.save()

    def _take_moves(self, card: Key, past: Past, joined: Joined) -> None:
        before: Link | None = None
        for link in joined.chain:
            came = before.event.stage_id if before else None
            at, way = to_seconds(link.event.at), link.event.way
            if link.id:
                if before is not None and not before.id:
                    _do(_FOLLOWS, came, link.id)
            elif before is None and joined.replaced:
                _do(_REDATE, link.event.stage_id, at, way, joined.replaced)
            else:
                row = (new_key(), card, came, link.event.stage_id, at, way, "")
                self._rows[tables.StageMove].append(row)
            before = link
        self._stand(card, joined, past)

    def _stand(self, card: Key, joined: Joined, past: Past) -> None:
        last = joined.chain[-1]
        if last.id:
            return  # what was done here came after the history
        self._to_stand.append((card, last.event, min(event.place for event in past.events)))
        if joined.replaced and last.event.stage_id in self._ends:
            _do(_OVER, self._now, card, joined.replaced)


def _rows(sql: str, *bound: object) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = tables.db.execute_sql(sql, bound).fetchall()
    return found


def _do(sql: str, *bound: object) -> None:
    tables.db.execute_sql(sql, bound)
