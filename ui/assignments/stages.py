"""The stages of a board: their names and order. Those with cards or history stay."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.assignments.row_line import RowLine
from ui.shared import wording
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.inputs import Select
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
        self.kind.setEnabled(not stage.kind.ends)
        name = self.tr("What the stage is called here")
        self.name = RowLine(stage.name, "", NAME_LENGTH, name=name)
        self.earlier = IconButton("arrow-up", self.tr("Move the stage earlier"))
        self.remove = IconButton("trash-2", self.tr("Remove the stage"))
        self.show_kind(stage.kind)
        self.kind.currentIndexChanged.connect(self._show_usual_name)
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

    def show_kind(self, kind: StageKind) -> None:
        """Choose what happens in the stage."""
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self._show_usual_name()

    def show_place(self, number: int, *, is_alone: bool) -> None:
        """Offer what can be done where the stage stands, *is_alone* before the last ones."""
        is_last = StageKind(self.kind.currentData()).ends
        self.earlier.setEnabled(number > 1 and not is_last)
        self.remove.setEnabled(not is_alone and not is_last)

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

    def bring_back(self, stages: tuple[Stage, ...]) -> None:
        """Show again those of *stages* that were removed or became another sort, where they stood.

        Names and new stages stay as they are written.
        """
        shown = {row.stage().id: row for row in self.rows}
        for place, stage in enumerate(stages):
            if stage.id in shown:
                shown[stage.id].show_kind(stage.kind)
            else:
                self._insert(min(place, self._end()), stage)

    def point_out(self) -> None:
        """Mark every name that is too long, and put the keyboard in the first of them."""
        wrong = [row.name for row in self.rows if row.name.is_too_long]
        for row in self.rows:
            row.name.show_wrong(is_wrong=row.name in wrong)
        if wrong:
            wrong[0].setFocus()

    def _end(self) -> int:
        """Return where the stages that end a process begin."""
        return sum(not row.stage().kind.ends for row in self.rows)

    def _add_stage(self) -> None:
        self._insert(self._end(), Stage("", StageKind.CLIENT_INTERVIEW)).name.setFocus()

    def _insert(self, place: int, stage: Stage) -> StageRow:
        row = StageRow(stage)
        row.remove_wanted.connect(lambda: self._remove(row))
        row.earlier_wanted.connect(lambda: self._move_up(row))
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        self._tell()
        return row

    def _remove(self, row: StageRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._tell()

    def _move_up(self, row: StageRow) -> None:
        place = self.rows.index(row)
        self.rows.insert(place - 1, self.rows.pop(place))
        self._column.insertWidget(place - 1, row)
        self._tell()
        (row.earlier if place > 1 else row.name).setFocus()

    def _tell(self) -> None:
        is_alone = self._end() == 1
        for number, row in enumerate(self.rows, start=1):
            row.show_place(number, is_alone=is_alone)
        self.rebuilt.emit()
