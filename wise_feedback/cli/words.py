"""What the command line says, in Swedish where the computer speaks Swedish."""

import os
import tomllib
from functools import cache
from typing import Any

from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource


def spoken_language() -> Language:
    """Return the language of the computer, as far as there is one of ours."""
    spoken = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "sv" if spoken.startswith("sv") else "en"


@cache
def cli_words() -> dict[str, Any]:
    """Return the words, by what they are for."""
    return tomllib.loads(resource("cli", f"{spoken_language()}.toml").read_text("utf-8"))
