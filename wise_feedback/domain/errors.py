"""Everything that may go wrong for a reason the user can understand and act on.

Raise these for the expected; let anything else crash, be logged and be reported as a bug.
An error carries facts, never prose and never personal data in its text: the interface phrases it
in the user's language.
"""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wise_feedback.domain.completeness import Finding


class WiseFeedbackError(Exception):
    """Base of every expected error; the only type the interface catches."""


class NotFoundError(WiseFeedbackError):
    """The thing asked for is gone: undone, or removed in another window."""


class MissingFieldError(WiseFeedbackError):
    """Something that must be filled in is empty. *field* names it, for example ``name``."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} is empty")
        self.field = field


class TextTooLongError(WiseFeedbackError):
    """A text is longer than its field holds."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(f"{field} is longer than {limit} characters")
        self.field = field
        self.limit = limit


class BadAddressError(WiseFeedbackError):
    """An e-mail address that nobody can be reached at."""


class AlreadyOnBoardError(WiseFeedbackError):
    """The candidate is in this assignment already."""


class InUseError(WiseFeedbackError):
    """Something cannot be removed, since cards stand in it or feedback points at it."""


class StillInPlayError(WiseFeedbackError):
    """An assignment was about to be closed over somebody who is still in play."""


class AssignmentClosedError(WiseFeedbackError):
    """Somebody was about to come into play in an assignment that has been closed."""


class GroundMissingError(WiseFeedbackError):
    """A candidate was about to be closed without a ground that they may read."""


class FeedbackIncompleteError(WiseFeedbackError):
    """The feedback lacks what the candidate needs. *findings* say what."""

    def __init__(self, findings: Sequence["Finding"]) -> None:
        super().__init__(", ".join(finding.rule for finding in findings))
        self.findings = tuple(findings)


class PastDayError(WiseFeedbackError):
    """A word was to be promised for a day that has passed."""


class BadTimesError(WiseFeedbackError):
    """An interview was to end before it began, or to last longer than a day."""


class AgreementProblem(StrEnum):
    """Why terms or a day cannot stand in an agreement."""

    REPLY_DAYS = "reply_days"
    NO_PARTS = "no_parts"
    LADDER = "ladder"
    FUTURE_DAY = "future_day"
    SIGNED_FIRST = "signed_first"


