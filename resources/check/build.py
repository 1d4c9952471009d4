"""Makes the tables of forms from the word lists: ``python resources/check/build.py``.

A line of a table is a number with a bit for each tag, and the forms that have just these tags.
Reading it takes a quarter of the time that the lists take.
"""

from collections import defaultdict
from pathlib import Path

from wise_feedback.check.lexicon import build_table
from wise_feedback.domain.basics import Language

LANGUAGES: tuple[Language, ...] = ("sv", "en")


def lines(table: dict[str, int]) -> list[str]:
    """Return the lines of the table."""
    by_tags: defaultdict[int, list[str]] = defaultdict(list)
    for form, tags in table.items():
        by_tags[tags].append(form)
    return [f"{tags} {'|'.join(sorted(listed))}" for tags, listed in sorted(by_tags.items())]


def main() -> None:
    """Write the tables beside this file."""
    for language in LANGUAGES:
        target = Path(__file__).with_name(f"forms_{language}.txt")
        target.write_text("\n".join(lines(build_table(language))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
