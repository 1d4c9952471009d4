"""The postman and a real server: what is sent, what waits, and a window that closes meanwhile."""

import os
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from tests.boards import requirement
from tests.factories import a_rejection
from tests.mail_server import mail_server
from tests.recipients import at
from tests.ui.handed import sign_as_maja
from ui.window import postman as postmen
from ui.window.postman import Postman
from wise_feedback.domain.acts import Act
from wise_feedback.domain.mail import (
    Delivery,
    MailAccount,
    Outcome,
    OutgoingState,
    Security,
    Trouble,
)
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    feedback,
    handed_files,
    history,
    letter_archive,
    letters,
    mail_account,
    mails,
    outbox,
    promises,
    sending,
)
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction


@pytest.fixture
def postman(qapp, vault) -> Iterator[Postman]:
    postman = Postman()
    yield postman
    postman.stop()


@pytest.fixture
def queue(assignment) -> Callable[[str], str]:
    """Returns a way to put a letter to somebody in the outbox; gives the card."""
    sign_as_maja()

    def queue(name: str = "Anna Öberg") -> str:
        address = f"{name.split()[0].lower()}@exempel.se"
        card = at(assignment, StageKind.CLIENT_INTERVIEW, name, email=address)
        feedback.finish(card, a_rejection(requirement(assignment)), then_close=True)
        made = sending.ready(card, letters.suggest(card))
        sending.queue(made, mails.for_letter(card, made.letter, made.content))
        return card

    return queue


def states() -> list[OutgoingState]:
    return [entry.state for entry in outbox.entries()]


def test_a_letter_is_sent_and_its_candidate_has_heard(postman, queue, qtbot):
    card = queue()
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        with qtbot.waitSignal(postman.changed) as told:
            postman.begin()
    assert told.args[0].state is OutgoingState.SENT
    assert len(server.mails) == 1
    assert letter_archive.of_card(card)[0].is_sent
    waiting = [one for one in promises.of_card(card) if one.hears is Hears.CANDIDATE]
    assert not any(one.is_open for one in waiting)


def test_one_mail_after_the_other_is_sent(postman, queue, qtbot):
    queue("Anna Öberg")
    queue("Bo Ek")
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        postman.begin()
        qtbot.waitUntil(lambda: states() == [OutgoingState.SENT] * 2)
    assert len(server.mails) == 2


def test_without_a_connection_it_waits_and_tells_nobody(postman, queue, qtbot):
    card = queue()
    with mail_server(security=Security.NONE) as server:
        account = server.account()
    mail_account.save(account)
    with qtbot.waitSignal(postman.changed) as told:
        postman.begin()
    entry = told.args[0]
    assert (entry.state, entry.trouble) == (OutgoingState.QUEUED, Trouble.OFFLINE)
    assert not letter_archive.of_card(card)[0].is_sent
    assert postman._waking.isActive()


class Held:
    """Holds a server that has a mail, until it is let go."""

    def __init__(self) -> None:
        self.is_there, self._go = threading.Event(), threading.Event()

    def __call__(self, step: str) -> None:
        if step == "data":
            self.is_there.set()
            self._go.wait(20)

    def let_go(self) -> None:
        self._go.set()


def test_a_window_that_closes_waits_for_the_mail_on_its_way_and_begins_no_other(
    postman, queue, qtbot
):
    queue("Anna Öberg")
    queue("Bo Ek")
    held = Held()
    with mail_server(security=Security.NONE, on_step=held) as server:
        mail_account.save(server.account())
        postman.begin()
        qtbot.waitUntil(held.is_there.is_set)
        held.let_go()
        postman.stop()
    assert states() == [OutgoingState.QUEUED, OutgoingState.SENT]
    assert outbox.recover() == 0


def test_a_window_waits_no_longer_than_a_moment_and_then_nobody_knows(
    postman, queue, qtbot, monkeypatch
):
    monkeypatch.setattr(postmen, "PATIENCE_S", 0)
    queue()
    held = Held()
    with mail_server(security=Security.NONE, on_step=held) as server:
        mail_account.save(server.account())
        postman.begin()
        qtbot.waitUntil(held.is_there.is_set)
        talk = postman._on_its_way[1]
        postman.stop()
        held.let_go()
        assert talk.wait(20)
    qtbot.wait(0)  # what was told meanwhile arrives, and is too late
    assert states() == [OutgoingState.SENDING]
    assert outbox.recover() == 1
    assert states() == [OutgoingState.UNSURE]


def test_a_bug_in_one_mail_is_reported_and_stops_no_other(postman, queue, qtbot, monkeypatch):
    queue("Anna Öberg")
    queue("Bo Ek")

    def broken(delivery: Delivery) -> Outcome:
        if delivery.address.startswith("anna"):
            raise RuntimeError
        return Outcome(OutgoingState.SENT)

    monkeypatch.setattr(outbox, "deliver", broken)
    mail_account.save(MailAccount("localhost"))
    with qtbot.captureExceptions() as bugs:
        postman.begin()
        qtbot.waitUntil(lambda: states() == [OutgoingState.SENT, OutgoingState.UNSURE])
    assert [kind for kind, *_ in bugs] == [RuntimeError]


def test_a_mail_that_undo_brings_back_while_nothing_is_sent_stops_no_other(postman, queue, qtbot):
    queue("Anna Öberg")
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        delivery = outbox.begin()
        with transaction(Act.REMOVE_SAMPLE):
            for row in tables.Outgoing.select():
                row.delete_instance()
        outbox.finish(delivery, Outcome(OutgoingState.SENT), sending.sent)
        history.undo()
        assert states() == [OutgoingState.SENDING]
        queue("Bo Ek")
        postman.go()
        qtbot.waitUntil(lambda: states() == [OutgoingState.SENT, OutgoingState.UNSURE])


def test_what_was_handed_to_programs_does_not_lie_there_for_days(postman):
    path = handed_files.put("c1", "a.pdf", b"%PDF")
    long_ago = time.time() - handed_files.LONGEST.total_seconds() - 60
    os.utime(path.parent, (long_ago, long_ago))
    postman.go()
    assert not path.exists()


def test_without_an_account_it_sleeps_until_it_is_woken(postman, queue, qtbot):
    queue()
    postman.begin()
    assert states() == [OutgoingState.QUEUED]
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        with qtbot.waitSignal(postman.changed):
            postman.go()
    assert states() == [OutgoingState.SENT]
