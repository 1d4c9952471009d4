"""What happens on which day if the client does not answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.shared.theme import grow
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.surfaces import Card
from ui.shared.widgets.wrong import Wrong
from wise_feedback.domain.agreement import LADDER_DAYS, LadderDays

_DAY_WIDTH = 92


class Ladder(QWidget):
    """The steps, each with its working day. *changed* when one is on another day."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        steps = {
            "remind": self.tr("Reminder by mail"),
            "call": self.tr("I call"),
            "refer": self.tr("I bring up this agreement"),
            "tell": self.tr("The candidate hears that we are waiting for the client"),
            "pause": self.tr("New presentations are paused"),
        }
        self.days: dict[str, Select] = {}
        self.error = Wrong()
        card = Card(padding=10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (step, words) in enumerate(steps.items()):
            self.days[step] = self._select(words)
            grid.addWidget(self.days[step], row, 0)
            grid.addWidget(Prose(words), row, 1)
        card.body.addLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(card)
        column.addWidget(self.error)

    def value(self) -> LadderDays:
        """Return the days as they are chosen, whether they rise or not."""
        return LadderDays(**{step: select.currentData() for step, select in self.days.items()})

    def show_days(self, ladder: LadderDays) -> None:
        """Show on which days the steps are."""
        for step, select in self.days.items():
            select.setCurrentIndex(select.findData(getattr(ladder, step)))

    def set_error(self, error: str) -> None:
        """Say why the days cannot be so, or nothing."""
        self.error.say(error)
        for select in self.days.values():
            select.setAccessibleDescription(error)

    def _select(self, step: str) -> Select:
        select = Select()
        select.setAccessibleName(step)
        grow(select.setFixedWidth, _DAY_WIDTH)
        for day in LADDER_DAYS:
            select.addItem(self.tr("Day {0}").format(day), day)
        select.activated.connect(self.changed)
        return select
