"""The board of an assignment: lanes of cards."""

from dataclasses import dataclass
from datetime import datetime

from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import Stage


@dataclass(frozen=True, slots=True)
class Card:
    """A candidate in one assignment, as the board shows it. *id* is the candidacy's.

    *since* is when the card came to its stage. *decision* and *parts* are of the feedback finished
    since then: what was decided and how many of its five parts it has, ``None`` without any;
    *has_draft* says that some is being written, *letter_at* when a letter was saved since then.
    A card whose process has ended keeps what it showed before.
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


@dataclass(frozen=True, slots=True)
class Lane:
    """A stage of the board and how many cards stand in it, counting those not yet loaded."""

    stage: Stage
    count: int
