"""Telling what is in a file that the program is asked to open, before anything is made of it."""

from pathlib import Path

from wise_feedback.domain.errors import FileNotOpenedError, FileProblem
from wise_feedback.domain.file_types import OWN, FileKind, kind_by_ending
from wise_feedback.exchange import passed_on, phrase_files, voice_files

_BY_FORMAT = {voice_files.FORMAT: FileKind.VOICE, phrase_files.FORMAT: FileKind.PHRASES}


def kind_of(path: Path) -> FileKind:
    """Return what is in a file: by the end of its name, or by what a JSON file says that it is.

    Raises ``FileNotOpenedError`` if it is missing, unreadable, a folder, or nothing that we open.
    Whether what is in it is sound is found when it is read.
    """
    try:
        if path.is_dir():
            raise FileNotOpenedError(FileProblem.FOLDER, path)
        if not path.exists():
            raise FileNotOpenedError(FileProblem.MISSING, path)
        if not path.is_file():  # a pipe or a device, which may never end
            raise FileNotOpenedError(FileProblem.OTHER_KIND, path)
        kind = kind_by_ending(path.name) or _by_content(path)
    except (OSError, ValueError) as error:  # a name that no file can have, a folder nobody may read
        raise FileNotOpenedError(FileProblem.UNREADABLE, path) from error
    if kind is None:
        raise FileNotOpenedError(FileProblem.OTHER_KIND, path)
    return kind


def _by_content(path: Path) -> FileKind | None:
    older = {ending for one in OWN for ending in one.older}
    if path.suffix.casefold() not in older:
        return None
    return _BY_FORMAT.get(passed_on.kind_of(path))
