"""A real mail server on this computer: it keeps what it is sent, or says what a test has it say."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from email import message_from_string, policy
from functools import cache
from typing import TYPE_CHECKING, Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from wise_feedback.domain.mail import MailAccount, Security

if TYPE_CHECKING:
    from email.message import EmailMessage

HOST = "localhost"
USER, PASSWORD = "maja", "hemligt åäö"
DROP, SILENCE = "drop", "silence"


class MailServer(Controller):
    """Takes mails from whom it trusts. *says* has other words, by step: *rcpt*, *data*; ``DROP``
    cuts the line instead. *on_step* is called at each of the two, before anything is said."""

    def __init__(
        self,
        says: dict[str, str],
        security: Security,
        on_step: Callable[[str], object],
        **how: Any,
    ) -> None:
        self.mails: list[EmailMessage] = []
        self.senders: list[str] = []
        self._says, self._security, self._on_step = says, security, on_step
        self._asks = "authenticator" in how
        super().__init__(self, HOST, 0, decode_data=False, **how)

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 - aiosmtpd's name
        self._on_step("rcpt")
        envelope.rcpt_tos.append(address)
        return self._answer("rcpt", server, address)

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - aiosmtpd's name
        answer = self._answer("data", server, envelope.rcpt_tos[0])
        if answer.startswith("250"):
            self.senders.append(envelope.mail_from)
            written = envelope.content.decode()  # or the parser takes other letters for bytes
            self.mails.append(message_from_string(written, policy=policy.SMTPUTF8))
        self._on_step("data")
        return answer

    def _answer(self, step: str, server: Any, address: str) -> str:
        answer = self._says.get(f"{step} {address}") or self._says.get(step, "250 OK")
        if answer == DROP:
            server.transport.abort()
            return "250 OK"
        return answer

    def account(self, **changes: Any) -> MailAccount:
        """Return the account that sends by this server."""
        logs_in = {"user": USER, "password": PASSWORD} if self._asks else {}
        how = {"host": HOST, "port": self.port, "security": self._security, **logs_in}
        return MailAccount(**{**how, **changes})


@contextlib.contextmanager
def mail_server(
    says: dict[str, str] | None = None,
    *,
    security: Security = Security.STARTTLS,
    on_step: Callable[[str], object] = lambda step: None,
    **how: Any,
) -> Iterator[MailServer]:
    """Run a server. With STARTTLS it asks for a password, as aiosmtpd cannot with TLS at once."""
    ways: dict[Security, dict[str, Any]] = {
        Security.STARTTLS: {
            "tls_context": certificate(),
            "require_starttls": True,
            "authenticator": _authenticate,
            "auth_required": True,
        },
        Security.TLS: {"ssl_context": certificate()},
        Security.NONE: {},
    }
    server = MailServer(says or {}, security, on_step, **ways[security], **how)
    server.start()
    try:
        yield server
    finally:
        server.stop()


@contextlib.contextmanager
def talking(*script: str) -> Iterator[MailAccount]:
    """Run a server that says these lines in turn, one to each line it hears, and then hangs up.

    After ``SILENCE`` it only listens, until nobody speaks to it any more.
    """
    with socket.create_server((HOST, 0)) as listening:
        talk = threading.Thread(target=_talk, args=(listening, script))
        talk.start()
        yield MailAccount(HOST, listening.getsockname()[1], Security.NONE)
        talk.join()


@contextlib.contextmanager
def babbling() -> Iterator[MailAccount]:
    """Run a server that answers to the greeting without an end, until it is hung up on."""
    with socket.create_server((HOST, 0)) as listening:
        talk = threading.Thread(target=_babble, args=(listening,))
        talk.start()
        yield MailAccount(HOST, listening.getsockname()[1], Security.NONE)
        talk.join()


def _babble(listening: socket.socket) -> None:
    line, _ = listening.accept()
    with line, contextlib.suppress(OSError):
        line.sendall(b"220 hej\r\n")
        while True:
            line.sendall(b"250-X\r\n")


def _talk(listening: socket.socket, script: tuple[str, ...]) -> None:
    line, _ = listening.accept()
    with line, line.makefile("rb") as heard:
        for said in script:
            if said == SILENCE:
                heard.read()
                return
            line.sendall(said.encode() + b"\r\n")
            heard.readline()


def _authenticate(server, session, envelope, mechanism, data) -> AuthResult:
    is_right = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=is_right, handled=False)


@cache
def authority() -> trustme.CA:
    """Who vouches for our servers."""
    return trustme.CA()


@cache
def certificate() -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority().issue_cert(HOST).configure_cert(context)
    return context
