"""From the text of a list to its records: which sign parts the cells, and stray quotes survived."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Literal

from wise_feedback.domain.errors import CancelledError, ListError, ListProblem
from wise_feedback.domain.importing import Progress
from wise_feedback.exchange.headers import header_at, recognised

DELIMITERS = (";", ",", "\t")
_SAMPLE_LINES = 200
_SAMPLE_RECORDS = 60
_HINT = re.compile(r"sep=([;,\t])\s*")

Records = list[tuple[str, ...]]


def read_records(text: str, most: int, progress: Progress | None = None) -> tuple[Records, str]:
    """Return the records of *text* and what parts their cells: semicolon, comma or tab.

    A record may run over several lines inside quotes. Raises ``ListError`` for more than *most*
    records or a cell that is too large, ``CancelledError`` when *progress* says stop.
    """
    lines = io.StringIO(text, newline="").readlines()
    hint = _HINT.fullmatch(lines[0]) if lines else None
    if hint:  # Excel reads this first line as a setting and does not show it
        del lines[0]
    delimiter = hint[1] if hint else _delimiter(lines[:_SAMPLE_LINES])
    records: Records = []
    for line, record in _records(lines, delimiter):
        records.append(tuple(record))
        if len(records) > most:
            raise ListError(ListProblem.TOO_LARGE)
        if progress and len(records) % 500 == 0 and not progress(line, len(lines)):
            raise CancelledError
    return records, delimiter


def _records(lines: list[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line it ends on.

    Where quotes do not match, the line is taken by itself and reading goes on after it: else one
    stray quote would swallow the rest of the list into a single cell.
    """
    begin = 0
    while begin < len(lines):
        rest = (lines[index] for index in range(begin, len(lines)))
        reader = csv.reader(rest, delimiter=delimiter, strict=True)
        end = begin
        try:
            for record in reader:
                end = begin + reader.line_num
                yield end, record
            return
        except csv.Error:
            yield end + 1, _alone(lines[end], delimiter)
            begin = end + 1


def _alone(line: str, delimiter: str) -> list[str]:
    mode: Literal[0, 3] = csv.QUOTE_NONE if line.count('"') % 2 else csv.QUOTE_MINIMAL
    try:
        return next(csv.reader([line], delimiter=delimiter, quoting=mode))
    except csv.Error as error:
        raise ListError(ListProblem.TOO_LARGE) from error


def _delimiter(lines: list[str]) -> str:
    return max(DELIMITERS, key=lambda delimiter: _fit(lines, delimiter))


def _fit(lines: list[str], delimiter: str) -> tuple[int, float, int]:
    """Say how well *delimiter* parts *lines*: known heads, rows as wide as the head, its width."""
    records = [record for _, record in islice(_records(lines, delimiter), _SAMPLE_RECORDS)]
    at = header_at(records)
    widths = Counter(len(record) for record in records[at or 0 :] if any(record))
    width = widths.most_common(1)[0][0] if widths else 0
    if at is not None:
        width = len(records[at])
    known = recognised(records[at]) if at is not None else 0
    return (known, widths[width] / widths.total(), width) if width > 1 else (known, 0.0, 0)
