"""Tells the user of what went wrong for a reason they can act on; all words for errors are here."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.shared.asking import ask
from wise_feedback.domain import errors
from wise_feedback.domain.errors import (
    AgreementProblem,
    ListProblem,
    PhraseFileError,
    PhraseFileProblem,
    VaultProblem,
    WiseFeedbackError,
)

logger = logging.getLogger(__name__)
translate = QCoreApplication.translate


def describe(error: WiseFeedbackError) -> str:
    """Return what to tell the user about *error*, in the language of the interface."""
    match error:
        case errors.VaultError():
            return vault_problem(error.problem)
        case errors.ListError():
            return list_problem(error.problem)
        case errors.PhraseFileError():
            return phrase_file_problem(error)
        case errors.MissingFieldError():
            return _missing(error.field)
        case (
            errors.TextTooLongError()
            | errors.TooManyPhrasesError()
            | errors.OpposedPhraseError()
            | errors.AgreementError()
        ):
            return _refused(error)
        case errors.NotDrawableError():
            text = translate("Errors", "No font here can print {0}. Write it in Latin letters too.")
            return text.format(" ".join(error.characters))
        case errors.FileNotWrittenError():
            text = translate("Errors", "The file could not be saved as {0}. Nothing else is lost.")
            return text.format(error.path)
    return _plain(error)


def vault_problem(problem: VaultProblem) -> str:
    """Return why the vault cannot be opened or written."""
    match problem:
        case VaultProblem.NOT_A_VAULT:
            return translate("Errors", "The file is not a Wise Feedback vault. It was left alone.")
        case VaultProblem.NEWER:
            return translate(
                "Errors", "The vault is from a newer version of Wise Feedback. Please upgrade."
            )
        case VaultProblem.READ_ONLY:
            return translate("Errors", "The vault can be read here, but not written to.")
        case VaultProblem.LOCKED:
            return translate("Errors", "The vault is in use by another program. Try again soon.")
        case VaultProblem.DISK_FULL:
            return translate(
                "Errors", "The disk is full. The last change was not saved, all before it is safe."
            )
        case VaultProblem.DAMAGED:
            return translate(
                "Errors", "The vault is damaged, or its disk is failing. Nothing was written."
            )
        case VaultProblem.OUTDATED_ENGINE:
            return translate("Errors", "The database engine is too old to be safe.")


def list_problem(problem: ListProblem) -> str:
    """Return why a list of candidates cannot be read."""
    words = {
        ListProblem.MISSING: translate("Errors", "There is no such file."),
        ListProblem.UNREADABLE: translate("Errors", "The file could not be read."),
        ListProblem.EMPTY: translate("Errors", "The file is empty."),
        ListProblem.NO_ROWS: translate("Errors", "The list has headers but no rows."),
        ListProblem.TOO_LARGE: translate("Errors", "The file is too large for a list."),
        ListProblem.BINARY: translate("Errors", "The file is not a list of text."),
        ListProblem.BROKEN_WORKBOOK: translate("Errors", "The workbook is damaged."),
        ListProblem.PROTECTED: translate(
            "Errors", "The workbook needs a password. Save a copy without one."
        ),
        ListProblem.UNKNOWN_FORMAT: translate(
            "Errors", "Only CSV files and Excel workbooks (.xlsx) can be imported."
        ),
        ListProblem.NO_NAME_COLUMN: translate(
            "Errors", "No column holds names. Choose which one does."
        ),
    }
    return words[problem]


def agreement_problem(problem: AgreementProblem) -> str:
    """Return why terms or a day cannot stand in an agreement."""
    words = {
        AgreementProblem.REPLY_DAYS: translate("Errors", "Choose one of the reply times."),
        AgreementProblem.NO_PARTS: translate(
            "Errors", "Choose at least one thing that every reply shall hold."
        ),
        AgreementProblem.LADDER: translate(
            "Errors", "A step cannot come before the one above it. Choose a later day."
        ),
        AgreementProblem.FUTURE_DAY: translate(
            "Errors", "That day has not come yet. Choose today or a day before."
        ),
        AgreementProblem.SIGNED_FIRST: translate(
            "Errors", "It cannot be signed before it was walked through. Change the day."
        ),
    }
    return words[problem]


def phrase_file_problem(error: PhraseFileError) -> str:
    """Return why a file of phrases cannot be read."""
    if error.problem is PhraseFileProblem.DAMAGED and error.line is not None:
        text = translate("Errors", "The file is damaged at line {0}.")
        return text.format(error.line)
    words = {
        PhraseFileProblem.MISSING: translate("Errors", "There is no such file."),
        PhraseFileProblem.UNREADABLE: translate("Errors", "The file could not be read."),
        PhraseFileProblem.TOO_LARGE: translate(
            "Errors", "The file is too large for a list of phrases."
        ),
        PhraseFileProblem.OTHER_KIND: translate(
            "Errors", "The file is not a list of phrases from Wise Feedback."
        ),
        PhraseFileProblem.NEWER: translate(
            "Errors", "The file is from a newer version of Wise Feedback. Please upgrade."
        ),
        PhraseFileProblem.DAMAGED: translate(
            "Errors", "Something in the file is not a list of phrases."
        ),
    }
    return words[error.problem]


def _refused(
    error: errors.TextTooLongError
    | errors.TooManyPhrasesError
    | errors.OpposedPhraseError
    | errors.AgreementError,
) -> str:
    match error:
        case errors.AgreementError():
            return agreement_problem(error.problem)
        case errors.OpposedPhraseError():
            text = translate("Errors", "“{0}” is in both lists. Take it out of one.")
            return text.format(error.phrase)
        case errors.TooManyPhrasesError():
            text = translate("Errors", "A list has room for {0} phrases. Take some away.")
        case errors.TextTooLongError(field="vague" | "concrete"):
            text = translate("Errors", "A phrase has at most {0} characters. Write one on a line.")
        case _:
            text = translate("Errors", "That text is too long: at most {0} characters fit.")
    return text.format(error.limit)


def _missing(field: str) -> str:
    words = {
        "name": translate("Errors", "Fill in a name."),
        "role": translate("Errors", "Fill in the role."),
        "client": translate("Errors", "Fill in the client."),
        "contact": translate("Errors", "Fill in the contact's name."),
        "note": translate("Errors", "Write something first."),
        "reason": translate("Errors", "Write why it may stay."),
        "reply": translate("Errors", "Write what the client said first."),
        "requirement": translate("Errors", "Write what is required."),
        "stages": translate("Errors", "A board needs a first stage and one called closed."),
    }
    return words[field]


def _plain(error: WiseFeedbackError) -> str:
    words: dict[type[WiseFeedbackError], str] = {
        errors.NotFoundError: translate("Errors", "That is no longer here."),
        errors.BadAddressError: translate(
            "Errors", "Write one e-mail address, such as name@example.com."
        ),
        errors.AlreadyOnBoardError: translate("Errors", "The candidate is on this board already."),
        errors.InUseError: translate(
            "Errors", "The stage has cards or history, so it stays. It can be renamed."
        ),
        errors.StillInPlayError: translate(
            "Errors", "Somebody is still in play. Close each process on a ground first."
        ),
        errors.AssignmentClosedError: translate(
            "Errors", "The assignment is closed. Reopen it first."
        ),
        errors.GroundMissingError: translate(
            "Errors", "Nobody is closed without a ground that they may read."
        ),
        errors.FeedbackIncompleteError: translate(
            "Errors", "Something that the candidate needs is still missing."
        ),
        errors.PastDayError: translate(
            "Errors", "That day has passed. Choose today or a day to come."
        ),
        errors.BadTimesError: translate(
            "Errors", "The interview has to end after it begins, and within a day."
        ),
        errors.MustNotBeSaidError: translate(
            "Errors",
            "It may not leave the house yet. Fill each gap and change what is marked first.",
        ),
        errors.NothingToTellError: translate(
            "Errors", "There is nothing to tell yet: write feedback, or close the process first."
        ),
        errors.ArchiveDamagedError: translate(
            "Errors", "The letter in the archive is damaged: it is no longer what was saved."
        ),
        errors.CancelledError: translate("Errors", "Cancelled. Nothing was changed."),
        errors.VaultNotEmptyError: translate(
            "Errors",
            "Sample data goes into an empty vault and never mixes with real people.",
        ),
    }
    return words[type(error)]


@contextmanager
def reporting(parent: QWidget) -> Iterator[None]:
    """Show an expected error from the block to the user; let bugs through to be logged."""
    try:
        yield
    except WiseFeedbackError as error:
        tell(parent, error)


def tell(parent: QWidget, error: WiseFeedbackError) -> None:
    """Show an expected error to the user."""
    from PySide6.QtWidgets import QMessageBox  # not at start

    logger.info("told the user of %s", type(error).__name__)
    box = QMessageBox(QMessageBox.Icon.Warning, parent.window().windowTitle(), describe(error))
    box.setParent(parent.window(), box.windowFlags())
    box.setTextFormat(Qt.TextFormat.PlainText)
    ask(box)
