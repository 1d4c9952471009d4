"""The welcome. It asks for nothing that it needs, and everything can be changed later."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.look_choice import LookChoice
from ui.shared.sender_form import SenderForm
from ui.shared.theme import grow
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.mark import Mark
from ui.shared.widgets.surfaces import Card, Scroller
from ui.shared.widgets.symbol import Symbol
from wise_feedback.services import settings, vault

WIDTH = 1000


class WelcomePage(QWidget):
    """Two steps: who writes the letters, which may be skipped, and how to begin."""

    look_changed = Signal()
    sample_wanted = Signal()
    import_wanted = Signal()
    assignment_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        chosen = settings.load()
        self.look = LookChoice()
        self.look.changed.connect(self._change_look)
        self.who = SenderForm(chosen.consultant, chosen.agency, columns=4)
        self.sender_step = self._sender_step()
        self.ways_step = self._ways_step()
        self._lay_out()
        self.show_ways(is_shown=False)

    def _lay_out(self) -> None:
        scroller = Scroller()
        inner = QWidget()
        grow(inner.setMaximumWidth, WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Mark(44))
        head.addStretch(1)
        head.addWidget(self.look)
        column.addLayout(head)
        column.addSpacing(10)
        column.addWidget(Label(self.tr("Welcome to Wise Feedback"), "number"))
        promise = self.tr("Everyone hears, in time, and on what grounds.")
        column.addWidget(Prose(promise, "lead", "text2"))
        column.addSpacing(14)
        column.addWidget(self.sender_step)
        column.addWidget(self.ways_step)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        scroller.body.addStretch(1)
        scroller.body.addLayout(row)
        scroller.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroller)

    def _sender_step(self) -> QWidget:
        self.go_on = Button(self.tr("Go on"), "primary", "arrow-right")
        self.skip = Button(self.tr("Skip for now"), "quiet")
        self.go_on.clicked.connect(self._keep_sender)
        for field in self.who.fields():
            field.returnPressed.connect(self._keep_sender)
        self.skip.clicked.connect(self.show_ways)
        card = Card(padding=20)
        hint = self.tr("Letters are signed with this. It can be changed in Settings at any time.")
        card.body.addWidget(Label(self.tr("Who writes the letters?"), "lead"))
        card.body.addWidget(Prose(hint, "body", "text2"))
        card.body.addWidget(self.who)
        card.body.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addWidget(self.skip)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _ways_step(self) -> QWidget:
        sample = self._way(
            "sparkles",
            self.tr("Look around first"),
            self.tr(
                "47 invented candidates, five clients and a week of events. Removed with one click."
            ),
            Button(self.tr("Open sample data"), "primary"),
        )
        self.sample = sample[1]
        bring = self._way(
            "file-spreadsheet",
            self.tr("Bring your Excel list"),
            self.tr(
                "Name the role, then see how the list is read. Nothing is saved until you say so."
            ),
            Button(self.tr("Bring my list"), "secondary"),
        )
        begin = self._way(
            "square-plus",
            self.tr("Begin with an assignment"),
            self.tr("Name client and role, list the requirements, add the first candidate."),
            Button(self.tr("New assignment"), "secondary"),
        )
        sample[1].clicked.connect(self.sample_wanted)
        bring[1].clicked.connect(self.import_wanted)
        begin[1].clicked.connect(self.assignment_wanted)
        row = QHBoxLayout()
        row.setSpacing(14)
        for card, _button in (sample, bring, begin):
            row.addWidget(card, 1)
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(row)
        column.addWidget(self._safe_card())
        return step

    def _way(self, icon: str, title: str, text: str, button: Button) -> tuple[Card, Button]:
        card = Card(padding=18)
        card.body.addWidget(Symbol(icon, "accent", 20))
        card.body.addWidget(Label(title, "lead"))
        card.body.addWidget(Prose(text, "body", "text2"))
        card.body.addStretch(1)
        card.body.addSpacing(18)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card, button

    def _safe_card(self) -> Card:
        card = Card(padding=14)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(self.tr("Everything stays on this computer"), "strong"))
        told = self.tr("Your data is in {0}. No account, no cloud, and no statistics are sent.")
        words.addWidget(Prose(told.format(vault.where().parent), "body", "text2"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Symbol("hard-drive", "done", 18))
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    @property
    def is_at_ways(self) -> bool:
        """Whether the second step is on view."""
        return not self.ways_step.isHidden()

    def show_ways(self, *, is_shown: bool = True) -> None:
        """Show the second step, or the first."""
        self.sender_step.setVisible(not is_shown)
        self.ways_step.setVisible(is_shown)
        first = self.sample if is_shown else self.who.fields()[0]
        self.setFocusProxy(first)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _change_look(self) -> None:
        """Keep what is written before the window is made anew in another language."""
        self.who.keep()
        self.look_changed.emit()

    def _keep_sender(self) -> None:
        if self.who.keep():
            self.show_ways()
