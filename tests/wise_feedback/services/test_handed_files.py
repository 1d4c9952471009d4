"""What is handed to another program lies beside the vault, and not for long."""

import os
import stat
from datetime import UTC, datetime, timedelta

import pytest

from wise_feedback.domain.errors import FileNotWrittenError
from wise_feedback.domain.letter import Via
from wise_feedback.services import handed_files, letters, sending

NOW = datetime.now(UTC)


def test_a_file_lies_beside_the_vault_with_what_it_holds(vault):
    path = handed_files.put("c1", "Återkoppling.pdf", b"%PDF")
    assert path.read_bytes() == b"%PDF"
    assert path.is_relative_to(vault)


@pytest.mark.skipif(os.name != "posix", reason="rights are POSIX's")
def test_nobody_else_may_look(vault):
    folder = handed_files.put("c1", "a.pdf", b"%PDF").parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_lay_there_before_is_taken_away(vault):
    first = handed_files.put("c1", "a.pdf", b"1")
    second = handed_files.put("c1", "b.pdf", b"2")
    assert (first.exists(), second.exists()) == (False, True)


def test_what_lies_there_for_others_stays(vault):
    other = handed_files.put("c2", "a.pdf", b"1")
    handed_files.put("c1", "a.pdf", b"2")
    handed_files.take_away("c1")
    assert other.exists()


def test_after_a_day_it_is_taken_away(vault):
    path = handed_files.put("c1", "a.pdf", b"1")
    handed_files.clear(NOW)
    assert path.exists()
    handed_files.clear(NOW + timedelta(days=1, minutes=5))
    assert not path.exists()


def test_where_nothing_was_handed_nothing_is_cleared(vault):
    handed_files.clear(NOW)
    assert not (vault / handed_files.FOLDER).exists()


def test_once_the_letter_is_sent_it_is_taken_away(told):
    saved = sending.left(sending.ready(told, letters.suggest(told)), Via.MAIL)
    path = handed_files.put(told, "a.pdf", b"1")
    sending.sent(saved.id)
    assert not path.exists()


def test_where_it_cannot_be_put_it_is_said(vault):
    (vault / handed_files.FOLDER).write_text("in the way", "utf-8")
    with pytest.raises(FileNotWrittenError):
        handed_files.put("c1", "a.pdf", b"1")
