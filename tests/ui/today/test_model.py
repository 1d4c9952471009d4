"""The rows of Today: read a page at a time, under headings, however many there are."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from tests.factories import an_owed
from ui.today.list_view import TodayList
from ui.today.model import PAGE, Heading, TodayModel
from wise_feedback.domain.owed import Owed, Tally, Urgency

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ROOT = QModelIndex()


def people(count: int) -> list[Owed]:
    """A third of them late, a third due today and the rest in the week."""
    days = [-1] * (count // 3) + [0] * (count // 3) + [2] * (count - 2 * (count // 3))
    return [an_owed(n, due=TODAY + timedelta(day)) for n, day in enumerate(days)]


def tally(owed: Sequence[Owed]) -> Tally:
    groups = [one.urgency(TODAY) for one in owed]
    return Tally(*(groups.count(group) for group in Urgency))


class Source:
    """Gives rows as a vault does, and remembers how many were asked for."""

    def __init__(self, owed: list[Owed]) -> None:
        self.owed = owed
        self.asked: list[tuple[int, int]] = []

    def __call__(self, limit: int, offset: int) -> list[Owed]:
        self.asked.append((limit, offset))
        return self.owed[offset : offset + limit]


@pytest.fixture
def model(qapp) -> TodayModel:
    return TodayModel()


def show(model: TodayModel, source: Source) -> None:
    model.show(source, tally(source.owed), TODAY, NOW)


def everyone(model: TodayModel) -> list[Owed]:
    while model.canFetchMore(ROOT):
        model.fetchMore(ROOT)
    return [entry for entry in model.entries if isinstance(entry, Owed)]


@pytest.mark.parametrize("count", [0, 1, 47, PAGE, 5_000])
def test_everyone_is_listed_once_and_in_order(model, count, qtmodeltester):
    source = Source(people(count))
    show(model, source)
    qtmodeltester.check(model)
    assert everyone(model) == source.owed
    assert model.rowCount() == count + len({one.urgency(TODAY) for one in source.owed})


def test_a_group_has_one_heading_even_where_a_page_ends_in_it(model):
    show(model, Source(people(5_000)))
    everyone(model)
    headings = [entry for entry in model.entries if isinstance(entry, Heading)]
    assert [(h.urgency, h.count) for h in headings] == [
        (Urgency.LATE, 1666),
        (Urgency.TODAY, 1666),
        (Urgency.WEEK, 1668),
    ]


def test_of_very_many_only_a_page_is_read(model):
    source = Source(people(20_000))
    show(model, source)
    assert source.asked == [(PAGE, 0)]


def test_a_view_reads_on_when_one_scrolls_to_the_end(qtbot):
    view, source = TodayList(), Source(people(1_000))
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.rows.show(source, tally(source.owed), TODAY, NOW)
    view.show()
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert source.asked == [(PAGE, 0)]
    view.scrollToBottom()
    qtbot.waitUntil(lambda: len(source.asked) > 1)


def test_what_has_been_scrolled_to_is_read_again_at_once(model):
    source = Source(people(1_000))
    show(model, source)
    model.fetchMore(ROOT)
    del source.owed[0]
    show(model, source)
    assert source.asked[-1] == (2 * PAGE, 0)


def test_rows_that_are_the_same_are_not_taken_away(model, qtbot):
    source = Source(people(9))
    show(model, source)
    with qtbot.assertNotEmitted(model.modelReset):
        show(model, source)


def test_a_heading_is_no_stop_for_arrows(model):
    show(model, Source(people(3)))
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsSelectable


def test_a_heading_says_its_name_and_how_many_there_are(model):
    show(model, Source(people(3)))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Late 1"


def test_whoever_comes_next_stands_nearest(model):
    show(model, Source(people(3)))
    assert [model.nearest(row) for row in (0, 1, 2, 99)] == [1, 1, 3, 5]
    show(model, Source([]))
    assert model.nearest(0) is None
