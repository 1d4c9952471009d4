"""Whole funnels, and any history at all: counted as they were, and the same told twice."""

from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.boards import kind_of
from tests.contents import contents
from tests.funnels import funnel, medians, write_events
from tests.pasts import a_file, brought, moves
from wise_feedback.domain.acts import Act
from wise_feedback.domain.histories import HistoryResult
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    board,
    candidates,
    histories,
    history,
)
from wise_feedback.storage.tables import db

K = StageKind


def halves(folder, events):
    parts = (events[::2], events[1::2])
    return [write_events(folder / f"{n}.csv", part) for n, part in enumerate(parts)]


@pytest.fixture(scope="module")
def two_files(tmp_path_factory):
    """1 200 candidates and 3 841 events, in two halves."""
    return halves(tmp_path_factory.mktemp("funnel"), funnel(1_200, 3_841))


@pytest.fixture(scope="module")
def fewer(tmp_path_factory):
    """150 candidates and 490 events, in two halves."""
    return halves(tmp_path_factory.mktemp("fewer"), funnel(150, 490, seed=8))


def test_a_funnel_of_thousands_comes_in_whole(two_files, assignment):
    plan = histories.plan([histories.read(path) for path in two_files], assignment)
    assert (plan.total, plan.events, plan.cards, plan.lost) == (3_841, 3_841, 1_200, ())
    assert histories.bring_in(plan) == HistoryResult(1_200, 1_200, 3_841)


def test_days_between_stages_are_those_of_the_files(two_files, assignment):
    """The median and the number of every transition, against plain Python over the same files."""
    brought(assignment, *[histories.read(path) for path in two_files])
    days = defaultdict(list)
    for steps in moves(assignment).values():
        for (_, before, begun, _), (was, kind, ended, _) in pairwise(steps):
            assert was == before
            days[before, kind].append((date.fromisoformat(ended) - date.fromisoformat(begun)).days)
    assert {pair: (median(all_), len(all_)) for pair, all_ in days.items()} == medians(two_files)


def test_a_funnel_is_undone_as_one(fewer, assignment):
    before = contents()
    brought(assignment, *[histories.read(path) for path in fewer])
    assert history.undo() is Act.IMPORT_HISTORY
    assert contents() == before


def test_a_funnel_twice_is_the_same_funnel(fewer, assignment):
    files = [histories.read(path) for path in fewer]
    brought(assignment, *files)
    before = contents()
    assert brought(assignment, *files) == HistoryResult()
    assert contents() == before


def test_halves_one_after_the_other_are_as_both_at_once(fewer, assignment):
    for path in fewer:
        brought(assignment, histories.read(path))
    one_by_one = moves(assignment)
    history.undo()
    history.undo()
    brought(assignment, *[histories.read(path) for path in fewer])
    assert moves(assignment) == one_by_one


def test_stages_of_a_card_repeat_what_its_newest_move_says(fewer, assignment):
    brought(assignment, *[histories.read(path) for path in fewer])
    sql = """SELECT COUNT(*) FROM candidacy WHERE (stage_id, since) IS NOT (SELECT to_stage_id, at
        FROM stage_move WHERE candidacy_id = candidacy.id ORDER BY at DESC, id DESC LIMIT 1)"""
    assert db.execute_sql(sql).fetchone() == (0,)


def test_cards_stand_in_the_order_in_which_they_came(fewer, assignment):
    brought(assignment, *[histories.read(path) for path in fewer])
    for lane in board.lanes(assignment):
        since = [card.since for card in board.cards(board.card_ids(lane.stage.id))]
        assert since == sorted(since)


# --- any history --------------------------------------------------------------------------------
whens = st.integers(0, 4).map(lambda n: (date(2024, 1, 1) + timedelta(n)).isoformat())
whats = st.sampled_from(["Ny", "Intervju", "Offert", "Nej", "Anställd"])
events_of = st.lists(st.tuples(st.sampled_from("ABC"), whats, whens), min_size=1, max_size=14)
quick = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


@quick
@given(events_of)
def test_any_history_twice_is_as_once(tmp_path, assignment, told):
    file = a_file(tmp_path, *map("|".join, told))
    brought(assignment, file)
    before = contents()
    assert brought(assignment, file) == HistoryResult()
    assert contents() == before
    assert history.undo() is Act.IMPORT_HISTORY


@quick
@given(events_of)
def test_any_history_is_told_in_order_and_without_standing_still(tmp_path, assignment, told):
    brought(assignment, a_file(tmp_path, *map("|".join, told)))
    kinds = {"Ny": K.SCREENING, "Intervju": K.OUR_INTERVIEW, "Offert": K.OFFER}
    kinds |= {"Nej": K.CLOSED, "Anställd": K.PLACED}
    found = moves(assignment)
    for name in {who for who, _, _ in told}:
        wanted = []
        for when, what in sorted(((d, w) for n, w, d in told if n == name), key=lambda x: x[0]):
            if not wanted or wanted[-1][0] != kinds[what]:
                wanted.append((kinds[what], when))
        assert [(kind, day) for _, kind, day, _ in found[name]] == wanted
    assert history.undo() is Act.IMPORT_HISTORY


@quick
@given(events_of, st.integers(0, 14))
def test_whatever_order_two_files_come_in_a_card_stands_by_its_last_move(
    tmp_path, assignment, told, at
):
    lines = list(map("|".join, told))
    for part in (lines[at:], lines[:at]):
        if part:
            brought(assignment, a_file(tmp_path, *part))
    for name, steps in moves(assignment).items():
        assert all(one[1] == two[0] for one, two in pairwise(steps))
        assert all(one[1] != two[1] for one, two in pairwise(steps))
        (person,) = candidates.find(name)
        sql = "SELECT id FROM candidacy WHERE candidate_id = ?"
        assert kind_of(db.execute_sql(sql, (person.id,)).fetchone()[0]) == steps[-1][1]
    while history.next_undo() is Act.IMPORT_HISTORY:
        history.undo()
