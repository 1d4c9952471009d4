"""What is owed: the rows of Today, what is suggested for each, and the counts beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.promises import Hears, Matter
from wise_feedback.domain.stages import StageKind


class Urgency(StrEnum):
    """How soon a word is due."""

    LATE = "late"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


class Suggestion(StrEnum):
    """What to do about a word that is owed; each is one key away."""

    CHASE = "chase"
    WRITE_FEEDBACK = "write_feedback"
    FINISH_LETTER = "finish_letter"
    TELL = "tell"
    TELL_CLIENT = "tell_client"
    SEND_REPORT = "send_report"
    OPEN = "open"


class Why(StrEnum):
    """What there is to say, or what is missing before it can be said."""

    VAGUE_REPLY = "vague_reply"
    CLIENT_SILENT = "client_silent"
    CLIENT_HAS_TIME = "client_has_time"
    CONCRETE_REPLY = "concrete_reply"
    FEEDBACK_READY = "feedback_ready"
    FEEDBACK_BEGUN = "feedback_begun"
    FEEDBACK_MISSING = "feedback_missing"
    LETTER_BEGUN = "letter_begun"
    LETTER_MISSING = "letter_missing"
    INTERVIEW_COMING = "interview_coming"
    NOTHING_NEW = "nothing_new"
    WITHDREW = "withdrew"
    REPORT_DUE = "report_due"


@dataclass(frozen=True, slots=True)
class Owed:
    """One open promise with all that its row shows. Without a candidacy it is a weekly report.

    *client_due* is by when the client owes us a word about the candidate, if they do; *quote* the
    vague words that they said; *is_chased* that they were asked what they meant. *parts* counts
    the parts of finished feedback, *reply_parts* those of the client's latest reply, unless
    feedback was finished after it. *since* is when the candidate came to the stage, *way* why the
    process was closed, if it was.
    """

    promise_id: Key
    candidacy_id: Key | None
    candidate_id: Key | None
    assignment_id: Key
    name: str
    role: str
    client: str
    stage: StageKind | None
    hears: Hears
    matter: Matter
    due: date
    at: time | None
    starts_at: datetime | None
    made_at: datetime
    decision: str | None
    parts: int | None
    has_feedback_draft: bool
    has_letter_draft: bool
    has_letter: bool
    client_due: date | None
    is_chased: bool
    reply_parts: int | None
    quote: str
    heard_at: datetime | None
    client_at: datetime | None
    since: datetime | None = None
    way: Way | None = None

    def urgency(self, today: date) -> Urgency:
        """Return how soon it is due."""
        return urgency(self.due, today)

    def days_late(self, today: date) -> int:
        """Return how many days of the calendar its day has passed, 0 on the day and before it."""
        return max((today - self.due).days, 0)

    @property
    def is_vague(self) -> bool:
        """Whether what the client said last lacks one of its three parts."""
        return self.reply_parts is not None and self.reply_parts < _REPLY_PARTS


def urgency(due: date, today: date) -> Urgency:
    """Return how soon a day is: passed, today, in this week until Sunday, or later."""
    if due < today:
        return Urgency.LATE
    if due == today:
        return Urgency.TODAY
    return Urgency.WEEK if due <= week_end(today) else Urgency.LATER


def week_end(today: date) -> date:
    """Return the Sunday of the week of *today* (ISO 8601: weeks begin on Monday)."""
    return today + timedelta(6 - today.weekday())


_REPLY_PARTS = 3


def why(owed: Owed, today: date, now: datetime) -> Why:
    """Return what there is to say, or what is missing before it can be said."""
    if owed.hears is Hears.CLIENT:
        return Why.REPORT_DUE if owed.matter is Matter.REPORT else Why.WITHDREW
    if owed.starts_at is not None and owed.starts_at > now:
        return Why.INTERVIEW_COMING
    if owed.is_vague:
        is_asked = owed.is_chased and owed.client_due is not None and owed.client_due >= today
        return Why.CLIENT_HAS_TIME if is_asked else Why.VAGUE_REPLY
    if owed.matter is Matter.DECISION:
        return _of_decision(owed)
    return _of_news(owed) or _of_waiting(owed, today)


def _of_decision(owed: Owed) -> Why:
    """Return how far the letter about a no has come; where a ground is owed, feedback is first."""
    if owed.has_letter_draft:
        return Why.LETTER_BEGUN
    if owed.has_feedback_draft:
        return Why.FEEDBACK_BEGUN
    owes_ground = owed.way is None or owed.way.needs_ground
    return Why.FEEDBACK_MISSING if owed.parts is None and owes_ground else Why.LETTER_MISSING


def _of_news(owed: Owed) -> Why | None:
    """Return what is there to be told, or half written; what was told once is no news again."""
    if owed.has_feedback_draft:
        return Why.FEEDBACK_BEGUN
    if owed.matter is Matter.STATUS:
        return None
    if owed.reply_parts is not None:
        return Why.CONCRETE_REPLY
    return Why.FEEDBACK_READY if owed.parts is not None else None


def _of_waiting(owed: Owed, today: date) -> Why:
    if owed.client_due is not None:
        return Why.CLIENT_SILENT if owed.client_due < today else Why.CLIENT_HAS_TIME
    if owed.is_chased:
        return Why.CLIENT_SILENT
    if owed.stage is StageKind.OUR_INTERVIEW and owed.parts is None:
        return Why.FEEDBACK_MISSING
    return Why.NOTHING_NEW


_SUGGESTED: Mapping[Why, Suggestion] = {
    Why.VAGUE_REPLY: Suggestion.CHASE,
    Why.CLIENT_SILENT: Suggestion.CHASE,
    Why.FEEDBACK_BEGUN: Suggestion.WRITE_FEEDBACK,
    Why.FEEDBACK_MISSING: Suggestion.WRITE_FEEDBACK,
    Why.LETTER_BEGUN: Suggestion.FINISH_LETTER,
    Why.LETTER_MISSING: Suggestion.FINISH_LETTER,
    Why.INTERVIEW_COMING: Suggestion.OPEN,
    Why.CLIENT_HAS_TIME: Suggestion.OPEN,
    Why.CONCRETE_REPLY: Suggestion.TELL,
    Why.FEEDBACK_READY: Suggestion.TELL,
    Why.NOTHING_NEW: Suggestion.TELL,
    Why.WITHDREW: Suggestion.TELL_CLIENT,
    Why.REPORT_DUE: Suggestion.SEND_REPORT,
}


def suggestion(owed: Owed, today: date, now: datetime) -> Suggestion:
    """Return what to do first about a word that is owed.

    A client who has days left is left alone. When the candidate's own day comes before that, or
    there is news that they have not heard, they are told.
    """
    if owed.hears is Hears.US:
        return Suggestion.CHASE
    reason = why(owed, today, now)
    waits = reason in {Why.CLIENT_HAS_TIME, Why.CLIENT_SILENT}
    if waits and owed.matter is Matter.NEWS:
        return Suggestion.TELL
    if reason is Why.CLIENT_HAS_TIME and owed.due <= today:
        return Suggestion.TELL
    return _SUGGESTED[reason]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many words are owed to one party."""

    late: int = 0
    today: int = 0
    week: int = 0
    later: int = 0

    @property
    def now(self) -> int:
        """How many are late or due today."""
        return self.late + self.today

    @property
    def shown(self) -> int:
        """How many Today shows: until the end of the week."""
        return self.late + self.today + self.week


