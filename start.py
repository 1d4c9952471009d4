#!/usr/bin/env python3
"""Set up Wise Feedback and start it, with nothing but Python and pip: ``python3 start.py``.

Only the standard library is used, and the syntax of Python 3.6, so that an old Python can say what
is wrong. Everything is kept in ``.venv`` beside this file.
"""

import argparse
import contextlib
import ctypes
import functools
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import venv
from collections.abc import Iterator
from pathlib import Path
from subprocess import DEVNULL, PIPE

if sys.version_info < (3, 11):  # noqa: UP036 an older Python is whom this speaks to
    sys.stderr.write("Python 3.11 or newer is needed; this is {}.{}.\n".format(*sys.version_info))
    sys.exit(4)

USAGE = """\
python3 start.py                   set up once, then open the program; without a screen, take the
                                   tour and say where its pictures and PDFs are
python3 start.py setup             set up, and open nothing
python3 start.py tour [--out DIR] [--import FILE]
                                   make pictures of every page, and the letters, without a screen
python3 start.py cli ...           the command line; `cli --help` lists what it can do
python3 start.py test [--slow] ... run the tests; what else is given goes to pytest
python3 start.py lint              check style, types and who imports whom
python3 start.py bench [--json]    measure speed against the baselines

Exit status: that of what was run; 2 for an unknown verb, 3 where libraries of the system are
missing, 4 where the set-up failed, 130 after Ctrl C. With WF_NO_APT=1 in the environment, libraries
of the system are never installed, only named."""
USAGE_STATUS, LIBRARIES_STATUS, SETUP_STATUS, CTRL_C_STATUS, ABORTED_STATUS = 2, 3, 4, 130, 134

WINDOWS = os.name == "nt"
VERSION = "{}.{}".format(*sys.version_info)
ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / "requirements"
VENV = ROOT / os.environ.get("WF_VENV", ".venv")
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
PACKAGES = VENV / ("Lib" if WINDOWS else f"lib/python{VERSION}") / "site-packages"
STAMP = VENV / "set-up.json"
TURN = VENV / "set-up.lock"

# What Qt is linked against, for every platform and for each. It is looked for beforehand, since Qt
# does not raise an error about a library that is missing: it aborts the process.
QT_LIBRARIES = """libglib-2.0.so.0 libEGL.so.1 libGL.so.1 libX11.so.6 libdbus-1.so.3
    libfontconfig.so.1 libfreetype.so.6 libxkbcommon.so.0"""
PLATFORM_LIBRARIES = {
    "xcb": """libxcb-cursor.so.0 libxkbcommon-x11.so.0 libxcb-keysyms.so.1 libxcb-render-util.so.0
        libX11-xcb.so.1 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-shape.so.0 libxcb-xkb.so.1""",
    "wayland": "libwayland-client.so.0 libwayland-cursor.so.0 libwayland-egl.so.1",
}

# What a machine may have set for other programs, and would break ours or send pip elsewhere.
FOREIGN = "PYTHON(?!UTF8|IOENC|UNBUF)|PYTEST_(?!ADDOPTS)|QT_.*PLUGIN_PATH|PIP_(TARGET|PREFIX|USER)$"

say = functools.partial(print, flush=True)  # flushed, to keep in step with what we run


class StoppedError(Exception):
    """Why nothing could be started, in words for the user, and the exit status to end with."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


def set_up(*locks: str, platform: str = "") -> None:
    """Make sure that ``.venv`` holds the *locks*, and that Qt can run on *platform*, if given."""
    if platform:
        check_libraries(platform)
    if set(locks) <= installed_locks().keys():
        return
    try:
        with one_at_a_time():
            install(*locks)
    except OSError as error:
        raise StoppedError(SETUP_STATUS, f"The set-up failed: {error}") from error


def installed_locks() -> dict[str, str]:
    """Return the locks that ``.venv`` holds, with their digests; none unless it can be trusted.

    It cannot when it was cut short, is for another Python, from an older lock or lost a package.
    """
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
        locks: dict[str, str] = stamp["locks"]
        whole = (
            stamp["python"] == VERSION
            and PYTHON.exists()
            and installed_packages().issuperset(stamp["packages"])
            and all(digest == digest_of(lock) for lock, digest in locks.items())
        )
    except (OSError, ValueError, LookupError):
        return {}
    return locks if whole else {}


def installed_packages() -> set[str]:
    """Return the names and versions of the packages in ``.venv``."""
    return {path.name for path in PACKAGES.glob("*.dist-info")}


def digest_of(lock: str) -> str:
    """Return the SHA-256 of a lock."""
    return hashlib.sha256((LOCKS / lock).read_bytes()).hexdigest()


def install(*wanted: str) -> None:
    """Install what is missing of the *wanted* locks, afresh unless what is there can be trusted."""
    began = time.monotonic()
    locks = installed_locks()
    missing = [lock for lock in wanted if lock not in locks]
    if not missing:
        return
    say(f"Setting up in {VENV}, once: {' and '.join(missing)} ...")
    pip = find_pip()
    if not locks:
        make_environment()
    run_pip(pip, missing)
    locks.update((lock, digest_of(lock)) for lock in missing)
    stamp = {"python": VERSION, "locks": locks, "packages": sorted(installed_packages())}
    draft = STAMP.with_suffix(".new")
    draft.write_text(json.dumps(stamp, indent=1), "utf-8")
    draft.replace(STAMP)  # in one step: a stamp is there whole or not at all
    say(f"Set up in {time.monotonic() - began:.0f} s.")


def make_environment() -> None:
    """Empty ``.venv`` and make a new environment there, without a pip: one from outside serves."""
    STAMP.unlink(missing_ok=True)
    for entry in set(VENV.iterdir()) - {TURN}:
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    venv.create(VENV, symlinks=not WINDOWS, with_pip=False)


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let one start at a time set up; another waits, and then finds everything done."""
    VENV.mkdir(parents=True, exist_ok=True)
    with TURN.open("wb") as file:
        if not try_lock(file.fileno()):
            say("Another start is setting up; waiting for it ...")
            while not try_lock(file.fileno()):
                time.sleep(0.2)
        yield


