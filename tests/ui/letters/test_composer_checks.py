"""The eight checks on the page of a letter: red ones lock it, amber ones ask, all lead there."""

import pytest
from PySide6.QtCore import Qt

from tests.recipients import turned_down
from tests.ui.letters.composing import settle, write
from ui.letters.control import CheckRow
from ui.letters.tools import Shown
from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.letter_checks import (
    COPIED,
    NEXT_DAY,
    OTHERS,
    PROTECTED,
    Check,
    CheckFinding,
    CheckState,
    Head,
    Trouble,
)
from wise_feedback.services import letter_archive, notes


def row(page, number: int) -> CheckRow:
    return page.column.control.rows[number - 1]


def test_a_letter_as_it_is_composed_passes_them_all(page):
    assert page.column.foot.count.text() == "8 of 8 passed"
    assert {row.check.state for row in page.column.control.rows} == {CheckState.PASSED}


def test_another_candidate_locks_the_letter(page, assignment, qtbot):
    turned_down(assignment, "Birgitta Kvist")
    write(page, PartKind.NEXT, "Birgitta Kvists profil låg närmare.")
    settle(page, qtbot)
    assert row(page, OTHERS).check.state is CheckState.OPEN
    for button in page.head.ways_out:
        assert not button.isEnabled()
    assert "Birgitta" in row(page, OTHERS).text.text()


def test_a_private_note_locks_the_letter_and_is_never_shown(page, told, qtbot):
    notes.write(told, "Pratade mest om ishockey och verkade oförberedd, ring inte igen")
    write(page, PartKind.GROUNDS, "Du pratade mest om ishockey och verkade oförberedd.")
    settle(page, qtbot)
    found = row(page, COPIED)
    assert found.check.state is CheckState.OPEN
    assert "ring inte igen" not in found.text.text()
    assert not page.head.mail.isEnabled()


def test_what_is_amber_asks_and_locks_nothing(page, qtbot):
    write(page, PartKind.NEXT, "Jag hör av mig den 3 mars 2020.")
    settle(page, qtbot)
    assert row(page, NEXT_DAY).check.state is CheckState.OPEN
    assert page.head.mail.isEnabled()
    assert page.column.foot.first.check.number == NEXT_DAY


def test_what_is_kept_is_asked_no_more_until_it_is_taken_back(page, qtbot):
    write(page, PartKind.NEXT, "Jag hör av mig den 3 mars 2020.")
    settle(page, qtbot)
    page.column.foot.first.keep.click()
    assert row(page, NEXT_DAY).check.state is CheckState.KEPT
    row(page, NEXT_DAY).unkeep.click()
    assert row(page, NEXT_DAY).check.state is CheckState.OPEN


def test_a_red_check_cannot_be_kept_there(page, assignment, qtbot):
    turned_down(assignment, "Birgitta Kvist")
    write(page, PartKind.NEXT, "Birgitta Kvist låg närmare.")
    settle(page, qtbot)
    assert row(page, OTHERS).keep.isHidden()


@pytest.mark.parametrize("kind", [PartKind.OPENING, PartKind.NEXT])
def test_going_there_selects_what_was_found(page, assignment, qtbot, kind):
    turned_down(assignment, "Birgitta Kvist")
    write(page, kind, "Det vet Birgitta Kvist.")
    settle(page, qtbot)
    page.column.show_part(Shown.CHECKS)
    row(page, OTHERS).go.click()
    field = page.column.parts.fields[kind].text
    assert field.hasFocus()
    assert field.textCursor().selectedText() == "Birgitta Kvist"


def test_what_was_kept_is_in_the_archive(page, told, choose, qtbot):
    write(page, PartKind.NEXT, "Jag hör av mig den 3 mars 2020.")
    settle(page, qtbot)
    page.column.foot.first.keep.click()
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (saved,) = letter_archive.of_card(told)
    held = letter_archive.checks(saved.id)
    assert [one.state for one in held].count(CheckState.KEPT) == 1
    assert held[NEXT_DAY - 1].findings[0].words == "den 3 mars 2020"


@pytest.mark.parametrize(
    ("place", "can_go"), [(Head.TITLE, False), (Head.ADDRESS, True), (PartKind.NEXT, True)]
)
def test_what_stands_in_the_settings_is_not_offered_on_the_page(qtbot, place, can_go):
    found = CheckFinding(place, Trouble.PROTECTED, words="för gammal")
    row = CheckRow(Check(PROTECTED, (found,)))
    qtbot.addWidget(row)
    assert row.go.isHidden() is not can_go
