"""The eight checks before a letter is printed or mailed: what they are held against, and answers.

Check 3 may read private notes and clients' own words, which ``services.letters`` never does: to
hold a letter against them is the only way to know that nothing of them is in it. What leaves this
module is where in the *letter* that is, never what the note or the client said.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import chain

from wise_feedback.check.lexicon import BIT, lexicon
from wise_feedback.domain.basics import LANGUAGES, Key, Language
from wise_feedback.domain.checking import FindingKind, Hint, Scope, Yardstick
from wise_feedback.domain.copying import copied, in_a_row
from wise_feedback.domain.day_reading import DayWords, NamedDay, named_days
from wise_feedback.domain.feedback import GroundKind
from wise_feedback.domain.letter import Letter, LetterKind, PartKind
from wise_feedback.domain.letter_checks import (
    CONTACTS,
    COPIED,
    NEXT_DAY,
    OTHERS,
    PROTECTED,
    RECORD,
    TIED,
    WHOLE,
    WORDING,
    Check,
    CheckFinding,
    Head,
    Place,
    Span,
    Trouble,
    all_worded,
    answered,
    frame,
    texts,
)
from wise_feedback.domain.replies import said_in
from wise_feedback.domain.text import clean_text
from wise_feedback.domain.voice import unwanted
from wise_feedback.domain.words import Word, lows, words
from wise_feedback.exchange.pasted_mail import split
from wise_feedback.letters.phrases import phrases
from wise_feedback.resources import resource
from wise_feedback.services import checking, drafts
from wise_feedback.services.calendar import is_working_day
from wise_feedback.services.letter_grounds import Telling, as_told, facts_for
from wise_feedback.services.letter_names import NamesInLetter
from wise_feedback.services.letter_subject import Subject, subject
from wise_feedback.services.yardsticks import yardstick_of
from wise_feedback.storage import tables

ANSWERS = "letter_answers"
"""The kind of draft that answers to the checks are kept as, for as long as the letter is one."""

_JUDGED = frozenset({PartKind.STRENGTHS, PartKind.GROUNDS})
"""The parts that say what was seen, and so may not be vague."""

_NAMES_A_DAY = {LetterKind.MOVES_ON, LetterKind.WAITING}
_TELL_NOTHING = BIT["function"] | BIT["person"] | BIT["we"]


def checks(
    candidacy_id: Key,
    letter: Letter,
    *,
    never: Sequence[str] = (),
    today: date,
    about: Subject | None = None,
) -> tuple[Check, ...]:
    """Return the eight checks of a letter in order, each with what it found and what may stay.

    1: name, role and client are those of the record. 2: no other candidate, client or client's
    contact is named. 3: no four words in a row are from a private note on the candidate, or from
    what a client said of them; the client's own words are never released, so none are let
    through. 4: no protected ground, sensitive data or personal identity number is named unless
    somebody has said why it may stay, and no gap is unfilled (rule F11). 5: a no rests on a
    requirement. 6: what was seen is said concretely, in none of the words *never* to be used. 7:
    nobody at the client is named who has not agreed. 8: what happens next has a day that has not
    passed, on which people work. The first four read what stands round the words too: to whom it
    is, from whom, and the last greeting. Sources of the fourth: diskrimineringslagen (2008:567)
    1 kap. 5 §, the General Data Protection Regulation articles 9, 10 and 87.
    *about* saves reading the records again. Raises ``NothingToTellError``, ``NotFoundError``.
    """
    about = about or subject(candidacy_id)
    named = NamesInLetter(letter, about)
    held_to = yardstick_of(about, letter.language)
    read = _read(letter, held_to)
    telling = _telling(about, letter)
    found: dict[int, Iterator[CheckFinding]] = {
        RECORD: named.record(),
        OTHERS: named.others(),
        COPIED: _copied(letter, about),
        PROTECTED: chain(_protected(read), _framed(letter, held_to)),
        TIED: _untied(letter, telling, about),
        WORDING: _wording(letter, read, never),
        CONTACTS: named.contacts(),
        NEXT_DAY: _next_day(letter, telling, today),
    }
    answers = _answers(candidacy_id)
    return tuple(
        Check(number, answered(tuple(findings), answers.get(str(number), {})))
        for number, findings in found.items()
    )


def keep(candidacy_id: Key, check: Check, reason: str = "") -> None:
    """Let stay what an amber *check* found, as long as the letter is a draft.

    What it finds later opens it again. Raises ``TextTooLongError``; ``ValueError`` for a red
    check, in which only a phrase can be kept: ``kept_phrases.keep``.
    """
    if check.is_red:
        raise ValueError(check.number)
    reason, answers = clean_text(reason, "reason"), _answers(candidacy_id)
    given = dict.fromkeys((finding.about for finding in check.open), reason)
    number = str(check.number)
    drafts.keep(ANSWERS, candidacy_id, {**answers, number: {**answers.get(number, {}), **given}})


def unkeep(candidacy_id: Key, number: int) -> None:
    """Take back all that was answered to a check. Does nothing if nothing was."""
    answers = {key: given for key, given in _answers(candidacy_id).items() if key != str(number)}
    drafts.keep(ANSWERS, candidacy_id, answers) if answers else forget(candidacy_id)


def forget(candidacy_id: Key) -> None:
    """Forget the answers to the checks: the letter they were about has been sent."""
    drafts.discard(ANSWERS, candidacy_id)


def _answers(candidacy_id: Key) -> Mapping[str, Mapping[str, str]]:
    return drafts.kept(ANSWERS, candidacy_id) or {}


def _telling(about: Subject, letter: Letter) -> Telling | None:
    """Return what a letter that gives a decision is about; the others rest on no ground."""
    if not (letter.kind.is_no or letter.kind in _NAMES_A_DAY):
        return None
    return about.telling(letter.kind)


def _read(letter: Letter, held_to: Yardstick) -> dict[Place, tuple[Hint, ...]]:
    told_in = held_to.language
    return {
        place: checking.hints(text, held_to, told_in=told_in, scope=Scope.WHOLE)
        for place, text in texts(letter)
    }


def _of_hint(place: Place, hint: Hint, trouble: Trouble) -> CheckFinding:
    span = Span(hint.finding.start, hint.finding.end)
    kept = hint.kept.reason if hint.kept else None
    return CheckFinding(place, trouble, span, hint.phrase, (hint.finding.ground, hint.phrase), kept)


def _protected(read: Mapping[Place, Sequence[Hint]]) -> Iterator[CheckFinding]:
    for place, hints in read.items():
        for hint in hints:
            if hint.finding.is_gap or hint.finding.blocks:
                trouble = Trouble.GAP if hint.finding.is_gap else Trouble.PROTECTED
                yield _of_hint(place, hint, trouble)


def _framed(letter: Letter, held_to: Yardstick) -> Iterator[CheckFinding]:
    """Yield what must not be said in what stands round the words.

    One word by itself is a name there, of a street or a firm, and says nothing of anybody.
    """
    own = lows(f"{letter.signer.name} {letter.agency.name}")
    held_to = replace(held_to, names=held_to.names.union(own))
    for head, text in frame(letter):
        for found, kept in checking.blocking(text, held_to):
            phrase = text[found.start : found.end]
            is_id = found.kind is FindingKind.PERSONAL_ID
            if is_id or head is Head.CLOSING or len(words(phrase)) > 1:
                about, why = (found.ground, phrase), kept.reason if kept else None
                span = Span(found.start, found.end)
                yield CheckFinding(head, Trouble.PROTECTED, span, phrase, about, why)


def _wording(
    letter: Letter, read: Mapping[Place, Sequence[Hint]], never: Sequence[str]
) -> Iterator[CheckFinding]:
    """Yield what is vague where it says what was seen, and what is listed wherever it stands.

    A statement of merits is a list, and says nothing of what was seen.
    """
    judged = frozenset() if letter.kind is LetterKind.MERITS else _JUDGED
    for place, text in texts(letter):
        for hint in read[place]:
            is_vague = hint.finding.kind is FindingKind.VAGUE
            if is_vague and (place in judged or hint.finding.ground == "own"):
                yield _of_hint(place, hint, Trouble.CLICHE)
        for one in unwanted(text, never):
            span = Span(one.start, one.end)
            yield CheckFinding(place, Trouble.NEVER, span, text[one.start : one.end], (one.word,))


def _copied(letter: Letter, about: Subject) -> Iterator[CheckFinding]:
    sources = {
        Trouble.PRIVATE_NOTE: in_a_row(_private_notes(about.candidate_id)),
        Trouble.CLIENT_WORDS: in_a_row(_client_words(about.candidate_id)),
    }
    if not any(sources.values()):
        return
    rows = about.facts.requirements
    asked = (text for row in rows for text in (row.title, row.level, row.title_en, row.level_en))
    common = in_a_row((about.facts.role, about.facts.role_en, *asked)) + _phrases(letter.language)
    names = _names_nobody_hides(letter, about)
    tags = lexicon(letter.language).tags

    def tells(word: Word) -> bool:
        is_sign = word.text.isdigit() or word.low in names or word.low in _day_names()
        return not is_sign and not tags(word.text.casefold()) & _TELL_NOTHING

    for place, text in all_worded(letter):
        for trouble, source in sources.items():
            for start, end in copied(text, source, tells=tells, common=common):
                yield CheckFinding(place, trouble, Span(start, end), text[start:end])


def _names_nobody_hides(letter: Letter, about: Subject) -> frozenset[str]:
    """Return the words that name those whom a letter is between, and the client."""
    person, signer = about.person, letter.signer
    named = [person.name, person.goes_by, person.latin_name, about.facts.client, letter.agency.name]
    named += [signer.name, signer.email, *about.contact_names]
    return frozenset(lows(" ".join(named)))


def _private_notes(candidate_id: Key) -> Iterator[str]:
    """Yield the private notes on a candidate, and those that are begun beside feedback."""
    notes, cards, begun = tables.PrivateNote, tables.Candidacy, tables.Draft
    kept = notes.select(notes.text).join(cards).where(cards.candidate == candidate_id)
    yield from (row.text for row in kept)
    theirs = cards.select(cards.id).where(cards.candidate == candidate_id)
    typed = begun.select(begun.body).where((begun.kind == "feedback") & begun.subject.in_(theirs))
    yield from ((drafts.body(row.body) or {}).get("note", "") for row in typed)


def _client_words(candidate_id: Key) -> Iterator[str]:
    """Yield what clients said of a candidate, in their own words, without our mails below it."""
    said, cards = tables.ClientReply, tables.Candidacy
    rows = said.select(said.said, said.verbatim).join(cards).where(cards.candidate == candidate_id)
    for row in rows:
        yield row.said
        yield said_in(split(row.verbatim))


def _untied(letter: Letter, telling: Telling | None, about: Subject) -> Iterator[CheckFinding]:
    """Yield what of a no rests on no requirement, or is told without it (rule F02)."""
    if telling is None or not letter.kind.is_no:
        return
    rows = {row.id: row for row in facts_for(about.facts, telling).requirements}
    gaps = as_told(telling, letter).decisive_gaps
    loose = [
        gap for gap in gaps if gap.requirement_id not in rows and gap.kind is not GroundKind.PROCESS
    ]
    for gap in loose:
        told = (gap.observation,)
        yield CheckFinding(PartKind.GROUNDS, Trouble.NO_REQUIREMENT, facts=told)
    part = letter.part(PartKind.GROUNDS)
    asked = [row for gap in gaps if (row := rows.get(gap.requirement_id or ""))]
    titles = " ".join(f"{row.title} {row.title_en}" for row in asked)
    if part.is_own and asked and not _names_one_of(part.text, titles, letter.language):
        named = tuple(row.title_in(letter.language) for row in asked)
        yield CheckFinding(PartKind.GROUNDS, Trouble.NOT_NAMED, facts=named)


def _names_one_of(text: str, titles: str, language: Language) -> bool:
    """Whether a text has a word of a title in it that says something."""
    tags = lexicon(language).tags
    telling = [one.low for one in words(titles) if not tags(one.text.casefold()) & BIT["function"]]
    return any(word.startswith(tuple(telling)) for word in lows(text))


def _next_day(letter: Letter, telling: Telling | None, today: date) -> Iterator[CheckFinding]:
    text = letter.part(PartKind.NEXT).text
    found = named_days(text, _day_words(), letter.day)
    for one in found:
        if one.day is None or not one.is_right_weekday:
            trouble = Trouble.WRONG_WEEKDAY if one.day else Trouble.NO_SUCH_DAY
            yield _of_day(text, one, trouble)
    coming = [one for one in found if one.day and one.day >= today]
    for one in coming:
        if one.day and not is_working_day(one.day):
            yield _of_day(text, one, Trouble.DAY_OFF)
    if found and not coming:
        yield from (_of_day(text, one, Trouble.PAST_DAY) for one in found if one.day)
    elif telling and not found:
        yield from _promised(telling.basis.next_day, today)


def _promised(day: date | None, today: date) -> Iterator[CheckFinding]:
    """Yield what is wrong with the day of the feedback, where the letter itself names none."""
    if day is None or day < today:
        yield CheckFinding(PartKind.NEXT, Trouble.NO_DAY)
    elif not is_working_day(day):
        said = day.isoformat()
        yield CheckFinding(PartKind.NEXT, Trouble.DAY_OFF, WHOLE, said, (said,))


def _of_day(text: str, one: NamedDay, trouble: Trouble) -> CheckFinding:
    facts = (one.day.isoformat(),) if one.day else ()
    said = text[one.start : one.end]
    return CheckFinding(PartKind.NEXT, trouble, Span(one.start, one.end), said, facts)


@cache
def _day_words() -> tuple[DayWords, ...]:
    """Return how days are named: letters quote each other, so in both languages at once."""
    table = tomllib.loads(resource("check", "days.toml").read_text("utf-8"))
    return tuple(
        DayWords(
            months=phrases(language).words("dates.months"),
            weekdays=phrases(language).words("dates.weekdays"),
            near=tuple(table[language]["near"].items()),
            before=tuple(table[language]["before"]),
        )
        for language in LANGUAGES
    )


@cache
def _day_names() -> frozenset[str]:
    return frozenset(
        word
        for known in _day_words()
        for name in (*known.months, *known.weekdays, "kl")
        for word in lows(name)
    )


@cache
def _phrases(language: Language) -> str:
    """Return our own sentences of letters, which tell nothing of where they were taken from."""
    source = resource("letters", f"{language}.toml").read_text("utf-8")
    return in_a_row(re.split(r"\{\w+\}|\n", source))
