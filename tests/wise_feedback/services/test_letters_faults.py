"""A letter that cannot be written where it should go leaves nothing, and loses no older one."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from wise_feedback.domain.errors import FileNotWrittenError, VaultError
from wise_feedback.services import letter_archive, letters, sending

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and limits are POSIX's")


@contextlib.contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the operating system refuse to write beyond *size* bytes, as a full disk would."""
    import resource  # Windows has none

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextlib.contextmanager
def as_nobody() -> Iterator[None]:
    """Be a user whom permissions hold back; root may write anywhere."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def left(folder: Path) -> list[str]:
    """Return what lies in a folder beside the vault."""
    return sorted(path.name for path in folder.iterdir() if path.name != "vault")


def test_a_folder_that_is_not_there_leaves_nothing(told, tmp_path):
    with pytest.raises(FileNotWrittenError) as refused:
        sending.save(told, letters.suggest(told), tmp_path / "borta" / "brev.pdf")
    assert refused.value.path == tmp_path / "borta" / "brev.pdf"
    assert left(tmp_path) == []
    assert letter_archive.of_card(told) == []


@posix
def test_a_folder_that_may_not_be_written_leaves_nothing(told, tmp_path):
    folder = tmp_path / "stängd"
    folder.mkdir(mode=0o555)
    letter = letters.suggest(told)
    letters.pdf(letter)  # while the fonts can still be read
    with as_nobody(), pytest.raises(FileNotWrittenError):
        sending.save(told, letter, folder / "brev.pdf")
    assert left(folder) == []
    assert letter_archive.of_card(told) == []


def test_a_place_that_is_a_folder_is_refused_and_keeps_what_it_holds(told, tmp_path):
    (tmp_path / "brev.pdf").mkdir()
    (tmp_path / "brev.pdf" / "kvar.txt").write_text("kvar", "utf-8")
    with pytest.raises(FileNotWrittenError):
        sending.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    assert left(tmp_path) == ["brev.pdf"]
    assert (tmp_path / "brev.pdf" / "kvar.txt").read_text("utf-8") == "kvar"
    assert letter_archive.of_card(told) == []


@posix
def test_a_full_disk_leaves_the_older_letter_and_nothing_half_written(told, tmp_path):
    path = tmp_path / "brev.pdf"
    path.write_bytes(b"older")
    letter = letters.suggest(told)
    size = len(letters.pdf(letter))
    with no_file_larger_than(size - 1), pytest.raises(FileNotWrittenError):
        sending.save(told, letter, path)
    assert path.read_bytes() == b"older"
    assert left(tmp_path) == ["brev.pdf"]
    assert letter_archive.of_card(told) == []


@posix
def test_a_file_whose_letter_cannot_be_archived_is_taken_away_again(vault, told, tmp_path):
    letter = letters.suggest(told)
    size = len(letters.pdf(letter))
    assert (vault / "wise.db-wal").stat().st_size > size  # so that the vault is what is full
    with no_file_larger_than(size), pytest.raises(VaultError):
        sending.save(told, letter, tmp_path / "brev.pdf")
    assert left(tmp_path) == []
    assert letter_archive.of_card(told) == []
