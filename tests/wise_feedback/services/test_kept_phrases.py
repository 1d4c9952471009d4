"""Phrases that somebody chose to keep: for one candidate, on one ground, with a reason if asked."""

import unicodedata

import pytest

from tests.contents import contents
from tests.factories import a_person
from wise_feedback.domain.checking import FindingKind, TextFinding
from wise_feedback.domain.errors import MissingFieldError, NotFoundError, TextTooLongError
from wise_feedback.domain.phrases import KeptPhrase
from wise_feedback.services import candidates, history, kept_phrases
from wise_feedback.storage import tables

VAGUE = TextFinding("vague.fit", FindingKind.VAGUE, "fit", 0, 4)
AGE = TextFinding("age.too_old", FindingKind.PROTECTED, "age", 0, 4)
BLOCKING = [kind for kind in FindingKind if kind.blocks]


def test_a_phrase_stays_for_one_candidate_only(assignment, card):
    another = candidates.add(a_person("Bo Ek"), assignment)
    kept_phrases.keep(card, VAGUE, "passade in")
    assert kept_phrases.kept(card) == (KeptPhrase("fit", "passade in"),)
    assert kept_phrases.kept(another) == ()


def test_what_would_stop_a_letter_needs_a_reason(card):
    for kind in BLOCKING:
        finding = TextFinding("rule", kind, "age", 0, 4)
        for reason in ("", " \n", "\u200b"):
            with pytest.raises(MissingFieldError) as caught:
                kept_phrases.keep(card, finding, "ung", reason)
            assert caught.value.field == "reason"
    assert kept_phrases.kept(card) == ()


def test_a_reason_is_kept_with_the_phrase(card):
    kept_phrases.keep(card, AGE, "ung", "  Kodbasen är ung.\r\n")
    assert kept_phrases.kept(card) == (KeptPhrase("age", "ung", "Kodbasen är ung."),)


@pytest.mark.parametrize("again", ["Passade  IN", unicodedata.normalize("NFD", "passade in")])
def test_a_phrase_kept_twice_is_kept_once(card, again):
    kept_phrases.keep(card, VAGUE, "passade in")
    kept_phrases.keep(card, VAGUE, again)
    assert tables.KeptPhrase.select().count() == 1


def test_a_later_reason_takes_the_place_of_the_one_before(card):
    kept_phrases.keep(card, AGE, "ung", "Först")
    kept_phrases.keep(card, AGE, "Ung", "Sedan")
    assert kept_phrases.kept(card) == (KeptPhrase("age", "ung", "Sedan"),)


def test_keeping_again_without_a_reason_leaves_the_one_there_is(card):
    kept_phrases.keep(card, VAGUE, "passade in", "Vårt ord")
    kept_phrases.keep(card, VAGUE, "passade in")
    assert kept_phrases.kept(card)[0].reason == "Vårt ord"


def test_the_same_words_on_two_grounds_are_two(card):
    kept_phrases.keep(card, VAGUE, "ung")
    kept_phrases.keep(card, AGE, "ung", "Kodbasen")
    assert [phrase.ground for phrase in kept_phrases.kept(card)] == ["fit", "age"]


def test_a_phrase_can_be_pointed_out_again(card):
    kept_phrases.keep(card, AGE, "ung", "Kodbasen")
    kept_phrases.keep(card, VAGUE, "ung")
    kept_phrases.point_out_again(card, "age", " UNG ")
    assert kept_phrases.kept(card) == (KeptPhrase("fit", "ung"),)


def test_pointing_out_again_what_was_never_kept_does_nothing(card):
    kept_phrases.point_out_again(card, "age", "ung")
    assert kept_phrases.kept(card) == ()


def test_keeping_is_no_step_to_undo_and_no_news(card):
    before, heard = history.next_undo(), []
    stop = history.subscribe(heard.append)
    kept_phrases.keep(card, VAGUE, "passade in")
    kept_phrases.point_out_again(card, "fit", "passade in")
    stop()
    assert (history.next_undo(), heard) == (before, [])


def test_a_phrase_about_nobody_is_refused(vault):
    before = contents()
    with pytest.raises(NotFoundError):
        kept_phrases.keep("0" * 32, VAGUE, "passade in")
    assert (contents(), kept_phrases.kept("0" * 32)) == (before, ())


def test_a_whole_sentence_can_stay(card):
    sentence = "Du passade in. " * 40
    kept_phrases.keep(card, VAGUE, sentence)
    assert kept_phrases.kept(card)[0].is_about("fit", sentence)


@pytest.mark.parametrize(
    "phrase", ["a\x00b", "a\ud83d", "'); DROP TABLE kept_phrase; --", "rätt\u00ad"]
)
def test_what_sqlite_could_not_hold_is_known_again_too(card, phrase):
    kept_phrases.keep(card, VAGUE, phrase)
    assert kept_phrases.kept(card)[0].is_about("fit", phrase)


def test_a_reason_longer_than_a_letter_is_refused(card):
    with pytest.raises(TextTooLongError):
        kept_phrases.keep(card, AGE, "ung", "a" * 20_001)


def test_kept_phrases_go_with_the_card_and_come_back_with_it(card):
    kept_phrases.keep(card, VAGUE, "passade in")
    history.undo()
    gone = contents()["kept_phrase"]
    history.redo()
    assert (gone, kept_phrases.kept(card)) == ([], (KeptPhrase("fit", "passade in"),))
