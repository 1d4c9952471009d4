"""Every figure of the insights, held against one counted by hand, over random histories."""

from collections import Counter
from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.counted_by_hand import ByHand, local, time_passes, told_of
from tests.wise_feedback.services.test_ledger_histories import (
    HAPPENINGS,
    SAID,
    WHO,
    a_board,
    answering,
    closing,
    happen,
    moving,
    telling,
    writing,
)
from wise_feedback.domain.closing import Way
from wise_feedback.domain.figures import Share, Spread
from wise_feedback.domain.insights import Insights, Period, days_before
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import today as todays
from wise_feedback.services.insights import insights
from wise_feedback.storage import tables

TODAY = date.today()
LIKELY = st.one_of(  # what most figures are made of comes more often than chance would have it
    st.builds(moving, WHO, st.sampled_from((StageKind.OUR_INTERVIEW, StageKind.CLIENT_INTERVIEW))),
    st.builds(telling, WHO, st.none() | st.just(7)),
    st.builds(answering, WHO, SAID),
    st.builds(writing, WHO),
    st.builds(closing, WHO, st.sampled_from(Way)),
    HAPPENINGS,
)
HISTORIES = st.lists(st.tuples(LIKELY, st.integers(0, 12)), min_size=4, max_size=16)


def same(told: Spread, values: list[int]) -> None:
    assert (told.median, told.p90, told.count) == told_of(values)


def held_against(told: Insights, hand: ByHand, before: ByHand) -> None:
    """Compare all that is told with what was counted by hand."""
    _told(told, hand, before)
    _chairs(told, hand)
    _answers(told, hand)
    assert told.parts == Share(*hand.parts())
    assert told.parts_before == Share(*before.parts())
    by_hand = hand.phrases()
    assert {one.words.casefold(): (one.count, {*one.clients}) for one in told.phrases} == by_hand
    assert {(one.before, one.after) for one in told.stages} == hand.stage_times().keys()
    for one in told.stages:
        same(one.days, hand.stage_times()[one.before, one.after])
    placed, ways, categories = hand.outcomes()
    assert told.outcomes.placed == placed
    assert Counter(dict(told.outcomes.closed)) == ways
    assert Counter(dict(told.outcomes.categories)) == categories


def _told(told: Insights, hand: ByHand, before: ByHand) -> None:
    found = hand.told()
    same(told.told.days, [took for _, took, _ in found])
    same(told.told.before, [took for _, took, _ in before.told()])
    assert told.told.in_time == Share(sum(ok for *_, ok in found), len(found))
    for week in told.told.weeks:
        same(
            week.days,
            [took for at, took, _ in found if 0 <= (local(at) - week.monday).days < 7],
        )


def _chairs(told: Insights, hand: ByHand) -> None:
    for week in told.chair_weeks:
        end = min(week.monday + timedelta(7), TODAY + timedelta(1))
        assert week.count == hand.seated_before(datetime(end.year, end.month, end.day).astimezone())


def _answers(told: Insights, hand: ByHand) -> None:
    counts, days = hand.answers(), hand.answer_days()
    assert {one.client_id for one in told.answers} == counts.keys() | days.keys()
    for one in told.answers:
        how = counts[one.client_id]
        assert (one.at_once, one.chased, one.never) == (how["at once"], how["chased"], how["never"])
        same(one.days, days.get(one.client_id, []))


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(HISTORIES, st.sampled_from(Period))
@example(
    [
        (moving(0, StageKind.CLIENT_INTERVIEW), 4),
        (answering(0, "Det kändes inte riktigt rätt."), 3),
        (closing(0, Way.REQUIREMENT_NOT_MET), 9),
        (telling(0, None), 40),
        (moving(1, StageKind.OUR_INTERVIEW), 8),
        (telling(1, None), 2),
    ],
    Period.WEEKS_4,
)
def test_every_figure_is_what_one_counts_by_hand(new_vault, history, period):
    with a_board(new_vault) as (of, cards):
        for happening, days in history:
            happen(happening, of, cards)
            time_passes(days)
        client = tables.Assignment.find(of).client_id
        for only in (None, client):
            told = insights(period, only, today=TODAY)
            before = days_before(period, told.days)
            hand = ByHand(told.days.first, told.days.last, only)
            held_against(told, hand, ByHand(before.first, before.last, only))
        assert told.chairs == todays.counts(TODAY).chairs
