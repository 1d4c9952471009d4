"""The letter in hand: what was suggested, what the consultant made of it, and what is kept."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.letter import (
    Basis,
    Letter,
    LetterKind,
    PageCount,
    PartKind,
    SavedLetter,
    Via,
)
from wise_feedback.domain.letter_checks import Check
from wise_feedback.domain.mail import Mail
from wise_feedback.domain.voice import Tone
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    letter_archive,
    letter_checks,
    letters,
    sending,
)


@dataclass(frozen=True, slots=True)
class Saved:
    """A letter that was saved here, and where its file is."""

    letter: SavedLetter
    path: Path


class Writing:
    """A letter to one candidate while it is written. Raises ``NothingToTellError`` when begun.

    Every change is kept at once, so that leaving never asks and never loses a word. One that was
    sent is *locked*: it shows the very letter that was sent, and nothing can be written in it.
    """

    def __init__(self, candidacy_id: Key) -> None:
        self.candidacy_id = candidacy_id
        self.saved_here: Saved | None = None
        self.locked: SavedLetter | None = None
        self.pages = 1
        usual = letters.suggest(candidacy_id)
        self._usual = (usual.language, usual.kind, usual.tone)
        self.suggested = self.letter = letters.resume(candidacy_id)
        self.basis = Basis()
        self.kinds: tuple[LetterKind, ...] = ()
        self.archive: list[SavedLetter] = []
        self.is_outdated = letters.is_outdated(candidacy_id, self.letter)
        self._is_kept = True
        self._load()

    @property
    def unanswered(self) -> SavedLetter | None:
        """The version that left last, if it reads as this and nobody has said that it was sent."""
        latest = next(iter(self.archive), None)
        if latest is None or latest.is_sent or self._left_words is None:
            return None
        return latest if self._left_words.reads_as(self.letter) else None

    @property
    def is_own(self) -> bool:
        """Whether there is anything of the consultant's own that starting over would drop."""
        return self.letter.has_own_words

    @property
    def is_of_another_day(self) -> bool:
        """Whether midnight has passed since the letter was dated."""
        return self.locked is None and self.letter.day != date.today()

    def reload(self) -> None:
        """Let everything that is not the consultant's own say what is true now."""
        self._load()
        is_now = letters.is_outdated(self.candidacy_id, self.letter)
        self.is_outdated = self.is_outdated or is_now

    def write(self, kind: PartKind | None, text: str) -> None:
        """Put other words in a part, or the subject. Raises ``VaultError`` if not kept."""
        if kind is None:
            is_own = text != self.suggested.subject
            self.letter = self.letter.headed(text, is_own=is_own)
        else:
            is_own = text != self.suggested.part(kind).text
            self.letter = self.letter.written(kind, text, is_own=is_own)
        self._keep()

    def speak(self, language: Language) -> None:
        """Compose in another language; own words stay. Raises ``VaultError`` if not kept."""
        self._compose(language, self.letter.kind)
        self._keep()

    def choose(self, kind: LetterKind) -> None:
        """Compose another kind of letter; own words stay. Raises ``VaultError`` if not kept."""
        self._compose(self.letter.language, kind)
        self._keep()

    def tell(self, tone: Tone) -> None:
        """Compose in another tone; own words stay. Raises ``VaultError`` if not kept."""
        self._compose(self.letter.language, self.letter.kind, tone=tone)
        self._keep()

    def start_over(self) -> None:
        """Drop own words for what the feedback says. Raises ``VaultError`` if not kept."""
        self.letter = self.suggested
        self.is_outdated = False
        self._keep()

    def take_back(self, letter: Letter) -> None:
        """Have the letter again as it was before starting over."""
        self._compose(letter.language, letter.kind, letter, letter.tone)
        self._keep()

    def preview(self) -> tuple[bytes, PageCount]:
        """Return the letter as it prints now, or as it was sent.

        Raises ``NotDrawableError``, ``TextTooLongError``, ``ArchiveDamagedError``.
        """
        if self.locked is not None:
            content = letter_archive.pdf(self.locked.id)
            return content, letters.measure(self.letter, self._look)
        content, count = letters.preview(self.letter, self._look)
        self.pages = count.pages
        return content, count

    def ready(self) -> sending.Ready:
        """Return the letter as it may leave. Raises as ``sending.ready`` does."""
        return sending.ready(self.candidacy_id, self.letter)

    def let_go(self, made: sending.Ready, via: Via, address: str = "") -> None:
        """Keep the version that was printed or mailed. Raises ``VaultError``."""
        sending.left(made, via, address)
        self.is_outdated = False
        self._load()

    def queue(self, made: sending.Ready, mail: Mail) -> None:
        """Put the mail with the letter in the outbox. Raises as ``sending.queue`` does."""
        sending.queue(made, mail)
        self.is_outdated = False
        self._load()

    def begin_version(self) -> None:
        """Unlock a letter that was sent, for another to be written. Raises ``VaultError``."""
        self.letter = sending.begin_version(self.candidacy_id)
        self._load()

    def judge(self) -> letters.Judgement:
        """Return what stops the letter from being saved, and what asks for a second look."""
        return letters.judge(self.candidacy_id, self.letter)

    def checks(self) -> tuple[Check, ...]:
        """Return how the letter stands before the eight checks."""
        return sending.held_to(self.candidacy_id, self.letter)

    def let_stay(self, check: Check) -> None:
        """Let stay what an amber check found. Raises ``VaultError`` if that is not kept."""
        letter_checks.keep(self.candidacy_id, check)

    def point_out_again(self, check: Check) -> None:
        """Take back that what a check found may stay. Raises ``VaultError``."""
        letter_checks.unkeep(self.candidacy_id, check.number)

    def save(self, path: Path) -> Saved:
        """Save the letter as a PDF, and keep the version. Raises as ``sending.save`` does."""
        self.saved_here = Saved(sending.save(self.candidacy_id, self.letter, path), path)
        self.is_outdated = False
        self._load()
        return self.saved_here

    @property
    def was_undone(self) -> bool:
        """Whether the letter that was saved here is no longer in the archive."""
        if self.saved_here is None:
            return False
        return all(saved.id != self.saved_here.letter.id for saved in self.archive)

    def _compose(
        self,
        language: Language,
        kind: LetterKind,
        own: Letter | None = None,
        tone: Tone | None = None,
    ) -> None:
        key, tone = self.candidacy_id, tone or self.letter.tone
        self.suggested = letters.suggest(key, language=language, kind=kind, tone=tone)
        self.basis = letters.basis(key, self.suggested.kind)
        self.letter = self.suggested.keeping(own or self.letter)

    def _load(self) -> None:
        key = self.candidacy_id
        self._compose(self.letter.language, self.letter.kind)
        self.kinds = letters.kinds(key)
        self.person = candidates.candidate(board.card(key).candidate_id)
        self.assignment = assignments.assignment(board.assignment_of(key)).facts
        self._look = letters.look()
        self.archive = letter_archive.of_card(key)
        latest = next(iter(self.archive), None)
        self._left_words = letter_archive.whole_words(latest.id) if latest else None
        self.locked = sending.locked(key)
        if self.locked is not None and self._left_words is not None:
            self.letter = self._left_words

    def keep(self) -> None:
        """Keep what could not be kept when it was written. Raises ``VaultError`` if not yet."""
        if not self._is_kept:
            self._keep()

    def _keep(self) -> None:
        letter = self.letter
        self._is_kept = False
        is_begun = self.is_own or (letter.language, letter.kind, letter.tone) != self._usual
        if is_begun or self.archive:
            letters.keep_draft(self.candidacy_id, self.letter)
        else:
            letters.discard_draft(self.candidacy_id)
        self._is_kept = True
