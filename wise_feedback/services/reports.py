"""Weekly reports: who gets one, how far each has come, set on paper, kept as they left."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import LANGUAGES, Key, Language
from wise_feedback.domain.checking import Yardstick
from wise_feedback.domain.errors import (
    MustNotBeSaidError,
    NotFoundError,
    VaultError,
)
from wise_feedback.domain.filenames import file_name
from wise_feedback.domain.letter import Via
from wise_feedback.domain.mail import Mail
from wise_feedback.domain.reports import (
    ClientWeek,
    Part,
    ReportDraft,
    SavedReport,
    WeekReport,
)
from wise_feedback.domain.text import clean_text
from wise_feedback.domain.weeks import Week
from wise_feedback.domain.words import lows
from wise_feedback.letters.report_sentence import sentence
from wise_feedback.letters.report_words import Sender, compose, covering, file_word
from wise_feedback.services import (
    checking,
    drafts,
    outbox,
    pictures,
    report_archive,
    settings,
)
from wise_feedback.services.report_weeks import ClientWeekFacts, span
from wise_feedback.storage import files, report_weeks, tables
from wise_feedback.storage.fields import to_seconds
from wise_feedback.storage.history import transaction

DRAFT = "report"
SENTENCE = 600
"""Characters that the week in one sentence may have."""


def overview(week: Week, now: datetime | None = None) -> list[ClientWeek]:
    """Return the clients that are worked for in a week, with how far the report of each has come.

    By name; a client without candidates in play has nothing to be told of, and is left out unless
    a report has left.
    """
    now = now or datetime.now(UTC)
    start, until = span(week, now)
    found: dict[Key, list[tuple[Any, ...]]] = {}
    for client_id, *row in report_weeks.clients(to_seconds(start), to_seconds(until)):
        found.setdefault(client_id, []).append(tuple(row))
    left = report_archive.by_client(week)
    told = (_client_week(key, rows, left.get(key, {}), week, now) for key, rows in found.items())
    return [one for one in told if one.active or one.latest]


def report(
    client_id: Key,
    week: Week,
    *,
    now: datetime | None = None,
    assignment_id: Key | None = None,
    language: Language | None = None,
) -> WeekReport:
    """Return a client's week as it stands, or stood when the week was over.

    Of all that the client has, or of one assignment; in the language of the agreement unless
    another is asked for. Raises ``NotFoundError``.
    """
    now = now or datetime.now(UTC)
    return ClientWeekFacts(client_id, week, now, assignment_id, language).report()


def note_week(candidacy_id: Key, week: Week, text: str = "") -> None:
    """Say what the client reads of somebody's week; without a text, that nothing is new.

    Raises ``TextTooLongError``, ``NotFoundError``.
    """
    text = clean_text(text, "week")
    with transaction(Act.NOTE_WEEK):
        tables.Candidacy.find(candidacy_id)
        tables.WeekLine.create(
            candidacy=candidacy_id, week=str(week), written_at=datetime.now(UTC), text=text
        )


def note_nothing_new(candidacy_ids: Iterable[Key], week: Week) -> None:
    """Say of several that nothing is new: one act, undone as one. Raises ``NotFoundError``."""
    with transaction(Act.NOTE_WEEK):
        for candidacy_id in candidacy_ids:
            note_week(candidacy_id, week)


def draft(client_id: Key, week: Week) -> ReportDraft:
    """Return what has been chosen and written for a client's report of a week."""
    body = drafts.kept(DRAFT, _subject(client_id, week)) or {}
    return ReportDraft(
        sentence=body.get("sentence"),
        left_out=frozenset(Part(one) for one in body.get("left_out", ()) if one in set(Part)),
        initials=bool(body.get("initials")),
        language=body.get("language"),
        assignment_id=body.get("assignment_id"),
    )


def keep_draft(client_id: Key, week: Week, chosen: ReportDraft) -> None:
    """Keep what has been chosen and written so far. Raises ``VaultError``."""
    body = asdict(chosen) | {"left_out": sorted(chosen.left_out)}
    drafts.keep(DRAFT, _subject(client_id, week), body)


def suggested(told: WeekReport, chosen: ReportDraft) -> str:
    """Return the week in one sentence: as written, else what it amounts to."""
    return sentence(told, chosen)


def preview(told: WeekReport, chosen: ReportDraft) -> tuple[bytes, int]:
    """Return a report as a PDF, and how many pages it takes.

    Raises ``TextTooLongError`` for a sentence that is none any more, ``NotDrawableError``.
    """
    from wise_feedback.letters.report_pdf import make_pdf  # loads the fonts, so not at start

    if chosen.sentence is not None:
        chosen = replace(chosen, sentence=clean_text(chosen.sentence, "sentence", limit=SENTENCE))
    kept = settings.load()
    paper = compose(told, chosen, Sender(kept.consultant, kept.agency))
    return make_pdf(paper, pictures.pictures())


def ready(told: WeekReport, chosen: ReportDraft) -> bytes:
    """Return the PDF of a report that may leave.

    What the consultant wrote in it is held to the same as letters: it names no protected ground,
    sensitive data or personal identity number. Raises ``MustNotBeSaidError``, and as ``preview``.
    """
    names = frozenset(lows(" ".join(person.name for person in told.people)))
    lines = (person.line for person in told.told if person.line)
    for text in (chosen.sentence or "", *lines):
        for language in LANGUAGES:  # a line of two words has none of its own
            for found, _ in checking.blocking(text, Yardstick(language=language, names=names)):
                raise MustNotBeSaidError(text[found.start : found.end])
    return preview(told, chosen)[0]


