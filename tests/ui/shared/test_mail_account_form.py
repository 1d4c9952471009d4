"""The account that mails are sent by: kept once it is whole, and checked by its own server."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.mail_server import PASSWORD, authority, mail_server, talking
from tests.ui.names import unnamed
from tests.ui.showing import show
from ui.shared.mail_account_form import AccountForm
from wise_feedback.domain.mail import MailAccount, Security, Trouble
from wise_feedback.services import mail_account

ACCOUNT = MailAccount("smtp.exempel.se", 587, Security.STARTTLS, "maja", "hemligt åäö")


@pytest.fixture
def form(qtbot, vault) -> AccountForm:
    return show(qtbot, AccountForm())


@pytest.fixture
def trusted(tmp_path, monkeypatch) -> None:
    """This computer trusts whoever vouches for our servers."""
    file = tmp_path / "trusted.pem"
    authority().cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))


def write(form: AccountForm, **texts: str) -> None:
    """Write in fields, and leave each."""
    for name, text in texts.items():
        line = getattr(form, name).input
        line.setText(text)
        line.textEdited.emit(text)
        line.editingFinished.emit()


def fill(form: AccountForm, account: MailAccount) -> None:
    """Write an account, as it stands in the letter from whoever runs the server."""
    form.security.input.choose(account.security)
    write(form, host=account.host, port=str(account.port))
    write(form, user=account.user, password=account.password)


def test_it_begins_empty_and_is_nobodys_fault(form):
    form.host.input.editingFinished.emit()
    assert form.host.error == ""
    assert not form.forget.isVisible()
    assert unnamed(form) == []


def test_an_account_is_kept_once_it_is_whole(form, qtbot):
    with qtbot.waitSignal(form.changed):
        fill(form, ACCOUNT)
    assert mail_account.load() == ACCOUNT
    assert form.forget.isVisible()


def test_what_is_still_to_be_filled_in_is_not_called_wrong(form):
    write(form, host="smtp.exempel.se", user="maja")
    assert form.password.error == ""
    write(form, password="")
    assert form.password.error == "Fill in the password too."
    assert mail_account.load().user == ""


def test_each_field_says_what_is_wrong_with_it(form):
    write(form, host="smtp exempel", port="70000", user="maja", password="")
    assert form.host.error.startswith("No server is called that.")
    assert form.port.error == "A port is a number from 1 to 65535."
    assert mail_account.load() is None


def test_what_is_wrong_stays_in_its_field_and_leaves_what_was_kept(form):
    fill(form, ACCOUNT)
    write(form, host="smtp exempel")
    assert not form.keep()
    assert form.host.input.text() == "smtp exempel"
    assert form.host.input.hasFocus()
    assert mail_account.load() == ACCOUNT


def test_a_password_goes_over_no_open_line(form):
    fill(form, ACCOUNT)
    form.security.input.choose(Security.NONE)
    assert form.security.error.startswith("A password is only sent over an encrypted line.")
    assert mail_account.load() == ACCOUNT


def test_the_port_goes_with_the_encryption_unless_it_is_ones_own(form):
    form.security.input.choose(Security.TLS)
    assert form.port.input.text() == "465"
    write(form, port="2525")
    form.security.input.choose(Security.STARTTLS)
    assert form.port.input.text() == "2525"


def test_the_password_is_dots_until_one_asks_and_again_once_one_leaves(form):
    fill(form, ACCOUNT)
    assert form.password.input.echoMode() is QLineEdit.EchoMode.Password
    form.password.eye.click()
    assert form.password.input.echoMode() is QLineEdit.EchoMode.Normal
    form.hide()
    assert form.password.input.echoMode() is QLineEdit.EchoMode.Password


def test_an_account_is_forgotten_with_its_password(form, qtbot):
    fill(form, ACCOUNT)
    with qtbot.waitSignal(form.changed):
        form.forget.click()
    assert mail_account.load() is None
    assert form.account() == MailAccount()


def test_what_was_kept_elsewhere_is_shown_unless_something_is_typed(form):
    form.hide()
    mail_account.save(ACCOUNT)
    form.show()
    assert form.account() == ACCOUNT
    form.user.input.setText("Bo")
    form.hide()
    form.show()
    assert form.user.input.text() == "Bo"


def test_a_server_that_lets_one_in_is_said_to(form, trusted, qtbot):
    with mail_server() as server:
        fill(form, server.account())
        form.check.click()
        assert not form.check.isEnabled()
        qtbot.waitUntil(form.check.isEnabled)
    assert form.told.title.text() == "The server lets you in"
    assert server.mails == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"password": PASSWORD + "x"}, "The server did not take the user and the password."),
        ({"security": Security.TLS}, "The line could not be encrypted."),
    ],
)
def test_what_is_in_the_way_is_said_in_words(form, trusted, qtbot, changes, said):
    with mail_server() as server:
        fill(form, server.account(**changes))
        form.check.click()
        qtbot.waitUntil(form.check.isEnabled)
    assert form.told.text.text().startswith(said)


def test_a_server_that_nobody_vouches_for_is_told_nothing(form, qtbot):
    with mail_server() as server:
        fill(form, server.account())
        form.check.click()
        qtbot.waitUntil(form.check.isEnabled)
    assert form.told.text.text().startswith("Nobody vouches that this is the right server")


def test_an_answer_about_another_account_than_the_one_written_is_not_said(form, qtbot):
    with talking("421 not now") as account:
        fill(form, account)
        form.check.click()
        talk = form._talk
        write(form, host="smtp.exempel.se")
        assert talk.wait(5)
    QApplication.processEvents()
    assert talk.result is Trouble.BUSY
    assert not form.told.isVisible()
    assert form.check.isEnabled()
