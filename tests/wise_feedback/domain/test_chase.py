"""The ladder of a chase: working days, never before the day asked, and no step lost by a pause."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.agreement import LadderDays
from wise_feedback.domain.chase import (
    Chase,
    Step,
    StepKind,
    answer_by,
    days_between,
    in_order,
    ladder,
    postponed,
)
from wise_feedback.services.calendar import in_working_days, is_working_day

DAYS = st.dates(date(2026, 1, 1), date(2031, 12, 31))
COUNTS = st.integers(0, 15)
LADDERS = st.builds(LadderDays, remind=COUNTS, call=COUNTS, refer=COUNTS, tell=COUNTS)
MONDAY = date(2026, 11, 23)
USUAL = LadderDays()


def steps(today, days=USUAL, *, is_agreed=True):
    made = ladder(today, days, in_working_days, is_agreed=is_agreed)
    return tuple(Step(str(n), kind, day) for n, (kind, day) in enumerate(made))


def test_the_usual_ladder_runs_over_six_working_days():
    assert [(step.kind, step.due.day) for step in steps(MONDAY)] == [
        (StepKind.ASK, 23),
        (StepKind.REMIND, 25),
        (StepKind.CALL, 26),
        (StepKind.REFER, 27),
        (StepKind.TELL, 30),
    ]


def test_without_an_agreement_there_is_nothing_to_refer_to():
    kinds = [step.kind for step in steps(MONDAY, is_agreed=False)]
    assert kinds == [StepKind.ASK, StepKind.REMIND, StepKind.CALL, StepKind.TELL]


@given(DAYS, LADDERS)
def test_every_step_is_on_a_working_day_and_none_before_the_day_asked(today, days):
    assert all(is_working_day(step.due) and step.due >= today for step in steps(today, days))


@given(DAYS, LADDERS)
def test_the_candidate_is_told_by_the_last_step_or_another(today, days):
    assert StepKind.TELL in [step.kind for step in steps(today, days)]


@given(DAYS, LADDERS)
def test_steps_stand_in_the_order_of_their_days(today, days):
    made = [step.due for step in steps(today, days)]
    assert made == sorted(made)


@given(DAYS, LADDERS, st.integers(0, 40))
def test_a_pause_loses_no_step(today, days, wait):
    before = steps(today, days)
    after = postponed(before, today + timedelta(wait), in_working_days)
    assert sorted((s.id, s.kind) for s in after) == sorted((s.id, s.kind) for s in before)


@given(DAYS, LADDERS, st.integers(0, 40))
def test_a_pause_brings_nothing_forward_and_asks_nothing_before_its_end(today, days, wait):
    before, until = steps(today, days), today + timedelta(wait)
    was = {step.id: step.due for step in before}
    for step in postponed(before, until, in_working_days):
        assert step.due >= was[step.id]
        assert is_working_day(step.due)
        assert not step.kind.asks or step.due >= until


@given(DAYS, LADDERS, st.integers(0, 40))
def test_a_pause_never_makes_the_candidate_wait_longer(today, days, wait):
    before = steps(today, days)
    after = postponed(before, today + timedelta(wait), in_working_days)
    assert [s.due for s in after if not s.kind.asks] == [s.due for s in before if not s.kind.asks]


@given(DAYS, st.integers(0, 40))
def test_a_pause_keeps_as_many_working_days_between_the_questions(today, wait):
    def gaps(ladder):
        asks = [step.due for step in ladder if step.kind.asks]
        return [days_between(asks[0], day, in_working_days) for day in asks]

    before = steps(today)
    assert gaps(postponed(before, today + timedelta(wait), in_working_days)) == gaps(before)


def test_what_is_done_stays_where_it_was_done():
    asked = steps(MONDAY)
    at = date(2026, 12, 7)
    done = (Step("0", StepKind.ASK, MONDAY, done_at=NOW), *asked[1:])
    assert next(s.due for s in postponed(done, at, in_working_days) if s.id == "0") == MONDAY


NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@given(DAYS, COUNTS)
def test_working_days_are_counted_as_they_are_stepped(day, count):
    start = in_working_days(day, 0)
    assert days_between(start, in_working_days(start, count), in_working_days) == count


@pytest.mark.parametrize(
    ("next_ask", "expected"),
    [
        (None, date(2026, 11, 24)),
        (date(2026, 11, 25), date(2026, 11, 24)),
        (date(2026, 11, 24), date(2026, 11, 24)),
        (date(2026, 11, 30), date(2026, 11, 27)),
    ],
)
def test_an_answer_is_asked_for_ahead_of_the_next_question(next_ask, expected):
    assert answer_by(MONDAY, next_ask, in_working_days) == expected


def test_the_next_step_is_the_first_that_is_open():
    first, *rest = steps(MONDAY)
    done = Step(first.id, first.kind, first.due, done_at=NOW)
    chase = Chase("c", "k", None, "any", NOW, in_order((*rest, done)))
    assert chase.next_step == rest[0]
    assert chase.asked_at == (NOW,)


def test_a_chase_that_ended_has_no_next_step():
    chase = Chase("c", "k", None, "any", NOW, steps(MONDAY), ended_at=NOW)
    assert chase.next_step is None
