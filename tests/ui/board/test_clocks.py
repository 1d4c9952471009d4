"""Two clocks on a card: since the candidate heard, and since the client answered or was asked."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.factories import a_card
from ui.board.card_text import CardText, card_text, spoken
from ui.board.clocks import clocks_below, clocks_beside
from ui.shared import paint
from ui.shared.theme import theme
from ui.shared.tokens import Kind
from wise_feedback.domain.board import Card
from wise_feedback.domain.stages import Stage, StageKind

TODAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
AFTER_THE_CLIENT = [StageKind.PRESENTED, StageKind.CLIENT_INTERVIEW, StageKind.OFFER]


def ago(days: int) -> datetime:
    return NOON - timedelta(days)


def a_met_card(**facts: object) -> Card:
    return a_card(
        **{
            "name": "Elin Bergström",
            "heard_at": ago(1),
            "client_at": ago(4),
            "promised": TODAY + timedelta(3),
            **facts,
        }
    )


def text(kind: StageKind = StageKind.CLIENT_INTERVIEW, **facts: object) -> CardText:
    return card_text(a_met_card(**facts), Stage("", kind), TODAY)


def clocks(*args: object, **facts: object) -> list[tuple[str, str, Kind]]:
    told = text(*args, **facts).clocks
    return [(clock.icon, clock.short, clock.kind) for clock in told]


def test_one_is_the_candidates_and_one_the_clients():
    assert clocks() == [("user", "1 d", Kind.PLAIN), ("building-2", "4 d", Kind.PLAIN)]


@pytest.mark.parametrize("kind", [StageKind.SCREENING, StageKind.OUR_INTERVIEW])
def test_before_they_are_presented_the_client_has_no_clock(kind):
    assert [icon for icon, *_ in clocks(kind)] == ["user"]


@pytest.mark.parametrize("kind", AFTER_THE_CLIENT)
def test_from_then_on_they_have(kind):
    assert [icon for icon, *_ in clocks(kind)] == ["user", "building-2"]


def test_a_client_who_was_never_asked_has_none():
    assert len(clocks(client_at=None)) == 1


def test_whoever_has_never_heard_waits_since_they_came():
    assert clocks(heard_at=None, since=ago(6))[0][1] == "6 d"


def test_a_broken_promise_makes_our_clock_late():
    told = text(promised=TODAY - timedelta(1)).clocks
    assert [(clock.kind, clock.role) for clock in told] == [
        (Kind.LATE, "clock_strong"),
        (Kind.PLAIN, "clock"),
    ]


def test_a_client_who_is_late_makes_theirs_late_and_never_in_our_colour():
    assert [kind for *_, kind in clocks(client_due=TODAY - timedelta(1))] == [
        Kind.PLAIN,
        Kind.CLIENT,
    ]


@pytest.mark.parametrize(("days", "kind"), [(6, Kind.PLAIN), (7, Kind.LATE)])
def test_without_a_next_word_a_week_is_too_long(days, kind):
    assert clocks(promised=None, heard_at=ago(days))[0][2] is kind


def test_once_it_has_ended_the_clock_says_how_long_ago():
    assert clocks(StageKind.CLOSED, since=ago(5)) == [("clock", "5 d", Kind.PLAIN)]


def test_a_card_is_told_in_full():
    late = TODAY - timedelta(3)
    card = a_met_card(promised=late, heard_at=None, since=NOON, client_at=NOON)
    told = spoken(card, Stage("", StageKind.CLIENT_INTERVIEW), TODAY)
    assert told.startswith("Elin Bergström, Client interview. 3 day")
    assert told.endswith(
        ". Has not heard from us yet, in this stage since today."
        " An update was promised for Friday 20 November."
        " The client answered or was asked today."
    )


def test_words_are_shortened_where_both_clocks_have_no_room():
    told = text().clocks
    wide = clocks_below(told, 1000)
    narrow = clocks_below(told, 60)
    assert [one.words for one in wide] == [clock.words for clock in told]
    assert [one.words for one in narrow] == ["1 d", "4 d"]


def beside(spare: float, **facts: object) -> list[str]:
    """What a dense row shows where the name leaves so much room."""
    words = text(**facts)
    shown = clocks_beside(words, paint.width_of(words.name, "chip") + spare)
    return [told.words + " !" * told.has_sign for told in shown]


def test_a_dense_row_shows_both_where_the_name_leaves_room():
    assert beside(120) == ["1 d", "4 d"]


def test_a_dense_row_lets_the_client_go_first():
    assert beside(60) == ["1 d"]


def test_a_dense_row_keeps_the_name_before_a_clock_that_asks_nothing():
    assert beside(10) == []


LATE = {"promised": TODAY - timedelta(2), "client_due": TODAY - timedelta(1)}


@pytest.mark.parametrize(
    ("spare", "shown"), [(140, ["1 d !", "4 d !"]), (100, ["1 d", "4 d"]), (10, ["1 d", "4 d"])]
)
def test_a_dense_row_cuts_the_name_before_a_clock_that_is_late(spare, shown):
    assert beside(spare, **LATE) == shown


def test_a_dense_row_lets_a_clock_that_asks_nothing_go_before_one_that_is_late():
    assert beside(10, client_due=TODAY - timedelta(1)) == ["4 d"]
    assert beside(10, promised=TODAY - timedelta(1)) == ["1 d"]


@pytest.mark.parametrize("zoom", [100, 125, 150])
def test_clocks_take_the_room_that_they_say(qapp, zoom):
    theme().apply("light", zoom)
    told = clocks_below(text(**LATE).clocks, 1000)
    plain = clocks_below(text().clocks, 1000)
    assert sum(one.width for one in told) > sum(one.width for one in plain)
