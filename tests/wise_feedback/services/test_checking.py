"""What is said of a text while it is written: in whose language, with which way on."""

import pytest

from tests.factories import a_requirement
from wise_feedback.domain.checking import FindingKind, Hint, Scope, Yardstick
from wise_feedback.domain.phrases import KeptPhrase
from wise_feedback.services import checking

SEED = (
    "Det kändes inte helt rätt.",
    "Personligheten passar nog inte in.",
    "Vi har valt att gå vidare med andra kandidater.",
)


def told(text: str, yardstick: Yardstick | None = None, **how) -> tuple[Hint, ...]:
    return checking.hints(text, yardstick or Yardstick(), told_in=how.pop("told_in", "sv"), **how)


@pytest.mark.parametrize("text", SEED)
def test_a_phrase_that_teaches_nobody_anything_is_met_with_a_question_and_three_ways_on(text):
    (hint,) = told(text)
    assert "?" in hint.question
    assert len(hint.starters) == 3


def test_a_question_names_the_requirement_that_the_text_is_a_ground_for():
    asked = a_requirement("Tar fram krav med verksamheten")
    (hint,) = told("Det kändes inte helt rätt.", about=asked)
    assert asked.title in hint.question


def test_a_starter_names_the_requirement_and_leaves_the_rest_to_be_filled():
    asked = a_requirement("Tar fram krav med verksamheten")
    (hint,) = told("Du var lite otydlig.", about=asked)
    assert any(asked.title in starter and "…" in starter for starter in hint.starters)


def test_without_a_requirement_there_is_a_gap_in_its_place():
    (hint,) = told("Du var lite otydlig.")
    assert not any("{" in starter for starter in hint.starters)


def test_why_is_told_in_the_language_of_the_interface():
    (hint,) = told("Det kändes inte helt rätt.", told_in="en")
    (other,) = told("It didn't feel quite right.", told_in="en")
    assert hint.why == other.why


def test_what_can_be_put_in_is_in_the_language_of_the_text():
    (swedish,) = told("Det kändes inte helt rätt för oss.", told_in="en")
    (english,) = told("It didn't feel quite right to us.", told_in="sv")
    assert any("du" in starter.split() for starter in swedish.starters)
    assert any("you" in starter.split() for starter in english.starters)


def test_a_hint_knows_its_sentence():
    text = "Tack för i går. Det kändes inte helt rätt. Vi hörs."
    (hint, *_) = [hint for hint in told(text) if "kändes" in hint.phrase]
    assert text[hint.begins : hint.ends] == "Det kändes inte helt rätt."


def test_a_field_that_only_must_be_safe_may_be_vague():
    assert told("Det kändes inte helt rätt.", scope=Scope.SAFE) == ()


def test_a_field_that_only_must_be_safe_must_be_safe():
    assert [hint.finding.ground for hint in told("Du är för gammal.", scope=Scope.SAFE)] == ["age"]


def test_each_line_of_advice_is_judged_by_itself():
    text = "Skriv ett integrationstest mot en riktig databas.\nBli bättre på att kommunicera."
    (hint,) = told(text, scope=Scope.LINES)
    assert (hint.finding.rule, hint.phrase) == ("advice.wish", "Bli bättre på att kommunicera.")


@pytest.mark.parametrize(
    ("language", "advice"),
    [
        ("sv", "Bli bättre på Kafka"),
        ("sv", "Mer erfarenhet av ledarskap."),
        ("sv", "Fortsätt utvecklas!"),
        ("en", "Get better at Kafka"),
        ("en", "Work on your communication."),
    ],
)
def test_a_wish_is_no_advice(language, advice):
    (hint,) = told(advice, Yardstick(language), scope=Scope.LINES)
    assert hint.finding.rule == "advice.wish"


@pytest.mark.parametrize(
    ("language", "advice"),
    [
        ("sv", "Be att få hålla i nästa testplanering på ditt uppdrag, gärna över två team."),
        ("sv", "Öva på att förklara ditt senaste projekt på två minuter."),
        ("en", "Practise explaining your last project in two minutes."),
    ],
)
def test_something_to_do_is_advice(language, advice):
    assert told(advice, Yardstick(language), scope=Scope.LINES) == ()


def test_a_phrase_that_may_stay_is_told_of_as_kept():
    kept = KeptPhrase("age", "för gammal", "Gäller systemet")
    yardstick = Yardstick(kept=(kept, KeptPhrase("age", "är för gammal")))
    (hint,) = told("Du är för gammal.", yardstick)
    assert hint.kept is not None


def test_the_same_phrase_on_another_ground_is_not_kept():
    (hint,) = told("Du är för gammal.", Yardstick(kept=(KeptPhrase("sex", "är för gammal"),)))
    assert hint.kept is None


def test_a_gap_that_nobody_has_filled_is_pointed_out():
    hints = told("När vi frågade om … svarade du att kön fylls.")
    assert [hint.finding.ground for hint in hints] == ["gap"]


def test_a_gap_silences_only_its_own_sentence():
    text = "Det kändes inte rätt. När vi frågade om … svarade du lite vagt. Det kändes inte rätt."
    assert [hint.finding.ground for hint in told(text)] == ["gut_feeling", "gap", "gut_feeling"]


def test_dots_behind_a_word_are_no_gap():
    assert "gap" not in {hint.finding.ground for hint in told("Du tvekade… länge.")}


def test_a_letter_in_english_points_out_what_is_in_swedish():
    yardstick = Yardstick(language="en", is_bound=True)
    text = "Du kunde inte förklara hur Kafka håller ordningen när vi frågade."
    assert [hint.finding.ground for hint in told(text, yardstick)] == ["mixed_language"]


def test_feedback_may_be_written_in_either_language():
    text = "When asked, you could not explain how Kafka keeps the order of messages."
    assert told(text, Yardstick(language="sv")) == ()


def test_the_kravprofil_is_evidence_in_both_its_wordings():
    asked = a_requirement("Timplanering", title_en="Rostering")
    assert told("You have not done rostering.", Yardstick("en", (asked,))) == ()


def test_findings_come_in_the_order_of_the_words():
    hints = told("Du är för gammal. Ring 811218-9876. Det kändes inte rätt.")
    assert [hint.finding.start for hint in hints] == sorted(hint.finding.start for hint in hints)


def test_only_what_may_not_leave_the_house_blocks():
    blocking = {
        hint.finding.ground
        for hint in told("Du är för gammal. Det kändes inte rätt.")
        if hint.finding.kind.blocks
    }
    assert blocking == {"age"}


def test_a_question_chooses_between_the_requirements_that_are_known():
    (hint,) = told("Det kändes inte helt rätt.")
    asked = checking.questions(hint.finding, "sv", ("Kafka", "Java", "SQL"))
    assert asked[0] == "Vilket krav gäller det: Kafka, Java eller SQL?"
    assert hint.finding.kind is FindingKind.VAGUE
