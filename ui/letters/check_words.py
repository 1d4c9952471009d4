"""The words for the eight checks: what each holds a letter to, what it found, what to answer."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.letter_checks import (
    CONTACTS,
    COPIED,
    NEXT_DAY,
    OTHERS,
    PROTECTED,
    RECORD,
    TIED,
    WORDING,
    Check,
    CheckFinding,
    CheckState,
    Head,
    Place,
    Trouble,
)

translate = QCoreApplication.translate

MOST = 3
"""How many findings of one check are told; the rest are there when those are seen to."""


def title(check: Check) -> str:
    """Return what a check holds the letter against, or in short what it found."""
    if check.state is CheckState.PASSED:
        return _passed(check.number)
    return _wanting(check.number)


def text(check: Check) -> str:
    """Return what a check found, and why it may stay where somebody has said so."""
    if check.state is CheckState.KEPT:
        return check.kept_reason or translate("LetterChecks", "You have said that it may stay.")
    found = list(dict.fromkeys(sentence(one) for one in check.open))
    return "\n".join(found[:MOST])


def past(check: Check) -> str:
    """Return what a check found in a letter that has left, and why each of it was let stay."""
    return "\n".join(dict.fromkeys(_past(found) for found in check.findings))


def _past(found: CheckFinding) -> str:
    if not found.words:
        return found.kept or translate("LetterChecks", "You have said that it may stay.")
    said = translate("LetterChecks", "“{0}”").format(found.words)
    if found.kept is None:
        return said
    why = found.kept or translate("LetterChecks", "You have said that it may stay.")
    return translate("LetterChecks", "{0}: {1}").format(said, why)


def held(checks: Sequence[Check]) -> str:
    """Return in short why a letter may not leave, or nothing if it may."""
    red = (check for check in checks if check.is_red and check.open)
    first = next(red, None)
    return title(first) if first else ""


def keeping(check: Check) -> str:
    """Return what one says to let stay what an amber check found."""
    if check.number == CONTACTS:
        return translate("LetterChecks", "They have said yes")
    return translate("LetterChecks", "Keep it anyway")


def place(where: Place) -> str:
    """Return where in the letter something stands, as its part is numbered on the page."""
    if where is None:
        return translate("LetterChecks", "the subject")
    if isinstance(where, Head):
        return _round(where)
    number = list(PartKind).index(PartKind(where)) + 1
    return translate("LetterChecks", "part {0}").format(number)


def _round(head: Head) -> str:
    """Return where round the words something stands, and with it where it can be changed."""
    settings = {
        Head.CLOSING: translate("LetterChecks", "the greeting of your voice"),
        Head.SIGNER: translate("LetterChecks", "your name in the settings"),
        Head.TITLE: translate("LetterChecks", "your title in the settings"),
        Head.AGENCY: translate("LetterChecks", "your agency in the settings"),
        Head.TAGLINE: translate("LetterChecks", "your agency's line in the settings"),
    }
    return settings.get(head, translate("LetterChecks", "the address"))


def sentence(found: CheckFinding) -> str:
    """Return one thing that was found, in a sentence."""
    where, facts = place(found.place), " · ".join(found.facts)
    return _sentences()[found.trouble].format(said=found.words, place=where, facts=facts)


def _passed(number: int) -> str:
    words = {
        RECORD: translate("LetterChecks", "Name, role and client match the record"),
        OTHERS: translate("LetterChecks", "No other candidate or client is named"),
        COPIED: translate("LetterChecks", "Nothing from private notes or the client's own words"),
        PROTECTED: translate("LetterChecks", "Nothing that must not be said"),
        TIED: translate("LetterChecks", "The ground is tied to a requirement"),
        WORDING: translate("LetterChecks", "No worn phrases"),
        CONTACTS: translate("LetterChecks", "Nobody at the client is named without a yes"),
        NEXT_DAY: translate("LetterChecks", "The next step has a day to come"),
    }
    return words[number]


def _wanting(number: int) -> str:
    words = {
        RECORD: translate("LetterChecks", "Something does not match the record"),
        OTHERS: translate("LetterChecks", "Somebody else is named"),
        COPIED: translate("LetterChecks", "Something private is in the letter"),
        PROTECTED: translate("LetterChecks", "Something must not be said, or is left open"),
        TIED: translate("LetterChecks", "The ground is not tied to a requirement"),
        WORDING: translate("LetterChecks", "A worn phrase"),
        CONTACTS: translate("LetterChecks", "Somebody at the client is named"),
        NEXT_DAY: translate("LetterChecks", "Look at the day of the next step"),
    }
    return words[number]


def _sentences() -> dict[Trouble, str]:
    return {
        Trouble.RECIPIENT: translate(
            "LetterChecks", "It is addressed to “{said}”, but the candidate is {facts}."
        ),
        Trouble.GREETING: translate(
            "LetterChecks", "It greets “{said}” in {place}. The candidate is {facts}."
        ),
        Trouble.ROLE: translate(
            "LetterChecks",
            "“{said}” in {place} is the role of another assignment. This one is {facts}.",
        ),
        Trouble.FIRM: translate(
            "LetterChecks", "“{said}” in {place} is another client. This one is {facts}."
        ),
        Trouble.CANDIDATE: translate("LetterChecks", "“{said}” in {place} is another candidate."),
        Trouble.OTHER_CLIENT: translate(
            "LetterChecks", "“{said}” in {place} is another client of yours."
        ),
        Trouble.OTHER_CONTACT: translate(
            "LetterChecks", "“{said}” in {place} works for another client."
        ),
        Trouble.PRIVATE_NOTE: translate(
            "LetterChecks", "“{said}” in {place} stands in a private note too. Word it anew."
        ),
        Trouble.CLIENT_WORDS: translate(
            "LetterChecks", "“{said}” in {place} are the client's own words. Word it anew."
        ),
        Trouble.PROTECTED: translate(
            "LetterChecks", "“{said}” in {place} must not be said, or needs a reason to stay."
        ),
        Trouble.GAP: translate("LetterChecks", "A gap in {place} is still to be filled."),
        Trouble.NO_REQUIREMENT: translate("LetterChecks", "Say which requirement decided."),
        Trouble.NOT_NAMED: translate(
            "LetterChecks", "{place}: the requirement is not named: {facts}."
        ),
        Trouble.CLICHE: translate(
            "LetterChecks", "“{said}” in {place} says little. Say what was seen."
        ),
        Trouble.NEVER: translate(
            "LetterChecks", "“{said}” in {place} is a word you never want to use."
        ),
        Trouble.CONTACT: translate(
            "LetterChecks", "“{said}” in {place}: have they agreed to be named?"
        ),
        Trouble.NO_DAY: translate(
            "LetterChecks", "There is no day in {place}. Say when they hear next."
        ),
        Trouble.PAST_DAY: translate("LetterChecks", "“{said}” in {place} has passed."),
        Trouble.DAY_OFF: translate("LetterChecks", "“{said}” in {place} is a day off."),
        Trouble.WRONG_WEEKDAY: translate(
            "LetterChecks", "“{said}” in {place} is another weekday: {facts}."
        ),
        Trouble.NO_SUCH_DAY: translate("LetterChecks", "“{said}” in {place} is no day."),
    }
