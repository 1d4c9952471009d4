"""What the dialogs about promises have in common: they ask one thing, and say what came of it."""

from PySide6.QtWidgets import QWidget

from ui.shared.form_dialog import FormDialog
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit

WIDTH = 600


class PromiseForm(FormDialog):
    """A form in which a day is chosen. *told* says what was done, once it is.

    By default there is nothing in it that somebody would miss: only a text is kept by Esc.
    """

    def __init__(self, title: str, action: str, subtitle: str, parent: QWidget | None) -> None:
        super().__init__(title, action, subtitle, parent, width=WIDTH)
        self.told = ""
        self.body.setSpacing(14)

    def is_complete(self) -> bool:
        """Return whether all is there that it takes, else go where it lacks and say so."""
        return True

    def finish(self) -> None:
        """Keep what was chosen and close, or say what is wrong and stay."""
        if self.is_complete():
            super().finish()

    def keep(self) -> None:
        """Keep nothing: a day is chosen anew in a moment."""

    def forget(self) -> None:
        """Forget nothing, since nothing was kept."""

    def fields(self) -> dict[str, Field[LineEdit]]:
        """Return no fields: what may be wrong is said by those that choose."""
        return {}

    def is_touched(self) -> bool:
        """Return that nothing would be lost."""
        return False