def try_lock(file: int) -> bool:
    """Lock an open file until it is closed; say whether that went or somebody else has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def run_pip(pip: list[str], locks: list[str]) -> None:
    """Install what the *locks* pin, every file checked against its hash and nothing built here."""
    command = [*pip, "install", "--require-hashes", "--no-deps", "--only-binary=:all:"]
    command += ["--ignore-installed", "--no-compile", "--no-user", "--no-input"]
    command += ["--disable-pip-version-check", "--no-warn-script-location"]
    for lock in locks:
        command += ["-r", str(LOCKS / lock)]
    done = run_captured(command, stdout=None if sys.stdout.isatty() else DEVNULL)
    if done.returncode:
        lines = done.stderr.splitlines()
        reason = [line for line in lines if line.startswith("ERROR")] or lines
        hint = "The packages could not be fetched or installed. Is there a network? Then try again."
        raise StoppedError(SETUP_STATUS, "\n".join([*reason[-4:], hint]))


def find_pip() -> list[str]:
    """Return the command of a pip that serves another interpreter: ``--python``, since pip 22.3.

    So Python needs neither ensurepip nor leave to install for itself; Debian's has neither.
    """
    underneath = getattr(sys, "_base_executable", sys.executable)
    for python in dict.fromkeys((sys.executable, underneath)):
        told = run_captured([python, "-m", "pip", "--version"]).stdout
        version = tuple(map(int, re.findall(r"\d+", told)[:2]))
        if version >= (22, 3):
            return [python, "-m", "pip", "--python", str(PYTHON)]
    hint = "On Debian and Ubuntu: sudo apt-get install python3-pip"
    raise StoppedError(SETUP_STATUS, f"{underneath} has no pip, or one before 22.3. {hint}")


def run_captured(
    command: list[str], stdout: int | None = PIPE, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a program of others, which may not ask questions, and keep what it says."""
    env = {**environment(), **variables}
    return subprocess.run(
        command, check=False, env=env, stdin=DEVNULL, stdout=stdout, stderr=PIPE, errors="replace"
    )


def environment() -> dict[str, str]:
    """Return the variables of the environment without what is meant for other programs."""
    return {name: value for name, value in os.environ.items() if not re.match(FOREIGN, name)}


def find_platform() -> str:
    """Return the platform by which Qt reaches a screen: ``offscreen`` where there is none."""
    chosen = re.split("[:;]", os.environ.get("QT_QPA_PLATFORM", ""))[0]
    if chosen or not sys.platform.startswith("linux"):
        return chosen or "native"
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else "offscreen"


def check_libraries(platform: str) -> None:
    """Make sure that Qt finds its libraries, installing them where that is allowed."""
    missing = missing_libraries(platform)
    if missing and may_install():
        install_packages([package_of(library) for library in missing])
        missing = missing_libraries(platform)
    if missing:
        line = f"{' '.join(missing)}  (with your system's own tool)"
        if shutil.which("apt-get"):
            line = f"sudo apt-get install {' '.join(map(package_of, missing))}"
        text = "Libraries of the system are missing. Install them, then start again:"
        raise StoppedError(LIBRARIES_STATUS, f"{text}\n\n    {line}\n")


def missing_libraries(platform: str) -> list[str]:
    """Return the libraries that Qt needs for a platform and the system does not find."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = f"{QT_LIBRARIES} {PLATFORM_LIBRARIES.get(platform, '')}"
    return [library for library in wanted.split() if not can_load(library)]


def can_load(library: str) -> bool:
    """Say whether the system finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def package_of(library: str) -> str:
    """Return the package that holds a library, by the rule of Debian Policy 8.1."""
    name, _, version = library.lower().partition(".so.")
    if name == "libglib-2.0":
        return "libglib2.0-0"  # the one that is older than the rule
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"