def suggested_name(told: WeekReport) -> str:
    """Return what to call the file: ``Veckorapport v. 48 - Tallbo Energi - 2026-11-27.pdf``."""
    day = min(told.until.astimezone().date(), told.week.sunday)
    return file_name(file_word(told), told.client, day.isoformat(), suffix=".pdf")


def mail(told: WeekReport, chosen: ReportDraft, content: bytes, address: str | None = None) -> Mail:
    """Return the mail that takes a report to the client's contact, with *content* as its PDF.

    Raises ``MailError`` without an address, with several or with one that is broken.
    """
    from wise_feedback.mail.addresses import one_address

    subject, body = covering(told, chosen, settings.load().consultant)
    return Mail(
        to=one_address(told.email if address is None else address).shown,
        name=told.contact,
        subject=subject,
        body=body,
        language=told.language,
        attachment_name=suggested_name(told),
        attachment=content,
    )


@dataclass(frozen=True, slots=True)
class Ready:
    """A report that may leave, with what was chosen for it and the exact *content* of its PDF."""

    report: WeekReport
    draft: ReportDraft
    content: bytes


def make(client_id: Key, week: Week) -> Ready:
    """Return a client's report of a week as it may leave, without keeping anything.

    Raises as ``report`` and ``ready`` do.
    """
    chosen = draft(client_id, week)
    told = report(client_id, week, language=chosen.language, assignment_id=chosen.assignment_id)
    return Ready(told, chosen, ready(told, chosen))


def save_all(made: Sequence[Ready], folder: Path) -> list[SavedReport]:
    """Write several reports in *folder* as PDF, and keep their exact bytes: all of them, or none.

    A file that is there already is left alone: the new one gets a number after its name. Raises
    ``FileNotWrittenError`` and ``VaultError``.
    """
    written: list[Path] = []
    try:
        with transaction(Act.SAVE_REPORT):
            saved = [report_archive.keep(one.report, one.content, Via.PDF, "") for one in made]
            for one in made:
                written.append(files.free_path(folder, suggested_name(one.report)))
                files.write_file(written[-1], one.content)
    except BaseException:
        for path in written:
            files.remove(path)
        raise
    return saved


def save(told: WeekReport, chosen: ReportDraft, path: Path) -> SavedReport:
    """Write a report to *path* as a PDF and keep its exact bytes.

    Raises as ``ready`` does, ``FileNotWrittenError`` and ``VaultError``; then nothing is kept, and
    nothing is left beside *path*.
    """
    content, is_new = ready(told, chosen), False
    try:
        with transaction(Act.SAVE_REPORT):
            saved = report_archive.keep(told, content, Via.PDF, "")
            is_new = files.write_file(path, content)
    except VaultError:
        if is_new:
            files.remove(path)
        raise
    return saved


def left(told: WeekReport, content: bytes, via: Via, address: str = "") -> SavedReport:
    """Keep a report that was printed or mailed; nobody has said yet that it was sent."""
    with transaction(Act.SAVE_REPORT):
        return report_archive.keep(told, content, via, address)


def queue(told: WeekReport, content: bytes, mail: Mail) -> SavedReport:
    """Put the mail that takes a report in the outbox, and keep the report; return it.

    It counts as sent once its server has taken it. Until it is begun it can be undone. Raises
    ``MailError`` and ``VaultError``; then neither is kept.
    """
    with transaction(Act.QUEUE_MAIL):
        saved = report_archive.keep(told, content, Via.OUTBOX, mail.to)
        outbox.queue(mail, report_id=saved.id)
        return saved


def find_client(name: str) -> Key:
    """Return the client of a name, whole or as far as it is one's alone.

    Raises ``NotFoundError`` where there is none, or more than one.
    """
    wanted, table = name.casefold().strip(), tables.Client
    rows = [(row.name.casefold(), row.id) for row in table.select(table.id, table.name)]
    whole = [key for known, key in rows if known == wanted]
    begun = [key for known, key in rows if known.startswith(wanted)]
    found = whole or begun
    if len(found) != 1:
        raise NotFoundError
    return str(found[0])


def find_assignment(client_id: Key, role: str) -> Key:
    """Return a client's assignment of a role. Raises ``NotFoundError``."""
    table = tables.Assignment
    rows = table.select(table.id, table.role).where(table.client == client_id)
    found = [row.id for row in rows if row.role.casefold() == role.casefold().strip()]
    if len(found) != 1:
        raise NotFoundError
    return str(found[0])


def _client_week(
    client_id: Key,
    rows: list[tuple[Any, ...]],
    left: dict[Key | None, SavedReport],
    week: Week,
    now: datetime,
) -> ClientWeek:
    active = sum(row[4] for row in rows)
    days = [date.fromisoformat(row[5]) for row in rows if row[5]]
    gaps = len(report(client_id, week, now=now).gaps) if active else 0
    roles = tuple((row[1], row[2]) for row in rows)
    latest = report_archive.covering(left, [key for key, _ in roles])
    return ClientWeek(client_id, rows[0][0], roles, active, gaps, latest, min(days, default=None))


def _subject(client_id: Key, week: Week) -> str:
    return f"{client_id}:{week}"
