"""A mail to oneself with a sample letter: that it arrives is the only proof that a way works."""

from contextlib import suppress

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import mail_words
from ui.shared.keys import key_words
from ui.shared.languages import spoken
from ui.shared.mail_ways import way_words
from ui.shared.posting import post
from ui.shared.reporting import describe
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Prose
from wise_feedback.domain.errors import MailError, NotFoundError, WiseFeedbackError
from wise_feedback.domain.letter import LetterKind
from wise_feedback.domain.mail import Mail, OutgoingState
from wise_feedback.domain.settings import MailWay
from wise_feedback.services import letters, mails, outbox, voices

LOOK_MS = 300
"""How often it is looked how far the outbox has come with it."""

KEY = "trial"
"""What its file lies under, where those of letters lie under their candidacies."""


def trial_mail() -> Mail:
    """Return a mail to oneself with a letter to somebody invented.

    Raises ``MailError`` while one has no address of one's own, and as ``letters.pdf`` does.
    """
    language = spoken()
    letter = voices.sample(voices.load(language), LetterKind.AFTER_INTERVIEW)
    return mails.to_oneself(language, letters.suggested_name(letter), letters.pdf(letter))


class Trial(QWidget):
    """Mails to oneself, and asks whether it arrived.

    *wanted* asks for ``send``; *worked* tells of a yes, and *another_wanted* which way to try next.
    """

    wanted = Signal()
    worked = Signal()
    another_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way: MailWay = "draft"
        self._queued = ""
        self._looking = QTimer(self, interval=LOOK_MS)
        self.begin = Button(self.tr("Try it on myself"), "secondary", "mail")
        self.told = Banner(Kind.PLAIN, "mail", "")
        self.yes = Button(self.tr("Yes"), "secondary", "check")
        self.no = Button(self.tr("No"), "secondary")
        self.another = Button(self.tr("Try the next way"), "secondary", "arrow-right")
        self._lay_out()
        self.be_quiet()
        self.begin.clicked.connect(self.wanted)
        self.yes.clicked.connect(self._note_yes)
        self.no.clicked.connect(self._note_no)
        self.another.clicked.connect(lambda: self.another_wanted.emit(self._next_way()))
        self._looking.timeout.connect(self.look)

    def send(self, way: MailWay) -> None:
        """Mail to oneself in a way, and ask whether it arrived, or say why it could not be sent."""
        self._clear_away()
        self._way = way
        try:
            mail = trial_mail()
            if way == "smtp":
                self._queued = outbox.queue(mail)
                self._looking.start()
                self.look()
                return
            has_answered = post(way, mail, KEY).answered
        except WiseFeedbackError as error:
            self._say(Kind.LATE, "circle-alert", self.tr("It was not mailed"), describe(error))
            return
        if has_answered:
            self._ask()
        else:
            self._fail(self.tr("No mail program answered"))

    def look(self) -> None:
        """Say how far the outbox has come with the mail, and ask once its server has it."""
        try:
            entry = outbox.one(self._queued)
        except NotFoundError:  # somebody took it back
            self.be_quiet()
            return
        if entry.state is OutgoingState.SENT:
            self._looking.stop()
            self._ask()
        elif entry.trouble:
            self._clear_away()
            self._fail(self.tr("It was not sent"), mail_words.trouble(entry.trouble))
        else:
            how = mail_words.look(entry)
            self._say(how.kind, "hourglass", how.title)

    def be_quiet(self) -> None:
        """Ask nothing."""
        self._looking.stop()
        self.told.be_quiet()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.be_quiet()

    def _lay_out(self) -> None:
        self._foot = QWidget()
        answers = QHBoxLayout(self._foot)
        answers.setContentsMargins(0, 8, 0, 2)
        answers.setSpacing(8)
        for button in (self.yes, self.no, self.another):
            answers.addWidget(button)
        answers.addStretch(1)
        self.told.words.addWidget(self._foot)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.begin)
        hint = self.tr("A mail to yourself, with a letter to somebody invented.")
        row.addWidget(Prose(hint, "detail", "text2"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.told)

    def _ask(self) -> None:
        if self._way == "smtp":
            title = self.tr("Has it arrived, with a PDF that opens?")
            text = self.tr("It may take a minute.")
        elif self._way == "mailto":
            title = self.tr("Did a mail to yourself open?")
            text = self.tr("Paste the PDF into it with {0}, and send it.")
            text = text.format(key_words("Ctrl+V"))
        else:
            title = self.tr("Did a mail to yourself open, with the PDF attached?")
            text = self.tr("Send it, and see that it arrives.")
        self._say(Kind.TODAY, "circle-question-mark", title, text, self.yes, self.no)

    def _note_yes(self) -> None:
        title = self.tr("It works: letters are mailed this way")
        self.begin.setFocus()  # or it would go on to the button that cancels
        self._say(Kind.DONE, "circle-check", title)
        self.worked.emit()

    def _note_no(self) -> None:
        self._fail(self.tr("Then another way may be better"))
        (self.another if self.another.isVisible() else self.begin).setFocus()

    def _fail(self, title: str, text: str = "") -> None:
        way = self._next_way()
        if way:
            following = self.tr("Next: {0}").format(way_words(way)[0])
            text = f"{text}\n{following}".strip()
            self._say(Kind.TODAY, "circle-alert", title, text, self.another)
        else:
            last = self.tr("A letter can always be saved as PDF, and attached by hand.")
            self._say(Kind.TODAY, "circle-alert", title, f"{text}\n{last}".strip())

    def _next_way(self) -> MailWay | None:
        ways = mails.ways()
        place = ways.index(self._way) + 1
        return ways[place] if place < len(ways) else None

    def _say(self, kind: Kind, icon: str, title: str, text: str = "", *buttons: Button) -> None:
        self.told.stand(kind, icon, title, text)
        for button in (self.yes, self.no, self.another):
            button.setVisible(button in buttons)
        self._foot.setVisible(bool(buttons))

    def _clear_away(self) -> None:
        """Let no mail to oneself wait in the outbox once one has seen how it went."""
        self._looking.stop()
        if self._queued:
            with suppress(MailError, NotFoundError):  # it is being sent
                entry = outbox.one(self._queued)
                if entry.state is not OutgoingState.SENT:
                    outbox.remove(self._queued)
            self._queued = ""
