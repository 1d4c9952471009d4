"""The head of the composer: who the letter is to, about what, whether it is saved, and how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.letters import words
from ui.letters.writing import Writing
from ui.shared import letter_wording
from ui.shared.dates import day_name
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import ElidedLabel, set_tip
from wise_feedback.domain.letter_list import LetterState


class Head(QWidget):
    """Back, the title with its chip, the way to start over, and the button that saves."""

    left = Signal()
    start_over_wanted = Signal()
    save_wanted = Signal()
    print_wanted = Signal()
    mail_wanted = Signal()
    new_wanted = Signal()
    call_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("arrow-left", self.tr("Back"), "Esc")
        self.title = ElidedLabel("", "title")
        self.chip = Chip(Kind.TODAY, "", "pen-line")
        self.about = ElidedLabel("", "detail", "text2")
        self.start_over = Button(self.tr("Start over"), "quiet", "refresh-cw")
        self.save = Button(self.tr("Save PDF"), "quiet", "file-down", "Ctrl+S")
        self.print = Button(self.tr("Print"), "secondary", "printer", "Ctrl+P")
        self.mail = Button(self.tr("Mail"), "primary", "mail", "Ctrl+Return")
        self.call = Button(self.tr("Call first"), "quiet", "phone")
        set_tip(self.call, self.tr("What to say on the phone, before the letter is read"))
        self.new = Button(self.tr("New version"), "primary", "file-plus")
        set_tip(self.start_over, self.tr("Drop your own words and say what the feedback says"))
        self._keys = {b: b.accessibleDescription() for b in self.ways_out}
        self.back.clicked.connect(self.left)
        self.start_over.clicked.connect(self.start_over_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.mail.clicked.connect(self.mail_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.call.clicked.connect(self.call_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title)
        top.addWidget(self.chip)
        top.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addLayout(top)
        told.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 13, 20, 13)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addLayout(told, 1)
        for button in (self.start_over, self.call, *self.ways_out, self.new):
            row.addWidget(button)

    @property
    def ways_out(self) -> tuple[Button, ...]:
        """The buttons that let the letter leave."""
        return self.save, self.print, self.mail

    def show_writing(self, writing: Writing) -> None:
        """Show who the letter is to and what it is about."""
        self.title.setText(self.tr("Letter to {0}").format(writing.person.facts.name))
        facts = writing.assignment
        kind = letter_wording.letter_kind(writing.letter.kind)
        about = self.tr("{0} · {1}, {2}").format(kind, facts.role, facts.client)
        self.about.setText(about)
        self.about.show()
        self.chip.show()
        self.show_state(writing)

    def show_state(self, writing: Writing) -> None:
        """Show how far the letter has come, and whether any of it can be dropped."""
        locked, left = writing.locked, writing.unanswered
        self.start_over.setVisible(writing.is_own and locked is None)
        self.new.setVisible(locked is not None)
        self.call.setVisible(writing.letter.kind.tells_decision)
        for button in self.ways_out:
            button.setVisible(locked is None)
        if locked is not None and locked.sent_at is not None:
            day = day_name(locked.sent_at.astimezone().date())
            self.chip.show_state(Kind.DONE, self.tr("Sent {0}").format(day), "lock")
        elif left is not None:
            look = words.state(LetterState.LEFT, left.via)
            self.chip.show_state(look.kind, look.words, look.icon)
        else:
            look = words.state(LetterState.DRAFT, None)
            self.chip.show_state(look.kind, look.words, look.icon)

    def show_obstacle(self, said: str) -> None:
        """Say why the letter cannot leave yet, or nothing if it can."""
        for button, keys in self._keys.items():
            button.setEnabled(not said)
            button.setAccessibleDescription(said or keys)
            set_tip(button, said)

    def show_empty(self, name: str) -> None:
        """Show who the letter would be to, while there is nothing to tell."""
        self.title.setText(self.tr("Letter to {0}").format(name))
        self.about.hide()
        self.chip.hide()
        for button in (self.start_over, self.new, self.call):
            button.hide()
        self.show_obstacle(self.tr("There is nothing to tell yet"))
