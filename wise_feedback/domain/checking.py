"""What the text check says of a text: whether it teaches its reader anything, and what it found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.basics import Language
from wise_feedback.domain.phrases import KeptPhrase, PhraseList

HINT, SECOND_OPINION = ".hint", "second_opinion"
"""How rules for what is only hinted at end; and the rule of a finding that no rule explains."""

GAP, ELLIPSIS = "gap", "…"
"""The ground of a gap that a starter has left to fill, and how it is written."""

_LONE = re.compile(rf"(?<!\S){ELLIPSIS}(?=[\s.,:;?!)]|\Z)")


class Verdict(StrEnum):
    """Whether a candidate who reads the text learns at least one specific ground."""

    VAGUE = "vague"
    CONCRETE = "concrete"


class FindingKind(StrEnum):
    """What sort of thing was found."""

    VAGUE = "vague"
    PROTECTED = "protected"
    SENSITIVE = "sensitive"
    PERSONAL_ID = "personal_id"
    STYLE = "style"

    @property
    def blocks(self) -> bool:
        """Whether the text may not be printed or mailed while it says this."""
        return self in {FindingKind.PROTECTED, FindingKind.SENSITIVE, FindingKind.PERSONAL_ID}


@dataclass(frozen=True, slots=True)
class TextFinding:
    """One thing found between the characters *start* and *end* of a text.

    *rule* names what found it; *ground* says which protected ground or sort of vagueness it is.
    *advice* is the key of a rewrite, empty where there is none.
    """

    rule: str
    kind: FindingKind
    ground: str
    start: int
    end: int
    advice: str = ""

    @property
    def blocks(self) -> bool:
        """Whether the text may not be printed or mailed while it says this.

        What only hints at it, or sounds like it while no rule says why, stops nothing.
        """
        return self.kind.blocks and not self.rule.endswith((HINT, SECOND_OPINION))

    @property
    def is_gap(self) -> bool:
        """Whether it is the gap of a starter that nobody has filled."""
        return self.ground == GAP

    def moved(self, by: int) -> "TextFinding":
        """Return it as found in a text that has *by* more characters in front."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Check:
    """What is said of a whole text. *verdict* is ``None`` where there is nothing to judge."""

    verdict: Verdict | None
    findings: tuple[TextFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What texts about a candidate are held against.

    *language* is theirs unless they show another, which is pointed out where it *is_bound*, as in
    a letter. *kept* are phrases that may stay, *names* those of the people and the client whom the
    texts are about, which never say anything by themselves.
    """

    language: Language = "sv"
    requirements: tuple[Requirement, ...] = ()
    phrases: PhraseList = PhraseList()
    kept: tuple[KeptPhrase, ...] = ()
    is_bound: bool = False
    names: frozenset[str] = frozenset()

    @property
    def named(self) -> tuple[str, ...]:
        """Return the titles of the kravprofil in every wording: whatever names one is evidence."""
        wordings = ((row.title, row.title_en) for row in self.requirements)
        return tuple(title for pair in wordings for title in pair if title)


class Scope(StrEnum):
    """What a text is checked for: that it tells something too, or only what must not be said.

    Where each line is an advice of its own, each is judged by itself.
    """

    WHOLE = "whole"
    LINES = "lines"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Hint:
    """A finding as it is told to whoever writes: the *phrase*, why, and a way on.

    *question* brings out the fact. *starters* begin a better sentence in the language of the text;
    an ellipsis is a gap to fill. One of them can take the place of the characters from *begins*
    to *ends*, the sentence that the phrase stands in. *kept* is set once somebody chose to keep it.
    """

    finding: TextFinding
    phrase: str
    why: str
    question: str
    starters: tuple[str, ...]
    begins: int
    ends: int
    kept: KeptPhrase | None = None

    @property
    def holds(self) -> bool:
        """Whether a letter may not be printed or mailed because of it."""
        return self.finding.is_gap or (self.finding.blocks and self.kept is None)


def gaps(text: str) -> Iterator[int]:
    """Yield where *text* has a gap to fill: an ellipsis that stands alone, unlike in "hm…"."""
    return (found.start() for found in _LONE.finditer(text))
