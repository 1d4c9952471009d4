"""How soon a word is due, what there is to say, and what to do about it first."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import an_owed
from wise_feedback.domain.closing import Way
from wise_feedback.domain.owed import (
    Suggestion,
    Tally,
    Urgency,
    Why,
    suggestion,
    urgency,
    week_end,
    why,
)
from wise_feedback.domain.promises import Hears, Matter
from wise_feedback.domain.stages import StageKind

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
BEFORE, AFTER = TODAY - timedelta(1), TODAY + timedelta(1)

REASONS = [
    (Why.VAGUE_REPLY, {"reply_parts": 1, "client_due": AFTER}),
    (Why.CLIENT_SILENT, {"client_due": BEFORE}),
    (Why.CLIENT_SILENT, {"is_chased": True}),
    (Why.CLIENT_HAS_TIME, {"client_due": TODAY}),
    (Why.CLIENT_HAS_TIME, {"reply_parts": 0, "is_chased": True, "client_due": AFTER}),
    (Why.VAGUE_REPLY, {"reply_parts": 0, "is_chased": True, "client_due": BEFORE}),
    (Why.CONCRETE_REPLY, {"reply_parts": 3, "matter": Matter.NEWS}),
    (Why.FEEDBACK_READY, {"parts": 5, "matter": Matter.NEWS}),
    (Why.FEEDBACK_BEGUN, {"has_feedback_draft": True, "client_due": AFTER}),
    (Why.FEEDBACK_MISSING, {"stage": StageKind.OUR_INTERVIEW, "matter": Matter.FEEDBACK}),
    (Why.LETTER_BEGUN, {"matter": Matter.DECISION, "has_letter_draft": True}),
    (Why.LETTER_MISSING, {"matter": Matter.DECISION, "parts": 5}),
    (Why.INTERVIEW_COMING, {"starts_at": NOW + timedelta(hours=1), "has_feedback_draft": True}),
    (Why.NOTHING_NEW, {}),
    (Why.WITHDREW, {"hears": Hears.CLIENT, "matter": Matter.WITHDRAWN}),
    (Why.REPORT_DUE, {"hears": Hears.CLIENT, "matter": Matter.REPORT}),
]
DEEDS = [
    (Suggestion.CHASE, {"client_due": BEFORE, "matter": Matter.FEEDBACK}),
    (Suggestion.CHASE, {"hears": Hears.US, "matter": Matter.REPLY}),
    (Suggestion.WRITE_FEEDBACK, {"stage": StageKind.OUR_INTERVIEW}),
    (Suggestion.FINISH_LETTER, {"matter": Matter.DECISION, "parts": 5}),
    (Suggestion.FINISH_LETTER, {"matter": Matter.DECISION, "way": Way.CLIENT_WITHDREW}),
    (Suggestion.FINISH_LETTER, {"matter": Matter.DECISION, "has_letter_draft": True}),
    (Suggestion.WRITE_FEEDBACK, {"matter": Matter.DECISION, "way": Way.OTHER_MET_BETTER}),
    (Suggestion.WRITE_FEEDBACK, {"matter": Matter.DECISION, "has_feedback_draft": True}),
    (Suggestion.TELL, {"parts": 4, "matter": Matter.NEWS}),
    (Suggestion.TELL_CLIENT, {"hears": Hears.CLIENT, "matter": Matter.WITHDRAWN}),
    (Suggestion.SEND_REPORT, {"hears": Hears.CLIENT, "matter": Matter.REPORT}),
    (Suggestion.OPEN, {"client_due": AFTER, "due": AFTER}),
    (Suggestion.TELL, {"reply_parts": 0, "is_chased": True, "client_due": AFTER, "due": BEFORE}),
]


@pytest.mark.parametrize(("reason", "facts"), REASONS)
def test_what_there_is_to_say_follows_from_the_facts(reason, facts):
    assert why(an_owed(**facts), TODAY, NOW) is reason


@pytest.mark.parametrize(("deed", "facts"), DEEDS)
def test_what_to_do_first_follows_from_the_facts(deed, facts):
    assert suggestion(an_owed(**facts), TODAY, NOW) is deed


def test_every_reason_and_every_deed_can_come_up():
    assert {reason for reason, _ in REASONS} == set(Why)
    assert {deed for deed, _ in DEEDS} == set(Suggestion)


@given(
    st.sampled_from([None, *StageKind]),
    st.sampled_from(Hears),
    st.sampled_from(Matter),
    st.sampled_from([None, 0, 1, 2, 3]),
    st.sampled_from([None, BEFORE, TODAY, AFTER]),
    st.tuples(*[st.booleans()] * 3),
    st.sampled_from([None, 0, 5]),
)
def test_whatever_is_owed_something_can_be_done(stage, hears, matter, reply, client, flags, parts):
    chased, letter, draft = flags
    owed = an_owed(
        stage=stage,
        hears=hears,
        matter=matter,
        reply_parts=reply,
        client_due=client,
        is_chased=chased,
        has_letter_draft=letter,
        has_feedback_draft=draft,
        parts=parts,
    )
    assert suggestion(owed, TODAY, NOW) in Suggestion


def test_a_client_with_days_left_is_left_alone_until_the_candidates_own_day():
    waits = {"client_due": AFTER, "matter": Matter.FEEDBACK}
    assert suggestion(an_owed(due=AFTER, **waits), TODAY, NOW) is Suggestion.OPEN
    assert suggestion(an_owed(due=TODAY, **waits), TODAY, NOW) is Suggestion.TELL


def test_whoever_was_presented_hears_so_whatever_the_client_does():
    news = {"matter": Matter.NEWS, "stage": StageKind.PRESENTED, "due": AFTER}
    for client_due in (BEFORE, AFTER):
        owed = an_owed(client_due=client_due, **news)
        assert suggestion(owed, TODAY, NOW) is Suggestion.TELL


def test_what_somebody_has_heard_is_no_news_again():
    assert why(an_owed(parts=5, reply_parts=3, matter=Matter.STATUS), TODAY, NOW) is Why.NOTHING_NEW


def test_a_week_ends_on_its_sunday():
    assert week_end(TODAY) == date(2026, 11, 29)
    assert week_end(date(2026, 11, 29)) == date(2026, 11, 29)


def test_a_week_goes_on_over_new_year():
    assert week_end(date(2026, 12, 31)) == date(2027, 1, 3)
    assert urgency(date(2027, 1, 3), date(2026, 12, 28)) is Urgency.WEEK


def test_a_week_goes_on_over_a_leap_day():
    assert week_end(date(2028, 2, 28)) == date(2028, 3, 5)
    assert urgency(date(2028, 2, 29), date(2028, 3, 1)) is Urgency.LATE


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(-400, 400))
def test_how_soon_a_day_is_only_grows(today, days):
    order = list(Urgency)
    sooner, later = (urgency(today + timedelta(days + more), today) for more in (0, 1))
    assert order.index(sooner) <= order.index(later)


def test_today_shows_what_is_due_until_the_week_ends():
    tally = Tally(late=3, today=4, week=2, later=8)
    assert (tally.now, tally.shown) == (7, 9)
