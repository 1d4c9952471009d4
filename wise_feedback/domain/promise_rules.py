"""Which promises each step makes: the rules of the house, as data.

Who comes to a stage is read in ``ON_STAGE``, who is closed in ``ON_CLOSING``, who has had feedback
in ``ON_DECISION``; how many working days each takes is said by ``Terms``, so that an agreement
with the client changes dates and never rules. The two days after an interview are what those who
ask candidates find them to expect (Arbetsförmedlingen and the trade's own advice: at once when it
is decided).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wise_feedback.domain.closing import Way
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.promises import Hears, Matter, Terms
from wise_feedback.domain.stages import StageKind


@dataclass(frozen=True, slots=True)
class Rule:
    """Somebody hears of a matter within the days that *terms* names; the longest of them counts."""

    hears: Hears
    matter: Matter
    terms: tuple[str, ...]

    def days(self, terms: Terms) -> int:
        """Return how many working days it may take."""
        return max(int(getattr(terms, name)) for name in self.terms)


_STATUS = Rule(Hears.CANDIDATE, Matter.STATUS, ("status",))
_NEWS = Rule(Hears.CANDIDATE, Matter.NEWS, ("news",))
_DECISION = Rule(Hears.CANDIDATE, Matter.DECISION, ("decision",))
_REPLY = Rule(Hears.US, Matter.REPLY, ("reply",))

ON_STAGE: Mapping[StageKind, tuple[Rule, ...]] = MappingProxyType(
    {
        StageKind.SCREENING: (_STATUS,),
        StageKind.OUR_INTERVIEW: (Rule(Hears.CANDIDATE, Matter.FEEDBACK, ("feedback",)),),
        StageKind.PRESENTED: (_NEWS, _REPLY),
        StageKind.CLIENT_INTERVIEW: (
            # What the client saw can only be passed on once the client has had the days agreed.
            Rule(Hears.CANDIDATE, Matter.FEEDBACK, ("feedback", "reply")),
            _REPLY,
        ),
        StageKind.OFFER: (_NEWS,),
        StageKind.PLACED: (_NEWS,),
        StageKind.CLOSED: (_DECISION,),
    }
)

ON_CLOSING: Mapping[Way, tuple[Rule, ...]] = MappingProxyType(
    {
        Way.REQUIREMENT_NOT_MET: (_DECISION,),
        Way.OTHER_MET_BETTER: (_DECISION,),
        Way.NO_REASON_GIVEN: (_DECISION,),
        Way.CLIENT_WITHDREW: (_DECISION,),
        Way.NOT_RECORDED: (),  # it was over before anything was promised here
        # They said so themselves; the client, who was to meet them, has not heard it yet.
        Way.CANDIDATE_WITHDREW: (Rule(Hears.CLIENT, Matter.WITHDRAWN, ("news",)),),
    }
)

ON_DECISION: Mapping[Decision, Rule] = MappingProxyType(
    {Decision.ADVANCE: _NEWS, Decision.HOLD: _STATUS, Decision.REJECT: _DECISION}
)

AFTER_REPLY = _NEWS
"""The client has said what they thought: the candidate is told."""

AFTER_TOLD = _STATUS
"""Somebody in play who has heard hears again, even if nothing is new."""

INTERVIEWS = frozenset({StageKind.OUR_INTERVIEW, StageKind.CLIENT_INTERVIEW})
"""The stages that somebody is met in: a move there meets them, unless a time is booked."""

CLIENT_MET = frozenset(
    {StageKind.PRESENTED, StageKind.CLIENT_INTERVIEW, StageKind.OFFER, StageKind.PLACED}
)
"""The stages from which the client knows of somebody."""
