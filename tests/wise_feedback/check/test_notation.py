"""The notation of the word lists."""

import pytest

from wise_feedback.check.notation import entries, forms


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("good", ["good"]),
        ("team|et s", ["team", "teamet", "teams"]),
        ("känn-|a er", ["känna", "känner"]),
        ("e-post|en", ["e-post", "e-posten"]),
    ],
)
def test_an_entry_stands_for_its_forms(entry, found):
    assert list(forms(entry)) == found


def test_a_list_has_entries_on_lines_and_between_commas():
    assert list(entries("\nteam|et s, good\n\nbad\n")) == ["team|et s", "good", "bad"]
