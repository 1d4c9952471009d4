"""Every figure of the insights, held against one counted by hand, over random histories."""

from collections import Counter
from datetime import date, datetime, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.counted_by_hand import ByHand, local, time_passes, told_of
from tests.wise_feedback.services.test_ledger_histories import (
    HAPPENINGS,
    Happening,
    a_board,
    answering,
    closing,
    coming,
    happen,
    judging,
    moving,
    telling,
    writing,
)
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.feedback import Decision, Source
from wise_feedback.domain.figures import Share, Spread
from wise_feedback.domain.insights import Insights, Period, days_before
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import today as todays
from wise_feedback.services.insights import insights
from wise_feedback.storage import tables

TODAY = date.today()
VAGUE, CONCRETE, YES = (
    "Det kändes inte riktigt rätt.",
    "Det föll på Java. På frågan svarade hon att teamet valde. Vi ville höra om ett eget val.",
    "Vi vill gärna träffa henne!",
)
WAYS = (Way.REQUIREMENT_NOT_MET, Way.OTHER_MET_BETTER, Way.CLIENT_WITHDREW, Way.CANDIDATE_WITHDREW)
DAYS = st.integers(0, 6)

History = list[tuple[Happening, int]]


@st.composite
def journeys(draw: st.DrawFn, who: int) -> History:
    """What usually happens to one candidate, in order, some of it left out, and days between."""
    source = draw(st.sampled_from(Source))
    way = draw(st.sampled_from(WAYS))
    end = draw(
        st.sampled_from((closing(who, way), closing(who, way), moving(who, StageKind.PLACED)))
    )
    steps = [
        moving(who, StageKind.OUR_INTERVIEW),
        telling(who, draw(st.none() | st.just(7))),
        moving(who, StageKind.PRESENTED),
        moving(who, StageKind.CLIENT_INTERVIEW),
        answering(who, draw(st.sampled_from((VAGUE, VAGUE, CONCRETE, YES)))),
        answering(who, draw(st.sampled_from((VAGUE, CONCRETE)))),
        telling(who, draw(st.none() | st.just(7))),
        judging(who, Decision.REJECT, source, False),
        telling(who, draw(st.none() | st.just(7))),
        end,
        writing(who),
    ]
    is_left_out = draw(st.sets(st.integers(0, len(steps) - 1), max_size=5))
    return [(one, draw(DAYS)) for n, one in enumerate(steps) if n not in is_left_out]


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Journeys of three candidates, one after the other, and anything at all in between."""
    history: History = []
    for who in draw(st.lists(st.integers(0, 2), min_size=2, max_size=4)):
        history += draw(journeys(who))
        history += draw(st.lists(st.tuples(HAPPENINGS, DAYS), max_size=2))
    return history


HISTORIES = histories()


def a_full_history(seed: int) -> History:
    """A history that has something of everything, more than enough to count on."""
    chance = Random(seed)
    history: History = [(coming(number), 0) for number in range(9)]
    for who in range(12):
        steps: list[Happening] = [moving(who, StageKind.OUR_INTERVIEW)]
        steps += [telling(who, 7)] * chance.randint(0, 1)
        steps += [moving(who, StageKind.PRESENTED), moving(who, StageKind.CLIENT_INTERVIEW)]
        steps += [answering(who, VAGUE)] if who % 3 else []
        steps += [answering(who, CONCRETE)] if who % 4 else []
        steps += [telling(who, None)] * chance.randint(0, 1)
        judge = judging(
            who, Decision.REJECT, Source.CLIENT if who % 5 else Source.CONSULTANT, False
        )
        steps += [judge] if who % 2 else []
        steps += [closing(who, chance.choice(WAYS[:3])), writing(who)]
        steps += [moving(who, StageKind.PLACED)] if who > 9 else []
        history += [(one, chance.randint(0, 3)) for one in steps]
    return history


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


def passed_through(history: History, of: Key, cards: list[Key]) -> None:
    for happening, days in history:
        happen(happening, of, cards)
        time_passes(days)


def held_for_all_and_for_the_client(of: Key, period: Period) -> Insights:
    """Hold what is told of all, and of the one client there is, against what is counted."""
    for only in (tables.Assignment.find(of).client_id, None):
        told = insights(period, only, today=TODAY)
        before = days_before(period, told.days)
        hand = ByHand(told.days.first, told.days.last, only)
        held_against(told, hand, ByHand(before.first, before.last, only))
    assert told.chairs == todays.counts(TODAY).chairs
    return told


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(HISTORIES, st.sampled_from(Period))
def test_every_figure_is_what_one_counts_by_hand(new_vault, history, period):
    with a_board(new_vault) as (of, cards):
        passed_through(history, of, cards)
        held_for_all_and_for_the_client(of, period)


@pytest.mark.parametrize("seed", [1, 2])
def test_every_figure_that_there_are_enough_of_is_what_one_counts_by_hand(new_vault, seed):
    with a_board(new_vault) as (of, cards):
        passed_through(a_full_history(seed), of, cards)
        for period in (Period.WEEKS_4, Period.WEEKS_12, Period.YEAR):
            held_for_all_and_for_the_client(of, period)
        told = held_for_all_and_for_the_client(of, Period.ALL)
    (answers,) = told.answers
    for one in (told.told.days, told.parts, answers.days, answers.concrete):
        assert not one.is_too_few
    assert told.told.days.median != told.told.days.p90
    assert 0 < told.told.in_time.part < told.told.in_time.whole
    assert 0 < told.parts.part < told.parts.whole
    assert min(answers.at_once, answers.chased, answers.never) > 0
    assert told.phrases
    assert told.outcomes.placed
    assert told.outcomes.closed
    assert told.outcomes.categories
    assert any(week.count for week in told.chair_weeks)
    assert any(not one.days.is_too_few for one in told.stages)
