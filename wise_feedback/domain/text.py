"""Text is cleaned once, at the boundary, so that everything inside can trust it.

What is dropped can hide, reorder or break a line: control characters, bidirectional controls,
invisible characters and lone surrogates (Unicode TR 36). Joiners and variation selectors stay
where a script or an emoji needs them: Persian, the Indic scripts, family emoji, Japanese names.
See https://www.unicode.org/reports/tr36/.
"""

import re
import unicodedata
from functools import cache

from wise_feedback.domain.errors import BadAddressError, MissingFieldError, TextTooLongError

LINE_LIMIT = 200
TEXT_LIMIT = 20_000
ADDRESS_LIMIT = 254

_HIDDEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1 but for tab and what breaks a line
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # unseen, bidi
    "\u3164\uffa0\ufff0-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"  # fillers and no characters
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"  # shorthand, music, tags
)
_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_JOINING = "\u0600-\u0dff\u0f00-\u109f\u1780-\u18af\u2190-\u2fff\u3001-\U0001faff"

_SUSPECT = re.compile(f"[{_HIDDEN}{_BREAKS}{_SELECTORS}\u200c\u200d]")
_BREAK = re.compile(f"\r\n|[{_BREAKS}]")
# Tags hide text, except after a black flag, where they make those of England and Scotland.
_FLAG_OR_HIDDEN = re.compile(f"(\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f)|[{_HIDDEN}]")
_ADDRESS = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*"  # dot-atom of RFC 5322, in ASCII
    r"@(?u:(?:[^\W_][\w-]*\.)+(?:[^\W\d_]{2,}|xn--[a-z\d-]+))",
    re.ASCII,
)


def clean_text(text: str, field: str = "text", limit: int = TEXT_LIMIT) -> str:
    """Return *text* in NFC without what hides or reorders, line by line, ends trimmed.

    Raises ``TextTooLongError`` with *field* if more than *limit* characters remain.
    """
    lines = (line.rstrip() for line in _revealed(text).split("\n"))
    return _within("\n".join(lines).strip(), field, limit)


def clean_line(text: str, field: str = "text", limit: int = LINE_LIMIT) -> str:
    """Return *text* cleaned and on one line, white space folded.

    Raises ``TextTooLongError`` with *field* if more than *limit* characters remain.
    """
    return _within(" ".join(_revealed(text).split()), field, limit)


def clean_name(text: str, field: str = "name") -> str:
    """Return a name on one line. Raises ``MissingFieldError`` if nothing is left of it."""
    name = clean_line(text, field)
    if not name:
        raise MissingFieldError(field)
    return name


def clean_address(text: str) -> str:
    """Return an e-mail address, or nothing if *text* is empty.

    Raises ``BadAddressError`` unless it is exactly one plain address that a mail can be headed
    with (RFC 5322, the part before @ in ASCII); whether mail arrives there cannot be known.
    """
    address = " ".join(_revealed(text).split())
    if address and (len(address) > ADDRESS_LIMIT or not _ADDRESS.fullmatch(address)):
        raise BadAddressError
    return address


def is_plain(text: str) -> bool:
    """Whether *text* hides nothing and is in NFC already, so that only its spaces need cleaning.

    What holds of a text holds of its parts: a whole row of a list is asked about at once.
    """
    return not _SUSPECT.search(text) and unicodedata.is_normalized("NFC", text)


def swedish_key(text: str) -> str:
    """Return a key that sorts *text* as Swedes expect: z, å, ä, ö; accents and case aside.

    Source: Svenska Akademiens ordlista, where é sorts with e, ü with y, and v and w are apart.
    """
    letters = unicodedata.normalize("NFC", text).casefold().translate(_SWEDISH_ORDER)
    return letters if letters.isascii() else _without_accents(letters)


def says_something(text: str) -> bool:
    """Return whether there is anything to read in *text*: a letter or a digit at least."""
    return any(map(str.isalnum, text))


def folded(text: str) -> str:
    """Return *text* as search compares it: without case or accents, å and ä as a, ö as o."""
    letters = text.casefold()
    for letter, plain in _FREQUENT:  # a tenth of the time, and enough for most of Sweden
        letters = letters.replace(letter, plain)
    if letters.isascii():
        return letters
    letters = unicodedata.normalize("NFKD", letters).casefold()  # script and wide capitals
    return _without_accents(letters).translate(_PLAIN_LETTERS)


# { | } follow z in ASCII, so they stand for the three last letters of the alphabet.
_SWEDISH_ORDER = str.maketrans("åäæöøüłđð", "{||}}yldd", "'’")
_FREQUENT = (("å", "a"), ("ä", "a"), ("ö", "o"), ("é", "e"))
_PLAIN_LETTERS = str.maketrans("æøłđðı", "aolddi")


def _revealed(text: str) -> str:
    """Return *text* in NFC with nothing hidden in it and ``\\n`` for every sort of line break."""
    if not _SUSPECT.search(text):
        return unicodedata.normalize("NFC", text)
    text = _FLAG_OR_HIDDEN.sub(r"\1", _BREAK.sub("\n", text))
    seen = None
    while text != seen:  # composing may leave a joiner without what it joined
        seen = text
        text = unicodedata.normalize("NFC", _stray().sub("", text))
    return text


@cache
def _stray() -> re.Pattern[str]:
    """Return what finds joiners and selectors with nothing to join; few texts ever need it."""
    return re.compile(
        f"(?<![{_JOINING}{_SELECTORS}])\u200d|\u200c(?![{_JOINING}])"
        f"|(?<!\\S)[{_SELECTORS}]|(?<=[{_SELECTORS}])[{_SELECTORS}]"
    )


def _within(text: str, field: str, limit: int) -> str:
    if len(text) > limit:
        raise TextTooLongError(field, limit)
    return text


def _without_accents(letters: str) -> str:
    decomposed = unicodedata.normalize("NFKD", letters)
    return "".join(c for c in decomposed if not unicodedata.combining(c))
