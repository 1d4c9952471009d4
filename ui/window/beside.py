"""What lives beside the pages of the window, made when it is first needed and stopped with it."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow, QWidget

from ui.shared.help import stands_over
from wise_feedback.domain.mail import Entry

if TYPE_CHECKING:
    from ui.window.guiding import Guiding
    from ui.window.meeting import ClientMeeting
    from ui.window.opening import Opener
    from ui.window.postman import Postman
    from ui.window.window import MainWindow

_LASTING = ("postman", "meeting", "opener", "guiding")


class Beside(QMainWindow):
    """The main window, as far as it has an outbox, a client view and a guide beside it."""

    @cached_property
    def postman(self) -> "Postman":
        """Looks after the outbox: made once the window has been painted."""
        from ui.window.postman import Postman  # a twentieth of a second, so not at start

        postman = Postman(self)
        postman.changed.connect(self.note_mail)
        return postman

    @cached_property
    def meeting(self) -> "ClientMeeting":
        """Shows the client view, and comes back from it."""
        from ui.window.meeting import ClientMeeting  # a window of its own, so not at start

        return ClientMeeting(cast("MainWindow", self))

    @cached_property
    def opener(self) -> "Opener":
        """Opens the files that the system hands over: made for the first of them."""
        from ui.window.opening import Opener  # most days none is

        return Opener(cast("MainWindow", self))

    @cached_property
    def guiding(self) -> "Guiding":
        """Shows the guide."""
        from ui.window.guiding import Guiding  # a window of its own, so not at start

        return Guiding(cast("MainWindow", self))

    def note_mail(self, entry: Entry) -> None:
        """Say of a mail from the outbox what became of it."""
        raise NotImplementedError

    def send_mails(self) -> None:
        """Look after the outbox now."""
        self.postman.go()

    def meet_client(self) -> None:
        """Show the assignment at hand to its client."""
        self.meeting.begin()

    def come_forward(self, token: str = "") -> None:
        """Come to the front, by the *token* of the desktop if there is one."""
        from ui.window.opening import bring_forward

        bring_forward(cast("MainWindow", self), token)

    def start_again(self, files: Sequence[Path], token: str) -> None:
        """Come to the front and open *files*: the program was started once more."""
        self.come_forward(token)
        if files:
            self.opener.open(files)

    def open_guide(self) -> None:
        """Show the guide at what is on view, but never beside a client."""
        if "meeting" not in self.__dict__ or self.meeting.view is None:
            self.guiding.begin()

    def open_guide_over(self, dialog: QWidget) -> None:
        """Show the guide at what a dialog over this window is about."""
        if stands_over(dialog) is self:
            self.guiding.begin_over(dialog)

    def hide_guide(self) -> None:
        """Take the guide out of sight, if it is there."""
        if "guiding" in self.__dict__:
            self.guiding.view.close()

    def stop(self) -> None:
        """Stop what was made: the window closes."""
        for name in _LASTING:
            if name in self.__dict__:
                getattr(self, name).stop()
