"""Writing a file outside the vault: whole and for certain, or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from wise_feedback.domain.errors import FileNotWrittenError


def write_file(path: Path, content: bytes) -> bool:
    """Write *content* to *path* so that it is never seen half done; return whether it is new there.

    Raises ``FileNotWrittenError``, leaving what was there and nothing beside it, if there is no
    such folder, no room or no right to write, or if the file is in use by another program.
    """
    # A short name of its own: the user's may already be as long as a name can be.
    fresh = path.parent / f".wise-{secrets.token_hex(4)}.tmp"
    try:
        path.with_name("no.name")  # refuses what names no file: nothing, or the root
        if path.exists() and not path.is_file():
            raise OSError("no file")  # a device or a pipe would be replaced by one
        with fresh.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        is_new = not path.exists()
        fresh.replace(path)
    except (OSError, ValueError) as error:  # a value that no path can have: a NUL in it
        raise FileNotWrittenError(path) from error
    finally:
        remove(fresh)
    _sync_folder(path.parent)
    return is_new


def remove(path: Path) -> None:
    """Take a file away if it is there and that can be done."""
    with suppress(OSError, ValueError):
        path.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Have the name survive a power cut too. Windows and some network drives cannot be asked."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def free_path(folder: Path, name: str) -> Path:
    """Return a path in *folder* that nothing lies at: the name, or the name with a number.

    Raises ``FileNotWrittenError`` where ten thousand are taken.
    """
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
        if number > 10_000:
            raise FileNotWrittenError(path)
    return path
