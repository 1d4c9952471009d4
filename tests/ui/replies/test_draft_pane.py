"""The draft to the client: chosen, changed, copied, opened as a mail, and only said to be sent."""

from datetime import date
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.replies.conftest import PARTLY, VAGUE, WHOLE
from ui.shared.mailing import mail_url
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.chase import DraftKind, StepKind, Tone
from wise_feedback.domain.promises import Hears
from wise_feedback.services import chase_drafts, chases, contacts, replies


class MailProgram(QObject):
    """Takes the mails that are opened, in place of the computer's own program."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def mails(qapp):
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")
    yield program.opened
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def pane(open_page, met):
    """The draft about a vague reply, in Swedish."""
    replies.keep(met, VAGUE)
    pane = open_page(met).draft
    pane.language.choose("sv")
    return pane


def asked(met) -> list:
    return [one for one in contacts.contacts(met) if one.hears is Hears.CLIENT]


def test_the_draft_is_to_the_contact_about_the_candidate(pane):
    assert pane.to_name.text() == "Petra Lang, petra.lang@havsvik.example"
    assert pane.subject.text() == "Elin Bergström: tre korta frågor"
    assert "Elin Bergström" in pane.body.toPlainText()


def test_only_what_is_missing_is_asked(open_page, met):
    replies.keep(met, PARTLY)
    pane = open_page(met).draft
    assert len(pane.draft.questions) == 1


def test_the_language_is_by_default_that_of_the_interface(open_page, met):
    replies.keep(met, VAGUE)
    assert open_page(met).draft.body.toPlainText().startswith("Hi Petra,")


def test_the_tone_is_chosen(pane):
    before = pane.body.toPlainText()
    pane.tone.choose(Tone.FIRM)
    assert pane.body.toPlainText() != before


def test_the_phone_has_a_script_and_no_subject(pane):
    pane.kind.choose(DraftKind.PHONE)
    assert "Har du fem minuter?" in pane.body.toPlainText()
    assert not pane.subject.isVisible()


def test_a_call_begins_with_the_script(pane, met):
    chases.skip(met, StepKind.ASK)
    chases.skip(met, StepKind.REMIND)
    assert pane.step is StepKind.CALL
    assert pane.kind.value() is DraftKind.PHONE


def test_what_is_typed_over_it_is_kept_and_can_be_given_up(pane, open_page, met):
    made = pane.body.toPlainText()
    pane.body.setPlainText("Hej Petra, kort fråga.")
    again = open_page(met).draft
    again.language.choose("sv")
    assert again.body.toPlainText() == "Hej Petra, kort fråga."
    assert again.anew.isVisible()
    again.anew.click()
    assert again.body.toPlainText() == made


def test_looking_keeps_nothing(pane, met):
    from wise_feedback.services import drafts

    pane.tone.choose(Tone.SOFT)
    assert drafts.kept("chase", met) is None


def test_a_mail_is_opened_with_address_subject_and_text(pane, mails):
    pane.open.click()
    (url,) = mails
    assert url.path() == "petra.lang@havsvik.example"
    told = parse_qs(urlsplit(bytes(url.toEncoded()).decode()).query)
    assert told["subject"] == ["Elin Bergström: tre korta frågor"]
    assert told["body"] == [pane.body.toPlainText().replace("\n", "\r\n")]


def test_a_mail_that_was_opened_is_not_taken_for_sent(pane, mails, met):
    pane.open.click()
    assert pane.asked.isVisible()
    assert asked(met) == []


def test_whether_it_was_sent_is_answered_by_the_next_key(pane, mails, met):
    pane.open.click()
    assert pane.asked.yes.hasFocus()
    QTest.keyClick(pane.asked.yes, Qt.Key.Key_Return)
    assert len(asked(met)) == 1


def test_not_yet_leaves_it_unsent(pane, mails, met):
    pane.open.click()
    pane.asked.no.click()
    assert not pane.asked.isVisible()
    assert asked(met) == []


def test_yes_writes_it_down_as_it_was_said(pane, mails, met):
    text = pane.body.toPlainText()
    pane.open.click()
    pane.asked.yes.click()
    (contact,) = asked(met)
    assert (contact.channel, contact.text) == (Channel.MAIL, text)
    assert chases.going_on(met).asked_at


def test_ctrl_enter_opens_the_mail_from_anywhere_on_the_page(open_page, met, mails, qtbot):
    replies.keep(met, VAGUE)
    page = open_page(met)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(mails) == 1


def test_a_call_that_was_made_is_written_down_as_one(pane, met, mails):
    pane.kind.choose(DraftKind.PHONE)
    pane.open.click()
    assert mails == []
    pane.asked.yes.click()
    assert asked(met)[0].channel is Channel.PHONE


def test_the_draft_is_copied(pane):
    pane.copy_button.click()
    assert QGuiApplication.clipboard().text() == pane.body.toPlainText()
    assert pane.asked.isVisible()


def test_it_can_be_marked_as_sent_without_opening_anything(pane, met):
    pane.sent.click()
    assert chases.going_on(met).asked_at


def test_where_nothing_is_missing_there_is_nothing_to_open(open_page, met, mails):
    replies.keep(met, WHOLE)
    page = open_page(met)
    assert page.draft.clear.isVisible()
    page.draft.open_mail()
    assert mails == []


def test_a_draft_too_long_for_an_address_is_copied_and_said_to_be(pane, mails):
    pane.body.setPlainText("Vilket krav var det, och vad såg ni? " * 90)
    pane.open.click()
    assert "body=" not in mails[0].toString()
    assert QGuiApplication.clipboard().text() == pane.body.toPlainText()
    assert "copied" in pane.trouble.title.text()


@pytest.mark.qt_log_ignore("does not support QPlatformServices", extend=True)  # true of offscreen
def test_where_no_mail_program_answers_the_draft_is_copied_and_that_is_said(pane):
    pane.open.click()
    assert QGuiApplication.clipboard().text() == pane.body.toPlainText()
    assert "No mail program" in pane.trouble.title.text()


@given(st.text(max_size=80), st.text(max_size=300))
def test_whatever_is_written_comes_through_in_the_address_of_a_mail(subject, body):
    url = mail_url("petra.lang@havsvik.example", subject, body)
    query = QUrl(url, QUrl.ParsingMode.StrictMode).query(
        QUrl.ComponentFormattingOption.FullyEncoded
    )
    told = dict(part.split("=", 1) for part in query.split("&") if part)
    expected = body.encode("utf-8", "replace").decode().replace("\r\n", "\n")
    assert unquote(told.get("body", "")) == expected.replace("\n", "\r\n")
    line = " ".join(subject.split())
    assert unquote(told.get("subject", "")) == line.encode("utf-8", "replace").decode()


def test_an_odd_address_adds_nothing_to_a_mail():
    url = QUrl(mail_url("petra?bcc=x@y.example&body=hej", "Ämne", "Text"))
    assert url.path(QUrl.ComponentFormattingOption.FullyEncoded).count("?") == 0
    assert "bcc=" not in url.query()


def test_ctrl_enter_opens_the_mail_and_then_says_that_it_was_sent(pane, mails, met):
    pane.go_on()
    assert len(mails) == 1
    assert pane.asked.isVisible()
    pane.go_on()
    assert (len(mails), pane.asked.isVisible()) == (1, False)
    assert chases.going_on(met) is not None


def test_what_cannot_be_kept_is_said_to_be_only_in_the_window(pane, read_only):
    read_only(True)
    pane.body.setPlainText("Hej Petra, kort fråga.")
    assert pane.trouble.isVisible()
    assert pane.body.toPlainText() == "Hej Petra, kort fråga."
    read_only(False)
    pane.body.setPlainText("Hej Petra, en kort fråga.")
    assert not pane.trouble.isVisible()


def test_what_could_not_be_kept_is_there_after_another_tone(pane, read_only):
    read_only(True)
    pane.body.setPlainText("Hej Petra, kort fråga.")
    pane.tone.choose(Tone.SOFT)
    pane.tone.choose(Tone.USUAL)
    assert pane.body.toPlainText() == "Hej Petra, kort fråga."


def test_a_draft_that_is_typed_back_to_what_it_was_is_as_it_was_made(pane, met):
    made = pane.body.toPlainText()
    pane.body.setPlainText("Hej Petra, kort fråga.")
    pane.body.setPlainText(made)
    assert not pane.anew.isVisible()
    assert not chase_drafts.compose(met, pane.choice(), date.today()).is_own
