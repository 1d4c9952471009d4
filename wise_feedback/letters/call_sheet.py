"""Words for the call sheet: one page by the phone, because whoever was interviewed is called first.

What is said is what the letter says: its grounds in the same sentences. Questions are answered from
what we hold about the one who is called, and never from anything else: no private note, none of the
client's own words and nobody else comes in here.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from wise_feedback.domain.basics import Channel, Language
from wise_feedback.domain.call_sheet import Answer, CallPart, CallSection, CallSheet
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.letter import Letter, LetterKind, PartKind
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.letters.grounds import Speaker, only_conditions, tied
from wise_feedback.letters.occasion import Occasion
from wise_feedback.letters.phrases import phrases
from wise_feedback.letters.sentences import ended, run, sentence
from wise_feedback.resources import resource

_QUESTIONS = {
    LetterKind.MOVES_ON: ("sure", "prepare", "others", "writing"),
    LetterKind.WAITING: ("delay", "when", "elsewhere", "others", "writing"),
    LetterKind.CLIENT_CANCELLED: ("mine", "back", "again", "writing"),
    LetterKind.THANKS: ("again", "data", "writing"),
}
_OF_A_NO = ("why", "who", "again", "said", "writing")
_FIRST_TO_GO = ("said", "again")
"""Questions that are left out before any other where a page is full."""

_STAYS = "who"
"""The question that is never left out: its answer tells of a right that the law gives."""

_FIRM = " AB"
"""What a firm is called on paper and nobody says."""


def file_word(language: Language) -> str:
    """Return what the file of a call sheet is called."""
    return _words(language)["words"]["file"]


def compose(letter: Letter, candidate: CandidateFacts, about: Occasion) -> CallSheet:
    """Return what to say before *letter* goes to *candidate*, about the same occasion."""
    words, common = _words(letter.language)["words"], phrases(letter.language)
    role = common.role(about.assignment.role_in(letter.language))
    return CallSheet(
        language=letter.language,
        day=letter.day,
        name=letter.recipient.name,
        label=words["label"],
        subject=words["title"].format(name=letter.recipient.name),
        lead=words["lead"].format(role=role),
        phone=candidate.phone.strip() or words["no_phone"],
        sections=tuple(_sections(letter, candidate, about)),
        answers=tuple(_answers(letter, about)),
        questions=words["questions"],
        notes=words["notes"],
        footnote=words["footnote"],
        signer=letter.signer,
        agency=letter.agency,
        page_word=letter.page_word,
        page_number=letter.page_number,
        org_no_word=letter.org_no_word,
        f_tax_phrase=letter.f_tax_phrase,
        keywords=(words["label"], about.assignment.role_in(letter.language)),
    )


def shorter(sheet: CallSheet) -> Iterator[CallSheet]:
    """Yield the sheet ever shorter, what decides least cut first.

    The decision, its grounds, the number and what happens next are never cut, nor is the right to
    know of merits in writing. No answer is cut in two: it has a shorter form, or is left out.
    """
    for part, count in ((CallPart.DEVELOPMENT, 1), (CallPart.STRENGTHS, 2)):
        yield (sheet := sheet.keeping(part, count))
    for long in sorted(sheet.answers, key=lambda one: len(one.text), reverse=True):
        brief = replace(long, text=long.brief or long.text)
        answers = tuple(brief if one == long else one for one in sheet.answers)
        yield (sheet := replace(sheet, answers=answers))
    for topic in _FIRST_TO_GO:
        yield (sheet := sheet.without(topic))
    yield (sheet := sheet.keeping(CallPart.STRENGTHS, 1))
    topics = [one.topic for one in sheet.answers if one.topic != _STAYS]
    for start in (2, 0):
        yield (sheet := sheet.without(*topics[start:]))
    for part in (CallPart.DEVELOPMENT, CallPart.STRENGTHS):
        yield (sheet := sheet.keeping(part, 0))


def _sections(letter: Letter, candidate: CandidateFacts, about: Occasion) -> Iterator[CallSection]:
    speaker = Speaker(phrases(letter.language), letter.language, about.feedback.source)
    said = [speaker.strength(row, about.requirement(row)) for row in about.strengths]
    advice = [sentence(text) for text in about.advice]
    first = _words(letter.language)["words"]["first"]
    yield CallSection(CallPart.FIRST, first, (_hello(letter, candidate), _decision(letter, about)))
    for part, kind, pieces in (
        (CallPart.GROUNDS, PartKind.GROUNDS, ()),
        (CallPart.STRENGTHS, PartKind.STRENGTHS, said),
        (CallPart.DEVELOPMENT, PartKind.DEVELOPMENT, advice),
    ):
        told = letter.part(kind)
        points = tuple(_apart(told.text, pieces))
        if points:
            yield CallSection(part, told.heading, points)
    heading = letter.part(PartKind.NEXT).heading
    yield CallSection(CallPart.NEXT, heading, tuple(_next(letter, about)))


def _next(letter: Letter, about: Occasion) -> Iterator[str]:
    """Yield what happens now: that the letter follows, where it speaks of this very call."""
    is_meeting = about.feedback.next_step.channel is Channel.MEETING
    if not letter.kind.is_no or (is_meeting and about.feedback.next_step.day):
        yield from _apart(letter.part(PartKind.NEXT).text, ())
    if letter.kind.is_no:
        phone = letter.signer.phone.strip()
        template = _words(letter.language)["next"]["phone" if phone else "plain"]
        yield template.format(phone=phone)


def _apart(text: str, pieces: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a part, one that begins with *pieces* run together piece by piece."""
    together = run(*pieces)
    for line in text.split("\n"):
        rest = line
        if together and line.startswith(together):
            yield from pieces
            rest = line.removeprefix(together)
        if rest.strip():
            yield rest.strip()


