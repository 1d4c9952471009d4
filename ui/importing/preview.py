"""What would come of a list: its columns, and the rows taken, recognised and refused."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.importing import words
from ui.importing.tables import TextTableView
from ui.shared import wording
from ui.shared.theme import px
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import ElidedLabel
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Scroller
from wise_feedback.domain.importing import Column, Preview, RawList

TABS = ("taken", "duplicates", "refused", "columns")
SAMPLES = 3
MOST = 300
"""How many characters of a row that is refused are shown: it may be refused for its length."""


class ColumnList(Scroller):
    """The columns of the list, what each is read as, and the first cells of it."""

    corrected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Select] = []
        self.body.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_columns(self, raw: RawList, columns: Sequence[Column | None]) -> None:
        """Show what each column is read as."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = []
        for number, header in enumerate(raw.headers):
            cells = (cells[number] for _row, cells in raw.rows if number < len(cells))
            samples = [cell for cell, _n in zip(filter(None, cells), range(SAMPLES), strict=False)]
            choice = self._choice(header, columns[number])
            self._grid.addWidget(ElidedLabel(header or "–", "strong"), number, 0)
            self._grid.addWidget(choice, number, 1)
            told = ElidedLabel(in_short(samples), "detail", "text2")
            self._grid.addWidget(told, number, 2)

    def columns(self) -> list[Column | None]:
        """Return what each column is to be read as."""
        chosen = [choice.currentData() for choice in self._choices]  # Qt makes plain text of them
        return [Column(value) if value else None for value in chosen]

    def _choice(self, header: str, column: Column | None) -> Select:
        choice = Select()
        choice.setMinimumWidth(px(190))
        choice.setAccessibleName(self.tr("{0} is read as").format(header))
        choice.addItem(self.tr("Private note"), None)
        for value in Column:
            choice.addItem(words.column(value), value)
        choice.setCurrentIndex(0 if column is None else list(Column).index(column) + 1)
        choice.currentIndexChanged.connect(self.corrected)
        self._choices.append(choice)
        return choice


class PreviewView(QWidget):
    """The preview under four heads. *corrected* tells that a column was read otherwise."""

    corrected = Signal(object)  # a list: as Signal(list) Qt would make plain text of its values

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Segmented(
            self.tr("What is shown"),
            [
                Segment("taken", self.tr("New"), "user-plus"),
                Segment("duplicates", self.tr("Recognised"), "users"),
                Segment("refused", self.tr("Refused"), "circle-x"),
                Segment("columns", self.tr("Columns"), "layout-list"),
            ],
            "taken",
        )
        self.rows = TextTableView(self.tr("Rows of the list"))
        self.column_list = ColumnList()
        self._how = ElidedLabel("", "detail", "text2")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.column_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._how)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        self._preview: Preview | None = None
        self._there: frozenset[int] = frozenset()
        self.tabs.chosen.connect(self._turn)
        self.column_list.corrected.connect(self._tell)

    def show_columns(self, raw: RawList, columns: Sequence[Column | None]) -> None:
        """Show only the columns: none of them was taken for names."""
        self._preview = None
        self._how.setText("")
        self.rows.fill((), ())
        self._show_counts(None)
        self.column_list.show_columns(raw, columns)
        self.tabs.choose("columns")

    def show_preview(self, preview: Preview, there: frozenset[int]) -> None:
        """Show what would come of the list; the rows in *there* are on the board already."""
        self._there = there
        is_first = self._preview is None or self._preview.source is not preview.source
        self._preview = preview
        source = preview.source
        told = self.tr("%Ln row(s), read as {0}", "", preview.total)
        self._how.setText(
            " · ".join((told.format(self._format_of(source)), *self._unread(preview)))
        )
        self._show_counts(preview)
        if is_first:
            self.column_list.show_columns(source, preview.columns)
        self._turn(self.tabs.value())

    def _show_counts(self, preview: Preview | None) -> None:
        self.tabs.set_count("taken", len(preview.taken) if preview else None)
        self.tabs.set_count("duplicates", len(preview.duplicates) if preview else None)
        self.tabs.set_count("refused", len(preview.refused) if preview else None)

    def _turn(self, tab: object) -> None:
        self._stack.setCurrentWidget(self.column_list if tab == "columns" else self.rows)
        preview = self._preview
        if preview is None or tab == "columns":
            return
        fill: dict[object, Callable[[Preview], None]] = {
            "taken": self._fill_taken,
            "duplicates": self._fill_duplicates,
            "refused": self._fill_refused,
        }
        fill[tab](preview)

    def _fill_taken(self, preview: Preview) -> None:
        heads: tuple[str, ...] = (
            self.tr("Row"),
            self.tr("Name"),
            self.tr("E-mail"),
            self.tr("Stage"),
            self.tr("Note"),
        )
        has_id = Column.OUTSIDE_ID in preview.columns
        if has_id:
            heads = (*heads[:1], self.tr("Id"), *heads[1:])
        lines = [
            (
                str(row.number),
                *((row.outside_id,) if has_id else ()),
                row.facts.name,
                row.facts.email,
                wording.stage_kind(row.stage) if row.stage else "",
                "; ".join(words.remark(remark) for remark in row.remarks),
            )
            for row in preview.taken
        ]
        self.rows.fill(heads, lines)

    def _fill_duplicates(self, preview: Preview) -> None:
        heads = (self.tr("Row"), self.tr("Name"), self.tr("Recognised by"))
        lines = [
            (str(row.number), row.name, words.duplicate(row, is_there=row.number in self._there))
            for row in preview.duplicates
        ]
        self.rows.fill(heads, lines)

    def _fill_refused(self, preview: Preview) -> None:
        heads = (self.tr("Row"), self.tr("Why it cannot be taken"), self.tr("What it says"))
        says = dict(preview.source.rows)
        lines = [
            (str(row.number), words.refusal(row.reason), in_short(says[row.number]))
            for row in preview.refused
        ]
        self.rows.fill(heads, lines)

    def _tell(self) -> None:
        self.corrected.emit(self.column_list.columns())

    def _format_of(self, raw: RawList) -> str:
        what, signs = words.encoding(raw.encoding), words.delimiter(raw.delimiter)
        return self.tr("{0} with {1}").format(what, signs) if signs else what

    def _unread(self, preview: Preview) -> list[str]:
        """Say which columns mean nothing to us, so that nobody looks for them in vain."""
        pairs = zip(preview.source.headers, preview.columns, strict=True)
        heads = [head or "–" for head, column in pairs if column is None]
        return [self.tr("to a private note: {0}").format(", ".join(heads))] if heads else []


def in_short(cells: Sequence[str]) -> str:
    """Return what a row or a column says, on one line and no longer than can be looked at."""
    return " · ".join(" ".join(cell.split())[:MOST] for cell in cells if cell.strip())[:MOST]
