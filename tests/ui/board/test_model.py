import pytest
from PySide6.QtCore import QPersistentModelIndex

from tests.factories import a_card
from ui.board.model import KEPT, PAGE, CardRole, LaneModel, card_ids


class Lane:
    """A lane whose cards can be changed, and how many were read of it at a time."""

    def __init__(self, *numbers):
        self.cards = {card.id: card for card in map(a_card, numbers)}
        self.read = []

    def __call__(self, ids):
        self.read.append(len(ids))
        return [self.cards[key] for key in ids if key in self.cards]


@pytest.fixture
def lane():
    return Lane(*range(900))


@pytest.fixture
def model(qtmodeltester, lane):
    model = LaneModel(lambda card: f"{card.name}, Urval", lane)
    qtmodeltester.check(model)
    return model


def ids(*numbers):
    return [a_card(number).id for number in numbers]


def names(model):
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("before", "after"),
    [([], [1]), ([1, 2, 3], [3, 1]), ([1, 2], [2, 4, 1]), ([1, 2, 3], []), ([1, 2], [2, 1])],
)
def test_showing_other_cards_keeps_track_of_those_that_stay(model, before, after):
    model.show(ids(*before))
    kept = {n: QPersistentModelIndex(model.index(before.index(n))) for n in before if n in after}
    model.show(ids(*after))
    assert names(model) == [a_card(n).name for n in after]
    assert all(index.data(CardRole).id == a_card(n).id for n, index in kept.items())


def test_a_card_that_is_gone_is_no_longer_pointed_at(model):
    model.show(ids(1, 2))
    gone = QPersistentModelIndex(model.index(0))
    model.show(ids(2))
    assert not gone.isValid()


def test_a_long_lane_is_read_a_page_at_a_time(model, lane):
    model.show(ids(*range(2 * PAGE + 10)))
    names(model)
    assert lane.read == [PAGE, PAGE, 10]


def test_what_is_not_looked_at_is_not_read(lane):
    model = LaneModel(str, lane)
    model.show(ids(*range(130)))
    assert lane.read == []


def test_a_page_is_read_once(model, lane):
    model.show(ids(1, 2, 3))
    names(model)
    names(model)
    assert lane.read == [3]


def test_only_so_many_cards_are_kept(model):
    model.show(ids(*range(900)))
    names(model)
    assert len(model._cards) <= KEPT + PAGE


def test_a_card_that_has_gone_since_is_blank(lane):
    model = LaneModel(str, lane)
    model.show(ids(1, 2))
    del lane.cards[a_card(2).id]
    assert names(model) == [a_card(1).name, None]


def test_only_a_card_that_changed_is_painted_again(model, lane, qtbot):
    model.show(ids(1, 2))
    names(model)
    lane.cards[a_card(2).id] = a_card(2, parts=5)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show(ids(1, 2))
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)


def test_a_card_is_carried_by_its_id_in_the_order_of_the_lane(model):
    model.show(ids(1, 2, 3))
    data = model.mimeData([model.index(2), model.index(0)])
    assert card_ids(data) == [a_card(1).id, a_card(3).id]


def test_a_screen_reader_hears_the_card_in_full(model):
    from PySide6.QtCore import Qt

    model.show(ids(1))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(role) == f"{a_card(1).name}, Urval"
