"""What a client said of a candidate: the words as they came, and the three parts in them.

The client's own words are ours alone: what a candidate or a letter says is worded anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.stages import StageKind

VERBATIM_LIMIT = 1_000_000
"""Characters of a pasted mail, with all that is quoted below it, that are kept."""

SAID_LIMIT = 20_000
"""Characters that a client may say about one candidate at a time."""

YES = "yes"
"""Stands where the sort of vagueness does: a client who says yes owes no ground."""

NO_ANSWER = "no_answer"
"""What is chased where nothing has been said at all."""


class PieceKind(StrEnum):
    """What a piece of a pasted mail is; only what is *said* is judged."""

    SAID = "said"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines of a pasted mail."""

    kind: PieceKind
    text: str


def said_in(pieces: tuple[Piece, ...], *, with_all: bool = False) -> str:
    """Return what a pasted mail says, or all of it where nothing is to be set aside."""
    if with_all:
        return "\n".join(piece.text for piece in pieces).strip()
    texts = (piece.text for piece in pieces if piece.kind is PieceKind.SAID)
    return "\n".join(texts).strip()


@dataclass(frozen=True, slots=True)
class BegunReply:
    """A reply that is being written: what was pasted, what of it is said, and how it came."""

    verbatim: str
    said: str
    channel: Channel = Channel.MAIL


class Leaning(StrEnum):
    """What a reply comes to: only a no, or a doubt, has to say why."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of what was said, from *start* to *end*."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class VagueMark:
    """Words that say nothing to whoever reads them, and of which sort; or that must not be said."""

    span: Span
    kind: str
    is_grave: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in what a client said.

    *which*, *seen* and *difference* are where each of the three parts stands, ``None`` where it is
    missing. *vagueness* is the sort of vagueness that weighs most, empty where there is none.
    """

    said: str
    leaning: Leaning = Leaning.NO
    requirement_id: Key | None = None
    which: Span | None = None
    seen: Span | None = None
    difference: Span | None = None
    marks: tuple[VagueMark, ...] = ()
    vagueness: str = ""

    def words(self, span: Span | None) -> str:
        """Return the exact words at a place, on one line; nothing where there is none."""
        return " ".join(self.said[span.start : span.end].split()) if span else ""

    @property
    def quote(self) -> str:
        """The first words that say nothing, which stand for it where there is little room."""
        return next((self.words(mark.span) for mark in self.marks if not mark.is_grave), "")

    @property
    def parts(self) -> frozenset[ReplyPart]:
        """Which of the three parts it holds."""
        found = (
            (ReplyPart.REQUIREMENT, self.which),
            (ReplyPart.OBSERVATION, self.seen),
            (ReplyPart.DIFFERENCE, self.difference),
        )
        return frozenset(part for part, span in found if span is not None)

    @property
    def is_enough(self) -> bool:
        """Whether nothing need be asked: a yes, or a no with all three parts."""
        return self.leaning is Leaning.YES or len(self.parts) == len(ReplyPart)


@dataclass(frozen=True, slots=True)
class ClientReply:
    """A reply that was kept. *words* has for each part found the exact words that hold it.

    *verbatim* and *said* are never shown to anybody but the consultant. *counted_at* is when the
    consultant judged it concrete over the program.
    """

    id: Key
    candidacy_id: Key
    stage_kind: StageKind
    channel: Channel
    received_at: datetime
    verbatim: str
    said: str
    requirement_id: Key | None = None
    which: str = ""
    seen: str = ""
    difference: str = ""
    vagueness: str = ""
    counted_at: datetime | None = None

    def words(self, part: ReplyPart) -> str:
        """Return the words that hold a part, nothing where it is missing."""
        return {
            ReplyPart.REQUIREMENT: self.which,
            ReplyPart.OBSERVATION: self.seen,
            ReplyPart.DIFFERENCE: self.difference,
        }[part]

    @property
    def parts(self) -> frozenset[ReplyPart]:
        """Which of the three parts the program found in it."""
        return frozenset(part for part in ReplyPart if self.words(part))

    @property
    def missing(self) -> tuple[ReplyPart, ...]:
        """What is still to be asked, in the order in which it is asked."""
        return () if self.is_concrete else tuple(p for p in ReplyPart if p not in self.parts)

    @property
    def is_yes(self) -> bool:
        """Whether the client wants to go on with the candidate."""
        return self.vagueness == YES

    @property
    def is_concrete(self) -> bool:
        """Whether nothing need be asked: all is there, it is a yes, or the consultant says so."""
        return self.counted_at is not None or self.is_yes or len(self.parts) == len(ReplyPart)


class ReplyState(StrEnum):
    """How things stand between us and a client about a candidate."""

    SILENT = "silent"
    VAGUE = "vague"
    PARTLY = "partly"
    CONCRETE = "concrete"
    YES = "yes"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A row of the client replies: a candidate, what the client said last, how far we have come.

    *at* is when they answered, or when they were to have done so. *is_chased* says that they have
    been asked; *to_chase* that there is something to ask for.
    """

    candidacy_id: Key
    assignment_id: Key
    name: str
    client: str
    stage_kind: StageKind
    state: ReplyState
    parts: int
    at: datetime
    is_chased: bool
    to_chase: bool
    is_done_this_week: bool = False


def runs(text: str, length: int = 4) -> Iterator[tuple[str, ...]]:
    """Yield every run of *length* words of a text, in lower case: what shows that it was copied."""
    words = "".join(c if c.isalnum() else " " for c in text.casefold()).split()
    for at in range(len(words) - length + 1):
        yield tuple(words[at : at + length])
