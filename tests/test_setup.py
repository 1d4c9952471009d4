"""The first start: what ``start.py`` does on a machine, with real environments and a real pip.

The projects set up here are as small as can be: their locks pin wheels that are made on the spot
and lie in a folder that stands in for the network.
"""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
START = ROOT / "start.py"

posix = pytest.mark.skipif(os.name == "nt", reason="a shell script stands in for a program")


# ---- a small project


def make_wheel(folder: Path, name: str, source: str = "") -> str:
    """Make the wheel of a package with one module to run, and return the line of a lock for it."""
    folder.mkdir(exist_ok=True)
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    about = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{name}/__init__.py", "")
        archive.writestr(f"{name}/__main__.py", source)
        archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0")
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true")
        archive.writestr(f"{about}/RECORD", "")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


CLI = """
import os, signal, sys
import pebble
if sys.argv[1:] == ["interrupt"]:
    os.kill(os.getppid(), signal.SIGINT)
print(*sys.argv[1:], os.getcwd(), *os.environ.values(), sep="\\n")
sys.exit(7)
"""
TOUR = """
import os, pathlib, sys
out = pathlib.Path(sys.argv[2])
out.mkdir(parents=True)
for name in "board.png", "letter.png", "letter.pdf":
    (out / name).touch()
print("on", os.environ["QT_QPA_PLATFORM"], *sys.argv[3:])
"""
PYTEST = "import os, sys; print(*sys.argv[1:], os.getcwd(), os.environ.get('QT_QPA_PLATFORM'))"


