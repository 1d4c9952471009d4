"""The log: a small file beside the vault that holds ids and places in the code, never people."""

import logging
from contextlib import suppress
from pathlib import Path

from wise_feedback.services.vault import LOG_NAME

FILE_NAME, OLDER_NAME = LOG_NAME, "log.old.txt"
LIMIT = 500_000
"""Bytes after which the next start begins a new file, and sets this one aside."""


def start_log(folder: Path) -> None:
    """Log to a file in *folder*; the one before is kept beside it when it has grown long.

    ``logging.handlers`` could do that while it writes, but takes longer to import than the board
    to read, and no day's work fills the limit.
    """
    path = folder / FILE_NAME
    with suppress(OSError):  # none yet, or a folder that cannot be written: that is told elsewhere
        if path.stat().st_size > LIMIT:
            path.replace(folder / OLDER_NAME)
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # Peewee would log every statement with its values, which are people's names and texts.
    logging.getLogger("peewee").setLevel(logging.WARNING)
