"""The page of replies: whom to chase, what was said, what is missing, and passing it on."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.agreed import agree
from tests.boards import stage
from tests.recipients import at
from tests.ui.answers import answering
from tests.ui.names import unnamed
from tests.ui.replies.conftest import PARTLY, VAGUE, WHOLE, YES
from ui.replies.choosing import ChooseCandidate
from ui.replies.replies_list import Shown
from ui.shared.theme import theme
from ui.shared.tokens import Kind
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.chase import StepKind
from wise_feedback.domain.replies import ReplyRow
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    board,
    chases,
    feedback,
    history,
    replies,
)
from wise_feedback.storage import tables


def names(page) -> list[str]:
    values = page.list.rows.values
    return [value.name if isinstance(value, ReplyRow) else value for value in values]


def filled(page) -> list[ReplyPart]:
    return [part for part, box in page.detail.parts.boxes.items() if box.is_there]


def test_an_empty_page_says_what_it_is_for(open_page, vault):
    page = open_page()
    assert page.nothing.isVisible()
    assert not page.detail.isVisible()


def test_those_to_chase_come_first_and_what_is_clear_this_week_below(open_page, role, met):
    clear = at(role, StageKind.CLIENT_INTERVIEW, "Johan Wikström")
    replies.keep(met, VAGUE)
    replies.keep(clear, WHOLE)
    assert names(open_page()) == ["Elin Bergström", "Clear this week", "Johan Wikström"]


def test_the_counts_say_how_many_to_chase(open_page, met):
    replies.keep(met, VAGUE)
    page = open_page()
    assert page.shown._buttons()[0].segment.count == 1


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (Shown.CHASE, ["Elin Bergström", "Clear this week", "Johan Wikström"]),
        (Shown.ALL, ["Elin Bergström", "Johan Wikström"]),
        (Shown.CONCRETE, ["Johan Wikström"]),
    ],
)
def test_the_list_is_filtered(open_page, role, met, shown, expected):
    clear = at(role, StageKind.CLIENT_INTERVIEW, "Johan Wikström")
    replies.keep(met, VAGUE)
    replies.keep(clear, WHOLE)
    page = open_page()
    page.shown.choose(shown)
    assert names(page) == expected


def test_arrows_show_one_reply_after_the_other(open_page, role, met, qtbot):
    clear = at(role, StageKind.CLIENT_INTERVIEW, "Johan Wikström")
    replies.keep(met, VAGUE)
    replies.keep(clear, WHOLE)
    page = open_page(met)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.card == clear
    assert "Johan Wikström" in page.detail.title.text()


def test_a_vague_reply_shows_its_phrases_and_three_missing_parts(open_page, met):
    replies.keep(met, VAGUE)
    page = open_page(met)
    assert page.detail.quote.text.toPlainText() == VAGUE
    assert len(page.detail.quote.text.extraSelections()) == 3
    assert page.detail.quote.chip.text() == "Vague"
    assert filled(page) == []


def test_the_parts_that_are_there_show_the_exact_words(open_page, met):
    replies.keep(met, PARTLY)
    page = open_page(met)
    assert filled(page) == [ReplyPart.REQUIREMENT, ReplyPart.OBSERVATION]
    box = page.detail.parts.boxes[ReplyPart.OBSERVATION]
    assert box.text.text() == "“På frågan om nycklar svarade hon att teamet valde dem.”"


def test_a_yes_asks_for_nothing(open_page, met):
    replies.keep(met, YES)
    page = open_page(met)
    assert page.detail.quote.chip.text() == "Yes"
    assert not page.detail.parts.isVisible()
    assert page.draft.clear.isVisible()


def test_counting_as_concrete_takes_the_marks_away_and_can_be_undone(open_page, met):
    replies.keep(met, VAGUE)
    page = open_page(met)
    page.detail.quote.count.click()
    assert page.detail.quote.text.extraSelections() == []
    assert not page.detail.quote.count.isVisible()
    history.undo()
    assert len(page.detail.quote.text.extraSelections()) == 3


def test_what_is_clear_is_passed_on_in_other_words(open_page, met, qtbot):
    replies.keep(met, WHOLE)
    page = open_page(met)
    with qtbot.waitSignal(page.feedback_wanted) as wanted:
        page.detail.pass_on.click()
    assert wanted.args == [met]
    assert "teamet valde" not in feedback.draft(met)[0].gaps[0].observation


def test_without_an_agreement_the_strip_is_amber_and_offers_one(open_page, role, met, qtbot):
    replies.keep(met, VAGUE)
    page = open_page(met)
    assert page.detail.agreed._kind is Kind.TODAY
    with qtbot.waitSignal(page.agreement_wanted) as wanted:
        page.detail.agreed.button.click()
    assert wanted.args == [role]


def test_an_agreement_is_shown_with_its_day(open_page, role, met):
    agree(role, date(2026, 11, 3))
    replies.keep(met, VAGUE)
    page = open_page(met)
    assert page.detail.agreed._kind is Kind.DONE
    assert "3 November" in page.detail.agreed.title.text()


def test_somebody_who_has_waited_is_updated_by_a_button_and_by_a_key(open_page, met, qtbot):
    replies.keep(met, VAGUE)
    past = board.card(met).since - timedelta(days=3)
    tables.Candidacy.update(heard_at=past).execute()
    page = open_page(met)
    assert page.detail.waits.isVisible()
    with qtbot.waitSignal(page.update_wanted) as wanted:
        page.detail.waits.button.click()
    assert wanted.args == [met]
    page.list.setFocus()
    with qtbot.waitSignal(page.update_wanted):
        qtbot.keyClick(page.list, Qt.Key.Key_U)


def test_somebody_who_heard_today_is_not_waiting(open_page, met):
    replies.keep(met, VAGUE)
    page = open_page(met)
    assert not page.detail.waits.isVisible()


def test_single_letters_can_be_switched_off(open_page, met, qtbot):
    replies.keep(met, VAGUE)
    page = open_page(met)
    page.single_keys = False
    page.list.setFocus()
    with qtbot.assertNotEmitted(page.update_wanted):
        qtbot.keyClick(page.list, Qt.Key.Key_U)


def test_the_letter_of_a_command_is_a_letter_in_a_text(open_page, met, qtbot):
    replies.keep(met, VAGUE)
    page = open_page(met)
    page.detail.answering.text.setFocus()
    with qtbot.assertNotEmitted(page.update_wanted):
        qtbot.keyClicks(page.detail.answering.text, "u")
    assert page.detail.answering.text.toPlainText() == "u"


def test_chasing_begins_at_the_button_that_opens_the_mail(open_page, met):
    replies.keep(met, VAGUE)
    page = open_page()
    page.chase(met)
    assert page.draft.open.hasFocus()
    assert page.card == met


def test_chasing_somebody_of_whom_nothing_was_said_shows_that(open_page, met):
    page = open_page()
    page.chase(met)
    assert page.detail.silent.isVisible()
    assert not page.detail.quote.isVisible()


def test_somebody_who_is_gone_is_left_out(open_page, met):
    page = open_page(met)
    page.show_card("0" * 32)
    assert page.nothing.isVisible()


def test_a_new_reply_is_begun_about_somebody_found_by_name(open_page, role, met):
    page = open_page()

    def answer(dialog: ChooseCandidate) -> None:
        dialog.search.setText("bergstrom")
        dialog.finish()

    with answering(ChooseCandidate, answer):
        page.new.click()
    assert page.card == met
    assert page.focusWidget() is page.detail.answering.text


def test_nobody_is_found_by_a_name_that_nobody_has(open_page, met):
    page = open_page()

    def answer(dialog: ChooseCandidate) -> None:
        dialog.search.setText("Zzz")
        assert dialog.nothing.isVisible()
        assert not dialog.main.isEnabled()
        dialog.finish()
        assert dialog.isVisible()

    with answering(ChooseCandidate, answer):
        page.new.click()


def test_the_arrows_go_through_those_found(open_page, role, met, qtbot):
    other = at(role, StageKind.SCREENING, "Yasmin Ali")
    page = open_page()

    def answer(dialog: ChooseCandidate) -> None:
        qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
        dialog.finish()

    with answering(ChooseCandidate, answer):
        page.new.click()
    assert page.card == other


def test_where_there_is_room_for_two_the_draft_stands_below(open_page, met):
    replies.keep(met, VAGUE)
    page = open_page(met, width=1000)
    assert page.scroller.content.isAncestorOf(page.draft)
    page.resize(1300, 900)
    assert not page.scroller.content.isAncestorOf(page.draft)


def test_where_there_is_room_for_one_list_and_reply_take_turns(open_page, met, qtbot):
    replies.keep(met, VAGUE)
    page = open_page(None, width=640)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    index = page.list.model().index(0, 0)
    qtbot.mouseClick(
        page.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.list.visualRect(index).center(),
    )
    assert page.detail.isVisible()
    page.back.click()
    assert page.list.isVisible()


@pytest.mark.parametrize(("width", "zoom"), [(864, 100), (864, 150), (1204, 100), (1204, 150)])
def test_nothing_is_wider_than_the_page(open_page, met, width, zoom):
    theme().apply("light", zoom)
    replies.keep(met, VAGUE)
    page = open_page(met, width=width)
    assert page.minimumSizeHint().width() <= width
    assert page.detail.width() <= page.scroller.viewport().width()


def test_every_control_has_a_name(open_page, met):
    replies.keep(met, PARTLY)
    assert unnamed(open_page(met)) == []


def test_what_happens_elsewhere_is_shown(open_page, met):
    page = open_page(met)
    replies.keep(met, VAGUE)
    assert page.detail.quote.text.toPlainText() == VAGUE


def test_a_page_out_of_sight_reads_nothing(open_page, met):
    page = open_page(met)
    page.hide()
    replies.keep(met, VAGUE)
    assert page.detail.quote.text.toPlainText() == ""


def test_a_reply_about_somebody_who_moved_is_told_of_its_stage(open_page, role, met):
    replies.keep(met, VAGUE)
    board.move([met], stage(role, StageKind.OFFER))
    page = open_page(met)
    assert "Client interview" in page.detail.about.text()


def test_the_next_step_is_shown_after_one_was_taken(open_page, met):
    replies.keep(met, VAGUE)
    page = open_page(met)
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    assert page.draft.step is StepKind.REMIND
