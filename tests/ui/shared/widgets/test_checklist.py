"""How far feedback has come."""

import pytest

from tests.ui.shared.widgets.speech import spoken
from ui.shared.tokens import LIGHT
from ui.shared.widgets.checklist import ChecklistRow, Mark, Ring


@pytest.fixture
def ring(qtbot) -> Ring:
    ring = Ring(2, 5)
    qtbot.addWidget(ring)
    return ring


def share_done(ring: Ring) -> float:
    """How much of what is painted is in the colour of what is done."""
    image = ring.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    done = [p for p in points if image.pixelColor(*p).name().upper() == LIGHT.done.ink]
    return len(done) / len(points)


def test_the_ring_fills_as_parts_are_done(ring):
    before = share_done(ring)
    ring.show_count(4, 5)
    assert share_done(ring) == pytest.approx(2 * before, rel=0.1)


def test_an_empty_ring_has_nothing_done(ring):
    ring.show_count(0, 5)
    assert share_done(ring) == 0


def test_the_ring_says_its_count_in_words(ring):
    ring.show_count(4, 5, "4 av 5 delar")
    assert spoken(ring) == "4 av 5 delar"


def test_a_ring_of_nothing_can_be_painted(ring):
    ring.show_count(0, 0)
    assert not ring.grab().isNull()


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (Mark.DONE, "Grund: done"),
        (Mark.ASKS, "Grund: look again"),
        (Mark.MISSING, "Grund: missing"),
    ],
)
def test_a_row_says_how_it_stands_in_words(qtbot, mark, words):
    row = ChecklistRow("Grund", mark)
    qtbot.addWidget(row)
    assert spoken(row) == words


def test_a_row_shows_the_words_that_satisfied_it(qtbot):
    row = ChecklistRow("Exempel")
    qtbot.addWidget(row)
    row.show_mark(Mark.DONE, "”när vi frågade hur du ...”")
    assert (row.mark, row.detail.text()) == (Mark.DONE, "”när vi frågade hur du ...”")


def test_a_row_without_words_is_one_line(qtbot):
    row = ChecklistRow("Exempel")
    qtbot.addWidget(row)
    row.show()
    before = row.sizeHint().height()
    row.show_mark(Mark.ASKS, "1 fras")
    qtbot.waitUntil(lambda: row.sizeHint().height() > before)
