"""What a candidate thought of the process: three short questions, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wise_feedback.domain.basics import Channel, Key

WHY_LIMIT = 2_000
"""Characters of the reason that a candidate gives."""

BEST = 10
"""Whether somebody would recommend us is answered from 0 to this."""


class Answer(StrEnum):
    """An answer to a question that may be asked on the phone."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Experience:
    """What a candidate answered; ``None`` is what they were not asked, or did not say.

    *knew* is whether they knew where they stood, *helped* whether the feedback was of use,
    *recommend* whether they would recommend us, from 0 to 10, and *why* their own words for it.
    """

    knew: Answer | None = None
    helped: Answer | None = None
    recommend: int | None = None
    why: str = ""
    channel: Channel = Channel.PHONE

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        is_asked = any(one is not None for one in (self.knew, self.helped, self.recommend))
        return not is_asked and not self.why.strip()


@dataclass(frozen=True, slots=True)
class NotedExperience:
    """What a candidate answered, and when it was noted."""

    id: Key
    candidacy_id: Key
    at: datetime
    said: Experience
