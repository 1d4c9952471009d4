"""Updates: a short word to a candidate about how things stand, and the facts that it rests on."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.basics import Channel, Key, Language
from wise_feedback.domain.closing import Closing
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.feedback import Feedback, NextStep
from wise_feedback.domain.people import CandidateFacts, Consultant
from wise_feedback.domain.stages import StageKind

_RUN = 4
"""So many words in a row are the same words, and no chance."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_])")


class UpdateKind(StrEnum):
    """What there is to tell."""

    NOTHING_NEW = "nothing_new"
    INTERVIEW_COMING = "interview_coming"
    AFTER_INTERVIEW = "after_interview"
    PRESENTED = "presented"
    CLIENT_HAS_TIME = "client_has_time"
    CLIENT_LATE = "client_late"
    CLIENT_ASKED = "client_asked"
    CLIENT_UNCLEAR = "client_unclear"
    REPLIED = "replied"
    MOVES_ON = "moves_on"
    HOLD = "hold"
    OFFER = "offer"
    PLACED = "placed"
    NO = "no"
    NO_REASON = "no_reason"
    CANCELLED = "cancelled"
    THANKS = "thanks"

    @property
    def tells_feedback(self) -> bool:
        """Whether it passes on what was seen, so that the five parts can be asked for."""
        return self in {UpdateKind.MOVES_ON, UpdateKind.HOLD, UpdateKind.NO}


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand with one candidate: all that an update may say, and nothing else.

    *stage_kind* is where what is told happened, *reached* where they stand now since the day
    *since*. *meeting* is the interview that is booked next, *client_due* by when the client owes
    an answer, *asked_on* when they were asked last, *heard_on* when the candidate heard last.
    *knows_client* says whether the candidate has come so far that they know who the client is.
    *feedback* is what is told now, *known* all that was finished last, and *has_heard* says
    whether they have heard since then; *step* is what was agreed in it. *met_on* is the day of the
    last interview, if it was booked. *named_day* is the day that they were told they would hear on
    by the contact before.
    """

    kind: UpdateKind
    candidacy_id: Key
    assignment_id: Key
    candidate: CandidateFacts
    assignment: AssignmentFacts
    signer: Consultant
    stage_kind: StageKind
    reached: StageKind
    since: date
    knows_client: bool
    is_active: bool
    feedback: Feedback | None = None
    known: Feedback | None = None
    closing: Closing | None = None
    meeting: datetime | None = None
    client_due: date | None = None
    asked_on: date | None = None
    heard_on: date | None = None
    has_heard: bool = False
    step: NextStep | None = None
    met_on: date | None = None
    named_day: date | None = None

    @property
    def tells_feedback(self) -> bool:
        """Whether what was seen is passed on now, for the first time."""
        return self.kind.tells_feedback and not self.has_heard


@dataclass(frozen=True, slots=True)
class Update:
    """A word that is ready to be said. *said* is what of the feedback stands in it, by part."""

    kind: UpdateKind
    language: Language
    subject: str
    body: str
    said: tuple[tuple[FeedbackPart, str], ...] = ()


@dataclass(frozen=True, slots=True)
class UpdateDraft:
    """An update exactly as far as it has been written."""

    subject: str
    body: str
    channel: Channel
    then: date | None = None


class FactKind(StrEnum):
    """What sort of thing we know."""

    STRENGTH = "strength"
    GROUND = "ground"
    GAP = "gap"
    DEVELOPMENT = "development"
    CLIENT_DUE = "client_due"
    CLIENT_LATE = "client_late"
    ASKED = "asked"
    MEETING = "meeting"
    NEXT_STEP = "next_step"
    HEARD = "heard"
    STAGE = "stage"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that we know and that may be said. *is_clients* marks what the client saw."""

    kind: FactKind
    text: str = ""
    title: str = ""
    day: date | None = None
    at: datetime | None = None
    is_clients: bool = False


def sentences_to_say(body: str) -> tuple[str, ...]:
    """Return an update as lines to say on the phone, without its greeting and its name."""
    paragraphs = [text.strip() for text in body.split("\n") if text.strip()]
    lines = [line for text in paragraphs for line in _SENTENCE.split(text)]
    if lines and len(lines[0].split()) <= _RUN and lines[0][-1:] in ".!,":
        lines = lines[1:]
    if lines and lines[-1][-1:] not in ".!?…":
        lines = lines[:-1]
    return tuple(lines)


def shares_words(text: str, source: str) -> bool:
    """Return whether *text* says four words in a row that *source* says, or all of it if fewer."""
    said, meant = _words(text), _words(source)
    run = min(_RUN, len(meant))
    if not run:
        return False
    runs = {tuple(said[at : at + run]) for at in range(len(said) - run + 1)}
    return any(tuple(meant[at : at + run]) in runs for at in range(len(meant) - run + 1))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
