"""The head of the composer: who the letter is to, about what, whether it is saved, and how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.letters import words
from ui.letters.letter_title import LetterTitle
from ui.letters.writing import Writing
from ui.shared.dates import day_name
from ui.shared.mail_words import MailLook
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.labels import set_tip
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
        self.top = LetterTitle()
        self._writing: Writing | None = None
        self._mail: MailLook | None = None
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
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 13, 20, 13)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.top, 1)
        for button in (self.start_over, self.call, *self.ways_out, self.new):
            row.addWidget(button)

    @property
    def ways_out(self) -> tuple[Button, ...]:
        """The buttons that let the letter leave."""
        return self.save, self.print, self.mail

    def show_writing(self, writing: Writing) -> None:
        """Show who the letter is to and what it is about."""
        name, facts = writing.person.facts.name, writing.assignment
        self.top.show_about(name, writing.letter.kind, facts.role, facts.client)
        self.show_state(writing)

    def show_mail(self, mail: MailLook | None) -> None:
        """Show how the mail stands that takes the letter, if one does."""
        self._mail = mail
        if self._writing is not None:
            self.show_state(self._writing)

    def show_state(self, writing: Writing) -> None:
        """Show how far the letter has come, and whether any of it can be dropped."""
        self._writing = writing
        locked, left = writing.locked, writing.unanswered
        self.start_over.setVisible(writing.is_own and locked is None)
        self.new.setVisible(locked is not None)
        self.call.setVisible(writing.letter.kind.tells_decision)
        for button in self.ways_out:
            button.setVisible(locked is None)
        if locked is not None and locked.sent_at is not None:
            day = day_name(locked.sent_at.astimezone().date())
            self.top.show_look(words.Look(Kind.DONE, self.tr("Sent {0}").format(day), "lock"))
        elif left is not None:
            self.top.show_look(words.state(LetterState.LEFT, left.via, self._mail))
        else:
            self.top.show_look(words.state(LetterState.DRAFT, None))

    def show_obstacle(self, said: str) -> None:
        """Say why the letter cannot leave yet, or nothing if it can."""
        for button, keys in self._keys.items():
            button.setEnabled(not said)
            button.setAccessibleDescription(said or keys)
            set_tip(button, said)

    def show_empty(self, name: str) -> None:
        """Show who the letter would be to, while there is nothing to tell."""
        self._writing = None
        self.top.show_nothing(name)
        for button in (self.start_over, self.new, self.call):
            button.hide()
        self.show_obstacle(self.tr("There is nothing to tell yet"))
