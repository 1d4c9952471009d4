"""A board on paper: for whom it is, how large, and whether people stand there by name."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant


class Audience(StrEnum):
    """Who reads it: we, or the client, who sees no more than in the client view."""

    US = "us"
    CLIENT = "client"


class PaperSize(StrEnum):
    """How large the paper is; a board always lies across."""

    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, slots=True)
class BoardChoice:
    """How a board is put on paper."""

    audience: Audience = Audience.US
    size: PaperSize = PaperSize.A4
    has_initials: bool = False
    language: Language = "sv"


@dataclass(frozen=True, slots=True)
class PaperCard:
    """A candidate in words: what they are called, and below it a line for each thing to know."""

    name: str
    facts: str = ""
    met: str = ""
    next: str = ""


@dataclass(frozen=True, slots=True)
class PaperLane:
    """A stage in words, with everybody in it."""

    name: str
    cards: tuple[PaperCard, ...]


@dataclass(frozen=True, slots=True)
class BoardPaper:
    """All the words of a board. The same paper always makes the same PDF."""

    language: Language
    day: date
    size: PaperSize
    label: str
    subject: str
    scope: str
    requirements: str
    nobody: str
    lanes: tuple[PaperLane, ...]
    signer: Consultant
    agency: Agency
    page_word: str
    page_number: str
    org_no_word: str
    f_tax_phrase: str
    keywords: tuple[str, ...] = ()
