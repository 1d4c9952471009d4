"""What can be done about a row of Today: by key, by its button, and by its menu."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.shared.reporting import reporting
from ui.shared.widgets.menu import Menu
from ui.today.wording import RowText
from wise_feedback.domain.basics import Key
from wise_feedback.domain.owed import Owed, Suggestion
from wise_feedback.domain.promises import Hears
from wise_feedback.services import contacts


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do about a row: its key, its icon and words, and what it tells."""

    key: Qt.Key
    icon: str
    words: str
    do: Callable[[], object]


class RowActs(QObject):
    """Tells what is wanted about a row. Only a report is marked as sent here: it needs no words."""

    chase_wanted = Signal(str)
    feedback_wanted = Signal(str)
    letter_wanted = Signal(str)
    update_wanted = Signal(str)
    snooze_wanted = Signal(str)
    card_wanted = Signal(str)
    client_wanted = Signal(str)
    report_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host

    def deeds(self, owed: Owed) -> tuple[Deed, ...]:
        """Return all that can be done about what is owed, in the order of the menu."""
        card = owed.candidacy_id
        snooze = self.tr("Put off"), partial(self.snooze_wanted.emit, owed.promise_id)
        if card is None:
            sent = self.tr("Mark as sent"), partial(self.send_report, owed.assignment_id)
            see = self.tr("Open the report"), partial(self.report_wanted.emit, owed.assignment_id)
            return (
                Deed(Qt.Key.Key_U, "check", *sent),
                Deed(Qt.Key.Key_S, "calendar-plus", *snooze),
                Deed(Qt.Key.Key_Space, "arrow-right", *see),
            )
        is_client = owed.hears is Hears.CLIENT
        tell = self.client_wanted if is_client else self.update_wanted
        update = self.tr("Tell the client") if is_client else self.tr("Update the candidate")
        named = (
            (Qt.Key.Key_U, "send", update, tell),
            (Qt.Key.Key_F, "pen-line", self.tr("Feedback"), self.feedback_wanted),
            (Qt.Key.Key_J, "reply", self.tr("Chase the client"), self.chase_wanted),
            (Qt.Key.Key_L, "file-text", self.tr("Letter"), self.letter_wanted),
        )
        deeds = [Deed(key, icon, words, partial(at.emit, card)) for key, icon, words, at in named]
        deeds.append(Deed(Qt.Key.Key_S, "calendar-plus", *snooze))
        see = self.tr("Open on the board"), partial(self.card_wanted.emit, card)
        return (*deeds, Deed(Qt.Key.Key_Space, "arrow-right", *see))

    def by_key(self, owed: Owed, key: Qt.Key) -> bool:
        """Do what a key does about a row; return whether it does anything."""
        deed = next((deed for deed in self.deeds(owed) if deed.key == key), None)
        if deed is not None:
            deed.do()
        return deed is not None

    def suggested(self, owed: Owed, wise: Suggestion) -> None:
        """Do what is suggested about a row."""
        if wise is Suggestion.SEND_REPORT:
            self.report_wanted.emit(owed.assignment_id)
            return
        told = {
            Suggestion.CHASE: self.chase_wanted,
            Suggestion.WRITE_FEEDBACK: self.feedback_wanted,
            Suggestion.FINISH_LETTER: self.letter_wanted,
            Suggestion.TELL: self.update_wanted,
            Suggestion.TELL_CLIENT: self.client_wanted,
            Suggestion.OPEN: self.card_wanted,
        }
        told[wise].emit(owed.candidacy_id)

    def send_report(self, assignment_id: Key) -> None:
        """Write down that the client got the weekly report."""
        with reporting(self._host):
            contacts.send_report(assignment_id)
            self.told.emit(self.tr("The weekly report is marked as sent"))

    def show_menu(self, owed: Owed, words: RowText, place: QPoint, *, has_keys: bool) -> None:
        """Show all that can be done about a row, the suggested first."""
        menu = Menu(self._host)
        wise = partial(self.suggested, owed, words.suggestion)
        menu.add(words.act.words, wise, icon=words.act.icon, keys="Return")
        menu.addSeparator()
        for deed in self.deeds(owed):
            letter = deed.key is Qt.Key.Key_Space or has_keys
            keys = _name(deed.key) if letter else ""
            menu.add(deed.words, deed.do, icon=deed.icon, keys=keys)
        menu.exec(place)
        menu.deleteLater()


def _name(key: Qt.Key) -> str:
    return "Space" if key is Qt.Key.Key_Space else chr(key.value)
