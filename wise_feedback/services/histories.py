"""Importing a history of stages: what would come of it, and writing it as one act.

Of the past nothing is made up. Nobody is promised anything for it: whoever stands in play when the
history ends is between the chairs until somebody says when they hear, as everybody is in a vault
from before there were promises, and whoever was promised a word keeps that promise. Nobody is
taken to have heard. Whom the history closes is closed in the way that says that no reason is on
record, or as somebody who withdrew; no letter is suggested to them, since their process was over
before they came here.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.errors import (
    CancelledError,
    ListError,
    ListProblem,
    StagesUnknownError,
)
from wise_feedback.domain.histories import (
    DatedStage,
    EventRefusal,
    HistoryColumn,
    HistoryFile,
    HistoryPlan,
    HistoryResult,
    Past,
    Reading,
    RefusedEvent,
    UnknownStage,
    day_begins,
    day_of,
)
from wise_feedback.domain.importing import Progress
from wise_feedback.domain.joining import join
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.domain.text import folded
from wise_feedback.exchange.histories import EventRow, as_history, event_rows, said_key
from wise_feedback.exchange.lists import read_list
from wise_feedback.exchange.wordings import is_withdrawal, stage_in
from wise_feedback.services import assignments
from wise_feedback.services.history_people import PeopleOfFiles, PeopleOfVault
from wise_feedback.services.history_writing import Writer, known_moves
from wise_feedback.services.ledger import refuse_if_closed
from wise_feedback.storage.history import transaction

BATCH = 100
"""How many people are written between two reports of progress."""


def read(path: Path, progress: Progress | None = None) -> HistoryFile:
    """Read a file of a history, CSV or Excel, its columns guessed; nothing is written.

    Raises ``ListError``, ``CancelledError``.
    """
    return as_history(path.name, read_list(path, progress=progress))


def with_columns(file: HistoryFile, columns: Sequence[HistoryColumn | None]) -> HistoryFile:
    """Return a file whose columns mean what the user says, each meaning at most once."""
    once = (None if one in columns[:at] else one for at, one in enumerate(columns))
    return replace(file, columns=tuple(once))


def plan(
    files: Sequence[HistoryFile],
    assignment_id: Key,
    reading: Reading | None = None,
    now: datetime | None = None,
) -> HistoryPlan:
    """Return what would come of the files of a history, told together: who came where when.

    Rows are tied to people of the assignment by id, by address, or by a name that one alone has;
    the ids and addresses of others in the vault count too. Rows are taken in order of time, those
    of one moment in the order of the files. Stages that are not recognised wait in *unknown* until
    *reading* says what they are. Raises ``ListError`` unless a file has a stage, a date and whom
    it is about; ``NotFoundError``.
    """
    if not any(file.has_events and file.has_people for file in files):
        raise ListError(ListProblem.NO_HISTORY)
    board = assignments.assignment(assignment_id).facts.stages
    return _Planner(files, board, reading or Reading(), now or datetime.now(UTC)).plan(
        assignment_id
    )


def bring_in(
    plan_: HistoryPlan, progress: Progress | None = None, now: datetime | None = None
) -> HistoryResult:
    """Write a history, as one act that is undone as one; told again it changes nothing.

    The plan is made anew first, so that it holds for the vault as it is now. Who is not known is
    added, by name or else by what the files call them. A card gets its moves with their dates and
    stands where the last of them took it, last in its lane; what the vault has already stands.
    No promise is made. One that was made because the card was put on the board ends where the
    history says that the process is over. *progress* hears of every hundred people.

    Raises ``StagesUnknownError`` while a stage waits for a word from the user; ``CancelledError``
    when *progress* says stop and ``VaultError`` when the disk is full, nothing having been
    written; ``AssignmentClosedError``, ``NotFoundError``.
    """
    now = now or datetime.now(UTC)
    with transaction(Act.IMPORT_HISTORY):
        refuse_if_closed(plan_.assignment_id)
        plan_ = plan(plan_.files, plan_.assignment_id, plan_.reading, now)
        if plan_.unknown:
            raise StagesUnknownError([stage.said for stage in plan_.unknown])
        writer = Writer(plan_, now)
        people = plan_.people
        for done in range(0, len(people), BATCH):
            if progress and not progress(done, len(people)):
                raise CancelledError
            writer.take(people[done : done + BATCH])
        writer.finish()
        if progress and not progress(len(people), len(people)):
            raise CancelledError
    return HistoryResult(writer.added, plan_.cards, plan_.events, len(plan_.lost))


class _Planner:
    """Reads the rows of a history for one board, as of one moment."""

    def __init__(
        self,
        files: Sequence[HistoryFile],
        board: tuple[Stage, ...],
        reading: Reading,
        now: datetime,
    ) -> None:
        self._files, self._board, self._reading, self._now = files, board, reading, now
        there = {None, *(stage.id for stage in board)}  # a stage may have gone since it was said
        chosen = ((said_key(said), key) for said, key in reading.stages.items())
        self._chosen = {said: key for said, key in chosen if key in there}
        self._said: dict[str, tuple[str, Key | None]] = {}
        self._unknown: dict[str, tuple[str, int]] = {}
        self._refused: list[RefusedEvent] = []
        self._is_unclear = False
        self._people = PeopleOfFiles(files)

    def plan(self, assignment_id: Key) -> HistoryPlan:
        for number, file in enumerate(self._files):
            if file.has_events:
                for row in event_rows(number, file, self._reading.order):
                    self._take(row)
        return HistoryPlan(
            assignment_id,
            tuple(self._files),
            self._reading,
            self._board,
            tuple(self._new_to_the_vault(assignment_id)),
            tuple(sorted(self._refused, key=lambda one: one.place)),
            tuple(UnknownStage(*unknown) for unknown in self._unknown.values()),
            tuple(self._said.values()),
            self._is_unclear,
        )

    def _take(self, row: EventRow) -> None:
        self._is_unclear |= row.is_unclear
        if row.stage and row.refusal is not EventRefusal.KEY_TOO_LONG:
            self._recognise(row.stage)
        if row.refusal is not None or row.written is None:
            self._refuse(row, row.refusal or EventRefusal.BAD_DATE)
            return
        _, stage = self._said.get(said_key(row.stage), ("", None))
        at = row.written.at
        if row.written.is_day and day_of(at) == day_of(self._now):
            at = at if at <= self._now else day_begins(at)  # the day has come, its noon has not
        if at > self._now:
            self._refuse(row, EventRefusal.FUTURE_DATE, row.written.at.date().isoformat())
        elif stage is None:
            self._refuse_stage(row)
        else:
            event = DatedStage(row.place, stage, at, row.written.is_day, self._way(stage, row))
            if not self._people.take(row.who, event):
                self._refuse(row, EventRefusal.REPEATED)

    def _refuse_stage(self, row: EventRow) -> None:
        is_unknown = said_key(row.stage) in self._unknown
        reason = EventRefusal.UNKNOWN_STAGE if is_unknown else EventRefusal.LEFT_OUT
        self._refuse(row, reason, row.stage)

    def _refuse(self, row: EventRow, reason: EventRefusal, said: str = "") -> None:
        self._refused.append(RefusedEvent(row.place, reason, said or row.said))

    def _recognise(self, said: str) -> None:
        """Find what stage of the board is meant: by the user's word, its name, then its kind."""
        key = said_key(said)
        if key in self._unknown:
            first, rows = self._unknown[key]
            self._unknown[key] = (first, rows + 1)
        elif key not in self._said:
            stage = self._chosen[key] if key in self._chosen else self._recognised(said)
            if stage is None and key not in self._chosen:
                self._unknown[key] = (said, 1)
            else:
                self._said[key] = (said, stage)

    def _recognised(self, said: str) -> Key | None:
        named = [stage.id for stage in self._board if folded(stage.name) == folded(said)]
        kind = stage_in(said)
        of_kind = [stage.id for stage in self._board if stage.kind is kind]
        return next(iter((*named, *of_kind)), None)

    def _way(self, stage_id: Key, row: EventRow) -> Way | None:
        if next(s for s in self._board if s.id == stage_id).kind is not StageKind.CLOSED:
            return None
        return Way.CANDIDATE_WITHDREW if is_withdrawal(row.stage) else Way.NOT_RECORDED

    def _new_to_the_vault(self, assignment_id: Key) -> list[Past]:
        """Return everybody with what the vault does not have of them."""
        vault = PeopleOfVault(assignment_id)
        people = _one_each([vault.found(past) for past in self._people.pasts()])
        known = known_moves(assignment_id)
        found = []
        for past in people:
            joined = join(known.get(past.card_id or "", ()), past.events)
            self._refused += joined.refused
            if joined.new or past.is_nameless:
                found.append(replace(past, events=joined.new, joined=joined))
        return found


def _one_each(people: list[Past]) -> list[Past]:
    """Put together what the files say of one person of the vault under several names."""
    found: dict[str, Past] = {}
    for number, past in enumerate(people):
        whose = past.candidate_id or f"new {number}"
        first = found.get(whose)
        events = sorted((*(first.events if first else ()), *past.events), key=lambda e: e.place)
        found[whose] = replace(first or past, events=tuple(events))
    return list(found.values())