@dataclass(frozen=True)
class Project:
    """A program in a folder of its own, and a way to start it as somebody would."""

    root: Path

    def start(self, *arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        return self.run(str(self.root / "start.py"), *arguments, **variables)

    def call(self, code: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        """Import ``start.py``, run some code, and end with the status it leaves in *status*."""
        code = f"import os, signal, sys, start\nstatus = 0\n{code}\nsys.exit(status)"
        return self.run("-c", code, **variables)

    def run(
        self, *arguments: str, cwd: str = "", **variables: str
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=cwd or self.root,
            env={**self.environment(), **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def environment(self) -> dict[str, str]:
        settled = ("PYTHON", "PIP_", "DISPLAY", "WAYLAND", "QT_", "WF_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(settled)}
        wheels = str(self.root.parent / "wheels")
        pip = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": wheels}
        return {**kept, **pip, "WF_NO_APT": "1"}


def make_project(root: Path) -> Project:
    sources = {"wise_feedback/cli.py": CLI, "ui/tour/__main__.py": TOUR}
    for name, source in sources.items():
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text(source)
    shutil.copy(START, root)
    locks, wheels = root / "requirements", root.parent / "wheels"
    locks.mkdir()
    (locks / "app.txt").write_text(make_wheel(wheels, "pebble"))
    (locks / "test.txt").write_text(make_wheel(wheels, "pytest", PYTEST))
    return Project(root)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project that nobody has started yet."""
    return make_project(tmp_path / "project")


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that has been set up once. Tests leave it as they found it."""
    project = make_project(tmp_path_factory.mktemp("ready") / "project å")
    done = project.start("setup")
    assert done.returncode == 0, done.stderr
    return project


# ---- setting up


def test_the_second_start_sets_nothing_up(ready):
    done = ready.start("setup", PIP_FIND_LINKS="nowhere")
    assert (done.returncode, "Setting up" in done.stdout) == (0, False)


def spoil_lock(root: Path) -> None:
    with (root / "requirements" / "app.txt").open("a") as lock:
        lock.write("# renewed\n")


def lose_package(root: Path) -> None:
    (found,) = (root / ".venv").glob("[Ll]ib/**/pebble-1.0.dist-info")
    shutil.rmtree(found)


def lose_python(root: Path) -> None:
    shutil.rmtree(root / ".venv" / ("Scripts" if os.name == "nt" else "bin"))


def lose_stamp(root: Path) -> None:
    (root / ".venv" / "set-up.json").unlink()


def break_stamp(root: Path) -> None:
    (root / ".venv" / "set-up.json").write_text('{"python": ')


def change_python(root: Path) -> None:
    stamp = root / ".venv" / "set-up.json"
    stamp.write_text(stamp.read_text().replace('"python": "3.', '"python": "2.'))


@pytest.mark.parametrize(
    "harm", [spoil_lock, lose_package, lose_python, lose_stamp, break_stamp, change_python]
)
def test_an_environment_that_is_not_whole_is_not_trusted(ready, tmp_path, harm):
    copy = Project(tmp_path / "copy")
    shutil.copytree(ready.root, copy.root, symlinks=True)
    trusted = "status = len(start.installed_locks())"
    assert copy.call(trusted).returncode == 1
    harm(copy.root)
    assert copy.call(trusted).returncode == 0


def test_a_set_up_that_was_cut_short_is_done_again_from_nothing(project):
    half = project.root / ".venv" / "lib" / "half"
    half.mkdir(parents=True)
    done = project.start("setup")
    assert (done.returncode, half.exists()) == (0, False)


def test_two_starts_at_once_set_up_once(project):
    command = [sys.executable, str(project.root / "start.py"), "setup"]
    pipe = {"stdout": subprocess.PIPE, "text": True, "env": project.environment()}
    starts = [subprocess.Popen(command, **pipe) for _ in range(2)]
    told = [start.communicate()[0] for start in starts]
    assert [start.returncode for start in starts] == [0, 0]
    assert sum("Set up in" in words for words in told) == 1


@pytest.mark.parametrize("said", ["", " --hash=sha256:" + "0" * 64])
def test_a_package_that_is_not_the_one_that_was_pinned_is_refused(project, said):
    (project.root / "requirements" / "app.txt").write_text(f"pebble==1.0{said}\n")
    done = project.start("setup")
    assert (done.returncode, "hash" in done.stderr.casefold()) == (4, True)


def test_pip_is_not_led_elsewhere(project, tmp_path):
    done = project.start("setup", PIP_TARGET=str(tmp_path / "elsewhere"), PIP_USER="1")
    assert (done.returncode, (tmp_path / "elsewhere").exists()) == (0, False)


def test_without_a_network_one_hears_so(project):
    done = project.start("setup", PIP_FIND_LINKS="")
    assert done.returncode == 4
    assert "Is there a network?" in done.stderr
    assert "Traceback" not in done.stderr


@posix
def test_without_pip_one_hears_so(project):
    python = script(project.root / "python", "echo No module named pip >&2; exit 1")
    done = project.call(
        f"sys.executable = sys._base_executable = {python!r}\nstatus = start.main(['setup'])"
    )
    assert done.returncode == 4
    assert "has no pip, or one before 22.3" in done.stderr


@posix
def test_ctrl_c_while_setting_up_leaves_no_trace_of_the_stack_and_no_stamp(project):
    python = script(
        project.root / "python",
        'case "$*" in *--version) echo pip 23.0.1 ;; *) kill -INT $PPID; exit 1 ;; esac',
    )
    done = project.call(
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        f"sys.executable = {python!r}\nstatus = start.main(['setup'])"
    )
    assert (done.returncode, done.stderr) == (130, "")
    assert not (project.root / ".venv" / "set-up.json").exists()


# ---- what is run


def test_the_command_line_runs_where_the_user_stands_and_its_status_is_passed_on(ready, tmp_path):
    done = ready.start("cli", "list", "--all", cwd=str(tmp_path))
    assert done.returncode == 7
    assert done.stdout.splitlines()[:3] == ["list", "--all", str(tmp_path)]


def test_a_module_that_lies_where_the_user_stands_is_not_ours(ready, tmp_path):
    (tmp_path / "pebble.py").write_text("raise SystemExit(99)")
    assert ready.start("cli", cwd=str(tmp_path)).returncode == 7


FOREIGN = ("PYTHONPATH", "PYTHONWARNINGS", "PYTEST_PLUGINS", "QT_PLUGIN_PATH")


def test_what_is_meant_for_other_programs_stays_outside(ready):
    done = ready.start("cli", **dict.fromkeys(FOREIGN, "for others"))
    assert (done.returncode, "for others" in done.stdout) == (7, False)


@posix
def test_ctrl_c_is_left_to_the_program_that_runs(ready):
    assert ready.start("cli", "interrupt").returncode == 7


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_without_a_screen_the_tour_is_taken_and_found(ready):
    done = ready.start()
    place = ready.root / "out" / "tour"
    shutil.rmtree(place)
    told = ["on offscreen", f"2 pictures and 1 PDFs are in {place}"]
    assert (done.returncode, done.stdout.splitlines()[-2:]) == (0, told)


def test_a_tour_goes_where_it_was_asked_to(ready, tmp_path):
    done = ready.start("tour", "--import", "list.csv", "--out", "here", cwd=str(tmp_path))
    assert "on offscreen --import list.csv" in done.stdout
    assert len(list((tmp_path / "here").iterdir())) == 3


@pytest.mark.parametrize(("asked", "marked"), [("-x", " -m not slow -x"), ("--slow", "")])
def test_tests_get_all_cores_the_arguments_the_root_and_no_screen(ready, tmp_path, asked, marked):
    done = ready.start("test", asked, "-k", "letter", cwd=str(tmp_path), DISPLAY=":0")
    told = f"--dist worksteal{marked} -k letter {ready.root} offscreen"
    assert done.stdout.splitlines()[-1] == f"-n {min((os.cpu_count() or 1) + 1, 8)} {told}"


def test_an_unknown_verb_is_answered_with_the_ones_there_are(project):
    done = project.start("tests")
    assert (done.returncode, "python3 start.py test " in done.stderr) == (2, True)


@pytest.mark.parametrize("word", ["help", "--help", "-h"])
def test_help_sets_nothing_up(project, word):
    done = project.start(word)
    assert (done.returncode, "python3 start.py test " in done.stdout) == (0, True)
    assert not (project.root / ".venv").exists()


# ---- the system


def script(path: Path, body: str) -> str:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


LACKING = "start.QT_LIBRARIES = 'libnowhere-1.so.7 libEar.so.2'\n"
AS_ROOT = "os.geteuid = lambda: 0\n"
AS_USER = "os.geteuid = lambda: 1000\n"


@pytest.fixture
def apt(project: Project) -> Path:
    """An apt-get that installs nothing and notes what it was asked for; gives the notes."""
    notes = project.root / "notes.txt"
    script(project.root / "bin" / "apt-get", f'echo "$@" >> "{notes}"; echo no lists >&2; exit 100')
    notes.touch()
    return notes


def set_up_without_libraries(project: Project, who: str, **variables: str):
    path = f"{project.root / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return project.call(
        f"{who}{LACKING}status = start.main(['setup'])", **{"PATH": path, **variables}
    )


linux = pytest.mark.skipif(sys.platform != "linux", reason="only there Qt leans on the system")


@linux
@pytest.mark.parametrize(("who", "no_apt"), [(AS_USER, ""), (AS_ROOT, "1")])
def test_missing_libraries_are_named_with_the_line_that_installs_them(project, apt, who, no_apt):
    done = set_up_without_libraries(project, who, WF_NO_APT=no_apt)
    assert done.returncode == 3
    assert done.stderr.splitlines()[2] == "    sudo apt-get install libnowhere-1-7 libear2"
    assert apt.read_text() == ""


@linux
def test_root_gets_missing_libraries_installed_with_fresh_lists_if_need_be(project, apt):
    done = set_up_without_libraries(project, AS_ROOT, WF_NO_APT="")
    steps = [line.partition("Timeout=120 ")[2] for line in apt.read_text().splitlines()]
    install = "install -y --no-install-recommends libnowhere-1-7 libear2"
    assert steps == [install, "update", install]
    assert (done.returncode, "Traceback" in done.stderr) == (3, False)


@linux
def test_a_system_without_apt_hears_the_names_of_the_libraries(project):
    done = set_up_without_libraries(project, AS_ROOT, PATH=str(project.root))
    assert (done.returncode, "libnowhere-1.so.7 libEar.so.2" in done.stderr) == (3, True)


@linux
def test_a_system_that_has_everything_is_left_alone(project, apt):
    has_all = "start.QT_LIBRARIES = 'libc.so.6'\nstart.check_libraries('offscreen')"
    path = f"{project.root / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = project.call(AS_ROOT + has_all, PATH=path, WF_NO_APT="")
    assert (done.returncode, apt.read_text()) == (0, "")


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libwayland-egl.so.1", "libwayland-egl1"),
    ],
)
def test_a_library_is_looked_for_in_the_package_debian_keeps_it_in(project, library, package):
    assert project.call(f"print(start.package_of({library!r}))").stdout.strip() == package


def test_an_older_python_hears_which_one_is_needed():
    code = f"import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path({str(START)!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 4
    assert done.stderr == "Python 3.11 or newer is needed; this is 3.9.\n"


def test_an_older_python_can_read_as_far_as_that():
    ast.parse(START.read_text("utf-8"), feature_version=(3, 6))
