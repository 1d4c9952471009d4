"""A client's reply: is it a yes, and if not, which of the three parts of a ground does it hold?

Which requirement it is about, what was seen, and what would have made the difference. Clauses are
looked at one by one, since "stark i Java men kändes inte rätt" names no requirement that failed.
"""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from wise_feedback.check.engine import check
from wise_feedback.check.kinds import kind_of
from wise_feedback.check.lexicon import BIT, lexicon
from wise_feedback.check.notation import entries
from wise_feedback.check.own_phrases import own_phrases
from wise_feedback.check.patterns import Book, Pattern, Tagged, match_at, stands, tagged
from wise_feedback.check.pointing import MARKERS, empty_words
from wise_feedback.check.requirement_words import ProfileWords, WordsOf
from wise_feedback.check.specificity import certainty, impression
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.assignment import Requirement, RequirementCategory
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.phrases import PhraseList
from wise_feedback.domain.replies import YES, Leaning, Reading, Span, VagueMark
from wise_feedback.resources import resource

GROUPS = ("yes", "doubt", "courtesy", "guess", "counterfactual", "difference")
"""What the patterns look for; each group has examples that it must find and must leave alone."""

_SURE, _EMPTY = 0.5, 0.25
_FEWEST = 3
"""Words from which a stretch can tell that something was seen."""

_NEVER_A_GROUND = {"gut_feeling", "personality", "culture", "overqualified"}
_NEVER_NEEDED = _NEVER_A_GROUND | {"motivation"}
_SAYS_LITTLE = {"stock", "any", "own", "praise", "experience_bare"}
_AGAINST = BIT["lack"] | BIT["blame"] | BIT["dismiss"]
_PRAISE = BIT["praise"]
_SHOWN = BIT["act"] | BIT["situation"] | BIT["amount"]
_JOINS = BIT["function"] | BIT["person"] | BIT["we"]
_OF_UNIT = BIT["amount"] | BIT["can"] | BIT["lack"]
_NAMES_SOMETHING = BIT["skill"] | BIT["act"] | BIT["amount"] | BIT["unit"] | BIT["situation"]
_SAYS_NOTHING = BIT["trait"] | BIT["feeling"] | BIT["fit"]
_ONLY_JUDGES = _SAYS_NOTHING | BIT["praise"] | BIT["blame"] | BIT["seniority"]


@dataclass(frozen=True, slots=True)
class _Patterns:
    groups: dict[str, tuple[Pattern, ...]]
    turns: frozenset[str]
    joins: frozenset[str]
    denies: frozenset[str]
    asks: frozenset[str]
    words: WordsOf
    kinds: tuple[tuple[str, tuple[Pattern, ...]], ...]
    book: Book


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence of a reply: what it is made of, and what of it says what was needed."""

    tokens: tuple[Tagged, ...]
    clauses: tuple[range, ...]
    is_aside: bool
    is_guess: bool
    is_yes: bool
    is_doubt: bool
    is_counterfactual: bool
    needed: range | None

    def at(self, places: range) -> tuple[Tagged, ...]:
        return self.tokens[places.start : places.stop]

    def rest(self) -> list[range]:
        """Return the stretches that do not say what was needed."""
        whole = range(len(self.tokens))
        if self.needed is None:
            return [whole]
        return [
            part
            for part in (range(self.needed.start), range(self.needed.stop, whole.stop))
            if sum(1 for found in self.at(part) if found.token.kind == "word") >= _FEWEST
        ]


def read_reply(
    text: str,
    language: Language,
    requirements: Sequence[Requirement] = (),
    phrases: PhraseList | None = None,
) -> Reading:
    """Return what a client's *text* holds, and which of its words say nothing. Never raises."""
    phrases = phrases or PhraseList()
    data, words = _patterns(language), lexicon(language)
    told = [_said(tagged(sentence, words), data) for sentence in sentences(text)]
    grave = _grave(text, language, requirements, phrases)
    judged = [one for one in told if not one.is_aside]
    is_yes = any(one.is_yes for one in told) and not any(one.is_doubt for one in judged)
    profile = ProfileWords(requirements, words, data.words)
    named = _named(judged, profile)
    seen = _seen(judged, grave, profile)
    difference = _difference(judged, profile, language)
    marks = (*grave, *_vague(judged, language, own_phrases(phrases).vague, seen))
    return Reading(
        said=text,
        leaning=Leaning.YES if is_yes else Leaning.NO,
        requirement_id=named[0] if named else None,
        which=named[1] if named else None,
        seen=seen,
        difference=difference,
        marks=tuple(sorted(marks, key=lambda mark: mark.span.start)),
        vagueness=YES if is_yes else _weightiest(marks),
    )


