"""A mail in the consultant's own mail program, through the one door that every system has."""

from urllib.parse import quote

from PySide6.QtCore import QUrl


def mail_url(address: str, subject: str, body: str) -> QUrl:
    """Return the address that opens a mail with everything written (RFC 6068); it sends nothing."""
    lines = "\r\n".join(body.split("\n"))
    to = quote(address, safe="@")
    encoded = f"mailto:{to}?subject={_quoted(subject)}&body={_quoted(lines)}"
    return QUrl.fromEncoded(encoded.encode("ascii"), QUrl.ParsingMode.StrictMode)


def _quoted(text: str) -> str:
    return quote(text.encode("utf-8", "replace"), safe="")
