"""How mails leave: the way, the account where one is needed, and a mail to oneself to try it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.shared.mail_account_form import AccountForm
from ui.shared.mail_trial import Trial
from ui.shared.mail_ways import WayForm, is_ready
from ui.shared.reporting import reporting
from ui.shared.widgets.labels import Label
from ui.shared.widgets.surfaces import Line
from wise_feedback.domain.settings import MailWay
from wise_feedback.services import mails, settings


class MailForm(QWidget):
    """A way that proved to work is kept; *chosen* tells that another was chosen, which is not yet.

    *account_changed* tells that the outbox has to be looked after.
    """

    chosen = Signal()
    account_changed = Signal()

    def __init__(self, way: MailWay | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways, self.account, self.trial = WayForm(way), AccountForm(), Trial()
        self.server = QWidget()
        server = QVBoxLayout(self.server)
        server.setContentsMargins(0, 0, 0, 0)
        server.setSpacing(10)
        server.addWidget(Label(self.tr("Your mail server"), "lead"))
        server.addWidget(self.account)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.ways, self.server, Line(), self.trial):
            column.addWidget(part)
        self.server.setVisible(self.way == "smtp")
        for answer in (self.account.told, self.trial.told):
            answer.installEventFilter(self)
        self.ways.chosen.connect(self._take)
        self.account.changed.connect(self.account_changed)
        self.trial.wanted.connect(self.try_it)
        self.trial.worked.connect(self.keep)
        self.trial.another_wanted.connect(self._try_another)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            QTimer.singleShot(0, watched, partial(_bring_into_sight, watched))
        return super().eventFilter(watched, event)

    @property
    def way(self) -> MailWay:
        """The way that is chosen."""
        return self.ways.way()

    def is_sound(self) -> bool:
        """Return whether mails can leave in the way that is chosen; if not, go to what it lacks."""
        return self.way != "smtp" or self.account.keep()

    def keep(self) -> bool:
        """Keep the way that is chosen, if mails can leave in it; return whether it is kept."""
        with reporting(self):
            if is_ready(self.way):
                settings.remember(replace(settings.load(), mail_way=self.way))
                return True
        return False

    def show_kept(self) -> None:
        """Show the way that is kept, which another form may have changed."""
        kept = settings.load().mail_way
        if kept in mails.ways() and is_ready(self.way):
            self.ways.choose(kept)

    def try_it(self) -> None:
        """Mail to oneself in the way that is chosen."""
        if self.is_sound():
            self.trial.send(self.way)

    def _take(self) -> None:
        self.server.setVisible(self.way == "smtp")
        self.trial.be_quiet()
        self.chosen.emit()

    def _try_another(self, way: MailWay) -> None:
        """Try the next way at once, unless it asks for an account first."""
        self.ways.choose(way)
        if is_ready(way):
            self.try_it()
        else:
            self.account.host.input.setFocus()


def _bring_into_sight(answer: QWidget) -> None:
    """Scroll to what has just been said, once it has its place."""
    place = answer.parentWidget()
    while place is not None and not isinstance(place, QScrollArea):
        place = place.parentWidget()
    if place is not None:
        place.ensureWidgetVisible(answer, 0, 12)
