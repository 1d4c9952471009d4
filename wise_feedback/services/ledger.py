"""What each event does to the ledger: which promises it makes, which it keeps, which it replaces.

For use inside an act: whoever writes a move, an interview, feedback, a contact or a letter tells
the ledger in the same transaction, so that undo takes back both. Nobody has two open promises of
one party: moving on replaces what was promised rather than stacking it, and a move never buys
time, so what had passed when it was replaced is due on the day of the move.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from wise_feedback.domain.basics import Key
from wise_feedback.domain.chase import Outcome, StepKind
from wise_feedback.domain.closing import Way
from wise_feedback.domain.errors import AssignmentClosedError
from wise_feedback.domain.feedback import Decision, Feedback, Source
from wise_feedback.domain.owed import week_end
from wise_feedback.domain.promise_rules import (
    AFTER_REPLY,
    AFTER_TOLD,
    CLIENT_MET,
    INTERVIEWS,
    ON_CLOSING,
    ON_DECISION,
    ON_STAGE,
    Rule,
)
from wise_feedback.domain.promises import End, Event, Hears, Matter, Terms
from wise_feedback.domain.stages import StageKind
from wise_feedback.services.calendar import in_working_days, next_weekday
from wise_feedback.services.terms import terms as terms_of
from wise_feedback.storage import open_promises, tables
from wise_feedback.storage.fields import new_key, to_seconds
from wise_feedback.storage.open_promises import OpenPromise

Row = tables.Candidacy

_STOP_CHASE = """UPDATE chase SET ended_at = ?, outcome = ?
WHERE candidacy_id = ? AND ended_at IS NULL"""

PROMISE_COLUMNS = (
    "id",
    "assignment_id",
    "candidacy_id",
    "hears",
    "matter",
    "made_at",
    "made_by",
    "due",
    "kept_event_id",
    "follows_id",
    "event_id",
)
"""The columns of a promise that is written in bulk."""


@dataclass(frozen=True, slots=True)
class Due:
    """When somebody shall hear at the latest. *after* is the end of what it is about, if known."""

    day: date
    at: time | None = None
    after: datetime | None = None


class Ledger:
    """Writes what is promised in one assignment, as of one moment."""

    def __init__(self, assignment_id: Key, at: datetime, terms: Terms | None = None) -> None:
        self._assignment_id = assignment_id
        self._terms = terms or terms_of(assignment_id)
        self.at = at
        self._today = local_day(at)
        self._opened: dict[Key, dict[Hears, OpenPromise]] = {}
        self._told: dict[StageKind, list[tuple[object, ...]]] = {}

    def came_to(self, row: Row, kind: StageKind, move_id: Key) -> None:
        """Somebody came to a stage: promise what that asks for, in place of what was promised.

        Whoever comes to an interview is taken to be met there on that day, unless a time is booked.
        """
        told = self.asked_for(row, kind)
        if kind in INTERVIEWS and _coming(row, kind, self.at) is None:
            self._keep_candidate(row, Event.MOVE, move_id)
        if kind in CLIENT_MET:
            row.client_at = self.at
        self._drop(row, set(Hears) - {rule.hears for rule, _ in told})
        for rule, due in told:
            self._promise(row, rule, Event.MOVE, move_id, due)
        if all(rule.hears is not Hears.US for rule in ON_STAGE[kind]):
            stop_chase(row.id, self.at)  # nobody waits for the client's reasons there

    def asked_for(self, row: Row, kind: StageKind) -> list[tuple[Rule, Due]]:
        """Return what coming to a stage asks for, without promising it."""
        meeting = _coming(row, kind, self.at) if kind in INTERVIEWS else None
        if meeting is not None:
            return [(rule, self._after(rule, meeting.ends_at)) for rule in ON_STAGE[kind]]
        if kind in INTERVIEWS:  # they hear of it there, so that nothing is late any more
            return [(rule, self._in_time(rule)) for rule in ON_STAGE[kind]]
        return [(rule, self._due(rule, row)) for rule in ON_STAGE[kind]]

    def rows_of_coming(self, card: Key, kind: StageKind, move: Key) -> list[tuple[object, ...]]:
        """Return what somebody who is new at a stage is promised, as rows to write in bulk."""
        return [(new_key(), self._assignment_id, card, *told, move) for told in self._coming(kind)]

    def _coming(self, kind: StageKind) -> list[tuple[object, ...]]:
        if kind not in self._told:
            made_at = to_seconds(self.at)
            self._told[kind] = [
                (rule.hears, rule.matter, made_at, Event.MOVE, day.isoformat(), "", "")
                for rule in ON_STAGE[kind]
                for day in (in_working_days(self._today, rule.days(self._terms)),)
            ]
        return self._told[kind]

    def closed(self, row: Row, way: Way, move_id: Key, *, was: StageKind) -> None:
        """A candidacy was closed: promise that its ground is told to whoever has not heard it.

        Where finished feedback has promised the decision for a day, that day stands.
        """
        told = self._open(row).get(Hears.CANDIDATE)
        is_promised = told is not None and told.matter is Matter.DECISION
        rules = [
            rule
            for rule in ON_CLOSING[way]
            if (was in CLIENT_MET or rule.hears is not Hears.CLIENT)
            and not (is_promised and rule.matter is Matter.DECISION)
        ]
        stays = {Hears.CANDIDATE} if is_promised and way.is_ours else set()
        self._drop(row, set(Hears) - {rule.hears for rule in rules} - stays)
        for rule in rules:
            self._promise(row, rule, Event.CLOSING, move_id, self._due(rule, row))
        stop_chase(row.id, self.at)

    def decided(self, row: Row, feedback: Feedback, record_id: Key) -> None:
        """Feedback was finished: promise that it is told, on the day that it names if it does."""
        if feedback.source is Source.CLIENT:
            row.client_at = self.at
            self._end(self._open(row).get(Hears.US), End.KEPT, Event.REPLY, record_id)
            stop_chase(row.id, self.at, Outcome.ANSWERED)
        rule = ON_DECISION[feedback.decision or Decision.HOLD]
        step = feedback.next_step
        day = step.day or feedback.hold_until
        named = in_working_days(day, 0) if day else None
        due = Due(named, step.at if step.day else None) if named else self._due(rule, row)
        self._promise(row, rule, Event.FEEDBACK, record_id, due)

    def booked(self, row: Row, meeting: tables.Meeting) -> None:
        """An interview was agreed upon: they have heard of it, and hear again after it."""
        self._keep_candidate(row, Event.MEETING, meeting.id)
        kind = StageKind(meeting.stage_kind)
        for rule in ON_STAGE[kind]:
            due = self._after(rule, meeting.ends_at)
            self._promise(row, rule, Event.MEETING, meeting.id, due)

    def unbooked(self, row: Row, meeting: tables.Meeting) -> None:
        """An interview was called off: the candidate hears what happens instead."""
        self._drop(row, {Hears.US})
        rule = Rule(Hears.CANDIDATE, Matter.STATUS, ("news",))
        self._promise(row, rule, Event.CANCELLED_MEETING, meeting.id, self._due(rule, row))

    def told(self, row: Row, event: Event, event_id: Key, then: Due | None = None) -> None:
        """The candidate heard, and hears again on the day that *then* names, if it does."""
        self._keep_candidate(row, event, event_id)
        _note_told(row.id, self.at)
        if then is not None and is_active(row):
            self._promise(row, AFTER_TOLD, event, event_id, then)

    def told_by_letter(self, row: Row, letter_id: Key) -> None:
        """The candidate has a letter; somebody in play hears again in the usual rhythm."""
        then = Due(in_working_days(self._today, AFTER_TOLD.days(self._terms)))
        self.told(row, Event.LETTER, letter_id, then)

    def told_client(self, row: Row, event: Event, event_id: Key) -> None:
        """The client heard of a candidate."""
        row.client_at = self.at
        self._end(self._open(row).get(Hears.CLIENT), End.KEPT, event, event_id)

    def reported(self, event_id: Key) -> None:
        """The client got the weekly report: the next is due in a week after the one it was for.

        One that is sent ahead of its day is the report of that week, and one more in the same
        week changes nothing.
        """
        old = self._report()
        if old is not None and old.due > week_end(self._today):
            return
        self._end(old, End.KEPT, Event.REPORT, event_id)
        after = max(self._today, old.due) if old else self._today
        self._promise_report(after, Event.REPORT, event_id)

    def replied(self, row: Row, reply_id: Key, *, is_concrete: bool) -> None:
        """The client said something: the candidate hears of what can be passed on."""
        row.client_at = self.at
        self._end(self._open(row).get(Hears.US), End.KEPT, Event.REPLY, reply_id)
        if is_concrete:
            self._promise(row, AFTER_REPLY, Event.REPLY, reply_id, self._due(AFTER_REPLY, row))

    def asked(
        self, row: Row, chase_id: Key, answer_by: date, matter: Matter = Matter.GROUNDS
    ) -> None:
        """The client was asked, what they think or what they meant: they owe an answer by a day."""
        row.client_at = self.at
        self.awaits(row, chase_id, answer_by, matter)

    def awaits(self, row: Row, chase_id: Key, answer_by: date, matter: Matter) -> None:
        """The client owes us an answer by a day, without having been asked just now."""
        rule = Rule(Hears.US, matter, ("reply",))
        self._promise(row, rule, Event.CHASE, chase_id, Due(answer_by))

    def report_again(self, event: Event, event_id: Key = "") -> None:
        """Promise the client the next weekly report, on the day that is agreed, if one is."""
        end = End.DROPPED if self._terms.report_weekday is None else End.REPLACED
        self._end(self._report(), end)
        self._promise_report(self._today, event, event_id)

    def _promise_report(self, after: date, event: Event, event_id: Key) -> None:
        weekday = self._terms.report_weekday
        if weekday is not None:
            day, at = next_weekday(after, weekday), self._terms.report_by
            fresh = OpenPromise("", None, Hears.CLIENT, Matter.REPORT, day, at, None, event_id)
            self._add(fresh, event)

    def put(self, row: Row, matter: Matter, due: Due) -> Key:
        """Promise the candidate a word on a day of the consultant's own choice."""
        self._end(self._open(row).get(Hears.CANDIDATE), End.REPLACED)
        fresh = OpenPromise("", row.id, Hears.CANDIDATE, matter, due.day, due.at, None, "")
        return self._add(fresh, Event.HAND)

    def snooze(self, promise: OpenPromise, due: Due) -> Key:
        """Give a promise a new date; the old one stays in history."""
        self._end(promise, End.SNOOZED)
        fresh = replace(promise, due=due.day, at=due.at)
        return self._add(fresh, Event.SNOOZE, follows=promise.id)

    def drop(self, promise: OpenPromise) -> None:
        """End a promise that nobody waits for any more."""
        self._end(promise, End.DROPPED)

    def drop_of(self, row: Row, hears: Hears) -> None:
        """End what one party was promised about a card, if anything."""
        self._drop(row, {hears})

    def keep(self, promise: OpenPromise, event: Event, event_id: Key = "") -> None:
        """End a promise that was kept by *event*."""
        self._end(promise, End.KEPT, event, event_id)

    def _promise(self, row: Row, rule: Rule, event: Event, event_id: Key, due: Due) -> None:
        old = self._open(row).get(rule.hears)
        fresh = OpenPromise(
            "", row.id, rule.hears, rule.matter, due.day, due.at, due.after, event_id
        )
        if old is not None:
            if _say_the_same(old, fresh):
                return
            self._end(old, End.REPLACED)
        self._add(fresh, event)

    def _in_time(self, rule: Rule) -> Due:
        return Due(in_working_days(self._today, rule.days(self._terms)))

    def _due(self, rule: Rule, row: Row) -> Due:
        day = self._in_time(rule).day
        old = self._open(row).get(rule.hears)
        if old is not None and old.due < self._today and rule.hears is Hears.CANDIDATE:
            day = min(day, in_working_days(self._today, 0))
        return Due(day)

    def _after(self, rule: Rule, over: datetime) -> Due:
        return Due(in_working_days(local_day(over), rule.days(self._terms)), after=over)

    def _keep_candidate(self, row: Row, event: Event, event_id: Key) -> None:
        row.heard_at = self.at
        self._end(self._open(row).get(Hears.CANDIDATE), End.KEPT, event, event_id)

    def _drop(self, row: Row, hears: set[Hears]) -> None:
        for party in hears:
            self._end(self._open(row).get(party), End.DROPPED)

    def _open(self, row: Row) -> dict[Hears, OpenPromise]:
        """Return what is promised about a card: read once, since a ledger lives for one act."""
        if row.id not in self._opened:
            self._opened[row.id] = {one.hears: one for one in open_promises.of_card(row.id)}
        return self._opened[row.id]

    def _report(self) -> OpenPromise | None:
        return next(iter(open_promises.of_assignment(self._assignment_id)), None)

    def _end(
        self,
        promise: OpenPromise | None,
        end: End,
        kept_by: Event | None = None,
        kept_event_id: Key = "",
    ) -> None:
        if promise is None:
            return
        open_promises.end(promise.id, self.at, end, kept_by, kept_event_id)
        self._opened.get(promise.candidacy_id or "", {}).pop(promise.hears, None)

    def _add(self, promise: OpenPromise, event: Event, follows: Key = "") -> Key:
        made = open_promises.add(self._assignment_id, promise, self.at, event, follows)
        if made.candidacy_id in self._opened:
            self._opened[made.candidacy_id][made.hears] = made
        return made.id


