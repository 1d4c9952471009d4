"""What the consultant wrote wins over what is composed, and a letter survives being kept."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.occasions import NO, letter
from wise_feedback.domain import letter_json
from wise_feedback.domain.letter import Basis, Letter, LetterKind, Origin, PartKind
from wise_feedback.domain.settings import Settings
from wise_feedback.domain.stages import StageKind


@pytest.fixture
def composed() -> Letter:
    return letter(NO, None, StageKind.CLIENT_INTERVIEW)


def test_own_words_win_over_a_letter_composed_anew(composed):
    older = composed.written(PartKind.GROUNDS, "Mina ord.").headed("Mitt ämne")
    newer = composed.written(PartKind.GROUNDS, "Nytt.", is_own=False).keeping(older)
    assert newer.part(PartKind.GROUNDS).text == "Mina ord."
    assert newer.subject == "Mitt ämne"
    assert newer.own_parts == {PartKind.GROUNDS}


def test_what_is_not_the_consultants_own_is_composed_anew(composed):
    newer = composed.written(PartKind.NEXT, "Nytt.", is_own=False)
    assert newer.keeping(composed).part(PartKind.NEXT).text == "Nytt."


def test_a_part_that_was_emptied_on_purpose_stays_empty(composed):
    older = composed.written(PartKind.DEVELOPMENT, "")
    assert composed.keeping(older).part(PartKind.DEVELOPMENT).text == ""


def test_a_letter_as_composed_has_no_own_words(composed):
    assert not composed.has_own_words
    assert composed.headed("Mitt").has_own_words
    assert composed.written(PartKind.NEXT, "Mitt").has_own_words


def test_a_part_that_a_letter_lacks_is_empty(composed):
    assert replace(composed, parts=()).part(PartKind.NEXT).text == ""


@pytest.mark.parametrize("kind", LetterKind)
def test_only_a_no_must_say_on_what_ground(kind):
    is_no = kind in {LetterKind.AFTER_CV, LetterKind.AFTER_INTERVIEW, LetterKind.FINAL_ROUND}
    assert kind.is_no is is_no


def test_a_letter_comes_back_from_json_as_it_was(composed):
    kept = composed.written(PartKind.OPENING, "Hej ”Ö”\n\x07").headed("Ämne")
    assert letter_json.read(json.loads(json.dumps(letter_json.write(kept)))) == kept


def test_a_letter_kept_by_an_older_version_takes_defaults_for_what_it_lacks(composed):
    body = letter_json.write(composed)
    del body["has_own_subject"], body["parts"][0]["is_own"], body["agency"]["f_tax"]
    assert letter_json.read(body) == composed


def test_what_is_no_longer_known_of_a_kept_letter_is_left_out(composed):
    body = letter_json.write(composed)
    body["seal"] = body["agency"]["fax"] = "gone"
    assert letter_json.read(body) == composed


def test_a_closing_is_the_origin_of_its_own_decision():
    at = datetime(2026, 11, 19, tzinfo=UTC)
    basis = Basis(feedback_at=at, closed_at=at, is_closing=True)
    today = date(2026, 11, 23)
    assert basis.origin(PartKind.OPENING, today) is Origin.CLOSING
    assert basis.origin(PartKind.STRENGTHS, today) is Origin.FEEDBACK


@pytest.mark.parametrize(
    ("ended", "months", "until"),
    [
        (date(2026, 11, 19), 24, date(2028, 11, 19)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 11, 19), 0, date(2026, 11, 19)),
    ],
)
def test_data_is_kept_whole_months(ended, months, until):
    assert Settings(retention_months=months).kept_until(ended) == until
