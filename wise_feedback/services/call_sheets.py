"""The call sheet: what to say on the phone before the letter goes, on one page.

Whoever was interviewed is called first, and reads the same grounds afterwards. Source:
Arbetsförmedlingen, "Återkoppling": personal feedback by phone, never only by e-mail.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.call_sheet import CallSheet
from wise_feedback.domain.errors import MustNotBeSaidError
from wise_feedback.domain.filenames import file_name
from wise_feedback.letters import call_sheet
from wise_feedback.letters.occasion import occasion
from wise_feedback.services import checking, letters, pictures
from wise_feedback.services.letter_grounds import facts_for
from wise_feedback.services.letter_subject import Subject, subject
from wise_feedback.services.yardsticks import yardstick_of
from wise_feedback.storage import files


def compose(
    candidacy_id: Key, language: Language | None = None, today: date | None = None
) -> CallSheet:
    """Return what to say to a candidate about what was decided, as the letter will say it.

    It is in the candidate's language unless another is asked for. Private notes and what clients
    said in their own words are never read. Raises ``NothingToTellError`` when there is neither
    finished feedback nor a closing, ``GroundMissingError`` for a no without a ground,
    ``MustNotBeSaidError`` while it says what no letter may, ``NotFoundError``.
    """
    about, day = subject(candidacy_id), today or date.today()
    telling = about.telling()
    letter = letters.suggest(candidacy_id, language=language, today=day, about=about)
    told = occasion(
        telling.feedback,
        telling.closing,
        telling.stage_kind,
        facts_for(about.facts, telling),
        day,
        about.reached,
    )
    sheet = call_sheet.compose(letter, about.person, told)
    _refuse_what_must_not_be_said(sheet, about)
    return sheet


def _refuse_what_must_not_be_said(sheet: CallSheet, about: Subject) -> None:
    held_to = yardstick_of(about, sheet.language)
    for text in _texts(sheet):
        for found, kept in checking.blocking(text, held_to):
            if kept is None:
                raise MustNotBeSaidError(text[found.start : found.end])


def _texts(sheet: CallSheet) -> Iterator[str]:
    yield from (sheet.lead, sheet.signer.title, sheet.agency.tagline)
    yield from (point for section in sheet.sections for point in section.points)
    yield from (answer.text for answer in sheet.answers)


def pdf(sheet: CallSheet) -> bytes:
    """Return a call sheet as a PDF of one page, with the agency's logo.

    Raises ``NotDrawableError`` where a character would print as a box.
    """
    from wise_feedback.letters.call_sheet_pdf import make_pdf  # loads the fonts, so not at start

    return make_pdf(sheet, pictures.pictures())


def suggested_name(sheet: CallSheet) -> str:
    """Return what to call the file: ``Samtalsstöd - Anna Öberg - 2026-11-23.pdf``."""
    word = call_sheet.file_word(sheet.language)
    return file_name(word, sheet.name, sheet.day.isoformat(), suffix=".pdf")


def save(sheet: CallSheet, path: Path) -> None:
    """Write a call sheet to *path* as a PDF. Nothing of it is kept here, and nobody is told by it.

    Raises ``NotDrawableError``, and ``FileNotWrittenError``, leaving nothing beside *path*.
    """
    files.write_file(path, pdf(sheet))
