"""Promises: who shall hear of what by when, and how a promise ends.

Everyone hears at every step, on what grounds, and how to go on; so each step makes a promise, and
an active candidacy without one stands between the chairs.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.stages import StageKind


class Hears(StrEnum):
    """Who waits for a word: the candidate or the client from us, or we from the client."""

    CANDIDATE = "candidate"
    CLIENT = "client"
    US = "us"


class Matter(StrEnum):
    """What the word is about."""

    STATUS = "status"
    NEWS = "news"
    FEEDBACK = "feedback"
    DECISION = "decision"
    REPLY = "reply"
    GROUNDS = "grounds"
    REPORT = "report"
    WITHDRAWN = "withdrawn"


class Event(StrEnum):
    """What makes a promise, or keeps it."""

    MOVE = "move"
    CLOSING = "closing"
    MEETING = "meeting"
    CANCELLED_MEETING = "cancelled_meeting"
    FEEDBACK = "feedback"
    CONTACT = "contact"
    LETTER = "letter"
    REPLY = "reply"
    CHASE = "chase"
    REPORT = "report"
    START = "start"
    AGREEMENT = "agreement"
    SNOOZE = "snooze"
    HAND = "hand"


class End(StrEnum):
    """How a promise ended: only a kept one was heard."""

    KEPT = "kept"
    REPLACED = "replaced"
    SNOOZED = "snoozed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Promise:
    """Somebody shall hear of a matter by a day, at a time if one was said.

    *starts_at* is when what it is about is over, such as an interview: nothing is owed before.
    *made_by* and *event_id* name what made it, *kept_by* and *kept_event_id* what kept it,
    *follows_id* the promise that was snoozed into this one. Without a candidacy it is to the
    client about the whole assignment.
    """

    id: Key
    assignment_id: Key
    candidacy_id: Key | None
    hears: Hears
    matter: Matter
    due: date
    at: time | None
    made_at: datetime
    made_by: Event
    event_id: Key = ""
    starts_at: datetime | None = None
    ended_at: datetime | None = None
    end: End | None = None
    kept_by: Event | None = None
    kept_event_id: Key = ""
    follows_id: Key = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be kept."""
        return self.ended_at is None

    def days_late(self, today: date) -> int:
        """Return how many days of the calendar its day has passed, 0 on the day and before it."""
        return max((today - self.due).days, 0)


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody was told something, by a channel, at a moment. *text* is what was said."""

    id: Key
    hears: Hears
    channel: Channel
    at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview that is booked: who with is said by its kind of stage."""

    id: Key
    candidacy_id: Key
    stage_kind: StageKind
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Terms:
    """How many working days each word may take: of the settings, or agreed with the client.

    *status* is the rhythm in which somebody in play hears even if nothing is new, *news* from a
    step to the word about it, *feedback* from an interview, *decision* from a no, *reply* what
    the client has to answer in. *report_weekday* is the day of the weekly report, Monday being 0,
    and *report_by* its latest time; ``None`` where none is promised.
    """

    status: int = 5
    news: int = 1
    feedback: int = 2
    decision: int = 2
    reply: int = 2
    report_weekday: int | None = 4
    report_by: time | None = time(12)
