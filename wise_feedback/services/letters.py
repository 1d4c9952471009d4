"""Letters to candidates: suggested from feedback, kept while they are written, set on paper.

How they leave the house is ``services.sending``, what has left is ``services.letter_archive``.
Private notes are never read here, and ``services.notes`` is never imported.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from wise_feedback.domain import letter_json
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.cleaning import clean_letter
from wise_feedback.domain.closing import Closing
from wise_feedback.domain.completeness import Finding, Lack, Severity, blocking, findings
from wise_feedback.domain.errors import OutdatedWordsError
from wise_feedback.domain.feedback import Feedback
from wise_feedback.domain.filenames import file_name
from wise_feedback.domain.letter import Basis, Letter, LetterKind, PageCount, PartKind
from wise_feedback.domain.letter_look import LetterLook
from wise_feedback.domain.text import says_something
from wise_feedback.domain.voice import Tone
from wise_feedback.letters.merits import statement
from wise_feedback.letters.phrases import phrases
from wise_feedback.services import drafts, letter_archive, pictures, settings, voices
from wise_feedback.services.letter_grounds import as_told, facts_for, tellings
from wise_feedback.services.letter_subject import Subject, subject
from wise_feedback.storage import merits, tables

DRAFT = "letter"

_TOLD_IN = {
    LetterKind.REFERENCE: (PartKind.STRENGTHS, Lack.STRENGTH),
    LetterKind.MERITS: (PartKind.GROUNDS, Lack.MERITS),
}
"""Where a letter that gives no decision says what it is for."""


def suggest(
    candidacy_id: Key,
    *,
    language: Language | None = None,
    kind: LetterKind | None = None,
    tone: Tone | None = None,
    today: date | None = None,
    about: Subject | None = None,
) -> Letter:
    """Return the letter that the latest finished feedback, or the closing, amounts to.

    It is in the candidate's language unless another is asked for, and told as the consultant
    usually does unless in another *tone*; a *kind* counts where it is among ``kinds``. *about*
    saves reading the records again. Raises ``NothingToTellError`` when there is neither feedback
    nor closing, ``NotFoundError``.
    """
    from wise_feedback.letters.compose import compose  # loads the fonts, so not at start
    from wise_feedback.letters.coverage import missing

    about = about or subject(candidacy_id)
    telling, person, chosen = about.telling(kind), about.person, settings.load()
    day, language = today or date.today(), language or person.language
    voice = voices.load(language)
    ended = telling.ended_on or day
    facts = facts_for(about.facts, telling)
    letter = compose(
        person,
        facts,
        stage_kind=telling.stage_kind,
        consultant=chosen.consultant,
        agency=chosen.agency,
        day=day,
        language=language,
        feedback=telling.feedback,
        closing=telling.closing,
        reached=about.reached,
        kept_until=chosen.kept_until(ended) if telling.is_over else None,
        latin=bool(missing(person.name + person.goes_by)),
        kind=telling.kind,
        voice=voice,
        tone=tone,
    )
    if letter.kind is not LetterKind.MERITS:
        return letter
    told = statement(merits.merits(about.assignment_id, candidacy_id), facts.requirements, language)
    return letter.written(PartKind.GROUNDS, told, is_own=False)


def kinds(candidacy_id: Key) -> tuple[LetterKind, ...]:
    """Return the kinds of letter that make sense now, the usual first. Raises as ``suggest``."""
    return tuple(one.kind for one in tellings(tables.Candidacy.find(candidacy_id)))


def basis(candidacy_id: Key, kind: LetterKind | None = None) -> Basis:
    """Return what the letter is composed from, and when that was. Raises as ``suggest``."""
    return subject(candidacy_id).telling(kind).basis


def resume(
    candidacy_id: Key,
    *,
    language: Language | None = None,
    kind: LetterKind | None = None,
    tone: Tone | None = None,
    today: date | None = None,
    about: Subject | None = None,
) -> Letter:
    """Return the letter where the consultant left it, dated today.

    What they wrote themselves, in a draft or else in the letter saved last, stands as it is;
    everything else says what the feedback says now. Where another *kind* is asked for than they
    wrote, nothing of theirs stands. Raises as ``suggest``.
    """
    older = draft(candidacy_id) or _saved_last(candidacy_id)
    if older is None or kind not in {None, older.kind}:
        return suggest(
            candidacy_id, language=language, kind=kind, tone=tone, today=today, about=about
        )
    told = suggest(
        candidacy_id,
        language=language or older.language,
        kind=kind or older.kind,
        tone=tone or older.tone,
        today=today,
        about=about,
    )
    return told.keeping(older)


def draft(candidacy_id: Key) -> Letter | None:
    """Return the letter that is being written, if there is one; a damaged one counts as none."""
    body = drafts.kept(DRAFT, candidacy_id)
    try:
        return letter_json.read(body) if body else None
    except ValueError:
        return None


def is_outdated(candidacy_id: Key, letter: Letter, about: Subject | None = None) -> bool:
    """Return whether own words of the draft stand in *letter* that may be about something else.

    They are of another kind of letter, or were typed before what it tells was decided. *about*
    saves reading the records again. Raises as ``suggest``.
    """
    older = draft(candidacy_id) if letter.has_own_words else None
    typed_at = drafts.changed_at(DRAFT, candidacy_id)
    if older is None or not older.has_own_words or typed_at is None:
        return False
    about = about or subject(candidacy_id)
    decided_at = about.telling(letter.kind).basis.decided_at
    return older.kind is not letter.kind or (decided_at is not None and decided_at > typed_at)


def refuse_if_outdated(candidacy_id: Key, letter: Letter, about: Subject | None = None) -> None:
    """Refuse to let *letter* leave unread. Raises ``OutdatedWordsError``, and as ``suggest``."""
    if is_outdated(candidacy_id, letter, about):
        raise OutdatedWordsError


def keep_draft(candidacy_id: Key, letter: Letter) -> None:
    """Keep a letter exactly as far as it has been typed. Raises ``VaultError``."""
    drafts.keep(DRAFT, candidacy_id, letter_json.write(letter))


def discard_draft(candidacy_id: Key) -> None:
    """Forget a letter that was begun and not saved."""
    drafts.discard(DRAFT, candidacy_id)


class Judgement(NamedTuple):
    """What stops a letter from being saved, and what only asks for a second look."""

    lacking: tuple[Finding, ...] = ()
    remarks: tuple[Finding, ...] = ()


def judge(candidacy_id: Key, letter: Letter, about: Subject | None = None) -> Judgement:
    """Return what *letter* lacks that its candidate must read, and what is odd.

    Every letter has a subject, and says in its opening what was decided; what is asked for beside
    has its strengths or merits. A no is judged by the rules of feedback too, as it stands: a part
    that was emptied is missing even if the feedback has it, and what the consultant wrote in an
    empty part counts. F12: musts that nobody assessed, which are no weakness. F13: it gives another
    reason than the one the process was closed on, so that one of the two is not true. F14: it reads
    as a list of faults. Raises as ``suggest``.
    """
    said = tuple(_unsaid(letter))
    if not letter.kind.is_no:
        return Judgement(said)
    about = about or subject(candidacy_id)
    telling = about.telling(letter.kind)
    told = as_told(telling, letter)
    requirements = facts_for(about.facts, telling).requirements
    asked = telling.closing is not None and bool(telling.closing.asked_on)
    found = findings(told, requirements, telling.stage_kind, asked_in_vain=asked)
    odd = (finding for finding in found if finding.rule in {"F12", "F14"})
    return Judgement((*said, *blocking(found)), (*odd, *_another_reason(telling.closing, told)))


def look() -> LetterLook:
    """Return how letters look as the settings are now."""
    chosen = settings.load()
    return LetterLook(chosen.address_window, chosen.hyphenates, pictures.pictures())


def pdf(letter: Letter, look_: LetterLook | None = None) -> bytes:
    """Return *letter* as a PDF, looking as the settings have it.

    *look_* saves reading them. Raises ``NotDrawableError`` where a character would print as a box,
    ``TextTooLongError``.
    """
    from wise_feedback.letters.pdf import make_pdf  # the engine is heavy, so not at start

    letter, chosen = clean_letter(letter), look_ or look()
    return make_pdf(
        letter,
        window=chosen.window,
        hyphenates=chosen.hyphenates,
        pictures=chosen.pictures,
    )


def preview(letter: Letter, look_: LetterLook | None = None) -> tuple[bytes, PageCount]:
    """Return *letter* as a PDF with how many pages it takes, and how much is over the first.

    Raises as ``pdf`` does.
    """
    chosen = look_ or look()
    return pdf(letter, chosen), measure(letter, chosen)


def measure(letter: Letter, look_: LetterLook | None = None) -> PageCount:
    """Return how many pages a letter takes, and how much is over the first, without setting it."""
    from wise_feedback.letters.pdf import measure as count

    chosen = look_ or look()
    return count(clean_letter(letter), window=chosen.window, hyphenates=chosen.hyphenates)


def preload() -> None:
    """Load the PDF engine and its fonts, so that the first letter is as quick as the next.

    Meant for a thread of its own: nothing of the vault is touched.
    """
    from wise_feedback.letters import pdf as engine

    engine.preload()


def undrawable(text: str) -> str:
    """Return the characters of *text* that no bundled font can print, each once."""
    from wise_feedback.letters.coverage import missing

    return missing(text)


def suggested_name(letter: Letter) -> str:
    """Return what to call the file: ``Återkoppling - Anna Öberg - 2026-11-23.pdf``."""
    word = phrases(letter.language).say("words.file")
    return file_name(word, letter.recipient.name, letter.day.isoformat(), suffix=".pdf")


def _unsaid(letter: Letter) -> Iterator[Finding]:
    part, lack = _TOLD_IN.get(letter.kind, (PartKind.OPENING, Lack.DECISION))
    if not says_something(letter.part(part).text):
        yield Finding("D01", Severity.BLOCK, lack)
    if not says_something(letter.subject):
        yield Finding("D04", Severity.BLOCK, Lack.SUBJECT)


def _another_reason(closing: Closing | None, told: Feedback) -> Iterator[Finding]:
    if closing is None or not closing.way.needs_ground:
        return
    if closing.requirement_id not in {gap.requirement_id for gap in told.decisive_gaps}:
        yield Finding("F13", Severity.WARN, Lack.REASON)


def _saved_last(candidacy_id: Key) -> Letter | None:
    """Return the words saved last, unless what they were about has changed since."""
    latest = letter_archive.latest_decision(candidacy_id)
    if latest is None or latest.kind not in kinds(candidacy_id):
        return None
    decided_at = basis(candidacy_id, latest.kind).decided_at
    if decided_at is not None and decided_at > latest.saved_at:
        return None
    return letter_archive.whole_words(latest.id)
