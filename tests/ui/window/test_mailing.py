"""A letter that is mailed from the whole window: from Ctrl Enter to a letter that is sent."""

import pytest
from PySide6.QtCore import Qt

from tests.mail_server import mail_server
from tests.recipients import turned_down
from tests.ui.handed import mail_by, sign_as_maja
from tests.ui.window.conftest import CONTROL
from wise_feedback.domain.mail import MailAccount, Security
from wise_feedback.services import letter_archive, mail_account, outbox


@pytest.fixture
def to_anna(assignment) -> str:
    """Somebody to write to, by an account; gives the card."""
    sign_as_maja()
    mail_by("smtp")
    return turned_down(assignment, email="anna@exempel.se")


def test_ctrl_enter_sends_the_letter_and_locks_it(window, to_anna, press, qtbot):
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        window.write_letter(to_anna)
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(window.toast.isVisible)
    assert window.toast.words.text() == "The mail to anna@exempel.se is sent"
    composer = window.pages.composer
    assert composer.head.top.chip.text().startswith("Sent ")
    assert not composer.column.question.isVisible()
    assert len(server.mails) == 1


def test_what_waits_is_sent_now_once_that_is_asked_for(window, to_anna, press, qtbot):
    with mail_server(security=Security.NONE) as server:
        account = server.account()
    mail_account.save(account)
    window.write_letter(to_anna)
    press(Qt.Key.Key_Return, CONTROL)
    question = window.pages.composer.column.question
    qtbot.waitUntil(question.again.isVisible)
    assert question.text.text().startswith("The server does not answer.")
    window.toast.hide()
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        question.again.click()
        assert question.title.text() == "The mail to anna@exempel.se is on its way"
        qtbot.waitUntil(lambda: letter_archive.of_card(to_anna)[0].is_sent)


def test_a_mail_that_waits_on_is_spoken_of_once(window, to_anna, press, qtbot):
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
    window.write_letter(to_anna)
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(window.toast.isVisible)
    window.toast.hide()
    outbox.send_again(outbox.entries()[0].id)
    with qtbot.waitSignal(window.postman.changed):
        window.postman.go()
    assert not window.toast.isVisible()


def test_a_mail_that_is_taken_out_comes_back_by_undo_and_lets_others_go(
    window, to_anna, press, qtbot
):
    mail_account.save(MailAccount("localhost", 1, Security.NONE))
    window.write_letter(to_anna)
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(window.toast.isVisible)
    window.show_letters()
    window.pages.letters.shown.question.remove.click()
    assert outbox.entries() == []
    assert window.toast.words.text() == "Mail taken out of the outbox"
    window.toast.button.click()
    qtbot.waitUntil(lambda: len(outbox.entries()) == 1)
    assert window.pages.letters.shown.question.remove.isVisible()


def test_one_s_own_address_is_asked_for_where_it_is_written(window, assignment, press):
    mail_by("draft")
    window.write_letter(turned_down(assignment, email="anna@exempel.se"))
    press(Qt.Key.Key_Return, CONTROL)
    window.pages.composer.column.notices.news.button.click()
    assert window.pages.shows("settings")
    assert window.pages.settings.section == "you"
