"""The feedback agreement with a client: what is set from the start, so that nobody guesses."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from wise_feedback.domain.basics import Key, Language

REPLY_CHOICES = (1, 2, 3, 5)
"""The working days within which a client may be asked to answer."""

LADDER_DAYS = range(1, 21)
"""The working days on which a step may be taken: from the day after it was due, within a month."""

MOST_AVOIDED = 30
"""How many words both sides may do without: more than anybody keeps in mind."""


class ReplyPart(StrEnum):
    """What a client's reply must hold, so that it can be passed on and searched by."""

    REQUIREMENT = "requirement"
    OBSERVATION = "observation"
    DIFFERENCE = "difference"


class AgreementState(StrEnum):
    """How far an agreement has come; only one that was walked through is agreed."""

    DRAFT = "draft"
    WALKED = "walked"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class LadderDays:
    """On which working day after it was due a missing reply leads to what; day 0 is the due day.

    *remind* by mail, *call*, *refer* to the agreement, and *tell* the candidate that we wait for
    the client, whatever the client does; from *pause* no new candidates are presented.
    """

    remind: int = 2
    call: int = 3
    refer: int = 4
    tell: int = 5
    pause: int = 7

    @property
    def rises(self) -> bool:
        """Whether no step comes before the one above it, and each within a month."""
        days = [getattr(self, step) for step in self.__slots__]
        return days == sorted(days) and all(day in LADDER_DAYS for day in days)


@dataclass(frozen=True, slots=True)
class AgreementTerms:
    """What is agreed. *reply_days* are working days after a profile or an interview.

    *contact* answers at the client, by name and perhaps title: "Petra Lang, IT-chef"; *stand_in*
    does in their absence. *report_weekday* and *sync_weekday* count from Monday, 0, and are
    ``None`` where there is none; then their time says nothing. *avoid* are words that both sides
    do without; the text check points them out in this assignment. *language* is the client's, in
    which it is printed: another language is the same agreement.
    """

    reply_days: int = 2
    parts: tuple[ReplyPart, ...] = tuple(ReplyPart)
    contact: str = ""
    stand_in: str = ""
    report_weekday: int | None = 4
    report_by: time | None = time(12)
    sync_weekday: int | None = 0
    sync_at: time | None = time(9)
    ladder: LadderDays = LadderDays()
    avoid: tuple[str, ...] = ()
    remind_at_start: bool = True
    language: Language = "sv"


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement of an assignment, with its number and how far it has come."""

    id: Key
    assignment_id: Key
    number: str
    made_at: datetime
    terms: AgreementTerms
    walked_on: date | None = None
    signed_on: date | None = None

    @property
    def state(self) -> AgreementState:
        """How far it has come."""
        if self.signed_on:
            return AgreementState.SIGNED
        return AgreementState.WALKED if self.walked_on else AgreementState.DRAFT

    @property
    def is_in_force(self) -> bool:
        """Whether the client has agreed, by word or by name."""
        return self.state is not AgreementState.DRAFT


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with the agreement of an assignment.

    *newest* may be a draft, also of what is to follow the one *in_force*; each is ``None`` where
    there is none.
    """

    newest: Agreement | None = None
    in_force: Agreement | None = None

    @property
    def state(self) -> AgreementState | None:
        """How far the one in force has come, or else the newest."""
        agreement = self.in_force or self.newest
        return agreement.state if agreement else None

    @property
    def is_to_take_up(self) -> bool:
        """Whether to speak of it at the start meeting: nothing is agreed, and nobody declined."""
        if self.in_force is not None:
            return False
        return self.newest is None or self.newest.terms.remind_at_start


@dataclass(frozen=True, slots=True)
class Pattern:
    """The agreement of another assignment, to start from. *is_same_client* is whose it is."""

    agreement: Agreement
    role: str
    client: str
    is_same_client: bool
