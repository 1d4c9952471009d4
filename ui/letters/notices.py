"""What the composer has to say in place: what the letter lacks, what went wrong, what was done."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.shared.notice import Act, Notice
from ui.shared.reporting import describe
from ui.shared.tokens import Kind
from wise_feedback.domain.completeness import Finding, Lack
from wise_feedback.domain.errors import (
    ArchiveDamagedError,
    NotDrawableError,
    TextTooLongError,
    WiseFeedbackError,
)
from wise_feedback.domain.letter import Letter, PartKind

if TYPE_CHECKING:
    from wise_feedback.domain.basics import Language

translate = QCoreApplication.translate


class Notices(QObject):
    """What the letter lacks, what of it cannot be printed, and the latest news."""

    feedback_wanted = Signal()
    part_wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lacks, self.obstacle = Notice(), Notice()
        self.remarks, self.news = Notice(), Notice()

    def banners(self) -> tuple[Notice, ...]:
        """Return the banners in the order they stand."""
        return self.lacks, self.obstacle, self.remarks, self.news

    def show_lacks(self, findings: Iterable[Finding], name: str) -> str:
        """Say what *name* needs and the letter lacks; return it in short, or nothing."""
        words = list(dict.fromkeys(lack_words(finding.lacks) for finding in findings))
        if not words:
            self.lacks.be_quiet()
            return ""
        title = self.tr("{0} needs more than this says").format(name)
        text = self.tr("Missing: {0}. Write it here, or in the feedback.").format(", ".join(words))
        ask = self.feedback_wanted.emit
        icon = "circle-dashed"
        self.lacks.tell(Kind.TODAY, icon, title, text, self.tr("Write feedback"), ask)
        return title

    def show_remarks(self, findings: Iterable[Finding]) -> None:
        """Say what asks for a second look, if anything; it stops nothing."""
        words = [remark_words(finding.lacks) for finding in findings]
        if not words:
            self.remarks.be_quiet()
            return
        self.remarks.tell(Kind.PLAIN, "eye", self.tr("Before it leaves"), "\n".join(words))

    def show_obstacle(self, error: WiseFeedbackError | None) -> str:
        """Say why the letter cannot be printed, if it cannot; return it in short, or nothing.

        What a name needs is said where it can be written in Latin letters.
        """
        if error is None:
            self.obstacle.be_quiet()
            return ""
        title, text, part = obstacle_words(error)
        if isinstance(error, NotDrawableError) and error.field == "name":
            self.obstacle.be_quiet()
            return title
        action = self.tr("Go there") if part else ""
        go = (lambda: self.part_wanted.emit(part)) if part else None
        self.obstacle.tell(Kind.TODAY, "printer", title, text, action, go)
        return title

    def tell_language(self, letter: Letter) -> None:
        """Say in which language the letter is now, and what of it is not."""
        own = [str(n) for n, kind in enumerate(PartKind, 1) if letter.part(kind).is_own]
        titles: dict[Language, str] = {
            "sv": self.tr("The letter is in Swedish now"),
            "en": self.tr("The letter is in English now"),
        }
        text = self.tr("What was written in the feedback stays in the language it was written in.")
        if own:
            words = self.tr("%n part(s) stay as you wrote them: {0}", "", len(own))
            text = words.format(", ".join(own))
        self.news.tell(Kind.PLAIN, "languages", titles[letter.language], text)

    def tell_dropped(self, take_back: Act) -> None:
        """Say that one's own words were dropped, with the way to have them back."""
        title = self.tr("The letter says what the feedback says again")
        text = self.tr("You can have your own words back until you write something new.")
        undo = self.tr("Undo")
        self.news.tell(Kind.PLAIN, "refresh-cw", title, text, undo, take_back)

    def tell_not_kept(self, error: WiseFeedbackError) -> None:
        """Say that what is written could not be kept, and why."""
        title = self.tr("What you write is only in this window")
        self.news.tell(Kind.LATE, "circle-alert", title, describe(error))

    def tell_undone(self, path: Path) -> None:
        """Say that a letter was taken out of the archive again, and where its file still is."""
        title = self.tr("The letter is out of the archive")
        text = self.tr("The file {0} is still where you saved it.").format(path.name)
        self.news.tell(Kind.PLAIN, "undo-2", title, text, file=path)

    def tell_outdated(self, start_over: Act) -> None:
        """Say that one's own words are about a decision that has changed since."""
        title = self.tr("The decision has changed since you wrote this")
        text = self.tr("Read your own words again, or start over from the feedback.")
        again = self.tr("Start over")
        self.news.tell(Kind.TODAY, "history", title, text, again, start_over)


def obstacle_words(error: WiseFeedbackError) -> tuple[str, str, PartKind | None]:
    """Return why a letter cannot be printed: in short, in full, and the part it is about."""
    field = error.field if isinstance(error, NotDrawableError | TextTooLongError) else ""
    text = describe(error)
    if isinstance(error, NotDrawableError):
        words = translate("LetterNotices", "No font here can print {0}. Write it in another way.")
        text = words.format(" ".join(error.characters))
    if isinstance(error, ArchiveDamagedError):
        return translate("LetterNotices", "The paper of this letter cannot be shown"), text, None
    parts = {part.value: part for part in PartKind}
    if field in parts:
        number = list(PartKind).index(parts[field]) + 1
        title = translate("LetterNotices", "Part {0} cannot be printed yet").format(number)
        return title, text, parts[field]
    titles = {
        "name": translate("LetterNotices", "The name cannot be printed yet"),
        "address": translate("LetterNotices", "The address cannot be printed yet"),
        "subject": translate("LetterNotices", "The subject cannot be printed yet"),
        "signer": translate("LetterNotices", "Your own name in the settings cannot be printed"),
        "agency": translate("LetterNotices", "Your agency in the settings cannot be printed"),
    }
    usual = translate("LetterNotices", "The letter cannot be printed yet")
    return titles.get(field, usual), text, None


def remark_words(lack: Lack) -> str:
    """Return what to think of before a letter leaves, as a sentence."""
    words = {
        Lack.ASSESSED: translate(
            "LetterNotices", "Some musts were not assessed: do not let it read as a weakness."
        ),
        Lack.REASON: translate(
            "LetterNotices", "It was closed on another requirement than the letter rests on."
        ),
        Lack.FEWER: translate(
            "LetterNotices", "It reads as a list of faults: keep to what decided."
        ),
    }
    return words[lack]


def lack_words(lack: Lack) -> str:
    """Return what a letter lacks, in a few words that fit a list."""
    words = {
        Lack.GROUND: translate("LetterNotices", "the ground for the decision"),
        Lack.REQUIREMENT: translate("LetterNotices", "which requirement it rests on"),
        Lack.EVIDENCE: translate("LetterNotices", "what was seen"),
        Lack.VALUES: translate("LetterNotices", "what was asked for and what was shown"),
        Lack.UNIT: translate("LetterNotices", "what the figures count"),
        Lack.STRENGTH: translate("LetterNotices", "what convinced"),
        Lack.DEVELOPMENT: translate("LetterNotices", "how to grow"),
        Lack.MERITS: translate("LetterNotices", "the merits"),
        Lack.SUBJECT: translate("LetterNotices", "a subject"),
    }
    return words.get(lack, translate("LetterNotices", "the decision"))
