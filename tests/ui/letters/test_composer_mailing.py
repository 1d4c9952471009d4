"""Mailing a letter from its page: in each way, at the first of all, and where it cannot be."""

import os
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl

from tests.recipients import turned_down
from tests.ui.answers import answering, leave
from tests.ui.handed import mail_by, noting_program, opening, sign_as_maja
from tests.ui.letters.composing import write
from ui.letters.composer import ComposerPage
from ui.shared.way_dialog import WayDialog
from wise_feedback.domain.letter import PartKind, Via
from wise_feedback.domain.mail import MailAccount, OutgoingState, Security
from wise_feedback.services import letter_archive, mail_account, outbox, settings

needs_sh = pytest.mark.skipif(os.name != "posix", reason="a program of a few lines of sh")
ACCOUNT = MailAccount("localhost", 1, Security.NONE)


@pytest.fixture
def page(assignment, open_page, monkeypatch, tmp_path) -> ComposerPage:
    """A letter to Anna that lacks nothing, on a computer without mail programs of its own."""
    monkeypatch.setenv("PATH", str(tmp_path))
    sign_as_maja()
    return open_page(turned_down(assignment, email="anna@exempel.se"))


def mail(page: ComposerPage) -> list[QUrl]:
    """Mail the letter; return what the desktop was asked to open."""
    with opening("file", "mailto") as opened:
        page.head.mail.click()
    return opened


def left(page: ComposerPage):
    (saved,) = letter_archive.of_card(page.writing.candidacy_id)
    return saved


def test_a_draft_opens_with_the_letter_and_is_asked_about(page, qtbot):
    mail_by("draft")
    with opening("file") as opened:
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (url,) = opened
    sent = message_from_bytes(Path(url.toLocalFile()).read_bytes(), policy=policy.SMTP)
    (attached,) = sent.iter_attachments()
    assert attached.get_content() == letter_archive.pdf(left(page).id)
    assert (left(page).via, left(page).address) == (Via.MAIL, "anna@exempel.se")
    assert page.column.question.isVisible()
    assert page.head.top.chip.text() == "Mail opened"
    assert page.column.notices.news.folder.isVisible()


def test_the_draft_goes_once_the_letter_is_said_to_be_sent(page):
    mail_by("draft")
    (url,) = mail(page)
    page.column.question.yes.click()
    assert left(page).is_sent
    assert not Path(url.toLocalFile()).exists()


