"""What counts as concrete, in three pairs: what teaches nobody anything, and what does."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.labels import Label, Prose


class ConcreteExplained(DialogFrame):
    """Explains the check to whoever asks; where their own lists are is said last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, width=620)
        self.set_title(
            self.tr("What counts as concrete?"),
            self.tr("Whoever reads it learns at least one thing that decided."),
        )
        self.body.setSpacing(14)
        for heading, vague, concrete in self._pairs():
            self.body.addWidget(_Pair(heading, vague, concrete))
        for words in self._rest():
            self.body.addWidget(Prose(words, "body", "text2", leading=1.2))
        self.body.addStretch(1)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_button(close, is_main=True)

    def _pairs(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                self.tr("Something that was said or done"),
                self.tr("It didn't feel quite right."),
                self.tr("Asked what you would do when the queue fills, you began with more disk."),
            ),
            (
                self.tr("A requirement, and how much of it was shown"),
                self.tr("Too junior for us."),
                self.tr("The role plans tests for three teams; your examples were about one."),
            ),
            (
                self.tr("A fact: what was asked for, what there was"),
                self.tr("Too expensive."),
                self.tr("The ceiling was 875 kronor an hour and you asked for 1 050."),
            ),
        )

    def _rest(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A cliché beside a fact is no matter. Figures or names of tools without a "
                "judgement say nothing."
            ),
            self.tr(
                "Brick, with a shield, marks what may not leave the house: protected grounds, "
                "sensitive data and personal identity numbers. It never keeps you from saving what "
                "you write; it only holds the printing of a letter, as a gap does that is not "
                "filled."
            ),
            self.tr("Your own words for it are under Settings, What counts as concrete."),
        )


class _Pair(QWidget):
    """What is vague, and below it the same as a fact."""

    def __init__(self, heading: str, vague: str, concrete: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(Label(heading, "strong"))
        for kind, icon, text in (
            (Kind.TODAY, "message-circle-warning", vague),
            (Kind.DONE, "circle-check", concrete),
        ):
            word = self.tr("Vague") if kind is Kind.TODAY else self.tr("Concrete")
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Chip(kind, word, icon))
            row.addWidget(Prose(text, "body"), 1)
            column.addLayout(row)
