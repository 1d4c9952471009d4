"""A letter in words, before it is set on a page."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.voice import Tone


class LetterKind(StrEnum):
    """What a letter is about."""

    AFTER_CV = "after_cv"
    AFTER_INTERVIEW = "after_interview"
    FINAL_ROUND = "final_round"
    MOVES_ON = "moves_on"
    WAITING = "waiting"
    CLIENT_CANCELLED = "client_cancelled"
    THANKS = "thanks"
    REFERENCE = "reference"
    MERITS = "merits"

    @property
    def is_no(self) -> bool:
        """Whether it tells somebody that they do not move on, and so must say on what ground."""
        return self in {LetterKind.AFTER_CV, LetterKind.AFTER_INTERVIEW, LetterKind.FINAL_ROUND}

    @property
    def tells_decision(self) -> bool:
        """Whether somebody who waits to hear has heard by it; what is asked for beside is none."""
        return self not in {LetterKind.REFERENCE, LetterKind.MERITS}


class PartKind(StrEnum):
    """The five parts of a letter, in order."""

    OPENING = "opening"
    STRENGTHS = "strengths"
    GROUNDS = "grounds"
    DEVELOPMENT = "development"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a letter. An empty *heading* leaves the margin empty; paragraphs are lines.

    *is_own* says that the consultant wrote it, so that nothing is ever written over it.
    """

    kind: PartKind
    heading: str
    text: str
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a letter is to. *name* is already one that can be drawn."""

    name: str
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """All the words of a letter. The same letter always makes the same PDF.

    *label* says what the paper is (Personlig återkoppling), *closing* is the greeting before the
    signature, *tone* how it is told, *footnote* the line on how long the data is kept,
    *page_word* the word for a page, *page_number* which of how many it is.
    """

    kind: LetterKind
    language: Language
    day: date
    recipient: Recipient
    label: str
    subject: str
    parts: tuple[Part, ...]
    closing: str
    signer: Consultant
    agency: Agency
    footnote: str = ""
    page_word: str = "Sida"
    page_number: str = "{page} ({pages})"
    org_no_word: str = "Org.nr"
    f_tax_phrase: str = "Innehar F-skattsedel"
    keywords: tuple[str, ...] = field(default=())
    has_own_subject: bool = False
    tone: Tone = Tone.MINE

    def part(self, kind: PartKind) -> Part:
        """Return one part, empty if the letter has none of its kind."""
        found = (part for part in self.parts if part.kind is kind)
        return next(found, Part(kind, "", ""))

    def written(self, kind: PartKind, text: str, *, is_own: bool = True) -> "Letter":
        """Return the letter with other words in one part."""
        parts = (
            replace(part, text=text, is_own=is_own) if part.kind is kind else part
            for part in self.parts
        )
        return replace(self, parts=tuple(parts))

    def headed(self, subject: str, *, is_own: bool = True) -> "Letter":
        """Return the letter with another subject."""
        return replace(self, subject=subject, has_own_subject=is_own)

    @property
    def own_parts(self) -> frozenset[PartKind]:
        """The parts that the consultant wrote."""
        return frozenset(part.kind for part in self.parts if part.is_own)

    @property
    def has_own_words(self) -> bool:
        """Whether anything in it was written by the consultant rather than composed."""
        return self.has_own_subject or bool(self.own_parts)

    def reads_as(self, other: "Letter") -> bool:
        """Whether the two tell the same person the same, whatever day they are dated."""
        return self.words == other.words

    @property
    def words(self) -> tuple[object, ...]:
        """All that is told and to whom, without what only the day decides."""
        texts = tuple((part.heading, part.text.strip()) for part in self.parts if part.text.strip())
        head = (self.language, self.recipient, self.subject.strip())
        return (*head, *texts, self.closing, self.signer, self.agency)

    def keeping(self, older: "Letter") -> "Letter":
        """Return the letter with what the consultant wrote in an *older* one: it always wins."""
        letter = self.headed(older.subject) if older.has_own_subject else self
        for part in older.parts:
            if part.is_own:
                letter = letter.written(part.kind, part.text)
        return letter


@dataclass(frozen=True, slots=True)
class PageCount:
    """How a letter came out on paper: its pages, and the lines that ran over the first page."""

    pages: int
    lines_over: int


class Origin(StrEnum):
    """Where the words of a part come from."""

    FEEDBACK = "feedback"
    CLOSING = "closing"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Basis:
    """What a letter is composed from, and when that was.

    *is_closing* is whether the decision it tells is that of the closing rather than the
    feedback's. *next_day* is the day the feedback promises.
    """

    feedback_at: datetime | None = None
    closed_at: datetime | None = None
    is_closing: bool = False
    next_day: date | None = None

    @property
    def decided_at(self) -> datetime | None:
        """When what it tells was last decided: words of before may be about something else."""
        closed_at = self.closed_at if self.is_closing else None
        return max(filter(None, (self.feedback_at, closed_at)), default=None)

    def origin(self, kind: PartKind, today: date) -> Origin:
        """Return where a part comes from. A promise whose day has passed is no longer given."""
        match kind:
            case PartKind.OPENING | PartKind.GROUNDS:
                return Origin.CLOSING if self.is_closing else Origin.FEEDBACK
            case PartKind.STRENGTHS | PartKind.DEVELOPMENT:
                return Origin.FEEDBACK if self.feedback_at else Origin.CLOSING
            case PartKind.NEXT:
                is_promised = self.next_day is not None and self.next_day >= today
                return Origin.FEEDBACK if is_promised else Origin.SETTINGS


class Via(StrEnum):
    """How a letter left the program."""

    PDF = "pdf"
    PRINT = "print"
    MAIL = "mail"
    OUTBOX = "outbox"


@dataclass(frozen=True, slots=True)
class SavedLetter:
    """A letter in the archive. *sha256* is that of its exact PDF, in hexadecimal digits.

    *via* is how it left, *address* where it was mailed to, and *sent_at* when the consultant said
    that it was sent: until then it is a draft on paper.
    """

    id: Key
    candidacy_id: Key
    kind: LetterKind
    language: Language
    saved_at: datetime
    subject: str
    sha256: str
    via: Via = Via.PDF
    address: str = ""
    sent_at: datetime | None = None

    @property
    def is_sent(self) -> bool:
        """Whether it has been sent, and so never changes."""
        return self.sent_at is not None
