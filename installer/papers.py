"""Licences and the bill of materials: what is in the program, from whom, and on what terms.

Each Python package brings its own texts, in its ``dist-info``. What is not in one is put into
``licences`` beside the program: Python's own, Qt's, and those of the system's libraries.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageMetadata, distribution
from pathlib import Path
from typing import NamedTuple

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from installer.freeze import built_at, commit
from installer.product import LICENCE, NAME, ROOT, VENDOR, VERSION
from installer.trim import pinned

BILL = "wise-feedback.cdx.json"

_GNU = "python-bidi"
"""The package whose texts of the GPL and LGPL, version 3, serve for Qt too, which brings none."""

_QT_WORDS = """\
Qt 6 and PySide6 are used under the GNU Lesser General Public License, version 3: see LGPL-3.txt,
which adds to GPL-3.txt. They are separate libraries in this program's folder, unchanged, and may be
replaced by other builds of them. Their source: https://download.qt.io/official_releases/. What Qt
itself is made of: https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""
_KNOWN = {"apache software license": "Apache-2.0", "bsd license": "BSD-3-Clause"}


class SystemLibrary(NamedTuple):
    """A library of the system that was taken along: from which of its packages."""

    package: str
    version: str


def put(program: Path) -> Path:
    """Put licences and the bill of materials into a *program*; return the file of the bill.

    Raises ``ValueError`` if the bill is not valid CycloneDX 1.6.
    """
    inner = program / "_internal"
    folder = program / "licences"
    _put_texts(folder)
    libraries = list(system_libraries(inner))
    for library in libraries:
        text = Path("/usr/share/doc") / library.package.partition(":")[0] / "copyright"
        if text.exists():
            shutil.copyfile(text, folder / f"{library.package.partition(':')[0]}.txt")
    bill = program / BILL
    bill.write_text(make_bill(libraries), "utf-8", newline="\n")
    return bill


def make_bill(libraries: Iterable[SystemLibrary] = ()) -> str:
    """Return the bill of materials as CycloneDX 1.6, the same for the same commit.

    Raises ``ValueError`` if it does not follow https://cyclonedx.org/docs/1.6/json/.
    """
    program = _component(NAME, VERSION, LICENCE, ComponentType.APPLICATION)
    parts = [*_packages(), *_shipped(), *map(_system_component, libraries)]
    bill = Bom(
        components=parts,
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME} {VERSION} {commit()}"),
    )
    bill.metadata.component = program
    bill.metadata.timestamp = built_at()
    bill.register_dependency(program, parts)
    written = make_outputter(bill, OutputFormat.JSON, SchemaVersion.V1_6)
    text: str = written.output_as_string(indent=1)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong:
        raise ValueError(wrong)
    return text + "\n"


def system_libraries(inner: Path) -> Iterator[SystemLibrary]:
    """Yield the packages of Debian whose libraries lie in the program, each once, in order."""
    found = set()
    for path in sorted(inner.glob("lib*.so*")):
        if not path.is_symlink() and not path.name.startswith("libpython"):
            found |= set(_owner(path.name))
    yield from sorted(found)


def licence_of(package: Distribution) -> str:
    """Return the licence that a package declares: an SPDX expression where it has one."""
    about = package.metadata
    declared = _first(about, "License-Expression") or _first(about, "License")
    if declared and len(declared) < 80:
        return declared
    kinds = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier", [])
             if line.startswith("License ::")]  # fmt: skip
    return " OR ".join(_KNOWN.get(kind.lower(), kind) for kind in kinds) or "see its text"


def _first(about: PackageMetadata, field: str) -> str:
    return next(iter(about.get_all(field, [])), "")


def _put_texts(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    shutil.copyfile(ROOT / "LICENSE", folder / f"{NAME}.txt")
    library = Path(sysconfig.get_path("stdlib"))
    python = next((path for path in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
                   if path.exists()), None)  # fmt: skip
    if python:
        shutil.copyfile(python, folder / "Python.txt")
    for file in distribution(_GNU).files or ():
        if file.name in {"COPYING", "COPYING.LESSER"}:
            name = "GPL-3.txt" if file.name == "COPYING" else "LGPL-3.txt"
            shutil.copyfile(Path(str(file.locate())), folder / name)
    (folder / "Qt.txt").write_text(_QT_WORDS, "utf-8", newline="\n")


def _packages() -> Iterator[Component]:
    for name in pinned():
        package = distribution(name)
        yield _component(
            package.metadata["Name"], package.version, licence_of(package), kind="pypi"
        )


def _shipped() -> Iterator[Component]:
    yield _component("CPython", sys.version.split()[0], "PSF-2.0")
    for face in ("Inter", "Noto Sans", "Noto Sans Arabic", "Wise Serif (Source Serif 4)"):
        yield _component(face, "", "OFL-1.1", ComponentType.DATA)
    icons = re.search(r"lucide-static` ([\d.]+)", (ROOT / "resources/icons/README.md").read_text())
    version = icons[1] if icons else ""
    yield _component("lucide-static", version, "ISC", ComponentType.DATA, kind="npm")


def _system_component(library: SystemLibrary) -> Component:
    name = library.package.partition(":")[0]
    return _component(name, library.version, "see its text", kind="deb", space="debian")


def _component(
    name: str,
    version: str,
    licence: str,
    sort: ComponentType = ComponentType.LIBRARY,
    kind: str = "",
    space: str = "",
) -> Component:
    is_ours = sort is ComponentType.APPLICATION
    address = PackageURL(kind, space or None, name.lower(), version) if kind else None
    return Component(
        name=name,
        version=version or None,
        type=sort,
        bom_ref=f"{name}@{version}",
        licenses=[LicenseFactory().make_from_string(licence)],
        purl=address,
        publisher=VENDOR if is_ours else None,
    )


def _owner(library: str) -> Iterator[SystemLibrary]:
    if not shutil.which("dpkg-query"):
        return
    found = _ask("dpkg-query", "--search", f"*/{library}*")
    packages = {line.partition(": ")[0] for line in found.splitlines() if ": /" in line}
    for package in sorted(packages)[:1]:
        version = _ask("dpkg-query", "--show", "--showformat", "${Version}", package)
        yield SystemLibrary(package, version)


def _ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
