"""The one way to find a shipped file, in the source tree and in the installed program."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, for example ``resource("letters", "sv.toml")``.

    Raises ``FileNotFoundError`` at once, naming the path, rather than when it is first read.
    """
    path = ROOT.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
