"""The notation of the word lists: a stem, then the endings it takes."""

from collections.abc import Iterator


def forms(entry: str) -> Iterator[str]:
    """Yield the forms of an entry: ``team|et s`` gives team, teamet, teams.

    A stem that ends in a hyphen is no form by itself: ``känn-|a er de`` gives känna, känner, kände.
    """
    stem, bar, endings = entry.strip().partition("|")
    bare = stem.removesuffix("-") if bar else stem
    if bare == stem:
        yield stem
    for ending in endings.split():
        yield bare + ending


def entries(listed: str) -> Iterator[str]:
    """Yield the entries of a list: on lines of their own, or between commas."""
    for line in listed.splitlines():
        yield from (entry.strip() for entry in line.split(",") if entry.strip())
