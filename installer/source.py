"""Which source is built: its commit, and the moment that everything made from it gets."""

import os
import subprocess
from datetime import UTC, datetime

from installer.product import ROOT

_NEVER = 1_767_225_600
"""The first of January 2026, where neither the environment nor Git says another."""


def built_at() -> datetime:
    """Return the moment that all files get: ``SOURCE_DATE_EPOCH``, else that of the last commit.

    See https://reproducible-builds.org/specs/source-date-epoch/.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct")
    return datetime.fromtimestamp(int(seconds or _NEVER), UTC)


def commit() -> str:
    """Return the commit that is built, with a ``+`` if more was changed; "" outside Git."""
    name = _git("rev-parse", "--short=12", "HEAD")
    return name + "+" if name and _git("status", "--porcelain") else name


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(ROOT), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
