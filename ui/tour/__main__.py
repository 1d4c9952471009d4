"""The tour: the program used once on its real pages, by clicks and keys, without a screen.

``python3 start.py tour --out DIR [--import FILE]`` imports a list into a scratch vault (without
one it opens the sample data), gives feedback, is stopped at the close-gate, writes a letter, tells
those who wait, tests what a client said, makes an agreement, and leaves pictures, the letter, the
agreement and a summary in DIR.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ui.app import let_go, make_window
from ui.shared import without_screen
from ui.shared.theme import make_app
from ui.tour.hands import Hands
from ui.tour.job import Job
from ui.tour.promises import Promises
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.services import settings, vault


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the tour and return its exit status: 1 where the list could not be imported.

    Where pictures cannot be saved it says so and leaves no summary.
    """
    parser = argparse.ArgumentParser(prog="start.py tour")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--import", type=Path, metavar="FILE", dest="path")
    chosen = parser.parse_args(arguments)
    try:
        chosen.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        parser.error(f"no folder can be made at {chosen.out}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    without_screen.begin()
    app = make_app()
    app.setApplicationName("Wise Feedback")
    with tempfile.TemporaryDirectory() as folder:
        return _take_tour(Path(folder), chosen.out, chosen.path)


def _take_tour(folder: Path, out: Path, path: Path | None) -> int:
    start, summary = time.perf_counter(), dict[str, Any]()
    vault.open_vault(folder)
    try:
        settings.remember(replace(settings.load(), language="sv", theme="light"))
        window = make_window(folder)
        window.show()
        try:
            hands = Hands(window, out)
            Promises(hands, summary).run(Job(hands, summary).run(path))
        finally:
            let_go(window)
    except WiseFeedbackError as error:
        from ui.shared.reporting import describe

        sys.stderr.write(f"{describe(error)}\n")
        return 1
    finally:
        vault.close_vault()
    summary["seconds"] = round(time.perf_counter() - start, 1)
    text = json.dumps(summary, ensure_ascii=False, indent=2)
    (out / "summary.json").write_text(text + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
