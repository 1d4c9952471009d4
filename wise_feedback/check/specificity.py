"""Whether a sentence teaches its reader a specific ground, weighed from what its words are.

A vague sentence is made of everyday and evaluating words; a concrete one names a skill, a duty, an
act or a value. Each trait below counts for one or the other side; how much was learnt from
examples (``resources/check/train.py``) and is kept in ``weights.json``. The traits are chosen so
that each can be told to a person.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import exp

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.patterns import Tagged
from wise_feedback.resources import resource

_VALUES = ("trait", "praise", "blame", "feeling", "fit", "compare", "decision", "seniority")
_MORE = ("price", "hedge", "lack", "act", "situation", "person", "we", "work", "everyday", "unit")
_COUNTED = (*_VALUES, *_MORE)
_GENERIC = BIT["function"] | BIT["person"] | BIT["we"]
_QUOTES = set('"”“»«')
_NEAR_UNIT = 2
_OPENING = 3
_PAUSES = {",", ":", ";", "–"}

NAMES = (
    *("bias", "named", "named 2", "named 3", "named share", "skill", "skill 2", "skill 3"),
    *("number", "number 2", "measure", "requirement", "requirement 2"),
    *(f"{tag}" for tag in _COUNTED),
    *(f"{tag} 2" for tag in _COUNTED),
    *("act + named", "lack + named", "lack + act", "situation + act", "situation + lack"),
    *("price + numbers", "price alone", "only listed", "lack + work", "blame + named"),
    *("named after turn", "short", "long", "named in long", "quote", "question", "nothing named"),
    *("praise + named", "situation + named", "act + measure", "feeling alone", "fit alone"),
    *("amount", "amount + unit", "topic", "topic + named", "we + act", "person + act"),
    *("person + lack", "can + time", "dismissed", "lack + amount", "person + named"),
)
_SORTS = (
    *(
        "lack",
        "act",
        "skill",
        "unit",
        "feeling",
        "fit",
        "compare",
        "decision",
        "seniority",
        "price",
    ),
    *("praise", "blame", "trait", "hedge", "situation", "work", "we", "person", "everyday"),
)
STEP, STEM = "step ", "stem "
_STEM_LENGTH = 5
_PLACE = {name: place for place, name in enumerate(NAMES)}


def traits(tokens: Sequence[Tagged], required: frozenset[str] = frozenset()) -> list[float]:
    """Return how much of each trait in ``NAMES`` a sentence has."""
    rest = _after_dismissal(tokens)
    is_dismissed, tokens = len(rest) < len(tokens), rest
    words = [found for found in tokens if found.token.kind == "word"]
    named = [found for found in words if found.tags == 0 and len(found.token.low) > 1]
    skills = sum(1 for found in words if found.tags & BIT["skill"])
    numbers = [place for place, found in enumerate(tokens) if found.token.kind == "number"]
    count = {tag: sum(1 for found in words if found.tags & BIT[tag]) for tag in _COUNTED}
    things = len(named) + skills
    measures = sum(1 for place in numbers if _has_unit(tokens, place))
    amounts = sum(1 for found in words if found.tags & BIT["amount"])
    topics = sum(1 for found in words if found.tags & BIT["topic"])
    asked = sum(1 for found in words if found.token.low in required)
    content = sum(1 for found in words if not found.tags & _GENERIC) or 1
    values = sum(count[tag] for tag in _VALUES)
    has = {tag: count[tag] > 0 for tag in _COUNTED}
    found = {
        "bias": 1.0,
        "named": len(named) > 0,
        "named 2": len(named) > 1,
        "named 3": len(named) > 2,
        "named share": things / content,
        "skill": skills > 0,
        "skill 2": skills > 1,
        "skill 3": skills > 2,
        "number": bool(numbers),
        "number 2": len(numbers) > 1,
        "measure": measures > 0,
        "requirement": asked > 0,
        "requirement 2": asked > 1,
        "act + named": has["act"] and things > 0,
        "lack + named": has["lack"] and things > 0,
        "lack + act": has["lack"] and has["act"],
        "situation + act": has["situation"] and has["act"],
        "situation + lack": has["situation"] and has["lack"],
        "price + numbers": has["price"] and len(numbers) > 1,
        "price alone": has["price"] and not numbers,
        "only listed": skills > 1 and not (has["lack"] or has["act"] or numbers or values),
        "lack + work": has["lack"] and has["work"] and things == 0,
        "blame + named": has["blame"] and things > 0,
        "praise + named": has["praise"] and things > 0,
        "situation + named": has["situation"] and things > 0,
        "act + measure": has["act"] and measures > 0,
        "named after turn": _named_after_turn(words),
        "short": len(words) < 4,
        "long": len(words) > 18,
        "named in long": len(words) > 18 and things > 2,
        "quote": any(token.token.text in _QUOTES for token in tokens),
        "question": bool(tokens) and tokens[-1].token.text.startswith("?"),
        "nothing named": things == 0 and not numbers,
        "feeling alone": has["feeling"] and things == 0,
        "fit alone": has["fit"] and things == 0,
        "amount": amounts > 0,
        "amount + unit": amounts > 0 and has["unit"],
        "topic": topics > 0,
        "topic + named": topics > 0 and things > 0 and not (has["lack"] or values),
        "we + act": has["we"] and has["act"] and not has["person"],
        "person + act": has["person"] and has["act"],
        "person + lack": has["person"] and has["lack"],
        "can + time": has["unit"] and any(found.tags & BIT["can"] for found in words),
        "dismissed": is_dismissed,
        "lack + amount": has["lack"] and amounts > 0,
        "person + named": has["person"] and things > 0,
    }
    row = [0.0] * len(NAMES)
    for tag in _COUNTED:
        row[_PLACE[tag]], row[_PLACE[f"{tag} 2"]] = float(has[tag]), float(count[tag] > 1)
    for name, value in found.items():
        row[_PLACE[name]] = float(value)
    return row


def features(tokens: Sequence[Tagged], required: frozenset[str] = frozenset()) -> dict[str, float]:
    """Return the traits of a sentence, the steps from sort to sort of word, and its stems.

    Steps and stems are the second opinion: they weigh less, and were learnt the same way.
    """
    row = traits(tokens, required)
    found = {name: value for name, value in zip(NAMES, row, strict=True) if value}
    sorts = [sort for sort in map(_sort, tokens) if sort]
    for one, other in pairwise(["^", *sorts, "$"]):
        found[f"{STEP}{one} {other}"] = 1.0
    for token in tokens:
        if token.token.kind == "word":
            found[f"{STEM}{token.token.low[:_STEM_LENGTH]}"] = 1.0
    return found


def chance(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the probability that a sentence with these features is concrete."""
    total = sum(value * weights[name] for name, value in found.items() if name in weights)
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def certainty(tokens: Sequence[Tagged], required: frozenset[str] = frozenset()) -> float:
    """Return how sure it is, from 0 to 1, that a sentence is concrete."""
    return chance(features(tokens, required), _weights())


