"""Lists for tests: CSV files in every encoding, and workbooks made part by part."""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from wise_feedback.domain.importing import Column, Preview, RawList
from wise_feedback.exchange.plan import plan

HEADS = ("Namn", "E-post", "Roll", "Ansökt")
COLUMNS = (Column.NAME, Column.EMAIL, Column.HEADLINE, None)
PEOPLE = (
    ("Åsa Björk", "asa@exempel.se", "Testledare", "2026-10-01"),
    ("Łukasz Żółć", "lukasz@exempel.se", "Backend, Java", "2026-10-02"),
)

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def csv_text(rows: Sequence[Sequence[str]], delimiter: str = ";") -> str:
    """The text of a list as Excel writes it."""
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue()


def a_csv(
    folder: Path, *rows: Sequence[str], encoding: str = "utf-8", delimiter: str = ";"
) -> Path:
    """A CSV file with the usual heads above *rows*."""
    path = folder / "lista.csv"
    path.write_bytes(csv_text((HEADS, *rows), delimiter).encode(encoding))
    return path


def a_raw_list(*rows: Sequence[str], headers: Sequence[str] = HEADS) -> RawList:
    """A list as it is once read, its first row below the heads."""
    numbered = tuple((number, tuple(row)) for number, row in enumerate(rows, start=2))
    return RawList(tuple(headers), numbered, "utf-8", ";")


def planned(headers: str, *rows: str, columns: Sequence[Column | None], known=()) -> Preview:
    """What would come of rows written with bars between their cells."""
    cells = [tuple(row.split("|")) for row in rows]
    return plan(a_raw_list(*cells, headers=headers.split("|")), tuple(columns), known)


def sheet_xml(rows: Sequence[Sequence[object]]) -> str:
    """The cells of a sheet, text in place and numbers as numbers."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(_cell(f"{chr(65 + at)}{number}", value) for at, value in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    return "".join(lines)


def _cell(place: str, value: object) -> str:
    if isinstance(value, str) and not value.startswith("<"):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    if isinstance(value, str):  # raw XML: a formula with what it came to, an error, a date
        return value.replace("<c", f'<c r="{place}"', 1)
    return f'<c r="{place}"><v>{value}</v></c>'


def a_workbook(
    path: Path, *sheets: str, hidden: Sequence[int] = (), parts: Mapping[str, str] | None = None
) -> Path:
    """A workbook whose *sheets* hold these rows of XML; *parts* are added or put in place."""
    names = range(1, len(sheets) + 1)
    state = {at + 1: ' state="hidden"' for at in hidden}
    entries = "".join(
        f'<sheet name="Blad{n}" sheetId="{n}" r:id="rId{n}"{state.get(n, "")}/>' for n in names
    )
    relations = "".join(
        _relation(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in names
    )
    relations += _relation("rId98", "styles", "styles.xml")
    relations += _relation("rId99", "sharedStrings", "sharedStrings.xml")
    content = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _relations(_relation("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">'
        f"<sheets>{entries}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations(relations),
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs count="4"><xf numFmtId="0"/>'
        '<xf numFmtId="14"/><xf numFmtId="46"/><xf numFmtId="20"/></cellXfs></styleSheet>',
    }
    for number, rows in enumerate(sheets, start=1):
        sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'
        content[f"xl/worksheets/sheet{number}.xml"] = sheet
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in (content | dict(parts or {})).items():
            archive.writestr(name, part)
    return path


def _relations(relations: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>'


def _relation(key: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'


def shared_strings(*texts: str) -> str:
    """The part of a workbook that holds texts that cells share."""
    items = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
    return f'<sst xmlns="{_MAIN}">{items}</sst>'
