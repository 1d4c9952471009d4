"""The account that mails are sent by from here: its server, and who logs in there."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QHideEvent, QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.shared import mail_words
from ui.shared.mail_talk import Talk
from ui.shared.reporting import describe, reporting
from ui.shared.theme import grow
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.errors import MailError, MailProblem, TextTooLongError
from wise_feedback.domain.mail import MailAccount, Security, Trouble
from wise_feedback.services import mail_account

_SOUND = MailAccount("smtp.example.com")
"""What each field is held beside, so that each is judged for itself."""

_PLACES = {
    MailProblem.NO_HOST: "host",
    MailProblem.BAD_HOST: "host",
    MailProblem.BAD_PORT: "port",
    MailProblem.NO_PASSWORD: "password",
    MailProblem.PLAIN_PASSWORD: "security",
}


class PasswordField(Field[LineEdit]):
    """A password as dots, unless one asks to see it."""

    def __init__(self, label: str) -> None:
        super().__init__(label, LineEdit())
        hints = Qt.InputMethodHint
        self.input.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText)
        self.eye = IconButton("eye", "")
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_letters)
        row = QHBoxLayout()
        row.setSpacing(4)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(column.indexOf(self.input), row)
        row.addWidget(self.input)
        row.addWidget(self.eye)
        self._show_letters(is_shown=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.eye.setChecked(False)

    def _show_letters(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.input.setEchoMode(mode.Normal if is_shown else mode.Password)
        self.eye.set_symbol("eye-off" if is_shown else "eye")
        self.eye.set_words(
            self.tr("Hide the password") if is_shown else self.tr("Show the password")
        )


class AccountForm(QWidget):
    """Kept as a whole, whenever a field is left and it can be.

    What cannot be kept stays in its field, with the reason once that is left. *changed* tells that
    an account was kept or removed, so that the outbox has to be looked after.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk: Talk | None = None
        self._shown = MailAccount()
        self.host = Field(self.tr("Mail server"), LineEdit(hint="smtp.example.com"))
        self.port = Field(self.tr("Port"), LineEdit())
        ways = [Segment(way, mail_words.security(way)) for way in Security]
        self.security = Field(self.tr("Encryption"), Segmented(self.tr("Encryption"), ways))
        self.user = Field(self.tr("User"), LineEdit())
        self.password = PasswordField(self.tr("Password"))
        self.check = Button(self.tr("Check"), "secondary", "shield-check")
        self.forget = Button(self.tr("Remove the account"), "quiet", "trash-2")
        self.told = Banner(Kind.PLAIN, "info", "")
        self.told.hide()
        self._lay_out()
        self._connect()
        self._fill(mail_account.load())

    def account(self) -> MailAccount:
        """Return the account as it is written."""
        return MailAccount(
            host=self.host.input.text(),
            port=int(self.port.input.text() or 0),
            security=Security(str(self.security.input.value())),
            user=self.user.input.text(),
            password=self.password.input.text(),
        )

    def keep(self) -> bool:
        """Keep the account, or go to what is wrong with it; return whether it is kept."""
        wrong = self._wrong()
        for name, field in self._fields.items():
            field.set_error(wrong.get(name, ""))
        if wrong:
            self._fields[next(iter(wrong))].input.setFocus()
            return False
        with reporting(self):
            self._save()
            return True
        return False

    def ask_server(self) -> None:
        """Log in without sending, and say what came of it."""
        if not self.keep():
            return
        host = self._shown.host
        self._talk = Talk(partial(mail_account.check, self._shown))
        self._talk.ended.connect(self._show_answer, Qt.ConnectionType.QueuedConnection)
        self.told.stand(Kind.PLAIN, "hourglass", self.tr("Asking {0}").format(host))
        self.check.setEnabled(False)
        self._talk.begin()

    def remove(self) -> None:
        """Forget the account and its password."""
        with reporting(self):
            mail_account.remove()
            self._fill(None)
            title = self.tr("The account and its password are forgotten")
            self.told.stand(Kind.PLAIN, "trash-2", title)
            self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is kept, which another form may have changed, unless something is typed."""
        super().showEvent(event)
        if self.account() == self._shown:
            self._fill(mail_account.load())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop_asking()

    def _lay_out(self) -> None:
        digits = QRegularExpression("[0-9]{0,5}")
        self.port.input.setValidator(QRegularExpressionValidator(digits, self))
        grow(self.port.input.setFixedWidth, 92)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.host, 0, 0, 1, 2, top)
        grid.addWidget(self.security, 1, 0, top)
        grid.addWidget(self.port, 1, 1, top)
        grid.addWidget(self.user, 2, 0, top)
        grid.addWidget(self.password, 2, 1, top)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.check)
        acts.addWidget(self.forget)
        acts.addStretch(1)
        hint = self.tr(
            "Gmail wants an app password. Microsoft 365 turns sending by user and password off at "
            "the end of December 2026, unless your firm asks for it: a draft is the way there."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(Prose(hint, "detail", "text2"))
        column.addLayout(acts)
        column.addWidget(self.told)

    def _connect(self) -> None:
        self._fields: dict[str, Field[Any]] = {
            "host": self.host,
            "port": self.port,
            "security": self.security,
            "user": self.user,
            "password": self.password,
        }
        for name in ("host", "port", "user", "password"):
            line = self._fields[name].input
            line.textEdited.connect(self._stop_asking)
            line.editingFinished.connect(partial(self._leave, name))
        self.security.input.chosen.connect(self._take_port)
        self.check.clicked.connect(self.ask_server)
        self.forget.clicked.connect(self.remove)

    def _fill(self, account: MailAccount | None) -> None:
        self._shown = shown = account or MailAccount()
        self.host.input.setText(shown.host)
        self.port.input.setText(str(shown.port))
        self.security.input.set_value(shown.security)
        self.user.input.setText(shown.user)
        self.password.input.setText(shown.password)
        self.forget.setVisible(account is not None)
        for field in self._fields.values():
            field.set_error("")

    def _take_port(self, chosen: object) -> None:
        """Let the port go with the encryption, unless it is one that nobody would guess."""
        self._stop_asking()
        if self.port.input.text() in {"", *(str(way.port) for way in Security)}:
            self.port.input.setText(str(Security(str(chosen)).port))
        self._leave("security")

    def _leave(self, name: str) -> None:
        """Keep the account if it can be; else say of the field that was left if it is the reason.

        What is still to be filled in is nobody's fault yet.
        """
        wrong = {} if self.account() == MailAccount() else self._wrong()
        for place in (name, "security"):  # which may be wrong because of a user
            self._fields[place].set_error(wrong.get(place, ""))
        if not wrong and self.account() not in {self._shown, MailAccount()}:
            with reporting(self):
                self._save()

    def _save(self) -> None:
        self._fill(mail_account.save(self.account()))
        self.changed.emit()

    def _wrong(self) -> dict[str, str]:
        """Return what cannot be kept as it is written, and why, by the field."""
        written, found = self.account(), {}
        apart = (
            replace(_SOUND, host=written.host),
            replace(_SOUND, port=written.port),
            replace(written, host=_SOUND.host, port=_SOUND.port),
        )
        for account in apart:
            try:
                mail_account.clean(account)
            except MailError as error:
                found[_PLACES[error.problem]] = describe(error)
            except TextTooLongError as error:
                found[error.field] = describe(error)
        return found

    def _stop_asking(self) -> None:
        """Let go of what the server says about an account that is no longer the one written."""
        self._talk = None
        self.told.be_quiet()
        self.check.setEnabled(True)

    def _show_answer(self, talk: Talk) -> None:
        if talk is not self._talk:
            return
        self._stop_asking()
        if talk.bug is not None:
            return
        if isinstance(talk.result, Trouble):
            words = mail_words.trouble(talk.result)
            self.told.stand(Kind.LATE, "circle-alert", self.tr("It cannot be used yet"), words)
        else:
            title, text = self.tr("The server lets you in"), self.tr("Nothing was sent.")
            self.told.stand(Kind.DONE, "circle-check", title, text)
