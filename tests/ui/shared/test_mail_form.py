"""How mails leave: chosen, tried with a mail to oneself, and kept once it has proved to work."""

from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.mail_server import mail_server
from tests.ui.handed import opening, sign_as_maja
from tests.ui.showing import show
from ui.shared.mail_form import MailForm
from wise_feedback.domain.mail import MailAccount, OutgoingState, Security
from wise_feedback.services import mail_account, outbox, sending, settings


@pytest.fixture
def form(qtbot, vault, monkeypatch, tmp_path) -> MailForm:
    """The form on a computer without any mail program of its own."""
    monkeypatch.setenv("PATH", str(tmp_path))
    sign_as_maja()
    return show(qtbot, MailForm(None))


def send_next() -> None:
    """Do once what the window's postman does."""
    delivery = outbox.begin()
    outbox.finish(delivery, outbox.deliver(delivery), sending.sent)


def test_a_mail_to_oneself_opens_with_a_pdf_and_is_asked_about(form):
    with opening("file") as opened:
        form.trial.begin.click()
    mail = message_from_bytes(Path(opened[0].toLocalFile()).read_bytes(), policy=policy.SMTP)
    assert mail["To"].addresses[0].addr_spec == "maja@lindrekrytering.se"
    (attached,) = mail.iter_attachments()
    assert attached.get_content().startswith(b"%PDF-")
    assert form.trial.told.title.text() == "Did a mail to yourself open, with the PDF attached?"
    assert settings.load().mail_way is None


def test_a_yes_keeps_the_way(form):
    with opening("file"):
        form.trial.begin.click()
    form.trial.yes.click()
    assert settings.load().mail_way == "draft"
    assert not form.trial.yes.isVisible()


def test_a_no_offers_the_next_way_and_keeps_nothing(form):
    with opening("file", "mailto") as opened:
        form.trial.begin.click()
        form.trial.no.click()
        assert settings.load().mail_way is None
        form.trial.another.click()
    assert form.way == "mailto"
    assert opened[-1].scheme() == "mailto"
    assert form.trial.yes.isVisible()


def test_after_the_last_way_there_is_still_the_pdf(form):
    form.ways.choose("smtp")
    form.trial.send("smtp")
    form.trial._note_no()
    assert form.trial.told.text.text().startswith("A letter can always be saved as PDF")
    assert not form.trial.another.isVisible()


def test_without_an_address_of_ones_own_it_is_said(form):
    me = replace(settings.load().consultant, email="")
    settings.save(replace(settings.load(), consultant=me))
    form.trial.begin.click()
    assert "your own e-mail address" in form.trial.told.text.text()


def test_nothing_is_tried_without_the_account_it_takes(form):
    form.ways.choose("smtp")
    assert form.server.isVisible()
    form.trial.begin.click()
    assert form.account.host.error == "Fill in the name of the mail server."
    assert form.account.host.input.hasFocus()
    assert outbox.entries() == []


def test_the_next_way_asks_for_its_account_before_it_is_tried(form):
    with opening("mailto", "file"):
        form.ways.choose("mailto")
        form.trial.begin.click()
        form.trial.no.click()
    form.trial.another.click()
    assert form.account.host.input.hasFocus()
    assert form.account.host.error == ""
    assert outbox.entries() == []


def test_by_a_server_it_is_asked_once_that_has_it(form):
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        form.ways.choose("smtp")
        form.hide()
        form.show()
        form.trial.begin.click()
        assert not form.trial.yes.isVisible()
        send_next()
        form.trial.look()
    assert len(server.mails) == 1
    form.trial.yes.click()
    assert settings.load().mail_way == "smtp"


def test_what_keeps_it_from_being_sent_is_said_and_it_waits_no_longer(form):
    with mail_server({"data": "550 no"}, security=Security.NONE) as server:
        mail_account.save(server.account())
        form.ways.choose("smtp")
        form.trial.send("smtp")
        send_next()
        form.trial.look()
    assert form.trial.told.text.text().startswith("The server refused the mail.")
    assert outbox.entries() == []


def test_a_mail_to_oneself_that_was_taken_back_is_not_asked_about(form):
    mail_account.save(MailAccount("smtp.exempel.se"))
    form.trial.send("smtp")
    outbox.remove(outbox.entries()[0].id)
    form.trial.look()
    assert not form.trial.told.isVisible()


def test_one_that_was_sent_stays_among_those_sent_when_another_is_tried(form):
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        form.trial.send("smtp")
        send_next()
        form.trial.send("smtp")
    assert [one.state for one in outbox.entries()] == [OutgoingState.QUEUED, OutgoingState.SENT]
