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
    FileProblem,
    ListProblem,
    MailProblem,
    PhraseFileError,
    PhraseFileProblem,
    PictureProblem,
    VaultProblem,
    VoiceProblem,
    WiseFeedbackError,
)

logger = logging.getLogger(__name__)
translate = QCoreApplication.translate


def describe(error: WiseFeedbackError) -> str:
    """Return what to tell the user about *error*, in the language of the interface."""
    match error:
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
        case errors.MustNotBeSaidError():
            text = translate("Errors", "“{0}” must not be said. Word it in another way.")
            return text.format(error.phrase)
        case errors.StagesUnknownError():
            text = translate("Errors", "Say what these stages are first: {0}.")
            return text.format(", ".join(error.stages))
        case errors.FileNotWrittenError():
            text = translate("Errors", "The file could not be saved as {0}. Nothing else is lost.")
            return text.format(error.path)
    return _by_problem(error) or _plain(error)


def _by_problem(error: WiseFeedbackError) -> str:
    """Return what to tell about an error that says which problem it is, else nothing."""
    match error:
        case errors.VaultError():
            return vault_problem(error.problem)
        case errors.ListError():
            return list_problem(error.problem)
        case errors.MailError():
            return mail_problem(error.problem)
        case errors.PhraseFileError() | errors.VoiceFileError() | errors.FileNotOpenedError():
            return _file_problem(error)
        case errors.VoiceError():
            return voice_problem(error)
        case errors.PictureError():
            return picture_problem(error.problem)
    return ""


def _file_problem(
    error: errors.PhraseFileError | errors.VoiceFileError | errors.FileNotOpenedError,
) -> str:
    match error:
        case errors.PhraseFileError():
            return phrase_file_problem(error)
        case errors.VoiceFileError():
            return voice_file_problem(error)
    return file_problem(error.problem)


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
        ListProblem.NO_HISTORY: translate(
            "Errors", "Choose which columns hold the candidate, the stage and the date."
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


def mail_problem(problem: MailProblem) -> str:
    """Return why a mail cannot be addressed, sent or taken back."""
    words = {
        MailProblem.NO_ADDRESS: translate("Errors", "There is no e-mail address to send it to."),
        MailProblem.BROKEN: translate(
            "Errors", "No mail reaches that address. Look for a slip, as in name@example.com."
        ),
        MailProblem.SEVERAL: translate(
            "Errors", "A letter goes to one person. Write one address only."
        ),
        MailProblem.LINE_BREAK: translate(
            "Errors", "Addresses, names and subjects have one line. Take the line break out."
        ),
        MailProblem.NO_SENDER: translate(
            "Errors", "Fill in your own e-mail address in the settings first."
        ),
        MailProblem.NO_HOST: translate("Errors", "Fill in the name of the mail server."),
        MailProblem.BAD_HOST: translate(
            "Errors", "No server is called that. Write a name such as smtp.example.com."
        ),
        MailProblem.BAD_PORT: translate("Errors", "A port is a number from 1 to 65535."),
        MailProblem.NO_PASSWORD: translate("Errors", "Fill in the password too."),
        MailProblem.PLAIN_PASSWORD: translate(
            "Errors", "A password is only sent over an encrypted line. Choose STARTTLS or TLS."
        ),
        MailProblem.IN_OUTBOX: translate("Errors", "The letter is in the outbox already."),
        MailProblem.BEING_SENT: translate("Errors", "The mail is being sent right now."),
        MailProblem.SENT: translate("Errors", "The mail has been sent."),
    }
    return words[problem]


def file_problem(problem: FileProblem) -> str:
    """Return why a file that the program was asked to open cannot be."""
    words = {
        FileProblem.MISSING: translate("Errors", "There is no such file."),
        FileProblem.UNREADABLE: translate("Errors", "The file could not be read."),
        FileProblem.FOLDER: translate("Errors", "It is a folder. Open the file in it."),
        FileProblem.OTHER_KIND: translate(
            "Errors", "Only voices, phrases and lists of candidates can be opened."
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


def voice_file_problem(error: errors.VoiceFileError) -> str:
    """Return why a file with somebody's way of writing cannot be read."""
    words = {
        PhraseFileProblem.TOO_LARGE: translate("Errors", "The file is too large for a voice."),
        PhraseFileProblem.OTHER_KIND: translate(
            "Errors", "The file is not a voice from Wise Feedback."
        ),
        PhraseFileProblem.DAMAGED: translate("Errors", "Something in the file is not a voice."),
    }
    if error.problem in words and error.line is None:
        return words[error.problem]
    return phrase_file_problem(PhraseFileError(error.problem, error.line))


def voice_problem(error: errors.VoiceError) -> str:
    """Return why a sentence of one's own cannot be said in letters, and what to do about it."""
    words = {
        VoiceProblem.UNCLOSED: translate(
            "Errors", "A brace is left open. A field is written with one on each side."
        ),
        VoiceProblem.UNKNOWN_FIELD: translate("Errors", "There is no field called “{0}” here."),
        VoiceProblem.CONTACT: translate(
            "Errors", "Leave out addresses and numbers: each letter gives yours by itself."
        ),
        VoiceProblem.NAMED: translate(
            "Errors", "Your name or your agency’s is in it. Take it out: each letter signs itself."
        ),
        VoiceProblem.NO_ROLE: translate(
            "Errors", "Name the role with the field “{0}”, so that it is clear what it is about."
        ),
        VoiceProblem.NO_DECISION: translate(
            "Errors", "Say straight out that it is a no, with a word such as “not”."
        ),
        VoiceProblem.VAGUE: translate(
            "Errors", "“{0}” gives a reason that nobody can use. The ground comes further down."
        ),
        VoiceProblem.FORBIDDEN: translate("Errors", "“{0}” may not leave the house."),
    }
    return words[error.problem].format(error.word)


def picture_problem(problem: PictureProblem) -> str:
    """Return why a file cannot be the picture of a letter."""
    words = {
        PictureProblem.UNREADABLE: translate("Errors", "The file could not be read."),
        PictureProblem.NOT_A_PICTURE: translate(
            "Errors", "Only pictures in PNG or JPEG can be used. Save it as one of those."
        ),
        PictureProblem.TOO_LARGE: translate(
            "Errors", "The picture is too large: at most 5 MB and 40 million pixels."
        ),
        PictureProblem.DAMAGED: translate("Errors", "The picture is damaged."),
        PictureProblem.BLANK: translate("Errors", "There is nothing to see in the picture."),
    }
    return words[problem]


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
        "experience": translate("Errors", "Answer at least one of the questions."),
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
        errors.MustNotLeaveError: translate(
            "Errors", "The letter may not leave the house yet: see its checks."
        ),
        errors.OutdatedWordsError: translate(
            "Errors",
            "Your own words were written before what is decided now. Open the letter, and read it.",
        ),
        errors.NotPrintedError: translate(
            "Errors", "The printer did not take the letter. See that it is on, or choose another."
        ),
        errors.NothingToTellError: translate(
            "Errors", "There is nothing to tell yet: write feedback, or close the process first."
        ),
        errors.NobodyCalledError: translate(
            "Errors",
            "There are no qualifications to state: a statement is for somebody who was turned "
            "down, about those who were called to interview or hired.",
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
