"""Handing a mail to its server, and telling apart what may come of it.

The dialogue is walked step by step, since it matters where it ends: before the final dot the
server has no mail, after it the server may have one even if its answer never comes (RFC 5321,
4.2.5). What is said is never logged: it holds the password, and letters.
"""

import re
import smtplib
import socket
import ssl
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import Any

from wise_feedback.domain.mail import MailAccount, Outcome, OutgoingState, Security, Trouble
from wise_feedback.mail.messages import Envelope, envelope

TIMEOUT = 30.0
"""How many seconds a server may be silent."""

LONGEST = 1200.0
"""How many seconds all that is said may take: a server could go on for ever, line by line."""

LAST_TIMEOUT = 600.0
"""The same once it has the mail: who gives up sooner makes doubles (RFC 5321, 4.5.3.2.6)."""

_GREETING = "[127.0.0.1]"  # as Thunderbird has it; the name of the computer is nobody's business
_LINE_WITH_DOT = re.compile(rb"^\.", re.MULTILINE)
_NEEDS_PASSWORD = {530, 534, 535, 538}
_TAKEN = (250, 251)


class _StoppedError(Exception):
    """The server said no, or cannot be spoken with. *outcome* is what came of it."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.state.value)
        self.outcome = outcome


def deliver(
    account: MailAccount,
    content: bytes,
    *,
    timeout: float = TIMEOUT,
    last: float = LAST_TIMEOUT,
    longest: float = LONGEST,
) -> Outcome:
    """Hand the mail *content* to the server; return what came of it. Nothing is tried twice.

    Queued: try again, for the reason given. Failed: the server never takes this mail. Unsure: the
    line was lost after the whole mail was handed over and before the server answered.
    """
    try:
        with _logged_in(account, timeout, longest) as smtp:
            _address(smtp, envelope(content), len(content))
            return _hand_over(smtp, content, last)
    except _StoppedError as stopped:
        return stopped.outcome


def check(account: MailAccount, *, timeout: float = TIMEOUT) -> Trouble | None:
    """Return what is in the way of sending by *account*, if anything, without sending."""
    try:
        with _logged_in(account, timeout, timeout):
            return None
    except _StoppedError as stopped:
        return stopped.outcome.trouble


@contextmanager
def _logged_in(account: MailAccount, timeout: float, longest: float) -> Iterator[smtplib.SMTP]:
    """Give a line to the server over which one is logged in; whatever happens, it is closed."""
    smtp: smtplib.SMTP | None = None
    try:
        smtp = _connect(account, timeout, longest)
        if account.user:
            _log_in(smtp, account.user, account.password)
        yield smtp
        _leave(smtp, timeout)
    except (OSError, ValueError) as error:
        raise _StoppedError(_outcome_of(error)) from error
    finally:
        if smtp:
            smtp.close()


class _Cut(smtplib.SMTP):
    """A line that is cut after so many seconds, whatever is being said."""

    def __init__(self, *about: Any, longest: float, **more: Any) -> None:
        self._cutting = Timer(longest, self._cut)
        self._cutting.daemon = True
        self._cutting.start()
        try:
            super().__init__(*about, **more)
        except BaseException:
            self._cutting.cancel()
            raise

    def close(self) -> None:
        self._cutting.cancel()
        super().close()

    def _cut(self) -> None:
        with suppress(OSError):
            if sock := getattr(self, "sock", None):
                sock.shutdown(socket.SHUT_RDWR)


class _CutTLS(_Cut, smtplib.SMTP_SSL):
    """The same, encrypted from the first word."""


def _connect(account: MailAccount, timeout: float, longest: float) -> smtplib.SMTP:
    context = ssl.create_default_context()
    to = account.host, account.port, _GREETING
    if account.security is Security.TLS:
        smtp: smtplib.SMTP = _CutTLS(*to, timeout=timeout, context=context, longest=longest)
    else:
        smtp = _Cut(*to, timeout=timeout, longest=longest)
    try:
        if account.security is Security.STARTTLS:
            smtp.starttls(context=context)
        smtp.ehlo_or_helo_if_needed()
    except BaseException:
        smtp.close()
        raise
    return smtp


def _leave(smtp: smtplib.SMTP, timeout: float) -> None:
    """Say good-bye if the line still stands; what was sent stays sent whatever comes of that."""
    with suppress(OSError):
        if smtp.sock:
            smtp.sock.settimeout(timeout)
            smtp.quit()


def _log_in(smtp: smtplib.SMTP, user: str, password: str) -> None:
    """Log in once, in UTF-8 (RFC 4616); ``smtplib`` tries up to three ways, and only in ASCII."""
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    if "PLAIN" in offered:
        code, _ = smtp.docmd("AUTH", "PLAIN " + _encoded(f"\0{user}\0{password}"))
    elif "LOGIN" in offered:  # the only one that Microsoft 365 has beside OAuth
        code, _ = smtp.docmd("AUTH", "LOGIN " + _encoded(user))
        if code == 334:
            code, _ = smtp.docmd(_encoded(password))
    else:
        raise _StoppedError(Outcome(OutgoingState.QUEUED, Trouble.PASSWORD))
    _expect(code, 235)


def _encoded(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")


def _address(smtp: smtplib.SMTP, to: Envelope, size: int) -> None:
    options = [f"SIZE={size}"] if smtp.has_extn("size") else []
    if to.is_international:
        if not smtp.has_extn("smtputf8"):
            raise _StoppedError(Outcome(OutgoingState.FAILED, Trouble.INTERNATIONAL))
        options.append("SMTPUTF8")
    code, _ = smtp.mail(to.sender, options)
    _expect(code, 250)
    code, _ = smtp.rcpt(to.recipient)
    if code // 100 == 5 and code not in _NEEDS_PASSWORD:
        raise _StoppedError(Outcome(OutgoingState.FAILED, Trouble.ADDRESS))
    _expect(code, *_TAKEN)


def _hand_over(smtp: smtplib.SMTP, content: bytes, last: float) -> Outcome:
    code, _ = smtp.docmd("DATA")
    _expect(code, 354)
    smtp.send(_LINE_WITH_DOT.sub(b"..", content))
    try:
        if smtp.sock:
            smtp.sock.settimeout(last)
        smtp.send(b".\r\n")
        code, _ = smtp.getreply()
    except OSError:
        return Outcome(OutgoingState.UNSURE, Trouble.LOST)
    if code // 100 == 2:
        return Outcome(OutgoingState.SENT)
    if code // 100 in {4, 5}:
        return _answered(code)
    return Outcome(OutgoingState.UNSURE, Trouble.LOST)


def _expect(code: int, *wanted: int) -> None:
    if code not in wanted:
        raise _StoppedError(_answered(code))


def _answered(code: int) -> Outcome:
    """Return what a server means by *code*: 4xx is not now, 5xx never (RFC 5321, 4.2.1)."""
    if code in _NEEDS_PASSWORD:
        return Outcome(OutgoingState.QUEUED, Trouble.PASSWORD)
    if code // 100 == 5:
        return Outcome(OutgoingState.FAILED, Trouble.REFUSED)
    return Outcome(OutgoingState.QUEUED, Trouble.BUSY)


def _outcome_of(error: Exception) -> Outcome:
    """Return what an *error* amounts to that came while the server had no whole mail."""
    match error:
        case smtplib.SMTPNotSupportedError():
            trouble = Trouble.INSECURE
        case smtplib.SMTPResponseException():  # before any mail was spoken of
            trouble = Trouble.BUSY
        case ssl.SSLCertVerificationError():
            trouble = Trouble.CERTIFICATE
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            trouble = Trouble.OFFLINE
        case ssl.SSLError():
            trouble = Trouble.INSECURE
        case _:
            trouble = Trouble.OFFLINE
    return Outcome(OutgoingState.QUEUED, trouble)
