"""ICU's data made smaller: what is kept reads as before, and Qt still sorts in Swedish."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer import icu
from installer.icu import Item

HEADER = b"\x20\x00\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD" + bytes(16)
NAMES = st.from_regex(r"\Aicudt73l/[a-z]{1,8}(/[a-z_]{1,8})?\.(res|cnv|icu)\Z")
TABLES = st.dictionaries(NAMES, st.binary(max_size=99), max_size=20)

LIBRARY = Path(PySide6.__file__).parent / "Qt/lib/libicudata.so.73"
real = pytest.mark.skipif(
    not LIBRARY.exists() or not all(map(shutil.which, ("ld", "objcopy"))),
    reason="no ICU of Qt's own, or no binutils",
)


def table(items: dict[str, bytes]) -> list[Item]:
    return [Item(name, items[name]) for name in sorted(items)]


def padded(item: Item) -> Item:
    """An item as it is read back: with what it was filled up with."""
    return Item(item.name, item.content.rstrip(b"\0"))


@given(TABLES)
def test_a_table_that_was_written_is_read_as_it_was(items):
    header, read = icu.read(icu.write(HEADER, table(items)))
    assert header == HEADER
    assert list(map(padded, read)) == list(map(padded, table(items)))


@given(TABLES)
def test_every_item_begins_where_the_machine_can_read_it(items):
    written = icu.write(HEADER, table(items))
    starts = [written.find(item.content) for item in table(items) if len(item.content) > 20]
    count = int.from_bytes(written[32:36], "little")
    offsets = [int.from_bytes(written[40 + 8 * n : 44 + 8 * n], "little") for n in range(count)]
    assert all((32 + offset) % 16 == 0 for offset in offsets)
    assert all(start >= 0 for start in starts)


def test_how_words_are_sorted_is_kept_and_what_is_only_named_is_left_out():
    names = ["coll/sv.res", "lang/sv.res", "gb18030.cnv", "root.res", "curr/root.res", "zone/a.res"]
    items = [Item(f"icudt73l/{name}", b"") for name in names]
    assert [item.name for item in icu.wanted(items)] == [
        "icudt73l/coll/sv.res",
        "icudt73l/root.res",
    ]


def test_what_is_no_table_is_refused_and_left_as_it_is(tmp_path):
    library = tmp_path / "libicudata.so.99"
    library.write_bytes(b"\0icudt99_dat\0 and something that nobody knows")
    before = library.read_bytes()
    with pytest.raises(ValueError, match="no table"):
        icu.trim(library, tmp_path)
    assert library.read_bytes() == before


@real
def test_qt_sorts_in_swedish_and_english_as_with_all_of_the_data(tmp_path):
    folder = tmp_path / "lib"
    folder.mkdir()
    shutil.copy(LIBRARY, folder)
    icu.trim(folder / LIBRARY.name, tmp_path)
    assert (folder / LIBRARY.name).stat().st_size < LIBRARY.stat().st_size / 3
    assert sort_words(folder) == sort_words(None)


SORTING = """
import sys
from PySide6.QtCore import QCollator, QLocale
words = ["Örjan", "Ake", "Åke", "Zorn", "Äpple", "Wall", "Vall", "10", "9", "élan", "eld", "Ärla"]
for name in ("sv_SE", "en_GB", "de_DE"):
    collator = QCollator(QLocale(name))
    print(sorted(words, key=collator.sortKey), QLocale(name).toUpper("åß"))
print([line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line][0])
"""


def sort_words(folder: Path | None) -> list[str]:
    place = {"LD_LIBRARY_PATH": str(folder)} if folder else {}
    environment = {**os.environ, "PYTHONUTF8": "1", **place}
    done = subprocess.run(
        [sys.executable, "-c", SORTING],
        env=environment, check=True, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    *lines, library = done.stdout.splitlines()
    assert (folder is None) == (library == str(LIBRARY))
    return lines
