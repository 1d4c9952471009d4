"""Whole values are cleaned at the boundary: what cannot be seen is gone, what was meant stays."""

from dataclasses import astuple, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import a_gap, a_person, a_requirement, a_strength
from tests.written import FEEDBACK
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.cleaning import (
    clean_agency,
    clean_assignment,
    clean_candidate,
    clean_consultant,
    clean_feedback,
)
from wise_feedback.domain.errors import BadAddressError, MissingFieldError, TextTooLongError
from wise_feedback.domain.feedback import Feedback, Ground
from wise_feedback.domain.people import Agency, CandidateFacts, Consultant
from wise_feedback.domain.stages import Stage, StageKind

HIDDEN = "\x00\u202e\u200b\ufeff\x07\ud800"
STAGES = (Stage("", StageKind.SCREENING), Stage("", StageKind.CLOSED))
LINES = [name for name, kind in CandidateFacts.__annotations__.items() if kind is str]


def texts(value: object) -> list[str]:
    """Return every text in a value, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, (tuple, list)):
        return [text for part in value for text in texts(part)]
    return []


@pytest.mark.parametrize("field", [name for name in LINES if name not in {"email", "name"}])
def test_every_text_about_a_candidate_is_cleaned(field):
    cleaned = clean_candidate(a_person(**{field: f" Å{HIDDEN}b\n c "}))
    assert getattr(cleaned, field) == "Åb c"


@pytest.mark.parametrize("field", LINES)
def test_no_text_about_a_candidate_is_longer_than_its_field(field):
    with pytest.raises((TextTooLongError, BadAddressError)):
        clean_candidate(a_person(**{field: "a" * 10_000}))


def test_a_candidate_needs_a_name_that_can_be_seen():
    with pytest.raises(MissingFieldError):
        clean_candidate(a_person(HIDDEN))


def test_who_signs_is_cleaned():
    dirty = Consultant(f"Eva{HIDDEN}", f" Konsult{HIDDEN}", f"070{HIDDEN}", f"e@a.se{HIDDEN}")
    assert clean_consultant(dirty) == Consultant("Eva", "Konsult", "070", "e@a.se")


def test_the_agency_is_cleaned_and_keeps_its_tax_status():
    dirty = Agency(*(f"Å{HIDDEN} b" for _ in range(8)), f_tax=True)
    assert clean_agency(dirty) == Agency(*("Å b" for _ in range(8)), f_tax=True)


def test_an_assignment_is_cleaned_in_every_part():
    facts = AssignmentFacts(
        f"Roll{HIDDEN}",
        f"Kund{HIDDEN}",
        f"Karin{HIDDEN}",
        f"Role{HIDDEN}",
        (a_requirement(f"Java{HIDDEN}", level=f"fem{HIDDEN}", title_en="J\n", level_en=" f"),),
        tuple(replace(stage, name=f"Steg{HIDDEN}") for stage in STAGES),
    )
    assert all(set(text).isdisjoint(HIDDEN) for text in texts(astuple(clean_assignment(facts))))
    (requirement,) = clean_assignment(facts).requirements
    assert (requirement.title_en, requirement.level_en) == ("J", "f")


@pytest.mark.parametrize("title", ["", " ", HIDDEN, "\n"])
def test_a_requirement_whose_title_cannot_be_seen_is_left_out(title):
    facts = AssignmentFacts("Roll", "Kund", requirements=(a_requirement(title),), stages=STAGES)
    assert clean_assignment(facts).requirements == ()


def test_a_ground_in_which_nothing_can_be_seen_is_left_out():
    dirty = Feedback(
        strengths=(a_strength(observation=HIDDEN), a_strength()),
        gaps=(Ground("x", situation=HIDDEN, shown=" "), a_gap("x")),
        development=(HIDDEN, "Läs."),
    )
    cleaned = clean_feedback(dirty)
    assert (cleaned.strengths, cleaned.gaps) == ((a_strength(),), (a_gap("x"),))
    assert cleaned.development == ("Läs.",)


def test_the_lines_of_an_observation_stay_lines():
    cleaned = clean_feedback(Feedback(gaps=(a_gap("x", observation="Ett.\r\n\r\nTvå. "),)))
    assert cleaned.gaps[0].observation == "Ett.\n\nTvå."


@given(written=FEEDBACK)
@settings(max_examples=60, deadline=None)
def test_cleaning_twice_is_cleaning_once(written):
    once = clean_feedback(written)
    assert clean_feedback(once) == once


@given(number=st.none() | st.integers())
def test_years_that_cannot_be_are_not_known(number):
    assert clean_candidate(a_person(years=number)).years in {None, *range(100)}
