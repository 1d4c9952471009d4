"""Closing an assignment: nobody may be in play, and what is still owed is settled, word by word."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import promise_wording
from ui.shared.reporting import reporting
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.owed import Owed
from wise_feedback.domain.settling import Settled, Settling
from wise_feedback.services import assignments, board

translate = QCoreApplication.translate

NAMED = 5
"""How many of those in play are called by name before the rest are counted."""

_CHANNELS = (Channel.PHONE, Channel.MAIL, Channel.SMS, Channel.MEETING)


class OwedRow(QWidget):
    """One word that a candidate still waits for, and how it is settled."""

    def __init__(self, owed: Owed) -> None:
        super().__init__()
        self.owed = owed
        self.how = Segmented(owed.name, _segments(), Settling.KEEP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(owed.name, "strong"))
        told = promise_wording.promised(owed.matter, owed.due, owed.at)
        late = promise_wording.lateness(owed.due, date.today())
        is_late = owed.due < date.today()
        ink = "late" if is_late else "text2"
        words.addWidget(ElidedLabel(f"{told} · {late}" if is_late else told, "detail", ink))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.how)


class CloseAssignmentDialog(DialogFrame):
    """Closes an assignment. Raises ``NotFoundError``.

    While somebody is in play it closes nothing: it offers to close each on a ground first, and
    then *wants_gate*. *told* says what was done, once it is.
    """

    def __init__(self, assignment_id: Key, parent: QWidget | None = None) -> None:
        facts = assignments.assignment(assignment_id).facts
        title = self.tr("Close the assignment")
        super().__init__(title, f"{facts.role} · {facts.client}", parent, width=700)
        self.wants_gate, self.told = False, ""
        self._assignment = assignment_id
        self.in_play = assignments.in_play(assignment_id)
        self.rows = [OwedRow(owed) for owed in assignments.still_owed(assignment_id)]
        self.all = Segmented(self.tr("All of them"), _segments(), Settling.KEEP)
        ways = [Segment(channel, promise_wording.channel(channel)) for channel in _CHANNELS]
        self.channel = Segmented(self.tr("Told by"), ways, Channel.PHONE)
        self.body.setSpacing(12)
        if self.in_play:
            self._say_who()
        else:
            self._ask_for_each()
        self._add_buttons()

    def settled(self) -> dict[Key, Settled]:
        """Return how each word is settled, by promise."""
        channel = Channel(str(self.channel.value()))
        return {
            row.owed.promise_id: Settled(Settling(str(row.how.value())), channel)
            for row in self.rows
        }

    def finish(self) -> None:
        """Close the assignment, or go and close those in play first."""
        if self.in_play:
            self.wants_gate = True
            self.accept()
            return
        with reporting(self):
            assignments.close(self._assignment, self.settled())
            self.told = self.tr("Assignment closed")
            self.accept()

    def _say_who(self) -> None:
        cards = board.cards(self.in_play)
        names = ", ".join(card.name for card in cards[:NAMED])
        if (rest := len(cards) - NAMED) > 0:
            names = self.tr("{0} and %n more", "", rest).format(names)
        title = self.tr("%n candidate(s) are still in play", "", len(cards))
        self.body.addWidget(Banner(Kind.LATE, "users", title))
        self.body.addWidget(Prose(names, "medium"))
        why = self.tr(
            "Nobody is closed unheard, and an assignment that ends is no exception. Close each "
            "process on its ground, also where the client withdrew; then the assignment can close."
        )
        self.body.addWidget(Prose(why, "body", "text2"))

    def _ask_for_each(self) -> None:
        if not self.rows:
            self.body.addWidget(Prose(self.tr("No candidate is waiting to hear any more."), "body"))
        else:
            words = self.tr("%n candidate(s) are still waiting to hear.", "", len(self.rows))
            self.body.addWidget(Prose(words, "body"))
        if len(self.rows) > 1:
            self.body.addWidget(_labelled(self.tr("All of them"), self.all))
            self.all.chosen.connect(self._settle_all)
        for row in self.rows:
            row.how.chosen.connect(self._note_choice)
            self.body.addWidget(row)
        self._told_by = _labelled(self.tr("Told by"), self.channel)
        self.body.addWidget(self._told_by)
        ends = self.tr(
            "The weekly report, and what the client still owes an answer to, end with it. "
            "A closed assignment can be opened again."
        )
        self.body.addWidget(Prose(ends, "detail", "text2"))
        self._note_choice()

    def _add_buttons(self) -> None:
        leave = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        leave.clicked.connect(self.reject)
        words = self.tr("Close them on a ground") if self.in_play else self.tr("Close assignment")
        go = self.add_button(Button(words, "primary", keys="Ctrl+Return"), is_main=True)
        go.clicked.connect(self.finish)

    def _settle_all(self, how: object) -> None:
        for row in self.rows:
            row.how.set_value(how)
        self._note_choice()

    def _note_choice(self) -> None:
        """Show by what they were told where some were, and whether all are settled alike."""
        ways = {row.how.value() for row in self.rows}
        self._told_by.setVisible(Settling.TELL in ways)
        self.all.set_value(ways.pop() if len(ways) == 1 else None)


def _segments() -> list[Segment]:
    words = (
        translate("CloseAssignmentDialog", "Stays owed"),
        translate("CloseAssignmentDialog", "Told by now"),
        translate("CloseAssignmentDialog", "Drop"),
    )
    return [Segment(how, text) for how, text in zip(Settling, words, strict=True)]


def _labelled(words: str, control: QWidget) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Label(words, "medium", "text2"))
    row.addStretch(1)
    row.addWidget(control)
    return part
