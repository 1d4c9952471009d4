"""What each event does to the ledger: which promises it makes, which it keeps, which it replaces.

For use inside an act: whoever writes a move, an interview, feedback, a contact or a letter tells
the ledger in the same transaction, so that undo takes back both. Nobody has two open promises of
one party: moving on replaces what was promised rather than stacking it, and a move never buys
time, so what had passed when it was replaced is due on the day of the move.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
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
from wise_feedback.storage import tables
from wise_feedback.storage.fields import new_key, to_seconds

Row = tables.Candidacy

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
        self._told: dict[StageKind, list[tuple[object, ...]]] = {}

    def came_to(self, row: Row, kind: StageKind, move_id: Key) -> None:
        """Somebody came to a stage: promise what that asks for, in place of what was promised.

        Whoever comes to an interview is taken to be met there on that day, unless a time is booked.
        """
        meeting = _coming(row, kind, self.at) if kind in INTERVIEWS else None
        if kind in INTERVIEWS and meeting is None:
            self._keep_candidate(row, Event.MOVE, move_id)
        if kind in CLIENT_MET:
            row.client_at = self.at
        rules = ON_STAGE[kind]
        self._drop(row, set(Hears) - {rule.hears for rule in rules})
        for rule in rules:
            due = self._after(rule, meeting.ends_at) if meeting else self._due(rule, row)
            self._promise(row, rule, Event.MOVE, move_id, due)
        if kind.ends or kind not in CLIENT_MET:
            stop_chase(row.id, self.at)

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
        is_promised = _is_open_about(row, Matter.DECISION)
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
            self._end(_open(row, Hears.US), End.KEPT, Event.REPLY, record_id)
            stop_chase(row.id, self.at, "answered")
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
        if then is not None and is_active(row):
            self._promise(row, AFTER_TOLD, event, event_id, then)

    def told_by_letter(self, row: Row, letter_id: Key) -> None:
        """The candidate has a letter; somebody in play hears again in the usual rhythm."""
        then = Due(in_working_days(self._today, AFTER_TOLD.days(self._terms)))
        self.told(row, Event.LETTER, letter_id, then)

    def told_client(self, row: Row, event: Event, event_id: Key) -> None:
        """The client heard of a candidate."""
        row.client_at = self.at
        self._end(_open(row, Hears.CLIENT), End.KEPT, event, event_id)

    def reported(self, event_id: Key) -> None:
        """The client got the weekly report: the next is due in a week after the one it was for.

        One that is sent ahead of its day is the report of that week, and one more in the same
        week changes nothing.
        """
        old, weekday = self._open_report(), self._terms.report_weekday
        if old is not None and old.due > week_end(self._today):
            return
        self._end(old, End.KEPT, Event.REPORT, event_id)
        if weekday is not None:
            day = next_weekday(max(self._today, old.due) if old else self._today, weekday)
            due = Due(day, self._terms.report_by)
            self._add(None, Hears.CLIENT, Matter.REPORT, Event.REPORT, event_id, due)

    def replied(self, row: Row, reply_id: Key, *, is_concrete: bool) -> None:
        """The client said something: the candidate hears of what can be passed on."""
        row.client_at = self.at
        self._end(_open(row, Hears.US), End.KEPT, Event.REPLY, reply_id)
        if is_concrete:
            self._promise(row, AFTER_REPLY, Event.REPLY, reply_id, self._due(AFTER_REPLY, row))

    def asked(self, row: Row, chase_id: Key, answer_by: date) -> None:
        """The client was asked what they meant: they owe an answer by a day."""
        row.client_at = self.at
        rule = Rule(Hears.US, Matter.GROUNDS, ("reply",))
        self._promise(row, rule, Event.CHASE, chase_id, Due(answer_by))

    def report_again(self, event: Event, event_id: Key = "") -> None:
        """Promise the client the next weekly report, on the day that is agreed, if one is."""
        weekday = self._terms.report_weekday
        if weekday is None:
            self._end(self._open_report(), End.DROPPED)
            return
        day = next_weekday(self._today, weekday)
        self._end(self._open_report(), End.REPLACED)
        self._add(
            None, Hears.CLIENT, Matter.REPORT, event, event_id, Due(day, self._terms.report_by)
        )

    def put(self, row: Row, matter: Matter, due: Due) -> Key:
        """Promise the candidate a word on a day of the consultant's own choice."""
        self._end(_open(row, Hears.CANDIDATE), End.REPLACED)
        return self._add(row, Hears.CANDIDATE, matter, Event.HAND, "", due)

    def snooze(self, promise: tables.Promise, due: Due) -> Key:
        """Give a promise a new date; the old one stays in history."""
        self._end(promise, End.SNOOZED)
        return self._copy(promise, due)

    def drop(self, promise: tables.Promise) -> None:
        """End a promise that nobody waits for any more."""
        self._end(promise, End.DROPPED)

    def keep(self, promise: tables.Promise, event: Event, event_id: Key = "") -> None:
        """End a promise that was kept by *event*."""
        self._end(promise, End.KEPT, event, event_id)

    def _promise(self, row: Row, rule: Rule, event: Event, event_id: Key, due: Due) -> None:
        old = _open(row, rule.hears)
        if old is not None:
            if _says_the_same(old, rule, due):
                return
            self._end(old, End.REPLACED)
        self._add(row, rule.hears, rule.matter, event, event_id, due)

    def _due(self, rule: Rule, row: Row) -> Due:
        day = in_working_days(self._today, rule.days(self._terms))
        old = _open(row, rule.hears)
        if old is not None and old.due < self._today and rule.hears is Hears.CANDIDATE:
            day = min(day, in_working_days(self._today, 0))
        return Due(day)

    def _after(self, rule: Rule, over: datetime) -> Due:
        return Due(in_working_days(local_day(over), rule.days(self._terms)), after=over)

    def _keep_candidate(self, row: Row, event: Event, event_id: Key) -> None:
        row.heard_at = self.at
        self._end(_open(row, Hears.CANDIDATE), End.KEPT, event, event_id)

    def _drop(self, row: Row, hears: set[Hears]) -> None:
        for party in hears:
            self._end(_open(row, party), End.DROPPED)

    def _open_report(self) -> tables.Promise | None:
        table = tables.Promise
        where = (
            (table.assignment == self._assignment_id)
            & table.candidacy.is_null()
            & (table.hears == Hears.CLIENT)
            & table.ended_at.is_null()
        )
        found: tables.Promise | None = table.select().where(where).first()
        return found

    def _end(
        self,
        promise: tables.Promise | None,
        end: End,
        kept_by: Event | None = None,
        kept_event_id: Key = "",
    ) -> None:
        if promise is None:
            return
        table = tables.Promise
        table.update(ended_at=self.at, end=end, kept_by=kept_by, kept_event_id=kept_event_id).where(
            table.id == promise.id
        ).execute()

    def _add(
        self,
        row: Row | None,
        hears: Hears,
        matter: Matter,
        event: Event,
        event_id: Key,
        due: Due,
    ) -> Key:
        made = tables.Promise.create(
            assignment=self._assignment_id,
            candidacy=row,
            hears=hears,
            matter=matter,
            made_at=self.at,
            made_by=event,
            event_id=event_id,
            starts_at=due.after,
            due=due.day,
            at=due.at,
        )
        return str(made.id)

    def _copy(self, old: tables.Promise, due: Due) -> Key:
        made = tables.Promise.create(
            assignment=self._assignment_id,
            candidacy=old.candidacy_id,
            hears=old.hears,
            matter=old.matter,
            made_at=self.at,
            made_by=Event.SNOOZE,
            event_id=old.event_id,
            starts_at=old.starts_at,
            due=due.day,
            at=due.at,
            follows_id=old.id,
        )
        return str(made.id)


