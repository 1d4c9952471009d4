"""What the consultant wrote becomes sentences, facts untouched."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.letters.sentences import clause, ended, lines, run, sentence


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("du ritade två tjänster", "Du ritade två tjänster."),
        ("Du ritade två tjänster.", "Du ritade två tjänster."),
        ("  inget exempel på team över två  ", "Inget exempel på team över två."),
        ("Hur löser du det?", "Hur löser du det?"),
        ("Du sa ”det löser sig.”", "Du sa ”det löser sig.”"),
        ("Du sa ”det löser sig”", "Du sa ”det löser sig”."),
        ("Java, Spring,", "Java, Spring."),
        ("gRPC saknades i underlaget", "gRPC saknades i underlaget."),
        ("iOS fanns med", "iOS fanns med."),
        ("språket var C++", "Språket var C++."),
        ("läs https://playwright.example/docs", "Läs https://playwright.example/docs"),
        ("öva på {namn}", "Öva på {namn}."),
        ("5 år räckte inte", "5 år räckte inte."),
        ("ｅｎ", "Ｅｎ."),
        ("ßberlin", "ßberlin."),
        ("-", "-."),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_a_text_becomes_a_sentence(written, said):
    assert sentence(written) == said


def test_a_text_in_the_middle_keeps_its_small_letter():
    assert ended("testledning i ett team") == "testledning i ett team."


def test_a_clause_loses_its_stop():
    assert clause("När vi frågade om köer. ") == "När vi frågade om köer"


def test_empty_sentences_and_paragraphs_leave_no_trace():
    assert run("A.", "", "B.") == "A. B."
    assert lines("", "A.", "", "B.") == "A.\nB."


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_no_letter_or_digit_is_ever_lost(written):
    def kept(text):
        return [sign.casefold() for sign in text if sign.isalnum()]

    assert kept(sentence(written)) == kept(written)


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_a_sentence_stays_a_sentence(written):
    assert sentence(sentence(written)) == sentence(written)
