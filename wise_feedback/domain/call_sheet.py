"""What is said on the phone before a letter goes: the words of one page to have beside it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant


class CallPart(StrEnum):
    """The parts of a call, in the order they are said."""

    FIRST = "first"
    GROUNDS = "grounds"
    STRENGTHS = "strengths"
    DEVELOPMENT = "development"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class CallSection:
    """One part of a call, with the points to make in it."""

    part: CallPart
    heading: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A question that is likely to come, and how to answer it.

    *topic* is what it asks about, in any language; *brief* a shorter answer, if there is one.
    """

    question: str
    text: str
    topic: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True)
class CallSheet:
    """All the words of a call sheet. The same sheet always makes the same PDF.

    *label* says what the paper is, *subject* whom it is to call, *lead* which role it is about,
    *phone* the number or that there is none. *questions* and *notes* are headings, *footnote* what
    to do with the paper afterwards. Parts about which there is nothing to say are left out.
    """

    language: Language
    day: date
    name: str
    label: str
    subject: str
    lead: str
    phone: str
    sections: tuple[CallSection, ...]
    answers: tuple[Answer, ...]
    questions: str
    notes: str
    footnote: str
    signer: Consultant
    agency: Agency
    page_word: str
    page_number: str
    org_no_word: str
    f_tax_phrase: str
    keywords: tuple[str, ...] = ()

    def points(self, part: CallPart) -> tuple[str, ...]:
        """Return what is said in one part."""
        return next((one.points for one in self.sections if one.part is part), ())

    def without(self, *topics: str) -> "CallSheet":
        """Return the sheet without the questions about some *topics*."""
        return replace(self, answers=tuple(one for one in self.answers if one.topic not in topics))

    def keeping(self, part: CallPart, count: int) -> "CallSheet":
        """Return the sheet with no more than the first *count* points of one part."""
        cut = (
            replace(one, points=one.points[:count]) if one.part is part else one
            for one in self.sections
        )
        return replace(self, sections=tuple(one for one in cut if one.points))
