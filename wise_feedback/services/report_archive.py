"""The weekly reports that have left: each as it was to the byte, and whether it was sent."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import ArchiveDamagedError
from wise_feedback.domain.letter import Via
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.reports import SavedReport, WeekReport
from wise_feedback.domain.weeks import Week, read_week
from wise_feedback.services import contacts, outbox
from wise_feedback.storage import files, tables
from wise_feedback.storage.history import transaction

Row = tables.Report


def of_week(client_id: Key, week: Week) -> list[SavedReport]:
    """Return the reports of a client's week that have left, newest first."""
    rows = Row.select().where((Row.client == client_id) & (Row.week == str(week)))
    return [_value(row) for row in rows.order_by(Row.made_at.desc(), Row.id.desc())]


def latest(told: WeekReport) -> SavedReport | None:
    """Return the report that left last of the same week and the same assignments, if one has."""
    left = of_week(told.client_id, told.week)
    return next((one for one in left if one.assignment_id == told.assignment_id), None)


def by_client(week: Week) -> dict[Key, dict[Key | None, SavedReport]]:
    """Return the reports of a week that left last, by client and then by what they are of."""
    found: dict[Key, dict[Key | None, SavedReport]] = {}
    for row in Row.select().where(Row.week == str(week)).order_by(Row.made_at, Row.id):
        found.setdefault(row.client_id, {})[row.assignment_id] = _value(row)
    return found


def covering(left: dict[Key | None, SavedReport], roles: Sequence[Key]) -> SavedReport | None:
    """Return what says how far a client's reports have come, ``None`` where one is still to leave.

    One that nobody has said was sent comes first; several are as far as all that the client has.
    """
    unsent = [one for one in left.values() if one.sent_at is None]
    if unsent:
        return max(unsent, key=lambda one: one.id)
    is_whole = None in left or set(roles) <= set(left)
    return max(left.values(), key=lambda one: one.id) if left and is_whole else None


def is_queued(client_id: Key, week: Week) -> bool:
    """Return whether a mail with a report of a client's week waits in the outbox."""
    waiting = {key for key, mail in outbox.by_report().items() if mail.state.is_open}
    return any(one.id in waiting for one in of_week(client_id, week))


def pdf(report_id: Key) -> bytes:
    """Return the exact PDF of a report that left.

    Raises ``ArchiveDamagedError`` if it is no longer what left, ``NotFoundError``.
    """
    row, paper = Row.find(report_id), tables.ReportPaper.get_or_none(report=report_id)
    content = bytes(paper.pdf) if paper else b""
    if sha256(content).hexdigest() != row.sha256:
        raise ArchiveDamagedError
    return content


def save_copy(report_id: Key, path: Path) -> None:
    """Write the exact PDF of a report that left to *path*.

    Raises ``FileNotWrittenError``, ``ArchiveDamagedError``, ``NotFoundError``.
    """
    files.write_file(path, pdf(report_id))


def keep(told: WeekReport, content: bytes, via: Via, address: str) -> SavedReport:
    """Keep a version, the same one again where the very same pages have left before; in an act."""
    digest = sha256(content).hexdigest()
    before = latest(told)
    if before and before.sha256 == digest:
        row = Row.find(before.id)
        if row.sent_at is None:
            row.via, row.address = via, address
            row.save()
        return _value(row)
    row = Row.create(
        client=told.client_id,
        assignment=told.assignment_id,
        week=str(told.week),
        language=told.language,
        made_at=datetime.now(UTC).replace(microsecond=0),
        sha256=digest,
        via=via,
        address=address,
    )
    tables.ReportPaper.create(report=row, pdf=content)
    return _value(row)


def sent(report_id: Key, at: datetime | None = None) -> SavedReport:
    """Say that a report was sent: what the client was promised this week is kept.

    One that was sent already stays as it is. Raises ``NotFoundError``.
    """
    row = Row.find(report_id)
    if row.sent_at is None:
        with transaction(Act.SEND_REPORT):
            row.sent_at = (at or datetime.now(UTC)).replace(microsecond=0)
            row.save()
            for assignment_id in _reported(row):
                if _is_due(assignment_id, read_week(row.week)):
                    contacts.send_report(assignment_id)
    return _value(row)


def _reported(row: tables.Report) -> Iterator[Key]:
    """Yield the assignments that a report tells of."""
    if row.assignment_id:
        yield row.assignment_id
        return
    table = tables.Assignment
    open_ = (table.client == row.client_id) & table.closed_at.is_null()
    yield from (one.id for one in table.select(table.id).where(open_))


def _is_due(assignment_id: Key, week: Week) -> bool:
    """Whether what a client was promised is the report of a week, or of one before it."""
    table = tables.Promise
    mine = (table.assignment == assignment_id) & (table.hears == Hears.CLIENT)
    row = table.get_or_none(mine, table.candidacy.is_null(), table.ended_at.is_null())
    return row is None or row.due <= week.sunday


def _value(row: tables.Report) -> SavedReport:
    return SavedReport(
        id=row.id,
        client_id=row.client_id,
        week=read_week(row.week),
        made_at=row.made_at,
        language="en" if row.language == "en" else "sv",
        sha256=row.sha256,
        via=Via(row.via),
        address=row.address,
        assignment_id=row.assignment_id,
        sent_at=row.sent_at,
    )
