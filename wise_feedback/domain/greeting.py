"""Whom a letter greets: ``Hej Anna.``, ``Good morning Anna Berg,`` or ``Anna, tack för i går.``"""

from collections.abc import Callable, Collection, Sequence

from wise_feedback.domain.words import HYPHENS, Word

_JOINS = f" \t\u00a0{HYPHENS}"
_ENDS = frozenset(",.!:;\n–—")


def greeted(
    found: Sequence[Word],
    greetings: Collection[str],
    then: Collection[str],
    is_given: Callable[[str], bool],
) -> list[Word]:
    """Return the words by which an opening calls somebody, none where it greets nobody by name.

    It begins with one of *greetings*, perhaps with words of *then* after, or with a first name by
    itself. *is_given* knows the first names of everybody, also in small letters.
    """
    if len(found) > 1 and found[0].low not in greetings:
        return [found[0]] if is_given(found[0].low) and found[1].gap.startswith(",") else []
    place = next((at for at, one in enumerate(found) if at and one.low not in then), len(found))
    called = found[place : place + 1]
    for word in called:
        gap = word.gap.strip()
        if not is_given(word.low) and (gap or not word.is_capital):
            return []
        if gap not in {"", ","}:
            return []
    rest = _name_after(found, place)
    return [*called, *rest]


def _name_after(found: Sequence[Word], place: int) -> Sequence[Word]:
    """Return the words that go on a name to the end of the greeting: ``Anna Berg,``."""
    end = place + 1
    while end < len(found) and found[end].is_capital and not found[end].gap.strip(_JOINS):
        end += 1
    is_ended = end >= len(found) or not _ENDS.isdisjoint(found[end].gap)
    return found[place + 1 : end] if is_ended else ()
