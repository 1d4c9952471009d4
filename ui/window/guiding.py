"""The guide beside the window: opened at what is on view, and out of the way of a client."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.guide.places import place_of
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
        window = self._window
        page = window.on_view
        section = window.pages.settings.section if page == "settings" else ""
        self.view.open(place_of(page, section), window)

    def stop(self) -> None:
        """Close the guide with the program."""
        self.view.close()
        self.view.deleteLater()
