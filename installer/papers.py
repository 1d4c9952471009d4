"""Licences and the bill of materials: what is in the program, from whom, and on what terms.

The same list and the same texts as *About* shows, and what is only in a package for Linux: the
libraries of the system that were taken along, with Debian's word on each.
"""

import json
import shutil
import subprocess
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from PySide6.QtCore import qVersion

from installer.product import NAME, PAPERS, VERSION
from installer.source import built_at, commit
from installer.trim import pinned
from wise_feedback.services import licences

BILL, FOLDER = "wise-feedback.cdx.json", "licences"

_QT_WORDS = """\
Qt 6 and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate
libraries in this program's folder and may be replaced by other builds of them; all are as Qt made
them, but that on Linux the data of ICU is without what Qt does not read. Qt's source:
https://download.qt.io/official_releases/. What Qt itself is made of:
https://doc.qt.io/qt-6/licenses-used-in-qt.html. The texts of all licences: in the program, under
Settings, About; and as files in resources/licences and *.dist-info beside this folder.
"""


class SystemLibrary(NamedTuple):
    """A package of the system whose libraries were taken along."""

    package: str
    version: str


def prepare() -> None:
    """Put what is known before the program is made into ``PAPERS``, for PyInstaller to take along.

    Raises ``ValueError`` if the bill of materials is not valid CycloneDX 1.6.
    """
    shutil.rmtree(PAPERS, ignore_errors=True)
    (PAPERS / FOLDER).mkdir(parents=True)
    (PAPERS / FOLDER / "Qt.txt").write_text(_QT_WORDS, "utf-8", newline="\n")
    (PAPERS / BILL).write_text(make_bill(), "utf-8", newline="\n")
    built = {"commit": commit(), "date": built_at().date().isoformat()}
    (PAPERS / "build.json").write_text(json.dumps(built) + "\n", "utf-8", newline="\n")


def add_system_libraries(program: Path) -> None:
    """Add to the papers of a *program* for Linux what it has taken along of Debian's libraries.

    Raises as ``prepare``.
    """
    inner = program / "_internal"
    libraries = list(system_libraries(inner))
    for library in libraries:
        text = Path("/usr/share/doc") / library.package / "copyright"
        if text.exists():
            shutil.copyfile(text, inner / FOLDER / f"{library.package}.txt")
    (inner / BILL).write_text(make_bill(libraries), "utf-8", newline="\n")


def make_bill(libraries: Iterable[SystemLibrary] = ()) -> str:
    """Return the bill of materials as CycloneDX 1.6, the same for the same commit.

    Raises ``ValueError`` if it does not follow https://cyclonedx.org/docs/1.6/json/.
    """
    own, *parts = licences.parts(VERSION, qVersion())
    names = {name.lower() for name in pinned()}
    ours = _component(own.name, VERSION, own.licence, sort=ComponentType.APPLICATION)
    components = [
        _component(
            part.name,
            part.version,
            part.licence,
            kind="pypi" if part.name.lower().replace("_", "-") in names else "",
        )
        for part in parts
    ]
    components += [
        _component(library.package, library.version, "", kind="deb", space="debian")
        for library in libraries
    ]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME} {VERSION} {commit()}")
    bill = Bom(components=components, serial_number=serial)
    bill.metadata.component = ours
    bill.metadata.timestamp = built_at()
    bill.register_dependency(ours, components)
    written = make_outputter(bill, OutputFormat.JSON, SchemaVersion.V1_6)
    text: str = written.output_as_string(indent=1)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong:
        raise ValueError(wrong)
    return text + "\n"


def system_libraries(inner: Path) -> Iterator[SystemLibrary]:
    """Yield the packages of Debian whose libraries lie in the program, each once, in order."""
    if not shutil.which("dpkg-query"):
        return
    # Python's own is that of whoever built this Python, whatever Debian calls its own.
    names = {path.name for path in inner.glob("lib*.so*") if not path.is_symlink()}
    found = {_owner(name) for name in names if not name.startswith("libpython")}
    yield from sorted(library for library in found if library)


def _owner(library: str) -> SystemLibrary | None:
    told = _ask("--search", f"*/{library}").splitlines()
    packages = sorted(line.partition(": ")[0] for line in told if ": /" in line)
    if not packages:
        return None
    version = _ask("--show", "--showformat", "${Version}", packages[0])
    return SystemLibrary(packages[0].partition(":")[0], version)


def _ask(*question: str) -> str:
    command = ["dpkg-query", *question]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _component(
    name: str,
    version: str,
    licence: str,
    *,
    kind: str = "",
    space: str = "",
    sort: ComponentType = ComponentType.LIBRARY,
) -> Component:
    address = PackageURL(kind, space or None, name.lower(), version) if kind else None
    return Component(
        name=name,
        version=version or None,
        type=sort,
        bom_ref=f"{name}@{version}" if version else name,
        licenses=[LicenseFactory().make_from_string(licence)] if licence else (),
        purl=address,
    )
