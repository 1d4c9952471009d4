"""Why a letter cannot leave as it is, in a sentence."""

from PySide6.QtCore import QCoreApplication

from ui.letters.notices import lack_words, obstacle_words
from ui.shared.reporting import describe
from wise_feedback.domain.errors import (
    FeedbackIncompleteError,
    NotDrawableError,
    WiseFeedbackError,
)

translate = QCoreApplication.translate


def reason(error: WiseFeedbackError) -> str:
    """Return what a letter lacks, what of it cannot be printed, or what else went wrong."""
    match error:
        case FeedbackIncompleteError():
            words = list(dict.fromkeys(lack_words(finding.lacks) for finding in error.findings))
            return translate("Letters", "Missing: {0}").format(", ".join(words))
        case NotDrawableError():
            title, text, _part = obstacle_words(error)
            return f"{title}. {text}"
    return describe(error)
