"""Files that another program reads when a letter is mailed: a draft, or the PDF to attach.

They lie beside the vault, for this user alone, and only as long as they are needed: until the
letter is said to be sent, or leaves anew, and at most a day.
"""

import shutil
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from wise_feedback.domain.basics import Key
from wise_feedback.services import vault
from wise_feedback.storage import files

FOLDER = "handed"
LONGEST = timedelta(days=1)


def put(candidacy_id: Key, name: str, content: bytes) -> Path:
    """Put a file for a candidate where a program can read it, in place of what lay there for them.

    Raises ``FileNotWrittenError``.
    """
    take_away(candidacy_id)
    folder = _folder() / candidacy_id
    with suppress(OSError):  # then writing the file says what is wrong
        folder.mkdir(mode=0o700, parents=True)
    path = folder / name
    files.write_file(path, content)
    return path


def take_away(candidacy_id: Key) -> None:
    """Take away what was put there for a candidate."""
    _remove(_folder() / candidacy_id)


def clear(now: datetime, longest: timedelta = LONGEST) -> None:
    """Take away what has lain there for longer than it may."""
    with suppress(OSError):
        for folder in _folder().iterdir():
            if now.timestamp() - folder.stat().st_mtime > longest.total_seconds():
                _remove(folder)


def _folder() -> Path:
    return vault.where().parent / FOLDER


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
