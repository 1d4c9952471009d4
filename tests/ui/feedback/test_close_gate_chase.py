"""At the gate: a vague client is chased first, and one who gave no reason is a truthful ground."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.asking import ask_in_vain
from tests.boards import stage
from tests.factories import a_person, a_rejection
from tests.ui.answers import answering
from ui.board.acting import CardActs
from ui.feedback.close_gate import CloseGate, Outcome
from wise_feedback.domain.closing import Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, candidates, chases, feedback, history, replies
from wise_feedback.storage import tables

VAGUE = "Det kändes inte riktigt rätt."
DAYS = date(2026, 11, 23), date(2026, 11, 25)


@pytest.fixture
def met(profile) -> str:
    """A candidate whom the client has met; gives the card's id."""
    to = stage(profile.id, StageKind.CLIENT_INTERVIEW)
    return candidates.add(a_person(), profile.id, to)


def ways(gate: CloseGate) -> list[object]:
    return [card.choice.value for card in gate.forms[0].ways._group.buttons()]


def test_while_the_client_is_vague_enter_chases_them(qtbot, open_gate, met):
    replies.keep(met, VAGUE)
    gate = open_gate(met)
    assert gate.chase_button.isVisible()
    qtbot.keyClick(gate.focusWidget(), Qt.Key.Key_Return)
    assert (gate.outcome, gate.chase_for) == (Outcome.CHASE_FIRST, met)


def test_the_gate_says_why_the_client_is_chased(open_gate, met):
    replies.keep(met, VAGUE)
    gate = open_gate(met)
    assert "reply is vague" in gate.forms[0].banner.title.text()
    assert not gate.feedback_button.isVisible()


def test_a_client_who_was_counted_as_concrete_is_not_chased(open_gate, met):
    replies.count_as_concrete(replies.keep(met, VAGUE).id)
    gate = open_gate(met)
    assert not gate.chase_button.isVisible()
    assert gate.feedback_button.isVisible()


def test_feedback_that_has_a_ground_is_enough(open_gate, met, asked):
    replies.keep(met, VAGUE)
    feedback.finish(met, a_rejection(asked[1].id))
    assert not open_gate(met).chase_button.isVisible()


def test_somebody_who_declined_is_not_a_matter_for_the_client(open_gate, met):
    replies.keep(met, VAGUE)
    gate = open_gate(met)
    gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
    gate._note_change()
    assert not gate.chase_button.isVisible()


def test_one_may_close_although_the_client_is_vague(open_gate, met, asked):
    replies.keep(met, VAGUE)
    gate = open_gate(met)
    form = gate.forms[0]
    form.requirement.input.show_requirement(asked[1].id)
    form.text.input.setPlainText("Du beskrev leveransen, inte samtalen före den.")
    gate.letter_button.click()
    assert gate.outcome is Outcome.CLOSE_AND_WRITE


def test_that_no_reason_was_given_is_offered_only_after_two_questions(open_gate, met):
    assert Way.NO_REASON_GIVEN not in ways(open_gate(met))
    ask_in_vain(met, *DAYS)
    assert Way.NO_REASON_GIVEN in ways(open_gate(met))


def test_it_is_chosen_then_and_says_on_which_days(open_gate, met):
    ask_in_vain(met, *DAYS)
    form = open_gate(met).forms[0]
    assert form.way() is Way.NO_REASON_GIVEN
    text = next(
        card.choice.text
        for card in form.ways._group.buttons()
        if card.choice.value is Way.NO_REASON_GIVEN
    )
    assert "Mon 23 Nov and Wed 25 Nov" in text


def test_it_closes_without_more(qtbot, open_gate, met):
    ask_in_vain(met, *DAYS)
    gate = open_gate(met)
    gate.close_button.click()
    board.close(gate.closings())
    move = tables.StageMove.select().order_by(tables.StageMove.id.desc()).first()
    assert move.way == Way.NO_REASON_GIVEN


def test_a_draft_of_it_falls_back_where_the_questions_were_undone(open_gate, met):
    ask_in_vain(met, *DAYS)
    gate = open_gate(met)
    gate.forms[0].text.input.setPlainText("Vi såg själva hur du ritade.")
    gate.reject()
    history.undo()  # that the client gave no more
    form = open_gate(met).forms[0]
    assert form.way() is Way.REQUIREMENT_NOT_MET
    assert form.text.input.toPlainText() == "Vi såg själva hur du ritade."


def test_the_board_asks_for_the_chase_and_closes_nobody(qtbot, met):
    from PySide6.QtWidgets import QWidget

    replies.keep(met, VAGUE)
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    acts = CardActs(host)
    with (
        qtbot.waitSignal(acts.chase_wanted) as wanted,
        answering(CloseGate, lambda gate: gate.chase_button.click()),
    ):
        acts.close([met])
    assert wanted.args == [met]
    assert not chases.going_on(met)
    assert board.card(met).id == met
