"""The letter as it will be printed, with how long it came out and how large it is shown."""

from PySide6.QtWidgets import QWidget

from ui.shared.paper import PaperPane
from wise_feedback.domain.letter import PageCount


class Preview(PaperPane):
    """Shows the PDF, or why there is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The letter as it will be printed"), parent)
        self._count = PageCount(0, 0)
        self._longest = 0

    def show_letter(self, content: bytes, count: PageCount, longest: int) -> None:
        """Show a PDF that takes *count* pages; *longest* numbers its longest part from 1."""
        self._count, self._longest = count, longest
        self.show_paper(content)

    def length_words(self) -> tuple[str, str]:
        page, pages = self.view.page, self._count.pages
        if pages == 1:
            return self.tr("Page {0} of {1} · fits on one page").format(page, pages), "text2"
        words = self.tr(
            "Page {0} of {1} · %n line(s) over: shorten part {2}, or let it take {1} pages",
            "",
            self._count.lines_over,
        )
        ink = "today" if self._count.lines_over else "text2"
        return words.format(page, pages, self._longest), ink
