"""The rules of feedback that rest on what the text check says of its words."""

from dataclasses import replace

import pytest

from tests.boards import requirement
from tests.factories import a_gap, a_rejection, a_strength
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.completeness import FeedbackPart, Finding, Severity
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Feedback, GroundKind
from wise_feedback.domain.remarks import Read, development_remarks, gap_remarks, strength_remarks
from wise_feedback.services import checking, feedback, kept_phrases
from wise_feedback.services.yardsticks import yardstick

VAGUE = "Det kändes inte helt rätt."


def remarks(card: str, given: Feedback) -> list[Finding]:
    held_to = yardstick(card)

    def read(text: str, *beside: str, scope: Scope = Scope.WHOLE) -> Read:
        said = checking.hints(text, held_to, told_in="sv", scope=scope)
        rest = (checking.hints(line, held_to, told_in="sv", scope=Scope.SAFE) for line in beside)
        return Read(said, tuple(hint for hints in rest for hint in hints))

    strengths = [read(one.observation, one.situation) for one in given.strengths]
    gaps = [
        (read(gap.observation, gap.situation, gap.impact, gap.required, gap.shown), gap.kind)
        for gap in given.gaps
    ]
    advice = read("\n".join(given.development), given.fits_better, scope=Scope.LINES)
    return [
        *(finding for one in strengths for finding in strength_remarks(one)),
        *(finding for at, gap in enumerate(gaps) for finding in gap_remarks(*gap, at)),
        *development_remarks(advice),
    ]


def found(card: str, given: Feedback) -> list[tuple[str, FeedbackPart | None, int | None]]:
    return [(one.rule, one.part, one.index) for one in remarks(card, given)]


@pytest.fixture
def given(assignment):
    return a_rejection(requirement(assignment))


def test_feedback_that_says_what_was_seen_has_no_remarks(met, given):
    assert found(met, given) == []


def test_a_vague_ground_asks_what_was_seen(met, given):
    given = replace(given, gaps=(*given.gaps, a_gap(None, observation=VAGUE)))
    assert found(met, given) == [("F05", FeedbackPart.EXAMPLE, 1)]


def test_a_vague_strength_asks_what_was_seen(met, given):
    given = replace(given, strengths=(a_strength(observation="Du var duktig."),))
    assert found(met, given) == [("F05", FeedbackPart.STRENGTH, None)]


def test_an_advice_that_is_a_wish_asks_what_to_do(met, given):
    given = replace(given, development=("Bli bättre på att kommunicera.",))
    assert found(met, given) == [("F09", FeedbackPart.DEVELOPMENT, None)]


@pytest.mark.parametrize("text", ["Den andra var bättre.", "Anna Lind var starkare än du."])
def test_a_comparison_may_hold_only_merits(met, given, text):
    gap = a_gap(None, kind=GroundKind.COMPARISON, observation=text)
    rules = {rule for rule, _, index in found(met, replace(given, gaps=(gap,))) if index == 0}
    assert "F10" in rules


def test_a_comparison_of_merits_is_as_it_should_be(met, given):
    text = "Den som gick vidare hade sju års erfarenhet av Kafka i drift, du hade två."
    gap = a_gap(None, kind=GroundKind.COMPARISON, observation=text)
    assert found(met, replace(given, gaps=(gap,))) == []


@pytest.mark.parametrize(
    ("field", "part"),
    [
        ("observation", FeedbackPart.EXAMPLE),
        ("situation", FeedbackPart.EXAMPLE),
        ("impact", FeedbackPart.EXAMPLE),
        ("shown", FeedbackPart.EXAMPLE),
    ],
)
def test_what_may_not_leave_the_house_is_found_in_every_field_of_a_ground(met, given, field, part):
    gap = replace(given.gaps[0], **{field: "Du är för gammal."})
    assert ("F11", part, 0) in found(met, replace(given, gaps=(gap,)))


def test_what_may_not_leave_the_house_is_found_in_what_fits_better(met, given):
    given = replace(given, fits_better="Ett ungt team, du är för gammal här")
    assert ("F11", FeedbackPart.DEVELOPMENT, None) in found(met, given)


def test_what_may_not_leave_the_house_never_stops_feedback_from_being_finished(met, given):
    gap = replace(given.gaps[0], observation="Du är för gammal för rollen.")
    given = replace(given, gaps=(gap,))
    blocks = [one for one in remarks(met, given) if one.severity is Severity.BLOCK]
    assert blocks != []
    assert feedback.finish(met, given)


def test_a_phrase_that_somebody_kept_is_left_alone(met, given):
    (hint,) = checking.hints(VAGUE, yardstick(met), told_in="sv")
    kept_phrases.keep(met, hint.finding, hint.phrase)
    gap = a_gap(None, observation=VAGUE)
    assert found(met, replace(given, gaps=(gap,))) == []


def test_a_candidate_who_is_gone_is_refused(vault):
    with pytest.raises(NotFoundError):
        yardstick("gone")
