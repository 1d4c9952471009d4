"""What desktops of Linux are told: the menu entry, kinds of files, and what the program needs."""

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from installer import icons, linux
from wise_feedback.domain.file_types import OWN

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def entry() -> "configparser.SectionProxy":
    read = configparser.ConfigParser(interpolation=None, delimiters="=")
    read.optionxform = str  # type: ignore[assignment, method-assign]  # names are case-sensitive
    read.read_string(linux.desktop_entry("wise-feedback"))
    return read["Desktop Entry"]


def test_the_menu_speaks_both_languages(entry):
    assert entry["Comment"] != entry["Comment[sv]"]
    assert "återkoppling" in entry["Comment[sv]"].lower()


def test_the_menu_opens_our_kinds_of_files(entry):
    assert entry["Exec"] == "wise-feedback %F"
    assert entry["MimeType"].split(";")[:-1] == [kind.mime for kind in OWN]


def test_the_menu_entry_is_as_desktops_want_it(tmp_path):
    checker = shutil.which("desktop-file-validate")
    if checker is None:
        pytest.skip("desktop-file-validate is not here")
    (tmp_path / "a.desktop").write_text(linux.desktop_entry("wise-feedback"), "utf-8")
    done = subprocess.run([checker, tmp_path / "a.desktop"], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


def test_each_kind_of_file_is_known_by_its_ending_in_both_languages():
    kinds = ET.fromstring(linux.mime_package()).findall(f"{MIME}mime-type")
    told = [
        (kind.get("type"), kind.find(f"{MIME}glob").get("pattern"))  # type: ignore[union-attr]  # else it fails
        for kind in kinds
    ]
    assert told == [(kind.mime, f"*{kind.ending}") for kind in OWN]
    assert all({one.get(LANG) for one in kind.findall(f"{MIME}comment")} == {None, "sv"}
               for kind in kinds)  # fmt: skip


@pytest.mark.parametrize("size", icons.SIZES)
def test_the_sign_is_there_in_every_size_a_desktop_asks_for(size):
    with icons.draw(size) as sign:
        assert sign.size == (size, size)
        assert sign.getpixel((0, 0)) == (0, 0, 0, 0)
        assert sign.getpixel((size // 2, size // 8))[:3] == (11, 92, 102)


def test_windows_and_the_mac_get_the_sign_in_their_own_forms(tmp_path):
    icons.put_for_windows_and_mac(tmp_path)
    with Image.open(tmp_path / "mark.ico") as ico, Image.open(tmp_path / "mark.icns") as icns:
        assert {(16, 16), (256, 256)} <= ico.info["sizes"]
        assert {(16, 16, 2), (512, 512, 2)} <= set(icns.info["sizes"])


def test_what_others_could_change_or_not_read_is_made_plain(tmp_path):
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    for name, rights in (("run", 0o700), ("a.so", 0o777), ("text", 0o600)):
        (folder / "inner" / name).touch()
        (folder / "inner" / name).chmod(rights)
    linux.make_plain(folder, 1_000_000)
    told = {path.name: path.stat() for path in folder.rglob("*")}
    rights = {name: oct(stat.st_mode & 0o777) for name, stat in told.items()}
    assert rights == {"inner": "0o755", "run": "0o755", "a.so": "0o644", "text": "0o644"}
    assert {stat.st_mtime for stat in told.values()} == {1_000_000}


def test_a_desktop_that_reads_qt_finds_what_the_program_is_linked_against():
    """The list of start.py, for running from source, is part of what a package depends on."""
    import start

    named = " ".join((*linux.DEPENDS.values(), *linux.COMPANIONS.values())).split()
    assert set(start.QT_LIBRARIES.split()) <= set(named)


def test_a_library_that_no_package_is_named_for_stops_the_build(tmp_path):
    qt = Path(__import__("PySide6").__file__).parent / "Qt/lib/libQt6Widgets.so.6"
    if not shutil.which("patchelf") or not qt.exists():
        pytest.skip("there is no patchelf, or no Qt for Linux")
    shutil.copy(qt, tmp_path)
    with pytest.raises(ValueError, match=r"no package is named for .*libQt6Core\.so\.6"):
        linux.refuse_unnamed(tmp_path)
