"""Which language a text is in: enough not to judge what we cannot read."""

import pytest

from wise_feedback.check.engine import check
from wise_feedback.check.languages import language_of
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.checking import Verdict


def told(text: str) -> str | None:
    return language_of(sentences(text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Du kunde inte förklara hur kön fylls när någon slutar läsa.", "sv"),
        ("You could not say how the queue fills when nobody reads it.", "en"),
        ("Das hat leider nicht gepasst, wir haben uns anders entschieden.", "other"),
        ("Kandidaten hadde ikke nok erfaring, og jeg tror det blir vanskelig.", "other"),
        ("Hänellä ei ollut riittävästi kokemusta, mutta hän oli mukava ja osasi.", "other"),
        ("Je pense que vous n'avez pas assez d'expérience pour le poste.", "other"),
        ("Кандидат не подходит нам по опыту", "other"),
        ("候補者の経験は募集要項に合いませんでした", "other"),
    ],
)
def test_a_sentence_shows_its_language(text, language):
    assert told(text) == language


@pytest.mark.parametrize("text", ["", "Java, Kafka, Docker", "Nja", "OK!", "C# 5 år"])
def test_a_few_words_show_nothing(text):
    assert told(text) is None


def test_a_text_in_another_language_is_not_judged():
    told = check("Das hat leider nicht gepasst, wir haben uns anders entschieden.", "sv")
    assert (told.verdict, [finding.rule for finding in told.findings]) == (None, ["language"])


def test_a_swedish_text_is_not_judged_as_english():
    assert check("Det kändes inte helt rätt för oss i gruppen.", "en").verdict is None


def test_a_personal_number_is_found_in_any_language():
    told = check("Die Bewerberin 811218-9876 hat leider nicht zu uns gepasst.", "sv")
    assert "personal_id" in {finding.rule for finding in told.findings}


def test_english_terms_do_not_make_a_swedish_text_foreign():
    text = "Du kunde inte förklara hur en consumer group gör rebalancing av partitions."
    assert check(text, "sv").verdict is Verdict.CONCRETE
