"""The ways in which mails leave this computer, to choose from."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shared.keys import key_words
from ui.shared.widgets.choice import Choice, Choices
from wise_feedback.domain.settings import MailWay
from wise_feedback.services import mail_account, mails

translate = QCoreApplication.translate


def is_ready(way: MailWay | None) -> bool:
    """Return whether mails can leave in a way: it is there, and has the account it needs."""
    return way in mails.ways() and (way != "smtp" or mail_account.load() is not None)


def choices() -> list[Choice]:
    """Return the ways that there are on this computer, the likeliest to go well first."""
    return [Choice(way, *way_words(way)) for way in mails.ways()]


def way_words(way: MailWay) -> tuple[str, str]:
    """Return what a way is called, and what it means."""
    words: dict[MailWay, tuple[str, str]] = {
        "draft": (
            translate("MailWays", "A draft in my mail program"),
            translate(
                "MailWays",
                "For Outlook (classic) and Thunderbird. Opens with text and PDF, ready to send.",
            ),
        ),
        "thunderbird": (
            translate("MailWays", "Thunderbird"),
            translate("MailWays", "Asks Thunderbird for a mail with text and PDF."),
        ),
        "apple": (
            translate("MailWays", "Apple Mail"),
            translate("MailWays", "Asks Mail for a mail with text and PDF."),
        ),
        "mailto": (
            translate("MailWays", "New Outlook, web mail, or I do not know"),
            translate(
                "MailWays",
                "Opens a mail with address and subject. The PDF is copied: paste it with {0}.",
            ).format(key_words("Ctrl+V")),
        ),
        "smtp": (
            translate("MailWays", "Straight from here"),
            translate(
                "MailWays",
                "From an outbox, by your own mail server. The only way that knows what was sent.",
            ),
        ),
    }
    return words[way]


class WayForm(QWidget):
    """The ways to choose from."""

    chosen = Signal()

    def __init__(self, way: MailWay | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offered = choices()
        self.ways = Choices(translate("MailWays", "How mails leave"), offered)
        usual = way if way in {one.value for one in offered} else offered[0].value
        self.ways.choose(usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.ways)
        self.ways.chosen.connect(self.chosen)

    def choose(self, way: MailWay) -> None:
        """Choose a way as if the user had."""
        self.ways.choose(way)

    def way(self) -> MailWay:
        """Return the way that is chosen."""
        return next(way for way in mails.ways() if way == self.ways.value())
