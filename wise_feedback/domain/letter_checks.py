"""The eight checks that a letter is held against before it is printed or mailed.

Four are red: while one of them is open the letter stays. Four are amber and only ask: the
consultant may keep what they found, with a reason or without. What was kept is one finding and
never the check: another finding opens it again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

from wise_feedback.domain.letter import Letter, PartKind

RECORD, OTHERS, COPIED, PROTECTED, TIED, WORDING, CONTACTS, NEXT_DAY = range(1, 9)
"""The numbers of the checks, in order."""

_LAST_RED = PROTECTED


class Head(StrEnum):
    """What stands in a letter round its words: to whom it is, from whom, and the last greeting."""

    RECIPIENT = "recipient"
    ADDRESS = "address"
    CLOSING = "closing"
    SIGNER = "signer"
    TITLE = "title"
    AGENCY = "agency"
    TAGLINE = "tagline"

    @property
    def is_set(self) -> bool:
        """Whether it stands in the settings, and so in every letter."""
        return self not in {Head.RECIPIENT, Head.ADDRESS}

    @property
    def is_worded(self) -> bool:
        """Whether somebody chose its words; the rest are names and addresses."""
        return self in {Head.CLOSING, Head.TITLE, Head.TAGLINE}


Place = PartKind | Head | None
"""Where in a letter something stands; ``None`` is the subject."""


class Trouble(StrEnum):
    """What a check found.

    Of the record: another RECIPIENT than the candidate, a GREETING of somebody else, the ROLE or
    the FIRM of another assignment. Of others: another CANDIDATE, OTHER_CLIENT or OTHER_CONTACT.
    Of what is copied: from a PRIVATE_NOTE, or the CLIENT_WORDS. Of a ground: NO_REQUIREMENT that
    it is tied to, or one that is NOT_NAMED. Of a day: that there is NO_DAY, a PAST_DAY, a DAY_OFF,
    a WRONG_WEEKDAY, or NO_SUCH_DAY.
    """

    RECIPIENT = "recipient"
    GREETING = "greeting"
    ROLE = "role"
    FIRM = "firm"
    CANDIDATE = "candidate"
    OTHER_CLIENT = "other_client"
    OTHER_CONTACT = "other_contact"
    PRIVATE_NOTE = "private_note"
    CLIENT_WORDS = "client_words"
    PROTECTED = "protected"
    GAP = "gap"
    NO_REQUIREMENT = "no_requirement"
    NOT_NAMED = "not_named"
    CLICHE = "cliche"
    NEVER = "never"
    CONTACT = "contact"
    NO_DAY = "no_day"
    PAST_DAY = "past_day"
    DAY_OFF = "day_off"
    WRONG_WEEKDAY = "wrong_weekday"
    NO_SUCH_DAY = "no_such_day"


class Span(NamedTuple):
    """Characters of a part, from *start* to *end*; an empty one points at the part as a whole."""

    start: int = 0
    end: int = 0


WHOLE = Span()
"""A place as a whole: something lacks there, or is about all of it."""


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing that a check found, and where in the letter.

    *words* are the letter's own at that place. *facts* say more to whoever writes: the name on
    record, the contact, the day; of a private note they say nothing. *kept* is why it may stay,
    perhaps nothing, and ``None`` while nobody has said that it may.
    """

    place: Place
    trouble: Trouble
    span: Span = WHOLE
    words: str = ""
    facts: tuple[str, ...] = ()
    kept: str | None = None

    @property
    def about(self) -> str:
        """What an answer to it is an answer to, wherever in the letter it stands."""
        said = " ".join(self.facts or self.words.split())
        return f"{self.trouble}: {said.casefold()}"


class CheckState(StrEnum):
    """Whether nothing was found, something is open, or all that was found may stay."""

    PASSED = "passed"
    OPEN = "open"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Check:
    """One of the eight checks with what it found in a letter, in the order of the letter."""

    number: int
    findings: tuple[CheckFinding, ...] = ()

    @property
    def is_red(self) -> bool:
        """Whether the letter stays while it is open."""
        return self.number <= _LAST_RED

    @property
    def open(self) -> tuple[CheckFinding, ...]:
        """What nobody has said may stay."""
        return tuple(finding for finding in self.findings if finding.kept is None)

    @property
    def state(self) -> CheckState:
        """Whether it has passed, is open, or has been answered."""
        if not self.findings:
            return CheckState.PASSED
        return CheckState.OPEN if self.open else CheckState.KEPT

    @property
    def kept_reason(self) -> str:
        """Why what it found may stay, each reason once."""
        reasons = (finding.kept for finding in self.findings)
        return "; ".join(dict.fromkeys(reason for reason in reasons if reason))


def may_leave(checks: Iterable[Check]) -> bool:
    """Whether a letter may be printed or mailed: no red check is open."""
    return not any(check.is_red and check.state is CheckState.OPEN for check in checks)


def record(checks: Iterable[Check]) -> list[dict[str, Any]]:
    """Return what a letter was held against, for its row in the archive, as JSON can hold it.

    Of a person it says nothing but the letter's own words and the reason why they may stay.
    """
    return [
        {
            "number": check.number,
            "state": str(check.state),
            "findings": [
                {"trouble": str(found.trouble), "words": found.words, "kept": found.kept}
                for found in check.findings
            ],
        }
        for check in checks
    ]


def recorded(held: Iterable[Mapping[str, Any]]) -> tuple[Check, ...]:
    """Return the checks that ``record`` wrote: what was found, but not where in the letter."""
    return tuple(Check(one["number"], tuple(map(_finding, one["findings"]))) for one in held)


def _finding(told: Mapping[str, Any]) -> CheckFinding:
    trouble = Trouble(told["trouble"])
    return CheckFinding(None, trouble, words=told["words"], kept=told["kept"])


def texts(letter: Letter) -> list[tuple[PartKind | None, str]]:
    """Return the subject and the parts of a letter, each with its place."""
    return [(None, letter.subject), *((part.kind, part.text) for part in letter.parts)]


def frame(letter: Letter) -> list[tuple[Head, str]]:
    """Return what is printed round the words of a letter, each with its place."""
    recipient, signer, agency = letter.recipient, letter.signer, letter.agency
    where = (agency.street, agency.postcode, agency.city, agency.web)
    found = {
        Head.RECIPIENT: recipient.name,
        Head.ADDRESS: "\n".join(recipient.address),
        Head.CLOSING: letter.closing,
        Head.SIGNER: signer.name,
        Head.TITLE: signer.title,
        Head.AGENCY: "\n".join((agency.name, *where)),
        Head.TAGLINE: agency.tagline,
    }
    return [(head, text) for head, text in found.items() if text.strip()]


def all_worded(letter: Letter) -> list[tuple[Place, str]]:
    """Return all that somebody has put into words in a letter, each with its place."""
    worded = ((head, text) for head, text in frame(letter) if head.is_worded)
    return [*texts(letter), *worded]


def answered(
    findings: Sequence[CheckFinding], answers: Mapping[str, str]
) -> tuple[CheckFinding, ...]:
    """Return *findings* with the answers that were given: by what they are about, why it may stay.

    What may stay already has a reason of its own.
    """
    return tuple(
        replace(one, kept=answers[one.about]) if one.kept is None and one.about in answers else one
        for one in findings
    )
