"""The text check as a whole: the phrases it was made for, and whatever a person may paste."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.check.build import build_table
from wise_feedback.check.engine import check
from wise_feedback.check.lexicon import lexicon
from wise_feedback.domain.checking import Check, FindingKind, Verdict
from wise_feedback.services import checking

LANGUAGES = ("sv", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Det kändes inte helt rätt.", "sv"),
        ("det kändes liksom inte riktigt hundra", "sv"),
        ("Personligheten passar nog inte in i teamet.", "sv"),
        ("Vi har valt att gå vidare med andra kandidater.", "sv"),
        ("Tyvärr väljer vi att gå vidare med någon annan.", "sv"),
        ("It didn't feel quite right.", "en"),
        ("We have decided to move forward with other candidates.", "en"),
        ("Not the right cultural fit for the team.", "en"),
    ],
)
def test_the_phrases_that_teach_nobody_anything_are_vague(text, language):
    assert check(text, language).verdict is Verdict.VAGUE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("När vi frågade om driftstopp svarade du att någon annan brukar ta det.", "sv"),
        ("Det kändes inte rätt, för du kunde inte förklara hur Kafka håller ordningen.", "sv"),
        ("Rollen kräver fem år med Java, du har två.", "sv"),
        ("Begärde 1 050 kr i timmen, taket är 875 kr.", "sv"),
        ("You could not explain why the index was not used.", "en"),
        ("Great person, but she has never run a Kubernetes cluster.", "en"),
    ],
)
def test_a_ground_is_concrete_also_beside_a_cliche(text, language):
    assert check(text, language).verdict is Verdict.CONCRETE


def test_one_concrete_sentence_makes_a_text_concrete():
    text = "Det kändes inte rätt. Du kunde inte förklara hur Kafka håller ordningen."
    assert check(text, "sv").verdict is Verdict.CONCRETE


@pytest.mark.parametrize("text", ["", "  \n ", "🙂", "?!"])
def test_nothing_is_said_of_a_text_without_words(text):
    assert check(text, "sv") == Check(None)


def test_a_vague_sentence_is_met_with_questions():
    (finding,) = check("Det kändes inte helt rätt.", "sv").findings
    assert len(checking.questions(finding, "sv")) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=400))
def test_no_text_is_too_strange(language, text):
    for finding in check(text, language).findings:
        assert 0 <= finding.start < finding.end <= len(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    ["Det kändes inte rätt ", "Hon är gravid och gammal ", "x", "a. ", "<", "> gravid\n", "å-"],
)
def test_twice_the_text_takes_about_twice_the_time(language, piece):
    def took(size: int) -> float:
        text = (piece * size)[:size]
        start = time.process_time()
        check(text, language)
        return time.process_time() - start

    check(piece, language)
    least = [min(took(size) for _ in range(3)) for size in (5_000, 20_000)]
    assert least[1] < 10 * least[0] + 0.02


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_forms_is_what_the_lists_make(language):
    assert lexicon(language)._table == build_table(language)


def test_what_must_not_be_said_blocks_and_what_is_vague_does_not():
    assert [kind for kind in FindingKind if kind.blocks] == [
        "protected",
        "sensitive",
        "personal_id",
    ]
