"""Brings the translations up to date with the code: ``python resources/translations/update.py``.

New texts appear in the ``.ts`` files as unfinished, to be translated there, in Qt Linguist or in
any editor; texts that are gone are dropped. The ``.qm`` files that the program loads are made
anew. Texts are written in English in the code, so English only needs its plural forms.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
LANGUAGES = ("sv", "en")


def sources() -> list[str]:
    """Return the files whose texts are translated."""
    return sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("ui/**/*.py"))


def collect(folder: Path = FOLDER) -> None:
    """Bring the ``.ts`` files in *folder* up to date with the code."""
    for language in LANGUAGES:
        command = [_tool("pyside6-lupdate"), *sources(), "-ts", str(_ts(folder, language))]
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
        if language == "en":
            options.append("-pluralonly")
        subprocess.run([*command, *options], cwd=ROOT, check=True, capture_output=True)


def release(folder: Path = FOLDER) -> None:
    """Make the ``.qm`` files of the ``.ts`` files in *folder*."""
    for language in LANGUAGES:
        command = [_tool("pyside6-lrelease"), "-silent", str(_ts(folder, language))]
        subprocess.run(command, check=True, capture_output=True)


def _ts(folder: Path, language: str) -> Path:
    return folder / f"wise_feedback_{language}.ts"


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


if __name__ == "__main__":
    collect()
    release()
