"""What of a board comes on paper: all lanes for us, for the client what the client view shows."""

from dataclasses import replace

import pytest

from tests.contents import contents
from tests.paper import read
from tests.recipients import at
from tests.traps import TRAPS, set_traps
from wise_feedback.domain.board_paper import Audience, BoardChoice, PaperSize
from wise_feedback.domain.errors import FileNotWrittenError, NotFoundError
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board_papers

US, CLIENT = BoardChoice(), BoardChoice(Audience.CLIENT)


def words(assignment, choice) -> str:
    content, _ = board_papers.pdf(board_papers.compose(assignment, choice))
    return " ".join(" ".join(read(content)).split())


def test_for_us_every_lane_is_there(assignment):
    lanes = [lane.name for lane in board_papers.compose(assignment, US).lanes]
    assert lanes == [
        "Urval", "Vår intervju", "Presenterad", "Kundintervju", "Erbjudande", "Tillsatt",
        "Avslutad",
    ]  # fmt: skip


def test_for_the_client_there_are_those_of_the_client_view(assignment):
    lanes = [lane.name for lane in board_papers.compose(assignment, CLIENT).lanes]
    assert lanes == ["Presenterad", "Kundintervju", "Erbjudande"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_for_the_client_nothing_is_there_that_they_must_not_see(assignment, language):
    set_traps(assignment)
    text = words(assignment, replace(CLIENT, language=language)).casefold()
    assert "elin bergström" in text
    assert [trap for trap in TRAPS if trap.casefold() in text] == []


def test_for_us_nothing_private_is_there_either(assignment):
    set_traps(assignment)
    text = words(assignment, US).casefold()
    ours = {"Sivert", "Screening"}
    assert [trap for trap in TRAPS if trap not in ours and trap.casefold() in text] == []


def test_for_us_it_says_who_hears_when(assignment):
    set_traps(assignment)
    lanes = board_papers.compose(assignment, US).lanes
    (elin,) = lanes[3].cards
    assert elin.next.startswith("Besked ")


@pytest.mark.parametrize("choice", [US, CLIENT])
def test_initials_stand_in_for_names(assignment, choice):
    set_traps(assignment)
    text = words(assignment, replace(choice, has_initials=True))
    assert "E.B." in text
    assert "Elin" not in text


@pytest.mark.parametrize("choice", [US, CLIENT])
def test_a_name_that_no_font_draws_stands_in_latin_letters(assignment, choice):
    at(assignment, StageKind.OFFER, "王小明", latin_name="Wang Xiaoming")
    assert "Wang Xiaoming" in words(assignment, choice)


def test_it_is_saved_and_nothing_is_kept_of_it(assignment, tmp_path):
    before = contents()
    paper = board_papers.compose(assignment, replace(US, size=PaperSize.A3))
    path = tmp_path / board_papers.suggested_name(paper)
    assert board_papers.save(paper, path) == 1
    assert path.read_bytes().startswith(b"%PDF")
    assert path.name.startswith("Tavla - Backendutvecklare Java - ")
    assert contents() == before


def test_where_it_cannot_be_saved_it_says_so(assignment, tmp_path):
    with pytest.raises(FileNotWrittenError):
        board_papers.save(board_papers.compose(assignment, US), tmp_path / "no" / "board.pdf")


@pytest.mark.parametrize("choice", [US, CLIENT])
def test_an_assignment_that_is_gone_is_refused(vault, choice):
    with pytest.raises(NotFoundError):
        board_papers.compose("0" * 32, choice)
