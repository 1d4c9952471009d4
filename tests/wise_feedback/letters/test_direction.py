"""Words from right to left stand where a reader of both scripts expects them."""

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.letters.direction import Run, visual_runs


def from_the_left(line: str) -> str:
    return "".join(run.text[::-1] if run.is_rtl else run.text for run in visual_runs(line))


def test_a_line_without_arabic_is_one_run():
    assert visual_runs("Hej Sanna (12).") == [Run("Hej Sanna (12).", is_rtl=False)]


def test_a_name_in_a_sentence_is_a_run_of_its_own():
    runs = visual_runs("Hej محمد الطائي. Tack")
    assert runs == [Run("Hej ", False), Run("محمد الطائي", True), Run(". Tack", False)]


@pytest.mark.parametrize("line", ["محمد (علي)", "علی رضا (12) ABC", "a [محمد (b)] c", "(محمد) och"])
def test_a_bracket_turns_with_its_pair(line):
    directions = {
        letter: run.is_rtl for run in visual_runs(line) for letter in run.text if letter in "()[]"
    }
    assert directions.get("(") == directions.get(")")


def test_a_joiner_stays_in_its_word():
    assert visual_runs("گ‌ها") == [Run("گ‌ها", is_rtl=True)]


@settings(max_examples=150)
@given(st.text("aå (){}[]12,.- محعل۱", max_size=14))
def test_the_order_is_that_of_the_unicode_algorithm(text):
    line = text.strip()
    assert from_the_left(line) == get_display(line, base_dir="L")
