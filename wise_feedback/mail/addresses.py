"""Whom a mail is to: one address, judged when it is about to be written on something."""

import re
from typing import NamedTuple

from wise_feedback.domain.errors import MailError, MailProblem
from wise_feedback.domain.text import clean_line

_NAMED = re.compile(r"[^<>@]*<([^<>]*)>")  # the parser of email-validator wants names in ASCII
_BREAK = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class Address(NamedTuple):
    """One address. *shown* is as people write it, *wired* as servers do: its domain in ASCII."""

    shown: str
    wired: str

    @property
    def is_international(self) -> bool:
        """Whether what stands before the @ is not ASCII, which a server has to offer (RFC 6531)."""
        return not self.wired.isascii()


def one_address(text: str) -> Address:
    """Return the one address that *text* holds; of ``Anna Ek <anna@exempel.se>`` what is inside.

    A domain with other letters than a to z is spoken of as IDNA has it (RFC 5891). Whether anybody
    reads mail there cannot be known. Raises ``MailError``: no address, several, one that is broken
    or reserved, or one with a line break in it.
    """
    from email_validator import EmailNotValidError, validate_email  # not at start

    text = text.strip()
    if not text:
        raise MailError(MailProblem.NO_ADDRESS)
    address = clean_line(on_one_line(text), limit=4 * len(text) + 1)
    if named := _NAMED.fullmatch(address):
        address = named[1]
    try:
        found = validate_email(address, check_deliverability=False, strict=True)
    except EmailNotValidError as error:
        is_several = text.count("@") > 1
        problem = MailProblem.SEVERAL if is_several else MailProblem.BROKEN
        raise MailError(problem) from error
    local, domain = str(found.local_part), str(found.ascii_domain)
    return Address(f"{local}@{found.domain}", f"{local}@{domain}")


def on_one_line(text: str) -> str:
    """Return *text* as it is, for a line that begins a mail.

    A line break there would begin another line, such as one more recipient. Raises ``MailError``.
    """
    if _BREAK.search(text):
        raise MailError(MailProblem.LINE_BREAK)
    return text
