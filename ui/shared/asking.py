"""Shows a dialog until it is answered, and lets it go."""

from PySide6.QtWidgets import QDialog


def ask(dialog: QDialog) -> bool:
    """Return whether the dialog was accepted. It can be read until the event loop turns."""
    is_accepted = bool(dialog.exec())
    dialog.deleteLater()  # or it would live as long as the page it stood over
    return is_accepted
