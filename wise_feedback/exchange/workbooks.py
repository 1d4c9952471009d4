"""From an Excel workbook (.xlsx) to the records of its first sheet with people in it.

A workbook is a zip of XML, and one made to harm can be small and need all memory there is: by
packed zeros, by one cell in the last corner of the sheet, by one long text in every cell. The
reader gives such a file what it asks for, and the program dies with it. So it is weighed first.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.exchange.headers import header_at, recognised

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

MOST_PARTS = 1_000
MOST_UNPACKED = 50 * 2**20
MOST_RATIO = 100  # a packed sheet of real people is 5 to 20 times smaller than itself
MOST_CELLS = 4_000_000
MOST_TEXT = 200 * 2**20

_SHEET = b"sheetData"
_WIDE_SHEETS = tuple("sheetData".encode(encoding) for encoding in ("utf-16-le", "utf-16-be"))
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_CELL = re.compile(rb"<(?:\w+:)?c\b")
_EMPTY_CELL = re.compile(rb"<(?:\w+:)?c\b[^>]*/>")
_EMPTY_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*(?:/>|>\s*</(?:\w+:)?row\s*>)")
_UNPLACED = re.compile(rb"<(?:\w+:)?(?:c|row)\b(?![^>]*\sr\s*=)")
_PLACE = re.compile(rb"""\sr\s*=\s*["']\s*([A-Za-z]*)(\d+)""")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>\s*(\d+)\s*<")
_STRING = re.compile(rb"<(?:\w+:)?si\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?si\s*>)", re.DOTALL)

# What zipfile lets through of a damaged archive, told by changing every byte of one.
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)

Cell = object
Records = list[tuple[str, ...]]


def is_protected(raw: bytes) -> bool:
    """Whether *raw* is a workbook that needs a password."""
    return raw.startswith(OLE) and "EncryptedPackage".encode("utf-16-le") in raw


def read_workbook(raw: bytes, most: int) -> Records:
    """Return the records of the sheet that knows most heads, of several the first visible one.

    Numbers come as they are written by hand, dates in ISO form, formulas as what they came to.
    Raises ``ListError`` for another sort of file, a damaged one, more than *most* rows, and one
    that would take unreasonable memory.
    """
    parts = _parts(raw)
    _weigh(list(parts.values()))
    best: Records = []
    for records in _sheets(_packed(parts)):
        if len(records) > most:
            raise ListError(ListProblem.TOO_LARGE)
        best = max(best, records, key=_known_heads)
    return best


def _known_heads(records: Records) -> tuple[int, bool]:
    at = header_at(records)
    return (0 if at is None else recognised(records[at])), bool(records)


def _sheets(packed: io.BytesIO) -> Iterator[Records]:
    import python_calamine as calamine  # opening the program must not wait for it

    try:
        with calamine.load_workbook(packed) as workbook:
            for index in _readable(workbook):
                sheet = workbook.get_sheet_by_index(index)
                rows = sheet.to_python(skip_empty_area=False) if sheet.height else []
                yield [tuple(map(_text, row)) for row in rows]
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        raise ListError(ListProblem.BROKEN_WORKBOOK) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # of Rust, which is no Exception of Python's
            raise
        raise ListError(ListProblem.BROKEN_WORKBOOK) from error


def _readable(workbook: "CalamineWorkbook") -> list[int]:
    """Return which sheets to look in: those with cells, the visible first."""
    import python_calamine as calamine

    sheets = [
        (sheet.visible != calamine.SheetVisibleEnum.Visible, index)
        for index, sheet in enumerate(workbook.sheets_metadata)
        if sheet.typ == calamine.SheetTypeEnum.WorkSheet
    ]
    return [index for _, index in sorted(sheets)]


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"
    if isinstance(cell, datetime):
        day, clock = cell.date().isoformat(), cell.time()
        return day if clock == time() else f"{day} {clock.isoformat('minutes')}"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return str(cell)


def _parts(raw: bytes) -> dict[str, bytes]:
    """Unpack a workbook. Refuses another sort of zip, a damaged one, and one that swells."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = archive.infolist()
            names = {member.filename for member in members}
            unpacked = sum(member.file_size for member in members)
            if len(members) > MOST_PARTS or unpacked > min(MOST_UNPACKED, MOST_RATIO * len(raw)):
                raise ListError(ListProblem.TOO_LARGE)
            if "xl/workbook.xml" not in names:
                raise ListError(ListProblem.UNKNOWN_FORMAT)
            if len(names) < len(members):
                raise ListError(ListProblem.BROKEN_WORKBOOK)
            return {member.filename: archive.read(member) for member in members}
    except _ZIP_ERRORS as error:
        raise ListError(ListProblem.BROKEN_WORKBOOK) from error


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    """Pack the parts anew, so that the reader sees what was weighed and nothing else."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    packed.seek(0)
    return packed


def _weigh(parts: list[bytes]) -> None:
    """Refuse a workbook whose sheets would need unreasonable memory to read."""
    sheets = [part for part in parts if _SHEET in part]
    strings = [part for part in parts if b"<si>" in part or b":si>" in part]
    hidden = any(needle in part for part in parts for needle in _WIDE_SHEETS)
    # No spreadsheet program writes comments or CDATA, and they could hide what is weighed.
    if hidden or any(b"<!" in part for part in (*sheets, *strings)):
        raise ListError(ListProblem.BROKEN_WORKBOOK)
    lengths = [len(text) for part in strings for text in _STRING.findall(part)]
    for sheet in sheets:
        if _extent(sheet) > MOST_CELLS or _written(sheet, lengths) > MOST_TEXT:
            raise ListError(ListProblem.TOO_LARGE)


def _extent(sheet: bytes) -> int:
    """Return how many cells a sheet may span: up to its farthest, whether it is named or next.

    Empty cells do not count where every cell is named: Excel keeps the colour of a far corner.
    """
    rows = widest = 0
    if _UNPLACED.search(sheet):
        counts = [len(_CELL.findall(row)) for row in _ROW.split(sheet)]
        rows, widest = len(counts), max(counts)
    else:
        sheet = _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", sheet))
    columns = set()
    farthest = 0
    for place in _PLACE.finditer(sheet):
        columns.add(place[1].upper())
        farthest = max(farthest, int(place[2]))
    return (rows + farthest) * (widest + max(map(_column, columns), default=0))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _written(sheet: bytes, lengths: Sequence[int]) -> int:
    """Return how much text a sheet's cells hold if each has its own copy of a shared string."""
    numbers = (int(value) for value in _VALUE.findall(sheet))
    return sum(lengths[number] for number in numbers if number < len(lengths))
