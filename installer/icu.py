"""Makes ICU's data smaller: three quarters of it is for what Qt does with its own tables.

Qt's build for Linux brings the data of every language there is, 32 million bytes, a fifth of the
program. Of it Qt reads how words are sorted, and little more: names of languages, units and
currencies it has in its own tables, and of other encodings than Unicode the program knows its few
by itself.
The data is one table, described in ICU's ``udata.h`` and ``ucmndata.h``: a header, a count, pairs
of offsets to names and items, both from the count on, sorted by name.
"""

import re
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

UNREAD = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
"""Folders of ICU's data that nothing here reads: where lines break, names, spelt-out numbers."""

_COUNT, _PAIR, _ALIGNED = struct.Struct("<I"), struct.Struct("<II"), 16
_MAGIC, _FORMAT, _FORMAT_AT = b"\xda\x27", b"CmnD", 12


class Item(NamedTuple):
    """One file in the table."""

    name: str
    content: bytes


def trim(library: Path, work: Path) -> None:
    """Replace a *library* of ICU's data by one with less in it, for the same machine.

    Raises ``ValueError`` if its data is in another form than this knows, leaving it as it was, and
    ``subprocess.CalledProcessError`` if ``objcopy`` or ``ld``, of binutils, gives up.
    """
    whole = library.read_bytes()
    version = re.search(rb"\0(icudt\d+)_dat\0", whole)
    if version is None:
        raise ValueError(f"{library.name} has no data of ICU's that is known")
    header, items = read(whole)
    data = work / f"{version[1].decode()}.dat"
    data.write_bytes(write(header, wanted(items)))
    _link(data, f"{version[1].decode()}_dat", library)


def read(whole: bytes) -> tuple[bytes, list[Item]]:
    """Return the header of the table in a library, and what is in it.

    Raises ``ValueError`` if there is none.
    """
    start = whole.find(_FORMAT) - _FORMAT_AT
    if start < 0 or whole[start + 2 : start + 4] != _MAGIC:
        raise ValueError("there is no table of ICU's data")
    (length,) = struct.unpack_from("<H", whole, start)
    table = whole[start + length :]
    (count,) = _COUNT.unpack_from(table)
    pairs = [_PAIR.unpack_from(table, 4 + 8 * number) for number in range(count)]
    names = [table[at : table.index(b"\0", at)].decode("ascii") for at, _ in pairs]
    ends = [*(at for _, at in pairs[1:]), len(table)]
    contents = (table[at:end] for (_, at), end in zip(pairs, ends, strict=True))
    return whole[start : start + length], list(map(Item, names, contents))


def wanted(items: Iterable[Item]) -> list[Item]:
    """Return what Qt may read: no converters of encodings, and no folder of ``UNREAD``."""
    unread = re.compile(rf"^icudt\w+/((?:{'|'.join(UNREAD)})/|[^/]+\.cnv$)")
    return [item for item in items if not unread.match(item.name)]


def write(header: bytes, items: list[Item]) -> bytes:
    """Return a table with these items, in the order that they have, which is by name."""
    names = b"".join(item.name.encode("ascii") + b"\0" for item in items)
    names_at = 4 + 8 * len(items)
    data = bytearray(_padded(names_at + len(names), len(header)) - names_at - len(names))
    pairs, name_at = bytearray(), names_at
    base = names_at + len(names)
    for name, content in items:
        pairs += _PAIR.pack(name_at, base + len(data))
        name_at += len(name) + 1
        data += content
        data += bytes(-len(content) % _ALIGNED)
    return header + _COUNT.pack(len(items)) + bytes(pairs) + names + bytes(data)


def _padded(length: int, before: int) -> int:
    """Return *length* with what is missing to the next place where an item may begin."""
    return length + -(length + before) % _ALIGNED


def _link(data: Path, symbol: str, library: Path) -> None:
    """Make a library of the data, under the name of the one it replaces."""
    one = data.with_suffix(".o")
    section = ".rodata,alloc,load,readonly,data,contents"
    start = "_binary_" + re.sub(r"\W", "_", data.name) + "_start"
    _run(data.parent, "ld", "-r", "-b", "binary", "-o", one.name, data.name)
    changed = ["--rename-section", f".data={section}", "--set-section-alignment", ".rodata=16"]
    _run(data.parent, "objcopy", *changed, "--redefine-sym", f"{start}={symbol}", one.name)
    _run(data.parent, "ld", "-shared", "-s", "-soname", library.name, "-z", "noexecstack",
         "-o", f"{library.name}", one.name)  # fmt: skip
    made = data.parent / library.name
    library.write_bytes(made.read_bytes())


def _run(folder: Path, *command: str) -> None:
    subprocess.run(command, check=True, cwd=folder)
