"""The kravprofil in feedback: how clearly each requirement was shown, and which one is meant."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import wording
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import ElidedLabel, Label, Prose, set_tip
from ui.shared.widgets.levels import LevelRow, link_rows
from wise_feedback.domain.assignment import Requirement, RequirementKind
from wise_feedback.domain.basics import Key
from wise_feedback.domain.feedback import Level


class LevelList(QWidget):
    """A row for each requirement. *changed* when a level is chosen or cleared."""

    changed = Signal()

    def __init__(self, requirements: Sequence[Requirement]) -> None:
        super().__init__()
        self._requirements = requirements
        self.rows: dict[Key, LevelRow] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        for requirement in requirements:
            self._add_row(requirement)
        link_rows(list(self.rows.values()))
        self.note = Prose("", "detail", "text2")
        self.show_unassessed(())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.note)

    def levels(self) -> tuple[tuple[Key, Level], ...]:
        """Return the levels that have been chosen, in the order of the kravprofil."""
        chosen = ((key, row.level()) for key, row in self.rows.items())
        return tuple((key, Level(level)) for key, level in chosen if level is not None)

    def show_levels(self, levels: Sequence[tuple[Key, Level]]) -> None:
        """Show levels without telling anybody. What is no longer asked for is left out."""
        known = dict(levels)
        for key, row in self.rows.items():
            row.set_level(known.get(key))

    def show_unassessed(self, requirements: Sequence[Requirement]) -> None:
        """Name the requirements that nothing has been said about."""
        codes = ", ".join(requirement.code for requirement in requirements)
        words = ""
        if codes:
            words = self.tr("Not assessed, which is never read as a weakness: {0}").format(codes)
        elif not self._requirements:
            words = self.tr("The assignment has no requirements yet. Grounds point at them.")
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _add_row(self, requirement: Requirement) -> None:
        at = self._grid.rowCount()
        name = " ".join(filter(None, (requirement.code, requirement.title, requirement.level)))
        row = LevelRow(name, [wording.level(level) for level in Level])
        row.changed.connect(lambda _: self.changed.emit())
        self.rows[requirement.id] = row
        self._grid.addWidget(Label(requirement.code, "body", "text2"), at, 0)
        self._grid.addWidget(_asked_for(requirement), at, 1)
        self._grid.addWidget(row, at, 2)


def _asked_for(requirement: Requirement) -> QWidget:
    is_extra = requirement.kind is RequirementKind.SHOULD
    kind = wording.requirement_kind(requirement.kind) if is_extra else ""
    more = " · ".join(filter(None, (kind, requirement.level)))
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(ElidedLabel(requirement.title))
    row.addWidget(ElidedLabel(more, "detail", "text2"), 1)
    set_tip(whole, "\n".join(filter(None, (requirement.title, more))))
    return whole


class RequirementSelect(Select):
    """Which requirement is meant, or none yet. ``activated`` when the user chooses."""

    def __init__(self, requirements: Sequence[Requirement], none: str) -> None:
        super().__init__()
        self._requirements = requirements
        self.setAccessibleName(self.tr("Requirement"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.addItem(none, None)
        for requirement in requirements:
            self.addItem(f"{requirement.code}  {requirement.title}", requirement.id)

    def requirement(self) -> Requirement | None:
        """Return the requirement that is meant."""
        index = self.currentIndex()
        return self._requirements[index - 1] if index > 0 else None

    def requirement_id(self) -> Key | None:
        """Return the id of the requirement that is meant."""
        requirement = self.requirement()
        return requirement.id if requirement else None

    def show_requirement(self, requirement_id: Key | None) -> None:
        """Mean another requirement, or none, without telling anybody."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(requirement_id)))
