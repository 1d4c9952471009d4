"""Reads a list of candidates from a file: CSV or Excel, told apart by what is in it."""

import re
import stat
from collections.abc import Sequence
from pathlib import Path

from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.domain.importing import Progress, RawList
from wise_feedback.domain.text import clean_text
from wise_feedback.exchange.columns import looks_like_data
from wise_feedback.exchange.delimited import read_records
from wise_feedback.exchange.encodings import decode
from wise_feedback.exchange.headers import header_at
from wise_feedback.exchange.workbooks import OLE, ZIP, is_protected, read_workbook

MOST_BYTES = 20 * 2**20
MOST_ROWS = 20_000
MOST_COLUMNS = 500
HEADER_LENGTH = 80

_OTHER_FORMATS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\x1f\x8b", b"7z\xbc")
_MARKUP = re.compile(r"\s*(?:<[!?A-Za-z]|\{\s*[\"}]|\[\s*[\[{\"]|BEGIN:V)")
_SPARE = 100

Records = Sequence[tuple[str, ...]]


def read_list(path: Path, *, progress: Progress | None = None) -> RawList:
    """Read a list of candidates. Its name says nothing: content decides what sort of file it is.

    Text may be UTF-8 with or without a mark, UTF-16, cp1252 or Mac Roman, parted by comma,
    semicolon or tab; of a workbook the first sheet with people in it is read. What stands above
    the heads is passed over. At most 20 MB and 20 000 rows. Raises ``ListError`` saying why the
    file cannot be read, ``CancelledError`` when *progress* says stop.
    """
    raw = _content(path)
    most = MOST_ROWS + _SPARE
    if raw.startswith(ZIP):
        return _list(read_workbook(raw, most), "xlsx")
    if is_protected(raw):
        raise ListError(ListProblem.PROTECTED)
    if raw.startswith((OLE, *_OTHER_FORMATS)):
        raise ListError(ListProblem.UNKNOWN_FORMAT)
    text, encoding = decode(raw)
    if _MARKUP.match(text):
        raise ListError(ListProblem.UNKNOWN_FORMAT)
    records, delimiter = read_records(text, most, progress)
    return _list(records, encoding, delimiter)


def _content(path: Path) -> bytes:
    """Return what is in a file, having measured it first. A pipe or a device is not read."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise ListError(ListProblem.UNREADABLE)
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1) if about.st_size <= MOST_BYTES else b""
    except FileNotFoundError as error:
        raise ListError(ListProblem.MISSING) from error
    except (OSError, ValueError) as error:
        raise ListError(ListProblem.UNREADABLE) from error
    if max(about.st_size, len(raw)) > MOST_BYTES:  # it may have grown since it was measured
        raise ListError(ListProblem.TOO_LARGE)
    if not raw.strip(b"\0\t\n\r \xef\xbb\xbf\xff\xfe"):
        raise ListError(ListProblem.EMPTY)
    return raw


def _list(records: Records, encoding: str, delimiter: str = "") -> RawList:
    """Tell heads from rows. Empty rows at the end, which Excel leaves behind, are no rows."""
    filled = [number for number, record in enumerate(records) if any(map(str.strip, record))]
    if not filled:
        raise ListError(ListProblem.EMPTY)
    at = header_at(records)
    headless = at is None and looks_like_data(records[filled[0]])
    first = filled[0] if at is None else at
    body = records[first if headless else first + 1 : filled[-1] + 1]
    if not body:
        raise ListError(ListProblem.NO_ROWS)
    if len(body) > MOST_ROWS or max(map(len, records)) > MOST_COLUMNS:
        raise ListError(ListProblem.TOO_LARGE)
    headers = _headers(records[first], headless)
    start = first + (1 if headless else 2)
    rows = tuple((number, _filled_up(row, len(headers))) for number, row in enumerate(body, start))
    return RawList(headers, rows, encoding, delimiter)


def _headers(record: tuple[str, ...], headless: bool) -> tuple[str, ...]:
    if headless:
        return ("",) * len(record)
    return tuple(" ".join(clean_text(cell[:1000]).split())[:HEADER_LENGTH] for cell in record)


def _filled_up(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return row if len(row) >= width else row + ("",) * (width - len(row))
