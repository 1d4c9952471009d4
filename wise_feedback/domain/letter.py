"""A letter in words, before it is set on a page."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant


class LetterKind(StrEnum):
    """What a letter is about."""

    AFTER_CV = "after_cv"
    AFTER_INTERVIEW = "after_interview"
    FINAL_ROUND = "final_round"
    MOVES_ON = "moves_on"
    WAITING = "waiting"
    CLIENT_CANCELLED = "client_cancelled"
    THANKS = "thanks"


class PartKind(StrEnum):
    """The five parts of a letter, in order."""

    OPENING = "opening"
    STRENGTHS = "strengths"
    GROUNDS = "grounds"
    DEVELOPMENT = "development"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a letter. An empty *heading* leaves the margin empty; paragraphs are lines."""

    kind: PartKind
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a letter is to. *name* is already one that can be drawn."""

    name: str
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """All the words of a letter. The same letter always makes the same PDF.

    *label* says what the paper is (Personlig återkoppling), *closing* is the greeting before the
    signature, *footnote* the line on how long the data is kept, *page_word* the word for a page.
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
    org_no_word: str = "Org.nr"
    f_tax_phrase: str = "Innehar F-skattsedel"
    keywords: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class PageCount:
    """How a letter came out on paper: its pages, and the lines that ran over the first page."""

    pages: int
    lines_over: int
