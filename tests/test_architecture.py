"""What holds for every file: who imports whom, what is loaded when, and the rules of writing."""

import ast
import io
import re
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

ROOT = Path(__file__).parents[1]
PRODUCT = sorted([*ROOT.glob("wise_feedback/**/*.py"), *ROOT.glob("ui/**/*.py")])
PYTHON = sorted(
    [
        *ROOT.glob("*.py"),
        *PRODUCT,
        *ROOT.glob("tests/**/*.py"),
        *ROOT.glob("benchmarks/**/*.py"),
        *ROOT.glob("resources/**/*.py"),
    ]
)
TOP_LEVEL = {
    ".ci", ".gitattributes", ".github", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE",
    "README.md", "benchmarks", "build_installer.py", "installer", "pyproject.toml", "requirements",
    "resources", "start.py", "tests", "ui", "wise_feedback",
}  # fmt: skip
EXCUSE = re.compile(
    r"#\s*(?:noqa(?::\s*[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*)?|type:\s*ignore(?:\[[\w\-, ]+\])?)(.*)"
)
LONGEST = 400
HEAVY = (
    *("PySide6", "reportlab", "uharfbuzz", "python_calamine", "xlsxwriter", "pypdfium2"),
    "holidays",
)


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def run_python(code: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_imports_point_one_way():
    linter = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = run_python(linter)
    assert done.returncode == 0, done.stdout


def test_the_services_load_neither_qt_nor_what_only_some_of_them_need():
    done = run_python(
        "import importlib, pkgutil, sys\n"
        "from wise_feedback import services\n"
        "for module in pkgutil.iter_modules(services.__path__, 'wise_feedback.services.'):\n"
        "    importlib.import_module(module.name)\n"
        f"print(*(name for name in {HEAVY} if name in sys.modules))"
    )
    assert (done.stdout.strip(), done.stderr) == ("", "")


def test_a_file_fits_in_a_head():
    lengths = {named(path): len(path.read_text("utf-8").splitlines()) for path in PYTHON}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def unexplained(source: bytes) -> list[str]:
    """The comments that silence a checker without saying why."""
    tokens = tokenize.tokenize(io.BytesIO(source).readline)
    comments = [token.string for token in tokens if token.type == tokenize.COMMENT]
    excuses = [found for found in map(EXCUSE.match, comments) if found]
    return [excuse[0] for excuse in excuses if " " not in excuse[1].strip(" -#")]


def test_an_excuse_to_a_checker_says_why():
    found = {named(path): unexplained(path.read_bytes()) for path in PYTHON}
    assert {name: excuses for name, excuses in found.items() if excuses} == {}


def test_an_excuse_without_a_reason_is_seen():
    source = b"a = 1  # noqa: E501\nb = 2  # type: ignore[misc] Qt says so\n"
    assert unexplained(source) == ["# noqa: E501"]


def translated(path: Path) -> Iterator[ast.expr]:
    """Every argument of a call that lupdate looks for."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in {"tr", "translate"}:
                yield from node.args


def test_a_translated_text_is_never_an_f_string():
    """lupdate takes the pieces for the text, so that its translation is never found."""
    texts = [(named(path), text) for path in PRODUCT for text in translated(path)]
    assert [(name, t.lineno) for name, t in texts if isinstance(t, ast.JoinedStr)] == []


def strings(path: Path) -> Iterator[str]:
    """Every string of a file that is not there to be read by a person in the source."""
    nodes = list(ast.walk(tree(path)))
    docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            yield str(node.value)


def test_nothing_is_read_from_outside_the_tree():
    elsewhere = re.compile("/(home|root|Users|tmp|opt|work)/|shared/")
    found = [(named(path), text) for path in PRODUCT for text in strings(path)]
    assert [(name, text) for name, text in found if elsewhere.search(text)] == []


def test_the_top_level_holds_what_architecture_md_names():
    ignored = (ROOT / ".gitignore").read_text("utf-8").split()
    patterns = [".git", *(pattern.strip("/") for pattern in ignored)]
    found = {path.name for path in ROOT.iterdir()}
    kept = {name for name in found if not any(fnmatch(name, pattern) for pattern in patterns)}
    assert kept <= TOP_LEVEL


def test_architecture_md_names_what_is_on_the_top_level():
    page = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    there = {name for name in TOP_LEVEL if (ROOT / name).exists()}
    assert {name for name in there if name not in page} == set()


def dependencies() -> list[str]:
    """The distributions that are needed at run time, as pyproject.toml names them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [re.split("[<>=!~ ]", line)[0] for line in project["dependencies"]]


def imported(path: Path) -> Iterator[str]:
    """The outermost names of the modules that a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def test_every_dependency_is_used():
    modules = {module for path in PRODUCT for module in imported(path)}
    owners = packages_distributions()
    used = {name.lower().replace("_", "-") for module in modules for name in owners.get(module, ())}
    assert {name for name in dependencies() if name.lower() not in used} == set()


def test_architecture_md_says_what_each_dependency_is_for():
    page = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    table = page.partition("## What each dependency")[2].partition("## ")[0]
    assert {name for name in dependencies() if name not in table} == set()


class Bell(QObject):
    rung = Signal()


def test_qt_takes_no_reference_to_none(qapp):
    """PySide6 6.12.0 loses one at every call that returns nothing, and then aborts the process.

    PYSIDE-3474. From Python 3.12 on nothing can lose None, and this cannot fail.
    """
    label, bell = QLabel(), Bell()
    bell.rung.connect(label.clear)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(200):
        label.setText("")
        bell.rung.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert max(abs(now - then) for now, then in zip(after, before, strict=True)) < 50
