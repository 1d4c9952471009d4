"""The account that the outbox sends by. Its password lies in the vault and nowhere else."""

import json
import re
from dataclasses import asdict, replace
from datetime import UTC, datetime
from ipaddress import ip_address

from wise_feedback.domain.errors import MailError, MailProblem
from wise_feedback.domain.mail import MailAccount, OutgoingState, Security, Trouble
from wise_feedback.domain.text import clean_line
from wise_feedback.storage import tables
from wise_feedback.storage.history import typing

_KEY = "mail_account"
_LONGEST = 500
_LABEL = re.compile(r"(?!-)[a-z\d-]{1,63}(?<!-)", re.IGNORECASE)


def load() -> MailAccount | None:
    """Return the account, if there is one."""
    row = tables.Setting.get_or_none(id=_KEY)
    if row is None:
        return None
    kept = json.loads(row.value)
    return MailAccount(**{**kept, "security": Security(kept["security"])})


def save(account: MailAccount, now: datetime | None = None) -> MailAccount:
    """Keep the account, and return it as it is kept; what waited for it is tried again.

    It is no step to undo, or the password before would lie in memory. Raises ``MailError`` for a
    host or a port that there cannot be, a user without a password, and a password that would go
    over an open line; ``TextTooLongError``.
    """
    account = clean(account)
    waits = (tables.Outgoing.state == OutgoingState.QUEUED) & tables.Outgoing.next_try_at.is_null()
    with typing():
        _forget()
        tables.Setting.create(id=_KEY, value=json.dumps(asdict(account)))
        tables.Outgoing.update(next_try_at=now or datetime.now(UTC)).where(waits).execute()
    return account


def remove() -> None:
    """Forget the account and its password. What is in the outbox waits for another."""
    with typing():
        _forget()


def check(account: MailAccount) -> Trouble | None:
    """Log in without sending; return what is in the way, if anything.

    It takes as long as the server does, and reads no vault: meant for a thread of its own.
    """
    from wise_feedback.mail import smtp

    return smtp.check(account)


def clean(account: MailAccount) -> MailAccount:
    """Return *account* as it may be used; the password is left as it is. Raises as ``save``."""
    host = clean_line(account.host, "host").rstrip(".")
    user = clean_line(account.user, "user")
    if not host:
        raise MailError(MailProblem.NO_HOST)
    if not _names_a_server(host):
        raise MailError(MailProblem.BAD_HOST)
    if account.port not in range(1, 65536):
        raise MailError(MailProblem.BAD_PORT)
    if user and not 0 < len(account.password) <= _LONGEST:
        raise MailError(MailProblem.NO_PASSWORD)
    if user and account.security is Security.NONE:
        raise MailError(MailProblem.PLAIN_PASSWORD)
    return replace(account, host=host, user=user, password=account.password if user else "")


def _forget() -> None:
    tables.Setting.delete().where(tables.Setting.id == _KEY).execute()


def _names_a_server(host: str) -> bool:
    """Return whether *host* is an address or a name (RFC 1123), IDNA where it is not ASCII."""
    try:
        ip_address(host)
    except ValueError:
        try:
            labels = host.encode("idna").decode("ascii").split(".")
        except UnicodeError:
            return False
        return all(map(_LABEL.fullmatch, labels))
    return True
