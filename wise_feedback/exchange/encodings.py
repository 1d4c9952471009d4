"""From the bytes of a list to its text, whichever program on whichever machine saved it."""

import codecs
import re

from wise_feedback.domain.errors import ListError, ListProblem

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BYTE = re.compile("[\udc80-\udcff]")
_LETTER = re.compile("[^\x00-\x7f\udc80-\udcff]")
_CP1252 = {byte: bytes([byte]).decode("cp1252", "replace") for byte in range(128, 256)}
_AS_CP1252 = {0xDC00 + byte: letter for byte, letter in _CP1252.items()}
_AS_BYTES = {ord(letter): byte for byte, letter in _CP1252.items()}
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
_TWICE = re.compile("Ã[¥¤¶…„–©]")

_WINDOWS = re.compile(b"[\xe5\xe4\xf6]")  # å, ä and ö as Excel writes them on Windows
_MAC_RING = re.compile(b"[A-Za-z]\x8c|\x8c[A-Za-z]")  # å on an older Mac, the Œ of Windows
_MAC_DOTS = re.compile(b"[A-Za-z][\x8a\x9a]|[\x8a\x9a][A-Za-z]")  # ä and ö there


def decode(raw: bytes) -> tuple[str, str]:
    """Return the text of *raw* and the name of its encoding.

    A mark at the beginning decides, then the pattern of NULs that UTF-16 makes, then whether it
    is UTF-8; what is left is Excel's cp1252, where a byte that means nothing becomes U+FFFD.
    Raises ``ListError`` if it is no text.
    """
    text, encoding = _decode(raw)
    if len(_CONTROLS.findall(text)) > max(8, len(text) // 20):
        raise ListError(ListProblem.BINARY)
    return _once(text), encoding


def _decode(raw: bytes) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _decode_as(raw[len(mark) :], encoding)
    return _decode_as(raw, _utf16_by_nuls(raw) or "utf-8")


def _decode_as(raw: bytes, encoding: str) -> tuple[str, str]:
    if encoding.startswith("utf-16"):
        return raw.decode(encoding, "replace"), encoding
    text = raw.decode("utf-8", "surrogateescape")
    strange = len(_BYTE.findall(text))
    if not strange:
        return text, encoding
    # A few strange bytes among whole UTF-8 letters came from another file that was pasted in.
    if len(_LETTER.findall(text)) > strange:
        return text.translate(_AS_CP1252), encoding
    legacy = "mac-roman" if _looks_mac(raw) else "cp1252"
    return raw.decode(legacy, "replace"), legacy


def _utf16_by_nuls(raw: bytes) -> str | None:
    """Return which UTF-16 *raw* is, told by the zero beside each Latin letter."""
    even, odd = raw[:4096:2].count(0), raw[1:4096:2].count(0)
    enough = max(4, min(len(raw), 4096) // 8)
    if odd >= enough and odd > 4 * even:
        return "utf-16-le"
    if even >= enough and even > 4 * odd:
        return "utf-16-be"
    return None


def _looks_mac(raw: bytes) -> bool:
    """Whether å and ä or ö are a Mac's, and none of them is written as Windows writes it.

    The dots alone tell nothing: they are the Š and š of Central Europe on Windows.
    """
    return bool(_MAC_RING.search(raw) and _MAC_DOTS.search(raw) and not _WINDOWS.search(raw))


def _once(text: str) -> str:
    """Return *text* that was encoded once; ``Ã¥`` for å shows that it was encoded twice."""
    if _TWICE.search(text):
        try:
            return text.translate(_AS_BYTES).encode("latin-1").decode("utf-8")
        except UnicodeError:
            return text
    return text
