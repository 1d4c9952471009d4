"""Bringing in a list: what is said before anything is written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ui.importing.dialog import ImportDialog
from wise_feedback.domain.errors import ListError
from wise_feedback.services import board

PEOPLE = "Åsa Björk;asa@exempel.se", "Elin Berg;elin@exempel.se", "Å. Björk;asa@exempel.se"


@pytest.fixture
def bring(qtbot, assignment: str, tmp_path: Path) -> Callable[..., ImportDialog]:
    """Returns a way to open the dialog on a list of these people."""

    def bring(*people: str) -> ImportDialog:
        path = tmp_path / "lista.csv"
        path.write_text("\n".join(("Namn;E-post", *people)), encoding="utf-8")
        dialog = ImportDialog(assignment, path=path)
        qtbot.addWidget(dialog)
        return dialog

    return bring


def count(assignment: str) -> int:
    return sum(lane.count for lane in board.lanes(assignment))


def test_the_button_says_how_many_get_a_card(bring):
    assert bring(*PEOPLE).bring.text() == "Import 2 candidates"


def test_as_many_get_a_card_as_the_button_said(bring, assignment):
    bring(*PEOPLE).run()
    assert count(assignment) == 2


def test_nothing_is_written_before_the_button_is_pressed(bring, assignment):
    bring(*PEOPLE)
    assert count(assignment) == 0


def test_a_list_that_is_there_already_cannot_be_brought_in_again(bring):
    """Also where somebody stands twice in it: once on the board is there."""
    bring(*PEOPLE).run()
    again = bring(*PEOPLE)
    assert (again.bring.text(), again.bring.isEnabled()) == ("Everybody is here already", False)


def test_only_those_who_are_not_there_are_counted(bring):
    bring(*PEOPLE).run()
    assert bring(*PEOPLE, "Nils Ek;nils@exempel.se").bring.text() == "Import 1 candidate"


def test_a_list_without_rows_says_so(bring):
    assert isinstance(bring().problem, ListError)


def test_a_list_that_gives_nobody_cannot_be_brought_in(bring):
    assert not bring(";asa@exempel.se").bring.isEnabled()
