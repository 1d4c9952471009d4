"""Hands a text to the program that sends it; whether it was sent only the consultant knows."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

LONGEST = 1800
"""Longer addresses are cut or refused by Windows and by some mail programs."""


def mail(address: str, subject: str, body: str) -> bool | None:
    """Open a mail that is ready to send; return whether a mail program did.

    ``None`` where the text is too long to be handed over: then it is on the clipboard, to be
    pasted into the mail that was opened without it.
    """
    url = mail_url(address, subject, body)
    if len(url) <= LONGEST:
        return QDesktopServices.openUrl(_parsed(url))
    copy(body)
    return None if QDesktopServices.openUrl(_parsed(mail_url(address, subject, ""))) else False


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def mail_url(address: str, subject: str, body: str) -> str:
    """Return the address that opens a mail with a subject and a text (RFC 6068)."""
    to = _encoded(address, "@")
    lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
    fields = {"subject": " ".join(subject.split()), "body": lines}
    query = "&".join(f"{name}={_encoded(text)}" for name, text in fields.items() if text)
    return f"mailto:{to}?{query}" if query else f"mailto:{to}"


def _encoded(text: str, kept: str = "") -> str:
    whole = text.encode("utf-8", "replace").decode("utf-8")  # half an emoji has no address
    return bytes(QUrl.toPercentEncoding(whole, kept.encode()).data()).decode("ascii")


def _parsed(url: str) -> QUrl:
    return QUrl(url, QUrl.ParsingMode.StrictMode)
