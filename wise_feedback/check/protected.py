"""Finds what must not weigh in: protected grounds, sensitive data, remarks on the person."""

from collections.abc import Iterator, Sequence
from functools import cache

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.patterns import Index, Reading, Tagged, match_at
from wise_feedback.check.rules import Rule, book, rules
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import TextFinding

_NEAR = 3
"""How many tokens away from a hit an exception still clears it."""

_SOMEBODY = BIT["person"] | BIT["we"]


def protected(tokens: Sequence[Tagged], language: Language) -> Iterator[TextFinding]:
    """Yield what the rules find in one sentence, the longest hit of each rule at each place."""
    known, index = rules(language), _index(language)
    reading = book(language).read(tokens)
    taken: set[tuple[int, int]] = set()
    speaks_of_somebody = None
    for owner, first, end in sorted(index.matches(reading), key=lambda hit: hit[1] - hit[2]):
        rule = known[owner]
        if any((owner, place) in taken for place in range(first, end)):
            continue
        if rule.about_person:
            if speaks_of_somebody is None:
                speaks_of_somebody = _speaks_of_somebody(tokens)
            if not speaks_of_somebody:
                continue
        if not _is_cleared(rule, reading, first, end):
            taken |= {(owner, place) for place in range(first, end)}
            start, stop = tokens[first].token.start, tokens[end - 1].token.end
            yield TextFinding(rule.id, rule.kind, rule.ground, start, stop, rule.advice)


@cache
def _index(language: Language) -> Index:
    return Index(
        [
            (pattern, owner)
            for owner, rule in enumerate(rules(language))
            for pattern in rule.patterns
        ]
    )


def _is_cleared(rule: Rule, reading: Reading, first: int, end: int) -> bool:
    """Whether an exception stands in the hit or near it."""
    for place in range(max(0, first - _NEAR), min(len(reading.tokens), end + _NEAR)):
        for pattern in rule.unless:
            if match_at(pattern, reading, place) is not None:
                return True
    return False


def _speaks_of_somebody(tokens: Sequence[Tagged]) -> bool:
    if any(found.tags & _SOMEBODY for found in tokens):
        return True
    names = (found.token for found in tokens[1:] if not found.tags)
    return any(token.text[:1].isupper() and token.text[1:].islower() for token in names)
