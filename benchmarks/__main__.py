"""``python3 start.py bench``: every budget with its baseline, as a table or as JSON."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from benchmarks.measure import Result

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def main() -> int:
    """Measure, print, and return how many budgets are broken (0 is well)."""
    parser = argparse.ArgumentParser(prog="start.py bench")
    parser.add_argument("--json", action="store_true", help="one JSON object a row")
    parser.add_argument(
        "--only",
        default="",
        help="startup, installed, boards, owed, insights, replies, reports, meetings, lists, "
        "letters, checks",
    )
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    broken = 0
    for name, measure in _measures().items():
        if chosen.only in ("", name):
            for row in measure():
                broken += not row.holds
                print(json.dumps(row.as_json()) if chosen.json else _line(row), flush=True)
    app.quit()
    return min(broken, 1)


def _application() -> "QApplication":
    from ui.shared.languages import speak
    from ui.shared.theme import make_app, theme

    app = make_app()
    speak("sv")
    theme().apply("light")
    return app


def _measures() -> dict[str, Callable[[], list[Result]]]:
    from benchmarks import (
        boards,
        checks,
        insights,
        installed,
        letters,
        lists,
        meetings,
        owed,
        replies,
        reports,
        startup,
    )

    return {
        "startup": startup.results,
        "installed": installed.results,
        "boards": boards.results,
        "owed": owed.results,
        "insights": insights.results,
        "replies": replies.results,
        "reports": reports.results,
        "meetings": meetings.results,
        "lists": lists.results,
        "letters": letters.results,
        "checks": checks.results,
    }


def _line(row: Result) -> str:
    sign = "ok  " if row.holds else "OVER"
    limit = f">= {row.budget:g}" if row.is_least else f"<= {row.budget:g}"
    times = f"{row.subject:9.2f} {row.baseline:9.2f} {row.unit}"
    return f"{sign} {row.what:<46} {row.ratio:7.2f} x  {limit:<8} {times}"


if __name__ == "__main__":
    sys.exit(main())
