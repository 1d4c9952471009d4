"""The package for Debian and Ubuntu: the program in ``/opt``, and a menu entry.

Menu, icons and kinds of files are taken up and let go of by the triggers of the packages that own
those folders, so that the package needs no script of its own, and its removal leaves nothing.
"""

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
from email.utils import format_datetime
from pathlib import Path

from installer import linux
from installer.freeze import size
from installer.product import (
    COMMAND,
    COMMAND_LINE,
    DESCRIPTION,
    NAME,
    ROOT,
    SUMMARY,
    VENDOR,
    VERSION,
)
from installer.source import built_at

_MANUAL = Path(__file__).with_name("manual.1")
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_COPYRIGHT = f"""\
{NAME} {VERSION}. What else is in it, and on what terms: licences, resources/licences and
*.dist-info in /opt/{COMMAND}/_internal, and as a list {COMMAND}.cdx.json there.

"""
_MAINTAINER = f"{VENDOR} <wise-feedback@wise-feedback.example>"

_CHANGE = f"""\
{COMMAND} ({VERSION}) stable; urgency=medium

  * What is new: NEWS.gz.

 -- {_MAINTAINER}  {{at}}
"""


def architecture() -> str:
    """Return what Debian calls the machine that this runs on, such as ``amd64``."""
    return _ARCHITECTURES.get(platform.machine(), platform.machine())


def build(program: Path, out: Path, work: Path, *, is_fast: bool = False) -> list[Path]:
    """Make the package from a *program* and return its file; *fast* makes it quicker and larger.

    Raises ``subprocess.CalledProcessError`` if ``dpkg-deb`` gives up.
    """
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    linux.put_program(program, root / "opt" / COMMAND)
    linux.put_share(root / "usr" / "share", COMMAND)
    _put_commands(root / "usr" / "bin")
    _put_documents(root / "usr" / "share" / "doc" / COMMAND)
    _put_manual(root / "usr" / "share" / "man" / "man1")
    seconds = int(built_at().timestamp())
    linux.make_plain(root, seconds)
    _put_control(root)
    linux.make_plain(root / "DEBIAN", seconds)
    file = out / f"{COMMAND}_{VERSION}_{architecture()}.deb"
    packing = ["-Zzstd", "-z3"] if is_fast else ["-Zxz", "-z9"]
    command = ["dpkg-deb", *packing, "--root-owner-group", "--build", str(root), str(file)]
    moment = {**os.environ, "SOURCE_DATE_EPOCH": str(seconds)}
    subprocess.run(command, check=True, capture_output=True, env=moment)
    return [file]


def control(installed_kb: int) -> str:
    """Return what the system's package manager is told."""
    glibc = platform.libc_ver()[1]
    depends = ", ".join((*linux.DEPENDS, *linux.COMPANIONS)).format(glibc=glibc)
    description = "".join(f"\n {line}" for line in DESCRIPTION)
    return f"""\
Package: {COMMAND}
Version: {VERSION}
Architecture: {architecture()}
Maintainer: {_MAINTAINER}
Installed-Size: {installed_kb}
Depends: {depends}
Recommends: xdg-utils, xdg-desktop-portal, hicolor-icon-theme, shared-mime-info, desktop-file-utils
Suggests: cups-client
Section: misc
Priority: optional
Description: {SUMMARY["en"]}{description}
"""


def _put_commands(folder: Path) -> None:
    folder.mkdir(parents=True)
    for name in (COMMAND, COMMAND_LINE):
        (folder / name).symlink_to(f"/opt/{COMMAND}/{name}")


def _put_documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    ours = (ROOT / "LICENSE").read_text("utf-8")
    (folder / "copyright").write_text(_COPYRIGHT + ours, "utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    written = _CHANGE.format(at=format_datetime(built_at()))
    (folder / "changelog.gz").write_bytes(gzip.compress(written.encode(), mtime=0))
    (folder / "NEWS.gz").write_bytes(gzip.compress(changes, mtime=0))


def _put_manual(folder: Path) -> None:
    folder.mkdir(parents=True)
    text = _MANUAL.read_text("utf-8").replace("@VERSION@", VERSION).encode()
    for name in (COMMAND, COMMAND_LINE):
        (folder / f"{name}.1.gz").write_bytes(gzip.compress(text, mtime=0))


def _put_control(root: Path) -> None:
    folder = root / "DEBIAN"
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    folder.mkdir()
    sums = (f"{_digest(path)}  {path.relative_to(root)}\n" for path in files)
    (folder / "md5sums").write_text("".join(sums), "utf-8")
    (folder / "control").write_text(control(round(size(root) / 1024)), "utf-8")


def _digest(path: Path) -> str:
    # What dpkg holds the files against; it knows no other sum.
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
