"""The stages of a board: their names and order. Those with cards or history stay."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import wording
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.inputs import LineEdit, Select
from wise_feedback.domain.stages import NAME_LENGTH, Stage, StageKind


class StageRow(QWidget):
    """One stage: what happens in it, and what it is called here."""

    remove_wanted = Signal()
    earlier_wanted = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("What happens in the stage"))
        for kind in StageKind:
            if not kind.ends or kind is stage.kind:
                self.kind.addItem(wording.stage_kind(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(stage.kind.value))
        self.kind.setEnabled(not stage.kind.ends)
        self.name = LineEdit(stage.name)
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setAccessibleName(self.tr("What the stage is called here"))
        self.earlier = IconButton("arrow-up", self.tr("Move the stage earlier"))
        self.remove = IconButton("trash-2", self.tr("Remove the stage"))
        for button in (self.earlier, self.remove):
            button.setEnabled(not stage.kind.ends)
        self.kind.currentIndexChanged.connect(self._show_usual_name)
        self._show_usual_name()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind, 2)
        row.addWidget(self.name, 3)
        row.addWidget(self.earlier)
        row.addWidget(self.remove)
        self.earlier.clicked.connect(self.earlier_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    def stage(self) -> Stage:
        """Return what is chosen and written."""
        return replace(
            self._stage, kind=StageKind(self.kind.currentData()), name=self.name.text().strip()
        )

    def _show_usual_name(self) -> None:
        self.name.setPlaceholderText(wording.stage_kind(StageKind(self.kind.currentData())))


class StageList(QWidget):
    """The rows in the order of the board; placed and closed always stand last.

    *rebuilt* tells that rows have come, gone or changed places.
    """

    rebuilt = Signal()

    def __init__(self, stages: tuple[Stage, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[StageRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add = Button(self.tr("Add a stage"), "quiet", "plus")
        self.add.clicked.connect(self._add_stage)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._column)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for place, stage in enumerate(stages):
            self._insert(place, stage)

    def stages(self) -> tuple[Stage, ...]:
        """Return the stages in order."""
        return tuple(row.stage() for row in self.rows)

    def _add_stage(self) -> None:
        place = next(n for n, row in enumerate(self.rows) if row.stage().kind.ends)
        self._insert(place, Stage("", StageKind.CLIENT_INTERVIEW)).name.setFocus()

    def _insert(self, place: int, stage: Stage) -> StageRow:
        row = StageRow(stage)
        row.remove_wanted.connect(lambda: self._remove(row))
        row.earlier_wanted.connect(lambda: self._move_up(row))
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        self.rebuilt.emit()
        return row

    def _remove(self, row: StageRow) -> None:
        if sum(not other.stage().kind.ends for other in self.rows) == 1:
            return
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.rebuilt.emit()

    def _move_up(self, row: StageRow) -> None:
        place = self.rows.index(row)
        if place:
            self.rows.insert(place - 1, self.rows.pop(place))
            self._column.insertWidget(place - 1, row)
            self.rebuilt.emit()
            row.earlier.setFocus()
