"""The agreement on paper: shown as it will print, and saved as PDF."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from wise_feedback.domain.acts import Act
from wise_feedback.domain.agreement import Agreement
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.cleaning import clean_terms
from wise_feedback.domain.errors import VaultError
from wise_feedback.domain.filenames import file_name
from wise_feedback.letters.agreement_words import Parties, compose, file_word
from wise_feedback.services import agreements, assignments, pictures, settings
from wise_feedback.storage import files
from wise_feedback.storage.history import transaction


def preview(agreement: Agreement, today: date | None = None) -> tuple[bytes, int]:
    """Return *agreement* as a PDF, and how many pages it takes.

    It is dated the day it was walked through or else signed, a draft today. Raises as
    ``clean_terms`` does, and ``NotDrawableError``; ``NotFoundError`` if the assignment is gone.
    """
    from wise_feedback.letters.agreement_pdf import make_pdf  # loads the fonts, so not at start

    terms = clean_terms(agreement.terms)
    facts = assignments.assignment(agreement.assignment_id).facts
    chosen = settings.load()
    role = facts.role_in(terms.language)
    parties = Parties(facts.client, role, chosen.consultant, chosen.agency)
    day = agreement.walked_on or agreement.signed_on or today or date.today()
    return make_pdf(compose(replace(agreement, terms=terms), parties, day), pictures.pictures())


def suggested_name(agreement: Agreement) -> str:
    """Return what to call the file: ``Överenskommelse 2026-014 - Havsvik Försäkring.pdf``."""
    client = assignments.assignment(agreement.assignment_id).facts.client
    word = file_word(agreement.terms.language)
    return file_name(f"{word} {agreement.number}", client, suffix=".pdf")


def save(assignment_id: Key, path: Path, *, language: Language | None = None) -> Agreement:
    """Write the agreement that is the newest to *path* as a PDF; return it.

    Where there was none, or what was typed is not saved yet, that becomes the draft: the number
    on a paper that has left the house is taken. One that is there is only printed in another
    *language*; one that begins is kept in it.
    Raises as ``preview`` does, and ``FileNotWrittenError`` and ``VaultError``; then nothing is
    kept, and nothing is left beside *path*.
    """
    is_new = False
    shown = agreements.resume(assignment_id)
    told = agreements.in_language(shown.terms, language or shown.terms.language)
    try:
        with transaction(Act.AGREE):
            kept = agreements.keep(assignment_id, clean_terms(shown.terms if shown.id else told))
            content, _ = preview(replace(kept, terms=told))
            is_new = files.write_file(path, content)
    except VaultError:
        if is_new:
            files.remove(path)
        raise
    agreements.discard_typed(assignment_id)
    return kept
