"""A beginning takes the place of a sentence, and leaves its end mark where it was."""

import pytest

from ui.shared.hints.starting import fitted

OPEN, WHOLE = "Kravet är …; du visade …", "När … hände gjorde du …, och det ledde till att …."


@pytest.mark.parametrize(
    ("sentence", "starter", "told"),
    [
        ("Det kändes fel.", OPEN, f"{OPEN}."),
        ("Det kändes fel!", OPEN, f"{OPEN}!"),
        ("Det kändes fel?!", OPEN, f"{OPEN}?!"),
        ("Det kändes fel", OPEN, OPEN),
        ("Det kändes fel…", OPEN, f"{OPEN}."),
        ("Det kändes fel...", OPEN, f"{OPEN}."),
        ("Det kändes fel.", WHOLE, WHOLE),
        ("Det kändes fel!", WHOLE, WHOLE),
        ("Det kändes fel.", "Du gjorde något annat", "Du gjorde något annat."),
    ],
)
def test_the_end_mark_of_the_sentence_stays_where_the_starter_has_none(sentence, starter, told):
    text = f"Tack. {sentence} Vi hörs."
    words, ends = fitted(starter, text, 6, 6 + len(sentence))
    assert (words, ends) == (told, 6 + len(sentence))


def test_an_end_mark_behind_the_sentence_is_not_doubled():
    text = "Det kändes fel. Vi hörs."
    assert fitted(WHOLE, text, 0, 14) == (WHOLE, 15)


def test_an_end_mark_behind_the_sentence_stays():
    text = "Det kändes fel. Vi hörs."
    assert fitted(OPEN, text, 0, 14) == (OPEN, 14)
