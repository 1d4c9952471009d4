"""Whether a sentence teaches its reader a specific ground, weighed from what its words are.

A vague sentence is made of everyday and evaluating words; a concrete one names a skill, a duty, an
act or a value. Each trait below counts for one or the other side; how much was learnt from
examples (``resources/check/train.py``) and is kept in ``weights.json``. The traits are chosen so
that each can be told to a person. How the sentence is worded is the second opinion.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import exp

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.patterns import Tagged
from wise_feedback.check.tokens import Token
from wise_feedback.check.wording import QUOTES, Wording, sort_of, wording
from wise_feedback.resources import resource

_VALUES = ("trait", "praise", "blame", "feeling", "fit", "compare", "decision", "seniority")
_MORE = ("price", "hedge", "lack", "act", "situation", "person", "we", "work", "everyday", "unit")
_COUNTED = tuple((tag, f"{tag} 2", BIT[tag]) for tag in (*_VALUES, *_MORE))
_SEEN = tuple((tag, BIT[tag]) for tag in ("amount", "topic"))
_VALUE = sum(BIT[tag] for tag in _VALUES)
_GENERIC = BIT["function"] | BIT["person"] | BIT["we"]
_SKILL, _LACK, _ACT = BIT["skill"], BIT["lack"], BIT["act"]

_TOGETHER = tuple(
    (f"{one} + {other}", one, other)
    for one, other in (
        *(("act", "thing"), ("lack", "thing"), ("blame", "thing"), ("praise", "thing")),
        *(("situation", "thing"), ("person", "thing"), ("lack", "act"), ("situation", "act")),
        *(("person", "act"), ("situation", "lack"), ("person", "lack"), ("lack", "amount")),
        *(("price", "number 2"), ("act", "measure"), ("amount", "unit"), ("can", "unit")),
        *(("lack", "work without thing"), ("topic", "thing without value"), ("we alone", "act")),
    )
)
"""What says more together than each alone."""

_WITHOUT = (
    *(("price alone", "price", "number"), ("feeling alone", "feeling", "thing")),
    *(("fit alone", "fit", "thing"), ("we alone", "we", "person")),
    ("work without thing", "work", "thing"),
)
_STEPS_TO_THREE = ("", " 2", " 3")
_NEAR_UNIT = 2
_OPENING = 3
_PAUSES = {",", ":", ";", "–"}
_DAMPING = 0.4
STEP, WORDING = "step ", "wording"


def traits(tokens: Sequence[Tagged], required: frozenset[str] = frozenset()) -> dict[str, float]:
    """Return the traits of a sentence that can be told to a person, each with how much it has."""
    rest = _after_dismissal(tokens)
    words = [found for found in rest if found.token.kind == "word"]
    once = twice = 0
    for found in words:
        twice |= once & found.tags
        once |= found.tags
    named = sum(1 for found in words if not found.tags and len(found.token.low) > 1)
    skills = sum(1 for found in words if found.tags & _SKILL)
    content = sum(1 for found in words if not found.tags & _GENERIC) or 1
    has = {"bias": 1.0, "named share": (named + skills) / content}
    for tag, again, bit in _COUNTED:
        if once & bit:
            has[tag] = 1.0
            if twice & bit:
                has[again] = 1.0
    has |= {tag: 1.0 for tag, bit in (*_SEEN, ("can", BIT["can"])) if once & bit}
    asked = sum(1 for found in words if found.token.low in required) if required else 0
    for name, count in (("named", named), ("skill", skills), ("requirement", asked)):
        has |= {f"{name}{more}": 1.0 for more in _STEPS_TO_THREE[:count]}
    has |= dict.fromkeys(_facts(rest, words, once, named + skills), 1.0)
    if len(rest) < len(tokens):
        has["dismissed"] = 1.0
    has |= {name: 1.0 for name, one, other in _WITHOUT if one in has and other not in has}
    has |= {name: 1.0 for name, one, other in _TOGETHER if one in has and other in has}
    return has


def _facts(
    tokens: Sequence[Tagged], words: Sequence[Tagged], once: int, things: int
) -> Iterator[str]:
    """Yield what is so of a sentence beyond the sorts of its words."""
    numbers = [place for place, found in enumerate(tokens) if found.token.kind == "number"]
    yield from ("number", "number 2")[: len(numbers)]
    if any(_has_unit(tokens, place) for place in numbers):
        yield "measure"
    yield from _facts_of_things(words, once, things, has_number=bool(numbers))
    if any(found.token.text in QUOTES for found in tokens):
        yield "quote"
    if tokens and tokens[-1].token.text.startswith("?"):
        yield "question"


def _facts_of_things(
    words: Sequence[Tagged], once: int, things: int, *, has_number: bool
) -> Iterator[str]:
    """Yield how the things of a trade that a sentence names stand in it."""
    if not things:
        if not has_number:
            yield "nothing named"
        return
    yield "thing"
    if not once & (_LACK | _VALUE):
        yield "thing without value"
        skills = sum(1 for found in words if found.tags & _SKILL)
        if skills > 1 and not once & _ACT and not has_number:
            yield "only listed"
    if _is_named_after_turn(words):
        yield "named after turn"


def features(tokens: Sequence[Tagged], required: frozenset[str] = frozenset()) -> dict[str, float]:
    """Return the traits of a sentence, and the steps from sort to sort of word."""
    found = traits(tokens, required)
    sorts = [sort for sort in map(sort_of, tokens) if sort]
    for one, other in pairwise(["^", *sorts, "$"]):
        found[f"{STEP}{one} {other}"] = 1.0
    return found


@dataclass(frozen=True, slots=True)
class Impression:
    """What a sentence, or a text, shows: its features, and how it is worded."""

    features: Mapping[str, float]
    wording: Wording
    log_odds: float

    @property
    def reasons(self) -> dict[str, float]:
        """What each feature adds to the log-odds of being concrete; below 0 it speaks against."""
        weights = _weights()
        told = {
            name: value * weights[name] for name, value in self.features.items() if name in weights
        }
        told[WORDING] = share(self.wording.weight, self.wording.pieces) * weights[WORDING]
        return told


def impression(tokens: Sequence[Tagged], required: frozenset[str] = frozenset()) -> Impression:
    """Return what a sentence shows. *required* are the words of the kravprofil.

    While a letter is edited, only the sentence that changes is looked at again.
    """
    words = tuple([(found.token.low, found.token.kind, found.tags) for found in tokens])
    return _remembered(words, required)


@lru_cache(maxsize=512)
def _remembered(words: tuple[tuple[str, str, int], ...], required: frozenset[str]) -> Impression:
    tokens = [Tagged(Token(low, low, 0, 0, kind), tags) for low, kind, tags in words]
    return _impression(features(tokens, required), wording(tokens))


def _impression(found: Mapping[str, float], worded: Wording) -> Impression:
    weights = _weights()
    log_odds = share(worded.weight, worded.pieces) * weights[WORDING]
    for name, value in found.items():
        log_odds += value * weights.get(name, 0.0)
    return Impression(found, worded, log_odds)


def certainty(sentences: Sequence[Impression]) -> float:
    """Return how sure it is, from 0 to 1, that a text of these sentences is concrete.

    That is midway between what the text says as a whole and what its surest sentence says: by the
    surest alone every long text would be concrete, by the whole alone one ground would drown.
    """
    if not sentences:
        return 0.0
    surest = max(one.log_odds for one in sentences)
    whole = together(sentences).log_odds if len(sentences) > 1 else surest
    return 1 / (1 + exp(-max(-30.0, min(30.0, (whole + surest) / 2))))


def together(sentences: Sequence[Impression]) -> Impression:
    """Return what sentences show as one text."""
    return _impression(
        merged([one.features for one in sentences]),
        Wording(
            sum(one.wording.weight for one in sentences),
            sum(one.wording.pieces for one in sentences),
        ),
    )


def merged(sentences: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return the features of a text: of each the most that a sentence of it has."""
    found: dict[str, float] = {}
    for features_of_one in sentences:
        for name, value in features_of_one.items():
            if value > found.get(name, 0.0):
                found[name] = value
    return found


def share(weight: float, pieces: int) -> float:
    """Return what the wording counts for: more for a longer text, but less and less so."""
    return weight / pieces**_DAMPING if pieces else 0.0


def strongest(sentences: Sequence[Impression], most: int = 5) -> list[tuple[str, float]]:
    """Return the features that decided, the strongest first, with what each added.

    A number above 0 speaks for a concrete text, one below for a vague one. Each is midway between
    what it is in the text as a whole and in its surest sentence, as the verdict is.
    """
    surest = max(sentences, key=lambda one: one.log_odds)
    told: defaultdict[str, float] = defaultdict(float)
    for read in (together(sentences), surest):
        for name, weight in read.reasons.items():
            told[name] += weight / 2
    return sorted(told.items(), key=lambda reason: -abs(reason[1]))[:most]


@cache
def _weights() -> dict[str, float]:
    kept: dict[str, float] = json.loads(resource("check", "weights.json").read_text("utf-8"))
    return kept


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


def _is_named_after_turn(words: Sequence[Tagged]) -> bool:
    turns = [place for place, found in enumerate(words) if found.tags & BIT["turn"]]
    if not turns:
        return False
    return any(found.tags == 0 or found.tags & BIT["skill"] for found in words[turns[-1] + 1 :])
