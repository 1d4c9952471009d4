"""Hands a text to the program that sends it; whether it was sent only the consultant knows."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

translate = QCoreApplication.translate

LONGEST = 1800
"""Longer addresses are cut or refused by Windows and by some mail programs."""


class Handed(Enum):
    """What came of handing over a mail; where it was not opened whole, its text was copied."""

    OPENED = auto()
    TOO_LONG = auto()
    NO_PROGRAM = auto()


def mail(address: str, subject: str, body: str) -> Handed:
    """Open a mail that is ready to send in the mail program; return what came of it.

    A text too long to be handed over is on the clipboard, to be pasted into the mail that was
    opened without it; so it is where no mail program answers.
    """
    url = mail_url(address, subject, body)
    if len(url) <= LONGEST and QDesktopServices.openUrl(_parsed(url)):
        return Handed.OPENED
    copy(body)
    is_open = len(url) > LONGEST and QDesktopServices.openUrl(
        _parsed(mail_url(address, subject, ""))
    )
    return Handed.TOO_LONG if is_open else Handed.NO_PROGRAM


def words(handed: Handed, address: str) -> tuple[str, str] | None:
    """Return what to say of a mail that was handed over, and how to go on, unless all is well."""
    match handed:
        case Handed.TOO_LONG:
            return (
                translate("Mailing", "The text is long, so it was copied instead"),
                translate("Mailing", "Paste it into the mail that opened."),
            )
        case Handed.NO_PROGRAM:
            return (
                translate("Mailing", "No mail program answered, so the text was copied"),
                translate("Mailing", "Paste it wherever you write mail."),
            )
    if address:
        return None
    return (
        translate("Mailing", "There is no e-mail address to send it to"),
        translate("Mailing", "Write it in the mail that opened."),
    )


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
