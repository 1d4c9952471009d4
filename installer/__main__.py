"""Builds what the system it runs on installs from: what ``build_installer.py`` starts."""

import argparse
import hashlib
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from installer import deb, icons, mac, papers, run_file, windows
from installer.freeze import LOG, freeze, size, try_out
from installer.product import DEB_LIMIT_MB, INSTALLED_LIMIT_MB, ROOT, VERSION, WORK

Packer = Callable[[Path, Path, Path, bool], list[Path]]

_MB = 1_000_000
_FAILED, _TOO_LARGE = 1, 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Build and return the exit status: 1 where a tool gives up, 5 where a limit is not held."""
    chosen = _parse(arguments)
    for folder in (WORK, chosen.out):
        folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    try:
        program, made = _build(chosen)
    except (subprocess.CalledProcessError, ValueError) as error:
        _tell_failure(error)
        return _FAILED
    _tell(program, made)
    print(f"Wise Feedback {VERSION} took {time.monotonic() - began:.0f} s.")
    if chosen.fast or not _is_too_large(program, made):
        return 0
    sys.stderr.write(f"Over {DEB_LIMIT_MB} MB packed, or {INSTALLED_LIMIT_MB} MB installed.\n")
    return _TOO_LARGE


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="build_installer.py",
        description="Build the installer for the system this runs on.",
        epilog="Exit status: 0 done, 1 a tool gave up, 5 a package is larger than it may be.",
    )
    parser.add_argument("--fast", action="store_true", help="pack quickly, and larger")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--program", type=Path, metavar="DIR", help="pack one that was made before")
    parser.add_argument(
        "--only",
        nargs="+",
        choices=sorted(_PACKERS),
        default=_FOR_HERE,
        metavar="SORT",
        help=f"what to make of {', '.join(sorted(_PACKERS))}; here: {' '.join(_FOR_HERE)}",
    )
    return parser.parse_args(arguments)


def _build(chosen: argparse.Namespace) -> tuple[Path, list[Path]]:
    icons.put_for_windows_and_mac(WORK)
    program = chosen.program or _make()
    bill = chosen.out / papers.BILL
    bill.write_bytes((program / "_internal" / papers.BILL).read_bytes())
    made = [bill]
    for sort in chosen.only:
        made += _PACKERS[sort](program, chosen.out, WORK, chosen.fast)
    return program, made


def _make() -> Path:
    """Make the program and try it: one that is not whole is never packed."""
    papers.prepare()
    program = freeze()
    if sys.platform == "linux":
        papers.add_system_libraries(program)
    try_out(program)
    return program


def _tell(program: Path, made: list[Path]) -> None:
    count = sum(1 for path in program.rglob("*") if path.is_file())
    print(f"The program: {count} files, {size(program) / _MB:.1f} MB, in {program}")
    for file in made:
        content = file.read_bytes()
        print(f"{hashlib.sha256(content).hexdigest()}  {len(content) / _MB:5.1f} MB  {file}")


def _tell_failure(error: Exception) -> None:
    sys.stderr.write(f"{error}\n")
    if isinstance(error, subprocess.CalledProcessError) and "PyInstaller" in error.cmd:
        lines = LOG.read_text("utf-8", "replace").splitlines()
        sys.stderr.write("\n".join([*lines[-12:], f"All that it said: {LOG}", ""]))
    elif isinstance(error, subprocess.CalledProcessError) and error.stderr:
        sys.stderr.write(f"{error.stderr}\n")


def _is_too_large(program: Path, made: list[Path]) -> bool:
    packages = [file for file in made if file.suffix == ".deb"]
    is_package = any(file.stat().st_size > DEB_LIMIT_MB * _MB for file in packages)
    is_program = size(program) > INSTALLED_LIMIT_MB * _MB
    return is_package or is_program


_PACKERS: dict[str, Packer] = {
    "deb": lambda program, out, work, fast: deb.build(program, out, work, is_fast=fast),
    "run": lambda program, out, work, fast: run_file.build(program, out, work, is_fast=fast),
    "windows": lambda program, out, work, fast: windows.build(program, out, work, is_fast=fast),
    "mac": lambda program, out, _work, _fast: mac.build(program, out),
}
_FOR_HERE = {"win32": ["windows"], "darwin": ["mac"]}.get(sys.platform, ["deb", "run"])


if __name__ == "__main__":
    sys.exit(main())
