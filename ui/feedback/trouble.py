"""Says that what is typed could not be kept, and offers the way out that loses nothing."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from ui.feedback.draft import Draft
from ui.shared.reporting import describe
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from wise_feedback.domain.errors import VaultError

_ICON = "triangle-alert"


class Trouble(Banner):
    """Hidden until *draft* fails, and again once it has recovered.

    *text* gives all that has been typed; *leave* closes the window that it is typed in.
    """

    def __init__(self, draft: Draft, text: Callable[[], str], leave: Callable[[], None]) -> None:
        super().__init__(Kind.LATE, _ICON, "")
        self._draft, self._all_text, self._leave = draft, text, leave
        self._is_leaving = False
        self.hide()
        draft.failed.connect(self._tell)
        draft.recovered.connect(self._settle)
        self.acted.connect(self._act)

    def offer_to_leave(self) -> None:
        """Let the button take the text along, since closing now would lose it."""
        self._is_leaving = True
        self.button.setText(self.tr("Copy the text and close"))

    def _tell(self, error: VaultError) -> None:
        if self.isHidden():
            title, again = self.tr("The text is still in the window"), self.tr("Try again")
            self.show()
            self.say(Kind.LATE, _ICON, title, describe(error), again)

    def _settle(self) -> None:
        self._is_leaving = False
        self.hide()

    def _act(self) -> None:
        if self._is_leaving:
            QGuiApplication.clipboard().setText(self._all_text())
            self._draft.stop()
            self._leave()
        else:
            self._draft.flush()
