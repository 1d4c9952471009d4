"""What the program can say about itself."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Build:
    """From which *commit* an installed program was built, and on which *day*; empty from source."""

    commit: str = ""
    day: str = ""


@dataclass(frozen=True)
class Engines:
    """What the program runs on, by version. *schema* is the last migration, of *migrations*.

    *is_encrypted* is whether the data has a key; the engine could, also where it has none.
    """

    python: str
    sqlite: str
    sqlcipher: str
    schema: str
    migrations: int
    system: str
    is_encrypted: bool = False


@dataclass(frozen=True)
class Part:
    """What others have made and the program uses: a library, a font. *version* may be empty."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True)
class Contents:
    """How much is in the vault, as numbers and never as names. *size* is in bytes."""

    assignments: int
    candidates: int
    promises: int
    letters: int
    size: int
    is_usual_place: bool


@dataclass(frozen=True)
class LogEnd:
    """The last *lines* of the log, and how many of them were *left_out*: they may name somebody."""

    lines: tuple[str, ...]
    left_out: int = 0
