"""The kravprofil as rows: what is required, how much, and whether the role can do without it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import wording
from ui.shared.theme import grow, px
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.inputs import LineEdit, Select
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
    changed = Signal()

    def __init__(self, requirement: Requirement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._requirement = requirement
        self.code = Label("", "strong", "text2")
        grow(self.code.setFixedWidth, 26)
        self.title = _line(requirement.title, self.tr("What is required"), TITLE_LENGTH)
        self.level = _line(requirement.level, self.tr("How much, at least"), LEVEL_LENGTH)
        self.kind = _choice({kind: wording.requirement_kind(kind) for kind in RequirementKind})
        self.category = _choice({item: wording.category(item) for item in RequirementCategory})
        self.kind.setCurrentIndex(list(RequirementKind).index(requirement.kind))
        self.category.setCurrentIndex(list(RequirementCategory).index(requirement.category))
        self.title_en = _line(requirement.title_en, self.tr("In English"), TITLE_LENGTH)
        self.level_en = _line(requirement.level_en, self.tr("How much, in English"), LEVEL_LENGTH)
        self.english = IconButton("languages", self.tr("English wording, for letters in English"))
        self._lay_out()
        self.title.textChanged.connect(self.changed)
        self.english.setCheckable(True)
        self.english.toggled.connect(self._show_english)
        self._show_english(bool(requirement.title_en or requirement.level_en))

    def _lay_out(self) -> None:
        remove = IconButton("trash-2", self.tr("Remove the requirement"))
        remove.clicked.connect(self.remove_wanted)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.code)
        upper.addWidget(self.title, 5)
        upper.addWidget(self.level, 4)
        upper.addWidget(self.kind)
        upper.addWidget(self.category)
        upper.addWidget(self.english)
        upper.addWidget(remove)
        lower = QHBoxLayout()
        lower.setContentsMargins(px(26) + 8, 0, 0, 0)
        lower.setSpacing(8)
        lower.addWidget(self.title_en, 5)
        lower.addWidget(self.level_en, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(upper)
        column.addLayout(lower)

    def show_code(self, code: str) -> None:
        """Show which row this is, and have a screen reader say it with every field."""
        self.code.setText(code)
        for field in (self.title, self.level, self.title_en, self.level_en):
            field.setAccessibleName(f"{code}, {field.placeholderText()}")
        for select, words in (
            (self.kind, self.tr("must or should")),
            (self.category, self.tr("sort")),
        ):
            select.setAccessibleName(f"{code}, {words}")

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
        """Return the requirements that have a title, in order."""
        written = (row.requirement() for row in self.rows)
        return tuple(requirement for requirement in written if requirement.title.strip())

    def _add_empty(self) -> None:
        self._append(Requirement("", "", "")).title.setFocus()

    def _append(self, requirement: Requirement) -> RequirementRow:
        row = RequirementRow(requirement)
        row.remove_wanted.connect(lambda: self._remove(row))
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

    def _number(self) -> None:
        for number, row in enumerate(self.rows, start=1):
            row.show_code(f"K{number}")
        self.rebuilt.emit()


def _line(text: str, hint: str, limit: int) -> LineEdit:
    line = LineEdit(text, hint=hint)
    line.setAccessibleName(hint)
    line.setMaxLength(limit)
    line.setCursorPosition(0)  # or a long text would show its end
    return line


def _choice(words: dict[str, str]) -> Select:
    select = Select()
    for value, text in words.items():
        select.addItem(text, value)
    return select
