"""macOS: what the ``.app`` says of itself, and the disk image that it is dragged out of."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

from installer.product import NAME, VENDOR, VERSION
from wise_feedback.domain.file_types import OWN


def info() -> dict[str, Any]:
    """Return what stands in ``Info.plist`` beside what PyInstaller writes there."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "sv"],
        "CFBundleDocumentTypes": [_document(kind.names["en"], kind.ending) for kind in OWN],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": VENDOR,
    }


def _document(name: str, ending: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeExtensions": [ending.lstrip(".")],
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
    }


def build(program: Path, out: Path) -> list[Path]:
    """Make the disk image, with a way to Applications in it, and return its file.

    Raises ``subprocess.CalledProcessError`` if ``hdiutil``, which is part of macOS, gives up.
    """
    app = program.with_name(f"{NAME}.app")
    folder = program.parent / "image"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    image = out / f"wise-feedback-{VERSION}.dmg"
    command = ["hdiutil", "create", "-ov", "-volname", NAME, "-fs", "HFS+", "-format", "UDZO"]
    subprocess.run([*command, "-srcfolder", str(folder), str(image)], check=True)
    return [image]
