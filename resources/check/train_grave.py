"""Learns what sounds like something that must not weigh in: ``resources/check/train_grave.py``.

The examples are those kept as taught: every sentence of a clean text, and of a text that only
teaches or does not, is one that may be said; what is labelled otherwise is taught as a whole.
Personal identity numbers are left to arithmetic.
"""

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from resources.check.logistic import Row, fit
from wise_feedback.check.lexicon import lexicon
from wise_feedback.check.patterns import Reading, tagged
from wise_feedback.check.rules import rulebook
from wise_feedback.check.second_opinion import BIAS, FINEST, places
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.basics import LANGUAGES, Language

HERE = Path(__file__).parent
TRUST = 0.1
"""How much a row may weigh. With twice as much, texts of new writers are judged no better."""

LARGEST = 32_767


def examples(language: Language) -> Iterator[tuple[Row, int]]:
    """Yield what is taught: 1 for what must not be said, else -1."""
    kept = HERE / "examples" / f"{language}-taught.jsonl"
    for line in kept.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["label"] == "personal_id":
            continue
        read = list(_read(row["text"], language))
        if row["task"] == "specificity" or row["label"] == "clean":
            yield from ((_row([one], language), -1) for one in read)
        else:
            yield _row(read, language), 1


def _read(text: str, language: Language) -> Iterator[Reading]:
    words = lexicon(language)
    for sentence in sentences(text):
        yield rulebook(language).book.read(tagged(sentence, words))


def _row(read: Iterable[Reading], language: Language) -> Row:
    counts = Counter(place for one in read for place in places(one, rulebook(language).themes))
    counts[BIAS] = 1
    return Row(tuple(counts), tuple(map(float, counts.values())))


def main() -> None:
    """Write ``grave_*.bin`` beside this file."""
    for language in LANGUAGES:
        weights = fit(list(examples(language)), BIAS + 1, TRUST)
        whole = (max(-LARGEST, min(LARGEST, round(weight * FINEST))) for weight in weights)
        (HERE / f"grave_{language}.bin").write_bytes(array("h", whole).tobytes())


if __name__ == "__main__":
    main()
