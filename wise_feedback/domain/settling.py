"""What becomes of the words that are still owed to candidates when an assignment is closed."""

from dataclasses import dataclass
from enum import StrEnum

from wise_feedback.domain.basics import Channel


class Settling(StrEnum):
    """It stays owed, the candidate has been told by now, or nobody waits for it any more."""

    KEEP = "keep"
    TELL = "tell"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Settled:
    """How one word is settled; *channel* is how the candidate was told, where they were."""

    how: Settling = Settling.KEEP
    channel: Channel = Channel.PHONE
