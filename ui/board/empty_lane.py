"""What a lane without cards says: how somebody comes there."""

from PySide6.QtCore import QCoreApplication

from ui.shared.keys import key_words

translate = QCoreApplication.translate

EmptyWords = tuple[str, str]
"""What there is to say, and below it what to do about it."""


def no_match() -> EmptyWords:
    """Return the words of a lane that the filter leaves empty."""
    return translate("EmptyLane", "No match here"), ""


def nobody_here(*, is_bare: bool, is_first: bool, single_keys: bool) -> EmptyWords:
    """Return the words of a lane in which nobody stands; *is_bare* is a board without anybody.

    There, only the first lane says what to do: no card can be moved to the others yet.
    """
    title = translate("EmptyLane", "Nobody here yet")
    if not is_bare:
        by_key = translate("EmptyLane", "Drag a card here, or press M on a card")
        by_menu = translate("EmptyLane", "Drag a card here, or choose Move to in its menu")
        return title, by_key if single_keys else by_menu
    if not is_first:
        return title, ""
    by_key = translate("EmptyLane", "Add somebody with N, or import a list with {0}")
    by_button = translate("EmptyLane", "Add somebody with +, or import a list with {0}")
    return title, (by_key if single_keys else by_button).format(key_words("Ctrl+I"))
