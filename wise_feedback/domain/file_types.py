"""The kinds of files that are ours."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FileType:
    """A kind of file."""

    ending: str
    mime: str
    name_en: str
    name_sv: str


FILE_TYPES = (
    FileType(".wisevoice", "application/vnd.wise-feedback.voice+json", "Voice", "Röst"),
    FileType(".wisephrases", "application/vnd.wise-feedback.phrases+json", "Phrases", "Fraser"),
)
