"""How the window was left: its size, the assignment on view, and which lanes were folded.

Kept in a small file beside the vault. It is never a step to undo, and losing it loses nothing.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from wise_feedback.domain.basics import Key

FILE_NAME = "window.ini"


class Views:
    """Remembers how things were looked at."""

    def __init__(self, folder: Path) -> None:
        self._kept = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def write(self) -> None:
        """Write what was kept now, which Qt would do some time later, or never."""
        self._kept.sync()

    def geometry(self) -> QByteArray | None:
        """Return where the window was."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Keep where the window is."""
        self._kept.setValue("geometry", geometry)

    def assignment(self) -> Key | None:
        """Return the assignment that was on view."""
        kept = self._kept.value("assignment")
        return str(kept) if kept else None

    def keep_assignment(self, assignment_id: Key) -> None:
        """Keep which assignment is on view."""
        self._kept.setValue("assignment", assignment_id)

    def folded(self, assignment_id: Key) -> list[Key] | None:
        """Return the lanes that were folded on a board, or ``None`` if none ever were."""
        kept = self._kept.value(f"folded/{assignment_id}")
        return None if kept is None else [key for key in str(kept).split(" ") if key]

    def keep_folded(self, assignment_id: Key, stages: Sequence[Key]) -> None:
        """Keep which lanes are folded on a board."""
        self._kept.setValue(f"folded/{assignment_id}", " ".join(stages))

    def is_sidebar_folded(self) -> bool:
        """Return whether the user has folded the sidebar."""
        return str(self._kept.value("sidebar")) == "folded"

    def keep_sidebar(self, *, folded: bool) -> None:
        """Keep whether the sidebar is folded."""
        self._kept.setValue("sidebar", "folded" if folded else "open")

    def reminded(self) -> date | None:
        """Return the last morning on which it was said who waits."""
        kept = str(self._kept.value("reminded", ""))
        try:
            return date.fromisoformat(kept)
        except ValueError:  # never said, or the file was edited by hand
            return None

    def keep_reminded(self, day: date) -> None:
        """Keep that it was said this morning who waits."""
        self._kept.setValue("reminded", day.isoformat())
