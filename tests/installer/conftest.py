"""A program as small as can be, to be packed and installed as the real one is."""

import shutil
from pathlib import Path

import pytest


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
