"""Reading lists from real files: every sort, and every sort of bad file."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lists import HEADS, PEOPLE, a_csv, a_workbook, csv_text, sheet_xml
from wise_feedback.domain.errors import CancelledError, ListError, ListProblem
from wise_feedback.exchange.lists import MOST_BYTES, read_list

SAVED_AS = [
    *[(encoding, sign) for encoding in ("utf-8", "utf-8-sig", "utf-16") for sign in ";,\t"],
    ("cp1252", ";"),
]


def written(folder, content: bytes | str, name: str = "lista.csv"):
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def problem(path) -> ListProblem:
    with pytest.raises(ListError) as caught:
        read_list(path)
    return caught.value.problem


@pytest.mark.parametrize(("encoding", "delimiter"), SAVED_AS)
def test_a_list_reads_the_same_however_it_was_saved(tmp_path, encoding, delimiter):
    people = PEOPLE if encoding != "cp1252" else PEOPLE[:1]
    raw = read_list(a_csv(tmp_path, *people, encoding=encoding, delimiter=delimiter))
    assert (raw.headers, [cells for _, cells in raw.rows]) == (HEADS, list(people))


def test_a_workbook_reads_the_same(tmp_path):
    raw = read_list(a_workbook(tmp_path / "lista.xlsx", sheet_xml([HEADS, *PEOPLE])))
    assert (raw.headers, [cells for _, cells in raw.rows], raw.encoding) == (
        HEADS,
        list(PEOPLE),
        "xlsx",
    )


def test_a_workbook_called_csv_is_read_as_what_it_is(tmp_path):
    path = a_workbook(tmp_path / "lista.csv", sheet_xml([HEADS, *PEOPLE]))
    assert read_list(path).encoding == "xlsx"


def test_a_csv_called_xlsx_is_read_as_what_it_is(tmp_path):
    path = written(tmp_path, csv_text([HEADS, *PEOPLE]), "lista.xlsx")
    assert read_list(path).rows[1][1] == PEOPLE[1]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path):
    path = written(tmp_path, 'Namn;Ort\nÅsa;"två\nrader"\n\nBo;Lund\n')
    assert [number for number, _ in read_list(path).rows] == [2, 3, 4]


def test_empty_rows_at_the_end_are_no_rows(tmp_path):
    path = written(tmp_path, "Namn;Ort\nÅsa;Umeå\n;;\n  ;\n\n")
    assert read_list(path).rows == ((2, ("Åsa", "Umeå")),)


def test_short_rows_are_filled_up(tmp_path):
    assert read_list(written(tmp_path, "Namn;Ort;Roll\nÅsa\n")).rows == ((2, ("Åsa", "", "")),)


def test_what_linkedin_writes_above_the_heads_is_passed_over(tmp_path):
    text = (
        'Notes:\n"When exporting your connection data, you may notice that some addresses are'
        ' missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
        "Åsa,Björk,https://www.linkedin.com/in/asa,,Havsvik,Testledare,12 Nov 2026\n"
    )
    raw = read_list(written(tmp_path, text))
    assert (raw.headers[0], raw.rows[0][0], raw.rows[0][1][0]) == ("First Name", 5, "Åsa")


def test_a_title_above_the_heads_is_passed_over(tmp_path):
    raw = read_list(written(tmp_path, "Kandidater hösten 2026;\n;\nNamn;Ort\nÅsa;Umeå\n"))
    assert (raw.headers, raw.rows) == (("Namn", "Ort"), ((4, ("Åsa", "Umeå")),))


def test_a_list_without_heads_loses_nobody(tmp_path):
    raw = read_list(written(tmp_path, "Åsa Berg;asa@exempel.se\nBo Ek;bo@exempel.se\n"))
    assert (raw.headers, len(raw.rows), raw.rows[0][0]) == (("", ""), 2, 1)


def test_a_head_is_one_short_line(tmp_path):
    raw = read_list(written(tmp_path, f'Namn;"Roll\n\u202e  nu";{"x" * 300}\nÅsa;Testare;y\n'))
    assert raw.headers == ("Namn", "Roll nu", "x" * 80)


def test_a_cell_is_kept_as_it_stands(tmp_path):
    name = '<img src="x"> =HYPERLINK("http://x") \u202e\x00 👩‍💻'
    path = written(tmp_path, csv_text([("Namn", "Ort"), (name, "Umeå")]))
    assert read_list(path).rows[0][1][0] == name


def test_a_name_of_ten_thousand_characters_is_read(tmp_path):
    assert len(read_list(written(tmp_path, f"Namn\n{'x' * 10_000}\n")).rows[0][1][0]) == 10_000


# --- files that are no lists -------------------------------------------------------------------


def test_a_file_that_is_not_there_is_missing(tmp_path):
    assert problem(tmp_path / "ingen.csv") is ListProblem.MISSING


def test_a_folder_is_unreadable(tmp_path):
    assert problem(tmp_path) is ListProblem.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    assert problem(tmp_path / "pipe.csv") is ListProblem.UNREADABLE


def test_a_path_that_cannot_be_is_unreadable(tmp_path):
    assert problem(tmp_path / "a\0b.csv") is ListProblem.UNREADABLE


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b" \r\n\r\n", b";;\n;;\n"])
def test_a_file_with_nothing_in_it_is_empty(tmp_path, content):
    assert problem(written(tmp_path, content)) is ListProblem.EMPTY


@pytest.mark.parametrize("content", ["Namn;E-post\n", "Namn", "Namn;Ort\n;\n\n"])
def test_heads_without_rows_are_told_apart(tmp_path, content):
    assert problem(written(tmp_path, content)) is ListProblem.NO_ROWS


def test_200_megabytes_are_refused_unread(tmp_path):
    path = tmp_path / "stor.csv"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    assert problem(path) is ListProblem.TOO_LARGE


def test_a_file_a_byte_too_large_is_refused(tmp_path):
    assert problem(written(tmp_path, b"x" * (MOST_BYTES + 1))) is ListProblem.TOO_LARGE


def test_too_many_rows_are_refused(tmp_path):
    assert problem(written(tmp_path, "Namn\n" + "Åsa\n" * 20_001)) is ListProblem.TOO_LARGE


def test_20_000_rows_are_read(tmp_path):
    assert len(read_list(written(tmp_path, "Namn\n" + "Åsa\n" * 20_000)).rows) == 20_000


def test_too_many_columns_are_refused(tmp_path):
    assert problem(written(tmp_path, "Namn" + ";x" * 500 + "\nÅsa\n")) is ListProblem.TOO_LARGE


def test_a_picture_is_another_format(tmp_path):
    assert (
        problem(written(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(99))) is ListProblem.UNKNOWN_FORMAT
    )


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n",
        b"{\\rtf1 ",
        b"\x1f\x8b\x08",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook",
        b'{"basics": {"name": "Anna"}}',
        b'[{"name": "Anna"}]',
        b"BEGIN:VCARD\nFN:Anna\nEND:VCARD",
        b"<html><table><tr><td>Namn",
        b"<?xml version='1.0'?><Workbook/>",
    ],
)
def test_files_of_other_formats_are_named_as_such(tmp_path, content):
    assert problem(written(tmp_path, content, "lista.csv")) is ListProblem.UNKNOWN_FORMAT


def test_bytes_that_are_no_text_are_binary(tmp_path):
    assert problem(written(tmp_path, bytes(range(1, 256)) * 8)) is ListProblem.BINARY


def test_a_workbook_with_a_password_is_told_apart(tmp_path):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    path = written(tmp_path, ole + "EncryptedPackage".encode("utf-16-le"), "lista.xlsx")
    assert problem(path) is ListProblem.PROTECTED


def test_reading_can_be_stopped(tmp_path):
    with pytest.raises(CancelledError):
        read_list(a_csv(tmp_path, *PEOPLE * 300), progress=lambda done, total: False)


@given(st.binary(max_size=300))
def test_any_file_is_a_list_or_says_why_not(tmp_path_factory, content):
    path = written(tmp_path_factory.mktemp("any"), content)
    try:
        rows = read_list(path).rows
    except ListError:
        rows = ((1, ()),)
    assert rows
