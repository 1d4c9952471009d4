"""How letters leave the house: held against the checks, kept as they left, and asked about.

A letter that is saved as PDF, printed or mailed leaves a version behind: its words, its exact
bytes and what it was held against. Whether it was sent the program cannot know, so it asks, and
only a yes counts as having told the candidate.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.cleaning import clean_letter
from wise_feedback.domain.errors import FeedbackIncompleteError, MustNotLeaveError, VaultError
from wise_feedback.domain.letter import Letter, LetterKind, SavedLetter, Via
from wise_feedback.domain.letter_checks import Check, may_leave
from wise_feedback.domain.letter_look import LetterLook
from wise_feedback.domain.mail import Mail
from wise_feedback.services import (
    handed_files,
    letter_archive,
    letter_checks,
    letters,
    outbox,
    voices,
)
from wise_feedback.services.ledger import Ledger
from wise_feedback.services.letter_subject import Subject
from wise_feedback.storage import files, tables
from wise_feedback.storage.history import transaction


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter that may leave: its cleaned words, the exact *content* of its PDF, its *checks*."""

    candidacy_id: Key
    letter: Letter
    content: bytes
    checks: tuple[Check, ...]


def ready(
    candidacy_id: Key,
    letter: Letter,
    look: LetterLook | None = None,
    about: Subject | None = None,
) -> Ready:
    """Return *letter* as it may be printed or mailed, without keeping anything.

    *look* and *about* save reading settings and records again. Raises
    ``FeedbackIncompleteError`` while somebody who does not move on would not learn why,
    ``MustNotLeaveError`` while a red check is open, ``NotDrawableError``, ``TextTooLongError``.
    """
    lacks = letters.judge(candidacy_id, letter, about).lacking
    if lacks:
        raise FeedbackIncompleteError(lacks)
    letter = clean_letter(letter)
    checks = held_to(candidacy_id, letter, about)
    if not may_leave(checks):
        raise MustNotLeaveError([one.number for one in checks if one.is_red and one.open])
    return Ready(candidacy_id, letter, letters.pdf(letter, look), checks)


def held_to(candidacy_id: Key, letter: Letter, about: Subject | None = None) -> tuple[Check, ...]:
    """Return how *letter* stands before the eight checks today, in the consultant's own voice.

    Raises ``NothingToTellError``, ``NotFoundError``.
    """
    never = voices.load(letter.language).never
    today = date.today()
    return letter_checks.checks(candidacy_id, letter, never=never, today=today, about=about)


def left(made: Ready, via: Via, address: str = "") -> SavedLetter:
    """Keep the version that was printed or mailed; nobody has said yet that it was sent.

    It waits among the letters until they do. Undoing takes the version back, and nothing that was
    typed: a draft is kept as it is typed, and never by this.
    """
    with transaction(Act.SAVE_LETTER):
        return keep(made, via, address)


def save(candidacy_id: Key, letter: Letter, path: Path) -> SavedLetter:
    """Write *letter* to *path* as a PDF and keep the version: its words and exact bytes.

    Undoing takes the version back, while the file stays, since it may have been sent. The file is
    put in place last, before the vault is committed: where only one of the two can be had it is
    the file, which the user sees and can save again, never a version that nobody has.

    Raises as ``ready`` does, ``FileNotWrittenError`` and ``VaultError``; then nothing is kept,
    nothing is left beside *path*, and what was there stays, unless it had been replaced when the
    vault failed.
    """
    made = ready(candidacy_id, letter)
    is_new = False
    try:
        with transaction(Act.SAVE_LETTER):
            saved = keep(made, Via.PDF)
            is_new = files.write_file(path, made.content)
    except VaultError:
        if is_new:
            files.remove(path)
        raise
    return saved


def queue(made: Ready, mail: Mail) -> SavedLetter:
    """Put the mail that takes a letter in the outbox, and keep the version; return it.

    It counts as sent once its server has taken it. Until it is begun it can be undone. Raises
    ``MailError`` and ``VaultError``; then neither is kept.
    """
    with transaction(Act.QUEUE_MAIL):
        saved = keep(made, Via.OUTBOX, mail.to)
        outbox.queue(mail, saved.id)
        return saved


def unanswered(candidacy_id: Key) -> SavedLetter | None:
    """Return the version that left last, if nobody has said yet that it was sent."""
    latest = next(iter(letter_archive.of_card(candidacy_id)), None)
    return latest if latest and not latest.is_sent else None


def locked(candidacy_id: Key) -> SavedLetter | None:
    """Return the letter that was sent, while nothing has come after it to write about.

    Such a letter is only read, until ``begin_version``. Raises as ``letters.suggest`` does.
    """
    latest = next(iter(letter_archive.of_card(candidacy_id)), None)
    if latest is None or latest.sent_at is None or letters.draft(candidacy_id):
        return None
    if latest.kind not in letters.kinds(candidacy_id):
        return None
    basis = letters.basis(candidacy_id, latest.kind)
    since = [at for at in (basis.feedback_at, basis.closed_at) if at and at > latest.sent_at]
    return None if since else latest


def begin_version(candidacy_id: Key) -> Letter:
    """Begin a new version of what was sent, with the words that were one's own; return it.

    Raises as ``letters.suggest`` does, and ``VaultError``.
    """
    letter = letters.resume(candidacy_id)
    letters.keep_draft(candidacy_id, letter)
    return letter


def sent(letter_id: Key, at: datetime | None = None) -> SavedLetter:
    """Say that a letter was sent: the candidate has heard, and what was promised them is kept.

    From then on the letter never changes, and nothing before it can be undone. Words that were
    written since it left stay a draft. One that was sent already stays as it is. Raises
    ``NotFoundError``.
    """
    row = tables.Letter.find(letter_id)
    if row.sent_at is None:
        with transaction(Act.SEND_LETTER, undoable=False):
            note_sent(letter_id, at or datetime.now(UTC))
            _end_draft(row.candidacy_id, letter_archive.whole_words(letter_id))
            letter_checks.forget(row.candidacy_id)
        handed_files.take_away(row.candidacy_id)
    return letter_archive.one(letter_id)


def note_sent(letter_id: Key, at: datetime) -> None:
    """Write down that a letter was sent at a moment; for use in an act.

    One that tells no decision keeps no promise of one: it only counts as a word from us.
    """
    at, row = at.replace(microsecond=0), tables.Letter.find(letter_id)
    row.sent_at = at
    row.save()
    card = tables.Candidacy.find(row.candidacy_id)
    if LetterKind(row.kind).tells_decision:
        card.letter_at = at
        Ledger(card.assignment_id, at).told_by_letter(card, row.id)
    else:
        card.heard_at = at
    card.save()


def keep(made: Ready, via: Via, address: str = "") -> SavedLetter:
    """Keep a version, the same one again where the very same pages have left before; in an act."""
    before = unanswered(made.candidacy_id)
    if before and letter_archive.holds(before, made.content):
        return letter_archive.left_again(before.id, via, address, made.checks)
    now = datetime.now(UTC)
    return letter_archive.add(
        made.candidacy_id,
        made.letter,
        made.content,
        now,
        via=via,
        address=address,
        checks=made.checks,
    )


def _end_draft(candidacy_id: Key, told: Letter | None) -> None:
    draft = letters.draft(candidacy_id)
    if draft and told and draft.reads_as(told):
        letters.discard_draft(candidacy_id)
