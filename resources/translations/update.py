"""Brings the translations up to date with the code: ``python resources/translations/update.py``.

New texts appear in the ``.ts`` files as unfinished, to be translated there, in Qt Linguist or in
any editor, and are named in the terminal; texts that are gone are dropped. The ``.qm`` files that
the program loads are made anew. Texts are written in English in the code, so English only needs
its plural forms.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
LANGUAGES = ("sv", "en")


def sources() -> list[Path]:
    """Return the files whose texts are translated."""
    return sorted(ROOT.glob("ui/**/*.py"))


def collect(folder: Path = FOLDER) -> None:
    """Bring the ``.ts`` files in *folder* up to date with the code."""
    names = [str(path.relative_to(ROOT)) for path in sources()]
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    for language in LANGUAGES:
        plurals = ["-pluralonly"] if language == "en" else []
        _run("pyside6-lupdate", *names, "-ts", _ts(folder, language), *options, *plurals)


def release(folder: Path = FOLDER) -> None:
    """Make the ``.qm`` files of the ``.ts`` files in *folder*."""
    for language in LANGUAGES:
        source = Path(_ts(folder, language))
        made = source.with_suffix(".qm.new")  # a program that is open reads from the old file
        _run("pyside6-lrelease", "-silent", str(source), "-qm", str(made))
        made.replace(source.with_suffix(".qm"))


def unfinished(folder: Path = FOLDER) -> list[str]:
    """Return the texts that still have to be translated, each with its language and context."""
    found = []
    for language in LANGUAGES:
        for context in ElementTree.parse(_ts(folder, language)).getroot().iter("context"):
            for message in context.iter("message"):
                if message.find("translation[@type='unfinished']") is not None:
                    text = f"{context.findtext('name')}: {message.findtext('source')}"
                    found.append(f"{language}: {text}")
    return found


def _ts(folder: Path, language: str) -> str:
    return str(folder / f"wise_feedback_{language}.ts")


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / tool
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    collect()
    release()
    for line in unfinished():
        sys.stdout.write(f"to translate: {line}\n")