@cache
def _weights() -> dict[str, float]:
    kept: dict[str, float] = json.loads(resource("check", "weights.json").read_text("utf-8"))
    return kept


def _sort(found: Tagged) -> str:
    """Return what sort of word this is in the first place, nothing for what only joins words."""
    if found.token.kind == "number":
        return "#"
    if found.token.kind != "word":
        return "quote" if found.token.text in _QUOTES else ""
    if not found.tags:
        return "named"
    return next((tag for tag in _SORTS if found.tags & BIT[tag]), "")


def _has_unit(tokens: Sequence[Tagged], place: int) -> bool:
    near = tokens[max(0, place - 1) : place + 1 + _NEAR_UNIT]
    return any(found.tags & BIT["unit"] or found.token.text in "%€$£" for found in near)


def _after_dismissal(tokens: Sequence[Tagged]) -> Sequence[Tagged]:
    """Return what is left of a sentence that begins by saying what did not decide."""
    opening = tokens[:_OPENING]
    if not any(found.tags & BIT["dismiss"] for found in opening):
        return tokens
    if any(found.tags & BIT["act"] for found in opening):
        return tokens
    for place, found in enumerate(tokens[1:], 1):
        is_turn = found.tags & BIT["turn"] or found.token.text in _PAUSES
        rest = tokens[place + 1 :]
        if is_turn and place > 1 and any(late.token.kind == "word" for late in rest):
            return rest
    return tokens


def _named_after_turn(words: Sequence[Tagged]) -> bool:
    turns = [place for place, found in enumerate(words) if found.tags & BIT["turn"]]
    if not turns:
        return False
    return any(found.tags == 0 or found.tags & BIT["skill"] for found in words[turns[-1] + 1 :])