def may_install() -> bool:
    """Say whether libraries of the system may be installed: as root, and unless told not to."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and not os.environ.get("WF_NO_APT") and shutil.which("apt-get") is not None


def install_packages(packages: list[str]) -> None:
    """Install packages of the system, fetching its lists first where they are missing or old."""
    say(f"Installing libraries of the system: {' '.join(packages)} ...")
    install = ["install", "-y", "--no-install-recommends", *packages]
    for step in (install, ["update"], install):
        command = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", *step]
        done = run_captured(command, DEBIAN_FRONTEND="noninteractive")
        if step is install and done.returncode == 0:
            return
    sys.stderr.write(done.stderr)


def run(*arguments: str, folder: Path | None = None, **variables: str) -> int:
    """Run our Python, in *folder* or where the user stands, and return its exit status."""
    env = {**environment(), "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1", **variables}
    with subprocess.Popen([str(PYTHON), *arguments], cwd=folder, env=env) as child:
        signal.signal(signal.SIGINT, lambda *_: None)  # the terminal sends it to both
        signal.signal(signal.SIGTERM, lambda *_: child.terminate())
        status = child.wait()
    return status if status >= 0 else 128 - status


def open_program(arguments: list[str]) -> int:
    """Open the program; where there is no screen, take the tour instead."""
    platform = find_platform()
    if platform in {"offscreen", "minimal"}:
        say("There is no screen here, so this is the tour instead.")
        return tour(arguments)
    set_up("app.txt", platform=platform)
    status = run("-m", "ui", *arguments)
    if status == ABORTED_STATUS and platform == "xcb":
        say("If the screen that DISPLAY names cannot be reached: `python3 start.py tour`.")
    return status


def set_up_only(_: list[str]) -> int:
    """Set up, and open nothing."""
    set_up("app.txt", platform=find_platform())
    say("Everything is set up: `python3 start.py` opens the program.")
    return 0


def tour(arguments: list[str]) -> int:
    """Make pictures of every page, and the letters, in a folder, and say where that is."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "tour")
    known, rest = parser.parse_known_args(arguments)
    set_up("app.txt", platform="offscreen")
    out = known.out.resolve()
    status = run("-m", "ui.tour", "--out", str(out), *rest, QT_QPA_PLATFORM="offscreen")
    if status == 0:
        pictures, papers = (len(list(out.rglob(kind))) for kind in ("*.png", "*.pdf"))
        say(f"{pictures} pictures and {papers} PDFs are in {out}")
    return status


def command_line(arguments: list[str]) -> int:
    """Run the command line, which needs nothing of Qt."""
    set_up("app.txt")
    return run("-m", "wise_feedback.cli", *arguments)


def test(arguments: list[str]) -> int:
    """Run the tests on all cores and one more, as some wait; on one where somebody looks inside."""
    set_up("app.txt", "test.txt", platform="offscreen")
    alone = {"--pdb", "--trace", "-s"} & set(arguments)
    workers = str(min((os.cpu_count() or 1) + 1, 8))
    cores = [] if alone else ["-n", workers, "--dist", "worksteal"]
    slow = [] if "--slow" in arguments else ["-m", "not slow"]
    options = [*cores, *slow, *(argument for argument in arguments if argument != "--slow")]
    return run("-m", "pytest", *options, folder=ROOT, QT_QPA_PLATFORM="offscreen")


def lint(_: list[str]) -> int:
    """Run every check of the source, also after one has failed."""
    set_up("app.txt", "test.txt")
    checks = ("ruff check", "ruff format --check", "mypy", "mypy --strict start.py")
    imports = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    commands = [*(["-m", *check.split()] for check in checks), ["-c", imports]]
    return max(run(*command, folder=ROOT) for command in commands)


def bench(arguments: list[str]) -> int:
    """Measure speed against the baselines."""
    set_up("app.txt", "bench.txt", platform="offscreen")
    return run("-m", "benchmarks", *arguments, folder=ROOT, QT_QPA_PLATFORM="offscreen")


VERBS = {
    "": open_program,
    "setup": set_up_only,
    "tour": tour,
    "cli": command_line,
    "test": test,
    "lint": lint,
    "bench": bench,
}


def main(arguments: list[str]) -> int:
    """Do what the first argument asks for; return the exit status."""
    verb, *rest = arguments or [""]
    if verb in {"help", "--help", "-h"}:
        say(USAGE)
        return 0
    if verb not in VERBS:
        sys.stderr.write(f"There is no verb {verb!r}.\n\n{USAGE}\n")
        return USAGE_STATUS
    try:
        return VERBS[verb](rest)
    except StoppedError as stopped:
        sys.stderr.write(f"{stopped}\n")
        return stopped.status
    except KeyboardInterrupt:
        say("\nStopped. Nothing is half done: the next start begins again where it must.")
        return CTRL_C_STATUS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
