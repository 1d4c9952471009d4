"""LIX, the Swedish measure of how easy a text is to read."""

import pytest

from wise_feedback.domain.readability import Ease, ease, lix, word_count


def test_it_is_the_length_of_sentences_and_the_share_of_long_words():
    assert lix("Du ritade tre köer. Servrarna klarade belastningen.") == 7 / 2 + 100 * 3 / 7


def test_a_time_of_day_ends_no_sentence():
    assert lix("Jag ringer dig onsdag kl. 15.00 om du vill.") == 8


def test_a_line_without_a_stop_is_read_as_a_sentence():
    assert lix("Hej Sanna") == 2


def test_nothing_is_very_easy_and_has_no_words():
    assert (ease(""), word_count(" 12 ")) == (Ease.VERY_EASY, 0)


@pytest.mark.parametrize(
    ("words", "long", "told"),
    [
        (29, 0, Ease.VERY_EASY),
        (30, 0, Ease.EASY),
        (40, 0, Ease.MEDIUM),
        (50, 0, Ease.HARD),
        (60, 0, Ease.VERY_HARD),
        (10, 5, Ease.VERY_HARD),
        (20, 2, Ease.EASY),
    ],
)
def test_the_limits_are_those_of_bjornsson(words, long, told):
    assert ease(" ".join(["ord"] * (words - long) + ["servrarna"] * long) + ".") is told
