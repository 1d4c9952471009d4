"""Opening, copying and closing the vault, and saying where it is."""

from pathlib import Path

from wise_feedback.storage import vault
from wise_feedback.storage.tables import Assignment, Candidate, Client

FOLDER_NAME = "Wise Feedback"
LOG_NAME = "log.txt"
"""The log, beside the vault's file. It names nobody."""


def standard_folder() -> Path:
    """Return where a vault lies unless the user says otherwise: local, and never synchronised.

    Folders that Dropbox, OneDrive or a network hold lose writes, so Documents is avoided.
    """
    from platformdirs import user_data_path

    return user_data_path(FOLDER_NAME, appauthor=False, roaming=False)


def open_vault(folder: Path) -> None:
    """Open the vault in *folder*, making it if there is none. Raises ``VaultError``."""
    vault.open_vault(folder)


def close_vault() -> None:
    """Close the vault, leaving one tidy file. Does nothing if none is open."""
    vault.close_vault()


def copy_to(target: Path) -> None:
    """Write a complete, checked copy of the open vault to *target*. Raises ``VaultError``."""
    vault.copy_to(target)


def where() -> Path:
    """Return the file of the open vault."""
    return vault.file_path()


def is_empty() -> bool:
    """Return whether nobody and nothing has been entered yet."""
    return not any(table.select().exists() for table in (Candidate, Client, Assignment))
