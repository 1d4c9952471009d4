"""Workbooks: what cells come to, which sheet is read, and files made to harm."""

import io
import subprocess
import sys
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lists import HEADS, PEOPLE, a_workbook, shared_strings, sheet_xml
from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.exchange.lists import read_list
from wise_feedback.exchange.workbooks import read_workbook

LIST = sheet_xml([HEADS, *PEOPLE])


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lista.xlsx"


def problem(path) -> ListProblem:
    with pytest.raises(ListError) as caught:
        read_list(path)
    return caught.value.problem


def cell(path, xml: object) -> str:
    """What a cell under a head comes to."""
    return read_list(a_workbook(path, sheet_xml([("Namn", "Ort"), ("Åsa", xml)]))).rows[0][1][1]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Umeå", "Umeå"),
        (5.0, "5"),
        (7.5, "7.5"),
        (0.1, "0.1"),
        (46701234567, "46701234567"),
        ("<c><f>2+3</f><v>5</v></c>", "5"),
        ('<c t="str"><f>A1</f><v>Umeå</v></c>', "Umeå"),
        ('<c t="b"><v>1</v></c>', "TRUE"),
        ('<c t="e"><v>#N/A</v></c>', ""),
        ('<c s="1"><v>46331</v></c>', "2026-11-05"),
        ('<c s="1"><v>46331.5</v></c>', "2026-11-05 12:00"),
        ('<c s="2"><v>1.5</v></c>', "1 day, 12:00:00"),
        ('<c s="3"><v>0.5</v></c>', "12:00"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("två\nrader", "två\nrader"),
    ],
)
def test_a_cell_comes_as_a_person_would_write_it(path, written, text):
    assert cell(path, written) == text


def test_shared_strings_are_found(path):
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>'
    )
    a_workbook(path, rows, parts={"xl/sharedStrings.xml": shared_strings("Namn", "Åsa Björk")})
    assert read_list(path).rows == ((2, ("Åsa Björk",)),)


def test_the_sheet_with_people_in_it_is_read(path):
    note = sheet_xml([("Kandidater till Havsvik",), ("Senast ändrad", "i går")])
    assert read_list(a_workbook(path, "", note, LIST)).headers == HEADS


def test_a_sheet_with_unknown_heads_is_read_if_there_is_no_other(path):
    assert read_list(a_workbook(path, "", sheet_xml([("A", "B"), ("x", "y")]))).headers == (
        "A",
        "B",
    )


def test_a_cover_with_a_word_of_ours_is_not_taken_for_the_list(path):
    cover = sheet_xml([("Namn: Havsvik", "Ort"), ("Ansvarig", "Bo")])
    assert read_list(a_workbook(path, cover, LIST)).headers == HEADS


def test_a_hidden_sheet_waits_for_the_visible(path):
    old = sheet_xml([("Namn",), ("Gammal",)])
    assert read_list(a_workbook(path, old, LIST, hidden=[0])).headers == HEADS


def test_rows_above_and_columns_before_the_list_count(path):
    far = (
        '<row r="4"><c r="C4" t="inlineStr"><is><t>Namn</t></is></c></row>'
        '<row r="5"><c r="C5" t="inlineStr"><is><t>Åsa</t></is></c></row>'
    )
    assert read_list(a_workbook(path, far)).rows == ((5, ("", "", "Åsa")),)


def test_a_coloured_cell_in_the_far_corner_is_no_harm(path):
    rows = LIST + '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert len(read_list(a_workbook(path, rows)).rows) == 2


def test_a_workbook_without_cells_is_empty(path):
    assert problem(a_workbook(path, "")) is ListProblem.EMPTY


def test_too_many_rows_are_refused(path):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 20_200))
    assert problem(a_workbook(path, rows)) is ListProblem.TOO_LARGE


# --- damaged ---------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_half_a_workbook_is_broken(path, share):
    raw = a_workbook(path, LIST).read_bytes()
    path.write_bytes(raw[: int(len(raw) * share)])
    assert problem(path) is ListProblem.BROKEN_WORKBOOK


