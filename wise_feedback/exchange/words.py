"""The words that lists of candidates use for heads, stages and languages, read from their file."""

import re
import tomllib
from functools import cache
from typing import Any

from wise_feedback.domain.text import folded
from wise_feedback.resources import resource

_LONGEST = 80
_WORD = re.compile(r"[^\W_]+")


def compared(text: str) -> tuple[str, ...]:
    """Return the words of *text* as they are compared: without case, accents and signs."""
    return tuple(_WORD.findall(folded(text[:_LONGEST])))


@cache
def words() -> dict[str, Any]:
    """Return the words, by table and meaning, as they stand in ``words.toml``."""
    return tomllib.loads(resource("lists", "words.toml").read_text("utf-8"))
