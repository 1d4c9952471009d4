"""Every number of a weekly report, against a count by hand over the same events, made at random."""

from datetime import UTC, date, datetime, timedelta
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.boards import add, stage
from wise_feedback.domain.closing import Way
from wise_feedback.domain.figures import Share
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.weeks import Week
from wise_feedback.services import assignments, reports
from wise_feedback.services.calendar import is_working_day
from wise_feedback.storage import tables

WEEK = Week(2026, 45)
MONDAY, END = datetime(2026, 11, 2).astimezone(), datetime(2026, 11, 9).astimezone()
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PEOPLE = 4
EVENTS = (tables.StageMove, tables.Promise, tables.ClientReply, tables.Contact)
RANDOM = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

who = st.integers(0, PEOPLE - 1)
hours = st.integers(-10 * 24, 12 * 24)
moves = st.lists(
    st.tuples(who, hours, st.sampled_from(list(StageKind))), max_size=14, unique_by=lambda m: m[1]
)
replies = st.lists(st.tuples(who, hours, st.integers(0, 3)), max_size=8)
awaited = st.lists(
    st.tuples(who, hours, st.integers(0, 8), st.none() | st.integers(1, 10 * 24)),
    max_size=PEOPLE,
    unique_by=lambda one: one[0],
)
contacts = st.lists(st.tuples(who, hours), max_size=8)


def at(hour: int) -> datetime:
    return (MONDAY + timedelta(hours=hour)).astimezone(UTC)


def in_week(hour: int) -> bool:
    return MONDAY <= at(hour) < END


def day(moment: datetime) -> date:
    return moment.astimezone().date()


def working(after: date, until: date) -> int:
    days = [after + timedelta(n + 1) for n in range((until - after).days)]
    return sum(is_working_day(one) for one in days)


@pytest.fixture
def cards(assignment) -> list[str]:
    """Candidates of one assignment."""
    return add(assignment, *(f"Kandidat {number}" for number in range(PEOPLE)))


def told(cards):
    of = tables.Candidacy.get_by_id(cards[0]).assignment_id
    return reports.report(assignments.assignment(of).client_id, WEEK, now=NOW)


def come(cards, moved, way=None) -> None:
    """Nothing has happened but that all came to the screening long ago, then as they *moved*."""
    for table in EVENTS:
        table.delete().execute()
    of = tables.Candidacy.get_by_id(cards[0]).assignment_id
    ids = {kind: stage(of, kind) for kind in StageKind}
    first = [(number, -60 * 24, StageKind.SCREENING) for number in range(PEOPLE)]
    for number, hour, kind in (*first, *moved):
        tables.StageMove.create(
            candidacy=cards[number], to_stage=ids[kind], at=at(hour), way=way if kind.ends else None
        )


def wait_for(cards, waited) -> None:
    of = tables.Candidacy.get_by_id(cards[0]).assignment_id
    for number, hour, days, took in waited:
        tables.Promise.create(
            assignment=of,
            candidacy=cards[number],
            hears="us",
            matter="reply",
            made_at=at(hour),
            made_by="move",
            due=day(at(hour)) + timedelta(days),
            ended_at=None if took is None else at(hour + took),
            end=None if took is None else "kept",
            kept_by=None if took is None else "reply",
        )


def stands(moved, number: int, before: datetime) -> StageKind:
    """Where somebody stood at a moment: the last that they had come to."""
    come_to = [(hour, kind) for who_, hour, kind in moved if who_ == number and at(hour) < before]
    return max(come_to, default=(0, StageKind.SCREENING))[1]


@RANDOM
@given(moves)
def test_how_many_stand_where_and_the_change_since_the_week_before(cards, moved):
    come(cards, moved)
    counted = {one.kind: (one.count, one.change) for one in told(cards).stages}
    for kind in (kind for kind in StageKind if not kind.ends):
        now = sum(stands(moved, number, END) is kind for number in range(PEOPLE))
        before = sum(stands(moved, number, MONDAY) is kind for number in range(PEOPLE))
        assert counted[kind] == (now, now - before)


