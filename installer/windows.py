"""Windows: an installer for whoever runs it, by NSIS; a zip where ``makensis`` is missing."""

import shutil
import subprocess
import zipfile
from pathlib import Path, PureWindowsPath
from typing import Any

from installer.freeze import size
from installer.product import COMMAND, NAME, SUMMARY, VENDOR, VERSION
from installer.source import built_at
from wise_feedback.domain.file_types import OWN, FileType

_SCRIPT = Path(__file__).with_name("windows.nsi")
_NEUTRAL, _UNICODE = 0, 1200


def version_resource() -> Any:
    """Return what Windows shows of the program under *Details*. Only on Windows."""
    from PyInstaller.utils.win32 import versioninfo as made

    told = {
        "CompanyName": VENDOR,
        "FileDescription": NAME,
        "FileVersion": VERSION,
        "OriginalFilename": f"{COMMAND}.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
        "Comments": SUMMARY["en"],
    }
    strings = [made.StringStruct(key, value) for key, value in told.items()]
    return made.VSVersionInfo(
        ffi=made.FixedFileInfo(filevers=four_numbers(), prodvers=four_numbers()),
        kids=[
            made.StringFileInfo([made.StringTable(f"{_NEUTRAL:04x}{_UNICODE:04x}", strings)]),
            made.VarFileInfo([made.VarStruct("Translation", [_NEUTRAL, _UNICODE])]),
        ],
    )


def build(program: Path, out: Path, work: Path, *, is_fast: bool = False) -> list[Path]:
    """Make the installer, or where there is no ``makensis`` a zip to unpack, and return it."""
    if not shutil.which("makensis"):
        return [zipped(program, out)]
    return [compiled(program, out, work, is_fast=is_fast)]


def compiled(program: Path, out: Path, work: Path, *, is_fast: bool = False) -> Path:
    """Compile the installer for a *program*, whatever system that is for, and return its file.

    Raises ``subprocess.CalledProcessError`` if ``makensis`` finds a fault in the script, or has
    anything to warn of.
    """
    file = out / f"{COMMAND}-{VERSION}-windows.exe"
    parts = work / "nsis"
    parts.mkdir(parents=True, exist_ok=True)
    (parts / "files.nsh").write_text(_removing(program), "utf-8-sig")
    (parts / "kinds.nsh").write_text(_kinds(), "utf-8-sig")
    values = {
        "VERSION": VERSION,
        "FOUR_NUMBERS": ".".join(map(str, four_numbers())),
        "VENDOR": VENDOR,
        "PROGRAM": program.resolve(),
        "PARTS": parts.resolve(),
        "ICON": (work / "mark.ico").resolve(),
        "KILOBYTES": size(program) // 1000,
        "OUT": file.resolve(),
        "PACKING": "zlib" if is_fast else "/SOLID lzma",
    }
    defines = [f"-D{name}={value}" for name, value in values.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(_SCRIPT)]
    subprocess.run(command, check=True)
    return file


def zipped(program: Path, out: Path) -> Path:
    """Pack a *program* as a zip, each file with the moment of the commit, and return its file."""
    file = out / f"{COMMAND}-{VERSION}-windows.zip"
    moment = built_at().timetuple()[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in program.rglob("*") if path.is_file()):
            name = f"{NAME}/{path.relative_to(program).as_posix()}"
            archive.writestr(zipfile.ZipInfo(name, moment), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return file


def four_numbers() -> tuple[int, int, int, int]:
    """Return the version as Windows counts: four numbers."""
    first, second, third = (int(part) for part in VERSION.split(".")[:3])
    return first, second, third, 0


def _removing(program: Path) -> str:
    """Return the lines that remove what was installed and nothing else: files, then folders.

    A folder that somebody chose by hand may hold other things, so it is never removed whole.
    """
    paths = sorted(program.rglob("*"), reverse=True)
    lines = []
    for path in paths:
        place = PureWindowsPath("$INSTDIR", *path.relative_to(program).parts)
        is_folder = path.is_dir() and not path.is_symlink()
        lines.append(f'RMDir "{place}"' if is_folder else f'Delete "{place}"')
    return "\n".join(lines) + "\n"


def _kinds() -> str:
    """Return two macros, which make our kinds of files known and let go of them."""
    put = "".join(map(_put_kind, OWN))
    drop = "".join(map(_drop_kind, OWN))
    return f"!macro PutKinds\n{put}!macroend\n!macro DropKinds\n{drop}!macroend\n"


def _put_kind(kind: FileType) -> str:
    owner, classes = _owner(kind), r"Software\Classes"
    return f"""\
${{If}} $LANGUAGE == ${{LANG_SWEDISH}}
  WriteRegStr HKCU "{classes}\\{owner}" "" "{kind.names["sv"]}"
${{Else}}
  WriteRegStr HKCU "{classes}\\{owner}" "" "{kind.names["en"]}"
${{EndIf}}
WriteRegStr HKCU "{classes}\\{owner}\\DefaultIcon" "" "$INSTDIR\\{COMMAND}.exe,0"
WriteRegStr HKCU "{classes}\\{owner}\\shell\\open\\command" "" '"$INSTDIR\\{COMMAND}.exe" "%1"'
WriteRegStr HKCU "{classes}\\{kind.ending}\\OpenWithProgids" "{owner}" ""
WriteRegStr HKCU "{classes}\\{kind.ending}" "" "{owner}"
WriteRegStr HKCU "{classes}\\{kind.ending}" "Content Type" "{kind.mime}"
"""


def _drop_kind(kind: FileType) -> str:
    owner, classes = _owner(kind), r"Software\Classes"
    return f"""\
DeleteRegKey HKCU "{classes}\\{owner}"
DeleteRegValue HKCU "{classes}\\{kind.ending}\\OpenWithProgids" "{owner}"
ReadRegStr $0 HKCU "{classes}\\{kind.ending}" ""
${{If}} $0 == "{owner}"
  DeleteRegKey HKCU "{classes}\\{kind.ending}"
${{EndIf}}
"""


def _owner(kind: FileType) -> str:
    return f"WiseFeedback{kind.ending}"
