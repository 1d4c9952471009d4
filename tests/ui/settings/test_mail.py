"""Mail among the settings: a way is kept as it is chosen, one with an account once there is one."""

import pytest

from tests.ui.handed import mail_by
from tests.ui.names import unnamed
from tests.ui.showing import show
from ui.settings.mail import MailSection
from wise_feedback.domain.mail import MailAccount, Security
from wise_feedback.services import mail_account, settings


@pytest.fixture
def section(qtbot, vault, monkeypatch, tmp_path) -> MailSection:
    monkeypatch.setenv("PATH", str(tmp_path))
    return show(qtbot, MailSection())


def test_a_way_is_kept_at_once(section):
    section.form.ways.choose("mailto")
    assert settings.load().mail_way == "mailto"


def test_the_way_with_an_account_is_kept_once_there_is_one(section, qtbot):
    section.form.ways.choose("smtp")
    assert settings.load().mail_way is None
    account = section.form.account
    with qtbot.waitSignal(section.mail_changed):
        account.host.input.setText("smtp.exempel.se")
        account.host.input.editingFinished.emit()
    assert settings.load().mail_way == "smtp"
    assert mail_account.load() == MailAccount("smtp.exempel.se", 587, Security.STARTTLS)
    assert unnamed(section) == []


def test_what_was_chosen_at_the_first_mail_is_shown(section):
    section.hide()
    mail_by("mailto")
    section.show()
    assert section.form.way == "mailto"