@needs_sh
def test_thunderbird_is_asked_by_name(page, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", os.defpath)
    noted = noting_program(tmp_path, "thunderbird", monkeypatch)
    mail_by("thunderbird")
    assert mail(page) == []
    qtbot.waitUntil(noted.exists)
    assert noted.read_text("utf-8").strip().endswith(".eml")


def test_by_mailto_it_is_said_how_the_pdf_is_put_in(page):
    mail_by("mailto")
    folder, url = mail(page)
    assert (folder.isLocalFile(), url.scheme()) == (True, "mailto")
    assert page.column.notices.news.text.text().startswith("Paste the PDF into it with Ctrl V")


def test_straight_from_here_it_waits_in_the_outbox_and_nobody_is_asked(page):
    mail_by("smtp")
    mail_account.save(ACCOUNT)
    assert mail(page) == []
    (entry,) = outbox.entries()
    assert (entry.letter_id, entry.state) == (left(page).id, OutgoingState.QUEUED)
    question = page.column.question
    assert question.title.text() == "The mail to anna@exempel.se is in the outbox"
    assert question.remove.isVisible()
    assert not question.yes.isVisible()


def test_a_letter_in_the_outbox_is_not_mailed_again_even_with_other_words(page):
    mail_by("smtp")
    mail_account.save(ACCOUNT)
    mail(page)
    write(page, PartKind.OPENING, "Hej Anna.")
    mail_by("draft")
    assert mail(page) == []
    assert page.column.notices.news.text.text() == "The letter is in the outbox already."
    assert len(outbox.entries()) == 1
    page.column.question.remove.click()
    assert len(mail(page)) == 1


def test_the_first_time_it_is_asked_how_and_remembered(page):
    with answering(WayDialog, lambda dialog: dialog.use.click()):
        opened = mail(page)
    assert len(opened) == 1
    assert settings.load().mail_way == "draft"
    assert len(mail(page)) == 1


def test_a_dialog_that_is_left_mails_nothing_and_remembers_nothing(page):
    with answering(WayDialog, leave):
        assert mail(page) == []
    assert settings.load().mail_way is None
    assert letter_archive.of_card(page.writing.candidacy_id) == []


def test_a_way_that_proved_to_work_is_kept_even_if_one_does_not_go_on(page):
    def work_and_leave(dialog: WayDialog) -> None:
        dialog.form.trial.begin.click()
        dialog.form.trial.yes.click()
        assert dialog.focusWidget() is dialog.use
        dialog.reject()

    with answering(WayDialog, work_and_leave):
        mail(page)
    assert settings.load().mail_way == "draft"
    assert letter_archive.of_card(page.writing.candidacy_id) == []


def test_the_dialog_is_not_left_for_the_letter_without_the_account_it_takes(page, qtbot):
    def use_without_account(dialog: WayDialog) -> None:
        dialog.form.ways.choose("smtp")
        dialog.use.click()
        assert dialog.isVisible()
        assert dialog.form.account.host.error
        dialog.form.account.security.input.choose(Security.NONE)
        dialog.form.account.host.input.setText("localhost")
        dialog.use.click()
        assert not dialog.isVisible()

    with answering(WayDialog, use_without_account), qtbot.waitSignal(page.leaving.mail_changed):
        mail(page)
    assert mail_account.load() == MailAccount("localhost", 25, Security.NONE)
    assert len(outbox.entries()) == 1


def test_an_account_that_was_removed_is_asked_for_again(page):
    mail_by("smtp")

    def see(dialog: WayDialog) -> None:
        assert dialog.form.server.isVisible()
        dialog.reject()

    with answering(WayDialog, see):
        mail(page)


def test_without_an_address_one_is_led_to_its_field_and_asked_nothing_else(told, open_page):
    sign_as_maja()
    page = open_page(told)
    assert mail(page) == []
    assert page.column.notices.news.text.text() == "There is no e-mail address to send it to."
    page.column.notices.news.button.click()
    assert page.focusWidget() is page.column.address.email.input
    assert letter_archive.of_card(told) == []


@needs_sh
def test_where_nothing_answers_it_is_said_and_the_text_can_be_copied(page, tmp_path, qapp):
    broken = tmp_path / "thunderbird"
    broken.write_text("#!/not/there\n")
    broken.chmod(0o755)
    mail_by("thunderbird")
    mail(page)
    news = page.column.notices.news
    assert news.title.text() == "No mail program answered"
    news.button.click()
    assert qapp.clipboard().text().startswith("Hej Anna.")


@pytest.mark.parametrize("typed", ["anna@nyadress", "anna@ny.se, anna2@ny.se"])
def test_nothing_is_mailed_while_a_new_address_is_half_written(assignment, open_page, typed):
    sign_as_maja()
    mail_by("smtp")
    mail_account.save(MailAccount("localhost", 1, Security.NONE))
    page = open_page(turned_down(assignment, email="anna@gammal.se"))
    field = page.column.address.email
    field.input.setText(typed)
    page.head.mail.click()
    assert outbox.entries() == []
    assert field.input.text() == typed
    assert field.error
    assert page.column.notices.news.isVisible()
    field.input.setText("anna@ny.se")
    page.head.mail.click()
    assert [entry.address for entry in outbox.entries()] == ["anna@ny.se"]


def test_a_half_written_address_is_not_shown_as_somebody_elses(assignment, open_page):
    page = open_page(turned_down(assignment, "Anna Öberg"))
    page.column.address.email.input.setText("anna@nyadress")
    page.open(turned_down(assignment, "Bo Ek"))
    assert page.column.address.email.input.text() == ""
