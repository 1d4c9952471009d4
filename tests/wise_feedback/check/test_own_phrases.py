"""What an agency has listed is stronger than what the check thinks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.check.engine import check
from wise_feedback.domain.checking import Verdict
from wise_feedback.domain.phrases import KeptPhrase, PhraseList

LISTED = PhraseList(vague=("rätt driv", "teamkänsl*"), concrete=("truckkort B", "rätt energi"))


def pointed_out(text: str, phrases: PhraseList = LISTED) -> list[tuple[str, str]]:
    told = check(text, "sv", (), phrases)
    return [(finding.rule, text[finding.start : finding.end]) for finding in told.findings]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Du hade rätt driv.", "rätt driv"),
        ("Du hade RÄTT  DRIV", "RÄTT  DRIV"),
        ("Teamkänslan saknades.", "Teamkänslan"),
    ],
)
def test_a_listed_phrase_is_always_pointed_out(text, phrase):
    assert ("vague.own", phrase) in pointed_out(text)


def test_a_listed_phrase_is_pointed_out_beside_a_fact():
    text = "Du hade rätt driv och ritade upp hela dataflödet till lagret utan hjälp."
    assert pointed_out(text) == [("vague.own", "rätt driv")]


def test_a_word_that_only_begins_like_a_phrase_is_left_alone():
    assert "vague.own" not in {rule for rule, _ in pointed_out("Du hade rätt drivlina.")}


@pytest.mark.parametrize("text", ["Du har truckkort B.", "Du har rätt energi."])
def test_an_allowed_phrase_is_concrete_and_never_pointed_out(text):
    told = check(text, "sv", (), LISTED)
    assert (told.verdict, told.findings) == (Verdict.CONCRETE, ())


def test_an_allowed_phrase_may_name_what_only_looks_protected():
    text = "Svenska som modersmål, vår tidning, kände du inte till."
    assert pointed_out(text, PhraseList()) != []
    assert pointed_out(text, PhraseList(concrete=("svenska som modersmål",))) == []


def test_a_personal_number_cannot_be_allowed():
    text = "Du, 811218-9876, har inte kört Kafka i drift."
    found = pointed_out(text, PhraseList(concrete=("811218-9876",)))
    assert found == [("personal_id", "811218-9876")]


def test_a_text_of_nothing_but_a_listed_phrase_is_vague():
    assert check("Rätt driv!", "sv", (), LISTED).verdict is Verdict.VAGUE


def test_the_list_of_an_assignment_is_nearer_than_the_agency_s():
    agency = PhraseList(vague=("Rätt driv", "team"), concrete=("b",))
    both = agency + PhraseList(vague=("B",), concrete=("rätt  driv",))
    assert both == PhraseList(vague=("team", "B"), concrete=("rätt  driv",))


@given(st.lists(st.text(max_size=12), max_size=4), st.text(max_size=80))
def test_no_list_is_too_strange(phrases, text):
    for finding in check(text, "sv", (), PhraseList(vague=tuple(phrases))).findings:
        assert 0 <= finding.start < finding.end <= len(text)


def test_a_phrase_is_known_again_however_it_is_written():
    assert KeptPhrase("age", "för Ung").is_about("age", "för  ung")
