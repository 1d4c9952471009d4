"""The terms of an agreement: which can be agreed, and how they are kept."""

from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain import agreement_json
from wise_feedback.domain.agreement import (
    LADDER_DAYS,
    REPLY_CHOICES,
    AgreementTerms,
    LadderDays,
    ReplyPart,
)
from wise_feedback.domain.cleaning import clean_terms

DAYS = st.lists(st.sampled_from(LADDER_DAYS), min_size=5, max_size=5)
CLOCKS = st.times().map(lambda at: at.replace(second=0, microsecond=0)) | st.none()
TERMS = st.builds(
    AgreementTerms,
    reply_days=st.sampled_from(REPLY_CHOICES),
    parts=st.sets(st.sampled_from(ReplyPart), min_size=1).map(tuple),
    contact=st.text(max_size=40),
    stand_in=st.text(max_size=40),
    report_weekday=st.integers(0, 4) | st.none(),
    report_by=CLOCKS,
    sync_weekday=st.integers(0, 4) | st.none(),
    sync_at=CLOCKS,
    ladder=DAYS.map(lambda days: LadderDays(*sorted(days))),
    avoid=st.lists(st.text(max_size=20), max_size=6).map(tuple),
    remind_at_start=st.booleans(),
    language=st.sampled_from(("sv", "en")),
)


@given(TERMS)
def test_terms_are_read_as_they_were_written(said):
    assert agreement_json.read(agreement_json.write(said)) == said


@given(TERMS)
def test_clean_terms_are_clean(said):
    once = clean_terms(said)
    assert clean_terms(once) == once


def test_terms_from_before_there_was_a_language_are_swedish():
    body = agreement_json.write(AgreementTerms())
    del body["language"]
    assert agreement_json.read(body) == AgreementTerms()


@given(DAYS)
def test_a_ladder_rises_when_no_step_comes_before_the_one_above(days):
    assert LadderDays(*days).rises == (days == sorted(days))
