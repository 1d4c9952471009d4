"""Whether the program was replaced while it is open."""

import pytest

from ui.program_file import ProgramFile


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "wise-feedback"
    path.write_bytes(b"one")
    return path


def test_a_program_that_stays_where_it_is_is_not_replaced(path):
    assert not ProgramFile(path).is_replaced()


def test_an_upgrade_puts_another_file_in_its_place(path, tmp_path):
    begun = ProgramFile(path)
    (tmp_path / "new").write_bytes(b"two")
    (tmp_path / "new").replace(path)
    assert begun.is_replaced()


def test_a_program_that_was_removed_is_replaced_by_nothing(path):
    begun = ProgramFile(path)
    path.unlink()
    assert begun.is_replaced()


def test_from_the_source_there_is_no_such_file_and_nothing_to_replace(tmp_path):
    assert not ProgramFile(tmp_path / "none").is_replaced()
