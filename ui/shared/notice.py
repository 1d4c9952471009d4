"""What a page has to say in place: what stands in the way, what went wrong, what was done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared.files import show
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button

Act = Callable[[], object]


class Notice(Banner):
    """A banner that hides while it has nothing to say, and is read out only when that changes."""

    def __init__(self) -> None:
        super().__init__(Kind.PLAIN, "info", "")
        self._act: Act | None = None
        self._file = Path()
        self.open = Button(self.tr("Open"))
        self.folder = Button(self.tr("Show in folder"), "secondary", "folder-open")
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 8, 0, 2)
        foot.addWidget(self.open)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        self.words.addWidget(self._foot)
        self.open.clicked.connect(lambda: show(self._file))
        self.folder.clicked.connect(lambda: show(self._file.parent))
        self.acted.connect(self._do)
        self._foot.hide()
        self.hide()

    def tell(
        self,
        kind: Kind,
        icon: str,
        title: str,
        text: str = "",
        action: str = "",
        act: Act | None = None,
        *,
        file: Path | None = None,
    ) -> None:
        """Say something, with a button that does *act*, and buttons that show *file*."""
        self._act = act
        self._file = file or Path()
        self._foot.setVisible(file is not None)
        self.stand(kind, icon, title, text, action)

    def _do(self) -> None:
        if self._act is not None:
            self._act()
