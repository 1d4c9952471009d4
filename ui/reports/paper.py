"""The report as it will print."""

from PySide6.QtWidgets import QWidget

from ui.shared.paper import PaperPane


class ReportPane(PaperPane):
    """Shows the pages, and says how many they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The report as it will print"), parent)
        self._name, self._pages = "", 0

    def show_report(self, content: bytes, pages: int, name: str) -> None:
        """Show a report of some *pages*; *name* says which."""
        self._name, self._pages = name, pages
        self.show_paper(content)

    def show_sent(self, content: bytes, name: str) -> None:
        """Show the very pages that were sent; *name* says which and when."""
        self._name, self._pages = name, 0
        self.show_paper(content)

    def length_words(self) -> tuple[str, str]:
        """Return which report it is, and how many pages it takes if that can still be changed."""
        if not self._pages:
            return self._name, "text2"
        pages = self.tr("%n page(s)", "", self._pages)
        ink = "text2" if self._pages <= 1 else "today"
        return self.tr("{0} · {1}").format(self._name, pages), ink
