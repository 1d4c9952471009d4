"""Weekly reports from the whole window: found by its key, and mailed until they are sent."""

import pytest
from PySide6.QtCore import Qt

from tests.mail_server import mail_server
from tests.recipients import at
from tests.ui.handed import mail_by, sign_as_maja
from tests.ui.window.conftest import CONTROL
from wise_feedback.domain.mail import MailAccount, OutgoingState, Security
from wise_feedback.domain.reports import ReportState
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import mail_account, outbox


@pytest.fixture
def presented(assignment) -> str:
    """Somebody whom the client has been told of, by one who mails by an account."""
    sign_as_maja()
    mail_by("smtp")
    return at(assignment, StageKind.PRESENTED, "Elin Bergström")


def test_ctrl_5_shows_the_reports(window, presented, press):
    press(Qt.Key.Key_5, CONTROL)
    assert window.pages.shows("reports")


def test_a_report_that_its_server_took_is_sent(window, presented, press, qtbot):
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        window.show_reports()
        page = window.pages.reports
        page.side.address.setText("petra@exempel.se")
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: page.list.rows.values[0].state is ReportState.SENT)
    assert len(server.mails) == 1
    assert not page.side.question.isVisible()


def test_a_report_that_waits_is_told_of_and_not_mailed_twice(window, presented, press, qtbot):
    mail_account.save(MailAccount("127.0.0.1", 9, Security.NONE, "", ""))
    window.show_reports()
    page = window.pages.reports
    page.side.address.setText("petra@exempel.se")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: outbox.entries()[0].state is OutgoingState.QUEUED)
    page.reload()
    assert page.side.question.isVisible()
    assert not page.side.question.yes.isVisible()
    page.leaving.mail()
    assert len(outbox.entries()) == 1
    assert page.side.news.title.text() == "The report was not mailed"


def test_what_today_says_is_due_opens_the_report(window, presented, assignment):
    window.errands.report_wanted.emit(assignment)
    assert window.pages.shows("reports")
    assert window.pages.reports.report.client == "Havsvik Försäkring"


def test_a_report_that_waits_is_not_mailed_anew_with_other_words(window, presented, press, qtbot):
    mail_account.save(MailAccount("127.0.0.1", 9, Security.NONE, "", ""))
    window.show_reports()
    page = window.pages.reports
    page.side.address.setText("petra@exempel.se")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: outbox.entries()[0].state is OutgoingState.QUEUED)
    page.side.sentence.setPlainText("Andra ord.")
    page.leaving.mail()
    assert len(outbox.entries()) == 1
