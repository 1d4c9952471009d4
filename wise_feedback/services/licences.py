"""Whose work the program is built on, under which licence, and what that licence says."""

import re
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from wise_feedback.domain.about import Part
from wise_feedback.resources import ROOT, resource

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_OURS, _OUR_NAME = "wise-feedback", "Wise Feedback"
_LGPL = "LGPL-3.0-only"
_SHORT = 60
"""Characters of a licence's name; what is longer is its text."""

_FONTS = {
    "Inter": "OFL-Inter.txt",
    "Noto Sans": "OFL-Noto-Sans.txt",
    "Noto Sans Arabic": "OFL-Noto-Sans-Arabic.txt",
    "Wise Serif (Source Serif 4)": "OFL-Source-Serif-4.txt",
}
_ICONS = "Lucide"
_BUILT_IN = {
    "SQLCipher": ("BSD-3-Clause", "SQLCipher.txt"),
    "OpenSSL": ("Apache-2.0", "Apache-2.0.txt"),
}
"""What is part of sqlcipher3, which names neither."""

_SAID_BY = {
    "Permission is hereby granted, free of charge": "MIT",
    "This software is provided 'as-is'": "Zlib",
}
"""What those libraries say whose licence has a text and no name."""


def parts(version: str, qt_version: str) -> tuple[Part, ...]:
    """Return the program itself and what it is built on: Python, Qt, libraries, fonts and icons.

    In an installed program that is every library that lies beside it; from source, those that
    ``requirements/app.txt`` names, since whatever else lies there is for whoever develops it.
    """
    python = Part("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0")
    libraries = sorted(_libraries(), key=lambda part: part.name.casefold())
    fonts = [Part(name, "", "OFL-1.1") for name, file in _FONTS.items() if _font(file).exists()]
    built_in = [Part(name, "", licence) for name, (licence, _) in _BUILT_IN.items()]
    own, qt = Part(_OUR_NAME, version, "MIT"), Part("Qt", qt_version, _LGPL)
    return own, python, qt, *libraries, *built_in, *fonts, Part(_ICONS, "", "ISC")


def text(part: Part) -> str:
    """Return what the licence of a part says, or nothing where its text does not lie here."""
    if part.name == _OUR_NAME:
        return _read(ROOT.parent / "LICENSE")
    if part.name == "Python":
        return _read(_python_licence())
    if part.name == _ICONS:
        return _read(resource("icons", "LICENSE"))
    if part.name in _BUILT_IN:
        return _read(resource("licences", _BUILT_IN[part.name][1]))
    if part.name in _FONTS:
        return _read(_font(_FONTS[part.name]))
    own = _own_text(part.name)
    return own or (_lesser() if part.licence.startswith(_LGPL) else "")


def _libraries() -> Iterator[Part]:
    for distribution in _distributions():
        name = _first(distribution, "Name")
        yield Part(name, distribution.version, _licence(distribution))


def _distributions() -> Iterator["Distribution"]:
    from importlib.metadata import distributions  # it reads mails, which is no thing of a start

    pinned = _pinned()
    seen = {_OURS}
    for distribution in distributions():
        name = _plain(_first(distribution, "Name"))
        if name and name not in seen and (pinned is None or name in pinned):
            seen.add(name)
            yield distribution


def _pinned() -> set[str] | None:
    """Return the names of our libraries; ``None`` in an installed program, where all are ours."""
    try:
        lock = (ROOT.parent / "requirements" / "app.txt").read_text("utf-8")
    except OSError:
        return None
    return {_plain(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(distribution: "Distribution") -> str:
    """Return what a library says its licence is, in the place where it says it."""
    expression = _first(distribution, "License-Expression")
    if expression:
        return expression
    written = _first(distribution, "License").strip().split("\n")[0]
    if written and len(written) <= _SHORT and not written.startswith("Dual"):
        return written
    classified = [
        line.rpartition(" :: ")[2]
        for line in distribution.metadata.get_all("Classifier") or []
        if line.startswith("License :: ")
    ]
    return " / ".join(classified) or written[:_SHORT] or _by_text(distribution)


def _first(distribution: "Distribution", field: str) -> str:
    return str(next(iter(distribution.metadata.get_all(field) or []), ""))


def _by_text(distribution: "Distribution") -> str:
    said = " ".join(_text_of(distribution).split())
    return next((name for words, name in _SAID_BY.items() if words in said), "")


def _own_text(name: str) -> str:
    found = (one for one in _distributions() if _first(one, "Name") == name)
    distribution = next(found, None)
    return _text_of(distribution) if distribution else ""


def _text_of(distribution: "Distribution") -> str:
    """Return every text of a library's licence, each below the name of its file if several."""
    names = distribution.metadata.get_all("License-File") or []
    texts: dict[str, str] = {}
    for name in names:
        # Newer packages keep them in a folder of their own, older ones beside the rest.
        told = _file(distribution, f"licenses/{name}") or _file(distribution, name)
        if told:
            texts[name] = told
    if len(texts) == 1:
        return next(iter(texts.values()))
    return "\n\n".join(f"{name}\n\n{told.strip()}\n" for name, told in texts.items())


def _file(distribution: "Distribution", name: str) -> str:
    try:
        return distribution.read_text(name) or ""
    except UnicodeDecodeError:  # some are in an older encoding than the package says
        plain = _first(distribution, "Name").replace("-", "_")
        place = f"{plain}-{distribution.version}.dist-info/{name}"
        return _read(Path(str(distribution.locate_file(place))))


def _lesser() -> str:
    """Return the LGPL, and the GPL that it refers to."""
    names = ("LGPL-3.0.txt", "GPL-3.0.txt")
    return "\n\n".join(_read(resource("licences", name)) for name in names)


def _python_licence() -> Path:
    """Return the licence that lies with this Python, or ours of the same text."""
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return own if own.exists() else resource("licences", "PSF-2.0.txt")


def _font(file: str) -> Path:
    return ROOT / "fonts" / file


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
