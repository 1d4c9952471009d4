"""Whose work the program is built on: every part with its licence, and what that licence says."""

from PySide6.QtCore import QModelIndex, qVersion
from PySide6.QtWidgets import QWidget

import wise_feedback
from ui.importing.tables import TextTableView
from ui.shared.theme import grow
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.about import Part
from wise_feedback.services import licences

_HEIGHT = 260
_LONGEST = 500_000
"""Characters of all licences of one part; the longest so far has 180 000."""


class PartsCard(Card):
    """A list of parts; the one that is chosen shows its licence below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self.shown = licences.parts(wise_feedback.__version__, qVersion())
        self.table = TextTableView(self.tr("What it is built on"))
        self.table.fill(
            (self.tr("What"), self.tr("Version"), self.tr("Licence")),
            [(part.name, part.version, part.licence or "–") for part in self.shown],
        )
        grow(self.table.setFixedHeight, _HEIGHT)
        self.text = TextArea("", lines=12, most=12, limit=_LONGEST)
        self.text.setReadOnly(True)
        self.of = Prose("", "medium", "text2")
        lesser = self.tr(
            "Qt and PySide are used under the LGPL, version 3, as separate libraries in the folder "
            "of the program: you may put other versions of them in their place."
        )
        self.body.setSpacing(12)
        self.body.addWidget(Label(self.tr("What it is built on"), "lead"))
        self.body.addWidget(Prose(lesser, "body", "text2"))
        self.body.addWidget(self.table)
        self.body.addWidget(self.of)
        self.body.addWidget(self.text)
        self.table.selectionModel().currentChanged.connect(self._show)
        self.table.selectRow(0)

    def _show(self, index: QModelIndex) -> None:
        """Show what the licence of a part says, or where that can be read."""
        if not index.isValid():
            return
        part = self.shown[index.row()]
        name = self.tr("The licence of {0}").format(part.name)
        self.of.setText(f"{name}: {part.licence}" if part.licence else name)
        self.text.setAccessibleName(name)
        self.text.setPlainText(licences.text(part) or self._elsewhere(part))

    def _elsewhere(self, part: Part) -> str:
        text = self.tr("Its text does not lie here. It can be read at pypi.org/project/{0}.")
        return text.format(part.name)
