"""The locks in ``requirements``: whole, for every platform, and without a word of any place."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCKS = {path.stem: path.read_text("utf-8") for path in (ROOT / "requirements").glob("*.txt")}
PIN = re.compile(r"^([\w.-]+)==(\S+)(.*(?:\n +.*)*)", re.MULTILINE)


every_lock = pytest.mark.parametrize("lock", LOCKS.values(), ids=LOCKS.keys())


def pins(lock: str) -> dict[str, str]:
    return {canonicalize_name(name): version for name, version, _ in PIN.findall(lock)}


@every_lock
def test_a_lock_names_no_place_to_fetch_from(lock):
    assert re.findall(r".*(?:://|file:|\.whl|\.zip|\.gz|^-).*", lock, re.MULTILINE) == []


@every_lock
def test_every_file_that_a_lock_allows_has_a_hash(lock):
    assert [name for name, _, rest in PIN.findall(lock) if "--hash=sha256:" not in rest] == []


def test_qt_is_pinned_for_linux_windows_and_the_mac():
    hashes = {name: rest.count("--hash=") for name, _, rest in PIN.findall(LOCKS["app"])}
    assert hashes["pyside6-essentials"] == hashes["shiboken6"] == 5  # two, two and one for all macs


def test_every_dependency_is_pinned_at_a_version_it_allows():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = {"app": project["project"]["dependencies"], **project["dependency-groups"]}
    for lock, lines in asked.items():
        for wanted in map(Requirement, lines):
            assert pins(LOCKS[lock])[canonicalize_name(wanted.name)] in wanted.specifier


def test_what_two_locks_pin_they_pin_alike():
    app = pins(LOCKS["app"])
    for lock in LOCKS.values():
        shared = app.keys() & pins(lock).keys()
        assert {name: pins(lock)[name] for name in shared} == {name: app[name] for name in shared}
