"""Stages: the columns of a board, in the order a candidate passes them."""

from dataclasses import dataclass
from enum import StrEnum

from wise_feedback.domain.basics import Key

NAME_LENGTH = 40


class StageKind(StrEnum):
    """What happens in a stage. A stage may carry a name of its own, its kind decides the rules."""

    SCREENING = "screening"
    OUR_INTERVIEW = "our_interview"
    PRESENTED = "presented"
    CLIENT_INTERVIEW = "client_interview"
    OFFER = "offer"
    PLACED = "placed"
    CLOSED = "closed"

    @property
    def ends(self) -> bool:
        """Whether a candidacy is over once it stands here."""
        return self in {StageKind.PLACED, StageKind.CLOSED}

    @property
    def has_met(self) -> bool:
        """Whether somebody has met the candidate: then feedback must be fuller than after a CV."""
        return self is not StageKind.SCREENING


STANDARD = tuple(StageKind)
"""The stages of a new assignment, in order."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A column of the board of one assignment.

    An empty *name* means the usual name of its kind, in the language of the reader.
    """

    id: Key
    kind: StageKind
    name: str = ""
