"""My voice: how a consultant's letters open and end, in each language; begun, kept, passed on."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from wise_feedback.domain import voice_json
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import AssignmentFacts, Requirement
from wise_feedback.domain.basics import LANGUAGES, Language
from wise_feedback.domain.checking import FindingKind
from wise_feedback.domain.errors import TextTooLongError, VoiceError, VoiceProblem
from wise_feedback.domain.feedback import Decision, Feedback, Ground, Level, NextStep, Source
from wise_feedback.domain.letter import Letter, LetterKind
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.voice import (
    FillIn,
    Slot,
    Tone,
    Voice,
    called,
    clean_template,
    clean_voice,
    filled,
    unwanted,
)
from wise_feedback.exchange.voice_files import read_voice_file, voice_file
from wise_feedback.resources import resource
from wise_feedback.services import drafts, settings
from wise_feedback.storage import tables
from wise_feedback.storage.files import write_file
from wise_feedback.storage.history import transaction

_DRAFT = "voice"
_REASONS = {
    *("motivation", "communication", "overqualified", "seniority", "gut_feeling"),
    *("culture", "personality", "technical_weak"),
}
"""Sorts of vagueness that give a reason. The others only find that a decision lacks its ground,
which is no fault here: the ground comes further down.
"""

_USUAL = {
    Slot.GREETING: "greeting.plain",
    Slot.THANKS: "thanks.client_interview",
    Slot.NO: "decision.no.client_interview",
    Slot.MOVES_ON: "decision.moves_on.client_interview",
    Slot.WAITING: "decision.waiting",
    Slot.WHY: "why.lead",
    Slot.NEXT: "next.talk.phone",
    Slot.CLOSING: "words.closing",
}
_DECISIONS = {LetterKind.MOVES_ON: Decision.ADVANCE, LetterKind.WAITING: Decision.HOLD}


def load(language: Language) -> Voice:
    """Return the voice in a language; before it is begun, or if it is damaged, all is ours.

    So is a sentence that cannot be said here, such as one with a field that a newer program has.
    """
    row = tables.Setting.get_or_none(id=_key(language))
    if row is None:
        return Voice(language)
    try:
        voice = voice_json.read(json.loads(row.value), language)
    except ValueError:
        return Voice(language)
    return voice.saying({slot: _kept(voice.template(slot), slot, language) for slot in Slot})


def _kept(text: str, slot: Slot, language: Language) -> str:
    try:
        return clean_template(text, slot, language)
    except (VoiceError, TextTooLongError):
        return ""


def is_begun(language: Language) -> bool:
    """Return whether anything has been said of the voice in a language."""
    return tables.Setting.get_or_none(id=_key(language)) is not None


def save(voice: Voice) -> None:
    """Keep a voice in place of the one before, for its language.

    Raises as ``sound`` does for each of its templates, and ``TextTooLongError`` or
    ``TooManyPhrasesError`` naming ``never``; then nothing is kept.
    """
    voice = _sound_voice(voice)
    with transaction(Act.CHANGE_SETTINGS):
        _put(voice)


def sound(text: str, slot: Slot, language: Language) -> str:
    """Return a sentence of the consultant's own as letters may say it.

    Raises ``TextTooLongError`` naming the slot, and ``VoiceError``: as ``clean_template`` does,
    for what may not leave the house, and for a no that gives a reason nobody can use.
    """
    template = clean_template(text, slot, language)
    if template:
        _check(template, slot, language)
    return template


def usual(slot: Slot, language: Language) -> str:
    """Return what is said in a slot that is left to us, as a template would say it."""
    from wise_feedback.letters.phrases import phrases  # not at start

    say, open_ = phrases(language).say, {one: f"{{{called(one, language)}}}" for one in FillIn}
    text = say(
        _USUAL[slot],
        name=open_[FillIn.FIRST_NAME],
        role=open_[FillIn.ROLE],
        at_client=say("words.at_client", client=open_[FillIn.CLIENT]),
        day=open_[FillIn.DAY],
        when=say("dates.when", day=open_[FillIn.DAY]),
    )
    return text[:-1] if slot is Slot.GREETING else text


def openings(language: Language) -> tuple[Voice, ...]:
    """Return the ways to open a letter that the first question is about."""
    return tuple(Voice(language).saying(_slots(row)) for row in _words(language)["openings"])


def endings(language: Language) -> tuple[Voice, ...]:
    """Return the ways to end a letter that the second question is about."""
    return tuple(Voice(language).saying(_slots(row)) for row in _words(language)["endings"])


def usual_never(language: Language) -> tuple[str, ...]:
    """Return the words that most do without."""
    return tuple(_words(language)["never"])


def begin(language: Language, opening: int, ending: int) -> Voice:
    """Fill a whole voice from two answers, counted from 0, and keep it."""
    rows = (_words(language)["openings"][opening], _words(language)["endings"][ending])
    voice = Voice(language, never=usual_never(language))
    for row in rows:
        voice = voice.saying(_slots(row))
    save(voice)
    return voice


def sample(
    voice: Voice, kind: LetterKind, tone: Tone | None = None, today: date | None = None
) -> Letter:
    """Return a letter of a *kind* in a voice, about an invented person, to hear how it sounds."""
    from wise_feedback.letters.compose import compose  # not at start

    words = _words(voice.language)["sample"]
    day = today or date.today()
    chosen = settings.load()
    return compose(
        CandidateFacts(words["name"]),
        AssignmentFacts(words["role"], words["client"], requirements=_asked_for(words)),
        stage_kind=StageKind.CLIENT_INTERVIEW,
        consultant=chosen.consultant,
        agency=chosen.agency,
        day=day,
        language=voice.language,
        feedback=_seen(words, _DECISIONS.get(kind, Decision.REJECT), day),
        voice=voice,
        tone=tone,
    )


def keep_typed(language: Language, texts: Mapping[Slot, str]) -> None:
    """Keep what is typed but cannot be said yet, such as a field that there is not."""
    drafts.keep(_DRAFT, language, {str(slot): text for slot, text in texts.items()})


def typed(language: Language) -> dict[Slot, str]:
    """Return what was typed and could not be said yet."""
    kept = drafts.kept(_DRAFT, language) or {}
    return {slot: kept[slot] for slot in Slot if slot in kept}


def discard_typed(language: Language) -> None:
    """Forget what was typed: it has been kept, or taken back."""
    drafts.discard(_DRAFT, language)


def share(path: Path) -> None:
    """Write the voice to a file for a colleague, in each language that it has been begun in.

    Raises ``VoiceError`` for a template with the consultant's or the agency's name in it, since
    each letter is signed by whoever writes it; ``FileNotWrittenError``.
    """
    voices = [load(language) for language in LANGUAGES if is_begun(language)]
    chosen = settings.load()
    own = (*chosen.consultant.name.split(), chosen.agency.name)
    for voice in voices:
        for slot in Slot:
            if unwanted(voice.template(slot), own):
                raise VoiceError(VoiceProblem.NAMED, slot)
    write_file(path, voice_file(voices))


def received(path: Path) -> tuple[Voice, ...]:
    """Return the voices in a file from a colleague, to look at: nothing is changed by it.

    Raises ``VoiceFileError`` saying why it cannot be read, and what ``save`` raises for a voice
    that could not be kept.
    """
    return tuple(_sound_voice(voice) for voice in read_voice_file(path))


def take_over(voices: Sequence[Voice]) -> None:
    """Keep voices from a colleague in place of one's own, as one act. Raises as ``save`` does."""
    with transaction(Act.CHANGE_SETTINGS):
        for voice in voices:
            save(voice)
            discard_typed(voice.language)


