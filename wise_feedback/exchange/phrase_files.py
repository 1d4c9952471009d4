"""Files of phrases, that one agency passes on to another.

Nothing in such a file says whose it is: an assignment is only called an assignment.
"""

from pathlib import Path

from wise_feedback.domain.errors import PhraseFileError, PhraseFileProblem
from wise_feedback.domain.phrases import PhraseFile, PhraseList
from wise_feedback.exchange import passed_on

FORMAT = "wise-feedback-phrases"
VERSION = 1
MOST_BYTES = passed_on.MOST_BYTES

_LISTS = {"agency", "assignment"}
_WAYS = {"vague", "concrete"}


def phrase_file(content: PhraseFile) -> bytes:
    """Return the file that holds *content*, a line for each phrase, in UTF-8."""
    lists = {name: getattr(content, name) for name in sorted(_LISTS)}
    told = {
        name: {"vague": listed.vague, "concrete": listed.concrete}
        for name, listed in lists.items()
        if name == "agency" or listed != PhraseList()
    }
    return passed_on.written(FORMAT, VERSION, told)


def read_phrase_file(path: Path) -> PhraseFile:
    """Read a file of phrases, as they were written. Raises ``PhraseFileError`` saying why not."""
    told = passed_on.read(path, FORMAT, VERSION, PhraseFileError)
    if told.keys() - _LISTS:
        raise _damaged()
    return PhraseFile(*(_list(told.get(name, {})) for name in ("agency", "assignment")))


def _list(told: object) -> PhraseList:
    if not isinstance(told, dict) or told.keys() - _WAYS:
        raise _damaged()
    return PhraseList(_phrases(told.get("vague", [])), _phrases(told.get("concrete", [])))


def _phrases(told: object) -> tuple[str, ...]:
    if not isinstance(told, list) or not all(isinstance(phrase, str) for phrase in told):
        raise _damaged()
    return tuple(told)


def _damaged() -> PhraseFileError:
    return PhraseFileError(PhraseFileProblem.DAMAGED)
