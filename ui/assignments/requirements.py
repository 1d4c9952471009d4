"""The kravprofil as rows: what is required, how much, and whether the role can do without it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.assignments.row_line import RowLine
from ui.shared import wording
from ui.shared.theme import grow
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import Label
from wise_feedback.domain.assignment import (
    LEVEL_LENGTH,
    TITLE_LENGTH,
    Requirement,
    RequirementCategory,
    RequirementKind,
)


class RequirementRow(QWidget):
    """One requirement, with its English wording below when it is asked for."""

    remove_wanted = Signal()
    earlier_wanted = Signal()

    def __init__(self, requirement: Requirement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._requirement = requirement
        self.code = Label("", "strong", "text2")
        grow(self.code.setFixedWidth, 26)
        self.title = RowLine(requirement.title, self.tr("What is required"), TITLE_LENGTH)
        self.level = RowLine(requirement.level, self.tr("How much, at least"), LEVEL_LENGTH)
        self.kind = _choice({kind: wording.requirement_kind(kind) for kind in RequirementKind})
        self.category = _choice({item: wording.category(item) for item in RequirementCategory})
        self.kind.setCurrentIndex(list(RequirementKind).index(requirement.kind))
        self.category.setCurrentIndex(list(RequirementCategory).index(requirement.category))
        self.title_en = RowLine(requirement.title_en, self.tr("In English"), TITLE_LENGTH)
        self.level_en = RowLine(requirement.level_en, self.tr("How much, in English"), LEVEL_LENGTH)
        self.lines = (self.title, self.level, self.title_en, self.level_en)
        self.english = IconButton("languages", self.tr("English wording, for letters in English"))
        self.earlier = IconButton("arrow-up", self.tr("Move the requirement up"))
        self.remove = IconButton("trash-2", self.tr("Remove the requirement"))
        self._lay_out()
        self.earlier.clicked.connect(self.earlier_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.english.setCheckable(True)
        self.english.toggled.connect(self._show_english)
        self._show_english(bool(requirement.title_en or requirement.level_en))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        upper = (self.code, self.title, self.level, self.kind, self.category)
        for column, widget in enumerate((*upper, self.english, self.earlier, self.remove)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.title_en, 1, 1)
        grid.addWidget(self.level_en, 1, 2, 1, 3)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 4)

    def show_place(self, number: int) -> None:
        """Show which row this is, and have a screen reader say it with every field."""
        code = f"K{number}"
        self.code.setText(code)
        for line in self.lines:
            line.setAccessibleName(f"{code}, {line.placeholderText()}")
        for select, words in (
            (self.kind, self.tr("must or should")),
            (self.category, self.tr("sort")),
        ):
            select.setAccessibleName(f"{code}, {words}")
        self.earlier.setEnabled(number > 1)

    def requirement(self) -> Requirement:
        """Return what is written."""
        return replace(
            self._requirement,
            title=self.title.text(),
            level=self.level.text(),
            kind=RequirementKind(self.kind.currentData()),
            category=RequirementCategory(self.category.currentData()),
            title_en=self.title_en.text(),
            level_en=self.level_en.text(),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in the row."""
        return not any(line.text().strip() for line in self.lines)

    @property
    def is_untitled(self) -> bool:
        """Whether something is written, but not what is required."""
        return not self.is_empty and not self.title.text().strip()

    def wrong_lines(self, *, is_untitled: bool) -> list[RowLine]:
        """Mark the lines that are too long, or the title that is missing, and return them."""
        titles = [self.title] * self.is_untitled
        wrong = titles if is_untitled else [line for line in self.lines if line.is_too_long]
        for line in self.lines:
            line.show_wrong(is_wrong=line in wrong)
        if self.title_en in wrong or self.level_en in wrong:
            self._show_english(True)
        return wrong

    def _show_english(self, shown: bool) -> None:
        self.english.setChecked(shown)
        self.title_en.setVisible(shown)
        self.level_en.setVisible(shown)


class RequirementList(QWidget):
    """The rows of the kravprofil, some of them empty. *rebuilt* tells that rows came or went."""

    rebuilt = Signal()

    def __init__(
        self, requirements: tuple[Requirement, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows: list[RequirementRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add = Button(self.tr("Add a requirement"), "quiet", "plus")
        self.add.clicked.connect(self._add_empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._column)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for requirement in requirements or [Requirement("", "", "") for _ in range(3)]:
            self._append(requirement)

    def requirements(self) -> tuple[Requirement, ...]:
        """Return the rows that something is written in, in order."""
        return tuple(row.requirement() for row in self.rows if not row.is_empty)

    def lines(self) -> Iterator[RowLine]:
        """Yield every line of every row."""
        for row in self.rows:
            yield from row.lines

    def put_below(self, line: QWidget, remark: QWidget) -> bool:
        """Let a remark stand below the row of a line; return whether the line is here."""
        row = next((row for row in self.rows if line in row.lines), None)
        if row is not None:
            self._column.removeWidget(remark)
            self._column.insertWidget(self._column.indexOf(row) + 1, remark)
        return row is not None

    @property
    def has_untitled(self) -> bool:
        """Whether a row says how much, but not of what."""
        return any(row.is_untitled for row in self.rows)

    def point_out(self, *, is_untitled: bool) -> None:
        """Mark every line that is wrong in the same way, and put the keyboard in the first."""
        wrong = [line for row in self.rows for line in row.wrong_lines(is_untitled=is_untitled)]
        if wrong:
            wrong[0].setFocus()

    def _add_empty(self) -> None:
        self._append(Requirement("", "", "")).title.setFocus()

    def _append(self, requirement: Requirement) -> RequirementRow:
        row = RequirementRow(requirement)
        row.remove_wanted.connect(lambda: self._remove(row))
        row.earlier_wanted.connect(lambda: self._move_up(row))
        self.rows.append(row)
        self._column.addWidget(row)
        self._number()
        return row

    def _remove(self, row: RequirementRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()

    def _move_up(self, row: RequirementRow) -> None:
        place = self.rows.index(row)
        self.rows.insert(place - 1, self.rows.pop(place))
        self._column.insertWidget(self._column.indexOf(self.rows[place]), row)
        self._number()
        (row.earlier if place > 1 else row.title).setFocus()

    def _number(self) -> None:
        for number, row in enumerate(self.rows, start=1):
            row.show_place(number)
        self.rebuilt.emit()


def _choice(words: dict[str, str]) -> Select:
    select = Select()
    for value, text in words.items():
        select.addItem(text, value)
    return select
