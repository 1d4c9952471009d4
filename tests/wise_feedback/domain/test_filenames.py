"""Names of files: what a person is called must never decide where a file goes, or whether."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.filenames import LONGEST, file_name

NASTY = [
    "../../etc/passwd",
    "..\\..\\Windows\\system.ini",
    "C:\\Users\\Anna",
    "C:brev",
    "brev.pdf:hidden",
    "CON",
    "nul.txt",
    "com1",
    "LPT¹",
    "...",
    " ",
    "Anna\x00Öberg",
    "Anna\nÖberg\tCarlsson",
    "Anna\u202efdp.exe",
    'a<b>c"d|e?f*g',
    "å" * 300,
    "👩‍👩‍👧" * 60,
    "-rf",
    ".hidden",
    "Anna. ",
]
RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
RESERVED |= {f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"}


def is_safe(name: str) -> bool:
    """Whether Windows, macOS and Linux all take *name* as that of a file in a folder."""
    stem = name.removesuffix(".pdf")
    return (
        not any(c in '\\/:*?"<>|' or unicodedata.category(c) in {"Cc", "Cs"} for c in name)
        and not any(c in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f" for c in name)
        and stem.split(".")[0].rstrip().upper() not in RESERVED
        and stem == stem.strip(" .")
        and 0 < len(name.encode()) <= 255
        and name.endswith(".pdf")
        and unicodedata.is_normalized("NFC", name)
    )


def test_a_plain_name_is_kept_as_it_is():
    name = file_name("Återkoppling", "Anna Öberg", "2026-11-23", suffix=".pdf")
    assert name == "Återkoppling - Anna Öberg - 2026-11-23.pdf"


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_makes_a_safe_file(name):
    assert is_safe(file_name("Återkoppling", name, "2026-11-23", suffix=".pdf"))
    assert is_safe(file_name(name, suffix=".pdf"))


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_stays_in_its_folder(tmp_path, name):
    path = tmp_path / file_name(name, suffix=".pdf")
    path.write_bytes(b"")
    assert [child.name for child in tmp_path.iterdir()] == [path.name]


def test_what_is_long_gives_way_and_the_date_stays():
    name = file_name("Återkoppling", "Öberg " * 60, "2026-11-23", suffix=".pdf")
    assert name.startswith("Återkoppling - Öberg Öberg")
    assert name.endswith("Öberg - 2026-11-23.pdf")


def test_a_person_without_usable_letters_leaves_the_rest():
    name = file_name("Återkoppling", "???", "2026-11-23", suffix=".pdf")
    assert name == "Återkoppling - 2026-11-23.pdf"


def test_a_name_in_another_script_is_kept():
    name = file_name("Återkoppling", "王小明 क़ासिम", "2026-11-23", suffix=".pdf")
    assert "王小明" in name


@given(st.lists(st.text(max_size=300), min_size=1, max_size=3))
@settings(max_examples=200, deadline=None)
def test_any_name_makes_a_safe_file(parts):
    name = file_name(*parts, suffix=".pdf")
    assert is_safe(name)
    assert len(name.encode()) <= LONGEST + 1
