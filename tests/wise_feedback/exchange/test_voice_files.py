"""Files with somebody's way of writing: what is written is what is read, and nothing else is."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.errors import PhraseFileProblem, VoiceFileError
from wise_feedback.domain.voice import Slot, Tone, Voice
from wise_feedback.exchange.passed_on import MOST_BYTES
from wise_feedback.exchange.voice_files import read_voice_file, voice_file

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
HEAD = {"format": "wise-feedback-voice", "version": 1}
OURS = (Voice("sv", greeting="Hej {förnamn}", never=("tyvärr",), tone=Tone.SHORT), Voice("en"))


@st.composite
def any_voice(draw, language):
    said = {slot: draw(TEXTS) for slot in Slot}
    never, tone = tuple(draw(st.lists(TEXTS, max_size=3))), draw(st.sampled_from(Tone))
    return Voice(language, never=never, tone=tone).saying(said)


def written(folder: Path, content: bytes | dict[str, Any]) -> Path:
    path = folder / "röst.json"
    path.write_bytes(json.dumps(content).encode() if isinstance(content, dict) else content)
    return path


def refused(path: Path) -> tuple[PhraseFileProblem, int | None]:
    with pytest.raises(VoiceFileError) as caught:
        read_voice_file(path)
    return caught.value.problem, caught.value.line


@given(any_voice("sv"), any_voice("en"))
@settings(max_examples=60, deadline=None)
def test_a_voice_that_is_shared_and_taken_over_is_the_same(tmp_path_factory, swedish, english):
    path = tmp_path_factory.getbasetemp() / "röst.json"
    path.write_bytes(voice_file((swedish, english)))
    assert read_voice_file(path) == (swedish, english)


def test_a_person_can_read_it():
    assert voice_file(OURS[:1]).decode() == (
        "{\n"
        '  "format": "wise-feedback-voice",\n'
        '  "version": 1,\n'
        '  "sv": {\n'
        '    "tone": "short",\n'
        '    "greeting": "Hej {förnamn}",\n'
        '    "never": [\n'
        '      "tyvärr"\n'
        "    ]\n"
        "  }\n"
        "}\n"
    )


def test_it_can_be_edited_and_saved_by_notepad(tmp_path):
    text = voice_file(OURS).decode().replace("\n", "\r\n")
    assert read_voice_file(written(tmp_path, text.encode("utf-8-sig"))) == OURS


def test_what_is_not_known_yet_is_passed_over(tmp_path):
    path = written(tmp_path, HEAD | {"de": {}, "sv": {"closing": "Allt gott", "pace": 3}})
    assert read_voice_file(path) == (Voice("sv", closing="Allt gott"),)


@pytest.mark.parametrize(
    ("content", "problem", "line"),
    [
        (b"Namn;E-post\n", PhraseFileProblem.OTHER_KIND, None),
        (b'{"format": "wise-feedback-phrases", "version": 1}', PhraseFileProblem.OTHER_KIND, None),
        (b"wise-feedback-voice \xff\xfe", PhraseFileProblem.OTHER_KIND, None),
        (HEAD | {"version": 2, "sv": 7}, PhraseFileProblem.NEWER, None),
        (HEAD | {"version": True}, PhraseFileProblem.DAMAGED, None),
        (HEAD, PhraseFileProblem.DAMAGED, None),
        (HEAD | {"sv": []}, PhraseFileProblem.DAMAGED, None),
        (HEAD | {"sv": {"closing": 1}}, PhraseFileProblem.DAMAGED, None),
        (HEAD | {"sv": {"closing": None}}, PhraseFileProblem.DAMAGED, None),
        (HEAD | {"sv": {"never": "tyvärr"}}, PhraseFileProblem.DAMAGED, None),
        (HEAD | {"sv": {"never": [1]}}, PhraseFileProblem.DAMAGED, None),
        (HEAD | {"sv": {"tone": "loud"}}, PhraseFileProblem.DAMAGED, None),
        (HEAD | {"sv": {"tone": []}}, PhraseFileProblem.DAMAGED, None),
        (voice_file(OURS).replace(b'"short"', b'"short'), PhraseFileProblem.DAMAGED, 5),
        (voice_file(OURS)[:-3] + b', "sv": {}}', PhraseFileProblem.DAMAGED, None),
        (voice_file(OURS) + b" " * MOST_BYTES, PhraseFileProblem.TOO_LARGE, None),
    ],
)
def test_what_is_not_a_voice_is_refused_with_the_reason(tmp_path, content, problem, line):
    assert refused(written(tmp_path, content)) == (problem, line)


def test_a_file_that_is_not_there_is_told(tmp_path):
    assert refused(tmp_path / "borta.json") == (PhraseFileProblem.MISSING, None)
