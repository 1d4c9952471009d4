"""How letters look whatever they say: where the address goes, if words divide, which pictures."""

from dataclasses import dataclass

from wise_feedback.domain.pictures import NO_PICTURES, Pictures
from wise_feedback.domain.settings import Window


@dataclass(frozen=True, slots=True)
class LetterLook:
    """What the settings say of every letter, read once where many are made."""

    window: Window = "right"
    hyphenates: bool = False
    pictures: Pictures = NO_PICTURES
