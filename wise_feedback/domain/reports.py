"""The weekly report to a client: what happened, what we need, who knows, what vagueness cost."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.closing import Way
from wise_feedback.domain.figures import Share, Spread
from wise_feedback.domain.letter import Via
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.weeks import Week


class Was(StrEnum):
    """What happened to somebody in a week, as far as the client may read of it."""

    CAME = "came"
    BOOKED = "booked"
    MET = "met"
    CALLED_OFF = "called_off"
    FEEDBACK = "feedback"
    HEARD = "heard"
    REPLIED = "replied"
    VAGUE = "vague"
    ASKED = "asked"
    TOLD_CLIENT = "told_client"
    PLACED = "placed"
    CLOSED = "closed"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened to somebody, and when. *way* and *requirement* are of a closing."""

    was: Was
    at: datetime
    stage: StageKind | None = None
    way: Way | None = None
    requirement: str = ""

    @property
    def day(self) -> date:
        """The day it happened, on this computer's clock."""
        return self.at.astimezone().date()


class Comes(StrEnum):
    """What comes next for somebody."""

    REPLY = "reply"
    GROUNDS = "grounds"
    OUR_INTERVIEW = "our_interview"
    CLIENT_INTERVIEW = "client_interview"
    WORD = "word"
    NOTHING = "nothing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the report. *line* is what the consultant wrote of their week, if anything.

    An empty line says that nothing is new; ``None`` that nobody has said anything. *told_on* is
    the day they last heard from us, and they *know* where they have heard since what happened
    last; *due* is the day they hear at the latest.
    """

    candidacy_id: Key
    name: str
    role: str
    stage: StageKind
    stage_name: str = ""
    latin_name: str = ""
    happened: tuple[Happening, ...] = ()
    line: str | None = None
    comes: Comes = Comes.NOTHING
    comes_on: date | None = None
    told_on: date | None = None
    knows: bool = False
    due: date | None = None
    last_event: date | None = None

    @property
    def is_active(self) -> bool:
        """Whether they are in play."""
        return not self.stage.ends

    @property
    def is_gap(self) -> bool:
        """Whether a week has passed that nobody can tell anything of: neither event nor line."""
        return self.is_active and not self.happened and self.line is None


@dataclass(frozen=True, slots=True)
class Need:
    """What we need from the client about somebody, by a day.

    It *is_vague* where they have answered, and not so that it could be passed on: *lacking* are the
    parts that are not there, in order (``which``, ``seen``, ``difference``), *quote* their own
    words that say too little. *since* is the day from
    which we wait: when the profile was sent, or the interview was.
    """

    candidacy_id: Key
    name: str
    stage: StageKind
    due: date
    since: date | None = None
    is_vague: bool = False
    lacking: tuple[str, ...] = ()
    quote: str = ""


@dataclass(frozen=True, slots=True)
class StageCount:
    """How many stand at a stage, and how many more than a week before."""

    kind: StageKind
    name: str
    count: int
    change: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What waiting and vagueness cost in a week.

    *days* are working days in it that *waiting* candidates waited for the client past what was
    agreed, added up; *lost* those who withdrew while the client's answer was still awaited.
    """

    waiting: int = 0
    days: int = 0
    lost: int = 0

    def __bool__(self) -> bool:
        return bool(self.waiting or self.lost)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Three numbers of a week against what is agreed.

    *heard* is of those in play how many heard from us, *chairs* how many have no word to come.
    *concrete* is of the client's replies how many named a ground; *reply_days* the working days
    they took; *agreed_days* those of the agreement, or of our habit where *is_agreed* is not so.
    """

    heard: Share
    chairs: int
    concrete: Share
    reply_days: Spread
    agreed_days: int
    is_agreed: bool = False


@dataclass(frozen=True, slots=True)
class WeekReport:
    """A client's week. *assignment_id* is ``None`` where it is of all that the client has.

    *people* are everybody in play and whoever left it in the week; *roles* what is searched for.
    """

    client_id: Key
    client: str
    contact: str
    week: Week
    until: datetime
    roles: tuple[str, ...]
    stages: tuple[StageCount, ...]
    needs: tuple[Need, ...]
    people: tuple[Person, ...]
    numbers: Numbers
    cost: Cost
    language: Language
    email: str = ""
    assignment_id: Key | None = None

    @property
    def gaps(self) -> tuple[Person, ...]:
        """Those of whose week nothing can be told yet."""
        return tuple(person for person in self.people if person.is_gap)

    @property
    def told(self) -> tuple[Person, ...]:
        """Those whom the report names: the client knows them, or something can be told of them."""
        return tuple(one for one in self.people if _is_told(one))


_KNOWN = frozenset({StageKind.PRESENTED, StageKind.CLIENT_INTERVIEW, StageKind.OFFER})
_INSIDE = frozenset({Was.FEEDBACK, Was.HEARD, Was.LETTER, Was.CAME})
"""What says nothing to a client of somebody whom they do not know yet."""


def _is_told(person: Person) -> bool:
    if person.line or person.stage in _KNOWN:
        return True
    return any(
        one.was not in _INSIDE or (one.was is Was.CAME and one.stage is not StageKind.SCREENING)
        for one in person.happened
    )


class Part(StrEnum):
    """What a report may hold, beside its head and its sentence."""

    PROCESS = "process"
    NEEDS = "needs"
    PEOPLE = "people"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """What the consultant has chosen and written for a report, ``None`` where not yet.

    With an *assignment_id* it is of that alone, else of all that the client has.
    """

    sentence: str | None = None
    left_out: frozenset[Part] = field(default_factory=frozenset)
    initials: bool = False
    language: Language | None = None
    assignment_id: Key | None = None

    def including(self, part: Part, is_in: bool) -> "ReportDraft":
        """Return it with a part taken in or left out."""
        left = self.left_out - {part} if is_in else self.left_out | {part}
        return replace(self, left_out=frozenset(left))

    def saying(self, sentence: str | None) -> "ReportDraft":
        """Return it with another sentence, or with the one that is suggested."""
        return replace(self, sentence=sentence)

    def called(self, *, initials: bool) -> "ReportDraft":
        """Return it with people named by their initials, or by their names."""
        return replace(self, initials=initials)

    def told_in(self, language: Language) -> "ReportDraft":
        """Return it in another language, with the sentence that is suggested in that."""
        return replace(self, language=language, sentence=None)

    def about(self, assignment_id: Key | None) -> "ReportDraft":
        """Return it of one assignment, or of all, with the sentence that is suggested for that."""
        return replace(self, assignment_id=assignment_id, sentence=None)


@dataclass(frozen=True, slots=True)
class SavedReport:
    """A report as it left; *sent_at* is when the consultant said that it was sent."""

    id: Key
    client_id: Key
    week: Week
    made_at: datetime
    language: Language
    sha256: str
    via: Via
    address: str = ""
    assignment_id: Key | None = None
    sent_at: datetime | None = None


class ReportState(StrEnum):
    """How far a client's report of a week has come."""

    GAPS = "gaps"
    READY = "ready"
    LEFT = "left"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class ClientWeek:
    """A client in the list of a week, with how many *gaps* there are and what left last.

    *roles* are the assignments with their roles.
    """

    client_id: Key
    client: str
    roles: tuple[tuple[Key, str], ...]
    active: int
    gaps: int
    latest: SavedReport | None = None
    due: date | None = None

    @property
    def state(self) -> ReportState:
        """How far it has come: what was sent stays sent, whatever has happened since."""
        if self.latest is not None:
            return ReportState.SENT if self.latest.sent_at else ReportState.LEFT
        return ReportState.GAPS if self.gaps else ReportState.READY
