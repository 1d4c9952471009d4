"""Letters to several candidates at once: those that may leave, and those that need a person."""

from dataclasses import dataclass

from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import WiseFeedbackError


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody a letter of a sheaf is to, with the role and the client it is about."""

    candidacy_id: Key
    name: str
    role: str
    client: str


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A letter that cannot leave as it is, and why."""

    addressee: Addressee
    error: WiseFeedbackError
