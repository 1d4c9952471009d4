"""Beginnings of a better sentence: every finding has some, and following one is a way out."""

import re
import tomllib
from pathlib import Path
from string import Formatter

import pytest

from wise_feedback.check.engine import check
from wise_feedback.check.kinds import vague_kinds
from wise_feedback.check.rules import rulebook
from wise_feedback.domain.checking import Check, Verdict
from wise_feedback.resources import resource

LANGUAGES = ("sv", "en")
SHORT = 85
"""Two lines of a hint card."""

PATH = Path(__file__).with_name("filled_starters.toml")
FILLED = {
    language: lines.strip().splitlines()
    for language, lines in tomllib.loads(PATH.read_text("utf-8")).items()
}
KINDS = [(language, kind) for language in LANGUAGES for kind in vague_kinds(language)]


def of_grounds(language: str) -> dict[str, list[str]]:
    text = resource("check", f"grounds_{language}.toml").read_text("utf-8")
    found: dict[str, list[str]] = tomllib.loads(text)["starters"]
    return found


def starters(language: str) -> list[str]:
    of_kinds = [starter for kind in vague_kinds(language) for starter in kind.starters]
    return of_kinds + [starter for some in of_grounds(language).values() for starter in some]


def placeholders(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name is not None]


def emptied(filled: str) -> str:
    """The starter that an example was made from."""
    gaps = re.sub(r"<[^>]*>", "{requirement}", re.sub(r"\[[^\]]*\]", "…", filled))
    return re.sub(r"…\.$", "…", gaps)  # whoever fills the last gap ends the sentence


STARTERS = [(language, text) for language in LANGUAGES for text in sorted(set(starters(language)))]
EXAMPLES = [(language, text) for language in LANGUAGES for text in FILLED[language]]


@pytest.mark.parametrize(("language", "kind"), KINDS, ids=lambda value: getattr(value, "id", value))
def test_a_sort_of_vagueness_has_three_starters(language, kind):
    assert len(set(kind.starters)) == 3


@pytest.mark.parametrize(("language", "kind"), KINDS, ids=lambda value: getattr(value, "id", value))
def test_at_most_one_of_them_names_the_requirement(language, kind):
    assert sum("{requirement}" in starter for starter in kind.starters) <= 1


@pytest.mark.parametrize(("language", "kind"), KINDS, ids=lambda value: getattr(value, "id", value))
def test_a_sort_of_vagueness_asks_about_a_requirement_that_is_known(language, kind):
    assert placeholders(kind.about) == ["requirement"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_has_starters(language):
    grounds = {rule.ground for rule in rulebook(language).rules} | {"personal_id"}
    assert grounds <= of_grounds(language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_advice_has_starters(language):
    assert rulebook(language).advice.keys() <= of_grounds(language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ground_has_from_one_to_three_starters(language):
    assert {len(set(some)) for some in of_grounds(language).values()} <= {1, 2, 3}


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_have_the_same_starters_for_each_ground(language):
    other = of_grounds("en" if language == "sv" else "sv")
    counts = {ground: len(some) for ground, some in of_grounds(language).items()}
    assert counts == {ground: len(some) for ground, some in other.items()}


@pytest.mark.parametrize(("language", "starter"), STARTERS)
def test_a_starter_has_a_gap_for_each_fact_and_no_other_dots(language, starter):
    assert "…" in starter
    assert not re.search(r"\.\.|……|__", starter)


@pytest.mark.parametrize(("language", "starter"), STARTERS)
def test_a_starter_leaves_out_nothing_but_the_requirement(language, starter):
    assert placeholders(starter) in ([], ["requirement"])


@pytest.mark.parametrize(("language", "starter"), STARTERS)
def test_a_starter_is_a_short_sentence(language, starter):
    assert len(starter) <= SHORT
    assert starter[0].isupper() or starter[0] in "{…"
    assert starter.endswith((".", "…"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_starter_is_shown_filled(language):
    assert {emptied(example) for example in FILLED[language]} == set(starters(language))


@pytest.mark.parametrize(("language", "example"), EXAMPLES)
def test_a_filled_starter_is_concrete_and_nothing_is_said_of_it(language, example):
    titles = re.findall(r"<([^>]*)>", example)
    found = check(re.sub(r"[\[\]<>]", "", example), language, titles)
    assert found == Check(Verdict.CONCRETE)
