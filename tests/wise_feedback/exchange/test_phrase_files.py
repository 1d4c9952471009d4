"""Files of phrases: read by people and by us, and refused with a reason when they are not ours."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.errors import PhraseFileError, PhraseFileProblem
from wise_feedback.domain.phrases import PhraseFile, PhraseList
from wise_feedback.exchange.phrase_files import MOST_BYTES, phrase_file, read_phrase_file

PHRASES = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), max_size=4)
LISTS = st.builds(PhraseList, PHRASES.map(tuple), PHRASES.map(tuple))
HEAD = {"format": "wise-feedback-phrases", "version": 1}
OURS = PhraseFile(PhraseList(("personkemi*",), ("B-kort",)), PhraseList(("nära",), ()))


def written(folder: Path, content: bytes | str | dict[str, Any]) -> Path:
    path = folder / "fraser.json"
    if isinstance(content, dict):
        content = json.dumps(content)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refused(path: Path) -> PhraseFileError:
    with pytest.raises(PhraseFileError) as caught:
        read_phrase_file(path)
    return caught.value


@given(st.builds(PhraseFile, LISTS, LISTS))
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_what_is_read(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "fraser.json"
    path.write_bytes(phrase_file(content))
    assert read_phrase_file(path) == content


def test_a_person_can_read_it():
    assert phrase_file(PhraseFile(PhraseList(("rätt energi",)))).decode() == (
        "{\n"
        '  "format": "wise-feedback-phrases",\n'
        '  "version": 1,\n'
        '  "agency": {\n'
        '    "vague": [\n'
        '      "rätt energi"\n'
        "    ],\n"
        '    "concrete": []\n'
        "  }\n"
        "}\n"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_it_can_be_edited_and_saved_by_notepad(tmp_path, encoding):
    text = phrase_file(OURS).decode().replace("\n", "\r\n")
    assert read_phrase_file(written(tmp_path, text.encode(encoding))) == OURS


def test_a_list_that_is_left_out_is_empty(tmp_path):
    path = written(tmp_path, HEAD | {"assignment": {"vague": ["nära"]}})
    assert read_phrase_file(path) == PhraseFile(PhraseList(), PhraseList(("nära",)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Namn;E-post\nElin;elin@exempel.se\n",
        b'["personkemi"]',
        b'{"agency": {}}',
        b'{"format": "something else", "version": 1}',
        b"\x89PNG\r\n\x1a\n",
        b"wise-feedback-phrases \xff\xfe",
        b"[" * 100_000,
        b"9" * 5_000,
        "{}".encode("utf-16"),
        b"\x00" * 500,
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path, content):
    assert refused(written(tmp_path, content)).problem is PhraseFileProblem.OTHER_KIND


def test_a_slip_while_editing_is_told_by_its_line(tmp_path):
    text = phrase_file(OURS).decode().replace('"personkemi*"', '"personkemi*')
    error = refused(written(tmp_path, text))
    assert (error.problem, error.line) == (PhraseFileProblem.DAMAGED, 6)


@pytest.mark.parametrize("version", [2, 10**6])
def test_a_file_from_a_newer_program_is_refused(tmp_path, version):
    path = written(tmp_path, HEAD | {"version": version, "phrases": []})
    assert refused(path).problem is PhraseFileProblem.NEWER


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": "1"},
        {"version": True},
        {"version": 0},
        {"version": None},
        {"agency": []},
        {"agency": None},
        {"agency": {"vague": "personkemi"}},
        {"agency": {"vague": [1]}},
        {"agency": {"vague": [["personkemi"]]}},
        {"agency": {"concrete": None}},
        {"agency": {"vauge": ["personkemi"]}},
        {"asignment": {}},
    ],
)
def test_what_is_not_a_list_of_phrases_is_refused(tmp_path, wrong):
    assert refused(written(tmp_path, HEAD | wrong)).problem is PhraseFileProblem.DAMAGED


def test_a_list_that_stands_twice_is_refused_and_not_half_read(tmp_path):
    text = json.dumps(HEAD)[:-1] + ', "agency": {"vague": ["a"]}, "agency": {"vague": ["b"]}}'
    assert refused(written(tmp_path, text)).problem is PhraseFileProblem.DAMAGED


def test_half_an_emoji_in_a_file_does_no_harm(tmp_path):
    path = written(tmp_path, json.dumps(HEAD)[:-1] + r', "agency": {"vague": ["a\ud83d"]}}')
    assert read_phrase_file(path).agency.vague == ("a\ud83d",)


def test_a_file_larger_than_any_list_is_not_read(tmp_path):
    head = phrase_file(OURS)
    assert read_phrase_file(written(tmp_path, head + b" " * (MOST_BYTES - len(head)))) == OURS
    too_large = written(tmp_path, head + b" " * (MOST_BYTES - len(head) + 1))
    assert refused(too_large).problem is PhraseFileProblem.TOO_LARGE


@pytest.mark.parametrize("name", ["missing.json", "a\x00b", ""])
def test_a_file_that_is_not_there_is_told(tmp_path, name):
    assert refused(tmp_path / name).problem is PhraseFileProblem.MISSING


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe").problem is PhraseFileProblem.MISSING


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever runs this reads all")
def test_a_file_that_may_not_be_read_is_told(tmp_path):
    path = written(tmp_path, phrase_file(OURS))
    path.chmod(0)
    assert refused(path).problem is PhraseFileProblem.UNREADABLE
