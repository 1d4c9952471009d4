"""What has happened to a candidate in an assignment, newest first."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.stages import Stage


class EventKind(StrEnum):
    """What sort of thing happened."""

    ADDED = "added"
    MOVED = "moved"
    CLOSED = "closed"
    FEEDBACK = "feedback"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. *text* is what the candidate may read of it.

    *stage* is where the candidate came to or stood; *requirement* the title of what a closing
    rests on; *subject* what a letter was about.
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


@dataclass(frozen=True, slots=True)
class Note:
    """A private note: only the consultant reads it."""

    id: Key
    written_at: datetime
    text: str
