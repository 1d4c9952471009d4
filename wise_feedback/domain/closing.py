"""Closing a candidacy: nobody is closed without a ground that they may read."""

from dataclasses import dataclass
from enum import StrEnum

from wise_feedback.domain.basics import Key


class Way(StrEnum):
    """Why a candidacy closes."""

    REQUIREMENT_NOT_MET = "requirement_not_met"
    OTHER_MET_BETTER = "other_met_better"
    CLIENT_WITHDREW = "client_withdrew"
    CANDIDATE_WITHDREW = "candidate_withdrew"
    NO_REASON_GIVEN = "no_reason_given"

    @property
    def is_ours(self) -> bool:
        """Whether the candidate has to be told of it, rather than having told us."""
        return self is not Way.CANDIDATE_WITHDREW

    @property
    def needs_ground(self) -> bool:
        """Whether a requirement and what was seen must be named."""
        return self in {Way.REQUIREMENT_NOT_MET, Way.OTHER_MET_BETTER}


@dataclass(frozen=True, slots=True)
class Closing:
    """On what ground a candidacy closes. *text* is what the candidate may read of it."""

    way: Way
    requirement_id: Key | None = None
    text: str = ""

    @property
    def is_grounded(self) -> bool:
        """Whether the candidate would learn why: a requirement and what was seen, where needed."""
        return not self.way.needs_ground or bool(self.requirement_id and self.text.strip())
