"""Files that one consultant passes on to another: JSON that a person can read and edit."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wise_feedback.domain.errors import PhraseFileProblem, WiseFeedbackError

MOST_BYTES = 2**20

Refusal = Callable[[PhraseFileProblem, int | None], WiseFeedbackError]
"""Makes the error that says why a file of one kind cannot be read, and in which line."""


def written(kind: str, version: int, told: dict[str, Any]) -> bytes:
    """Return the file of a *kind* that holds what is *told*, in UTF-8."""
    whole = {"format": kind, "version": version, **told}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def read(path: Path, kind: str, version: int, refusal: Refusal) -> dict[str, Any]:
    """Return what is told in a file of a *kind*; at most 1 MB is read.

    Raises what *refusal* makes of why it cannot be: it is missing, unreadable, too large, of
    another kind, damaged, or from a version of the program newer than *version*.
    """
    text = _text(path, refusal)
    told = _object(text, kind, refusal)
    given = told.pop("version", None)
    if type(given) is not int or given < 1:  # a bool is an int, but no version
        raise refusal(PhraseFileProblem.DAMAGED, None)
    if given > version:
        raise refusal(PhraseFileProblem.NEWER, None)
    return told


def kind_of(path: Path) -> str:
    """Return of which kind a file says that it is; nothing where it is none of ours.

    Raises ``OSError`` where it cannot be read. At most 1 MB is.
    """
    with path.open("rb") as file:
        raw = file.read(MOST_BYTES)
    try:
        told = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return ""
    kind = told.get("format") if isinstance(told, dict) else None
    return kind if isinstance(kind, str) else ""


def _text(path: Path, refusal: Refusal) -> str:
    """Return what is in a file. A pipe or a device is not read, and nothing beyond the limit."""
    try:
        if not path.is_file():
            raise refusal(PhraseFileProblem.MISSING, None)
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise refusal(PhraseFileProblem.UNREADABLE, None) from error
    if len(raw) > MOST_BYTES:
        raise refusal(PhraseFileProblem.TOO_LARGE, None)
    try:
        return raw.decode("utf-8-sig")  # Notepad puts a mark before what it saves
    except UnicodeDecodeError as error:
        raise refusal(PhraseFileProblem.OTHER_KIND, None) from error


def _object(text: str, kind: str, refusal: Refusal) -> dict[str, Any]:
    """Return the object in a file that says it is of our kind."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Refuse a name that stands twice, of which only the last would be read."""
        told = dict(pairs)
        if len(told) < len(pairs):
            raise refusal(PhraseFileProblem.DAMAGED, None)
        return told

    try:
        told = json.loads(text, object_pairs_hook=once)
    except json.JSONDecodeError as error:
        if kind not in text:
            raise refusal(PhraseFileProblem.OTHER_KIND, None) from error
        raise refusal(PhraseFileProblem.DAMAGED, error.lineno) from error
    except (ValueError, RecursionError) as error:  # a number, or a nesting, beyond all reason
        raise refusal(PhraseFileProblem.OTHER_KIND, None) from error
    if not isinstance(told, dict) or told.pop("format", None) != kind:
        raise refusal(PhraseFileProblem.OTHER_KIND, None)
    return told
