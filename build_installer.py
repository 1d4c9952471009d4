#!/usr/bin/env python3
"""Build the installer for the system this runs on: ``python3 build_installer.py [--fast]``.

What it makes is in ``dist``. Like ``start.py``, it needs nothing but Python and pip; it works in an
environment of its own, so that nothing but what is locked can get into the program. ``--help`` says
what else it takes.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    """Set up what builds, and build; return the exit status."""
    os.environ["WF_VENV"] = str(ROOT / "build" / "environment")
    import start  # which reads where its environment is

    try:
        for screen in ("xcb", "wayland"):  # some of whose libraries go into the program
            start.check_libraries(screen)
        start.set_up("app.txt", "build.txt", platform="offscreen")
    except start.StoppedError as stopped:
        sys.stderr.write(f"{stopped}\n")
        return stopped.status
    return start.run("-m", "installer", *arguments, folder=ROOT, QT_QPA_PLATFORM="offscreen")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
