"""To whom the letter goes: a name that can be printed, and an address that is kept."""

import pytest

from tests.recipients import turned_down
from tests.ui.letters.composing import paper
from wise_feedback.domain.letter import PartKind
from wise_feedback.services import board, candidates


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


def test_writing_begins_with_the_name_while_it_cannot_be_printed(foreign, open_page):
    page = open_page(foreign)
    assert page.focusProxy() is page.column.latin.field.input
    page.column.latin.field.input.setText("Wang Xiaoming")
    page.column.latin.keep()
    assert page.focusProxy() is page.column.parts.fields[PartKind.OPENING].text


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
