"""An answer is pasted or typed: the rest is set aside, it is tried, and nothing is lost."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from tests.recipients import at
from tests.ui.replies.conftest import VAGUE, WHOLE, YES
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.chase import Outcome
from wise_feedback.domain.replies import SAID_LIMIT, VERBATIM_LIMIT
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import chases, replies

MAIL = f"{WHOLE}\n\nMvh Petra\n\nDen 20 nov. 2026 skrev Maja <m@n.example>:\n> Hej\n> Hur gick det?"


@pytest.fixture
def answering_box(open_page, met):
    """The place to answer about somebody whom the client has met."""
    return open_page(met).detail.answering


def test_a_pasted_mail_shows_only_what_is_said(answering_box):
    answering_box.text.setFocus()
    QGuiApplication.clipboard().setText(MAIL)
    answering_box.text.paste()
    assert answering_box.text.toPlainText() == WHOLE
    assert "were set aside" in answering_box.aside.text()


def test_what_was_set_aside_can_be_seen_and_taken_back(answering_box):
    answering_box.paste(MAIL)
    answering_box.show_aside.click()
    assert "Hur gick det?" in answering_box.aside_text.text()
    answering_box.take_back.click()
    assert answering_box.text.toPlainText() == MAIL


def test_pasting_into_what_is_written_adds_it_as_it_is(answering_box):
    answering_box.text.setPlainText("Petra sa: ")
    data = QMimeData()
    data.setText("> Hej")
    cursor = answering_box.text.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    answering_box.text.setTextCursor(cursor)
    answering_box.text.insertFromMimeData(data)
    assert answering_box.text.toPlainText() == "Petra sa: > Hej"


def test_an_answer_is_tried_while_it_is_written(answering_box):
    answering_box.text.setPlainText(WHOLE)
    answering_box.look()
    assert answering_box.reading.parts == frozenset(ReplyPart)
    assert all(chip.isVisible() for chip in answering_box.chips.values())


def test_it_is_tried_by_itself_after_a_pause(answering_box, qtbot):
    answering_box.text.setPlainText(VAGUE)
    qtbot.waitUntil(lambda: answering_box.reading is not None)
    assert len(answering_box.text.extraSelections()) == 3


def test_a_yes_is_seen(answering_box):
    answering_box.text.setPlainText(YES)
    answering_box.look()
    assert answering_box.verdict.isVisible()


def test_the_mail_is_kept_whole_and_what_is_said_apart(answering_box, met):
    answering_box.paste(MAIL)
    answering_box.keep.click()
    kept = replies.latest(met)
    assert (kept.verbatim, kept.said) == (MAIL, WHOLE)
    assert answering_box.text.toPlainText() == ""


def test_how_it_came_is_kept(answering_box, met):
    answering_box.text.setPlainText(VAGUE)
    answering_box.came.choose(Channel.PHONE)
    answering_box.keep.click()
    assert replies.latest(met).channel is Channel.PHONE


def test_ctrl_enter_keeps_the_answer(answering_box, met, qtbot):
    answering_box.text.setPlainText(VAGUE)
    answering_box.text.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(answering_box.text, Qt.Key.Key_Return, control)
    assert replies.latest(met).said == VAGUE


def test_a_concrete_answer_stops_the_chase(answering_box, met):
    chases.begin(met)
    answering_box.text.setPlainText(WHOLE)
    answering_box.keep.click()
    assert chases.latest(met).outcome is Outcome.ANSWERED


def test_nothing_is_kept_of_nothing(answering_box, met):
    answering_box.keep.click()
    assert answering_box.trouble.text()
    assert replies.latest(met) is None


def test_an_answer_that_is_too_long_is_refused_and_stays(answering_box, met):
    text = "Det kändes fel. " * (SAID_LIMIT // 12)
    answering_box.text.setPlainText(text)
    answering_box.keep.click()
    assert "too long" in answering_box.trouble.text()
    assert answering_box.text.toPlainText() == text
    assert replies.draft(met).said == text


def test_a_mail_too_long_to_keep_is_refused_in_words_and_kept_as_a_draft(answering_box, met):
    mail = "x" * (VERBATIM_LIMIT + 1)
    answering_box.paste(mail)
    assert "too long" in answering_box.trouble.text()
    assert replies.draft(met).verbatim == mail


def test_what_was_typed_is_there_the_next_time(open_page, met):
    open_page(met).detail.answering.text.setPlainText("Hon sa att")
    assert open_page(met).detail.answering.text.toPlainText() == "Hon sa att"


def test_what_was_typed_of_one_is_not_shown_of_another(open_page, role, met):
    other = at(role, StageKind.CLIENT_INTERVIEW, "Yasmin Ali")
    page = open_page(met)
    page.detail.answering.text.setPlainText("Hon sa att")
    page.show_card(other)
    assert page.detail.answering.text.toPlainText() == ""
    page.show_card(met)
    assert page.detail.answering.text.toPlainText() == "Hon sa att"


def test_news_leave_what_is_being_typed(open_page, met):
    page = open_page(met)
    page.detail.answering.text.setPlainText("Hon sa att")
    chases.begin(met)
    assert page.detail.answering.text.toPlainText() == "Hon sa att"


def test_what_cannot_be_kept_is_said_and_stays_in_the_field(answering_box, read_only):
    read_only(True)
    answering_box.text.setPlainText("Hon sa att")
    assert "not written to" in answering_box.trouble.text()
    answering_box.keep.click()
    assert answering_box.text.toPlainText() == "Hon sa att"
    assert answering_box.trouble.text()


def test_that_nothing_is_kept_is_still_said_once_the_answer_has_been_tried(
    answering_box, read_only
):
    read_only(True)
    answering_box.text.setPlainText("Hon sa att")
    answering_box.look()
    assert "not written to" in answering_box.trouble.text()
    assert answering_box.trouble.isVisible()


def test_what_could_not_be_kept_of_one_is_there_after_another(open_page, role, met, read_only):
    other = at(role, StageKind.CLIENT_INTERVIEW, "Yasmin Ali")
    page = open_page(met)
    read_only(True)
    page.detail.answering.text.setPlainText("Hon sa att")
    page.show_card(other)
    page.show_card(met)
    assert page.detail.answering.text.toPlainText() == "Hon sa att"


def test_what_could_not_be_kept_is_kept_when_that_can_be(answering_box, met, read_only):
    read_only(True)
    answering_box.text.setPlainText("Hon sa att")
    read_only(False)
    answering_box._keeper.flush()
    assert replies.draft(met).said == "Hon sa att"
    assert not answering_box.trouble.isVisible()


def test_after_a_mail_that_was_too_long_an_answer_can_be_typed_and_kept(answering_box, met):
    answering_box.paste("x" * (VERBATIM_LIMIT + 1))
    answering_box.text.setPlainText(VAGUE)
    answering_box.keep.click()
    assert replies.latest(met).verbatim == VAGUE


def test_what_was_set_aside_can_be_seen_the_next_time(open_page, met):
    open_page(met).detail.answering.paste(MAIL)
    again = open_page(met).detail.answering
    assert "Hur gick det?" in again.aside_text.text()
    assert again.show_aside.isVisible()
