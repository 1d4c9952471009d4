"""From a text to sentences: what is a word, where a sentence ends, and what is not read at all."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.check.tokens import sentences


def words(text: str) -> list[list[str]]:
    """The words and numbers of each sentence."""
    return [
        [token.text for token in sentence if token.kind in {"word", "number"}]
        for sentence in sentences(text)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kan C# och C++, inte .NET.", [["Kan", "C#", "och", "C++", "inte", ".NET"]]),
        ("Node.js och CI/CD", [["Node.js", "och", "CI", "CD"]]),
        ("Du har t.ex. inte mätt.", [["Du", "har", "t.ex.", "inte", "mätt"]]),
        ("en 30-årig SQL-fråga", [["en", "30-årig", "SQL-fråga"]]),
        ("Begärt 60 000, taket 52,5", [["Begärt", "60 000", "taket", "52,5"]]),
        ("didn’t answer", [["didn’t", "answer"]]),
        ("Hej! Du svarade inte. Varför?", [["Hej"], ["Du", "svarade", "inte"], ["Varför"]]),
    ],
)
def test_words_and_sentences_are_told_apart(text, found):
    assert words(text) == found


def test_a_list_has_a_sentence_a_line():
    assert words("Saknas:\n- Kafka\n- Kubernetes") == [["Saknas"], ["Kafka"], ["Kubernetes"]]


@pytest.mark.parametrize("text", ["> Du var trevlig\nNej", "<p class='x'>Nej</p>", "`x = 1` Nej"])
def test_quoted_mail_mark_up_and_code_are_not_read(text):
    assert words(text) == [["Nej"]]


@pytest.mark.parametrize("text", ["", "   \n", "…", "🙂🙂", "?!"])
def test_a_text_without_words_has_no_sentences(text):
    assert words(text) == []


@given(st.text(max_size=300))
def test_every_token_stands_where_it_says(text):
    for sentence in sentences(text):
        for token in sentence:
            assert text[token.start : token.end] == token.text


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(["a ", "1 ", "- ", ". ", "<", "`", "\n- a", "> a\n", "t.ex", "å-", "1."]))
def test_the_time_it_takes_grows_with_the_length_and_no_faster(piece):
    def took(times: int) -> float:
        text = piece * times
        start = time.process_time()
        list(sentences(text))
        return time.process_time() - start

    least = [min(took(size) for _ in range(3)) for size in (4_000, 16_000)]
    assert least[1] < 10 * least[0] + 0.02
