"""How well the kept examples are judged: the figures that must not get worse unnoticed.

They are floors a little below what was measured. What is asked of the unseen ones is more: 92 %
of verdicts right, 95 % found, at most 5 % of clean texts flagged.
"""

import json

import pytest

from wise_feedback.check.self_test import LANGUAGES, PARTS, judged, report, share_right
from wise_feedback.resources import resource


def texts(language: str, part: str) -> list[str]:
    lines = resource("check", "examples", f"{language}-{part}.jsonl").read_text("utf-8")
    return [json.loads(line)["text"] for line in lines.splitlines()]


def share(language: str, part: str, *labels: str) -> float:
    """The share judged right of those with these labels; a number, so that no text is printed."""
    task = "protected" if labels[0] in {"flagged", "clean"} else "specificity"
    return share_right(tuple(row for row in judged(language, part, task) if row.label in labels))


@pytest.mark.parametrize(("part", "least"), [("taught", 0.92), ("unseen", 0.92)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_verdicts_are_right(language, part, least):
    right = share(language, part, "vague", "concrete")
    assert right >= least


@pytest.mark.parametrize(("part", "least"), [("taught", 0.92), ("unseen", 0.85)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_must_not_be_said_is_found(language, part, least):
    found = share(language, part, "flagged")
    assert found >= least


@pytest.mark.parametrize(("part", "least"), [("taught", 0.96), ("unseen", 0.91)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_clean_texts_are_left_alone(language, part, least):
    left_alone = share(language, part, "clean")
    assert left_alone >= least


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_example_is_both_taught_and_unseen(language):
    assert not set(texts(language, "taught")) & set(texts(language, "unseen"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_at_least_400_taught_examples(language):
    assert len(texts(language, "taught")) >= 400


def test_the_report_has_a_line_for_each_part():
    heads = [line.split(":")[0] for line in report() if not line.startswith(" ")]
    assert heads == [f"{language} {part}" for language in LANGUAGES for part in PARTS]
