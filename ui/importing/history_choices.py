"""What the user may say of a history: what its columns are, and its stages."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayoutItem, QWidget

from ui.importing import history_words as words
from ui.importing.preview import SAMPLES, in_short
from ui.shared import wording
from ui.shared.theme import px
from ui.shared.widgets.buttons import IconButton
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import ElidedLabel, Label
from ui.shared.widgets.surfaces import Scroller
from wise_feedback.domain.histories import HistoryColumn, HistoryFile, HistoryPlan

_WIDTH = 210
_NOT_SAID = object()


class FileColumns(Scroller):
    """The columns of each file, what each is read as, and the first cells of it.

    *corrected* with the number of a file whose columns were read otherwise, *removed* with that
    of one that is to be left out.
    """

    corrected = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: list[list[Select]] = []
        self.leave: list[IconButton] = []
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        self.body.addStretch(1)

    def show_files(self, files: Sequence[HistoryFile]) -> None:
        """Show the columns of these files."""
        while self.body.count() > 1:
            _clear(self.body.takeAt(0))
        self.choices, self.leave = [], []
        for number, file in enumerate(files):
            self.body.insertWidget(number, self._file(number, file))

    def columns(self, number: int) -> list[HistoryColumn | None]:
        """Return what the columns of a file are to be read as."""
        chosen = [choice.currentData() for choice in self.choices[number]]
        return [HistoryColumn(value) if value else None for value in chosen]

    def _file(self, number: int, file: HistoryFile) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(file.name, "lead"), 0)
        leave = IconButton("x", self.tr("Leave out {0}").format(file.name))
        leave.clicked.connect(lambda: self.removed.emit(number))
        head.addWidget(leave)
        head.addStretch(1)
        grid.addLayout(head, 0, 0, 1, 3)
        self.leave.append(leave)
        self.choices.append([])
        for at, header in enumerate(file.source.headers):
            cells = (cells[at] for _row, cells in file.source.rows if at < len(cells))
            samples = [cell for cell, _n in zip(filter(None, cells), range(SAMPLES), strict=False)]
            grid.addWidget(ElidedLabel(header or "–", "strong"), at + 1, 0)
            grid.addWidget(self._choice(number, header, file.columns[at]), at + 1, 1)
            grid.addWidget(ElidedLabel(in_short(samples), "detail", "text2"), at + 1, 2)
        return whole

    def _choice(self, number: int, header: str, column: HistoryColumn | None) -> Select:
        choice = Select()
        choice.setMinimumWidth(px(_WIDTH))
        choice.setAccessibleName(self.tr("{0} is read as").format(header))
        choice.addItem(self.tr("Nothing we need"), None)
        for value in HistoryColumn:
            choice.addItem(words.column(value), value)
        choice.setCurrentIndex(0 if column is None else list(HistoryColumn).index(column) + 1)
        choice.currentIndexChanged.connect(lambda _index: self.corrected.emit(number))
        self.choices[number].append(choice)
        return choice


class StageChoices(Scroller):
    """Each stage of the files beside what it is here; those that nobody knows come first.

    *chosen* with the words of a stage and the stage of the board, or ``None`` to leave it out.
    """

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, Select] = {}
        self._told: dict[str, Label] = {}
        self.body.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_stages(self, plan: HistoryPlan) -> None:
        """Show the stages of a plan. Those shown already stay where they are."""
        said = {stage.said: (_NOT_SAID, stage.rows) for stage in plan.unknown}
        known: dict[str, tuple[object, int]] = {said: (key, 0) for said, key in plan.said}
        if set(self.choices) == {*said, *known}:
            for text, label in self._told.items():
                label.setVisible(text in said)
            return
        while self._grid.count():
            _clear(self._grid.takeAt(0))
        self.choices, self._told = {}, {}
        for row, (text, (key, rows)) in enumerate({**said, **known}.items()):
            told = self.tr("not recognised, %Ln row(s)", "", rows) if rows else ""
            self._told[text] = Label(told, "detail", "late")
            self._grid.addWidget(ElidedLabel(text, "strong"), row, 0)
            self._grid.addWidget(self._choice(text, key, plan), row, 1)
            self._grid.addWidget(self._told[text], row, 2)

    def _choice(self, said: str, key: object, plan: HistoryPlan) -> Select:
        choice = Select()
        choice.setMinimumWidth(px(_WIDTH))
        choice.setAccessibleName(self.tr("{0} is here").format(said))
        if key is _NOT_SAID:
            choice.addItem(self.tr("Choose a stage"), "")
        keys: list[str | None] = [stage.id for stage in plan.board]
        for stage in plan.board:
            choice.addItem(wording.stage_name(stage), stage.id)
        choice.addItem(self.tr("Leave it out"), None)
        keys.append(None)
        if key is not _NOT_SAID:
            choice.setCurrentIndex(keys.index(key if isinstance(key, str) else None))
        choice.activated.connect(lambda _index: self._choose(said, choice))
        self.choices[said] = choice
        return choice

    def _choose(self, said: str, choice: Select) -> None:
        key = choice.currentData()
        if key != "":
            self.chosen.emit(said, key)


def _clear(item: QLayoutItem | None) -> None:
    """Take a widget away that is shown no more."""
    widget = item.widget() if item else None
    if widget is not None:
        widget.hide()
        widget.deleteLater()
