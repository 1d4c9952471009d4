"""The smallest words: a key, a language, a channel."""

from enum import StrEnum
from typing import Literal, get_args

Key = str
"""Identifies a row for ever: a UUIDv7 as 32 lower-case hexadecimal digits."""

Language = Literal["sv", "en"]
"""The language somebody reads: of a letter, an assignment or the interface."""

LANGUAGES: tuple[Language, ...] = get_args(Language)


class Channel(StrEnum):
    """How somebody is told something."""

    PHONE = "phone"
    MAIL = "mail"
    MEETING = "meeting"
    SMS = "sms"
    LETTER = "letter"