def test_a_workbook_with_unfinished_xml_is_broken(path):
    assert problem(a_workbook(path, LIST + "<row><c><v>")) is ListProblem.BROKEN_WORKBOOK


def test_a_workbook_without_its_sheet_is_broken(path):
    sheet = {"xl/worksheets/sheet1.xml": ""}
    assert problem(a_workbook(path, LIST, parts=sheet)) is ListProblem.BROKEN_WORKBOOK


@pytest.mark.parametrize("hours", ["1e10", "1e18", "-1e300"])
def test_more_hours_than_there_are_is_broken(path, hours):
    far = LIST + f'<row r="9"><c r="A9" s="2"><v>{hours}</v></c></row>'
    assert problem(a_workbook(path, far)) is ListProblem.BROKEN_WORKBOOK


def test_a_part_that_is_there_twice_is_broken(path):
    a_workbook(path, LIST)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", "another")
    assert problem(path) is ListProblem.BROKEN_WORKBOOK


def test_another_sort_of_zip_is_another_format(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")
    assert problem(path) is ListProblem.UNKNOWN_FORMAT


@given(st.data())
def test_a_workbook_with_any_byte_changed_is_read_or_refused(tmp_path_factory, data):
    raw = bytearray(a_workbook(tmp_path_factory.mktemp("any") / "a.xlsx", LIST).read_bytes())
    raw[data.draw(st.integers(4, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        records = read_workbook(bytes(raw), 100)
    except ListError:
        records = [()]
    assert records


# --- made to harm ------------------------------------------------------------------------------


def test_a_cell_in_the_far_corner_is_refused(path):
    rows = LIST + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert problem(a_workbook(path, rows)) is ListProblem.TOO_LARGE


def test_a_far_corner_told_by_an_empty_cell_is_refused(path):
    rows = LIST + '<row r="1048576"><c r="XFC1048576"/><c><v>1</v></c></row>'
    assert problem(a_workbook(path, rows)) is ListProblem.TOO_LARGE


def test_one_long_text_in_every_cell_is_refused(path):
    row = '<row r="{0}">' + '<c t="s"><v>0</v></c>' * 40 + "</row>"
    rows = "".join(row.format(n) for n in range(1, 400))
    shared = {"xl/sharedStrings.xml": shared_strings("x" * 32_000)}
    assert problem(a_workbook(path, rows, parts=shared)) is ListProblem.TOO_LARGE


def test_packed_zeros_are_refused(path):
    assert problem(a_workbook(path, LIST, parts={"xl/x.bin": "0" * 30_000_000})) is (
        ListProblem.TOO_LARGE
    )


def test_a_zip_of_very_many_parts_is_refused(path):
    parts = {f"xl/{number}.xml": "" for number in range(1_001)}
    assert problem(a_workbook(path, LIST, parts=parts)) is ListProblem.TOO_LARGE


@pytest.mark.parametrize("hiding", ["<!-- -->", "<![CDATA[ ]]>"])
def test_xml_that_hides_what_is_weighed_is_refused(path, hiding):
    rows = LIST + f'<row r="9"><c r="A9"><v>{hiding}1</v></c></row>'
    assert problem(a_workbook(path, rows)) is ListProblem.BROKEN_WORKBOOK


def test_a_sheet_in_utf_16_is_refused(path):
    a_workbook(path, LIST)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData/></worksheet>".encode("utf-16")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    path.write_bytes(packed.getvalue())
    assert problem(path) is ListProblem.BROKEN_WORKBOOK


def test_opening_the_program_does_not_wait_for_the_reader():
    code = "import sys, wise_feedback.services.importing; print('python_calamine' in sys.modules)"
    asked = [sys.executable, "-c", code]
    assert subprocess.run(asked, capture_output=True, check=True, text=True).stdout == "False\n"
