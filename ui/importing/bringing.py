"""What the dialogs that bring something in have in common: files, progress, and all or nothing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QStackedWidget, QWidget

from ui.shared.reporting import describe
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.empty import EmptyState
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.services import assignments


class BringingDialog(DialogFrame):
    """Takes files that are chosen or dropped, and writes what is in them as one act.

    *told* is what was done, in words; *problem* what went wrong last. While it writes, its cancel
    button stops it, and then everything is as it was.
    """

    takes_several = False

    def __init__(
        self,
        title: str,
        assignment_id: Key,
        start: EmptyState,
        view: QWidget,
        parent: QWidget | None,
    ) -> None:
        role = assignments.assignment(assignment_id).facts.role
        super().__init__(title, role, parent, width=980, height=720, is_large=True)
        self.told = ""
        self.problem: WiseFeedbackError | None = None
        self._assignment_id = assignment_id
        self._is_cancelled = self._is_running = False
        self.setAcceptDrops(True)
        self.start = start
        self._view = view
        self._furnish()

    def _furnish(self) -> None:
        self.banner = Banner(Kind.LATE, "circle-alert", "")
        self.banner.hide()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self._view)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.banner)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.bar)
        self.cancel = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        self.bring = self.add_button(Button("", "primary", "upload", "Ctrl+Return"), is_main=True)
        self.cancel.clicked.connect(self.reject)
        self.bring.clicked.connect(self.run)

    @property
    def can_run(self) -> bool:
        """Whether there is anything to bring in."""
        raise NotImplementedError

    def take(self, paths: Sequence[Path]) -> None:
        """Read files and show what would come of them."""
        raise NotImplementedError

    def write(self) -> str:
        """Bring in what is shown; return what was done, in words."""
        raise NotImplementedError

    def show_state(self) -> None:
        """Show what there is to bring in, and what can be done now."""
        raise NotImplementedError

    def run(self) -> None:
        """Bring in what is shown. Cancelling, or any failure, leaves everything as it was."""
        if not self.can_run or self._is_running:
            return
        self._is_cancelled, self._is_running = False, True
        self.show_state()
        try:
            self.told = self.write()
        except WiseFeedbackError as error:
            self.tell(error)
        else:
            self._is_running = False
            self.accept()
            return
        self._is_running = False
        self.show_state()

    def reject(self) -> None:
        if self._is_running:
            self._is_cancelled = True
            return
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        is_few = len(urls) == 1 or (self.takes_several and bool(urls))
        if is_few and all(url.isLocalFile() for url in urls) and not self._is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls()])

    def progress(self, done: int, total: int) -> bool:
        """Show how far it is; return whether to go on."""
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        QApplication.processEvents()
        return not self._is_cancelled

    def tell(self, error: WiseFeedbackError, about: str = "") -> None:
        """Say what went wrong, with which file if it is *about* one."""
        self.problem = error
        safe = self.tr("Nothing has been imported.")
        words = f"{about}: {describe(error)}" if about else describe(error)
        self.banner.say(Kind.LATE, "circle-alert", words, safe)
        self.banner.show()
