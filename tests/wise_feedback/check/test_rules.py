"""The rules for what must not be said: each finds its examples, and leaves others alone."""

import pytest

from wise_feedback.check.engine import check
from wise_feedback.check.rules import advice, rules
from wise_feedback.domain.checking import FindingKind
from wise_feedback.services import checking

LANGUAGES = ("sv", "en")
ALL = [(language, rule) for language in LANGUAGES for rule in rules(language)]
HITS = [(language, rule.id, text) for language, rule in ALL for text in rule.hit]
MISSES = [(language, rule.id, text) for language, rule in ALL for text in rule.miss]


def found(text: str, language: str) -> set[str]:
    return {finding.rule for finding in check(text, language).findings}


@pytest.mark.parametrize(("language", "rule", "text"), HITS)
def test_a_rule_finds_its_examples(language, rule, text):
    assert rule in found(text, language)


@pytest.mark.parametrize(("language", "rule", "text"), MISSES)
def test_a_rule_leaves_alone_what_only_looks_like_it(language, rule, text):
    assert rule not in found(text, language)


@pytest.mark.parametrize(("language", "rule"), ALL, ids=lambda value: getattr(value, "id", value))
def test_a_rule_has_three_examples_of_each(language, rule):
    assert min(len(rule.hit), len(rule.miss)) >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_has_a_rule_in_both_languages(language):
    grounds = {rule.ground for rule in rules(language)}
    assert grounds == {
        *("sex", "gender_identity", "ethnicity", "religion", "disability", "orientation", "age"),
        *("parenthood", "health", "union", "politics", "crime"),
        *("other_person", "looks", "character"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_advice_that_a_rule_gives_has_words(language):
    given = {rule.advice for rule in rules(language)} - {""}
    assert given <= advice(language).keys()


@pytest.mark.parametrize(("language", "rule"), ALL, ids=lambda value: getattr(value, "id", value))
def test_a_finding_is_told_in_words(language, rule):
    finding = next(f for f in check(rule.hit[0], language).findings if f.rule == rule.id)
    assert checking.message(finding, language)
    assert checking.questions(finding, language)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("Hen är gravid.", 7, 13), ("Bra.\nHen är gravid.", 12, 18)],
)
def test_a_finding_points_at_the_words(text, start, end):
    finding = next(f for f in check(text, "sv").findings if f.kind is not FindingKind.VAGUE)
    assert text[finding.start : finding.end] == text[start:end]
