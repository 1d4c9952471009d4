"""A voice as plain JSON values, for the settings and for the file that a colleague gets."""

from typing import Any

from wise_feedback.domain.basics import Language
from wise_feedback.domain.voice import Slot, Tone, Voice


def write(voice: Voice) -> dict[str, Any]:
    """Return *voice* as values that JSON can hold, its templates that are left to us left out."""
    texts = {str(slot): text for slot in Slot if (text := voice.template(slot))}
    return {"tone": str(voice.tone), **texts, "never": list(voice.never)}


def read(body: object, language: Language) -> Voice:
    """Return the voice that ``write`` made *body* of; what is missing takes its default.

    What is not known is passed over. Raises ``ValueError`` where something is of another sort.
    """
    if not isinstance(body, dict):
        raise ValueError("a voice has names and values")
    said = {slot: body.get(slot, "") for slot in Slot}
    never = body.get("never", [])
    if not isinstance(never, list) or not all(map(_is_text, (*said.values(), *never))):
        raise ValueError("a voice is made of texts")
    tone = Tone(body.get("tone", Tone.MINE))
    return Voice(language, never=tuple(never), tone=tone).saying(said)


def _is_text(value: object) -> bool:
    return isinstance(value, str)
