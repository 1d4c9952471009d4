"""Files that are no lists: each is refused with a sentence that says what it is, and no harm."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.lists import a_workbook, sheet_xml
from wise_feedback.services import board

MB = 2**20


def _bytes(content: bytes) -> Callable[[Path], None]:
    return lambda path: Path(path).write_bytes(content)


def _sparse(size: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.write(b"Namn\n")
            file.truncate(size)

    return make


def _broken_workbook(path: Path) -> None:
    a_workbook(path, sheet_xml([["Namn"], ["Åsa"]]))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _no_workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bild.png", b"\x89PNG")


EMPTY = "The file is empty."
NO_ROWS = "The list has headers but no rows."
BINARY = "The file is not a list of text."
OTHER = "Only CSV files and Excel workbooks (.xlsx) can be imported."
DAMAGED = "The workbook is damaged."
UNREADABLE = "The file could not be read."

FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing at all": (_bytes(b""), EMPTY),
    "only spaces": (_bytes(b" \n\n \r\n"), EMPTY),
    "only a byte order mark": (_bytes(b"\xef\xbb\xbf"), EMPTY),
    "only zeros": (_bytes(bytes(1000)), EMPTY),
    "heads without rows": (_bytes(b"Namn;E-post\r\n;\r\n"), NO_ROWS),
    "200 MB": (_sparse(200 * MB), "The file is too large for a list."),
    "noise": (_bytes(bytes(range(256)) * 40), BINARY),
    "a picture": (_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99)), OTHER),
    "a PDF": (_bytes(b"%PDF-1.7\n%\xe2\xe3"), OTHER),
    "an old workbook": (_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(999)), OTHER),
    "a page from the web": (_bytes(b"<html><table><tr><td>Namn</td></tr></table>"), OTHER),
    "half a workbook": (_broken_workbook, DAMAGED),
    "an archive of pictures": (_no_workbook, OTHER),
    "a workbook with heads only": (lambda p: a_workbook(p, sheet_xml([["Namn", "Ort"]])), NO_ROWS),
    "an empty workbook": (lambda p: a_workbook(p, ""), EMPTY),
    "a folder": (lambda p: p.mkdir(), UNREADABLE),
    "no file": (lambda _: None, "There is no such file."),
}


@pytest.fixture
def refused(open_file, tmp_path, request):
    """The dialog, opened on one of the files."""
    make, _words = FILES[request.param]
    path = tmp_path / "lista.csv"
    make(path)
    return open_file(path)


@pytest.mark.parametrize(
    ("refused", "words"), [(n, words) for n, (_, words) in FILES.items()], indirect=["refused"]
)
def test_it_is_said_what_the_file_is(refused, words):
    assert refused.banner.isVisible()
    assert refused.banner.title.text() == words


@pytest.mark.parametrize("refused", FILES, indirect=True)
def test_nothing_can_be_imported_of_it(refused, assignment):
    refused.run()
    assert not refused.bring.isVisible()
    assert all(lane.count == 0 for lane in board.lanes(assignment))


@pytest.mark.parametrize("refused", ["noise"], indirect=True)
def test_another_file_can_be_chosen_at_once(refused):
    assert refused.pages.currentWidget() is refused.start


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_one_may_not_read_is_said_to_be_unreadable(open_file, tmp_path):
    path = tmp_path / "lista.csv"
    path.write_text("Namn\nÅsa", encoding="utf-8")
    path.chmod(0)
    assert open_file(path).banner.title.text() == UNREADABLE


def test_letters_lost_before_it_came_here_are_told(bring):
    dialog = bring("\ufffdsa Bj\ufffdrk;")
    told = dialog.view.rows.table.lines[0][4]
    assert told == "letters of the name were lost in the file"
