"""Which characters no bundled font can draw: such a letter is refused, never sent with boxes."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from wise_feedback.domain.errors import NotDrawableError
from wise_feedback.domain.letter import Letter
from wise_feedback.letters.fonts import JOINERS, Face, can_draw, clusters, face
from wise_feedback.letters.styles import SERIF

WHITE_SPACE = frozenset(" \t\n\u00a0\u2007\u2009\u202f")


def missing(text: str) -> str:
    """Return the characters of *text* that no bundled font can draw, each once, in order.

    An accent counts as missing where no single font has it together with its letter.
    """
    strange = "".join(dict.fromkeys(c for c in text if c not in _drawable()))
    if strange or not any(unicodedata.combining(c) for c in set(text)):
        return strange
    return "".join(dict.fromkeys(c for cluster in clusters(text) for c in _homeless(cluster)))


def refuse_undrawable(letter: Letter) -> None:
    """Refuse a letter with characters that would print as boxes.

    Raises ``NotDrawableError`` with the first field that has any, and which they are.
    """
    refuse_texts(_texts(letter))


def refuse_texts(texts: Iterable[tuple[str, str]]) -> None:
    """Refuse texts, each after the name of its field, as ``refuse_undrawable`` does a letter."""
    for field, text in texts:
        if characters := missing(text):
            raise NotDrawableError(field, characters)


def _faces() -> tuple[Face, ...]:
    return tuple(face(name) for name in SERIF)


@cache
def _drawable() -> frozenset[str]:
    return frozenset().union(WHITE_SPACE, JOINERS, *(face_.characters for face_ in _faces()))


def _homeless(cluster: str) -> str:
    if any(can_draw(face_, cluster) for face_ in _faces()):
        return ""
    return "".join(c for c in cluster if unicodedata.combining(c))


def _texts(letter: Letter) -> Iterator[tuple[str, str]]:
    yield "name", letter.recipient.name
    yield "address", "\n".join(letter.recipient.address)
    yield "label", letter.label
    yield "subject", letter.subject
    for part in letter.parts:
        yield part.kind.value, f"{part.heading}\n{part.text}"
    signer, agency = letter.signer, letter.agency
    yield "closing", letter.closing
    yield "signer", "\n".join((signer.name, signer.title, signer.phone, signer.email))
    yield "agency", "\n".join((agency.name, agency.tagline, agency.street, agency.postcode))
    yield "agency", "\n".join((agency.city, agency.phone, agency.web, agency.org_no))
    yield "footnote", letter.footnote
    numbering = f"{letter.page_word} {letter.page_number}"
    yield "page_word", "\n".join((numbering, letter.org_no_word, letter.f_tax_phrase))
