"""The letters of all assignments as rows of one list: those to finish, and those that were sent."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wise_feedback.domain.basics import Key
from wise_feedback.domain.letter import LetterKind, Via


class LetterState(StrEnum):
    """How far a letter has come."""

    LEFT = "left"
    DRAFT = "draft"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter in the list. *letter_id* is empty for one that has not left; *at* when it left,
    was sent, or was written in last; *subject* is what it is headed with, if that is kept.
    """

    state: LetterState
    candidacy_id: Key
    letter_id: Key
    name: str
    role: str
    client: str
    kind: LetterKind
    at: datetime
    subject: str = ""
    via: Via | None = None
