"""What holds for every letter, whatever was written."""

from dataclasses import replace
from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.occasions import letter, whole
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    Ground,
    GroundKind,
    Level,
    NextStep,
    Source,
)
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters.sentences import sentence

WORDS = st.lists(
    st.sampled_from(
        ["du", "ritade", "tre", "köer", "gRPC", "{namn}", "”löser", "sig”", "%s", "5 år", "och"]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)
GROUNDS = st.builds(
    Ground,
    requirement_id=st.sampled_from([None, "k1", "k2", "k3", "k4", "k9"]),
    kind=st.sampled_from(GroundKind),
    decisive=st.booleans(),
    situation=st.just("") | WORDS,
    observation=WORDS,
    impact=st.just("") | WORDS,
    required=st.sampled_from(["", "5 år"]),
    shown=st.sampled_from(["", "2 år"]),
)
FEEDBACKS = st.builds(
    Feedback,
    decision=st.sampled_from(Decision),
    hold_until=st.none() | st.just(date(2026, 12, 4)),
    levels=st.dictionaries(st.sampled_from(["k1", "k2"]), st.sampled_from(Level)).map(
        lambda levels: tuple(levels.items())
    ),
    strengths=st.lists(GROUNDS, max_size=2).map(tuple),
    gaps=st.lists(GROUNDS, min_size=1, max_size=4).map(tuple),
    development=st.lists(WORDS, max_size=2).map(tuple),
    fits_better=st.just("") | WORDS,
    next_step=st.builds(NextStep, st.sampled_from(Channel), st.none() | st.dates(), st.none()),
    source=st.sampled_from(Source),
)
ANY = {
    "feedback": FEEDBACKS,
    "stage": st.sampled_from(StageKind),
    "language": st.sampled_from(["sv", "en"]),
}


def composed(feedback, stage, language):
    assume(feedback.decision is not Decision.REJECT or feedback.decisive_gaps)
    return letter(feedback, None, stage, language=language)


def bare(text):
    return "".join(sign for sign in text.casefold() if sign.isalnum() or sign == "{")


@settings(max_examples=60, deadline=None)
@given(**ANY)
def test_everything_that_was_seen_is_told_whole(feedback, stage, language):
    told = bare(whole(composed(feedback, stage, language)))
    for ground in (*feedback.strengths, *feedback.gaps):
        assert bare(ground.observation) in told
        assert bare(ground.situation) in told
        assert bare(ground.impact) in told
    for text in (
        *feedback.development,
        feedback.fits_better if "reject" in feedback.decision else "",
    ):
        assert bare(text) in told


@settings(max_examples=60, deadline=None)
@given(**ANY)
def test_no_field_is_left_unfilled(feedback, stage, language):
    told = whole(composed(feedback, stage, language))
    assert told.replace("{namn}", "").replace("{Namn}", "").count("{") == 0


@settings(max_examples=60, deadline=None)
@given(**ANY, other=GROUNDS)
def test_different_grounds_never_make_the_same_letter(feedback, stage, language, other):
    feedback = replace(feedback, decision=Decision.REJECT)
    first = replace(feedback.gaps[0], decisive=True)
    other = replace(other, decisive=True)
    assume(bare(first.observation) != bare(other.observation))
    made = [
        letter(replace(feedback, gaps=(gap, *feedback.gaps[1:])), None, stage, language=language)
        for gap in (first, other)
    ]
    assert whole(made[0]) != whole(made[1])


@settings(max_examples=60, deadline=None)
@given(**ANY)
def test_every_line_of_a_letter_begins_and_ends_as_a_sentence(feedback, stage, language):
    for text in composed(feedback, stage, language).parts:
        for line in filter(None, text.text.split("\n")):
            assert line == line.strip()
            assert line == sentence(line) or line.startswith("Dear ")


@settings(max_examples=40, deadline=None)
@given(**ANY)
def test_the_same_feedback_always_makes_the_same_letter(feedback, stage, language):
    assert composed(feedback, stage, language) == composed(feedback, stage, language)
