"""The account of the outbox: what is kept, what is refused, and where its password never shows."""

from dataclasses import replace

import pytest

from wise_feedback.domain.errors import MailError, MailProblem, TextTooLongError
from wise_feedback.domain.mail import MailAccount, Security
from wise_feedback.services import history, mail_account
from wise_feedback.services import vault as vaults

ACCOUNT = MailAccount("smtp.exempel.se", 587, Security.STARTTLS, "maja", "hemligt åäö")


def test_there_is_no_account_to_begin_with(vault):
    assert mail_account.load() is None


def test_an_account_is_kept_over_a_restart(vault):
    mail_account.save(replace(ACCOUNT, port=2525))
    mail_account.save(ACCOUNT)
    vaults.close_vault()
    vaults.open_vault(vault)
    assert mail_account.load() == ACCOUNT


def test_an_account_can_be_forgotten(vault):
    mail_account.save(ACCOUNT)
    mail_account.remove()
    assert mail_account.load() is None


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"host": " "}, MailProblem.NO_HOST),
        ({"host": "smtp exempel.se"}, MailProblem.BAD_HOST),
        ({"host": "smtp..exempel.se"}, MailProblem.BAD_HOST),
        ({"host": "smtp.exempel.se:587"}, MailProblem.BAD_HOST),
        ({"host": "-smtp.exempel.se"}, MailProblem.BAD_HOST),
        ({"host": "smtp." + "a" * 70 + ".se"}, MailProblem.BAD_HOST),
        ({"port": 0}, MailProblem.BAD_PORT),
        ({"port": 65536}, MailProblem.BAD_PORT),
        ({"password": ""}, MailProblem.NO_PASSWORD),
        ({"password": "x" * 501}, MailProblem.NO_PASSWORD),
        ({"security": Security.NONE}, MailProblem.PLAIN_PASSWORD),
    ],
)
def test_an_account_that_cannot_be_is_refused_and_not_kept(vault, changes, problem):
    with pytest.raises(MailError) as refused:
        mail_account.save(replace(ACCOUNT, **changes))
    assert refused.value.problem is problem
    assert mail_account.load() is None


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "post.räksmörgås.se", "A.se"])
def test_a_server_may_be_named_in_many_ways(vault, host):
    assert mail_account.save(replace(ACCOUNT, host=f" {host} ")).host == host


def test_a_name_that_is_too_long_is_refused(vault):
    with pytest.raises(TextTooLongError):
        mail_account.save(replace(ACCOUNT, user="x" * 201))


def test_who_does_not_log_in_needs_no_password(vault):
    account = replace(ACCOUNT, user="", security=Security.NONE)
    assert mail_account.save(account).password == ""


def test_the_password_shows_nowhere(vault, caplog):
    caplog.set_level("WARNING", "peewee")  # as the window and the command line do
    with caplog.at_level("DEBUG", "wise_feedback"):
        mail_account.save(ACCOUNT)
        with pytest.raises(MailError) as refused:
            mail_account.save(replace(ACCOUNT, host=""))
    shown = (repr(ACCOUNT), str(ACCOUNT), repr(refused.value), caplog.text)
    assert not any("hemligt" in text for text in shown)


def test_an_account_is_no_step_to_undo(vault):
    mail_account.save(ACCOUNT)
    assert history.next_undo() is None


def test_the_usual_ports_are_known():
    assert [way.port for way in (Security.STARTTLS, Security.TLS, Security.NONE)] == [587, 465, 25]
