"""A dialog that makes many papers one after the other, and lets them go together."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.labels import Label


class MakingDialog(DialogFrame):
    """Shows how far it is with *total* papers, in steps: Esc stops it at once, and nothing is kept.

    Whoever inherits gives the steps to ``begin``, says in ``count_words`` how many are made, and
    shows in ``show_made`` what came of it. *told* is what was done, once it is.
    """

    def __init__(
        self, title: str, total: int, parent: QWidget | None = None, *, width: int = 640
    ) -> None:
        super().__init__(title, "", parent, width=width)
        self.told = ""
        self.total = total
        self._steps: Iterator[int] = iter(())
        self._stepping = QTimer(self, interval=0)
        self._stepping.timeout.connect(self._step)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setMaximum(max(1, total))
        self.count = Label("", "body", "text2")
        self.ready = Banner(Kind.DONE, "circle-check", "")
        self.ready.hide()
        self.body.setSpacing(12)
        for part in (self.count, self.bar, self.ready):
            self.body.addWidget(part)
        self.cancel = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        self.cancel.clicked.connect(self.reject)

    @property
    def is_making(self) -> bool:
        """Whether papers are still being made."""
        return self._stepping.isActive()

    def begin(self, steps: Iterator[int]) -> None:
        """Make the papers: each of the *steps* says how many are done."""
        self._steps = steps
        self.count.setText(self.count_words(0))
        self._stepping.start()

    def count_words(self, done: int) -> str:
        """Return how many of all are made."""
        raise NotImplementedError

    def show_made(self) -> None:
        """Show what came of it, once all are made."""
        raise NotImplementedError

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stepping.stop()

    def _step(self) -> None:
        done = next(self._steps, None)
        if done is not None:
            self.bar.setValue(done)
            self.count.setText(self.count_words(done))
            return
        self._stepping.stop()
        self.bar.hide()
        self.count.hide()
        self.show_made()
