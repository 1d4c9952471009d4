"""Makes the tables of forms from the word lists: ``python resources/check/build.py``.

A line of a table is a number with a bit for each tag, and the forms that have just these tags.
Reading it takes a quarter of the time that the lists take.
"""

import tomllib
from collections import defaultdict
from pathlib import Path

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.notation import entries, forms
from wise_feedback.domain.basics import Language

LANGUAGES: tuple[Language, ...] = ("sv", "en")


HERE = Path(__file__).parent


def build_table(language: Language) -> dict[str, int]:
    """Return every form with its tags, made from the word lists."""
    table: dict[str, int] = {}
    for name in (f"lexicon_{language}.toml", f"grammar_{language}.toml"):
        for tag, listed in tomllib.loads((HERE / name).read_text("utf-8")).items():
            for entry in entries(listed):
                for form in forms(entry):
                    table[form] = table.get(form, 0) | BIT[tag]
    return table


def lines(table: dict[str, int]) -> list[str]:
    """Return the lines of the table."""
    by_tags: defaultdict[int, list[str]] = defaultdict(list)
    for form, tags in table.items():
        by_tags[tags].append(form)
    return [f"{tags} {'|'.join(sorted(listed))}" for tags, listed in sorted(by_tags.items())]


def main() -> None:
    """Write the tables beside this file."""
    for language in LANGUAGES:
        target = HERE / f"forms_{language}.txt"
        target.write_text("\n".join(lines(build_table(language))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
