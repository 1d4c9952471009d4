"""What of all that PyInstaller finds goes into the program, and what is left out.

Of Qt's plugins only those that are named here. On Linux, of the system's libraries only those that
have no fixed place on every desktop, and no library that nothing else loads any more: Qt's theme
for GTK alone would draw in the whole of GTK. Elsewhere PyInstaller knows by itself what belongs to
the system.
"""

import re
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import distribution, packages_distributions
from pathlib import Path, PurePosixPath

from installer.product import PAPERS, ROOT

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place in the program, where it is from, and its sort."""

PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qwindows", "qcocoa", "qoffscreen"},
    "platformthemes": {"qxdgdesktopportal"},  # light or dark, and the desktop's own dialogs
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",  # dead keys
        "ibusplatforminputcontextplugin",
    },
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qjpeg", "qico"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
}

BUNDLED = (
    "libpython3",
    "libffi",  # its number changes between releases of Linux
    "libxcb-cursor",
    "libxcb-icccm",
    "libxcb-image",
    "libxcb-keysyms",
    "libxcb-randr",
    "libxcb-render-util",
    "libxcb-shape",
    "libxcb-util",
    "libxcb-xkb",
    "libxkbcommon-x11",
)
"""Libraries of Linux that are taken along. All others come with what ``linux.DEPENDS`` names."""

UNUSED = (
    "tkinter", "test", "unittest", "lib2to3", "pydoc", "doctest", "readline", "curses", "xmlrpc",
    "multiprocessing", "PySide6.QtTest", "ui.tour", "dns", "bz2", "_bz2",
    "PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingft", "PIL.ImageTk",
)  # fmt: skip
"""Modules that are never imported, though something offers to: pictures are PNG or JPEG here."""

_IS_LINUX = sys.platform.startswith("linux")
_LOADED_BY_NAME = ("libpdfium", "libpython3")
_LEFT_OUT = re.compile(
    r"(^|/)(pictures|tour)/|\.py$|README\.md$|SHA256SUMS$|__pycache__"
    r"|check/(lexicon|grammar|protected)_"  # what the lists that are read were made from
)
_PLUGIN = re.compile(r"/plugins/([^/]+)/(?:lib)?([^/.]+)\.(?:so|dll|dylib)$")
_UNREAD = re.compile(
    r"PySide6.*/translations/(?!qtbase_(sv|en)\.qm$)"
    r"|pyphen/dictionaries/(?!hyph_(sv|en_GB)\.dic$)"
    r"|\.dist-info/sboms/"
    r"|dateutil/zoneinfo/.*\.gz$"
)


def resources() -> list[tuple[str, str]]:
    """Return the program's own files that are no code: where from, and into which folder."""
    found = sorted(path for path in (ROOT / "resources").rglob("*") if path.is_file())
    found = [path for path in found if not _LEFT_OUT.search(path.relative_to(ROOT).as_posix())]
    found += sorted((ROOT / "wise_feedback/storage/migrations").glob("[0-9]*.py"))
    return [(str(path), path.parent.relative_to(ROOT).as_posix()) for path in found]


def papers() -> list[tuple[str, str]]:
    """Return the papers that go with the program: where from, and into which folder."""
    found = sorted(path for path in PAPERS.rglob("*") if path.is_file())
    return [(str(path), path.parent.relative_to(PAPERS).as_posix()) for path in found]


def pinned() -> list[str]:
    """Return the names of the packages that the program may use, as its lock pins them here."""
    names = re.findall(r"^([\w.-]+)==", (ROOT / "requirements/app.txt").read_text("utf-8"), re.M)
    return [name for name in names if _is_installed(name)]


def foreign_modules() -> list[str]:
    """Return the modules of every other package: some would be taken along if they are there."""
    ours = {_plain(name) for name in pinned()}
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if not ours & {_plain(owner) for owner in owners}
    )


def wanted_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Return the data files that are of use, and no link to a library that is left out."""
    kept = {_file(name) for name, _, _ in binaries}
    rest = [entry for entry in entries if not _UNREAD.search(entry[0].replace("\\", "/"))]
    return [entry for entry in rest if not _is_link(entry) or _file(entry[0]) in kept]


def wanted_binaries(
    entries: Iterable[Entry], libraries_of: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Return the modules, plugins and libraries that the program needs.

    *libraries_of* tells all that a file loads, also by others.
    """
    rest = [entry for entry in entries if _is_wanted(entry)]
    if not _IS_LINUX:
        return rest
    needed = _needed(rest, libraries_of)
    return [entry for entry in rest if not _is_library(entry) or _file(entry[0]) in needed]


def _needed(entries: list[Entry], libraries_of: Callable[[str], Iterable[str]]) -> set[str]:
    sources = [source for name, source, _ in entries if not _is_library((name, source, ""))]
    return {_file(name) for source in (*sources, sys.executable) for name in libraries_of(source)}


def _is_link(entry: Entry) -> bool:
    """Return whether this is a link to a library; the mac has links to folders of its own."""
    return entry[2] == "SYMLINK" and ".so" in entry[0]


def _is_library(entry: Entry) -> bool:
    """Return whether this is there only because something else loads it: no plugin, no module."""
    name = PurePosixPath(entry[0].replace("\\", "/"))
    is_module = ".abi3.so" in name.name or ".cpython-" in name.name
    is_plugin = _PLUGIN.search(f"/{name}") is not None
    return not is_module and not is_plugin and not name.name.startswith(_LOADED_BY_NAME)


def _is_wanted(entry: Entry) -> bool:
    name, source, _ = entry
    plugin = _PLUGIN.search("/" + name.replace("\\", "/"))
    if plugin:
        return plugin[2] in PLUGINS.get(plugin[1], ())
    if "site-packages" in source or not _IS_LINUX:
        return True
    is_python = Path(source).is_relative_to(sys.base_prefix) and "lib-dynload" in source
    return is_python or _file(name).startswith(BUNDLED)


def _is_installed(name: str) -> bool:
    try:
        distribution(name)
    except ModuleNotFoundError:
        return False  # for another system
    return True


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _file(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).name