def stop_chase(candidacy_id: Key, at: datetime, outcome: Outcome = Outcome.STOPPED) -> None:
    """End the chase about a candidate, if one is going on."""
    tables.db.execute_sql(_STOP_CHASE, (to_seconds(at), outcome, candidacy_id))


def refuse_if_closed(assignment_id: Key) -> None:
    """Let nobody come into play in an assignment that is closed: ``AssignmentClosedError``."""
    row = tables.Assignment.get_or_none(id=assignment_id)
    if row is not None and row.closed_at is not None:
        raise AssignmentClosedError


def _note_told(candidacy_id: Key, at: datetime) -> None:
    """Tick off the step of a chase in which the candidate is told, once its day has come."""
    steps, chases = tables.ChaseStep, tables.Chase
    going_on = chases.select(chases.id).where(
        (chases.candidacy == candidacy_id) & chases.ended_at.is_null()
    )
    waiting = steps.done_at.is_null() & steps.skipped_at.is_null()
    is_due = (steps.kind == StepKind.TELL) & (steps.due <= local_day(at))
    steps.update(done_at=at).where(steps.chase.in_(going_on) & waiting & is_due).execute()


def is_active(row: Row) -> bool:
    """Return whether a candidacy is in play: in an assignment and a stage that have not ended."""
    return not StageKind(row.stage.kind).ends and row.assignment.closed_at is None


def local_day(at: datetime) -> date:
    """Return the day of a moment on this computer's clock, which promises are counted in."""
    return at.astimezone().date()


def _coming(row: Row, kind: StageKind, at: datetime) -> tables.Meeting | None:
    """Return the interview of a kind that is booked and not over, if there is one."""
    table = tables.Meeting
    booked = (table.candidacy == row.id) & (table.stage_kind == kind) & table.cancelled_at.is_null()
    coming = table.select().where(booked & (table.ends_at > at)).order_by(table.ends_at)
    found: tables.Meeting | None = coming.first()
    return found


def _say_the_same(old: OpenPromise, new: OpenPromise) -> bool:
    told = (old.matter, old.due, old.at, old.starts_at)
    return told == (new.matter, new.due, new.at, new.starts_at)
