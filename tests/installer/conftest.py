"""A program as small as can be, to be packed and installed as the real one is."""

import shutil
from pathlib import Path

import pytest

from installer import run_file
from tests.homes import Home


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program that waits instead of opening a window, with what lies beside it. To be read."""
    folder = tmp_path_factory.mktemp("made") / "wise-feedback"
    (folder / "_internal" / "resources" / "letters").mkdir(parents=True)
    (folder / "_internal" / "resources" / "letters" / "sv.toml").write_text("hej = 'Hej'\n")
    (folder / "_internal" / "libqt.so.6").write_bytes(b"a library")
    (folder / "_internal" / "libqt.so").symlink_to("libqt.so.6")
    shutil.copy(shutil.which("sleep") or "", folder / "wise-feedback")
    (folder / "wise-feedback-cli").symlink_to("wise-feedback")
    return folder


@pytest.fixture
def program(made: Path, tmp_path: Path) -> Path:
    """A copy of it that may be changed."""
    return Path(shutil.copytree(made, tmp_path / "made" / made.name, symlinks=True))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where packages are put."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with the data of an earlier time in it."""
    folder = tmp_path / "hem" / "Åsa Öberg"
    (folder / ".local/share/Wise Feedback").mkdir(parents=True)
    (folder / ".local/share/Wise Feedback/wise.db").write_bytes(b"everything")
    return Home(folder)


@pytest.fixture(scope="session")
def built(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file, made once. To be read."""
    out = tmp_path_factory.mktemp("out")
    return run_file.build(made, out, out / "work", is_fast=True)[0]


@pytest.fixture
def file(built: Path, tmp_path: Path) -> Path:
    """A copy of the file that may be changed."""
    return Path(shutil.copy(built, tmp_path))
