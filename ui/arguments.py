"""What the program is started with: where the data lies, and files to open."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import wise_feedback

_TRIALS = {
    "--smoke": "try in a scratch vault, without a screen, whether the program is whole",
    "--until-painted": "end as soon as the first page is painted, to measure the start",
}

ACTIVATION = "XDG_ACTIVATION_TOKEN"


@dataclass(frozen=True)
class Arguments:
    """The folder of the vault, if another than the usual one, and *files* by their whole paths.

    By the *token* a desktop knows that the user asked for this, and lets a window come forward.
    """

    vault: Path | None
    files: tuple[Path, ...]
    token: str = ""


NOTHING_ASKED = Arguments(None, ())


def read_arguments(given: Sequence[str] | None = None) -> Arguments:
    """Read what the program was started with, as ``sys.argv`` has it unless it is *given*."""
    import argparse

    parser = argparse.ArgumentParser(prog="wise-feedback")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="where the data lies")
    parser.add_argument("--version", action="version", version=wise_feedback.__version__)
    for option, does in _TRIALS.items():  # which ui.__main__ looks for before anything is imported
        parser.add_argument(option, action="store_true", help=does)
    words = "a voice, phrases or a list of candidates to open"
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help=words)
    chosen = parser.parse_args(given)
    for option in _TRIALS:
        if getattr(chosen, option[2:].replace("-", "_")):
            parser.error(f"{option} is understood only as the first")
    # Whoever opens them may be another process, in another folder.
    return Arguments(chosen.vault, tuple(path.absolute() for path in chosen.files), _token())


def _token() -> str:
    """Return what a Linux desktop gave for this start. Qt takes it away once it has begun."""
    wayland, x11 = (os.environ.get(name, "") for name in (ACTIVATION, "DESKTOP_STARTUP_ID"))
    return wayland or x11
