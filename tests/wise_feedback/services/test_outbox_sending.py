"""The outbox and a real server: what arrives, and what does when the program is killed."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.mail_server import mail_server
from tests.recipients import turned_down
from wise_feedback.domain.letter import Via
from wise_feedback.domain.mail import Entry, OutgoingState, Security, Trouble
from wise_feedback.domain.people import Consultant
from wise_feedback.services import letter_archive, letters, mail_account, mails, outbox, sending
from wise_feedback.services import settings as choices
from wise_feedback.services import vault as vaults

ROOT = Path(__file__).parents[3]


@pytest.fixture
def letter(assignment: str) -> str:
    """A letter to Anna that waits in the outbox; gives its id."""
    me = Consultant("Maja Lind", email="maja@lindrekrytering.se")
    choices.save(replace(choices.load(), consultant=me))
    card = turned_down(assignment, "Anna Öberg", email="anna@räksmörgås.se")
    made = sending.ready(card, letters.suggest(card))
    saved = sending.left(made, Via.OUTBOX)
    outbox.queue(mails.for_letter(card, made.letter, made.content), saved.id)
    return saved.id


def send_next() -> Entry:
    delivery = outbox.begin()
    assert delivery is not None
    entry = outbox.finish(delivery, outbox.deliver(delivery), sending.sent)
    assert entry is not None
    return entry


def test_a_letter_arrives_with_the_pdf_that_is_in_the_archive(letter):
    with mail_server(security=Security.NONE) as server:
        mail_account.save(server.account())
        assert send_next().state is OutgoingState.SENT
    (mail,) = server.mails
    (attached,) = mail.iter_attachments()
    assert attached.get_content() == letter_archive.pdf(letter)
    assert mail["To"].addresses[0].addr_spec == "anna@xn--rksmrgs-5wao1o.se"
    assert letter_archive.one(letter).is_sent


def test_one_address_that_is_refused_stops_no_other_mail(letter):
    to_me = mails.to_oneself("sv")
    outbox.queue(to_me)
    with mail_server({f"rcpt {to_me.to}": "550 no"}, security=Security.NONE) as server:
        mail_account.save(server.account())
        first, second = send_next(), send_next()
    assert (first.letter_id, first.state) == (letter, OutgoingState.SENT)
    assert (second.state, second.trouble) == (OutgoingState.FAILED, Trouble.ADDRESS)
    assert len(server.mails) == 1


def test_an_account_is_checked_without_sending(letter):
    with mail_server(security=Security.NONE) as server:
        assert mail_account.check(server.account()) is None
    assert mail_account.check(server.account()) is Trouble.OFFLINE
    assert server.mails == []


class Killing:
    """Kills the program that sends as soon as the server comes to a step."""

    def __init__(self, at: str) -> None:
        self._at = at
        self._program: subprocess.Popen[bytes] | None = None

    def __call__(self, step: str) -> None:
        if step == self._at and self._program:
            self._program.kill()
            self._program.wait()
            self._program = None

    def send(self, folder: Path) -> None:
        """Have a program of its own send from a vault, until it is killed; open the vault again."""
        vaults.close_vault()
        command = [sys.executable, str(Path(__file__).with_name("sender.py")), str(folder)]
        with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}) as program:
            self._program = program
        assert program.returncode == -signal.SIGKILL
        vaults.open_vault(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="a program is killed by a POSIX signal")
@pytest.mark.parametrize(("step", "arrived"), [("rcpt", 0), ("data", 1)])
def test_a_program_killed_around_the_mail_sends_it_again_only_if_asked(
    vault, letter, step, arrived
):
    killing = Killing(step)
    with mail_server(security=Security.NONE, on_step=killing) as server:
        mail_account.save(server.account())
        killing.send(vault)
        assert outbox.recover() == 1
        assert outbox.begin() is None
        (entry,) = outbox.entries()
        assert entry.state is OutgoingState.UNSURE
        assert len(server.mails) == arrived
        outbox.send_again(entry.id)
        assert send_next().state is OutgoingState.SENT
    assert len(server.mails) == arrived + 1
    assert len({mail["Message-ID"] for mail in server.mails}) == 1
    assert letter_archive.one(letter).is_sent
