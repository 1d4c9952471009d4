"""Finds what must not weigh in: protected grounds, sensitive data, remarks on the person."""

from collections.abc import Iterator, Sequence
from functools import cache

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.patterns import Index, Reading, Tagged, stands
from wise_feedback.check.rules import Context, Rule, rulebook
from wise_feedback.check.second_opinion import gravity, heaviest
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import SECOND_OPINION, FindingKind, TextFinding

_NEAR = 3
"""How many tokens away from a hit an exception still clears it."""

_BEFORE, _AFTER = 5, 2
"""How many tokens before and after a hit show that it is said of somebody."""

_EMPTY = 0.5
"""Below this certainty a sentence names no ground: then a hint in it is meant as one."""

_HARMLESS, _GRAVE = -3.0, 0.5
"""Below the one, in log-odds, the second opinion clears what a rule found, unless that says it in
so many words; above the other it points out a sentence in which no rule found anything.
"""

_SOMEBODY = BIT["person"] | BIT["we"]


def protected(
    tokens: Sequence[Tagged], language: Language, certainty: float
) -> Iterator[TextFinding]:
    """Yield what must not be said in one sentence.

    That is what the rules find, the longest hit of each rule at each place, and a hint only where
    nothing else tells of its ground; or else that the sentence sounds like it. *certainty* is how
    sure it is that the sentence names a ground.
    """
    known = rulebook(language)
    reading = known.book.read(tokens)
    weight = gravity(reading, known.themes, language)
    found = list(_ruled(reading, language, certainty, is_harmless=weight < _HARMLESS))
    if not found and weight > _GRAVE:
        found = [_sounds_grave(reading, language)]
    yield from found


def _sounds_grave(reading: Reading, language: Language) -> TextFinding:
    words = heaviest(reading, language)
    start, end = reading.tokens[words[0]].token.start, reading.tokens[words[-1]].token.end
    return TextFinding(SECOND_OPINION, FindingKind.PROTECTED, "unnamed", start, end)


def _ruled(
    reading: Reading, language: Language, certainty: float, *, is_harmless: bool
) -> Iterator[TextFinding]:
    known, frame, tokens = rulebook(language).rules, rulebook(language).context, reading.tokens
    taken: set[tuple[int, int]] = set()
    told: set[str] = set()
    found = sorted(_index(language).matches(reading), key=lambda hit: hit[1] - hit[2])
    for owner, first, end in sorted(found, key=lambda hit: known[hit[0]].if_weighed):
        rule, hit = known[owner], range(first, end)
        if any((owner, place) in taken for place in hit):
            continue
        if rule.if_weighed and rule.ground in told:
            continue
        if rule.about_person and not _speaks_of_somebody(tokens):
            continue
        if is_harmless and not rule.in_any_field:
            continue
        if _is_excepted(rule, frame, reading, hit, certainty):
            continue
        if rule.in_any_field or not _is_of_the_field(frame, reading, hit):
            taken |= {(owner, place) for place in hit}
            told.add(rule.ground)
            start, stop = tokens[first].token.start, tokens[end - 1].token.end
            yield TextFinding(rule.id, rule.kind, rule.ground, start, stop, rule.advice)


@cache
def _index(language: Language) -> Index:
    return Index(
        [
            (pattern, owner)
            for owner, rule in enumerate(rulebook(language).rules)
            for pattern in rule.patterns
        ]
    )


def _is_excepted(
    rule: Rule, frame: Context, reading: Reading, hit: range, certainty: float
) -> bool:
    """Whether an exception stands in the hit or near it, or a strong one in the sentence."""
    last = len(reading.tokens)
    if rule.if_weighed and certainty >= _EMPTY and not _weighs(frame, reading):
        return True
    near = _round(hit, last, _NEAR, _NEAR)
    return stands(rule.unless, reading, near) or stands(rule.never_with, reading, range(last))


def _is_of_the_field(frame: Context, reading: Reading, hit: range) -> bool:
    """Whether the sentence speaks of a field of work, and the hit is not said of somebody."""
    last = len(reading.tokens)
    if stands(frame.about, reading, _round(hit, last, _BEFORE, _AFTER)):
        return False
    beside = [place for place in _round(hit, last, _NEAR, _NEAR) if place not in hit]
    if stands(frame.field, reading, beside):
        return True
    elsewhere = (*range(hit.start), *range(hit.stop, last))
    return stands((*frame.field, *frame.trade), reading, elsewhere) and not _weighs(frame, reading)


def _weighs(frame: Context, reading: Reading) -> bool:
    return stands(frame.weighing, reading, range(len(reading.tokens)))


def _round(hit: range, last: int, before: int, after: int) -> range:
    return range(max(0, hit.start - before), min(last, hit.stop + after))


def _speaks_of_somebody(tokens: Sequence[Tagged]) -> bool:
    if any(found.tags & _SOMEBODY for found in tokens):
        return True
    names = (found.token for found in tokens[1:] if not found.tags)
    return any(token.text[:1].isupper() and token.text[1:].islower() for token in names)
