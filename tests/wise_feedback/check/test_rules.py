"""The rules for what must not be said: each finds its examples, and leaves others alone."""

import json
import tomllib

import pytest

from resources.check.build import build_rules
from wise_feedback.check.engine import check
from wise_feedback.check.lexicon import lexicon
from wise_feedback.check.patterns import tagged
from wise_feedback.check.protected import protected
from wise_feedback.check.rules import rulebook
from wise_feedback.check.specificity import certainty, impression
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.checking import FindingKind, TextFinding
from wise_feedback.resources import resource
from wise_feedback.services import checking

LANGUAGES = ("sv", "en")
ALL = [(language, rule) for language in LANGUAGES for rule in rulebook(language).rules]
WRITTEN = [
    (language, row)
    for language in LANGUAGES
    for row in tomllib.loads(resource("check", f"protected_{language}.toml").read_text("utf-8"))[
        "rule"
    ]
]
HITS = [(language, row["id"], text) for language, row in WRITTEN for text in row["hit"]]
MISSES = [(language, row["id"], text) for language, row in WRITTEN for text in row["miss"]]


def findings(text: str, language: str) -> list[TextFinding]:
    """What the rules find, also where another says the same of the same words."""
    told: list[TextFinding] = []
    for sentence in sentences(text):
        tokens = tagged(sentence, lexicon(language))
        told += protected(tokens, language, certainty([impression(tokens)]))
    return told


def found(text: str, language: str) -> set[str]:
    return {finding.rule for finding in findings(text, language)}


@pytest.mark.parametrize(("language", "rule", "text"), HITS)
def test_a_rule_finds_its_examples(language, rule, text):
    assert rule in found(text, language)


@pytest.mark.parametrize(("language", "rule", "text"), MISSES)
def test_a_rule_leaves_alone_what_only_looks_like_it(language, rule, text):
    assert rule not in found(text, language)


@pytest.mark.parametrize("row", [row for _, row in WRITTEN], ids=lambda row: row["id"])
def test_a_rule_has_three_examples_of_each(row):
    assert min(len(row["hit"]), len(row["miss"])) >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_that_are_read_are_those_that_are_written(language):
    read = json.loads(resource("check", f"rules_{language}.json").read_text("utf-8"))
    assert read == build_rules(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_has_a_rule_in_both_languages(language):
    grounds = {rule.ground for rule in rulebook(language).rules}
    assert grounds == {
        *("sex", "gender_identity", "ethnicity", "religion", "disability", "orientation", "age"),
        *("parenthood", "health", "union", "politics", "crime"),
        *("other_person", "looks", "character"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_advice_that_a_rule_gives_has_words(language):
    given = {rule.advice for rule in rulebook(language).rules} - {""}
    assert given <= rulebook(language).advice.keys()


@pytest.mark.parametrize(
    ("language", "row"),
    WRITTEN,
    ids=lambda value: value["id"] if isinstance(value, dict) else value,
)
def test_a_finding_is_told_in_words(language, row):
    finding = next(f for f in findings(row["hit"][0], language) if f.rule == row["id"])
    assert checking.message(finding, language)
    assert checking.questions(finding, language)


@pytest.mark.parametrize(
    ("text", "language"), [("She is pregnant.", "en"), ("Hon är gravid.", "sv")]
)
def test_nobody_is_told_the_same_twice(text, language):
    assert [finding.ground for finding in check(text, language).findings] == ["parenthood"]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("Hen är gravid.", 7, 13), ("Bra.\nHen är gravid.", 12, 18)],
)
def test_a_finding_points_at_the_words(text, start, end):
    finding = next(f for f in check(text, "sv").findings if f.kind is not FindingKind.VAGUE)
    assert text[finding.start : finding.end] == text[start:end]


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Kunden undrar om psyket räcker.", True),
        ("Vid lektionen stod hon med ryggen mot klassen och skrev på tavlan.", False),
    ],
)
def test_a_hint_counts_where_somebody_is_weighed_up(text, is_found):
    assert ("health.hint" in found(text, "sv")) is is_found


def test_a_hint_is_not_told_beside_a_finding_of_the_same_ground():
    told = found("Kunden tror att hon är gravid och undrar om barnen.", "sv")
    assert {rule for rule in told if rule.startswith("parenthood")} == {"parenthood.word"}


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("The pregnancy module lacked a test.", False),
        ("The clinic runs a register of pregnant women and you had not used it.", False),
        ("She is pregnant, and the module must be tested in May.", True),
        (
            "The client would rather not have somebody pregnant in the team that tests the module.",
            True,
        ),
    ],
)
def test_a_field_of_work_is_told_from_somebodys_person(text, is_found):
    assert any(rule.startswith("parenthood") for rule in found(text, "en")) is is_found
