"""A mail handed to a real server: taken, refused, put off, or lost on the way."""

import socket
from datetime import UTC, datetime

import pytest

from tests.mail_server import DROP, HOST, SILENCE, babbling, mail_server, talking
from wise_feedback.domain.mail import Mail, MailAccount, Outcome, OutgoingState, Security, Trouble
from wise_feedback.domain.people import Consultant
from wise_feedback.mail import smtp
from wise_feedback.mail.messages import message

ME = Consultant("Maja Lind", email="maja@lindrekrytering.se")
MAIL = Mail("anna@exempel.se", "Återkoppling", "Hej Anna.\n\n.\n.. slut", "Anna Öberg")


def content(mail: Mail = MAIL) -> bytes:
    return message(mail, ME, datetime(2026, 11, 23, 9, tzinfo=UTC), "<1@lindrekrytering.se>")


def failed(trouble: Trouble) -> Outcome:
    return Outcome(OutgoingState.FAILED, trouble)


def put_off(trouble: Trouble) -> Outcome:
    return Outcome(OutgoingState.QUEUED, trouble)


SENT = Outcome(OutgoingState.SENT)
UNSURE = Outcome(OutgoingState.UNSURE, Trouble.LOST)


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_mail_is_sent_over_an_encrypted_line(trusted, security):
    with mail_server(security=security) as server:
        assert smtp.deliver(server.account(), content()) == SENT
    (mail,) = server.mails
    assert mail["Subject"] == "Återkoppling"
    assert server.senders == ["maja@lindrekrytering.se"]


def test_lines_that_begin_with_a_dot_arrive_as_they_were_written():
    with mail_server(security=Security.NONE) as server:
        assert smtp.deliver(server.account(), content()) == SENT
    (mail,) = server.mails
    text = mail.get_body(("plain",)).get_content()
    assert text.replace("\r\n", "\n").rstrip() == MAIL.body


def test_a_wrong_password_asks_for_the_right_one_and_sends_nothing(trusted):
    with mail_server() as server:
        outcome = smtp.deliver(server.account(password="fel"), content())
    assert outcome == put_off(Trouble.PASSWORD)
    assert server.mails == []


def test_microsofts_way_to_log_in_works_too(trusted):
    with mail_server(auth_exclude_mechanism=["PLAIN"]) as server:
        assert smtp.deliver(server.account(), content()) == SENT


def test_without_a_password_a_server_that_wants_one_asks_for_it(trusted):
    with mail_server() as server:
        outcome = smtp.deliver(server.account(user="", password=""), content())
    assert outcome == put_off(Trouble.PASSWORD)


@pytest.mark.parametrize(
    ("says", "outcome"),
    [
        ({"rcpt": "550 5.1.1 nobody here"}, failed(Trouble.ADDRESS)),
        ({"rcpt": "530 5.7.0 log in first"}, put_off(Trouble.PASSWORD)),
        ({"rcpt": "451 4.7.1 greylisted"}, put_off(Trouble.BUSY)),
        ({"rcpt": DROP}, put_off(Trouble.OFFLINE)),
        ({"data": "554 5.6.0 no such mails"}, failed(Trouble.REFUSED)),
        ({"data": "451 4.3.0 later"}, put_off(Trouble.BUSY)),
        ({"data": DROP}, UNSURE),
    ],
    ids=str,
)
def test_what_a_server_says_is_told_apart(says, outcome):
    with mail_server(says, security=Security.NONE) as server:
        assert smtp.deliver(server.account(), content()) == outcome


HELLO = ("220 hej", "250 hej")
ADDRESSED = (*HELLO, "250 ok", "250 ok")


