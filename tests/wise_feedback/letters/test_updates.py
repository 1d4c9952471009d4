"""The phrases of updates: the same in both languages, and never a cliché."""

import re
import tomllib

import pytest

from wise_feedback.letters.phrases import FIELDS, fields_of
from wise_feedback.letters.updates import names_a_day
from wise_feedback.resources import resource

NEVER = re.compile(
    r"tyvärr|dessvärre|avslag|nekad|mvh|unfortunately|regret|kändes|passa|rejected", re.IGNORECASE
)


def table(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("updates", f"{language}.toml").read_text("utf-8"))


def phrases(language: str) -> dict[str, str]:
    sections = table(language).items()
    return {f"{name}.{key}": text for name, part in sections for key, text in part.items()}


def test_both_languages_have_the_same_phrases_with_the_same_fields():
    swedish, english = phrases("sv"), phrases("en")
    assert swedish.keys() == english.keys()
    fields = {key: (fields_of(swedish[key]), fields_of(english[key])) for key in swedish}
    assert {key: both for key, both in fields.items() if both[0] != both[1]} == {}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_field_is_known_and_nothing_is_a_cliche(language):
    for key, text in phrases(language).items():
        assert fields_of(text) <= FIELDS, key
        assert not NEVER.search(text), key
        assert text == text.strip(), key


@pytest.mark.parametrize("language", ["sv", "en"])
def test_only_good_news_is_said_with_an_exclamation_mark(language):
    loud = {key for key, text in phrases(language).items() if "!" in text}
    assert loud <= {"greeting.glad"}


@pytest.mark.parametrize(
    ("text", "is_named"),
    [("Vi hörs på torsdag.", True), ("Den 3 december.", True), ("Vi hörs snart.", False)],
)
def test_a_day_is_named_by_its_weekday_or_its_month(text, is_named):
    assert names_a_day(text, "sv") is is_named
