"""Learns how much each feature of a sentence weighs: ``python resources/check/train.py``.

The examples are those kept as taught, in ``examples``. A text is concrete if one of its sentences
is, so of each text the sentence that is surest is taught. Logistic regression, pulled towards
nothing, the second opinion twice as hard; the same examples give the same weights.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from wise_feedback.check.engine import required_words
from wise_feedback.check.lexicon import lexicon
from wise_feedback.check.patterns import tagged
from wise_feedback.check.specificity import STEM, STEP, chance, features
from wise_feedback.check.tokens import sentences

HERE = Path(__file__).parent
TAUGHT = ("sv-taught", "en-taught")
ROUNDS, PACE = 300, 4.0
PULL, SECOND_PULL = 0.002, 0.004
SMALLEST = 0.02

Example = tuple[list[dict[str, float]], float]


def examples() -> Iterator[Example]:
    """Yield the features of the sentences of each taught text, and 1 where it is concrete."""
    for name in TAUGHT:
        for line in (HERE / "examples" / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            if row["task"] != "specificity":
                continue
            words = lexicon(row["lang"])
            required = required_words(row.get("requirements", ()), row["lang"])
            read = [
                features(tagged(sentence, words), required) for sentence in sentences(row["text"])
            ]
            if read:
                yield read, float(row["label"] == "concrete")


def learn(taught: list[Example]) -> dict[str, float]:
    """Return the weights that tell the examples apart."""
    weights: defaultdict[str, float] = defaultdict(float)
    for step in range(ROUNDS):
        slope: defaultdict[str, float] = defaultdict(float)
        for read, label in taught:
            surest = max(read, key=lambda found: chance(found, weights))
            miss = (chance(surest, weights) - label) / len(taught)
            for name, value in surest.items():
                slope[name] += miss * value
        pace = PACE * (1 - step / ROUNDS)
        for name in {*slope, *weights}:
            weights[name] -= pace * (slope[name] + _pull(name) * weights[name])
    return dict(weights)


def _pull(name: str) -> float:
    if name == "bias":
        return 0.0
    return SECOND_PULL if name.startswith((STEP, STEM)) else PULL


def main() -> None:
    """Write ``weights.json`` beside this file."""
    weights = learn(list(examples()))
    kept = {name: round(w, 3) for name, w in sorted(weights.items()) if abs(w) >= SMALLEST}
    text = json.dumps(kept, indent=0, ensure_ascii=False)
    (HERE / "weights.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
