"""What the text check says of a text: whether it teaches its reader anything, and what it found."""

from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Check:
    """What is said of a whole text. *verdict* is ``None`` where there is nothing to judge."""

    verdict: Verdict | None
    findings: tuple[TextFinding, ...] = ()
