"""Somebody's home folder, in which the file for any Linux is run as it is."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from wise_feedback import __version__

ON_LINUX = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is for Linux"),
    pytest.mark.skipif(
        not all(map(shutil.which, ("tar", "gzip", "sha256sum"))), reason="not one of its tools"
    ),
]
"""What the tests of such a file are marked with."""

LISTS = re.compile(r"\.cache$|share/mime/(?!packages/)")


@dataclass(frozen=True)
class Home:
    """Somebody's home folder, and what they start in it."""

    folder: Path

    @property
    def program(self) -> Path:
        return self.folder / ".local/lib/wise-feedback"

    @property
    def share(self) -> Path:
        return self.folder / ".local/share"

    def run(
        self, file: Path, *arguments: str, lang: str = "C", **surroundings: str
    ) -> "subprocess.CompletedProcess[str]":
        ours = {"HOME": str(self.folder), "PATH": os.environ["PATH"], "LANG": lang}
        return subprocess.run(
            ["sh", str(file), *arguments],
            env={**ours, **surroundings},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def files(self) -> dict[str, bytes]:
        """Return what is there but for the lists that desktops keep of what they found."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        names = {str(path.relative_to(self.folder)): path for path in found}
        return {name: path.read_bytes() for name, path in names.items() if not LISTS.search(name)}


def changed(file: Path, before: str, after: str) -> Path:
    """Return the same file with other words in its script."""
    other = file.with_name("other.run")
    content = file.read_bytes()
    assert before.encode() in content
    other.write_bytes(content.replace(before.encode(), after.encode(), 1))
    return other


def version(file: Path, number: str) -> Path:
    """Return the same file as if it were of another version."""
    return changed(file, f'version="{__version__}"', f'version="{number}"')


def tools(folder: Path, *names: str) -> str:
    """Return a place where only these tools are found."""
    place = folder / "tools"
    place.mkdir()
    for name in ("sh", *names):
        (place / name).symlink_to(str(shutil.which(name)))
    return str(place)


def stand_in(folder: Path, tool: str, says: str) -> None:
    """Put something in place of a tool, that says what another system would."""
    (folder / "said").write_text(says)
    (folder / tool).write_text(f'#!/bin/sh\ncat "{folder}/said"\n')
    (folder / tool).chmod(0o755)


def first(folder: Path) -> str:
    """Return where tools are found, this folder first."""
    return os.pathsep.join((str(folder), os.environ["PATH"]))
