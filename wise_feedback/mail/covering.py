"""The text of a mail that a letter is sent with: a few words, and the letter's own below them.

Whoever cannot open the PDF, or has it read out, gets the same words as everybody else.
"""

import tomllib
from functools import cache
from typing import Any

from wise_feedback.domain.basics import Language
from wise_feedback.domain.letter import Letter
from wise_feedback.mail.messages import RULE
from wise_feedback.resources import resource


def covering(letter: Letter, *, name: str, role: str) -> str:
    """Return the text of the mail that *letter* goes with.

    *name* is what its reader is called after *Hej*, *role* the role as inside a sentence.
    """
    own = _own(letter.language)["letter"]
    said = " ".join((own["attached"].format(role=role), own["answer"]))
    paragraphs = (own["greeting"].format(name=name), said, letter.signer.name, RULE)
    return _apart(*paragraphs, *_told(letter))


def trial(language: Language) -> tuple[str, str]:
    """Return the subject and the text of a mail to oneself."""
    own = _own(language)["test"]
    return own["subject"], _apart(own["body"], own["attached"])


def _told(letter: Letter) -> tuple[str, ...]:
    """Return the words of a letter, a paragraph each, headings over what they head."""
    parts = (
        _lines(part.heading, "\n\n".join(part.text.split("\n")))
        for part in letter.parts
        if part.text.strip()
    )
    signer = letter.signer
    signed = (letter.closing, signer.name, signer.title, letter.agency.name)
    return (*parts, _lines(*signed, signer.phone, signer.email), letter.footnote)


def _lines(*lines: str) -> str:
    return "\n".join(line.strip() for line in lines if line.strip())


def _apart(*paragraphs: str) -> str:
    return "\n\n".join(text.strip() for text in paragraphs if text.strip())


@cache
def _own(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("mails", f"{language}.toml").read_text("utf-8"))
