"""Names for files that every system can keep, whatever a person is called."""

import re

from wise_feedback.domain.text import clean_line

LONGEST = 200
"""In bytes of UTF-8: Linux takes 255 a name, Windows 260 UTF-16 units a whole path."""

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_ENDS = " .-_"
_JOINERS = "\u200c\u200d"
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)


def file_name(*parts: str, suffix: str) -> str:
    """Return a name such as ``Återkoppling - Anna Öberg - 2026-11-23.pdf``.

    It holds no sign that a file system forbids or hides, is no name that Windows keeps for
    devices, neither begins nor ends with a dot or a space, and fits in 200 bytes: the longest
    part gives way. Parts with nothing left in them are left out. Source:
    https://learn.microsoft.com/windows/win32/fileio/naming-a-file.
    """
    named = [part for part in map(_part, parts) if part] or ["-"]
    room = LONGEST - len(suffix.encode())
    while len(_join(named).encode()) > room:
        longest = max(range(len(named)), key=lambda index: len(named[index].encode()))
        named[longest] = _shorter(named[longest])
    stem = _join(named)
    if _RESERVED.fullmatch(stem.split(".")[0].rstrip()):
        stem = "_" + stem
    return stem + suffix


def _part(text: str) -> str:
    return _FORBIDDEN.sub("-", clean_line(text, limit=4 * len(text) + 1)).strip(_ENDS)


def _join(parts: list[str]) -> str:
    return " - ".join(parts)


def _shorter(part: str) -> str:
    return part[:-1].rstrip(_ENDS + _JOINERS)
