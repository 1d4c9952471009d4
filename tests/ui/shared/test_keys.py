"""The names of keys."""

import pytest

from ui.shared.keys import key_words


@pytest.mark.parametrize(
    ("sequence", "words"),
    [
        ("Ctrl+Return", "Ctrl ↵"), ("Return", "↵"), ("Up", "↑"), ("Ctrl+K", "Ctrl K"),
        ("Ctrl+Shift+Z", "Ctrl Shift Z"), ("F5", "F5"), ("?", "?"), ("+", "+"),
        ("Ctrl++", "Ctrl +"), ("N", "N"),
    ],
)  # fmt: skip
def test_a_shortcut_is_named_as_the_keyboard_names_it(qapp, sequence, words):
    assert key_words(sequence) == words
