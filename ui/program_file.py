"""The file that the program was started from, which an upgrade may replace while it is open."""

from pathlib import Path


class ProgramFile:
    """Remembers how the file at *path* was. What was not yet imported is gone with it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was = self._look()

    def is_replaced(self) -> bool:
        """Whether another file stands there by now, or none."""
        return self._look() != self._was

    def _look(self) -> tuple[int, int, int] | None:
        try:
            told = self._path.stat()
        except OSError:
            return None
        return told.st_ino, told.st_mtime_ns, told.st_size
