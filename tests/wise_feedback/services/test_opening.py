"""What is in a file that the program is asked to open."""

import os
from pathlib import Path

import pytest

from wise_feedback.domain.errors import FileNotOpenedError, FileProblem
from wise_feedback.domain.file_types import FileKind
from wise_feedback.services import opening, phrases, voices


def refusal(path: Path) -> FileProblem:
    with pytest.raises(FileNotOpenedError) as caught:
        opening.kind_of(path)
    return caught.value.problem


def written(path: Path, content: bytes = b"") -> Path:
    path.write_bytes(content)
    return path


def test_a_voice_that_was_saved_before_is_known_by_what_it_says(vault, tmp_path):
    voices.begin("sv", 0, 0)
    voices.share(tmp_path / "wise-voice.json")
    assert opening.kind_of(tmp_path / "wise-voice.json") is FileKind.VOICE


def test_phrases_that_were_saved_before_are_known_too(vault, tmp_path):
    phrases.export_to(tmp_path / "wise-phrases.json")
    assert opening.kind_of(tmp_path / "wise-phrases.json") is FileKind.PHRASES


@pytest.mark.parametrize("name", ["a.wisevoice", "å.WISEPHRASES", "list.xlsx"])
def test_our_own_endings_and_lists_are_known_before_they_are_read(tmp_path, name):
    assert opening.kind_of(written(tmp_path / name))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b'{"format": 7}',
        b'{"format": "other"}',
        b"\xff",
        b"[" * 5000,
        b"1" * 5000,
    ],
)
def test_other_json_is_not_ours(tmp_path, content):
    assert refusal(written(tmp_path / "a.json", content)) is FileProblem.OTHER_KIND


def test_a_json_without_end_is_not_read_to_its_end(tmp_path):
    endless = written(tmp_path / "a.json", b'{"format": "wise-feedback-voice", "x": "')
    with endless.open("ab") as file:
        file.truncate(200_000_000)
    assert refusal(endless) is FileProblem.OTHER_KIND


def test_a_picture_is_not_ours(tmp_path):
    assert refusal(written(tmp_path / "a.png")) is FileProblem.OTHER_KIND


def test_a_folder_is_told(tmp_path):
    folder = tmp_path / "voices.wisevoice"
    folder.mkdir()
    assert refusal(folder) is FileProblem.FOLDER


def test_a_file_that_is_gone_is_told(tmp_path):
    assert refusal(tmp_path / "gone.wisevoice") is FileProblem.MISSING


@pytest.mark.parametrize("name", ["a\0.json", "x" * 5000])
def test_a_name_that_no_file_can_have_is_told(tmp_path, name):
    assert refusal(tmp_path / name) in (FileProblem.UNREADABLE, FileProblem.MISSING)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.wisevoice")
    assert refusal(tmp_path / "a.wisevoice") is FileProblem.OTHER_KIND
