"""Turns what the consultant wrote into sentences, without touching a fact."""

import re

Marked = tuple[tuple[str, bool], ...]
"""A paragraph in stretches, each with whether it is strong."""

_STOPS = ".!?…؟。！？"
_CLOSERS = "”\"'’»)]"
_LOOSE = " \t\n,;:–—-"
_LINK = re.compile(r"(?:https?://|www\.)\S*$")


def sentence(text: str) -> str:
    """Return *text* with a capital and a stop, where it lacks them.

    A word that is written as a name, such as gRPC or iOS, keeps its small letter; a text that
    ends with a link gets no stop, which would break the link.
    """
    return ended(capital(text.strip()))


def ended(text: str) -> str:
    """Return *text* with a stop if it lacks one, and its first letter as it is."""
    text = text.strip()
    if not text or text.rstrip(_CLOSERS).endswith(tuple(_STOPS)) or _LINK.search(text):
        return text
    return (text.rstrip(_LOOSE) or text) + "."


def capital(text: str) -> str:
    """Return *text* with a capital first letter, unless its first word is written as a name."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    if not first or not first[0].islower() or any(letter.isupper() for letter in first):
        return text
    big = text[0].upper()
    return big + text[1:] if len(big) == 1 else text


def clause(text: str) -> str:
    """Return *text* without its final stop, as it stands inside a longer sentence."""
    text = text.strip()
    return text.rstrip(_STOPS[0] + _LOOSE) or text


def run(*sentences: str) -> str:
    """Return sentences one after the other, empty ones left out."""
    return " ".join(filter(None, sentences))


def lines(*paragraphs: str) -> str:
    """Return paragraphs as lines, empty ones left out."""
    return "\n".join(filter(None, paragraphs))
