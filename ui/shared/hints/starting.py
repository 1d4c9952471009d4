"""How a starter takes the place of a sentence: with one end mark, its own or the sentence's."""

import re

_END = re.compile(r"[.!?…]+\Z")
_MARKS = ".!?"


def fitted(starter: str, text: str, begins: int, ends: int) -> tuple[str, int]:
    """Return what to put in place of a sentence of *text*, and up to where.

    The sentence keeps its own end mark where the starter has none, and none is doubled.
    """
    if starter.endswith(tuple(_MARKS)):
        return starter, ends + (text[ends : ends + 1] in tuple(_MARKS))
    found = _END.search(text[begins:ends])
    if found is None:
        return starter, ends
    mark = found[0]
    trails_off = "…" in mark or mark.startswith("..")  # what follows would read as another gap
    return starter + ("." if trails_off else mark), ends
