"""A mail to one person, the account that sends it, and how far it has come."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wise_feedback.domain.basics import Key, Language


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as it is read. *to* is one address and *name* whose it is; paragraphs are apart by an
    empty line. Without an *attachment_name* nothing is attached; what is attached is a PDF.
    """

    to: str
    subject: str
    body: str
    name: str = ""
    language: Language = "sv"
    attachment_name: str = ""
    attachment: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Command:
    """A program to start: its *words*, and the *text* it reads from standard input, in UTF-8."""

    words: tuple[str, ...]
    text: str = ""


class Security(StrEnum):
    """How the line to the mail server is encrypted; the value is what it is called there."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"

    @property
    def port(self) -> int:
        """The usual port (RFC 8314, RFC 6409)."""
        return {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}[self]


@dataclass(frozen=True, slots=True)
class MailAccount:
    """The server that mails are handed to. Without a *user* nobody logs in."""

    host: str = ""
    port: int = Security.STARTTLS.port
    security: Security = Security.STARTTLS
    user: str = ""
    password: str = field(default="", repr=False)


class OutgoingState(StrEnum):
    """How far a mail in the outbox has come. Held: what it tells was decided anew since."""

    QUEUED = "queued"
    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    UNSURE = "unsure"
    FAILED = "failed"

    @property
    def is_open(self) -> bool:
        """Whether it may still be sent, or may have been without our knowing."""
        return self not in {OutgoingState.SENT, OutgoingState.FAILED}


class Trouble(StrEnum):
    """Why a mail is not sent, or not known to be."""

    OFFLINE = "offline"
    BUSY = "busy"
    INSECURE = "insecure"
    CERTIFICATE = "certificate"
    PASSWORD = "password"
    ADDRESS = "address"
    INTERNATIONAL = "international"
    REFUSED = "refused"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Delivery:
    """All that is needed to hand one mail to its server, for a thread that knows no vault."""

    outgoing_id: Key
    account: MailAccount
    address: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of handing over a mail. Queued means that it is tried again, unsure that the line
    was lost when the server may have had all of it."""

    state: OutgoingState
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A mail in the outbox, with a letter or a report, or to oneself.

    *next_try_at* is ``None`` while it waits for the account to be put right.
    """

    id: Key
    letter_id: Key | None
    address: str
    subject: str
    state: OutgoingState
    queued_at: datetime
    changed_at: datetime
    tries: int = 0
    next_try_at: datetime | None = None
    trouble: Trouble | None = None
    report_id: Key | None = None
