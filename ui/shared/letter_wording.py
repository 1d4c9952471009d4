"""The words for letters and their parts, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.voice import Tone

translate = QCoreApplication.translate


def letter_kind(kind: LetterKind) -> str:
    """Return what a letter is about."""
    words = {
        LetterKind.AFTER_CV: translate("Words", "Does not move on, after CV"),
        LetterKind.AFTER_INTERVIEW: translate("Words", "Does not move on, after interview"),
        LetterKind.FINAL_ROUND: translate("Words", "Does not move on, final round"),
        LetterKind.MOVES_ON: translate("Words", "Moves on"),
        LetterKind.WAITING: translate("Words", "Waiting for a decision"),
        LetterKind.CLIENT_CANCELLED: translate("Words", "The client withdrew the assignment"),
        LetterKind.THANKS: translate("Words", "Thanks"),
        LetterKind.REFERENCE: translate("Words", "A reference: what was seen of strengths"),
        LetterKind.MERITS: translate(
            "Words", "Qualifications of those who were called, when asked for"
        ),
    }
    return words[kind]


def tone(value: Tone) -> str:
    """Return how a letter is told."""
    match value:
        case Tone.WARM:
            return translate("Words", "Warm")
        case Tone.MINE:
            return translate("Words", "Mine")
        case Tone.SHORT:
            return translate("Words", "Short")


def letter_part(kind: PartKind) -> str:
    """Return what the consultant calls a part of a letter."""
    match kind:
        case PartKind.OPENING:
            return translate("Words", "Opening and decision")
        case PartKind.STRENGTHS:
            return translate("Words", "What convinced us")
        case PartKind.GROUNDS:
            return translate("Words", "Ground for the decision")
        case PartKind.DEVELOPMENT:
            return translate("Words", "How you can grow")
        case PartKind.NEXT:
            return translate("Words", "What happens now")
