"""What feedback must hold before a candidate can use it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.assignment import Requirement, RequirementCategory, RequirementKind
from wise_feedback.domain.completeness import (
    FeedbackPart,
    Lack,
    Severity,
    blocking,
    findings,
    present,
    unassessed,
)
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    Ground,
    GroundKind,
    Level,
    NextStep,
)
from wise_feedback.domain.stages import StageKind

JAVA = Requirement("k1", "K1", "Java", level="minst fem år")
PRICE = Requirement("k2", "K2", "Timpris", category=RequirementCategory.COMMERCIAL)
KAFKA = Requirement("k3", "K3", "Kafka", RequirementKind.SHOULD)
PROFILE = (JAVA, PRICE, KAFKA)

STRENGTH = Ground("k1", situation="I systemdesignen", observation="Du ritade om ordertjänsten.")
GAP = Ground(
    "k3",
    situation="När vi frågade om köer",
    observation="Du beskrev tabeller som du frågar om varje minut.",
    impact="Ordrarna kommer i skurar.",
)
REJECTED = Feedback(
    decision=Decision.REJECT,
    levels=(("k1", Level.YES), ("k2", Level.YES)),
    strengths=(STRENGTH,),
    gaps=(GAP,),
    development=("Bygg en liten tjänst med Kafka.",),
    next_step=NextStep(day=date(2026, 11, 25)),
)
ADVANCED = replace(REJECTED, decision=Decision.ADVANCE, gaps=())
HELD = replace(ADVANCED, decision=Decision.HOLD, hold_until=date(2026, 12, 4))


def rules(feedback, stage=StageKind.CLIENT_INTERVIEW):
    return {finding.rule for finding in findings(feedback, PROFILE, stage)}


def with_gap(**changes):
    return replace(REJECTED, gaps=(replace(GAP, **changes),))


@pytest.mark.parametrize("feedback", [REJECTED, ADVANCED, HELD])
def test_full_feedback_lacks_nothing_and_has_all_five_parts(feedback):
    feedback = replace(feedback, development=REJECTED.development)
    assert findings(feedback, PROFILE, StageKind.CLIENT_INTERVIEW) == ()
    assert present(feedback) == set(FeedbackPart)


def test_an_empty_form_has_none_of_the_parts():
    assert present(Feedback()) == frozenset()


LACKING = {
    "no decision": (replace(REJECTED, decision=None), "D01", Lack.DECISION),
    "a hold without a date": (replace(HELD, hold_until=None), "D02", Lack.HOLD_DATE),
    "no day for the next step": (replace(REJECTED, next_step=NextStep()), "D03", Lack.NEXT_DAY),
    "a no without a ground": (replace(REJECTED, gaps=()), "F01", Lack.GROUND),
    "a no on grounds that did not decide": (with_gap(decisive=False), "F01", Lack.GROUND),
    "a ground only begun": (replace(REJECTED, gaps=(Ground("k3"),)), "F01", Lack.GROUND),
    "a ground tied to nothing": (with_gap(requirement_id=None), "F02", Lack.REQUIREMENT),
    "a ground tied to what is gone": (with_gap(requirement_id="k9"), "F02", Lack.REQUIREMENT),
    "a requirement and nothing seen": (with_gap(observation="  "), "F02", Lack.EVIDENCE),
    "a price without figures": (with_gap(kind=GroundKind.COMMERCIAL), "F03", Lack.VALUES),
    "a price without what was asked": (
        with_gap(kind=GroundKind.COMMERCIAL, shown="1 050 kr/h"),
        "F03",
        Lack.VALUES,
    ),
    "a date without figures": (with_gap(kind=GroundKind.AVAILABILITY), "F03", Lack.VALUES),
    "figures without a unit": (
        with_gap(kind=GroundKind.COMMERCIAL, required="875", shown="1 050 kr/h"),
        "F03",
        Lack.UNIT,
    ),
    "a requirement on price": (with_gap(requirement_id="k2"), "F03", Lack.VALUES),
    "years in the cv uncounted": (
        with_gap(requirement_id="k1", kind=GroundKind.CV_FACT),
        "F03",
        Lack.VALUES,
    ),
    "behaviour from nowhere": (with_gap(situation=""), "F04", Lack.SITUATION),
    "no word of why it matters": (with_gap(impact=""), "F06", Lack.IMPACT),
    "no strength": (replace(REJECTED, strengths=()), "F07", Lack.STRENGTH),
    "praise for nothing seen": (
        replace(REJECTED, strengths=(replace(STRENGTH, observation=""),)),
        "F07",
        Lack.STRENGTH,
    ),
    "no way forward": (replace(REJECTED, development=(" ",)), "F08", Lack.DEVELOPMENT),
}


@pytest.mark.parametrize(("feedback", "rule", "lacks"), LACKING.values(), ids=LACKING)
def test_what_is_lacking_is_found_alone(feedback, rule, lacks):
    found = findings(feedback, PROFILE, StageKind.CLIENT_INTERVIEW)
    assert [(finding.rule, finding.lacks) for finding in found] == [(rule, lacks)]


ENOUGH = {
    "a fact of the process needs no requirement": with_gap(
        requirement_id=None, kind=GroundKind.PROCESS
    ),
    "a pair of values is evidence": with_gap(observation="", required="5 år", shown="2 år"),
    "a price with both its figures": with_gap(
        requirement_id="k2", kind=GroundKind.COMMERCIAL, required="875 kr/h", shown="1 050 kr/h"
    ),
    "a date is its own unit": with_gap(
        kind=GroundKind.AVAILABILITY, required="2026-12-01", shown="2027-03-01"
    ),
    "a price speaks for itself": with_gap(
        requirement_id="k2", required="875 kr/h", shown="1 050 kr/h", impact=""
    ),
    "nobody can develop out of a price": replace(
        with_gap(requirement_id="k2", required="875 kr/h", shown="1 050 kr/h"), development=()
    ),
    "what the cv shows without years": with_gap(kind=GroundKind.CV_FACT, situation=""),
}


@pytest.mark.parametrize("feedback", ENOUGH.values(), ids=ENOUGH)
def test_what_is_enough_is_left_in_peace(feedback):
    assert findings(feedback, PROFILE, StageKind.CLIENT_INTERVIEW) == ()


def test_after_a_cv_a_missing_strength_only_warns():
    feedback = replace(REJECTED, strengths=())
    (after_cv,) = findings(feedback, PROFILE, StageKind.SCREENING)
    (after_meeting,) = findings(feedback, PROFILE, StageKind.OUR_INTERVIEW)
    assert (after_cv.severity, after_meeting.severity) == (Severity.WARN, Severity.BLOCK)


def test_after_a_cv_missing_development_is_a_hint():
    (found,) = findings(replace(REJECTED, development=()), PROFILE, StageKind.SCREENING)
    assert found.severity is Severity.HINT


def test_a_hold_without_a_strength_is_not_stopped():
    (found,) = findings(replace(HELD, strengths=()), PROFILE, StageKind.OFFER)
    assert (found.rule, found.severity) == ("F07", Severity.WARN)


def test_only_what_blocks_stops_the_feedback():
    feedback = replace(with_gap(impact="", situation=""), next_step=NextStep())
    found = findings(feedback, PROFILE, StageKind.OUR_INTERVIEW)
    assert {finding.rule for finding in found} == {"F04", "F06", "D03"}
    assert blocking(found) == ()


def test_a_finding_says_which_gap_it_is_about():
    feedback = replace(REJECTED, gaps=(GAP, Ground(), replace(GAP, requirement_id=None)))
    (found,) = findings(feedback, PROFILE, StageKind.OUR_INTERVIEW)
    assert (found.index, found.part) == (2, FeedbackPart.GROUND)


def test_moving_on_needs_no_gap_and_no_development():
    assert rules(replace(ADVANCED, development=())) == set()


def test_a_hold_is_its_own_next_step():
    waits = replace(HELD, next_step=NextStep())
    assert FeedbackPart.NEXT_STEP in present(waits)
    assert rules(waits) == set()


@pytest.mark.parametrize(
    ("feedback", "is_there"),
    [
        (replace(REJECTED, gaps=(replace(GAP, requirement_id=None),)), False),
        (with_gap(requirement_id=None, kind=GroundKind.PROCESS), True),
        (replace(ADVANCED, levels=()), True),
        (replace(ADVANCED, strengths=()), True),
        (replace(ADVANCED, strengths=(), levels=(("k1", Level.PARTLY),)), False),
    ],
)
def test_a_ground_is_tied_to_a_requirement(feedback, is_there):
    assert (FeedbackPart.GROUND in present(feedback)) is is_there


@pytest.mark.parametrize(
    ("feedback", "is_there"),
    [
        (with_gap(situation="", impact=""), False),
        (with_gap(situation=""), True),
        (with_gap(impact=""), True),
        (with_gap(situation="", impact="", kind=GroundKind.WORK_SAMPLE), True),
        (with_gap(observation="", required="5 år", shown="2 år"), True),
        (replace(REJECTED, gaps=()), False),
        (replace(ADVANCED, strengths=(replace(STRENGTH, situation=""),)), True),
        (replace(ADVANCED, strengths=()), False),
    ],
)
def test_an_example_says_what_was_seen_and_for_a_no_also_when_or_why(feedback, is_there):
    assert (FeedbackPart.EXAMPLE in present(feedback)) is is_there


def test_must_requirements_nobody_spoke_of_were_not_assessed():
    java = replace(JAVA, id="k4")
    feedback = replace(REJECTED, levels=(("k3", Level.NO),))
    assert unassessed(feedback, (*PROFILE, java)) == (java,)


def test_nothing_is_called_unassessed_before_the_profile_was_gone_through():
    assert unassessed(replace(REJECTED, levels=()), PROFILE) == ()


texts = st.sampled_from(["", "Du ritade två tjänster.", "5 år"])
grounds = st.builds(
    Ground,
    requirement_id=st.sampled_from([None, "k1", "k2", "k3", "k9"]),
    kind=st.sampled_from([kind for kind in GroundKind if kind is not GroundKind.CV_FACT]),
    decisive=st.booleans(),
    situation=texts,
    observation=texts,
    impact=texts,
    required=texts,
    shown=texts,
)
forms = st.builds(
    Feedback,
    decision=st.none() | st.sampled_from(Decision),
    hold_until=st.none() | st.just(date(2026, 12, 1)),
    levels=st.lists(st.tuples(st.sampled_from(["k1", "k3"]), st.sampled_from(Level))).map(tuple),
    strengths=st.lists(grounds, max_size=2).map(tuple),
    gaps=st.lists(grounds, min_size=1, max_size=3).map(tuple),
    development=st.lists(texts, max_size=2).map(tuple),
)
WRITTEN = ("situation", "observation", "impact", "required", "shown")


@settings(max_examples=80)
@given(forms, st.sampled_from(StageKind), st.sampled_from(WRITTEN), st.integers(0, 2))
def test_writing_more_about_a_begun_gap_never_adds_a_finding(feedback, stage, field, number):
    number %= len(feedback.gaps)
    gap = feedback.gaps[number]
    if gap.is_empty or getattr(gap, field):
        return
    fuller = replace(gap, **{field: "Två av tre"})
    gaps = (*feedback.gaps[:number], fuller, *feedback.gaps[number + 1 :])
    before = set(findings(feedback, PROFILE, stage))
    assert set(findings(replace(feedback, gaps=gaps), PROFILE, stage)) <= before


@settings(max_examples=80)
@given(forms, st.sampled_from(StageKind))
def test_after_a_cv_never_more_is_asked_than_after_a_meeting(feedback, stage):
    after_cv = blocking(findings(feedback, PROFILE, StageKind.SCREENING))
    assert set(after_cv) <= set(blocking(findings(feedback, PROFILE, stage)))


@settings(max_examples=80)
@given(forms, st.sampled_from([stage for stage in StageKind if stage.has_met]))
def test_a_no_that_is_not_blocked_has_ground_strength_and_evidence(feedback, stage):
    feedback = replace(feedback, decision=Decision.REJECT)
    if not blocking(findings(feedback, PROFILE, stage)):
        assert {FeedbackPart.GROUND, FeedbackPart.STRENGTH} <= present(feedback)
        assert all(gap.observation or gap.has_values for gap in feedback.decisive_gaps)


def blank(ground):
    return replace(ground, **{field: getattr(ground, field) or " \n" for field in WRITTEN})


@settings(max_examples=80)
@given(forms, st.sampled_from(StageKind))
def test_white_space_says_nothing(feedback, stage):
    spaced = replace(
        feedback,
        strengths=tuple(map(blank, feedback.strengths)),
        gaps=tuple(map(blank, feedback.gaps)),
        development=tuple(text or " " for text in feedback.development),
    )
    assert findings(spaced, PROFILE, stage) == findings(feedback, PROFILE, stage)
    assert present(spaced) == present(feedback)
