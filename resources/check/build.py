"""Makes what the check reads from what people write: ``python resources/check/build.py``.

Of the word lists a table of forms: a line is a number with a bit for each tag, and the forms that
have just these tags. Of the rules the same without their examples, as JSON. Reading these takes a
quarter of the time, and of the memory.
"""

import json
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

from wise_feedback.check.lexicon import BIT
from wise_feedback.check.notation import entries, forms
from wise_feedback.domain.basics import LANGUAGES, Language

HERE = Path(__file__).parent


def build_table(language: Language) -> dict[str, int]:
    """Return every form with its tags, made from the word lists."""
    table: dict[str, int] = {}
    for name in (f"lexicon_{language}.toml", f"grammar_{language}.toml"):
        for tag, listed in tomllib.loads((HERE / name).read_text("utf-8")).items():
            for entry in entries(listed):
                for form in forms(entry):
                    table[form] = table.get(form, 0) | BIT[tag]
    return _without_genitives(table) if language == "sv" else table


def _without_genitives(table: dict[str, int]) -> dict[str, int]:
    """Leave out what only has an s more: the lexicon looks for a Swedish word without it too."""
    return {
        form: tags
        for form, tags in table.items()
        if not (form.endswith("s") and table.get(form[:-1]) == tags)
    }


def lines(table: dict[str, int]) -> list[str]:
    """Return the lines of the table."""
    by_tags: defaultdict[int, list[str]] = defaultdict(list)
    for form, tags in table.items():
        by_tags[tags].append(form)
    return [f"{tags} {'|'.join(sorted(listed))}" for tags, listed in sorted(by_tags.items())]


def build_rules(language: Language) -> dict[str, Any]:
    """Return the rules for what must not be said, without the examples that only tests need."""
    table = tomllib.loads((HERE / f"protected_{language}.toml").read_text("utf-8"))
    for rule in table["rule"]:
        del rule["hit"], rule["miss"]
    return table


def main() -> None:
    """Write the tables and the rules beside this file."""
    for language in LANGUAGES:
        rules = json.dumps(build_rules(language), ensure_ascii=False, separators=(",", ":"))
        (HERE / f"rules_{language}.json").write_text(rules + "\n", "utf-8")
        target = HERE / f"forms_{language}.txt"
        target.write_text("\n".join(lines(build_table(language))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
