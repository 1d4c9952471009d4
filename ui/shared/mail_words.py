"""The words for mails: how the line is encrypted, what is in the way, how far one has come."""

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.shared import dates
from ui.shared.tokens import Kind
from wise_feedback.domain.mail import Entry, OutgoingState, Security, Trouble

translate = QCoreApplication.translate


class MailLook(NamedTuple):
    """How a mail stands, for the eye: what it means, with an icon, in short and in full."""

    kind: Kind
    icon: str
    chip: str
    title: str
    text: str


def security(value: Security) -> str:
    """Return what a way to encrypt the line is called."""
    words = {
        Security.STARTTLS: "STARTTLS",
        Security.TLS: "TLS",
        Security.NONE: translate("MailWords", "None"),
    }
    return words[value]


def trouble(value: Trouble) -> str:
    """Return why a mail is not sent, or not known to be, and what to do about it."""
    words = {
        Trouble.OFFLINE: translate(
            "MailWords",
            "The server does not answer. See to the connection, and to its name and port.",
        ),
        Trouble.BUSY: translate("MailWords", "The server takes no mail just now."),
        Trouble.INSECURE: translate(
            "MailWords",
            "The line could not be encrypted. Choose the other way, with the port that goes "
            "with it.",
        ),
        Trouble.CERTIFICATE: translate(
            "MailWords",
            "Nobody vouches that this is the right server, so nothing was said to it. "
            "See to its name.",
        ),
        Trouble.PASSWORD: translate(
            "MailWords",
            "The server did not take the user and the password. Some want an app password.",
        ),
        Trouble.ADDRESS: translate(
            "MailWords", "The server does not take mail to this address. Correct it, and mail anew."
        ),
        Trouble.INTERNATIONAL: translate(
            "MailWords",
            "The server cannot send to an address that has such letters before its @. "
            "Mail in another way.",
        ),
        Trouble.REFUSED: translate("MailWords", "The server refused the mail."),
        Trouble.LOST: translate(
            "MailWords",
            "The line was lost at the very end. Look among your sent mails, or ask, before it "
            "is sent again.",
        ),
    }
    return words[value]


def look(entry: Entry, *, waits_for_account: bool = False) -> MailLook:
    """Return how a mail stands; *waits_for_account* where none is sent until that is put right."""
    kind, icon, chip, title = _state(entry.state)
    text = trouble(entry.trouble) if entry.trouble else ""
    if entry.state is OutgoingState.HELD:
        text = translate(
            "MailWords",
            "The decision has changed since it was put in the outbox. Send it as it is, or take "
            "it out.",
        )
    if entry.state is OutgoingState.QUEUED:
        if waits_for_account:
            kind, icon, chip = Kind.LATE, "lock", translate("MailWords", "Waits for the account")
        text = _why_queued(entry, text, waits_for_account=waits_for_account)
    return MailLook(kind, icon, chip, title.format(entry.address), text)


def is_news(entry: Entry) -> bool:
    """Return whether to speak of a mail that was tried: of one that waits only the first time."""
    waits_on = entry.state is OutgoingState.QUEUED and entry.next_try_at is not None
    return not waits_on or entry.tries == 1


def _state(state: OutgoingState) -> tuple[Kind, str, str, str]:
    words = {
        OutgoingState.QUEUED: (
            *(Kind.PLAIN, "clock", translate("MailWords", "In the outbox")),
            translate("MailWords", "The mail to {0} is in the outbox"),
        ),
        OutgoingState.HELD: (
            *(Kind.TODAY, "history", translate("MailWords", "Held back")),
            translate("MailWords", "The mail to {0} is held back"),
        ),
        OutgoingState.SENDING: (
            *(Kind.PLAIN, "send", translate("MailWords", "Being sent")),
            translate("MailWords", "The mail to {0} is on its way"),
        ),
        OutgoingState.SENT: (
            *(Kind.DONE, "circle-check", translate("MailWords", "Sent")),
            translate("MailWords", "The mail to {0} is sent"),
        ),
        OutgoingState.UNSURE: (
            *(Kind.TODAY, "circle-question-mark", translate("MailWords", "Perhaps sent")),
            translate("MailWords", "Nobody knows whether the mail to {0} arrived"),
        ),
        OutgoingState.FAILED: (
            *(Kind.LATE, "circle-alert", translate("MailWords", "Not sent")),
            translate("MailWords", "The mail to {0} was not sent"),
        ),
    }
    return words[state]


def _why_queued(entry: Entry, why: str, *, waits_for_account: bool) -> str:
    if waits_for_account:
        wait = translate("MailWords", "All mails wait until the account is right in the settings.")
    elif entry.trouble and entry.next_try_at:
        words = translate("MailWords", "It is tried again {0}.")
        wait = words.format(_when(entry.next_try_at))
    else:
        wait = translate("MailWords", "It is sent as soon as its turn comes.")
    return f"{why} {wait}".strip()


def _when(at: datetime) -> str:
    is_today = at.astimezone().date() == date.today()
    return dates.clock(at) if is_today else dates.moment(at)
