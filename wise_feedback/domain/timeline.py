"""What has happened to a candidate in an assignment, newest first."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.experience import Experience
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.stages import Stage, StageKind


class EventKind(StrEnum):
    """What sort of thing happened."""

    ADDED = "added"
    MOVED = "moved"
    CLOSED = "closed"
    FEEDBACK = "feedback"
    LETTER = "letter"
    TOLD = "told"
    TOLD_CLIENT = "told_client"
    BOOKED = "booked"
    CALLED_OFF = "called_off"
    REPLIED = "replied"
    ASKED = "asked"
    PROMISED = "promised"
    SNOOZED = "snoozed"
    DROPPED = "dropped"
    EXPERIENCE = "experience"


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise that an event kept: the day it was for, and how many days late it was."""

    due: date
    days_late: int


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. *text* is what the candidate may read of it.

    *stage* is where the candidate came to or stood; *requirement* the title of what a closing
    rests on; *subject* what a letter was about. *channel* is how somebody was told; *starts_at*
    and *ends_at* when an interview is or was to be, *stage_kind* of which sort it or a client's
    reply is. Of a reply *parts* counts those of its three that are there: its words are not
    repeated here. *step* says which step of the ladder a question to the client was, empty for
    the first. *due* is the day that a word is promised for, *was_due* the day it was put off
    from; *kept* is what the event kept. *said* is what the candidate thought of the process.
    """

    id: Key
    kind: EventKind
    at: datetime
    stage: Stage | None = None
    way: Way | None = None
    requirement: str = ""
    text: str = ""
    decision: Decision | None = None
    subject: str = ""
    channel: Channel | None = None
    stage_kind: StageKind | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    parts: int | None = None
    step: str = ""
    due: date | None = None
    was_due: date | None = None
    kept: Kept | None = None
    said: Experience | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A private note: only the consultant reads it."""

    id: Key
    written_at: datetime
    text: str
