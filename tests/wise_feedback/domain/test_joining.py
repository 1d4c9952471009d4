"""A history joined with what a card has been through here: in order, each once, repeatable."""

from datetime import UTC, datetime, timedelta

from wise_feedback.domain.histories import DatedStage, EventRefusal, Place, day_begins, local_noon
from wise_feedback.domain.joining import KnownMove, join

START = datetime(2024, 1, 1, 9, tzinfo=UTC)


def event(stage: str, days: float, row: int = 2) -> DatedStage:
    return DatedStage(Place(0, row), stage, START + timedelta(days), is_day=False)


def moved(key: str, stage: str, days: float, *, is_arrival: bool = False) -> KnownMove:
    return KnownMove(key, event(stage, days), is_arrival)


def chain(known, *events) -> list[str]:
    return [link.event.stage_id + link.id for link in join(known, events).chain]


def test_events_come_between_what_is_known():
    known = (moved("1", "new", 0), moved("2", "offer", 9))
    assert chain(known, event("met", 5)) == ["new1", "met", "offer2"]


def test_what_is_known_keeps_its_order_and_its_ids():
    known = (moved("1", "new", 0), moved("2", "offer", 0))
    assert chain(known, event("met", 0), event("new", 0)) == ["new1", "offer2", "met"]


def test_an_event_right_before_where_the_vault_has_it_adds_nothing():
    known = (moved("1", "new", 0), moved("2", "offer", 9))
    joined = join(known, [event("offer", 8, 7)])
    assert joined.new == ()
    assert [(one.place.row, one.reason) for one in joined.refused] == [(7, EventRefusal.SAME_STAGE)]


def test_an_arrival_gives_way_to_a_history_that_begins_before_it():
    joined = join([moved("1", "new", 9, is_arrival=True)], [event("met", 1), event("offer", 2)])
    assert joined.replaced == "1"
    assert [link.id for link in joined.chain] == ["", ""]


def test_an_arrival_stays_before_a_history_that_begins_after_it():
    known = [moved("1", "new", 0, is_arrival=True)]
    assert chain(known, event("met", 1)) == ["new1", "met"]


def test_what_was_moved_on_here_does_not_give_way():
    known = [moved("1", "new", 5, is_arrival=True), moved("2", "offer", 6)]
    assert chain(known, event("met", 1)) == ["met", "new1", "offer2"]


def test_a_day_is_known_by_a_moment_of_that_day():
    at = local_noon(START.date()) + timedelta(hours=3)
    known = [KnownMove("1", DatedStage(Place(-1, 0), "new", at, is_day=False))]
    told = DatedStage(Place(0, 2), "new", local_noon(START.date()))
    assert [one.reason for one in join(known, [told]).refused] == [EventRefusal.KNOWN]


def test_a_history_of_today_is_the_same_before_noon_and_after():
    noon = local_noon(START.date())

    def told(at: datetime) -> list[DatedStage]:
        yesterday = DatedStage(Place(0, 2), "old", noon - timedelta(1), is_day=False)
        return [yesterday, DatedStage(Place(0, 3), "old", at), DatedStage(Place(0, 4), "new", at)]

    first = join((), told(day_begins(noon)))
    known = [KnownMove(str(number), link.event) for number, link in enumerate(first.chain)]
    assert join(known, told(noon)).new == ()
