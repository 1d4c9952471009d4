"""The guide beside the window: opened at what is on view, and out of the way of a client."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.guide.places import DIALOGS, place_of
from ui.guide.window import GuideWindow

if TYPE_CHECKING:
    from ui.window.window import MainWindow


class Guiding(QObject):
    """Holds the window of the guide, which stays as it was left until the program closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.view = GuideWindow()

    def begin(self) -> None:
        """Show the chapter about what is on view."""
        self.view.open(self._place(), self._window)

    def begin_over(self, dialog: QWidget) -> None:
        """Show the chapter about a dialog, or else about the page below it."""
        self.view.open(DIALOGS.get(type(dialog).__name__) or self._place(), dialog)

    def _place(self) -> str:
        window = self._window
        page = window.on_view
        section = window.pages.settings.section if page == "settings" else ""
        return place_of(page, section)

    def stop(self) -> None:
        """Close the guide with the program."""
        self.view.close()
        self.view.deleteLater()
