"""The board of an assignment: lanes of cards."""

from dataclasses import dataclass
from datetime import date, datetime

from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import Stage


@dataclass(frozen=True, slots=True)
class Card:
    """A candidate in one assignment, as the board shows it. *id* is the candidacy's.

    *since* is when the card came to its stage. *decision* and *parts* are of the feedback finished
    since then: what was decided and how many of its five parts it has, ``None`` without any;
    *has_draft* says that some is being written, *letter_at* when a letter was saved since then.
    A card whose process has ended keeps what it showed before.

    *heard_at* and *client_at* are the two clocks: when the candidate heard from us last, and when
    the client answered or was asked. *promised* is the day of the next word, ``None`` between the
    chairs, about *matter*; *starts_at* when the interview that it follows is over, *client_due*
    by when the client owes us a word, *is_chased* that they answered vaguely and were asked for
    their reasons.
    """

    id: Key
    candidate_id: Key
    name: str
    skills: str
    years: int | None
    stage_id: Key
    position: int
    since: datetime
    decision: str | None = None
    parts: int | None = None
    has_draft: bool = False
    letter_at: datetime | None = None
    heard_at: datetime | None = None
    client_at: datetime | None = None
    promised: date | None = None
    matter: str | None = None
    starts_at: datetime | None = None
    client_due: date | None = None
    is_chased: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """A stage of the board and how many cards stand in it, counting those not yet loaded."""

    stage: Stage
    count: int
