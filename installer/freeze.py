"""Makes the program: PyInstaller by our spec, in a folder that holds nothing else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer import icu, linux
from installer.product import COMMAND, COMMAND_LINE, WORK

LOG = WORK / "pyinstaller.log"
_SPEC = Path(__file__).with_name("wise_feedback.spec")


def freeze() -> Path:
    """Make the program anew in ``WORK`` and return its folder.

    Raises ``subprocess.CalledProcessError`` if PyInstaller gives up, what it said is in ``LOG``;
    ``ValueError`` if it needs a library of the system that no package is named for.
    """
    folder = WORK / "program" / COMMAND
    shutil.rmtree(folder.parent, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(folder.parent), "--workpath", str(WORK / "pyinstaller")]
    # Its sets are put in order by this: the same source makes the same bytes.
    variables = {**os.environ, "PYTHONHASHSEED": "0"}
    with LOG.open("w", encoding="utf-8") as said:
        subprocess.run([*command, str(_SPEC)], check=True, env=variables, stdout=said, stderr=said)
    if sys.platform != "win32":
        (folder / COMMAND_LINE).symlink_to(COMMAND)
    inner = folder / "_internal"
    if sys.platform == "linux":
        for library in inner.glob("PySide6/Qt/lib/libicudata.so.*"):
            _make_smaller(library, WORK / "pyinstaller")
        _forget_builder(inner)
        linux.refuse_unnamed(folder)
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


def try_out(program: Path) -> None:
    """Start a program's ``--smoke``; raise ``subprocess.CalledProcessError`` if it is not whole."""
    suffix = ".exe" if sys.platform == "win32" else ""
    subprocess.run([str(program / f"{COMMAND}{suffix}"), "--smoke"], check=True)


def size(folder: Path) -> int:
    """Return what the files of a folder take, in bytes; links count for nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)