@RANDOM
@given(moves, replies, contacts)
def test_a_gap_is_whoever_is_in_play_and_had_no_event(cards, moved, said, spoken):
    come(cards, moved)
    reply(cards, said)
    speak(cards, spoken)
    had = {number for number, hour, *_ in (*moved, *said, *spoken) if in_week(hour)}
    gaps = {
        cards[number]
        for number in range(PEOPLE)
        if number not in had and not stands(moved, number, END).ends
    }
    assert {person.candidacy_id for person in told(cards).gaps} == gaps


def reply(cards, said) -> None:
    for number, hour, parts in said:
        which, seen, difference = ("x" if parts > n else "" for n in range(3))
        tables.ClientReply.create(
            candidacy=cards[number],
            stage_kind="presented",
            channel="mail",
            received_at=at(hour),
            verbatim="x",
            said="x",
            which=which,
            seen=seen,
            difference=difference,
        )


def speak(cards, spoken) -> None:
    of = tables.Candidacy.get_by_id(cards[0]).assignment_id
    for number, hour in spoken:
        tables.Contact.create(
            assignment=of, candidacy=cards[number], hears="candidate", channel="phone", at=at(hour)
        )


@RANDOM
@given(replies)
def test_how_many_of_the_replies_could_be_passed_on(cards, said):
    come(cards, [])
    reply(cards, said)
    parts = [parts for _, hour, parts in said if in_week(hour)]
    assert told(cards).numbers.concrete == Share(parts.count(3), len(parts))


@RANDOM
@given(moves, contacts)
def test_how_many_of_those_in_play_have_heard(cards, moved, spoken):
    come(cards, moved)
    speak(cards, spoken)
    active = [n for n in range(PEOPLE) if not stands(moved, n, END).ends]
    heard = {number for number, hour in spoken if in_week(hour)}
    assert told(cards).numbers.heard == Share(len(heard.intersection(active)), len(active))


@RANDOM
@given(awaited)
def test_the_middle_of_the_working_days_that_answers_took(cards, waited):
    come(cards, [])
    wait_for(cards, waited)
    took = [
        working(day(at(hour)), day(at(hour + ended)))
        for _, hour, _, ended in waited
        if ended is not None and in_week(hour + ended)
    ]
    assert told(cards).numbers.reply_days.median == (median(took) if took else None)


@RANDOM
@given(awaited)
def test_the_working_days_that_were_waited_past_what_was_agreed(cards, waited):
    come(cards, [])
    wait_for(cards, waited)
    monday, sunday = day(MONDAY), day(MONDAY) + timedelta(6)
    late = []
    for _, hour, days, ended in waited:
        due = day(at(hour)) + timedelta(days)
        until = sunday if ended is None else min(sunday, day(at(hour + ended)))
        if at(hour) < END and (ended is None or at(hour + ended) >= MONDAY):
            late.append(working(max(due, monday - timedelta(1)), until))
    cost = told(cards).cost
    assert (cost.waiting, cost.days) == (sum(n > 0 for n in late), sum(late))


@pytest.mark.parametrize("end", ["replaced", "dropped"])
def test_what_another_promise_took_the_place_of_is_not_waited_for_twice(cards, end):
    come(cards, [])
    wait_for(cards, [(0, -8 * 24, 1, 9 * 24)])
    tables.Promise.update(end=end, kept_by=None).execute()
    assert told(cards).cost.days == 0


def test_whoever_withdrew_while_an_answer_was_awaited_is_counted_as_lost(cards):
    come(cards, [(0, 24, StageKind.CLOSED), (1, 24, StageKind.CLOSED)], Way.CANDIDATE_WITHDREW)
    wait_for(cards, [(0, -48, 1, 72)])
    assert told(cards).cost.lost == 1
