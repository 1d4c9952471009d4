"""Closing a candidacy: nobody is closed without a ground that they may read."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wise_feedback.domain.basics import Key
from wise_feedback.domain.chase import FEWEST_ASKS


class Way(StrEnum):
    """Why a candidacy closes.

    ``NOT_RECORDED`` is of the past alone: a history that was kept elsewhere says that somebody was
    closed and not why. It is never a ground, so that nobody can be closed so here, and it promises
    nothing: whether they ever heard is not known, and a word that would be late on its first day
    is a word that nobody promised.
    """

    REQUIREMENT_NOT_MET = "requirement_not_met"
    OTHER_MET_BETTER = "other_met_better"
    CLIENT_WITHDREW = "client_withdrew"
    CANDIDATE_WITHDREW = "candidate_withdrew"
    NO_REASON_GIVEN = "no_reason_given"
    NOT_RECORDED = "not_recorded"

    @property
    def is_ours(self) -> bool:
        """Whether the candidate has to be told of it, rather than having told us."""
        return self is not Way.CANDIDATE_WITHDREW

    @property
    def needs_ground(self) -> bool:
        """Whether a requirement and what was seen must be named."""
        return self in {Way.REQUIREMENT_NOT_MET, Way.OTHER_MET_BETTER, Way.NOT_RECORDED}


@dataclass(frozen=True, slots=True)
class Closing:
    """On what ground a candidacy closes. *text* is what the candidate may read of it.

    *asked_on* are the days on which a client who gave no reason was asked for one.
    """

    way: Way
    requirement_id: Key | None = None
    text: str = ""
    asked_on: tuple[date, ...] = ()

    @property
    def is_grounded(self) -> bool:
        """Whether the candidate would learn why: a requirement and what was seen, where needed.

        That the client gave no reason may only be said if they were asked on two days (rule F01).
        """
        if self.way is Way.NO_REASON_GIVEN:
            return len(set(self.asked_on)) >= FEWEST_ASKS
        if self.way is Way.NOT_RECORDED:
            return False
        return not self.way.needs_ground or bool(self.requirement_id and self.text.strip())