class AgreementError(WiseFeedbackError):
    """An agreement cannot say so. What is agreed already stands."""

    def __init__(self, problem: AgreementProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class MailProblem(StrEnum):
    """Why a mail cannot be addressed, sent or taken back."""

    NO_ADDRESS = "no_address"
    BROKEN = "broken"
    SEVERAL = "several"
    LINE_BREAK = "line_break"
    NO_SENDER = "no_sender"
    NO_HOST = "no_host"
    BAD_HOST = "bad_host"
    BAD_PORT = "bad_port"
    NO_PASSWORD = "no_password"
    PLAIN_PASSWORD = "plain_password"
    IN_OUTBOX = "in_outbox"
    BEING_SENT = "being_sent"
    SENT = "sent"


class MailError(WiseFeedbackError):
    """A mail cannot be addressed, sent or taken back. Nothing was sent by this."""

    def __init__(self, problem: MailProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class MustNotLeaveError(WiseFeedbackError):
    """A red check of a letter is open, so it is neither printed nor mailed.

    *checks* are the numbers of those that are.
    """

    def __init__(self, checks: Sequence[int]) -> None:
        super().__init__(", ".join(map(str, checks)))
        self.checks = tuple(checks)


class MustNotBeSaidError(WiseFeedbackError):
    """A text that is to leave says what must not be said, so it stays until that is changed.

    *phrase* is the first of it, as it stands in the text.
    """

    def __init__(self, phrase: str) -> None:
        super().__init__("a text says what must not be said")
        self.phrase = phrase


class OutdatedWordsError(WiseFeedbackError):
    """Own words in a letter were written before what it tells was decided, and nobody has looked.

    It is not let out unread: it may congratulate somebody who has had a no since.
    """


class NotDrawableError(WiseFeedbackError):
    """A text has characters that no bundled font can draw, so it cannot be printed.

    *field* says where they stand: ``name`` for the candidate's name, else a part of the letter.
    """

    def __init__(self, field: str, characters: str) -> None:
        super().__init__(f"{field} has {len(characters)} characters without a glyph")
        self.field = field
        self.characters = characters


class VaultProblem(StrEnum):
    """Why a vault cannot be opened or written."""

    NOT_A_VAULT = "not_a_vault"
    NEWER = "newer"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DISK_FULL = "disk_full"
    DAMAGED = "damaged"
    OUTDATED_ENGINE = "outdated_engine"


class VaultError(WiseFeedbackError):
    """The vault cannot be opened or written. Nothing in it was changed."""

    def __init__(self, problem: VaultProblem, path: Path | None = None) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.path = path


class ListProblem(StrEnum):
    """Why a list of candidates cannot be read."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    NO_ROWS = "no_rows"
    TOO_LARGE = "too_large"
    BINARY = "binary"
    BROKEN_WORKBOOK = "broken_workbook"
    PROTECTED = "protected"
    UNKNOWN_FORMAT = "unknown_format"
    NO_NAME_COLUMN = "no_name_column"
    NO_HISTORY = "no_history"


class ListError(WiseFeedbackError):
    """A list of candidates cannot be read. Nothing was imported."""

    def __init__(self, problem: ListProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class StagesUnknownError(WiseFeedbackError):
    """A history has stages that nobody has said what they are. Nothing was imported.

    *stages* are the words of the file for them.
    """

    def __init__(self, stages: Sequence[str]) -> None:
        super().__init__(f"{len(stages)} stages are unknown")
        self.stages = tuple(stages)


class OpposedPhraseError(WiseFeedbackError):
    """The same phrase is to be pointed out and to count as concrete. *phrase* is which."""

    def __init__(self, phrase: str) -> None:
        super().__init__("a phrase is in both lists")
        self.phrase = phrase


class TooManyPhrasesError(WiseFeedbackError):
    """A list of phrases is longer than a check has time for. *field* says which."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(f"{field} has more than {limit} phrases")
        self.field = field
        self.limit = limit


class PhraseFileProblem(StrEnum):
    """Why a file of phrases cannot be read."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    OTHER_KIND = "other_kind"
    NEWER = "newer"
    DAMAGED = "damaged"


class PhraseFileError(WiseFeedbackError):
    """A file of phrases cannot be read. No list was changed.

    *line* says where it is damaged, counted from 1, where that can be told.
    """

    def __init__(self, problem: PhraseFileProblem, line: int | None = None) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.line = line


class VoiceProblem(StrEnum):
    """Why a sentence of one's own cannot be said in letters."""

    UNCLOSED = "unclosed"
    UNKNOWN_FIELD = "unknown_field"
    CONTACT = "contact"
    NAMED = "named"
    NO_ROLE = "no_role"
    NO_DECISION = "no_decision"
    VAGUE = "vague"
    FORBIDDEN = "forbidden"


class VoiceError(WiseFeedbackError):
    """A sentence of one's own cannot be said in letters. What was kept before stands.

    *slot* says which, *word* is the field or the word that it is about.
    """

    def __init__(self, problem: VoiceProblem, slot: str, word: str = "") -> None:
        super().__init__(f"{slot}: {problem.value}")
        self.problem = problem
        self.slot = slot
        self.word = word


class VoiceFileError(WiseFeedbackError):
    """A file with somebody's way of writing cannot be read. Nothing was changed.

    *line* says where it is damaged, counted from 1, where that can be told.
    """

    def __init__(self, problem: PhraseFileProblem, line: int | None = None) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.line = line


class FileProblem(StrEnum):
    """Why a file that the program was started with cannot be opened."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    FOLDER = "folder"
    OTHER_KIND = "other_kind"


class FileNotOpenedError(WiseFeedbackError):
    """The program was asked to open a file that it cannot open. Nothing was changed."""

    def __init__(self, problem: FileProblem, path: Path) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.path = path


class PictureProblem(StrEnum):
    """Why a file cannot be the picture of a letter."""

    UNREADABLE = "unreadable"
    NOT_A_PICTURE = "not_a_picture"
    TOO_LARGE = "too_large"
    DAMAGED = "damaged"
    BLANK = "blank"


class PictureError(WiseFeedbackError):
    """A file cannot be the picture of a letter. The picture that was kept before stands."""

    def __init__(self, problem: PictureProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class CancelledError(WiseFeedbackError):
    """The user stopped a longer piece of work; nothing of it was kept."""


class FileNotWrittenError(WiseFeedbackError):
    """A file could not be saved where the user asked: no such folder, no room, or in use."""

    def __init__(self, path: Path) -> None:
        super().__init__("a file could not be written")
        self.path = path


class NotPrintedError(WiseFeedbackError):
    """A printer did not take a paper: it is off, unknown, or out of reach."""


class NothingToTellError(WiseFeedbackError):
    """There is neither feedback nor a closing yet, so a letter would have nothing to say."""


class NobodyCalledError(WiseFeedbackError):
    """Nobody else was called to interview or hired, or the candidate was not turned down.

    Then there are no merits to state.
    """


class ArchiveDamagedError(WiseFeedbackError):
    """A letter in the archive is not the one that was saved: its PDF no longer has its hash."""


class VaultNotEmptyError(WiseFeedbackError):
    """Sample data goes into an empty vault only, so that it never mixes with real people."""
