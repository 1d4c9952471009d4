"""From the core's plain callback to a Qt signal."""

from PySide6.QtCore import QObject, Signal

from wise_feedback.services import history


class Changes(QObject):
    """Emits ``happened`` with the ``Act`` after every committed write, whoever made it.

    The main window owns the only one; pages connect to it and show anew what is true.
    """

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stop = history.subscribe(self.happened.emit)