def stop_chase(candidacy_id: Key, at: datetime, outcome: str = "stopped") -> None:
    """End the chase about a candidate, if one is going on."""
    table = tables.Chase
    going_on = (table.candidacy == candidacy_id) & table.ended_at.is_null()
    table.update(ended_at=at, outcome=outcome).where(going_on).execute()


def is_active(row: Row) -> bool:
    """Return whether a candidacy is in play: in an assignment and a stage that have not ended."""
    return not StageKind(row.stage.kind).ends and row.assignment.closed_at is None


def local_day(at: datetime) -> date:
    """Return the day of a moment on this computer's clock, which promises are counted in."""
    return at.astimezone().date()


def _open(row: Row, hears: Hears) -> tables.Promise | None:
    table = tables.Promise
    where = (table.candidacy == row.id) & (table.hears == hears) & table.ended_at.is_null()
    found: tables.Promise | None = table.select().where(where).first()
    return found


def _is_open_about(row: Row, matter: Matter) -> bool:
    promise = _open(row, Hears.CANDIDATE)
    return promise is not None and promise.matter == matter


def _coming(row: Row, kind: StageKind, at: datetime) -> tables.Meeting | None:
    """Return the interview of a kind that is booked and not over, if there is one."""
    table = tables.Meeting
    booked = (table.candidacy == row.id) & (table.stage_kind == kind) & table.cancelled_at.is_null()
    coming = table.select().where(booked & (table.ends_at > at)).order_by(table.ends_at)
    found: tables.Meeting | None = coming.first()
    return found


def _says_the_same(old: tables.Promise, rule: Rule, due: Due) -> bool:
    told = (old.matter, old.due, old.at, old.starts_at)
    return told == (rule.matter, due.day, due.at, due.after)
