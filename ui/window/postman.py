"""Sends what is in the outbox, one mail at a time, while the window goes on.

The vault is read and written here alone; the thread is given a mail, and gives back what came of
it. When the window closes a mail that is on its way gets a moment to arrive; if it does not, the
outbox says at the next start that nobody knows.
"""

from datetime import UTC, datetime, timedelta
from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from wise_feedback.domain.errors import VaultError
from wise_feedback.domain.mail import Delivery, Entry, Outcome, OutgoingState
from wise_feedback.services import handed_files, outbox, sending

translate = QCoreApplication.translate

PATIENCE_S = 5
"""How long the window waits at its end for a mail that is on its way."""

_LONGEST_SLEEP = timedelta(hours=1)


class Postman(QObject):
    """Looks after the outbox of the open vault.

    *changed* tells of a mail that has been tried: how it stands now.
    """

    changed = Signal(object)
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waking = QTimer(self, singleShot=True)
        self._waking.timeout.connect(self.go)
        self._thread: Thread | None = None
        self._on_its_way: tuple[Delivery, list[Outcome]] | None = None
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Say which mails nobody knows the fate of since the program ended, and send the rest."""
        handed_files.clear(datetime.now(UTC))
        outbox.recover()
        self.go()

    def go(self) -> None:
        """Send the next mail that is due, or sleep until one is."""
        if self._thread is not None:
            return
        try:
            delivery = outbox.begin()
        except VaultError:  # a full or locked disk: later
            self._sleep(timedelta(minutes=1))
            return
        if delivery is None:
            self._sleep_until_due()
            return
        outcomes: list[Outcome] = []
        self._on_its_way = delivery, outcomes
        self._thread = Thread(target=self._deliver, args=(delivery, outcomes), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Wait a moment for a mail that is on its way, and write down what came of it."""
        self._waking.stop()
        if self._thread is None or self._on_its_way is None:
            return
        self._thread.join(PATIENCE_S)
        delivery, outcomes = self._on_its_way
        if outcomes:
            self._finish(delivery, outcomes[0])
            self._waking.stop()

    def _deliver(self, delivery: Delivery, outcomes: list[Outcome]) -> None:
        """Hand a mail over; runs in a thread of its own."""
        outcome = outbox.deliver(delivery)
        outcomes.append(outcome)
        self._done.emit(delivery, outcome)

    def _finish(self, delivery: Delivery, outcome: Outcome) -> None:
        if self._on_its_way is None or self._on_its_way[0] is not delivery:
            return  # it was written down when the window closed
        self._thread, self._on_its_way = None, None
        try:
            entry = outbox.finish(delivery, outcome, sending.sent)
        except VaultError:  # it stays as being sent, and is unsure at the next start
            return
        if entry is not None:
            self.changed.emit(entry)
        self.go()

    def _sleep_until_due(self) -> None:
        due = outbox.wakes_at()
        if due is not None:
            self._sleep(max(timedelta(0), due - datetime.now(UTC)))

    def _sleep(self, how_long: timedelta) -> None:
        milliseconds = min(how_long, _LONGEST_SLEEP) / timedelta(milliseconds=1)
        self._waking.start(round(milliseconds) + 1)


def mail_news(entry: Entry) -> tuple[str, str]:
    """Return what to say of a mail that was tried, and what to do about it."""
    words = {
        OutgoingState.SENT: translate("Postman", "Mail sent to {0}"),
        OutgoingState.UNSURE: translate("Postman", "Nobody knows if the mail to {0} arrived"),
        OutgoingState.FAILED: translate("Postman", "The mail to {0} could not be sent"),
        OutgoingState.QUEUED: translate("Postman", "The mail to {0} waits"),
        OutgoingState.SENDING: translate("Postman", "The mail to {0} is on its way"),
    }
    return words[entry.state].format(entry.address), translate("Postman", "Show")