class Worst(StrEnum):
    """The one symbol beside an assignment: the worst that is true of it."""

    LATE = "late"
    CHAIRS = "chairs"
    VAGUE = "vague"
    TODAY = "today"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Counts:
    """All counts of what is owed. *active* candidacies are in play, *chairs* of them have no word.

    *worst* maps assignments to their state, without those in which nothing is to be seen to;
    *chased* counts clients' replies that wait for their reasons.
    """

    candidates: Tally = Tally()
    clients: Tally = Tally()
    us: Tally = Tally()
    active: int = 0
    chairs: int = 0
    chased: int = 0
    worst: Mapping[Key, Worst] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Chair:
    """Somebody in play who has no next word: between the chairs. *since* is their stage's day."""

    candidacy_id: Key
    assignment_id: Key
    name: str
    role: str
    client: str
    stage: StageKind
    since: datetime
    heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class Awaited:
    """A client who owes us a word about a candidate, and how far the chase has come.

    *done* of *steps* of the ladder are taken; *next_kind* is the next, on *next_day*.
    """

    promise_id: Key
    candidacy_id: Key
    assignment_id: Key
    name: str
    client: str
    matter: Matter
    due: date
    reply_parts: int | None
    chase_id: Key | None = None
    done: int = 0
    steps: int = 0
    next_kind: str | None = None
    next_day: date | None = None


@dataclass(frozen=True, slots=True)
class ReportDue:
    """A weekly report of an assignment: when it is due, or that it was sent this week.

    *gaps* counts the candidates in play about whom nothing has happened since Monday.
    """

    assignment_id: Key
    client: str
    role: str
    due: date | None
    at: time | None
    is_sent: bool
    gaps: int


@dataclass(frozen=True, slots=True)
class Slot:
    """Something today that has a time: an interview, or a word promised for then."""

    at: time
    until: time | None
    candidacy_id: Key | None
    name: str
    client: str
    stage: StageKind | None
    is_meeting: bool


@dataclass(frozen=True, slots=True)
class DayDone:
    """What was done on a day: candidates who heard, clients asked or told, letters saved."""

    told: int = 0
    clients: int = 0
    letters: int = 0
