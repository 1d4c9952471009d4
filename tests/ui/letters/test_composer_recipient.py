"""To whom the letter goes: a name that can be printed, and an address that is kept."""

import pytest
from PySide6.QtTest import QTest

from tests.recipients import turned_down
from tests.ui.letters.composing import paper
from tests.ui.showing import show
from wise_feedback.domain.acts import Act
from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.services import board, candidates, history


def known(card: str) -> CandidateFacts:
    return candidates.candidate(board.card(card).candidate_id).facts


@pytest.fixture
def foreign(assignment: str) -> str:
    """A candidate whose name no font here can print."""
    return turned_down(assignment, "王小明")


def test_a_name_that_cannot_be_printed_is_asked_for_in_latin_letters(foreign, open_page):
    page = open_page(foreign)
    assert page.column.latin.isVisible()
    assert not page.head.save.isEnabled()
    field = page.column.latin.field.input
    field.setText("Wang Xiaoming")
    field.editingFinished.emit()
    known = candidates.candidate(board.card(foreign).candidate_id)
    assert known.facts.latin_name == "Wang Xiaoming"
    assert "Wang Xiaoming" in paper(page)
    assert page.head.save.isEnabled()


def test_writing_begins_with_the_name_while_it_cannot_be_printed(qtbot, foreign, open_page):
    page = show(qtbot, open_page(foreign))
    page.setFocus()
    assert page.column.latin.field.input.hasFocus()
    page.column.latin.field.input.setText("Wang Xiaoming")
    page.column.latin.keep()
    page.setFocus()
    assert page.column.parts.fields[PartKind.OPENING].text.hasFocus()


def test_a_latin_name_that_cannot_be_printed_either_is_not_kept(foreign, open_page):
    page = open_page(foreign)
    field = page.column.latin.field
    field.input.setText("Wang 小")
    field.input.editingFinished.emit()
    assert field.error
    assert candidates.candidate(board.card(foreign).candidate_id).facts.latin_name == ""


def test_a_name_that_can_be_printed_is_not_asked_for(page):
    assert not page.column.latin.isVisible()


def test_an_address_is_kept_with_the_candidate_and_printed(page, told):
    address = page.column.address
    address.street.input.setText("Lindvägen 4 B")
    address.postcode.input.setText("17155")
    address.city.input.setText("Solna")
    address.city.input.editingFinished.emit()
    facts = candidates.candidate(board.card(told).candidate_id).facts
    assert (facts.street, facts.postcode, facts.city) == ("Lindvägen 4 B", "17155", "Solna")
    assert "Lindvägen 4 B 171 55 Solna" in paper(page)


def test_an_address_that_is_half_typed_is_kept_when_one_leaves(page, told):
    page.column.address.street.input.setText("Lindvägen 4 B")
    page.leave()
    known = candidates.candidate(board.card(told).candidate_id)
    assert known.facts.street == "Lindvägen 4 B"


def test_an_address_is_kept_after_a_pause_while_it_is_typed(page, told, qtbot):
    QTest.keyClicks(page.column.address.street.input, "Storgatan 1")
    qtbot.waitUntil(lambda: known(told).street == "Storgatan 1")


def test_the_paper_follows_an_address_while_it_is_typed(page, qtbot):
    QTest.keyClicks(page.column.address.city.input, "Solna")
    qtbot.waitUntil(lambda: "Solna" in paper(page))


def test_an_address_typed_in_one_go_is_one_act(page, told, qtbot):
    address = page.column.address
    QTest.keyClicks(address.street.input, "Storgatan 1")
    QTest.keyClicks(address.postcode.input, "17155")
    QTest.keyClicks(address.city.input, "Solna")
    qtbot.waitUntil(lambda: known(told).city == "Solna")
    assert history.undo() is Act.EDIT_CANDIDATE
    assert (known(told).street, known(told).city) == ("", "")


def test_a_space_that_is_typed_at_a_pause_stays(page, told, qtbot):
    street = page.column.address.street.input
    QTest.keyClicks(street, "Storgatan ")
    qtbot.waitUntil(lambda: known(told).street == "Storgatan")
    QTest.keyClicks(street, "1")
    assert street.text() == "Storgatan 1"


def test_the_caret_stays_where_one_types_at_a_pause(page, told, qtbot):
    street = page.column.address.street.input
    street.setText("Storgatan 1")
    street.setCursorPosition(4)
    QTest.keyClicks(street, "a")
    qtbot.waitUntil(lambda: known(told).street == "Storagatan 1")
    assert street.cursorPosition() == 5


def test_a_latin_name_is_kept_after_a_pause_while_it_is_typed(foreign, open_page, qtbot):
    page = open_page(foreign)
    QTest.keyClicks(page.column.latin.field.input, "Wang Xiaoming")
    qtbot.waitUntil(lambda: known(foreign).latin_name == "Wang Xiaoming")


def test_a_latin_name_that_is_being_typed_keeps_the_keyboard(foreign, open_page, qtbot):
    page = open_page(foreign)
    line = page.column.latin.field.input
    line.setFocus()
    QTest.keyClicks(line, "Wang")
    qtbot.waitUntil(lambda: known(foreign).latin_name == "Wang")
    assert line.hasFocus()
