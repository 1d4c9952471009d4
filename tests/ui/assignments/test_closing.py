"""Closing an assignment: those in play first, then each word that is still owed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox

from tests.recipients import at
from tests.ui.answers import answering
from tests.ui.names import unnamed
from tests.ui.showing import show
from ui.assignments.closing import CloseAssignmentDialog
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.promises import End
from wise_feedback.domain.settling import Settling
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, contacts, promises

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def closed(assignment) -> dict[str, str]:
    """Anna and Bo, closed since the client withdrew, and not told; gives their cards by name."""
    cards = {
        name: at(assignment, StageKind.OFFER, name, email=f"{name}@post.example")
        for name in ("Anna", "Bo")
    }
    board.close([(card, Closing(Way.CLIENT_WITHDREW)) for card in cards.values()])
    return cards


@pytest.fixture
def dialog(qtbot, assignment, closed) -> CloseAssignmentDialog:
    return show(qtbot, CloseAssignmentDialog(assignment))


def row(dialog, name):
    return next(row for row in dialog.rows if row.owed.name == name)


def end_of(card):
    return promises.of_card(card)[0].end


def test_each_word_that_is_owed_has_a_row(dialog):
    assert sorted(row.owed.name for row in dialog.rows) == ["Anna", "Bo"]


def test_ctrl_enter_closes_and_lets_words_stay_owed(dialog, assignment, closed):
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert assignments.assignment(assignment).is_closed
    assert [end_of(card) for card in closed.values()] == [None, None]
    assert dialog.told == "Assignment closed"


def test_esc_closes_nothing(dialog, assignment):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not assignments.assignment(assignment).is_closed


def test_one_answer_settles_all(dialog, closed):
    dialog.all.choose(Settling.DROP)
    dialog.finish()
    assert [end_of(card) for card in closed.values()] == [End.DROPPED, End.DROPPED]


def test_each_has_an_answer_of_its_own(dialog, closed):
    row(dialog, "Anna").how.choose(Settling.TELL)
    dialog.channel.choose(Channel.MAIL)
    dialog.finish()
    assert (end_of(closed["Anna"]), end_of(closed["Bo"])) == (End.KEPT, None)
    assert contacts.contacts(closed["Anna"])[0].channel is Channel.MAIL


def test_answers_of_their_own_are_not_shown_as_one(dialog):
    row(dialog, "Anna").how.choose(Settling.DROP)
    apart = dialog.all.value()
    row(dialog, "Bo").how.choose(Settling.DROP)
    assert (apart, dialog.all.value()) == (None, Settling.DROP)


def test_it_asks_how_they_were_told_only_where_somebody_was(dialog):
    before = dialog.channel.isVisible()
    row(dialog, "Anna").how.choose(Settling.TELL)
    assert (before, dialog.channel.isVisible()) == (False, True)


def test_nobody_waiting_is_said(qtbot, assignment):
    dialog = show(qtbot, CloseAssignmentDialog(assignment))
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "No candidate is waiting to hear any more." in told


def test_while_somebody_is_in_play_it_names_them_and_closes_nothing(qtbot, assignment):
    at(assignment, StageKind.OFFER, "Cia Ek")
    dialog = show(qtbot, CloseAssignmentDialog(assignment))
    assert "Cia Ek" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.finish()
    assert dialog.wants_gate
    assert not assignments.assignment(assignment).is_closed


def test_many_in_play_are_counted(qtbot, assignment):
    for number in range(8):
        at(assignment, StageKind.OFFER, f"Nummer {number}", email=f"{number}@post.example")
    dialog = show(qtbot, CloseAssignmentDialog(assignment))
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("Nummer 4 and 3 " in text for text in told)


def test_one_that_was_closed_meanwhile_is_told(dialog, assignment):
    assignments.close(assignment)
    seen = []
    with answering(QMessageBox, lambda box: seen.append(box.text())):
        dialog.finish()
    assert (seen, dialog.isVisible()) == (["That is no longer here."], True)


def test_every_control_has_a_name(dialog):
    row(dialog, "Anna").how.choose(Settling.TELL)
    assert unnamed(dialog) == []
