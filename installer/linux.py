"""What every desktop of Linux wants to know: menu entry, icons, kinds of files, libraries."""

import os
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from installer import icons
from installer.product import COMMAND, KEYWORDS, NAME, SUMMARY
from wise_feedback.domain.file_types import OWN, FileType

DEPENDS = {
    "libc6 (>= {glibc})": "libc.so.6",
    "libstdc++6": "libstdc++.so.6",
    "libgcc-s1": "libgcc_s.so.1",
    "libglib2.0-0t64 | libglib2.0-0": "libglib-2.0.so.0 libgthread-2.0.so.0",
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libx11-6": "libX11.so.6",
    "libxcb1": "libxcb.so.1",
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-render0": "libxcb-render.so.0",
    "libxcb-shm0": "libxcb-shm.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libfreetype6": "libfreetype.so.6",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libssl3t64 | libssl3": "libssl.so.3 libcrypto.so.3",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
    "libbrotli1": "libbrotlidec.so.1 libbrotlicommon.so.1",
    "libzstd1": "libzstd.so.1",
    "zlib1g": "libz.so.1",
    "libsqlite3-0": "libsqlite3.so.0",
    "liblzma5": "liblzma.so.5",
    "libexpat1": "libexpat.so.1",
    "libuuid1": "libuuid.so.1",
}
"""Packages of Debian and Ubuntu that the program needs, each with the libraries it is for."""

COMPANIONS = {
    "libwayland-client0": "libwayland-client.so.0",
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libcups2t64 | libcups2": "libcups.so.2",
}
"""The same of what it can do without: a desktop without X, and printers."""

_OF_LIBC = (
    "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2",
    "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
)  # fmt: skip


def libraries(folder: Path) -> Iterator[Path]:
    """Yield the libraries in a folder, each once."""
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink():
            yield path


def refuse_unnamed(program: Path) -> None:
    """Raise ``ValueError`` if a program needs a library of the system that is not in the list."""
    files = list(libraries(program))
    needed = {name for file in files for name in patchelf("--print-needed", file).split()}
    there = {path.name for path in program.rglob("*.so*")}
    named = {*" ".join((*DEPENDS.values(), *COMPANIONS.values())).split(), *_OF_LIBC}
    if unnamed := sorted(needed - there - named):
        raise ValueError(f"no package is named for {', '.join(unnamed)}")


def patchelf(question: str, library: Path) -> str:
    """Ask patchelf about a library, or have it change it, and return what it says."""
    ours = shutil.which("patchelf", path=sysconfig.get_path("scripts"))
    command = [ours or "patchelf", question, str(library)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def desktop_entry(command: str) -> str:
    """Return the menu entry, by which a click also opens our kinds of files.

    See https://specifications.freedesktop.org/desktop-entry-spec/latest/.
    """
    kinds = "".join(f"{kind.mime};" for kind in OWN)
    return f"""\
[Desktop Entry]
Type=Application
Version=1.4
Name={NAME}
GenericName=Feedback in recruitment
GenericName[sv]=Återkoppling i rekrytering
Comment={SUMMARY["en"]}
Comment[sv]={SUMMARY["sv"]}
Keywords={_list(KEYWORDS["en"])}
Keywords[sv]={_list(KEYWORDS["sv"])}
Exec={command} %F
Icon={COMMAND}
Categories=Office;ProjectManagement;
MimeType={kinds}
StartupNotify=true
StartupWMClass={COMMAND}
X-GNOME-SingleWindow=true
Terminal=false
"""


def mime_package() -> str:
    """Return our kinds of files as the shared MIME database reads them.

    See https://specifications.freedesktop.org/shared-mime-info-spec/latest/.
    """
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
{"".join(map(_mime_type, OWN))}</mime-info>
"""


def put_share(share: Path, command: str) -> None:
    """Put menu entry, icons and kinds of files into a ``share`` folder."""
    for folder in ("applications", "mime/packages"):
        (share / folder).mkdir(parents=True)
    (share / f"applications/{COMMAND}.desktop").write_text(desktop_entry(command), "utf-8")
    (share / f"mime/packages/{COMMAND}.xml").write_text(mime_package(), "utf-8")
    icons.put_for_linux(share / "icons" / "hicolor")


def put_program(program: Path, target: Path) -> None:
    """Copy the *program*, links as links."""
    shutil.copytree(program, target, symlinks=True)


def make_plain(folder: Path, seconds: int) -> None:
    """Give everything in a folder the same rights and moment, whoever built it and when."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def _mime_type(kind: FileType) -> str:
    return f"""\
  <mime-type type="{kind.mime}">
    <comment>{escape(kind.names["en"])}</comment>
    <comment xml:lang="sv">{escape(kind.names["sv"])}</comment>
    <sub-class-of type="application/json"/>
    <icon name="{COMMAND}"/>
    <glob pattern="*{kind.ending}"/>
  </mime-type>
"""


def _list(words: Iterable[str]) -> str:
    return "".join(f"{word};" for word in words)
