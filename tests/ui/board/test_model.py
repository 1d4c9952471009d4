import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from tests.factories import a_card
from ui.board.model import CardRole, LaneModel, card_ids


def shown(*numbers):
    cards = [a_card(number) for number in numbers]
    return lambda offset, limit: cards[offset : offset + limit]


@pytest.fixture
def model(qtmodeltester):
    model = LaneModel(lambda card: f"{card.name}, Urval")
    qtmodeltester.check(model)
    return model


def names(model):
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("before", "after"),
    [([], [1]), ([1, 2, 3], [3, 1]), ([1, 2], [2, 4, 1]), ([1, 2, 3], []), ([1, 2], [2, 1])],
)
def test_showing_other_cards_keeps_track_of_those_that_stay(model, before, after):
    model.show(shown(*before), len(before))
    kept = {n: QPersistentModelIndex(model.index(before.index(n))) for n in before if n in after}
    model.show(shown(*after), len(after))
    assert names(model) == [a_card(n).name for n in after]
    assert all(index.data(CardRole).id == a_card(n).id for n, index in kept.items())


def test_a_card_that_is_gone_is_no_longer_pointed_at(model):
    model.show(shown(1, 2), 2)
    gone = QPersistentModelIndex(model.index(0))
    model.show(shown(2), 1)
    assert not gone.isValid()


def test_a_long_lane_is_loaded_a_page_at_a_time(model):
    model.show(shown(*range(130)), 130)
    loaded = model.rowCount()
    model.fetchMore(QModelIndex())
    assert (loaded, model.rowCount(), model.canFetchMore(QModelIndex())) == (50, 100, True)


def test_a_lane_that_lost_cards_meanwhile_stops_asking_for_more(model):
    model.show(shown(*range(50)), 60)
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())


def test_what_was_loaded_stays_loaded_when_shown_again(model):
    load = shown(*range(130))
    model.show(load, 130)
    model.fetchMore(QModelIndex())
    model.show(load, 130)
    assert model.rowCount() == 100


def test_only_a_card_that_changed_is_painted_again(model, qtbot):
    model.show(shown(1, 2), 2)
    cards = [a_card(1), a_card(2, parts=5)]
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show(lambda offset, limit: cards, 2)
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)


def test_a_card_is_carried_by_its_id_in_the_order_of_the_lane(model):
    model.show(shown(1, 2, 3), 3)
    data = model.mimeData([model.index(2), model.index(0)])
    assert card_ids(data) == [a_card(1).id, a_card(3).id]


def test_a_screen_reader_hears_the_card_in_full(model):
    from PySide6.QtCore import Qt

    model.show(shown(1), 1)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(role) == f"{a_card(1).name}, Urval"
