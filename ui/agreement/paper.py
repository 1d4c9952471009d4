"""The agreement as it will be printed, and whether it is the one page one takes to a meeting."""

from PySide6.QtWidgets import QWidget

from ui.shared.paper import PaperPane


class Paper(PaperPane):
    """Shows the PDF, or why there is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The agreement as it will be printed"), parent)

    def length_words(self) -> tuple[str, str]:
        page, pages = self.view.page, self.view.pages
        if pages == 1:
            return self.tr("One page to go through at the start meeting"), "text2"
        words = self.tr("Page {0} of {1} · fewer words to avoid make it one page")
        return words.format(page, pages), "today"
