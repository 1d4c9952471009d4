"""Files with somebody's way of writing, that one consultant passes on to another.

They hold templates and words, in one or both languages; never who wrote them, or how to reach them.
"""

from collections.abc import Iterable
from pathlib import Path

from wise_feedback.domain import voice_json
from wise_feedback.domain.basics import LANGUAGES
from wise_feedback.domain.errors import PhraseFileProblem, VoiceFileError
from wise_feedback.domain.voice import Voice
from wise_feedback.exchange import passed_on

FORMAT = "wise-feedback-voice"
VERSION = 1


def voice_file(voices: Iterable[Voice]) -> bytes:
    """Return the file that holds *voices*, one a language, in UTF-8."""
    told = {str(voice.language): voice_json.write(voice) for voice in voices}
    return passed_on.written(FORMAT, VERSION, told)


def read_voice_file(path: Path) -> tuple[Voice, ...]:
    """Read the voices in a file, as they were written; what is not known is passed over.

    Raises ``VoiceFileError`` saying why not.
    """
    told = passed_on.read(path, FORMAT, VERSION, VoiceFileError)
    try:
        voices = [voice_json.read(told[name], name) for name in LANGUAGES if name in told]
    except ValueError as error:
        raise VoiceFileError(PhraseFileProblem.DAMAGED) from error
    if not voices:
        raise VoiceFileError(PhraseFileProblem.DAMAGED)
    return tuple(voices)
