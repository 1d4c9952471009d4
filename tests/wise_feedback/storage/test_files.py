"""Files outside the vault: whole or not at all."""

import pytest

from wise_feedback.domain.errors import FileNotWrittenError
from wise_feedback.storage.files import remove, write_file


def test_a_new_file_is_said_to_be_new(tmp_path):
    assert write_file(tmp_path / "a.pdf", b"one")
    assert not write_file(tmp_path / "a.pdf", b"two")
    assert (tmp_path / "a.pdf").read_bytes() == b"two"


def test_nothing_is_left_beside_a_file(tmp_path):
    write_file(tmp_path / "a.pdf", b"one")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_name_as_long_as_a_name_can_be_is_written(tmp_path):
    path = tmp_path / ("a" * 251 + ".pdf")
    write_file(path, b"one")
    assert path.read_bytes() == b"one"


def test_a_name_that_is_too_long_is_refused_and_leaves_nothing(tmp_path):
    with pytest.raises(FileNotWrittenError):
        write_file(tmp_path / ("a" * 300), b"one")
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_a_folder_should_be_is_refused(tmp_path):
    (tmp_path / "a").write_bytes(b"kept")
    with pytest.raises(FileNotWrittenError) as refused:
        write_file(tmp_path / "a" / "b.pdf", b"one")
    assert refused.value.path == tmp_path / "a" / "b.pdf"
    assert (tmp_path / "a").read_bytes() == b"kept"


def test_removing_what_is_not_there_does_nothing(tmp_path):
    remove(tmp_path / "a.pdf")
    remove(tmp_path / "b" / "a.pdf")
    assert list(tmp_path.iterdir()) == []
