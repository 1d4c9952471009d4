"""One line in a row of a form: what it may hold at most, and whether it is what is wrong."""

from PySide6.QtWidgets import QWidget

from ui.shared.widgets.inputs import LineEdit


class RowLine(LineEdit):
    """A line named by its hint. What is too long stays in sight, to be shortened."""

    def __init__(
        self, text: str, hint: str, limit: int, parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(text, hint=hint, parent=parent)
        self._limit = limit
        self.setAccessibleName(name or hint)

    @property
    def is_too_long(self) -> bool:
        """Whether more is written than may be kept."""
        return len(" ".join(self.text().split())) > self._limit

    def show_wrong(self, *, is_wrong: bool) -> None:
        """Show whether this is the line to put right."""
        self.setProperty("wrong", is_wrong)
        self.style().unpolish(self)
        self.style().polish(self)
