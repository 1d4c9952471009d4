"""The words for how far a letter has come, in the language of the interface."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.shared.dates import day_name
from ui.shared.mail_words import MailLook
from ui.shared.tokens import Kind
from wise_feedback.domain.letter import Via
from wise_feedback.domain.letter_list import LetterRow, LetterState

translate = QCoreApplication.translate


class Look(NamedTuple):
    """A state as it is shown: what it means, in words, with an icon."""

    kind: Kind
    words: str
    icon: str


def state(value: LetterState, via: Via | None, mail: MailLook | None = None) -> Look:
    """Return how a letter that has come so far is shown; by its *mail* while that is unsent."""
    if mail is not None:
        return Look(mail.kind, mail.chip, mail.icon)
    match value:
        case LetterState.SENT:
            return Look(Kind.DONE, translate("Letters", "Sent"), "circle-check")
        case LetterState.LEFT:
            return Look(Kind.TODAY, left(via or Via.PDF), "circle-question-mark")
    return Look(Kind.TODAY, translate("Letters", "Draft"), "pen-line")


def left(via: Via) -> str:
    """Return how a letter left of which nobody has said that it was sent."""
    match via:
        case Via.PDF:
            return translate("Letters", "Saved as PDF")
        case Via.PRINT:
            return translate("Letters", "Printed")
        case Via.MAIL:
            return translate("Letters", "Mail opened")
        case Via.OUTBOX:
            return translate("Letters", "Put in the outbox")


def sent(via: Via) -> str:
    """Return how a letter was sent, after its day."""
    match via:
        case Via.PDF:
            return translate("Letters", "as a PDF file")
        case Via.PRINT:
            return translate("Letters", "on paper")
        case Via.MAIL | Via.OUTBOX:
            return translate("Letters", "by e-mail")


def row_day(row: LetterRow) -> str:
    """Return the day that the list shows for a letter."""
    return day_name(row.at.astimezone().date())
