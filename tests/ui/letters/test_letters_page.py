"""The page of letters: what waits, what was sent, found again and opened as it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.boards import requirement
from tests.paper import read
from tests.recipients import at, turned_down
from tests.ui.showing import show
from ui.letters.page import LettersPage
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.letter import PartKind, Via
from wise_feedback.domain.letter_checks import NEXT_DAY
from wise_feedback.domain.letter_list import LetterRow, LetterState
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, letter_archive, letter_checks, letters, sending
from wise_feedback.storage import tables


def printed(card: str, text: str = "Hej."):
    letter = letters.suggest(card).written(PartKind.OPENING, text)
    return sending.left(sending.ready(card, letter), Via.PRINT)


def closed(assignment: str, name: str) -> str:
    """Close somebody on a ground, and write them nothing; return the card."""
    card = at(assignment, StageKind.CLIENT_INTERVIEW, name)
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Du har tre år i drift.")
    board.close([(card, closing)])
    return card


@pytest.fixture
def open_letters(qtbot, changes) -> Callable[[], LettersPage]:
    """Returns a way to show the page."""
    kept: list[LettersPage] = []

    def open_letters() -> LettersPage:
        page = LettersPage(changes)
        kept.append(page)
        page.resize(1200, 800)
        show(qtbot, page)
        page.open()
        return page

    return open_letters


def listed(page: LettersPage) -> list[str]:
    return [v.name if isinstance(v, LetterRow) else f"# {v}" for v in page.list.rows.values]


def choose(page: LettersPage, name: str) -> None:
    page.list.setCurrentIndex(page.list.rows.index(listed(page).index(name)))


def test_without_letters_it_is_said_how_one_is_begun(vault, open_letters):
    page = open_letters()
    assert page.nothing.isVisible()
    assert "L" in page.nothing.text.text()


def test_what_waits_comes_before_what_was_sent(assignment, open_letters):
    left, begun, done = (turned_down(assignment, name) for name in ("Ada", "Bo", "Cia"))
    sending.sent(printed(done).id)
    letters.keep_draft(begun, letters.suggest(begun))
    printed(left)
    page = open_letters()
    assert listed(page) == ["# Was it sent?", "Ada", "# Drafts", "Bo", "# Sent letters", "Cia"]


def test_a_letter_that_left_is_shown_as_it_was(told, open_letters):
    saved = printed(told, "Det här är brevet.")
    page = open_letters()
    assert page.shown.content == letter_archive.pdf(saved.id)
    assert "Det här är brevet." in " ".join(read(page.shown.paper.view.content))


def test_a_draft_is_shown_as_it_would_print(told, open_letters):
    letters.keep_draft(told, letters.suggest(told).written(PartKind.OPENING, "Hej på dig."))
    page = open_letters()
    assert "Hej på dig." in " ".join(read(page.shown.content))
    assert not page.shown.question.isVisible()


def test_a_yes_makes_it_sent_and_is_told(told, open_letters, qtbot):
    printed(told)
    page = open_letters()
    with qtbot.waitSignal(page.told):
        page.shown.question.yes.click()
    assert page.shown.row.state is LetterState.SENT
    assert not page.shown.question.isVisible()


def test_not_yet_changes_nothing(told, open_letters):
    printed(told)
    page = open_letters()
    page.shown.question.not_yet.click()
    assert not page.shown.question.isVisible()
    assert letter_archive.count_unsent() == 1


def test_enter_on_a_draft_goes_on_writing(told, open_letters, qtbot):
    letters.keep_draft(told, letters.suggest(told))
    page = open_letters()
    with qtbot.waitSignal(page.write_wanted) as wanted:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted.args == [told]


def test_a_new_version_begins_as_a_draft_of_the_sent_words(told, open_letters, qtbot):
    sending.sent(printed(told, "Så skrev jag.").id)
    page = open_letters()
    with qtbot.waitSignal(page.write_wanted):
        page.shown.new.click()
    assert letters.draft(told).part(PartKind.OPENING).text == "Så skrev jag."


def test_a_letter_is_found_by_its_words(assignment, open_letters, qtbot):
    for name, word in (("Ada", "elefant"), ("Bo", "giraff")):
        sending.sent(printed(turned_down(assignment, name), word).id)
    page = open_letters()
    page.search.setText("giraff")
    page.search.textEdited.emit("giraff")
    qtbot.waitUntil(lambda: listed(page) == ["# Sent letters", "Bo"])
    assert "giraff" in " ".join(read(page.shown.content))


def test_what_is_not_found_is_said(told, open_letters):
    sending.sent(printed(told).id)
    page = open_letters()
    page.search.setText("elefant")
    page.reload()
    assert "elefant" in page.nothing.title.text()


def test_a_letter_that_was_tampered_with_is_not_shown(told, open_letters):
    sending.sent(printed(told).id)
    tables.LetterPaper.update(pdf=b"%PDF-1.4 other").execute()
    page = open_letters()
    assert page.shown.trouble.isVisible()
    assert not page.shown.copy.isVisible()


def test_a_copy_is_the_very_letter(told, open_letters, monkeypatch, tmp_path):
    saved = sending.sent(printed(told).id)
    page = open_letters()

    def answer(dialog: QFileDialog) -> int:
        dialog.selectFile(str(tmp_path / "kopia.pdf"))
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", answer)
    page.shown.copy.click()
    assert (tmp_path / "kopia.pdf").read_bytes() == letter_archive.pdf(saved.id)


def test_more_sent_letters_are_read_as_one_scrolls(assignment, open_letters, monkeypatch):
    monkeypatch.setattr("ui.letters.list_view.PAGE", 2)
    for number in range(5):
        sending.sent(printed(turned_down(assignment, f"Person {number}")).id)
    page = open_letters()
    rows = page.list.rows
    while rows.canFetchMore(rows.index(-1)):
        rows.fetchMore(rows.index(-1))
    assert listed(page) == ["# Sent letters", *(f"Person {n}" for n in reversed(range(5)))]


def test_the_chosen_letter_stays_chosen_when_something_happens(assignment, open_letters):
    cards = [turned_down(assignment, name) for name in ("Ada", "Bo")]
    for card in cards:
        printed(card)
    page = open_letters()
    choose(page, "Ada")
    letters.keep_draft(cards[1], letters.suggest(cards[1]))
    sending.sent(sending.unanswered(cards[1]).id)
    assert page.shown.row.name == "Ada"


def test_esc_empties_the_search_first_and_then_leaves(told, open_letters, qtbot):
    page = open_letters()
    page.search.setText("x")
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.search, Qt.Key.Key_Escape)


def test_those_closed_without_a_letter_are_counted_and_written_to_at_once(
    assignment, open_letters, qtbot
):
    cards = [closed(assignment, name) for name in ("Ada", "Bo")]
    page = open_letters()
    assert page.untold.text() == "2 closed without a letter"
    with qtbot.waitSignal(page.sheaf_wanted) as wanted:
        page.untold.click()
    assert wanted.args == [cards]


def test_where_everybody_has_a_letter_nobody_is_counted(told, open_letters):
    assert not open_letters().untold.isVisible()


def test_a_letter_that_left_says_what_it_was_held_against_and_why_it_might_stay(told, open_letters):
    letter = letters.suggest(told).written(PartKind.NEXT, "Jag hör av mig den 3 mars 2020.")
    held = sending.held_to(told, letter)
    letter_checks.keep(told, held[NEXT_DAY - 1], "Dagen var fel från början")
    sending.left(sending.ready(told, letter), Via.PRINT)
    shown = open_letters().shown
    shown.checks.click()
    assert len(shown.held.rows) == 8
    kept = shown.held.rows[NEXT_DAY - 1]
    assert kept.text.text() == "“den 3 mars 2020”: Dagen var fel från början"
    assert not kept.unkeep.isVisible()


def test_from_the_checks_one_turns_back_to_the_paper(told, open_letters):
    printed(told)
    shown = open_letters().shown
    shown.checks.click()
    shown.checks.click()
    assert shown.paper.view.isVisible()


def test_a_draft_was_held_against_nothing_yet(told, open_letters):
    letters.keep_draft(told, letters.suggest(told))
    assert not open_letters().shown.checks.isVisible()
