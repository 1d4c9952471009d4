"""The second opinion: it hears what no rule has a word for, clears what only looks like it."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.check.engine import check
from wise_feedback.check.lexicon import lexicon
from wise_feedback.check.patterns import tagged
from wise_feedback.check.protected import protected
from wise_feedback.check.rules import rulebook
from wise_feedback.check.second_opinion import BIAS, gravity, heaviest, places
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.checking import SECOND_OPINION, FindingKind, TextFinding
from wise_feedback.resources import resource
from wise_feedback.services import checking

LANGUAGES = ("sv", "en")
SUBTLE = [
    ("sv", "Hennes man lär inte bli glad över så mycket resor när de har så små."),
    ("sv", "Hans examen är från tiden då man programmerade med hålkort."),
    ("en", "He's been around since the punch-card days, so change isn't going to be his thing."),
]
PLAIN = [
    ("sv", "Du ritade upp hur ni delade monoliten i tre tjänster."),
    ("en", "You drew how you split the monolith into three services."),
]


def read(text: str, language: str):
    (sentence, *_) = sentences(text)
    return rulebook(language).book.read(tagged(sentence, lexicon(language)))


def weight(text: str, language: str) -> float:
    return gravity(read(text, language), rulebook(language).themes, language)


@pytest.mark.parametrize(("language", "text"), SUBTLE)
def test_what_no_rule_has_a_word_for_is_pointed_out(language, text):
    assert {finding.rule for finding in check(text, language).findings} == {SECOND_OPINION}


@pytest.mark.parametrize(("language", "text"), SUBTLE)
def test_it_asks_and_stops_nothing(language, text):
    (finding,) = check(text, language).findings
    assert not finding.blocks
    assert checking.message(finding, language)
    assert checking.starters(finding, language)


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_what_was_seen_weighs_less_than_nothing(language, text):
    assert weight(text, language) < 0


@pytest.mark.parametrize(
    ("rule", "blocks"),
    [("age.word", True), ("age.hint", False), (SECOND_OPINION, False), ("ethnicity.said", True)],
)
def test_only_a_rule_that_says_why_stops_a_letter(rule, blocks):
    assert TextFinding(rule, FindingKind.PROTECTED, "age", 0, 3).blocks is blocks


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_a_weight_for_every_place(language):
    kept = array("h", resource("check", f"grave_{language}.bin").read_bytes())
    assert len(kept) == BIAS + 1


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(min_size=1, max_size=120))
def test_every_piece_of_any_text_has_its_place(language, text):
    for _sentence in sentences(text):
        reading = read(text, language)
        assert all(0 <= place <= BIAS for place in places(reading, rulebook(language).themes))
        words = heaviest(reading, language)
        assert 0 <= words.start < words.stop <= len(reading.tokens)
        break


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_of_figures_alone_is_no_matter(language):
    (sentence,) = sentences("12 34")
    assert list(protected(tagged(sentence, lexicon(language)), language, 1.0)) == []
