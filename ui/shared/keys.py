"""The names of keys as they are printed on the user's keyboard."""

from PySide6.QtGui import QKeySequence

_SIGNS = {"Return": "↵", "Enter": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def key_words(sequence: str) -> str:
    """Return a shortcut as a hint shows it: ``Ctrl+Return`` is *Ctrl ↵*, ``Up`` is *↑*.

    On a Mac the system's own signs stand in, and other names are in the system's language.
    """
    parts = sequence.split("+")
    *modifiers, key = parts if parts[-1] else [*parts[:-2], "+"]
    if key in _SIGNS and modifiers:
        prefix = QKeySequence("+".join([*modifiers, "A"]))
        named = prefix.toString(QKeySequence.SequenceFormat.NativeText)[:-1].rstrip("+")
        return f"{named} {_SIGNS[key]}"
    if key in _SIGNS:
        return _SIGNS[key]
    named = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    return named[:-1].replace("+", " ") + named[-1:]
