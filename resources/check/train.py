"""Learns how much each feature of a sentence weighs: ``python resources/check/train.py``.

The examples are those kept as taught, in ``examples``. Logistic regression over whole texts, by
dual coordinate descent; the same examples give the same weights. The word lists know every word
of the examples, but not of a text to come, so each example is also taught with rarer words taken
for unknown ones. ``--folds`` weighs instead how well texts are judged that were not learnt from: a
tenth is kept apart, ten times over.
"""

import json
import random
import sys
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.check.logistic import Row, fit
from wise_feedback.check.engine import required_words
from wise_feedback.check.lexicon import lexicon
from wise_feedback.check.patterns import Tagged, tagged
from wise_feedback.check.specificity import WORDING, features, merged, share
from wise_feedback.check.tokens import sentences
from wise_feedback.check.wording import PLACES, places
from wise_feedback.domain.basics import LANGUAGES, Language

HERE = Path(__file__).parent
TRUST = 0.6
"""How much an example may weigh: more of it fits the examples closer, and other texts worse."""

NAMED_SCALE, WORDING_SCALE = 0.4, 4.0
"""The larger, the less a weight of that family is held back: one trait says more than one piece."""

COPIES, HIDDEN, RARE = 3, 0.4, 20
"""Copies of an example with words hidden, which share of them, and in how many texts at most they
stand. Right in ten folds: 88.8 % by traits and stems of the surest sentence, 90.5 % by whole texts
and wording, 90.9 % with copies; by writers whose words the lists had not met 88.1 %, then 88.8 %.
"""

FINEST = 127
FOLDS = 10

Text = Sequence[Sequence[Tagged]]


@dataclass(frozen=True, slots=True)
class Example:
    """A taught text: as a whole, with words hidden, by its sentences; concrete is 1, vague -1."""

    language: Language
    whole: Row
    hidden: tuple[Row, ...]
    parts: tuple[Row, ...]
    side: int

    def score(self, weights: Sequence[float]) -> float:
        """Return the log-odds that the check finds."""
        surest = max(part.score(weights) for part in self.parts)
        return (self.whole.score(weights) + surest) / 2


def examples(names: dict[str, int]) -> Iterator[Example]:
    """Yield the taught texts; *names* is filled with where each named feature is."""
    chance = random.Random(1)
    for language in LANGUAGES:
        read = list(_read(language))
        texts = Counter(low for _, _, sentences in read for low in _known(sentences))
        for label, required, parts in read:
            rare = sorted(low for low in _known(parts) if texts[low] <= RARE)
            copies = [
                _without(parts, {low for low in rare if chance.random() < HIDDEN})
                for _ in range(COPIES)
            ]
            yield Example(
                language,
                _row(parts, required, names),
                tuple(_row(copy, required, names) for copy in copies),
                tuple(_row([part], required, names) for part in parts),
                1 if label == "concrete" else -1,
            )


def _read(language: Language) -> Iterator[tuple[str, frozenset[str], Text]]:
    """Yield label, words of the kravprofil and sentences of each taught text."""
    words = lexicon(language)
    kept = HERE / "examples" / f"{language}-taught.jsonl"
    for line in kept.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["task"] == "specificity":
            required = required_words(row.get("requirements", ()), language)
            parts = [tagged(sentence, words) for sentence in sentences(row["text"])]
            if parts:
                yield row["label"], required, parts


def _known(parts: Text) -> set[str]:
    return {found.token.low for part in parts for found in part if found.tags}


def _without(parts: Text, hidden: set[str]) -> Text:
    return [
        [Tagged(found.token, 0) if found.token.low in hidden else found for found in part]
        for part in parts
    ]


def _row(parts: Text, required: frozenset[str], names: dict[str, int]) -> Row:
    named = merged([features(one, required) for one in parts])
    pieces = Counter(place for one in parts for place in places(one))
    count = pieces.total()
    at = [PLACES + names.setdefault(name, len(names)) for name in named]
    values = [value * NAMED_SCALE for value in named.values()]
    counted = [share(times, count) * WORDING_SCALE for times in pieces.values()]
    return Row((*at, *pieces), (*values, *counted))


def learn(taught: Sequence[Example], size: int) -> list[float]:
    """Return the weights that tell the examples apart."""
    rows = [(row, one.side) for one in taught for row in (one.whole, *one.hidden)]
    return fit(rows, size, TRUST)


def weigh() -> Iterator[str]:
    """Yield how many texts are judged right that were not learnt from."""
    names: dict[str, int] = {}
    taught = list(examples(names))
    random.Random(1).shuffle(taught)
    right: Counter[tuple[str, int]] = Counter()
    for fold in range(FOLDS):
        rest = [one for place, one in enumerate(taught) if place % FOLDS != fold]
        weights = learn(rest, PLACES + len(names))
        for one in taught[fold::FOLDS]:
            right[one.language, one.side] += (one.score(weights) >= 0) == (one.side > 0)
    every = Counter((one.language, one.side) for one in taught)
    for language, side in sorted(every):
        label = "concrete" if side > 0 else "vague"
        yield f"{language} {label}: {right[language, side] / every[language, side]:.1%} right"


def main() -> None:
    """Write ``weights.json`` and ``wording.bin`` beside this file."""
    names: dict[str, int] = {}
    taught = list(examples(names))
    weights = learn(taught, PLACES + len(names))
    step = max(map(abs, weights[:PLACES])) / FINEST
    named = {name: weights[PLACES + at] * NAMED_SCALE for name, at in names.items()}
    kept = {name: round(weight, 3) for name, weight in sorted(named.items())}
    kept = {name: weight for name, weight in kept.items() if weight}
    kept[WORDING] = round(step * WORDING_SCALE, 6)
    text = json.dumps(kept, indent=0, ensure_ascii=False)
    (HERE / "weights.json").write_text(text + "\n", "utf-8")
    table = array("b", (round(weight / step) for weight in weights[:PLACES]))
    (HERE / "wording.bin").write_bytes(table.tobytes())


if __name__ == "__main__":
    if "--folds" in sys.argv:
        for line in weigh():
            sys.stdout.write(line + "\n")
    else:
        main()
