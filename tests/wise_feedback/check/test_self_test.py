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


@pytest.mark.parametrize(("part", "least"), [("taught", 0.92), ("unseen", 0.82)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_verdicts_are_right(language, part, least):
    assert share_right(judged(language, part, "specificity")) >= least


@pytest.mark.parametrize(("part", "least"), [("taught", 0.98), ("unseen", 0.88)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_must_not_be_said_is_found(language, part, least):
    rows = judged(language, part, "protected")
    assert share_right(tuple(row for row in rows if row.label == "flagged")) >= least


@pytest.mark.parametrize(("part", "least"), [("taught", 0.98), ("unseen", 0.92)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_clean_texts_are_left_alone(language, part, least):
    rows = judged(language, part, "protected")
    assert share_right(tuple(row for row in rows if row.label == "clean")) >= least


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_example_is_both_taught_and_unseen(language):
    assert not set(texts(language, "taught")) & set(texts(language, "unseen"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_at_least_400_taught_examples(language):
    assert len(texts(language, "taught")) >= 400


def test_the_report_has_a_line_for_each_part():
    heads = [line.split(":")[0] for line in report() if not line.startswith(" ")]
    assert heads == [f"{language} {part}" for language in LANGUAGES for part in PARTS]
