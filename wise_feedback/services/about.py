"""About the program: which one it is, what it runs on, and how much it holds. Never about whom."""

import json
import sys
from pathlib import Path

from wise_feedback.domain.about import Build, Contents, Engines
from wise_feedback.resources import ROOT
from wise_feedback.services import vault as vaults
from wise_feedback.storage import tables, vault

BUILD_NAME = "build.json"
_LONGEST = 40
"""Characters of a commit or a date; what is longer is neither."""


def folder() -> Path:
    """Return where the program itself lies: what is started, or its source."""
    is_installed = getattr(sys, "frozen", False)  # as PyInstaller says it
    return Path(sys.executable).resolve().parent if is_installed else ROOT.parent


def build() -> Build:
    """Return from what the program was built, as its installer wrote it; nothing from source.

    A file that is damaged says nothing.
    """
    try:
        told = json.loads((ROOT.parent / BUILD_NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return Build()
    if not isinstance(told, dict):
        return Build()
    return Build(_short(told.get("commit")), _short(told.get("date")))


def _short(told: object) -> str:
    is_fit = isinstance(told, str) and told.isprintable() and len(told) <= _LONGEST
    return str(told) if is_fit else ""


def engines() -> Engines:
    """Return the versions of what the program runs on."""
    import platform  # it asks the system, so not at start

    applied = vault.applied()
    (sqlite,) = tables.db.execute_sql("SELECT sqlite_version()").fetchone()
    cipher = tables.db.execute_sql("PRAGMA cipher_version").fetchone()
    return Engines(
        python=".".join(map(str, sys.version_info[:3])),
        sqlite=sqlite,
        sqlcipher=cipher[0] if cipher else "",
        schema=applied[-1] if applied else "",
        migrations=len(applied),
        system=platform.platform(),
        is_encrypted=tables.db.key is not None,
    )


def contents() -> Contents:
    """Return how much the open vault holds."""
    promises = tables.Promise
    return Contents(
        assignments=tables.Assignment.select().count(),
        candidates=tables.Candidate.select().count(),
        promises=promises.select().where(promises.ended_at.is_null()).count(),
        letters=tables.Letter.select().count(),
        size=size(),
        is_usual_place=vaults.where().parent.resolve() == vaults.standard_folder().resolve(),
    )


def size() -> int:
    """Return how large the open vault is on the disk, with what is not poured into it yet."""
    path = vaults.where()
    beside = (path, path.with_name(f"{path.name}-wal"))
    return sum(one.stat().st_size for one in beside if one.exists())


def rounded(number: int) -> int:
    """Return a number as it may be told to somebody outside: from a hundred on, two digits of it.

    Or else a support case could be told by how many candidates an agency has.
    """
    if number < 100:
        return number
    step = int(f"1{'0' * (len(str(number)) - 2)}")
    return number // step * step
