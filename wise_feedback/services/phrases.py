"""What counts as concrete: the phrases of the agency and of each assignment."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.phrases import (
    PhraseFile,
    PhraseList,
    PhrasesImported,
    alike,
    clean_phrases,
)
from wise_feedback.exchange.phrase_files import phrase_file, read_phrase_file
from wise_feedback.services import drafts, terms
from wise_feedback.storage import tables
from wise_feedback.storage.files import write_file
from wise_feedback.storage.history import transaction

_DRAFT = "phrases"


def phrases(assignment_id: Key | None) -> PhraseList:
    """Return the phrases of an assignment, and only those; of the agency where it is ``None``."""
    table = tables.Phrase
    query = table.select(table.is_vague, table.text).where(_of(assignment_id))
    rows: Any = query.order_by(table.position, table.id).tuples()  # peewee has models in its types
    vague: list[str] = []
    concrete: list[str] = []
    for is_vague, text in rows:
        (vague if is_vague else concrete).append(text)
    return PhraseList(tuple(vague), tuple(concrete))


def in_force(assignment_id: Key | None) -> PhraseList:
    """Return what holds in an assignment: its own phrases, and all that is around them."""
    if assignment_id is None:
        return phrases(None)
    return around(assignment_id) + phrases(assignment_id)


def around(assignment_id: Key) -> PhraseList:
    """Return what holds in an assignment wherever its own phrases say nothing else.

    Those are the agency's, and over them the words that the client's agreement in force does
    without, as vague ones: they are agreed with one client, so they win over what the agency lets
    pass everywhere. But whoever lists such a phrase as concrete for this very assignment has said
    so later and knowingly, and is right.
    """
    agreed = terms.in_force(assignment_id)
    avoided = PhraseList(agreed.terms.avoid) if agreed else PhraseList()
    return phrases(None) + avoided


def save(assignment_id: Key | None, wanted: PhraseList) -> None:
    """Keep the phrases of an assignment, or of the agency, in place of those before.

    Empty ones and doubles are left out. Raises ``OpposedPhraseError`` for a phrase in both lists,
    ``TextTooLongError`` and ``TooManyPhrasesError`` naming the list, ``NotFoundError`` if the
    assignment is gone.
    """
    wanted = clean_phrases(wanted)
    with transaction(Act.CHANGE_PHRASES):
        _check_assignment(assignment_id)
        _write(assignment_id, wanted)


def keep_typed(assignment_id: Key | None, vague: str, concrete: str) -> None:
    """Keep what is typed but cannot be saved yet, such as a phrase in both lists."""
    drafts.keep(_DRAFT, assignment_id or "", {"vague": vague, "concrete": concrete})


def typed(assignment_id: Key | None) -> tuple[str, str] | None:
    """Return the two lists as they were typed, if they could not be saved."""
    kept: dict[str, Any] | None = drafts.kept(_DRAFT, assignment_id or "")
    return (kept["vague"], kept["concrete"]) if kept else None


def discard_typed(assignment_id: Key | None) -> None:
    """Forget what was typed: it has been saved, or taken back."""
    drafts.discard(_DRAFT, assignment_id or "")


def export_to(path: Path, assignment_id: Key | None = None) -> None:
    """Write the agency's phrases, and those of an assignment if one is given, to a file.

    The file does not say which assignment or agency. Raises ``FileNotWrittenError``.
    """
    assignment = phrases(assignment_id) if assignment_id else PhraseList()
    write_file(path, phrase_file(PhraseFile(phrases(None), assignment)))


def read_file(path: Path) -> PhraseFile:
    """Return the phrases that a file holds, as they may be kept; at most 1 MB is read.

    Raises ``PhraseFileError`` saying why it cannot be read, and what ``save`` raises for lists
    that could not be kept.
    """
    read = read_phrase_file(path)
    return PhraseFile(clean_phrases(read.agency), clean_phrases(read.assignment))


def import_from(path: Path, assignment_id: Key | None = None) -> PhrasesImported:
    """Add the phrases in a file to those that are here, of which none is changed.

    Those of an assignment go to the one that is given. Raises as ``read_file`` and ``save`` do,
    having changed nothing.
    """
    read = read_file(path)
    with transaction(Act.CHANGE_PHRASES):
        _check_assignment(assignment_id)
        result = _add(None, read.agency)
        if assignment_id is None:
            return replace(result, left_out=_count(read.assignment))
        more = _add(assignment_id, read.assignment)
    return PhrasesImported(
        result.new + more.new, result.known + more.known, result.opposed + more.opposed
    )


def _add(assignment_id: Key | None, more: PhraseList) -> PhrasesImported:
    here = phrases(assignment_id)
    vague, concrete = set(map(alike, here.vague)), set(map(alike, here.concrete))
    known = vague | concrete
    wanted = PhraseList(
        (*here.vague, *(phrase for phrase in more.vague if alike(phrase) not in known)),
        (*here.concrete, *(phrase for phrase in more.concrete if alike(phrase) not in known)),
    )
    _write(assignment_id, clean_phrases(wanted))
    new = _count(wanted) - _count(here)
    opposed = len(concrete.intersection(map(alike, more.vague)))
    opposed += len(vague.intersection(map(alike, more.concrete)))
    return PhrasesImported(new, _count(more) - new - opposed, opposed)


def _count(listed: PhraseList) -> int:
    return len(listed.vague) + len(listed.concrete)


def _write(assignment_id: Key | None, wanted: PhraseList) -> None:
    """Write only what differs, so that saving what is there already is no act."""
    rows = tables.Phrase.select().where(_of(assignment_id))
    kept = {(row.is_vague, row.text): row for row in rows}
    for is_vague, listed in ((True, wanted.vague), (False, wanted.concrete)):
        for position, text in enumerate(listed):
            row = kept.pop((is_vague, text), None)
            if row is None:
                tables.Phrase.create(
                    assignment=assignment_id, is_vague=is_vague, text=text, position=position
                )
            elif row.position != position:
                row.position = position
                row.save()
    gone = [row.id for row in kept.values()]
    tables.Phrase.delete().where(tables.Phrase.id.in_(gone)).execute()


def _of(assignment_id: Key | None) -> Any:
    column = tables.Phrase.assignment
    return column.is_null() if assignment_id is None else column == assignment_id


def _check_assignment(assignment_id: Key | None) -> None:
    if assignment_id is not None and tables.Assignment.get_or_none(id=assignment_id) is None:
        raise NotFoundError
