"""What goes into the program and what is left out."""

import sys

import pytest

from installer import trim
from installer.product import ROOT

SITE = "/env/lib/python3.11/site-packages"
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is for Linux")


def entry(name: str, source: str = "", sort: str = "BINARY") -> trim.Entry:
    return name, source or f"{SITE}/{name}", sort


def kept(entries: list[trim.Entry], needs: dict[str, list[str]]) -> list[str]:
    found = trim.wanted_binaries(entries, lambda source: needs.get(source.rpartition("/")[2], ()))
    return [name for name, _, _ in found]


PLUGINS = "PySide6/Qt/plugins"


def test_a_plugin_that_is_named_stays_and_another_goes():
    entries = [entry(f"{PLUGINS}/platforms/libqxcb.so"), entry(f"{PLUGINS}/tls/libqopenssl.so")]
    assert kept(entries, {}) == [f"{PLUGINS}/platforms/libqxcb.so"]


def test_plugins_are_known_by_the_names_that_windows_gives_them():
    entries = [entry("PySide6/plugins/platforms/qwindows.dll"), entry("PySide6/plugins/tls/a.dll")]
    assert kept(entries, {}) == ["PySide6/plugins/platforms/qwindows.dll"]


@linux
def test_a_library_goes_with_the_plugin_that_needed_it():
    entries = [
        entry(f"{PLUGINS}/platformthemes/libqgtk3.so"),
        entry(f"{PLUGINS}/platforms/libqxcb.so"),
        entry("PySide6/Qt/lib/libQt6XcbQpa.so.6"),
        entry("PySide6/Qt/lib/libQt6Gtk.so.6"),
    ]
    needs = {"libqgtk3.so": ["libQt6Gtk.so.6"], "libqxcb.so": ["libQt6XcbQpa.so.6"]}
    assert kept(entries, needs) == [f"{PLUGINS}/platforms/libqxcb.so",
                                    "PySide6/Qt/lib/libQt6XcbQpa.so.6"]  # fmt: skip


@linux
def test_libraries_that_every_desktop_has_stay_where_they_are():
    entries = [entry("libglib-2.0.so.0", "/lib/libglib-2.0.so.0"),
               entry("libffi.so.8", "/lib/libffi.so.8"),
               entry("a.abi3.so")]  # fmt: skip
    needs = {"a.abi3.so": ["libglib-2.0.so.0", "libffi.so.8"]}
    assert kept(entries, needs) == ["libffi.so.8", "a.abi3.so"]


def test_a_folder_of_the_mac_stays_linked_as_it_is():
    link = entry("PySide6/Qt/lib/QtCore.framework/Versions/Current", "A", "SYMLINK")
    assert trim.wanted_data([link], []) == [link]


@linux
def test_what_is_loaded_by_its_name_stays_though_no_file_says_so():
    entries = [entry("libpython3.11.so.1.0", "/lib/libpython3.11.so.1.0"),
               entry("pypdfium2_raw/libpdfium.so")]  # fmt: skip
    assert kept(entries, {}) == ["libpython3.11.so.1.0", "pypdfium2_raw/libpdfium.so"]


def test_a_link_to_a_library_that_is_left_out_goes_with_it():
    links = [entry("libA.so", "x/libA.so", "SYMLINK"), entry("libB.so", "x/libB.so", "SYMLINK")]
    assert trim.wanted_data(links, [entry("x/libA.so")]) == links[:1]


def test_other_languages_words_and_hyphens_are_left_out():
    names = ["qtbase_sv.qm", "qtbase_de.qm", "qt_sv.qm"]
    data = [entry(f"PySide6/Qt/translations/{name}", sort="DATA") for name in names]
    data += [entry(f"pyphen/dictionaries/hyph_{name}.dic", sort="DATA") for name in ("sv", "de_DE")]
    assert [name.rpartition("/")[2] for name, _, _ in trim.wanted_data(data, [])] == [
        "qtbase_sv.qm",
        "hyph_sv.dic",
    ]


def test_all_that_the_program_reads_is_taken_along():
    taken = {source for source, _ in trim.resources()}
    for name in (
        "resources/letters/sv.toml",
        "resources/fonts/Inter-Regular.ttf",
        "resources/icons/sun.svg",
        "resources/translations/wise_feedback_sv.qm",
        "resources/check/forms_sv.txt",
        "wise_feedback/storage/migrations/0001_first_tables.py",
    ):
        assert str(ROOT / name) in taken


def test_what_only_developers_read_is_left_out():
    folders = {folder for _, folder in trim.resources()}
    names = {source.rpartition("/")[2] for source, _ in trim.resources()}
    assert not folders & {"resources/pictures", "resources/tour"}
    assert not names & {"README.md", "make_fonts.py", "lexicon_sv.toml", "protected_en.toml"}


def test_what_lies_in_a_folder_goes_into_the_same_folder():
    places = dict(trim.resources())
    assert places[str(ROOT / "resources/letters/sv.toml")] == "resources/letters"


def test_the_tools_of_tests_never_get_into_the_program():
    foreign = trim.foreign_modules()
    assert {"pytest", "hypothesis", "mypy"} <= set(foreign)
    assert not {"peewee", "PySide6", "reportlab", "dateutil"} & set(foreign)
