"""How a word leaves the session: by mail, by text or by phone, and what is held."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.session.doing import body, go_on, told, who
from ui.shared.mailing import LONGEST, mail_url
from wise_feedback.domain.basics import Channel
from wise_feedback.services import (
    updates,
)

TODAY = date.today()


def test_a_mail_is_opened_and_only_yes_writes_down_that_it_was_sent(page, people, post):
    text = body(page)
    go_on()
    assert len(post.opened) == 1
    parts = urlsplit(post.opened[0].toString(post.opened[0].ComponentFormattingOption.FullyEncoded))
    assert parts.path == "anna@post.example"
    assert parse_qs(parts.query)["body"] == [text.replace("\n", "\r\n")]
    assert told(people["Anna"]) == []
    go_on()
    assert told(people["Anna"]) == [(Channel.MAIL, text)]
    assert who(page) == "Bo"


def test_not_yet_goes_back_to_the_text_and_writes_nothing_down(page, people):
    go_on()
    QTest.mouseClick(page.person.foot.no, Qt.MouseButton.LeftButton)
    assert who(page) == "Anna"
    assert page.person.text.hasFocus()
    assert told(people["Anna"]) == []
    assert not page.person.foot.is_asking


def test_a_call_is_written_down_at_once(page, people):
    page.person.channel.choose(Channel.PHONE)
    assert page.person.sheet.isVisible()
    assert page.person.sheet.number.text() == "070-174 06 12"
    go_on()
    assert told(people["Anna"])[0][0] is Channel.PHONE
    assert who(page) == "Bo"


def test_a_text_is_copied_and_asked_about(page, people):
    page.person.channel.choose(Channel.SMS)
    go_on()
    assert QGuiApplication.clipboard().text() == body(page)
    assert told(people["Anna"]) == []
    go_on()
    assert told(people["Anna"])[0][0] is Channel.SMS


def test_what_must_not_be_said_is_held_and_kept(page, people, post):
    page.person.text.setPlainText("Du är för gammal för rollen.")
    go_on()
    assert post.opened == []
    assert page.handing.is_held
    assert page.person.notice.isVisible()
    assert not page.person.foot.is_asking
    QTest.mouseClick(page.person.notice.button, Qt.MouseButton.LeftButton)
    assert page.person.text.hasFocus()
    page.leave()
    assert "gammal" in updates.draft(people["Anna"]).body


def test_the_notice_goes_once_the_text_is_another(page):
    page.person.text.setPlainText("Du är för gammal för rollen.")
    go_on()
    page.person.text.setPlainText("Det har inte hänt något nytt.")
    assert page.person.notice.isHidden()


def test_what_must_not_be_said_is_not_copied_either(page):
    QGuiApplication.clipboard().setText("före")
    page.person.channel.choose(Channel.SMS)
    page.person.text.setPlainText("Du är för gammal för rollen.")
    go_on()
    assert QGuiApplication.clipboard().text() == "före"


def test_an_empty_mail_is_not_opened(page, post):
    page.person.text.clear()
    go_on()
    assert post.opened == []
    assert page.person.notice.isVisible()


def test_where_no_address_is_known_the_mail_opens_and_it_is_said(add, open_page, post):
    add("Dag", email="")
    page = open_page()
    page.person.channel.choose(Channel.MAIL)
    go_on()
    assert post.opened[0].toString().startswith("mailto:?")
    assert "address" in page.person.notice.title.text()


def test_a_text_too_long_for_an_address_is_copied(page, post):
    page.person.text.setPlainText("Du ritade tjänsterna på tavlan och räknade. " * 80)
    go_on()
    assert "body=" not in post.opened[0].toString()
    assert QGuiApplication.clipboard().text() == body(page)
    assert page.person.foot.is_asking


def test_an_address_is_encoded_so_that_nothing_in_a_text_is_lost():
    url = mail_url("a+b@post.example", "Å & Ö?", "Rad ett\nRad två: 100 % ja + nej")
    fields = parse_qs(urlsplit(url).query)
    assert urlsplit(url).path == "a%2Bb@post.example"
    assert fields == {"subject": ["Å & Ö?"], "body": ["Rad ett\r\nRad två: 100 % ja + nej"]}
    assert len(url) < LONGEST


def test_half_an_emoji_does_not_stop_a_mail():
    assert mail_url("a@b.se", "", "\ud83d").startswith("mailto:a@b.se?body=")
