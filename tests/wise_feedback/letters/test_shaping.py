"""Words become glyphs: kerned, whole, and each letter in a font that has it."""

import pytest

from wise_feedback.letters.shaping import set_line, shape, space, width
from wise_feedback.letters.styles import BODY, CONTACT, FOOT


def faces(text: str) -> list[str]:
    return [stretch.face.name for stretch in shape(text, BODY).stretches]


def spelled(text: str) -> str:
    """What a reader copies, glyph by glyph."""
    (stretch,) = shape(text, BODY).stretches
    codes = "".join(part.split("<")[-1] for part in stretch.code.split(">"))
    size = 2 if stretch.is_simple else 4
    numbers = [int(codes[i : i + size], 16) for i in range(0, len(codes), size)]
    return "".join(stretch.letters[number] for number in numbers)


@pytest.mark.parametrize("pair", ["AV", "To", "Yr", "Vå"])
def test_letters_are_kerned(pair):
    apart = sum(width(letter, BODY) for letter in pair)
    assert width(pair, BODY) < apart - 0.1


@pytest.mark.parametrize("word", ["profil", "siffror", "efter", "office", "fjäll", "ﬁn"])
def test_a_word_is_spelled_with_its_own_letters(word):
    assert spelled(word) == word


def test_width_follows_size():
    assert width("Testledare", FOOT) / 7.2 == pytest.approx(width("Testledare", CONTACT) / 8.6)


def test_a_letter_that_the_serif_lacks_comes_from_another_face():
    assert faces("Ж") == ["WiseSerif-Regular"]
    assert faces("ꞵ") == ["NotoSans-Regular"]
    assert faces("محمد") == ["NotoSansArabic-Regular"]


def test_an_accent_stays_with_its_letter():
    assert len(faces("ꞵ\u0301")) == 1


def test_a_stop_stays_with_the_word_before_it():
    assert faces("ꞵ.") == ["NotoSans-Regular"]


def test_arabic_letters_join():
    (stretch,) = shape("ببب", BODY).stretches
    assert len(stretch.letters) == 3
    assert set(stretch.letters.values()) == {"ب"}


def test_an_arabic_line_is_drawn_from_its_end():
    assert spelled("محمد") == "دمحم"


def test_a_space_that_keeps_words_together_is_as_wide_as_another():
    assert width("5\u00a0år", BODY) == pytest.approx(
        width("5", BODY) + space(BODY) + width("år", BODY), abs=0.3
    )


def test_a_line_is_as_wide_as_its_words_and_spaces():
    words = ["Två", "krav", "avgjorde."]
    expected = sum(width(word, BODY) for word in words) + 2 * space(BODY)
    assert set_line(words, BODY).width == pytest.approx(expected)


def test_a_joiner_alone_draws_nothing():
    assert width("\u200c", BODY) == 0