def _hello(letter: Letter, candidate: CandidateFacts) -> str:
    is_real = letter.recipient.name == candidate.name
    name = candidate.greeting_name if is_real else letter.recipient.name.split(" ")[0]
    consultant, agency = letter.signer.name, letter.agency.name.removesuffix(_FIRM)
    key = "both" if consultant and agency else "consultant" if consultant else "agency"
    template = _words(letter.language)["hello"][key if consultant or agency else "none"]
    return template.format(name=name, consultant=consultant, agency=agency)


def _decision(letter: Letter, about: Occasion) -> str:
    """Return the decision in one sentence, which can be read aloud as it stands."""
    common, day = phrases(letter.language), about.feedback.hold_until
    role = common.role(about.assignment.role_in(letter.language))
    key: str = letter.kind
    if about.is_wanted:
        key = "wanted"
    elif letter.kind is LetterKind.WAITING and day is None:
        key = "waiting_open"
    until = common.day(day, letter.day) if day else ""
    return _words(letter.language)["decision"][key].format(role=role, day=until)


def _answers(letter: Letter, about: Occasion) -> Iterator[Answer]:
    words, common = _words(letter.language), phrases(letter.language)
    until = about.feedback.hold_until
    fields = {
        "requirements": _requirements(letter, about),
        "text": ended(about.feedback.fits_better),
        "day": common.day(until, letter.day) if until else "",
    }
    for topic in _QUESTIONS.get(letter.kind, _OF_A_NO):
        question = words["question"][topic]
        if topic == "data":
            yield Answer(question, letter.footnote, topic)
            continue
        way = _way(topic, letter, about)
        brief = words["brief"].get(f"{topic}_{way}", "")
        text = words[topic][way].format(**fields)
        yield Answer(question, text, topic, brief.format(**fields))


def _way(topic: str, letter: Letter, about: Occasion) -> str:
    """Return how a question is answered, by what we hold."""
    ways = {
        "why": _way_of_why(about),
        "again": "fits" if about.feedback.fits_better.strip() else "plain",
        "said": about.source if about.source in {Source.CLIENT, Source.CONSULTANT} else "plain",
        "writing": "no" if letter.kind.is_no else "plain",
        "sure": "wanted" if about.is_wanted else "plain",
        "prepare": "known" if letter.part(PartKind.DEVELOPMENT).text else "plain",
        "delay": "known" if letter.part(PartKind.GROUNDS).text else "plain",
        "when": "day" if about.feedback.hold_until else "plain",
    }
    if about.has_no_reason:
        ways |= dict.fromkeys(("why", "said", "writing"), "no_reason")
    return ways.get(topic) or "plain"


def _way_of_why(about: Occasion) -> str:
    groups = tied(about.decisive, about.assignment.requirements)
    if not groups or any(group.requirement is None for group in groups):
        return "plain"
    return "conditions" if only_conditions(groups) else "requirements"


def _requirements(letter: Letter, about: Occasion) -> str:
    groups = tied(about.decisive, about.assignment.requirements)
    rows = [group.requirement for group in groups if group.requirement]
    titles = [row.title_in(letter.language) for row in rows]
    return phrases(letter.language).quoted(titles) if titles else ""


@cache
def _words(language: Language) -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("calls", f"{language}.toml").read_text("utf-8"))
