"""Letters that are in the outbox, on the page of letters: how each stands, and what can be done."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.factories import a_strength
from tests.recipients import turned_down
from tests.ui.answers import answering, leave
from tests.ui.handed import sign_as_maja
from tests.ui.showing import show
from ui.letters.page import LettersPage
from wise_feedback.domain.basics import Key
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.letter import Via
from wise_feedback.domain.letter_list import LetterRow, LetterState
from wise_feedback.domain.mail import MailAccount, Outcome, OutgoingState, Security, Trouble
from wise_feedback.services import (
    feedback,
    letter_archive,
    letters,
    mail_account,
    mails,
    outbox,
    sending,
)

OFFLINE = Outcome(OutgoingState.QUEUED, Trouble.OFFLINE)
PASSWORD = Outcome(OutgoingState.QUEUED, Trouble.PASSWORD)
REFUSED = Outcome(OutgoingState.FAILED, Trouble.ADDRESS)
LOST = Outcome(OutgoingState.UNSURE, Trouble.LOST)


@pytest.fixture
def queued(assignment) -> Key:
    """Somebody whose letter is in the outbox; gives the card."""
    sign_as_maja()
    mail_account.save(MailAccount("smtp.exempel.se", 587, Security.STARTTLS, "maja", "hemligt"))
    card = turned_down(assignment, email="anna@exempel.se")
    made = sending.ready(card, letters.suggest(card))
    sending.queue(made, mails.for_letter(card, made.letter, made.content))
    return card


@pytest.fixture
def open_letters(qtbot, changes) -> Callable[[], LettersPage]:
    """Returns a way to show the page."""

    def open_letters() -> LettersPage:
        page = LettersPage(changes)
        page.resize(1200, 800)
        return show(qtbot, page)

    return open_letters


def tried(outcome: Outcome) -> None:
    """Let the mail come to this."""
    delivery = outbox.begin()
    outbox.finish(delivery, outcome, sending.sent)


def listed(page: LettersPage) -> list[str]:
    return [v.name if isinstance(v, LetterRow) else f"# {v}" for v in page.list.rows.values]


def offered(page: LettersPage) -> list[str]:
    """The buttons beside how the mail stands."""
    question = page.shown.question
    buttons = (question.yes, question.not_yet, question.again, question.remove)
    seen = [button for button in buttons if button.isVisible()]
    return [button.text() for button in sorted(seen, key=lambda button: button.x())]


def test_a_mail_that_waits_is_not_asked_about(queued, open_letters):
    page = open_letters()
    assert listed(page) == ["# In the outbox", "Anna Öberg"]
    assert page.shown.top.chip.text() == "In the outbox"
    assert offered(page) == ["Take out of the outbox"]


@pytest.mark.parametrize(
    ("outcome", "chip", "buttons"),
    [
        (OFFLINE, "In the outbox", ["Send now", "Take out of the outbox"]),
        (PASSWORD, "Waits for the account", ["Take out of the outbox"]),
        (REFUSED, "Not sent", ["Send again", "Yes, it was sent", "Take out of the outbox"]),
        (LOST, "Perhaps sent", ["Send again", "Yes, it was sent", "Take out of the outbox"]),
    ],
)
def test_each_state_says_what_can_be_done(queued, open_letters, outcome, chip, buttons):
    tried(outcome)
    page = open_letters()
    assert page.shown.top.chip.text() == chip
    assert chip in page.list.rows.index(1).data()
    assert offered(page) == buttons
    assert page.shown.question.text.text()


def test_nothing_is_done_with_a_mail_on_its_way(queued, open_letters):
    outbox.begin()
    assert offered(open_letters()) == []


def test_without_an_account_it_is_said_what_it_waits_for(queued, open_letters):
    mail_account.remove()
    page = open_letters()
    assert page.shown.question.text.text().startswith("All mails wait until the account is right")


def test_what_may_have_arrived_can_be_said_to_be_sent(queued, open_letters, qtbot):
    tried(LOST)
    page = open_letters()
    with qtbot.waitSignal(page.shown.told):
        page.shown.question.yes.click()
    assert page.shown.row.state is LetterState.SENT
    assert outbox.entries()[0].state is OutgoingState.SENT


def test_what_failed_is_sent_again_once_the_outbox_is_looked_after(queued, open_letters, qtbot):
    tried(REFUSED)
    page = open_letters()
    with qtbot.waitSignal(page.shown.mail_changed):
        page.shown.question.again.click()
    assert outbox.entries()[0].state is OutgoingState.QUEUED


def test_what_is_taken_out_is_asked_about_as_any_letter_that_left(queued, open_letters):
    page = open_letters()
    page.shown.question.remove.click()
    assert outbox.entries() == []
    assert listed(page) == ["# Was it sent?", "Anna Öberg"]
    assert offered(page) == ["Yes, it was sent", "Not yet"]


def test_a_mail_that_was_begun_meanwhile_is_left_alone(queued, open_letters):
    page = open_letters()
    delivery = outbox.begin()
    with answering(QMessageBox, leave):
        page.shown.question.remove.click()
    assert outbox.one(delivery.outgoing_id).state is OutgoingState.SENDING


def test_a_letter_that_was_printed_since_its_mail_failed_is_asked_about(queued, open_letters):
    tried(REFUSED)
    sending.left(sending.ready(queued, letters.suggest(queued)), Via.PRINT)
    assert offered(open_letters()) == ["Yes, it was sent", "Not yet"]


def test_one_that_was_printed_while_its_mail_waits_is_still_in_the_outbox(queued, open_letters):
    other = letters.suggest(queued).headed("Ett annat ämne")
    sending.left(sending.ready(queued, other), Via.PRINT)
    assert len(letter_archive.of_card(queued)) == 2
    assert listed(open_letters()) == ["# In the outbox", "Anna Öberg"]


def test_the_composer_says_how_the_mail_stands_as_the_list_does(queued, open_page):
    tried(REFUSED)
    assert open_page(queued).head.top.chip.text() == "Not sent"


def test_the_composer_says_it_anew_once_the_mail_was_tried(queued, open_page):
    page = open_page(queued)
    tried(REFUSED)
    page.leaving.ask_again()
    assert page.head.top.chip.text() == "Not sent"


def test_a_letter_that_is_held_back_can_go_all_the_same_or_be_taken_out(queued, open_letters):
    feedback.finish(queued, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    question = open_letters().shown.question
    assert question.title.text() == "The mail to anna@exempel.se is held back"
    assert question.remove.isVisible()
    assert not question.yes.isVisible()
    question.again.click()
    (entry,) = outbox.entries()
    assert entry.state is OutgoingState.QUEUED
