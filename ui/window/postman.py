"""Sends what is in the outbox, one mail at a time, while the window goes on.

The vault is read and written here alone; the thread is given a mail, and gives back what came of
it. When the window closes a mail that is on its way gets a moment to arrive; if it does not, the
outbox says at the next start that nobody knows.
"""

from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.shared.mail_talk import Talk
from wise_feedback.domain.errors import VaultError
from wise_feedback.domain.mail import Delivery, Outcome, OutgoingState, Trouble
from wise_feedback.services import handed_files, outbox, report_archive, sending

PATIENCE_S = 5
"""How long the window waits at its end for a mail that is on its way."""

_LATER = timedelta(minutes=1)
_LONGEST_SLEEP = timedelta(hours=1)


class Postman(QObject):
    """Looks after the outbox of the open vault, and after files that were handed over.

    *changed* tells of a mail that has been tried: how it stands now.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waking = QTimer(self, singleShot=True)
        self._waking.timeout.connect(self.go)
        self._on_its_way: tuple[Delivery, Talk] | None = None
        self._is_over = False

    def begin(self) -> None:
        """Say which mails nobody knows the fate of since the program ended, and send the rest."""
        self.go()

    def go(self) -> None:
        """Send the next mail that is due, or sleep until one is.

        One that is said to be on its way, though none is, is one that nobody knows the fate of.
        """
        if self._is_over or self._on_its_way:
            return
        handed_files.clear(datetime.now(UTC))
        try:
            outbox.recover()  # what an undo brought back in the middle of being sent
            delivery = outbox.begin()
        except VaultError:  # a full or locked disk
            self._sleep(_LATER)
            return
        if delivery is None:
            self._sleep_until_due()
            return
        talk = Talk(partial(outbox.deliver, delivery))
        self._on_its_way = delivery, talk
        talk.ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        talk.begin()

    def stop(self) -> None:
        """Wait a moment for a mail that is on its way, and write down what came of it."""
        self._is_over = True
        self._waking.stop()
        if self._on_its_way and self._on_its_way[1].wait(PATIENCE_S):
            self._finish(self._on_its_way[1])
        self._on_its_way = None

    def _finish(self, talk: Talk) -> None:
        if self._on_its_way is None or self._on_its_way[1] is not talk:
            return  # it was written down when the window closed
        delivery, outcome = self._on_its_way[0], talk.result
        if not isinstance(outcome, Outcome):  # a bug, which is logged: how far it came nobody knows
            outcome = Outcome(OutgoingState.UNSURE, Trouble.LOST)
        try:
            entry = outbox.finish(
                delivery, outcome, sending.sent, note_reported=report_archive.sent
            )
        except VaultError:  # later, or it would be unsure at the next start although we know
            QTimer.singleShot(_in_ms(_LATER), self, partial(self._finish, talk))
            return
        self._on_its_way = None
        if entry is not None and not self._is_over:
            self.changed.emit(entry)
        self.go()

    def _sleep_until_due(self) -> None:
        due = outbox.wakes_at()
        self._sleep(max(timedelta(0), due - datetime.now(UTC)) if due else _LONGEST_SLEEP)

    def _sleep(self, how_long: timedelta) -> None:
        self._waking.start(_in_ms(min(how_long, _LONGEST_SLEEP)) + 1)


def _in_ms(how_long: timedelta) -> int:
    return round(how_long / timedelta(milliseconds=1))
