"""Files of phrases, that one agency passes on to another: JSON that a person can read and edit.

Nothing in such a file says whose it is: an assignment is only called an assignment.
"""

import json
from pathlib import Path
from typing import Any

from wise_feedback.domain.errors import PhraseFileError, PhraseFileProblem
from wise_feedback.domain.phrases import PhraseFile, PhraseList

FORMAT = "wise-feedback-phrases"
VERSION = 1
MOST_BYTES = 2**20

_HEAD = {"format", "version"}
_LISTS = {"agency", "assignment"}
_WAYS = {"vague", "concrete"}


def phrase_file(content: PhraseFile) -> bytes:
    """Return the file that holds *content*, a line for each phrase, in UTF-8."""
    lists = {name: getattr(content, name) for name in sorted(_LISTS)}
    told: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    told |= {
        name: {"vague": listed.vague, "concrete": listed.concrete}
        for name, listed in lists.items()
        if name == "agency" or listed != PhraseList()
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def read_phrase_file(path: Path) -> PhraseFile:
    """Read a file of phrases, as they were written. Raises ``PhraseFileError`` saying why not."""
    text = _text(path)
    told = _object(text)
    version = told.get("version")
    if type(version) is not int or version < 1:  # a bool is an int, but no version
        raise _damaged()
    if version > VERSION:
        raise PhraseFileError(PhraseFileProblem.NEWER)
    if told.keys() - _HEAD - _LISTS:
        raise _damaged()
    return PhraseFile(*(_list(told.get(name, {})) for name in ("agency", "assignment")))


def _text(path: Path) -> str:
    """Return what is in a file. A pipe or a device is not read, and nothing beyond the limit."""
    try:
        if not path.is_file():
            raise PhraseFileError(PhraseFileProblem.MISSING)
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise PhraseFileError(PhraseFileProblem.UNREADABLE) from error
    if len(raw) > MOST_BYTES:
        raise PhraseFileError(PhraseFileProblem.TOO_LARGE)
    try:
        return raw.decode("utf-8-sig")  # Notepad puts a mark before what it saves
    except UnicodeDecodeError as error:
        raise PhraseFileError(PhraseFileProblem.OTHER_KIND) from error


def _object(text: str) -> dict[str, Any]:
    """Return the object in a file that says it is of our kind."""
    try:
        told = json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        if FORMAT not in text:
            raise PhraseFileError(PhraseFileProblem.OTHER_KIND) from error
        raise PhraseFileError(PhraseFileProblem.DAMAGED, error.lineno) from error
    except (ValueError, RecursionError) as error:  # a number, or a nesting, beyond all reason
        raise PhraseFileError(PhraseFileProblem.OTHER_KIND) from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise PhraseFileError(PhraseFileProblem.OTHER_KIND)
    return told


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a name that stands twice, of which only the last list would be read."""
    told = dict(pairs)
    if len(told) < len(pairs):
        raise _damaged()
    return told


def _list(told: object) -> PhraseList:
    if not isinstance(told, dict) or told.keys() - _WAYS:
        raise _damaged()
    return PhraseList(_phrases(told.get("vague", [])), _phrases(told.get("concrete", [])))


def _phrases(told: object) -> tuple[str, ...]:
    if not isinstance(told, list) or not all(isinstance(phrase, str) for phrase in told):
        raise _damaged()
    return tuple(told)


def _damaged() -> PhraseFileError:
    return PhraseFileError(PhraseFileProblem.DAMAGED)
