"""A check is open until all that it found may stay, and a red one holds the letter."""

import json

import pytest

from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.letter_checks import (
    CONTACTS,
    OTHERS,
    Check,
    CheckFinding,
    CheckState,
    Span,
    Trouble,
    answered,
    may_leave,
    record,
    recorded,
)

PETRA = CheckFinding(PartKind.GROUNDS, Trouble.CONTACT, Span(4, 9), "Petra", ("Petra Lang",))
AGAIN = CheckFinding(PartKind.NEXT, Trouble.CONTACT, Span(0, 6), "Petras", ("Petra Lang",))
ULF = CheckFinding(PartKind.NEXT, Trouble.CONTACT, Span(9, 12), "Ulf", ("Ulf Sten",))
YES = {PETRA.about: "Hon har sagt ja"}


def test_a_check_that_found_nothing_has_passed():
    assert Check(OTHERS).state is CheckState.PASSED


def test_an_answer_holds_wherever_the_same_person_is_named():
    assert Check(CONTACTS, answered([PETRA, AGAIN], YES)).state is CheckState.KEPT


def test_another_finding_opens_the_check_again():
    check = Check(CONTACTS, answered([PETRA, ULF], YES))
    assert (check.state, check.open) == (CheckState.OPEN, (ULF,))


def test_a_check_says_why_what_it_found_may_stay_once():
    assert Check(CONTACTS, answered([PETRA, AGAIN], YES)).kept_reason == "Hon har sagt ja"


def test_what_may_stay_without_a_reason_may_stay():
    assert Check(CONTACTS, answered([PETRA], {PETRA.about: ""})).state is CheckState.KEPT


@pytest.mark.parametrize("number", range(1, 9))
def test_only_the_first_four_hold_a_letter(number):
    assert may_leave([Check(number, (ULF,))]) is (number > 4)


def test_what_is_kept_of_a_letter_is_json_in_its_own_words():
    checks = [Check(OTHERS), Check(CONTACTS, answered([PETRA], YES))]
    kept = {"trouble": "contact", "words": "Petra", "kept": "Hon har sagt ja"}
    assert json.loads(json.dumps(record(checks))) == [
        {"number": 2, "state": "passed", "findings": []},
        {"number": 7, "state": "kept", "findings": [kept]},
    ]


def test_what_was_kept_of_a_letter_is_read_again():
    checks = [Check(OTHERS), Check(CONTACTS, answered([PETRA, ULF], YES))]
    again = recorded(json.loads(json.dumps(record(checks))))
    assert [(one.number, one.state) for one in again] == [(2, "passed"), (7, "open")]
    assert record(again) == record(checks)
