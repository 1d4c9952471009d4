"""An assignment is closed from the head of its board, through the gate if somebody is in play."""

from PySide6.QtWidgets import QMenu

from tests.ui.answers import answering, answering_in_turn, leave
from ui.assignments.closing import CloseAssignmentDialog
from ui.feedback.close_gate import CloseGate, Outcome
from wise_feedback.domain.closing import Way
from wise_feedback.services import assignments, history


def finish(dialog):
    dialog.finish()


def close_all(gate):
    for form in gate.forms:
        form.ways.choose(Way.CLIENT_WITHDREW)
    gate._close_all(Outcome.CLOSE)


def entries(menu):
    return [action.text() for action in menu.actions() if action.text()]


def test_those_in_play_pass_the_gate_first(page, assignment):
    with answering_in_turn(
        (CloseAssignmentDialog, finish), (CloseGate, close_all), (CloseAssignmentDialog, finish)
    ):
        page.acts.close_assignment(assignment)
    assert assignments.assignment(assignment).is_closed
    assert assignments.in_play(assignment) == []


def test_esc_in_the_gate_leaves_everything_as_it_was(page, assignment):
    with answering_in_turn((CloseAssignmentDialog, finish), (CloseGate, leave)):
        page.acts.close_assignment(assignment)
    assert len(assignments.in_play(assignment)) == 4
    assert not assignments.assignment(assignment).is_closed


def test_esc_leaves_it_open(page, assignment):
    with answering(CloseAssignmentDialog, leave):
        page.acts.close_assignment(assignment)
    assert not assignments.assignment(assignment).is_closed


def test_whoever_would_rather_write_a_letter_is_not_asked_on(page, assignment, qtbot):
    def write(gate):
        for form in gate.forms:
            form.ways.choose(Way.CLIENT_WITHDREW)
        gate._close_all(Outcome.CLOSE_AND_WRITE)

    with (
        qtbot.waitSignal(page.letters_wanted),
        answering_in_turn((CloseAssignmentDialog, finish), (CloseGate, write)),
    ):
        page.acts.close_assignment(assignment)
    assert not assignments.assignment(assignment).is_closed


def test_the_head_offers_to_close(page):
    seen = []
    with answering(QMenu, lambda menu: seen.extend(entries(menu))):
        page.head.more.click()
    assert seen == [
        "Edit assignment",
        "Feedback agreement",
        "Save the board as PDF",
        "Close the assignment",
    ]


def test_the_head_offers_to_reopen_what_is_closed(open_page, assignment, qtbot):
    assignments.close(assignment)
    page = open_page()
    seen = []
    with answering(QMenu, lambda menu: seen.extend(entries(menu))):
        page.head.more.click()
    assert seen == [
        "Edit assignment",
        "Feedback agreement",
        "Save the board as PDF",
        "Reopen the assignment",
    ]
    assert page.head._facts.text().endswith("closed")


def test_nobody_is_brought_in_while_it_is_closed(open_page, assignment):
    assignments.close(assignment)
    head = open_page().head
    was = head.add.isEnabled(), head.bring.isEnabled()
    assignments.reopen(assignment)
    assert (was, head.add.isEnabled(), head.bring.isEnabled()) == ((False, False), True, True)


def test_it_is_reopened_and_that_is_told(open_page, assignment, qtbot):
    assignments.close(assignment)
    page = open_page()
    with qtbot.waitSignal(page.told) as told:
        page.head.reopen_wanted.emit()
    assert told.args == ["Assignment reopened"]
    assert not assignments.assignment(assignment).is_closed


def test_the_act_is_undone_whole(page, people, assignment):
    with answering_in_turn(
        (CloseAssignmentDialog, finish), (CloseGate, close_all), (CloseAssignmentDialog, finish)
    ):
        page.head.close_wanted.emit()
    history.undo()
    history.undo()
    assert set(assignments.in_play(assignment)) == set(people.values())