def finds(text: str, group: str, language: Language) -> bool:
    """Whether a group of patterns finds something in a text, for its examples."""
    data, words = _patterns(language), lexicon(language)
    return any(
        stands(data.groups[group], data.book.read(tokens), range(len(tokens)))
        for tokens in (tagged(sentence, words) for sentence in sentences(text))
    )


def examples(group: str, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a group must find, and what it must leave alone."""
    table = _table(language)[group]
    return tuple(table["hit"]), tuple(table["miss"])


def _said(tokens: tuple[Tagged, ...], data: _Patterns) -> _Said:
    reading = data.book.read(tokens)
    places = range(len(tokens))

    def holds(group: str) -> bool:
        return stands(data.groups[group], reading, places)

    clauses = tuple(_clauses(tokens, data))
    starts = [
        place
        for place in places
        for pattern in data.groups["difference"]
        if reading.may_hold(pattern) and match_at(pattern, reading, place) is not None
    ]
    is_question = tokens[-1].token.text.startswith("?")
    return _Said(
        tokens,
        clauses,
        is_aside=is_question or (holds("courtesy") and not starts),
        is_guess=holds("guess"),
        is_yes=holds("yes"),
        is_doubt=holds("doubt"),
        is_counterfactual=holds("counterfactual"),
        needed=_needed(starts[0], tokens, data) if starts else None,
    )


def _needed(first: int, tokens: Sequence[Tagged], data: _Patterns) -> range:
    """Return the stretch that says what was needed: from the clause it begins in to a turn."""
    begins = max((place + 1 for place in range(first) if _breaks(tokens, place, data)), default=0)
    ends = (at for at in range(first + 1, len(tokens)) if _turns(tokens, at, data))
    return range(begins, next(ends, len(tokens)))


def _turns(tokens: Sequence[Tagged], place: int, data: _Patterns) -> bool:
    """Whether something else begins here: "taket är 875 kr, och hon begärde 1 050 kr"."""
    low = tokens[place].token.low
    if low in data.joins:
        before, after = tokens[:place], tokens[place + 1 :]
        return all(any(one.token.kind == "number" for one in side) for side in (before, after))
    return low in data.turns


def _breaks(tokens: Sequence[Tagged], place: int, data: _Patterns) -> bool:
    token = tokens[place].token
    return token.text in ",;:–" or token.low in data.turns or token.low in data.joins


def _clauses(tokens: Sequence[Tagged], data: _Patterns) -> Iterator[range]:
    """Yield the clauses of a sentence; one of a word or two belongs to the one before it."""
    start = 0
    for place in range(len(tokens)):
        if _breaks(tokens, place, data) and place - start > 1 and len(tokens) - place > _FEWEST:
            yield range(start, place)
            start = place + 1
    yield range(start, len(tokens))


def _named(told: Iterable[_Said], profile: ProfileWords) -> tuple[Key, Span] | None:
    """Return the requirement that failed, and where it is named: not one that was praised."""
    best: tuple[int, Key, Span] | None = None
    for one in told:
        for clause in one.clauses:
            tokens = one.at(clause)
            found = profile.named(tokens)
            tags = _tags(tokens)
            is_against = bool(tags & _AGAINST) or _meets(clause, one.needed)
            if found is None or (tags & _PRAISE and not is_against):
                continue
            weight = len(found[1]) + 2 * is_against
            if best is None or weight > best[0]:
                best = weight, found[0], _span(tokens, range(found[1][0], found[1][-1] + 1))
    return (best[1], best[2]) if best else None


def _seen(told: Iterable[_Said], grave: Sequence[VagueMark], profile: ProfileWords) -> Span | None:
    """Return where something that was seen is told, the surest of all; never what must not be."""
    best: tuple[float, Span] | None = None
    for one in told:
        for part in () if one.is_guess else (*one.rest(), *_compared(one)):
            tokens = one.at(part)
            if not _shows_something(tokens, profile):
                continue
            span = _span(tokens, range(len(tokens)))
            sure = certainty([impression(tokens)])
            is_said = sure >= _SURE and not any(_overlap(span, mark.span) for mark in grave)
            if is_said and (best is None or sure > best[0]):
                best = sure, span
    return best[1] if best else None


def _compared(one: _Said) -> Iterator[range]:
    """Yield the stretch that sets what was needed against what there was: two figures in one."""
    if one.needed is not None:
        figures = [found for found in one.at(one.needed) if found.token.kind == "number"]
        if len(figures) > 1:
            yield one.needed


def _shows_something(tokens: Sequence[Tagged], profile: ProfileWords) -> bool:
    """Whether more is told than which requirement it is about."""
    if _tags(tokens) & _SHOWN or _has_amount(tokens):
        return True
    named = profile.named(tokens)
    rest = (found for place, found in enumerate(tokens) if not named or place not in named[1])
    told = [found for found in rest if found.token.kind == "word" and not found.tags & _JOINS]
    is_named = any(not found.tags or found.tags & BIT["skill"] for found in told)
    return is_named or (len(told) >= _FEWEST and bool(_tags(tokens) & BIT["lack"]))


def _has_amount(tokens: Sequence[Tagged]) -> bool:
    if any(found.token.kind == "number" for found in tokens):
        return True
    tags = _tags(tokens)
    return bool(tags & BIT["unit"]) and bool(tags & _OF_UNIT)


def _difference(told: Iterable[_Said], profile: ProfileWords, language: Language) -> Span | None:
    """Return where it is told what would have been needed, if that names something."""
    for one in told:
        if one.needed is None:
            continue
        tokens = one.at(one.needed)
        is_meant = one.is_counterfactual and not _tags(tokens) & _ONLY_JUDGES
        if is_meant or _names_something(tokens, profile, language):
            return _span(tokens, range(len(tokens)))
    return None


def _names_something(tokens: Sequence[Tagged], profile: ProfileWords, language: Language) -> bool:
    if profile.named(tokens) or _has_amount(tokens):
        return True
    if kind_of(tokens, language).id in _NEVER_NEEDED:
        return False
    words = [found for found in tokens if found.token.kind == "word"]
    if any(not found.tags or found.tags & BIT["skill"] for found in words):
        return True
    asks = {found.token.low for found in words} & _patterns(language).asks
    is_told = bool(_tags(tokens) & _NAMES_SOMETHING) or bool(asks)
    return is_told and not _tags(tokens) & _SAYS_NOTHING and len(words) > 2 * _FEWEST


def _grave(
    text: str, language: Language, requirements: Sequence[Requirement], phrases: PhraseList
) -> list[VagueMark]:
    """Return what must not weigh in, whoever says it."""
    titles = [row.title_in(language) for row in requirements]
    found = check(text, language, titles, phrases).findings
    return [
        VagueMark(Span(one.start, one.end), one.ground, is_grave=True)
        for one in found
        if one.blocks
    ]


def _vague(
    told: Iterable[_Said], language: Language, own: Any, seen: Span | None
) -> Iterator[VagueMark]:
    """Yield the words that say nothing, clause by clause."""
    for one in told:
        for places in own(one.tokens):
            yield VagueMark(_span(one.tokens, places), "own")
        sure = certainty([impression(one.tokens)])
        marked = list(_marked(one, language, is_sure=sure >= _SURE))
        yield from marked
        is_told = one.needed is not None or one.is_yes
        if not marked and not seen and sure < _EMPTY and not is_told:
            places = empty_words(one.tokens)
            yield VagueMark(_span(one.tokens, places), _kind(one.tokens, language))


def _trimmed(tokens: Sequence[Tagged], places: range, joins: frozenset[str]) -> range:
    """Leave out what only joins a clause to another."""
    is_joined = len(places) > 1 and tokens[places.start].token.low in joins
    return places[1:] if is_joined else places


def _denied(tokens: Sequence[Tagged], places: range, denies: frozenset[str]) -> range:
    """Take in the "did not" before "feel right", which would say the opposite without it."""
    start = places.start
    if (
        start
        and tokens[start - 1].token.kind == "word"
        and tokens[start - 1].token.low not in denies
    ):
        start -= 1  # one word may stand between, such as "quite"
    first = start
    while first and tokens[first - 1].token.low in denies:
        first -= 1
    return range(first, places.stop) if first < start else places


def _marked(one: _Said, language: Language, *, is_sure: bool) -> Iterator[VagueMark]:
    data = _patterns(language)
    joins = data.joins | data.turns
    for clause in one.clauses:
        tokens = one.at(clause)
        if not any(found.tags & MARKERS for found in tokens):
            continue
        if certainty([impression(tokens)]) >= _SURE or _meets(clause, one.needed):
            continue
        kind = _kind(tokens, language)
        if kind == "praise" or (is_sure and kind not in _NEVER_A_GROUND):
            continue
        places = _denied(tokens, _trimmed(tokens, empty_words(tokens), joins), data.denies)
        yield VagueMark(_span(tokens, places), kind)


def _kind(tokens: Sequence[Tagged], language: Language) -> str:
    """Return the sort of vagueness, as a client means it rather than as a candidate reads it."""
    data = _patterns(language)
    reading = data.book.read(tokens)
    meant = (kind for kind, found in data.kinds if stands(found, reading, range(len(tokens))))
    return next(meant, None) or kind_of(tokens, language).id


def _weightiest(marks: Iterable[VagueMark]) -> str:
    """Return the sort of vagueness to ask about: the first that says what it is about."""
    kinds = [mark.kind for mark in marks if not mark.is_grave]
    telling = (kind for kind in kinds if kind not in _SAYS_LITTLE)
    return next(telling, next(iter(kinds), ""))


def _tags(tokens: Iterable[Tagged]) -> int:
    tags = 0
    for found in tokens:
        tags |= found.tags
    return tags


def _meets(one: range, other: range | None) -> bool:
    return other is not None and one.start < other.stop and other.start < one.stop


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _span(tokens: Sequence[Tagged], places: range) -> Span:
    return Span(tokens[places[0]].token.start, tokens[places[-1]].token.end)


@cache
def _table(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("check", f"reply_{language}.toml").read_text("utf-8"))


@cache
def _patterns(language: Language) -> _Patterns:
    table, book = _table(language), Book()
    groups = {group: tuple(map(book.compile, table[group]["patterns"])) for group in GROUPS}
    words = WordsOf(
        tuple(entries(table["endings"]["listed"])),
        frozenset(entries(table["generic"])),
        tuple(
            (RequirementCategory(name), frozenset(entries(listed)))
            for name, listed in table["category"].items()
        ),
    )
    listed = ("turns", "joins", "denies", "asks")
    turns, joins, denies, asks = (frozenset(entries(table[name])) for name in listed)
    kinds = tuple(
        (kind, tuple(map(book.compile, patterns))) for kind, patterns in table["kinds"].items()
    )
    return _Patterns(groups, turns, joins, denies, asks, words, kinds, book)
