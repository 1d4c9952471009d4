"""The files that the program opens: our own types, by which a system knows them, and lists.

Installers read ``OWN`` to tell the system of them, dialogs to offer them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wise_feedback.domain.basics import Language


class FileKind(StrEnum):
    """What is in a file."""

    VOICE = "voice"
    PHRASES = "phrases"
    LIST = "list"


@dataclass(frozen=True)
class FileType:
    """A type of file of our own.

    *ending* is with its dot and in lower case, *names* what a person calls it, *icon* a name in
    ``resources/icons``. *older* are the endings that such files had before, and are still read by.
    """

    kind: FileKind
    ending: str
    mime: str
    names: Mapping[Language, str]
    icon: str
    older: tuple[str, ...] = (".json",)

    @property
    def patterns(self) -> str:
        """What a dialog finds such files by."""
        return " ".join(f"*{ending}" for ending in (self.ending, *self.older))


VOICE = FileType(
    FileKind.VOICE,
    ".wisevoice",
    "application/vnd.wise-feedback.voice+json",
    {"en": "Wise Feedback voice", "sv": "Röst till Wise Feedback"},
    "feather",
)
PHRASES = FileType(
    FileKind.PHRASES,
    ".wisephrases",
    "application/vnd.wise-feedback.phrases+json",
    {"en": "Wise Feedback phrases", "sv": "Fraser till Wise Feedback"},
    "list-checks",
)
OWN = (VOICE, PHRASES)

MOST_FILES = 20
"""Files that are opened at one time; who means more has chosen a whole folder by mistake."""

LIST_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")
"""Lists of candidates belong to other programs too: we open them, and are nobody's first choice."""


def kind_by_ending(name: str) -> FileKind | None:
    """Return what a file holds by the end of its name; ``None`` where that does not tell."""
    told = name.casefold()
    for one in OWN:
        if told.endswith(one.ending):
            return one.kind
    return FileKind.LIST if told.endswith(LIST_ENDINGS) else None
