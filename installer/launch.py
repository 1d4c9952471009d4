"""What the installed program begins with: the window, or the command line under its other name."""

import os
import sys
from pathlib import Path

COMMAND_LINE = "wise-feedback-cli"
_BORROWED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_OURS_ALONE = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def main() -> int:
    """Start what was asked for and return its exit status."""
    give_back_libraries()
    if Path(sys.argv[0]).stem == COMMAND_LINE:
        from wise_feedback.cli import main as run_command_line

        return run_command_line()
    find_plugins()
    from ui.__main__ import main as open_program

    return open_program()


def give_back_libraries() -> None:
    """Let what we start, such as a mail program, find its own libraries and not ours.

    The loader has read these variables already; they matter only to our children. Before
    PyInstaller set them, it kept what they were.
    """
    for name in _BORROWED:
        before = os.environ.pop(f"{name}_ORIG", None)
        os.environ.pop(name, None)
        if before is not None:
            os.environ[name] = before


def find_plugins() -> None:
    """Tell Qt itself where its plugins are, instead of every program that we start."""
    places = [os.environ.pop(name, "") for name in _OURS_ALONE]
    if places[0]:
        from PySide6.QtCore import QCoreApplication

        QCoreApplication.addLibraryPath(places[0])


if __name__ == "__main__":
    sys.exit(main())
