"""Structured feedback: what decided, what convinced, how to grow, and what happens next.

The model is that of feedback that is known to help: about the task and never about the self
(Kluger & DeNisi 1996), with situation, behaviour and impact apart, and always with a way forward
(Hattie & Timperley 2007).
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import IntEnum, StrEnum

from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.stages import StageKind


class Decision(StrEnum):
    """What was decided about a candidate at a step. There is no *maybe*: hold has a date."""

    ADVANCE = "advance"
    HOLD = "hold"
    REJECT = "reject"


class Level(IntEnum):
    """How clearly a requirement was shown, in four words and no middle.

    A requirement without a level was *not assessed*, which is never read as a weakness.
    """

    NO = 1
    PARTLY = 2
    YES = 3
    CLEARLY = 4


class Source(StrEnum):
    """Whose feedback it is."""

    CONSULTANT = "consultant"
    CLIENT = "client"
    TEST = "test"
    REFERENCE = "reference"


class GroundKind(StrEnum):
    """What sort of thing a ground rests on."""

    OBSERVED = "observed_behaviour"
    WORK_SAMPLE = "work_sample_result"
    CV_FACT = "cv_fact"
    REFERENCE = "reference_fact"
    COMMERCIAL = "commercial_fact"
    AVAILABILITY = "availability_fact"
    COMPARISON = "comparison"
    PROCESS = "process_fact"

    @property
    def needs_values(self) -> bool:
        """Whether the ground is only fair with what was asked for beside what was shown."""
        return self in {GroundKind.COMMERCIAL, GroundKind.AVAILABILITY}

    @property
    def can_be_developed(self) -> bool:
        """Whether the candidate can grow in it; a price or a start date is not a skill."""
        return self not in {GroundKind.COMMERCIAL, GroundKind.AVAILABILITY, GroundKind.PROCESS}


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing seen, tied to the requirement it is about.

    *situation* is when and where, *observation* what was said, done or delivered, *impact* why it
    matters in this role. *required* and *shown* are a pair of values with their unit, such as
    ``5 år`` and ``2 år``. Only *decisive* gaps decided.
    """

    requirement_id: Key | None = None
    kind: GroundKind = GroundKind.OBSERVED
    decisive: bool = True
    situation: str = ""
    observation: str = ""
    impact: str = ""
    required: str = ""
    shown: str = ""

    @property
    def has_values(self) -> bool:
        """Whether both what was asked for and what was shown are given."""
        return bool(self.required.strip() and self.shown.strip())

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written in it."""
        texts = (self.situation, self.observation, self.impact, self.required, self.shown)
        return not any(text.strip() for text in texts)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What happens now: who is told how, and when."""

    channel: Channel = Channel.PHONE
    day: date | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    """The feedback on one candidate at one step, as far as it has been written.

    *levels* maps requirement ids to what was shown; a requirement that is missing there was not
    assessed. *gaps* are the grounds against, *strengths* what convinced. *development* holds
    things to do, one a line of thought. *hold_until* is the date a *hold* must have.
    """

    decision: Decision | None = None
    hold_until: date | None = None
    levels: tuple[tuple[Key, Level], ...] = ()
    strengths: tuple[Ground, ...] = ()
    gaps: tuple[Ground, ...] = ()
    development: tuple[str, ...] = ()
    fits_better: str = ""
    next_step: NextStep = NextStep()
    source: Source = Source.CONSULTANT

    def level(self, requirement_id: Key) -> Level | None:
        """Return what was shown of a requirement, or ``None`` if it was not assessed."""
        return dict(self.levels).get(requirement_id)

    @property
    def decisive_gaps(self) -> tuple[Ground, ...]:
        """The gaps that decided."""
        return tuple(gap for gap in self.gaps if gap.decisive and not gap.is_empty)


@dataclass(frozen=True, slots=True)
class FeedbackRecord:
    """Feedback that has been finished: dated, never edited; a correction is a newer record."""

    id: Key
    candidacy_id: Key
    stage_kind: StageKind
    recorded_at: datetime
    feedback: Feedback
