"""A mail as bytes: a draft that a mail program opens ready to send, or the mail as it is sent.

Everything is ASCII with CRLF (RFC 5322, 2045): å, ä and ö are encoded, also in the name of what
is attached (RFC 2231), so that no server on the way has to change a byte.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from email import policy
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.parser import HeaderParser
from email.utils import getaddresses, make_msgid
from html import escape
from typing import Any, NamedTuple

from wise_feedback.domain.errors import MailError, MailProblem
from wise_feedback.domain.mail import Mail
from wise_feedback.domain.people import Consultant
from wise_feedback.mail.addresses import Address, on_one_line, one_address

RULE = "–  –  –"
"""A paragraph of its own that is shown as a line across."""

_SPECIALS = re.compile(r'[()<>\[\]:;@\\,."]+')  # RFC 5322, 3.2.3


class Envelope(NamedTuple):
    """Who a server is told that a mail is from and to, before it gets the mail."""

    sender: str
    recipient: str

    @property
    def is_international(self) -> bool:
        """Whether an address is such that the server has to offer SMTPUTF8 (RFC 6531)."""
        return not (self.sender + self.recipient).isascii()


def draft(mail: Mail, sender: Consultant) -> bytes:
    """Return *mail* as a draft in a file: programs open it ready to send, because of ``X-Unsent``.

    It has neither date nor id, which the program gives it. ``From`` stands first, or else a plain
    Linux desktop takes the file for a text: ``file`` knows a mail by its first header. Raises
    ``MailError`` for an address, name or subject that cannot head a mail.
    """
    return bytes(_message(mail, sender, {"X-Unsent": "1"}))


def message(mail: Mail, sender: Consultant, at: datetime, message_id: str) -> bytes:
    """Return *mail* as it goes to the server, written at a moment. Raises as ``draft`` does."""
    return bytes(_message(mail, sender, {"Date": at.astimezone(), "Message-ID": message_id}))


def new_message_id(sender: Consultant) -> str:
    """Return a ``Message-ID`` that nothing else has. Raises ``MailError`` without a sender."""
    return make_msgid(domain=from_address(sender).wired.rpartition("@")[2])


def from_address(sender: Consultant) -> Address:
    """Return whom a mail is from. Raises ``MailError`` where that is not filled in."""
    if not sender.email.strip():
        raise MailError(MailProblem.NO_SENDER)
    return one_address(sender.email)


def envelope(content: bytes) -> Envelope:
    """Return from whom and to whom a mail of ours goes. Raises ``MailError`` unless it is one."""
    head, _, _ = content.partition(b"\r\n\r\n")
    sender, recipient = (_addresses(head.decode(), name) for name in ("From", "To"))
    if len(sender) != 1 or len(recipient) != 1:
        raise MailError(MailProblem.SEVERAL)
    return Envelope(*sender, *recipient)


def _addresses(head: str, name: str) -> list[str]:
    """Return the addresses in a header, none where it cannot be read."""
    try:
        header = HeaderParser(policy=policy.SMTPUTF8).parsestr(head)[name]
        return [one.addr_spec for one in header.addresses]
    except Exception:  # ``email`` stumbles in several ways over a colon where none should be
        return []


def _message(mail: Mail, sender: Consultant, headers: Mapping[str, str | datetime]) -> EmailMessage:
    first, to = from_address(sender), one_address(mail.to)
    is_international = first.is_international or to.is_international
    written = policy.SMTP.clone(cte_type="7bit", utf8=is_international)
    message = EmailMessage(written)
    message["From"] = _mailbox(sender.name, first, written)
    message["To"] = _mailbox(mail.name, to, written)
    message["Subject"] = on_one_line(mail.subject)
    for name, value in headers.items():
        message[name] = value
    message.set_content(mail.body, cte="quoted-printable")
    message.add_alternative(_html(mail), subtype="html", cte="quoted-printable")
    if mail.attachment_name:
        name = on_one_line(mail.attachment_name)
        message.add_attachment(
            mail.attachment, maintype="application", subtype="pdf", filename=name
        )
    return message


def _mailbox(name: str, address: Address, written_by: "policy.EmailPolicy[Any]") -> Mailbox:
    """Return whose an address is, named so that every program reads this one address and no other.

    ``email`` drops the quotes round a name that has to be folded: then a
    comma begins another address, and what stands in angle brackets becomes one. Such a name goes
    without the signs that mean something in an address, or else not at all.
    """
    local, _, domain = address.wired.rpartition("@")
    name = on_one_line(name)
    plain = " ".join(_SPECIALS.sub(" ", name).split())
    named = (Mailbox(one, local, domain) for one in (name, plain))
    bare = Mailbox("", local, domain)
    return next((one for one in named if _reads_as(one, address, written_by)), bare)


def _reads_as(mailbox: Mailbox, address: Address, written_by: "policy.EmailPolicy[Any]") -> bool:
    """Whether a mailbox is read back as this address alone, by the older parser too."""
    folded = written_by.header_factory("To", mailbox).fold(policy=written_by)
    older = [spec for _, spec in getaddresses([folded.removeprefix("To:")])]
    return _addresses(folded, "To") == older == [address.wired]


def _html(mail: Mail) -> str:
    paragraphs = mail.body.strip("\n").split("\n\n")
    told = "\n".join(map(_paragraph, paragraphs))
    return (
        f'<!DOCTYPE html>\n<html lang="{mail.language}">\n'
        f'<head><meta charset="utf-8"></head>\n<body>\n{told}\n</body>\n</html>\n'
    )


def _paragraph(text: str) -> str:
    if text == RULE:
        return "<hr>"
    return f"<p>{escape(text, quote=False)}</p>".replace("\n", "<br>\n")
