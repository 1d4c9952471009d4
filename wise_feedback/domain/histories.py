"""A history of stages on its way in: who came to which stage when, and which rows cannot be taken.

Nothing here reads a file or writes a row: ``exchange`` reads, ``services.histories`` writes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.importing import RawList
from wise_feedback.domain.stages import Stage


class HistoryColumn(StrEnum):
    """What a column of a history means. A column that means nothing is left alone."""

    KEY = "key"
    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    EMAIL = "email"
    STAGE = "stage"
    DATE = "date"

    @property
    def names_somebody(self) -> bool:
        """Whether it says who a row is about."""
        return self not in {HistoryColumn.STAGE, HistoryColumn.DATE}


class DayOrder(StrEnum):
    """Which comes first in a date such as 03/04/2026."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class HistoryFile:
    """A file of a history: its *name*, its rows, and what its columns mean.

    With a stage and a date it holds events; with neither it says who the candidates are.
    """

    name: str
    source: RawList
    columns: tuple[HistoryColumn | None, ...]

    @property
    def has_events(self) -> bool:
        """Whether its rows say when somebody came to a stage."""
        return {HistoryColumn.STAGE, HistoryColumn.DATE} <= set(self.columns)

    @property
    def has_people(self) -> bool:
        """Whether its rows say who they are about."""
        return any(column and column.names_somebody for column in self.columns)


class EventRefusal(StrEnum):
    """Why a row of a history cannot be taken.

    *REPEATED* says the same as another row; *SAME_STAGE* comes to where somebody stood already,
    so that it is no move; *KNOWN* is what the vault has from before.
    """

    NO_KEY = "no_key"
    KEY_TOO_LONG = "key_too_long"
    NO_STAGE = "no_stage"
    NO_DATE = "no_date"
    BAD_DATE = "bad_date"
    UNCLEAR_DATE = "unclear_date"
    FUTURE_DATE = "future_date"
    UNKNOWN_STAGE = "unknown_stage"
    LEFT_OUT = "left_out"
    TOO_MANY_CELLS = "too_many_cells"
    BLANK = "blank"
    REPEATED = "repeated"
    SAME_STAGE = "same_stage"
    KNOWN = "known"

    @property
    def is_no_loss(self) -> bool:
        """Whether nothing is lost by not taking the row: it says what is known without it."""
        return self in _NO_LOSS


_NO_LOSS = frozenset(
    {EventRefusal.BLANK, EventRefusal.REPEATED, EventRefusal.SAME_STAGE, EventRefusal.KNOWN}
)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a row stands: in which of the files, counted from 0, and its number there."""

    file: int
    row: int


@dataclass(frozen=True, slots=True)
class RefusedEvent:
    """A row that is not taken, and why; *said* is the cell it is about, if one is."""

    place: Place
    reason: EventRefusal
    said: str = ""


@dataclass(frozen=True, slots=True)
class DatedStage:
    """Somebody came to a stage at a moment; local noon where the file says only the day.

    A stage that closes has the *way*: of the past it is known at most that they withdrew.
    """

    place: Place
    stage_id: Key
    at: datetime
    is_day: bool = True
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A move in the order of time. *id* is of one that the vault has, empty for a new one."""

    event: DatedStage
    id: Key = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """All moves of a card in order, and the events that add nothing, each with its reason.

    *replaced* is an arrival that gave way: the first move is what it should have said.
    """

    chain: tuple[Link, ...]
    refused: tuple[RefusedEvent, ...] = ()
    replaced: Key = ""

    @property
    def new(self) -> tuple[DatedStage, ...]:
        """The events that the vault does not have."""
        return tuple(link.event for link in self.chain if not link.id)


@dataclass(frozen=True, slots=True)
class Past:
    """What the files say of one person: who they are, and their stages in order of time.

    *key* is what the files call them: an id, or else the e-mail address or the name.
    *candidate_id* is who of the vault they are, *card_id* their card on the board, if any;
    *is_nameless* if the vault has no name of theirs but what the files call them. *joined* is what
    their card has been through with these events, once that has been told.
    """

    key: str
    name: str = ""
    email: str = ""
    outside_id: str = ""
    candidate_id: Key | None = None
    card_id: Key | None = None
    is_nameless: bool = False
    events: tuple[DatedStage, ...] = ()
    joined: Joined | None = None

    @property
    def called(self) -> str:
        """What to call somebody new: by name, else by what the files call them."""
        return self.name or self.key


@dataclass(frozen=True, slots=True)
class UnknownStage:
    """A stage of the files that no stage of the board was recognised in, and on how many rows."""

    said: str
    rows: int


@dataclass(frozen=True, slots=True)
class Reading:
    """How the user wants a history read: *stages* says which stage of the board a stage of the
    files is, by its words; ``None`` leaves it out. *order* says how unclear dates are meant.
    """

    stages: Mapping[str, Key | None] = field(default_factory=dict)
    order: DayOrder | None = None


@dataclass(frozen=True, slots=True)
class HistoryPlan:
    """What would come of a history, before anything is written.

    *people* are those with something to write; *refused* the rows that are not taken; *unknown*
    the stages that wait for a word from the user, *said* all others by what they are taken for.
    *has_unclear_dates* tells that some dates may be read in two ways.
    """

    assignment_id: Key
    files: tuple[HistoryFile, ...]
    reading: Reading
    board: tuple[Stage, ...]
    people: tuple[Past, ...] = ()
    refused: tuple[RefusedEvent, ...] = ()
    unknown: tuple[UnknownStage, ...] = ()
    said: tuple[tuple[str, Key | None], ...] = ()
    has_unclear_dates: bool = False

    @property
    def cards(self) -> int:
        """How many cards would get something of their history."""
        return sum(bool(person.events) for person in self.people)

    @property
    def events(self) -> int:
        """How many moves would be written."""
        return sum(len(person.events) for person in self.people)

    @property
    def total(self) -> int:
        """How many rows the files with events have."""
        return sum(len(file.source.rows) for file in self.files if file.has_events)

    @property
    def lost(self) -> tuple[RefusedEvent, ...]:
        """The rows that cannot be taken, without those that say nothing new."""
        return tuple(row for row in self.refused if not row.reason.is_no_loss)


@dataclass(frozen=True, slots=True)
class HistoryResult:
    """What an import of a history did: how many people were *added* to the vault, how many cards
    got a history (*people*), how many *events* were written, and how many rows could not be taken
    (*refused*).
    """

    added: int = 0
    people: int = 0
    events: int = 0
    refused: int = 0


def day_of(at: datetime) -> date:
    """Return the day of a moment on this computer's clock."""
    return at.astimezone().date()


def local_noon(day: date) -> datetime:
    """Return noon of a day on this computer's clock: when something happened that has no time."""
    return datetime.combine(day, time(12)).astimezone()


def day_begins(at: datetime) -> datetime:
    """Return when the day of a moment began on this computer's clock."""
    return datetime.combine(day_of(at), time()).astimezone()
