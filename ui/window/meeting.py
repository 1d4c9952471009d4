"""The client view and the window it is come to from: one is on view, and then the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from ui.client_view.window import ClientWindow
from ui.shared import wording
from ui.shared.reporting import reporting
from wise_feedback.domain.acts import Act
from wise_feedback.domain.owed import Counts
from wise_feedback.services import assignments, settings

if TYPE_CHECKING:
    from ui.client_view.awake import Awake
    from ui.window.window import MainWindow


class ClientMeeting(QObject):
    """Shows the client view, on the projector if there is one, and comes back from it.

    Meanwhile our own window is hidden, unless it is asked for on the laptop's screen; nothing
    reminds of anything, and the screen stays on.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.view: ClientWindow | None = None
        self._awake: Awake | None = None
        self._later = QTimer(self, singleShot=True, interval=0)  # once the view has been painted
        self._later.timeout.connect(self._stay_awake)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._look_round)
            app.screenRemoved.connect(self._look_round)

    def begin(self) -> None:
        """Show the assignment at hand to its client.

        Where there are several clients and no board on view, its board is shown first: nobody is to
        see whom another client meets.
        """
        window = self._window
        if self.view is not None:
            return
        assignment_id = window.errands.at_hand()
        if assignment_id is None:
            window.tell(self.tr("There is no assignment to show"))
            return
        if not window.pages.shows("board") and _has_several_clients():
            window.show_board(assignment_id)
            client = assignments.assignment(assignment_id).facts.client
            window.tell(self.tr("F5 once more shows this board to {0}").format(client))
            return
        with reporting(window):
            view = ClientWindow(assignment_id, has_letters=settings.load().single_keys)
            self.view = view
            view.left.connect(self.end)
            view.laptop_wanted.connect(self._show_ours)
            self._be_quiet(is_quiet=True)
            view.open_on(screen_for(QGuiApplication.screens(), window.screen()))
            window.hide()
            self._look_round()
            self._later.start()

    def end(self) -> None:
        """Go back to where one was; what was kept can be taken back there."""
        view = self._forget()
        if view is None:
            return
        window = self._window
        window.show()  # before the other closes: a program without a window ends
        window.raise_()
        window.activateWindow()
        if not window.pages.isAncestorOf(window.focusWidget() or window):
            window.take_keys()  # the button in the sidebar has lost them to its neighbour
        view.close()
        if view.is_kept:
            window.tell(wording.act(Act.KEEP_REPLY))
        view.deleteLater()

    def stop(self) -> None:
        """Close the client view with the program."""
        view = self._forget()
        if view is not None:
            view.close()
            view.deleteLater()

    def _forget(self) -> ClientWindow | None:
        view, self.view = self.view, None
        if view is not None:
            view.left.disconnect(self.end)
            self._later.stop()
            self._be_quiet(is_quiet=False)
            if self._awake is not None:
                self._awake.release()
                self._awake = None
        return view

    def _be_quiet(self, *, is_quiet: bool) -> None:
        reminder = self._window.reminder
        reminder.is_quiet = is_quiet
        if is_quiet:
            self._window.toast.hide()
            self._window.hide_guide()
            reminder.show_badge(Counts())
        else:
            reminder.day_changed.emit()  # what waits is counted again

    def _stay_awake(self) -> None:
        from ui.client_view.awake import awake  # a hundredth of a second, once all is on view

        self._awake = awake()
        self._awake.hold()

    def _look_round(self) -> None:
        """Offer our own window on the laptop while there is a screen for it, and only then."""
        if self.view is None:
            return
        has_room = len(QGuiApplication.screens()) > 1
        self.view.offer_laptop(is_shown=has_room)
        if not has_room:
            self._show_ours(is_shown=False)

    def _show_ours(self, is_shown: bool) -> None:
        self._window.setVisible(is_shown)
        if self.view is not None:
            self.view.activateWindow()


def _has_several_clients() -> bool:
    return len({one.client_id for one in assignments.assignments() if not one.is_closed}) > 1


def screen_for(screens: list[QScreen], ours: QScreen) -> QScreen:
    """Return the projector, which is a screen that shows something else than ours; else ours."""
    others = (one for one in screens if one is not ours and one.geometry() != ours.geometry())
    return next(others, ours)
