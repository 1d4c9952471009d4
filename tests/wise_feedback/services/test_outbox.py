"""The outbox: in which order mails are tried, how long they wait, and what never happens twice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.recipients import turned_down
from wise_feedback.domain.errors import MailError, MailProblem, NotFoundError
from wise_feedback.domain.letter import Via
from wise_feedback.domain.mail import (
    Delivery,
    Entry,
    Mail,
    MailAccount,
    Outcome,
    OutgoingState,
    Security,
    Trouble,
)
from wise_feedback.domain.people import Consultant
from wise_feedback.services import (
    history,
    letter_archive,
    letters,
    mail_account,
    outbox,
    sending,
    settings,
)
from wise_feedback.storage import tables

NOW = datetime(2026, 11, 23, 9, 40, tzinfo=UTC)
ACCOUNT = MailAccount("smtp.exempel.se", 587, Security.STARTTLS, "maja", "hemligt")
MAIL = Mail("anna@exempel.se", "Återkoppling", "Hej Anna.", "Anna Öberg")

SENT = Outcome(OutgoingState.SENT)
OFFLINE = Outcome(OutgoingState.QUEUED, Trouble.OFFLINE)
PASSWORD = Outcome(OutgoingState.QUEUED, Trouble.PASSWORD)
REFUSED = Outcome(OutgoingState.FAILED, Trouble.ADDRESS)
LOST = Outcome(OutgoingState.UNSURE, Trouble.LOST)


@pytest.fixture(autouse=True)
def _sender(vault):
    settings.save(replace(settings.load(), consultant=Consultant("Maja", email="maja@lind.se")))
    mail_account.save(ACCOUNT)


@pytest.fixture
def letter(assignment: str) -> str:
    """A letter that has left for the outbox; gives its id."""
    card = turned_down(assignment)
    return sending.left(sending.ready(card, letters.suggest(card)), Via.OUTBOX).id


def minutes(number: int) -> datetime:
    return NOW + timedelta(minutes=number)


def begun(now: datetime = NOW) -> Delivery:
    delivery = outbox.begin(now)
    assert delivery is not None
    return delivery


def tried(outcome: Outcome, now: datetime = NOW) -> Entry:
    """Let the next mail come to this, and return how it stands."""
    entry = outbox.finish(begun(now), outcome, sending.sent, now)
    assert entry is not None
    return entry


def the_entry() -> Entry:
    (entry,) = outbox.entries()
    return entry


def test_a_mail_waits_whole_and_is_due_at_once():
    key = outbox.queue(MAIL, now=NOW)
    entry = the_entry()
    assert (entry.id, entry.state, entry.tries) == (key, OutgoingState.QUEUED, 0)
    assert (entry.address, entry.subject) == ("anna@exempel.se", "Återkoppling")
    assert outbox.wakes_at() == NOW


def test_what_cannot_be_addressed_is_not_kept():
    with pytest.raises(MailError):
        outbox.queue(replace(MAIL, to="anna@exempel.se, bo@exempel.se"))
    with pytest.raises(MailError):
        outbox.queue(replace(MAIL, subject="Hej\r\nBcc: bo@exempel.se"))
    assert outbox.entries() == []


def test_a_letter_is_in_the_outbox_once(letter):
    outbox.queue(MAIL, letter, NOW)
    with pytest.raises(MailError) as refused:
        outbox.queue(MAIL, letter, NOW)
    assert refused.value.problem is MailProblem.IN_OUTBOX


def test_a_letter_that_failed_may_be_put_there_again(letter):
    outbox.queue(MAIL, letter, NOW)
    tried(REFUSED)
    outbox.queue(replace(MAIL, to="anna@annat.se"), letter, NOW)
    assert the_entry().address == "anna@annat.se"


def test_that_a_mail_was_queued_can_be_undone_until_it_is_begun():
    outbox.queue(MAIL, now=NOW)
    history.undo()
    assert outbox.entries() == []
    history.redo()
    begun()
    assert history.next_undo() is None


def test_one_mail_is_sent_at_a_time_the_oldest_first():
    first, second = outbox.queue(MAIL, now=NOW), outbox.queue(MAIL, now=minutes(1))
    delivery = begun(minutes(2))
    assert delivery.outgoing_id == first
    assert outbox.begin(minutes(2)) is None
    assert outbox.wakes_at() is None
    outbox.finish(delivery, SENT, sending.sent, minutes(2))
    assert begun(minutes(2)).outgoing_id == second


def test_without_an_account_nothing_is_begun():
    mail_account.remove()
    outbox.queue(MAIL, now=NOW)
    assert outbox.begin(NOW) is None
    assert outbox.wakes_at() is None
    assert the_entry().state is OutgoingState.QUEUED


def test_a_mail_that_is_being_sent_says_so_before_anything_is_sent():
    outbox.queue(MAIL, now=NOW)
    delivery = begun()
    assert the_entry().state is OutgoingState.SENDING
    assert delivery.account == ACCOUNT
    assert delivery.content.startswith(b"From: Maja <maja@lind.se>\r\n")


def test_the_letter_of_a_sent_mail_is_known_to_be_sent(letter):
    outbox.queue(MAIL, letter, NOW)
    assert tried(SENT, minutes(1)).letter_id == letter
    assert letter_archive.one(letter).sent_at == minutes(1)


def test_a_sent_mail_leaves_no_words_behind():
    outbox.queue(MAIL, now=NOW)
    tried(SENT)
    assert [bytes(row.content) for row in tables.Outgoing.select()] == [b""]
    assert the_entry().state is OutgoingState.SENT
    assert outbox.wakes_at() is None


def test_if_the_letter_cannot_be_noted_the_mail_is_not_either(letter):
    outbox.queue(MAIL, letter, NOW)
    delivery = begun()

    def refuse(letter_id: str, at: datetime) -> None:
        raise NotFoundError

    with pytest.raises(NotFoundError):
        outbox.finish(delivery, SENT, refuse, NOW)
    assert the_entry().state is OutgoingState.SENDING


def test_a_mail_that_is_gone_when_it_is_sent_is_no_trouble():
    key = outbox.queue(MAIL, now=NOW)
    delivery = begun()
    tables.Outgoing.delete_by_id(key)
    assert outbox.finish(delivery, SENT, sending.sent, NOW) is None


def test_each_try_is_waited_for_longer_and_at_most_an_hour():
    outbox.queue(MAIL, now=NOW)
    at, waits = NOW, []
    for _ in range(6):
        entry = tried(OFFLINE, at)
        assert entry.next_try_at is not None
        waits.append((entry.next_try_at - at) // timedelta(minutes=1))
        assert outbox.begin(entry.next_try_at - timedelta(seconds=1)) is None
        at = entry.next_try_at
    assert waits == [1, 5, 15, 60, 60, 60]
    assert the_entry().trouble is Trouble.OFFLINE


def test_after_four_days_it_is_not_tried_by_itself_any_more():
    outbox.queue(MAIL, now=NOW)
    entry = tried(OFFLINE, NOW + timedelta(days=4))
    assert (entry.state, entry.trouble) == (OutgoingState.FAILED, Trouble.OFFLINE)
    outbox.send_again(entry.id, NOW + timedelta(days=5))
    assert tried(OFFLINE, NOW + timedelta(days=5)).state is OutgoingState.QUEUED


def test_a_mail_that_waits_does_not_hold_up_the_next():
    outbox.queue(MAIL, now=NOW)
    tried(OFFLINE)
    second = outbox.queue(MAIL, now=NOW)
    assert begun().outgoing_id == second


def test_a_wrong_password_is_tried_once_and_holds_up_every_mail_until_it_is_changed():
    outbox.queue(MAIL, now=NOW)
    outbox.queue(MAIL, now=NOW)
    assert tried(PASSWORD).next_try_at is None
    assert outbox.begin(NOW + timedelta(days=1)) is None
    assert outbox.wakes_at() is None
    mail_account.save(replace(ACCOUNT, password="rätt"), minutes(3))
    assert begun(minutes(3)).account.password == "rätt"


def test_what_waits_can_be_tried_now():
    outbox.queue(MAIL, now=NOW)
    outbox.send_again(tried(OFFLINE).id, minutes(0))
    assert tried(SENT).state is OutgoingState.SENT


@pytest.mark.parametrize("outcome", [REFUSED, LOST])
def test_what_failed_or_is_unsure_is_never_tried_by_itself(outcome):
    outbox.queue(MAIL, now=NOW)
    assert tried(outcome).state is outcome.state
    assert outbox.begin(NOW + timedelta(days=3)) is None


def test_what_is_sent_again_has_the_id_it_had():
    outbox.queue(MAIL, now=NOW)
    first = begun()
    outbox.send_again(outbox.finish(first, LOST, sending.sent, NOW).id, NOW)
    assert begun().content == first.content


def test_a_mail_that_was_sent_is_not_sent_again():
    outbox.queue(MAIL, now=NOW)
    with pytest.raises(MailError) as refused:
        outbox.send_again(tried(SENT).id)
    assert refused.value.problem is MailProblem.SENT


def test_the_consultant_may_know_that_it_was_sent_after_all(letter):
    outbox.queue(MAIL, letter, NOW)
    outbox.was_sent(tried(LOST).id, sending.sent, minutes(9))
    assert the_entry().state is OutgoingState.SENT
    assert letter_archive.one(letter).sent_at == minutes(9)


def test_what_is_taken_out_comes_back_when_that_is_undone():
    key = outbox.queue(MAIL, now=NOW)
    outbox.remove(key)
    assert outbox.entries() == []
    history.undo()
    assert begun().outgoing_id == key


@pytest.mark.parametrize(
    "change", [outbox.remove, outbox.send_again, lambda key: outbox.was_sent(key, sending.sent)]
)
def test_a_mail_is_left_alone_while_it_is_being_sent(change):
    key = outbox.queue(MAIL, now=NOW)
    begun()
    with pytest.raises(MailError) as refused:
        change(key)
    assert refused.value.problem is MailProblem.BEING_SENT


def test_what_was_being_sent_when_the_program_ended_is_unsure():
    outbox.queue(MAIL, now=NOW)
    outbox.queue(MAIL, now=NOW)
    begun()
    assert outbox.recover(minutes(1)) == 1
    waiting, unsure = outbox.entries()
    assert waiting.state is OutgoingState.QUEUED
    assert (unsure.state, unsure.trouble) == (OutgoingState.UNSURE, Trouble.LOST)


def test_a_try_that_fails_leaves_what_was_done_since_to_be_undone():
    outbox.queue(MAIL, now=NOW)
    tried(OFFLINE)
    outbox.queue(MAIL, now=minutes(1))
    step = history.next_undo()
    outbox.finish(begun(minutes(1)), OFFLINE, sending.sent, minutes(1))
    assert history.next_undo() == step


def test_the_mails_that_are_not_sent_are_known_by_the_card(assignment):
    soon = datetime.now(UTC) + timedelta(minutes=1)
    names = {"ada": SENT, "bo": REFUSED}
    cards = {name: turned_down(assignment, name, email=f"{name}@a.se") for name in names}
    for name, outcome in names.items():
        sending.queue(sending.ready(cards[name], letters.suggest(cards[name])), MAIL)
        tried(outcome, soon)
    outbox.queue(MAIL)
    assert list(outbox.by_card()) == [cards["bo"]]


def test_a_mail_that_may_still_be_sent_counts_before_one_that_failed(assignment):
    card, soon = turned_down(assignment), datetime.now(UTC) + timedelta(minutes=1)
    letter = letters.suggest(card)
    sending.queue(sending.ready(card, letter), MAIL)
    waiting = tried(OFFLINE, soon)
    sending.queue(sending.ready(card, letter.headed("Ett annat ämne")), MAIL)
    assert tried(REFUSED, soon).id != waiting.id
    assert outbox.by_card() == {card: waiting}


def test_one_mail_can_be_asked_about():
    key = outbox.queue(MAIL, now=NOW)
    assert outbox.one(key) == the_entry()
    outbox.remove(key)
    with pytest.raises(NotFoundError):
        outbox.one(key)


def test_mails_wait_for_an_account_and_for_one_that_is_right():
    assert not outbox.waits_for_account()
    outbox.queue(MAIL, now=NOW)
    tried(PASSWORD)
    assert outbox.waits_for_account()
    mail_account.save(ACCOUNT, NOW)
    assert not outbox.waits_for_account()
    mail_account.remove()
    assert outbox.waits_for_account()


def test_a_mail_headed_to_another_address_than_it_was_queued_for_fails():
    outbox.queue(MAIL, now=NOW)
    tables.Outgoing.update(address="anna@annan.se").execute()
    assert outbox.deliver(begun()) == REFUSED


def test_what_failed_comes_back_when_the_new_mail_is_undone(letter):
    outbox.queue(MAIL, letter, now=NOW)
    tried(REFUSED)
    outbox.queue(MAIL, letter, now=NOW)
    history.undo()
    assert the_entry().state is OutgoingState.FAILED


def test_a_mail_that_failed_is_not_told_of_once_its_letter_was_sent(letter):
    outbox.queue(MAIL, letter, now=NOW)
    tried(REFUSED)
    sending.sent(letter)
    assert outbox.by_card() == {}


def test_a_mail_that_failed_is_not_sent_again_once_its_letter_was_sent(letter):
    key = outbox.queue(MAIL, letter, now=NOW)
    tried(REFUSED)
    sending.sent(letter)
    with pytest.raises(MailError) as refused:
        outbox.send_again(key)
    assert refused.value.problem is MailProblem.SENT


def test_the_mail_that_took_a_letter_is_how_it_left_whatever_was_done_meanwhile(letter, tmp_path):
    outbox.queue(MAIL, letter, now=NOW)
    card = letter_archive.one(letter).candidacy_id
    assert sending.save(card, letter_archive.words(letter), tmp_path / "b.pdf").via is Via.PDF
    tried(SENT)
    saved = letter_archive.one(letter)
    assert (saved.via, saved.address) == (Via.OUTBOX, MAIL.to)
