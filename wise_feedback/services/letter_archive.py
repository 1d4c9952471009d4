"""The letters that have left: what, to whom, when and how, each as it was to the byte."""

import json
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from wise_feedback.domain import letter_json
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import ArchiveDamagedError, NotFoundError
from wise_feedback.domain.letter import Letter, LetterKind, SavedLetter, Via
from wise_feedback.domain.letter_checks import Check, record, recorded
from wise_feedback.domain.letter_list import LetterRow
from wise_feedback.domain.text import folded
from wise_feedback.storage import files, tables
from wise_feedback.storage import letters as stored

Row = tables.Letter

_SHOWN = (
    Row.id,
    Row.candidacy,
    Row.kind,
    Row.language,
    Row.saved_at,
    Row.subject,
    Row.sha256,
    Row.via,
    Row.address,
    Row.sent_at,
)
"""The columns of a letter without its words and its PDF, which weigh more than all the rest."""


def of_card(candidacy_id: Key) -> list[SavedLetter]:
    """Return the versions that left for a candidate in an assignment, newest first."""
    rows = Row.select(*_SHOWN).where(Row.candidacy == candidacy_id)
    return [_value(row) for row in rows.order_by(Row.saved_at.desc(), Row.id.desc())]


def latest_decision(candidacy_id: Key) -> SavedLetter | None:
    """Return the version that left last of what tells a decision, no reference beside it."""
    told = (one for one in of_card(candidacy_id) if one.kind.tells_decision)
    return next(told, None)


def unsent(text: str = "") -> list[LetterRow]:
    """Return what waits: letters nobody has said were sent, then drafts, the newest first.

    With a *text*, those to a person, about a role or a client, or with words that hold it.
    """
    return stored.unsent(folded(text.strip()))


def sent(text: str = "", *, limit: int, offset: int = 0) -> list[LetterRow]:
    """Return the letters that were sent, the newest first, found as ``unsent`` are."""
    return stored.sent(folded(text.strip()), limit=limit, offset=offset)


def count_unsent() -> int:
    """Return how many letters wait to be finished, or for a word on whether they were sent."""
    return stored.count_unsent()


def one(letter_id: Key) -> SavedLetter:
    """Return one letter. Raises ``NotFoundError``."""
    return _value(_row(letter_id, *_SHOWN))


def words(letter_id: Key) -> Letter:
    """Return the words of a letter.

    Raises ``ArchiveDamagedError`` if they cannot be read any more, ``NotFoundError``.
    """
    try:
        return letter_json.read(json.loads(_row(letter_id, Row.words).words))
    except ValueError as error:
        raise ArchiveDamagedError from error


def whole_words(letter_id: Key) -> Letter | None:
    """Return the words of a letter, nothing if they are damaged. Raises ``NotFoundError``."""
    try:
        return words(letter_id)
    except ArchiveDamagedError:
        return None


def checks(letter_id: Key) -> tuple[Check, ...]:
    """Return what a letter was held against when it left, and what was kept anyway and why.

    One that left before there were checks has none, nor has one whose record is damaged. Raises
    ``NotFoundError``.
    """
    try:
        return recorded(json.loads(_row(letter_id, Row.checks).checks))
    except (KeyError, TypeError, ValueError):
        return ()


def pdf(letter_id: Key) -> bytes:
    """Return the exact PDF of a letter.

    Raises ``ArchiveDamagedError`` if it is no longer what left, ``NotFoundError``.
    """
    row, paper = _row(letter_id, Row.sha256), tables.LetterPaper.get_or_none(letter=letter_id)
    content = bytes(paper.pdf) if paper else b""
    if sha256(content).hexdigest() != row.sha256:
        raise ArchiveDamagedError
    return content


def holds(version: SavedLetter, content: bytes) -> bool:
    """Return whether a version is these very pages, and they are still whole in the archive."""
    if sha256(content).hexdigest() != version.sha256:
        return False
    try:
        return pdf(version.id) == content
    except ArchiveDamagedError:
        return False


def save_copy(letter_id: Key, path: Path) -> None:
    """Write the exact PDF of a letter to *path*.

    Raises ``FileNotWrittenError``, ``ArchiveDamagedError``, ``NotFoundError``.
    """
    files.write_file(path, pdf(letter_id))


def add(
    candidacy_id: Key,
    letter: Letter,
    content: bytes,
    at: datetime,
    *,
    via: Via = Via.PDF,
    address: str = "",
    checks: Iterable[Check] = (),
) -> SavedLetter:
    """Add a letter that left at a moment, which nobody has said was sent; for use in an act."""
    row = Row.create(
        candidacy=candidacy_id,
        kind=letter.kind,
        language=letter.language,
        saved_at=at.replace(microsecond=0),
        subject=letter.subject,
        words=json.dumps(letter_json.write(letter), ensure_ascii=False),
        sha256=sha256(content).hexdigest(),
        via=via,
        address=address,
        checks=_recorded(checks),
        search=folded(" ".join((letter.subject, *(part.text for part in letter.parts)))),
    )
    tables.LetterPaper.create(letter=row, pdf=content)
    return _value(row)


def left_again(letter_id: Key, via: Via, address: str, checks: Iterable[Check]) -> SavedLetter:
    """Note how the very same pages left now, and what they were held against; for use in an act."""
    row = Row.find(letter_id)
    row.via, row.address, row.checks = via, address, _recorded(checks)
    row.save()
    return _value(row)


def _recorded(checks: Iterable[Check]) -> str:
    return json.dumps(record(checks), ensure_ascii=False)


def _row(letter_id: Key, *columns: object) -> Row:
    row: Row | None = Row.select(*columns).where(Row.id == letter_id).first()
    if row is None:
        raise NotFoundError
    return row


def _value(row: Row) -> SavedLetter:
    return SavedLetter(
        id=row.id,
        candidacy_id=row.candidacy_id,
        kind=LetterKind(row.kind),
        language="en" if row.language == "en" else "sv",
        saved_at=row.saved_at,
        subject=row.subject,
        sha256=row.sha256,
        via=Via(row.via),
        address=row.address,
        sent_at=row.sent_at,
    )
