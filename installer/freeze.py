"""Makes the program: PyInstaller by our spec, in a folder that holds nothing else."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from installer import icu, linux
from installer.product import COMMAND, COMMAND_LINE, ROOT

_NEVER = 1_767_225_600
"""The first of January 2026, where neither says it."""

_SPEC = Path(__file__).with_name("wise_feedback.spec")


def freeze(work: Path) -> Path:
    """Make the program anew in *work* and return its folder.

    Raises ``subprocess.CalledProcessError`` if PyInstaller gives up, what it said is in *work*;
    ``ValueError`` if it needs a library of the system that no package is named for.
    """
    folder = work / "program" / COMMAND
    shutil.rmtree(folder.parent, ignore_errors=True)
    log = work / "pyinstaller.log"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(folder.parent), "--workpath", str(work / "pyinstaller")]
    # Its sets are put in order by this: the same source makes the same bytes.
    variables = {**os.environ, "PYTHONHASHSEED": "0"}
    with log.open("w", encoding="utf-8") as said:
        subprocess.run([*command, str(_SPEC)], check=True, env=variables, stdout=said, stderr=said)
    if sys.platform != "win32":
        (folder / COMMAND_LINE).symlink_to(COMMAND)
    inner = folder / "_internal"
    if sys.platform == "linux":
        for library in inner.glob("PySide6/Qt/lib/libicudata.so.*"):
            _make_smaller(library, work / "pyinstaller")
        _forget_builder(inner)
        linux.refuse_unnamed(folder)
    built = {"commit": commit(), "date": built_at().date().isoformat()}
    (inner / "build.json").write_text(json.dumps(built) + "\n", "utf-8")
    return folder


def _forget_builder(inner: Path) -> None:
    """Take out where Python's modules looked for libraries on the machine that built them.

    Such a folder may not be ours on another machine, and nothing may be loaded from there.
    """
    for library in linux.libraries(inner):
        if linux.patchelf("--print-rpath", library).startswith("/"):
            linux.patchelf("--remove-rpath", library)


def _make_smaller(library: Path, work: Path) -> None:
    try:
        icu.trim(library, work)
    except ValueError as error:  # a Qt with another ICU; what a package may take is held in the end
        sys.stderr.write(f"Left as large as it was: {error}\n")


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


def size(folder: Path) -> int:
    """Return what the files of a folder take, in bytes; links count for nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
