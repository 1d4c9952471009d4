"""Saving the board as PDF: a small dialog over the board."""

import pypdfium2
import pytest

from tests.recipients import at
from tests.ui.names import unnamed
from tests.ui.showing import show
from ui.board.paper_dialog import BoardPaperDialog
from wise_feedback.domain.board_paper import Audience, PaperSize
from wise_feedback.domain.stages import StageKind


@pytest.fixture
def dialog(qtbot, assignment) -> BoardPaperDialog:
    at(assignment, StageKind.OFFER, "Hanna Vestergren")
    return show(qtbot, BoardPaperDialog(assignment))


def test_it_begins_with_names_for_us_on_a4(dialog):
    choice = dialog.choice()
    assert (choice.audience, choice.size, choice.has_initials) == (Audience.US, PaperSize.A4, False)


def test_what_is_chosen_is_what_is_saved(dialog, tmp_path):
    dialog.reader.set_value(Audience.CLIENT)
    dialog.format.set_value(PaperSize.A3)
    dialog.people.set_value(True)
    dialog.save_to(tmp_path / "board.pdf")
    with pypdfium2.PdfDocument(tmp_path / "board.pdf") as document:
        text, size = document[0].get_textpage().get_text_bounded(), document[0].get_size()
    assert "H.V." in text
    assert "Screening" not in text
    assert round(size[0] * 25.4 / 72) == 420
    assert dialog.told == "Saved as board.pdf"


def test_it_says_what_the_client_gets(dialog, qtbot):
    with qtbot.waitSignal(dialog.reader.chosen):
        dialog.reader.choose(Audience.CLIENT)
    assert dialog.meaning.text().endswith("As in the client view.")


def test_all_its_controls_are_named(dialog):
    assert unnamed(dialog) == []