@pytest.mark.parametrize(
    ("script", "outcome"),
    [
        ((), put_off(Trouble.OFFLINE)),
        (("554 not from here",), put_off(Trouble.BUSY)),
        (HELLO, put_off(Trouble.OFFLINE)),
        (ADDRESSED, put_off(Trouble.OFFLINE)),
        ((*ADDRESSED, "451 later"), put_off(Trouble.BUSY)),
        ((*ADDRESSED, "354 go on"), UNSURE),
        ((*ADDRESSED, "354 go on", "what?"), UNSURE),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) and value else None,
)
def test_only_a_line_lost_after_the_mail_was_handed_over_leaves_us_unsure(script, outcome):
    with talking(*script) as account:
        assert smtp.deliver(account, content()) == outcome


def test_a_line_lost_in_the_middle_of_a_mail_is_no_mail_at_the_server():
    whole = content() + b"x" * 76 * 400_000
    with talking(*ADDRESSED, "354 go on") as account:
        assert smtp.deliver(account, whole) == put_off(Trouble.OFFLINE)


def test_a_server_that_says_nothing_is_not_waited_for_for_ever():
    with socket.create_server((HOST, 0)) as silent:
        account = MailAccount(HOST, silent.getsockname()[1], Security.NONE)
        assert smtp.deliver(account, content(), timeout=0.05) == put_off(Trouble.OFFLINE)


@pytest.mark.timeout(10)  # not as long as a server may be silent before it has the mail
def test_a_server_that_never_answers_to_the_mail_leaves_us_unsure():
    with talking(*ADDRESSED, "354 go on", SILENCE) as account:
        assert smtp.deliver(account, content(), last=0.05) == UNSURE


def test_without_a_net_it_is_tried_again():
    with socket.create_server((HOST, 0)) as gone:
        port = gone.getsockname()[1]
    account = MailAccount(HOST, port, Security.NONE)
    assert smtp.deliver(account, content()) == put_off(Trouble.OFFLINE)


def test_a_server_nobody_vouches_for_gets_neither_password_nor_mail():
    with mail_server() as server:
        assert smtp.deliver(server.account(), content()) == put_off(Trouble.CERTIFICATE)
    assert server.mails == []


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_line_that_cannot_be_encrypted_is_not_used_open(security):
    with mail_server(security=Security.NONE) as server:
        outcome = smtp.deliver(server.account(security=security), content())
    assert outcome == put_off(Trouble.INSECURE)
    assert server.mails == []


def test_an_address_in_other_letters_needs_a_server_that_knows_them():
    with mail_server(security=Security.NONE) as server:
        assert smtp.deliver(server.account(), content(Mail("åsa@exempel.se", "Hej", "Hej"))) == SENT
    (mail,) = server.mails
    assert mail["To"].addresses[0].addr_spec == "åsa@exempel.se"
    with mail_server(security=Security.NONE, enable_SMTPUTF8=False) as server:
        outcome = smtp.deliver(server.account(), content(Mail("åsa@exempel.se", "Hej", "Hej")))
    assert outcome == failed(Trouble.INTERNATIONAL)


def test_an_account_is_tried_without_sending(trusted):
    with mail_server() as server:
        assert smtp.check(server.account()) is None
        assert smtp.check(server.account(password="fel")) is Trouble.PASSWORD
    assert server.mails == []


def test_nothing_that_is_said_is_printed_or_logged(trusted, capfd, caplog):
    with mail_server() as server, caplog.at_level("DEBUG"):
        smtp.deliver(server.account(), content())
    assert capfd.readouterr() == ("", "")
    said = [record for record in caplog.records if record.name.startswith("wise_feedback")]
    assert said == []


@pytest.mark.timeout(10)
def test_a_server_that_never_ends_what_it_says_is_cut_off():
    with babbling() as account:
        assert smtp.deliver(account, content(), longest=0.3) == put_off(Trouble.OFFLINE)


@pytest.mark.timeout(10)
def test_asking_a_server_that_never_ends_what_it_says_comes_to_an_end():
    with babbling() as account:
        assert smtp.check(account, timeout=0.3) is Trouble.OFFLINE
