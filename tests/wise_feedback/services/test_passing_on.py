"""What a client said is passed on in words of our own, and never in theirs."""

import json
from dataclasses import replace
from datetime import date

import pytest

from tests.boards import requirement
from tests.factories import a_strength
from tests.recipients import at
from wise_feedback.domain.basics import LANGUAGES, Channel
from wise_feedback.domain.chase import StepKind
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Decision, Feedback, Source
from wise_feedback.domain.replies import runs
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    chases,
    drafts,
    feedback,
    letters,
    passing_on,
    replies,
    timeline,
)

TODAY = date.today()
VAGUE = (
    "Tack för hjälpen! Det kändes inte riktigt rätt. Hen är duktig men passar nog inte in i "
    "gruppen, så vi går vidare med andra."
)
PARTLY = "Det föll på Java. På frågan om trådar svarade hon att det hade teamet skött."
WHOLE = f"{PARTLY} Vi hade velat höra om ett eget val i skarp drift."
YES = "Vi vill gärna träffa henne!"


def everything(value) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def test_feedback_passes_on_the_requirement_and_a_sentence_to_fill_in(assignment, met):
    replies.keep(met, WHOLE)
    assert passing_on.pass_on(met)
    begun, _note = feedback.draft(met)
    assert begun.source is Source.CLIENT
    assert begun.gaps[0].requirement_id == requirement(assignment)
    assert "…" in begun.gaps[0].observation


def test_a_yes_is_passed_on_as_one(met):
    replies.keep(met, YES)
    begun = passing_on.feedback_from(met)
    assert begun.decision is Decision.ADVANCE
    assert begun.strengths
    assert not begun.gaps


@pytest.mark.parametrize("said", [VAGUE, PARTLY, WHOLE, YES])
def test_no_four_words_in_a_row_of_the_client_are_passed_on(met, said):
    replies.keep(met, f"{said}\n\nMvh Petra")
    passing_on.pass_on(met)
    begun = everything(drafts.kept("feedback", met))
    assert not set(runs(said)) & set(runs(begun))


@pytest.mark.parametrize("said", [VAGUE, WHOLE])
def test_the_timeline_says_nothing_of_what_the_client_said(met, said):
    replies.keep(met, said)
    chases.mark_done(met, StepKind.ASK, Channel.MAIL, "Vilket krav gäller det?") if (
        said == VAGUE
    ) else None
    assert not set(runs(said)) & set(runs(everything(timeline.timeline(met))))


def test_feedback_that_is_being_written_is_left_alone(met):
    feedback.keep_draft(met, Feedback(fits_better="Data"))
    replies.keep(met, WHOLE)
    assert not passing_on.pass_on(met)
    assert feedback.draft(met)[0].fits_better == "Data"


def test_nothing_is_passed_on_where_nothing_was_said(met):
    with pytest.raises(NotFoundError):
        passing_on.pass_on(met)


def test_a_price_is_passed_on_as_two_values_to_fill_in(vault):
    from tests.factories import a_requirement
    from wise_feedback.domain.assignment import AssignmentFacts, RequirementCategory
    from wise_feedback.domain.feedback import GroundKind
    from wise_feedback.services import assignments

    price = a_requirement("Timpris", category=RequirementCategory.COMMERCIAL)
    key = assignments.start(
        AssignmentFacts(
            "Testare", "Brevia", requirements=(price,), stages=assignments.standard_stages()
        )
    )
    card = at(key, StageKind.CLIENT_INTERVIEW)
    replies.keep(card, "Hon begärde 1 050 kr/h och taket är 875 kr/h.")
    (gap,) = passing_on.feedback_from(card).gaps
    assert (gap.kind, gap.observation) == (GroundKind.COMMERCIAL, "")


def test_no_four_words_in_a_row_of_the_client_reach_a_letter(assignment, met):
    """What is passed on and finished in the consultant's own words is what the candidate reads."""
    replies.keep(met, f"{WHOLE}\n\nMvh Petra")
    begun = passing_on.feedback_from(met)
    own = "När kunden bad dig beskriva trådar i drift nämnde du vad andra hade bestämt."
    given = replace(
        begun,
        decision=Decision.REJECT,
        gaps=(replace(begun.gaps[0], observation=own),),
        strengths=(a_strength(),),
        development=("Skriv ned ett eget beslut om trådar, och vad det ledde till.",),
    )
    feedback.finish(met, given, then_close=True)
    for language in LANGUAGES:
        letter = letters.suggest(met, language=language)
        words = " ".join(part.text for part in letter.parts)
        assert "Java" in words
        assert not set(runs(WHOLE)) & set(runs(words))
