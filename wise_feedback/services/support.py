"""What leaves for whoever helps with the program: neither who uses it nor whom it is about."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wise_feedback.domain.about import LogEnd
from wise_feedback.services import vault
from wise_feedback.storage import tables

MOST_LINES = 20
_READ = 20_000
"""Bytes of the log that are looked at, from its end."""

_OURS = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ (?:ui|wise_feedback)[.\w]* .*")
_REACHES = re.compile(r"@|://|\\\\|[\w~.-][/\\][\w.-]")
"""What an address, or a path, is told by: our own log has neither."""

_SHORTEST = 3
"""Letters of the shortest part of a name that a line is left out for."""


def impersonal(text: str) -> str:
    """Return *text* without the home folder, the user or the computer, however they are written.

    The home folder is ``~``, as everybody's is; a name is three dots.
    """
    for home in _homes():
        text = re.sub(re.escape(home) + r"(?![^\W_])", "~", text, flags=re.IGNORECASE)
    for name in _own_names():
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text, flags=re.IGNORECASE)
    return text


def log_end() -> LogEnd:
    """Return how the log ends, line by line.

    The log names nobody; but a line that another library wrote, that holds an address or a path, or
    a word that is somebody's name here, is left out rather than trusted.
    """
    lines = _last(vault.where().with_name(vault.LOG_NAME))
    known = _named()
    safe = [line for line in lines if _is_safe(line, known)]
    return LogEnd(tuple(map(impersonal, safe)), len(lines) - len(safe))


def _last(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _READ))
            text = file.read(_READ).decode("utf-8", "replace")
    except OSError:  # nothing has been logged yet, or it cannot be read
        return []
    return text.splitlines()[-MOST_LINES:]


def _is_safe(line: str, known: set[str]) -> bool:
    if not _OURS.fullmatch(line) or _REACHES.search(line):
        return False
    return known.isdisjoint(_words(line))


def _named() -> set[str]:
    """Return every word of a name that the vault knows: people, firms and roles."""
    named: list[str] = []
    for table, columns in (
        (tables.Candidate, ("name", "goes_by", "latin_name")),
        (tables.ClientContact, ("name",)),
        (tables.Client, ("name",)),
        (tables.Consultant, ("name",)),
        (tables.Agency, ("name",)),
        (tables.Assignment, ("role", "role_en")),
    ):
        query = table.select(*(getattr(table, column) for column in columns))
        rows: Any = query.tuples()  # peewee has models in its types
        for row in rows:
            named += row
    return set().union(*map(_words, named))


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) >= _SHORTEST}


def _homes() -> Iterable[str]:
    """Return how the home folder may be written; never the root, which is nobody's."""
    try:
        home = Path.home()
    except RuntimeError:  # a system that does not say
        return []
    spelled = {str(home), home.as_posix(), str(home.resolve())}
    return sorted((one for one in spelled if len(one) > 1), key=len, reverse=True)


def _own_names() -> list[str]:
    import getpass
    import platform

    names = [platform.node(), platform.node().partition(".")[0]]
    try:
        names.append(getpass.getuser())
        names.append(Path.home().name)
    except (OSError, KeyError, ImportError, RuntimeError):  # an account without a name
        pass
    return sorted({name for name in names if len(name) >= _SHORTEST}, key=len, reverse=True)
