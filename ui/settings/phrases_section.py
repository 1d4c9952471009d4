"""What counts as concrete, with the question whether to take over what a colleague has sent."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.settings.phrases import PhrasesCard
from ui.settings.sections import Section
from ui.shared.announce import announce
from ui.shared.changes import Changes
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.phrases import PhraseFile

translate = QCoreApplication.translate

_MOST = 12
"""Phrases that are shown of each list: enough to see what sort they are."""


class OfferCard(Card):
    """The phrases in a file that was opened, which are not taken over yet."""

    def __init__(self) -> None:
        super().__init__(padding=18)
        self.told = Prose("", "body", "text2")
        self.take = Button(self.tr("Add them to mine"), "primary", "check")
        self.leave = Button(self.tr("Leave them"), "secondary")
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.body.addWidget(Label(self.tr("A colleague's phrases"), "lead"))
        self.body.addWidget(self.told)
        self.body.addLayout(row)

    def show_phrases(self, found: PhraseFile) -> None:
        """Say what is in the file."""
        vague = (*found.agency.vague, *found.assignment.vague)
        concrete = (*found.agency.concrete, *found.assignment.concrete)
        told = [self.tr("Nothing is changed yet. If you add them, none of yours is changed.")]
        for heading, listed in (
            (self.tr("Always pointed out:"), vague),
            (self.tr("Counts as concrete:"), concrete),
        ):
            if listed:
                told.append(f"{heading} {self._some(listed)}")
        self.told.setText("\n".join(told))

    def _some(self, listed: tuple[str, ...]) -> str:
        some = ", ".join(listed[:_MOST])
        more = len(listed) - _MOST
        return self.tr("{0} and %n more", "", more).format(some) if more > 0 else some


class PhrasesSection(Section):
    """The lists, and above them what is in a file that was opened, until somebody has answered."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(translate("PhrasesCard", "What counts as concrete"))
        self.setParent(parent)
        self._path = Path()
        self.offer, self.card = OfferCard(), PhrasesCard(changes)
        self.hold([self.offer, self.card])
        self.offer.hide()
        self.offer.take.clicked.connect(self._take)
        self.offer.leave.clicked.connect(self.offer.hide)

    @property
    def has_question(self) -> bool:
        """Whether there are phrases that nobody has said yet what of."""
        return not self.offer.isHidden()

    def open_file(self, path: Path) -> None:
        """Show the phrases in a file and ask whether to add them; nothing is changed by it."""
        found = self.card.look_into(path)
        self.offer.setVisible(found is not None)
        if found is not None:
            self._path = path
            self.offer.show_phrases(found)
            announce(self.offer, self.offer.told.text())
        QTimer.singleShot(0, self, self._show_what_is_said)  # once it has been laid out

    def _take(self) -> None:
        self.offer.hide()
        self.card.take(self._path)
        QTimer.singleShot(0, self, self._show_what_is_said)

    def _show_what_is_said(self) -> None:
        self.ensureWidgetVisible(self.offer if self.has_question else self.card.told)