def _sound_voice(voice: Voice) -> Voice:
    voice = clean_voice(voice)
    for slot in Slot:
        sound(voice.template(slot), slot, voice.language)
    return voice


def _check(template: str, slot: Slot, language: Language) -> None:
    from wise_feedback.services import checking  # the rules are read at the first sentence

    names = {fill_in: called(fill_in, language) for fill_in in FillIn}
    text = filled(template, language, names)
    for finding in checking.check(text, language).findings:
        phrase = text[finding.start : finding.end]
        if finding.blocks:
            raise VoiceError(VoiceProblem.FORBIDDEN, slot, phrase)
        is_reason = finding.kind is FindingKind.VAGUE and finding.ground in _REASONS
        if slot is Slot.NO and is_reason:
            raise VoiceError(VoiceProblem.VAGUE, slot, phrase)


def _key(language: Language) -> str:
    return f"voice_{language}"


def _put(voice: Voice) -> None:
    """Write only what differs, so that saving what is there already is no act."""
    key, value = _key(voice.language), json.dumps(voice_json.write(voice), ensure_ascii=False)
    row = tables.Setting.get_or_none(id=key)
    if row is None:
        tables.Setting.create(id=key, value=value)
    elif row.value != value:
        row.value = value
        row.save()


def _slots(row: Mapping[str, str]) -> dict[Slot, str]:
    return {Slot(name): text for name, text in row.items()}


def _asked_for(words: Mapping[str, str]) -> tuple[Requirement, ...]:
    return (
        Requirement("k1", "K1", words["requirement"], level=words["level"]),
        Requirement("k2", "K2", words["met"]),
    )


def _seen(words: Mapping[str, str], decision: Decision, day: date) -> Feedback:
    is_no = decision is Decision.REJECT
    gap = Ground("k1", situation=words["situation"], observation=words["observation"])
    return Feedback(
        decision=decision,
        hold_until=day + timedelta(days=14) if decision is Decision.HOLD else None,
        levels=(("k1", Level.PARTLY if is_no else Level.YES), ("k2", Level.CLEARLY)),
        strengths=(Ground("k2", observation=words["strength"]),),
        gaps=(gap,) if is_no else (),
        development=(words["advice"],) if is_no else (),
        next_step=NextStep(day=_weekday(day + timedelta(days=2)), at=time(15)),
        source=Source.CLIENT,
    )


def _weekday(day: date) -> date:
    """Return *day*, or the Monday after it at a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


@cache
def _words(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("voices", f"{language}.toml").read_text("utf-8"))
