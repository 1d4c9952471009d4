"""A mail as it was pasted: what its writer says, and what else came with it, line by line.

Nothing is thrown away: the pieces joined again are the text that was pasted, so that whoever reads
it sees what was set aside and can take it back. One pass over the lines, none looked at for long,
so that a pasted book costs no more than reading it.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache

from wise_feedback.domain.replies import Piece, PieceKind
from wise_feedback.resources import resource

_LONGEST = 300
"""Characters of a line, or of the three of a folded one, that are looked at."""

_FOLDED = 3
_SHORTEST_MARKER = 12
_HEADS_WITHIN = 5
_MOST_OF_NAME = 4
_SIGNATURE_LINES = 14
_SENTENCE = 6
"""Words from which a line with a full stop after a signature is something that is said."""

_HEAD = re.compile(r"^[>|\s*_]{0,8}([^\W\d_][\w -]{1,16}?)\s{0,2}[*_]{0,2}:[*_]{0,2}(?:\s|$)")
_RULE = re.compile(r"^[\s>]{0,8}[-_=*–—]{2,}")
_DASHES = frozenset({"--", "-- ", "—"})
_SIGNED = re.compile(r"^[/~–—]\s?[^\W\d_][\w.-]{0,30}(?: [^\W\d_][\w.-]{0,30}){0,2}\s*$")
_WORD = re.compile(r"\w+", re.UNICODE)


def split(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a pasted mail in order; joined with line breaks they are *text*."""
    lines = text.split("\n")
    pieces: list[tuple[PieceKind, list[str]]] = []
    for kind, line in zip(_kinds(lines), lines, strict=True):
        if pieces and pieces[-1][0] is kind:
            pieces[-1][1].append(line)
        else:
            pieces.append((kind, [line]))
    return tuple(Piece(kind, "\n".join(found)) for kind, found in pieces)


def _kinds(lines: Sequence[str]) -> list[PieceKind]:
    """Return what each line is; blank lines go with what stands before them."""
    kinds = list(_Reader(lines).read())
    if not any(
        kind is PieceKind.SAID and line.strip() for kind, line in zip(kinds, lines, strict=True)
    ):
        # Nothing is left: rather show too much than lose what somebody meant to show.
        kinds = [PieceKind.SAID if _is_words(kind) else kind for kind in kinds]
    return kinds


def _is_words(kind: PieceKind) -> bool:
    return kind in {PieceKind.QUOTED, PieceKind.SIGNATURE}


class _Reader:
    """Reads the lines once, remembering in which part of the mail it is."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._part = PieceKind.SAID
        self._has_said = False
        self._signed = 0
        self._head_until = 0

    def read(self) -> Iterator[PieceKind]:
        """Yield what each line is."""
        for at, line in enumerate(self._lines):
            kind = self._kind(at, line)
            self._has_said = self._has_said or (kind is PieceKind.SAID and bool(line.strip()))
            yield kind

    def _kind(self, at: int, line: str) -> PieceKind:
        if at < self._head_until:
            return PieceKind.HEAD
        bare = line.strip()
        if not bare:
            return self._part
        if bare[0] == ">":
            self._part = PieceKind.SAID if self._part is PieceKind.SIGNATURE else self._part
            return PieceKind.QUOTED
        if self._begins_older(at, bare):
            return PieceKind.HEAD
        if self._part is PieceKind.QUOTED:
            return PieceKind.QUOTED
        return self._kind_of_words(bare)

    def _begins_older(self, at: int, bare: str) -> bool:
        """Whether a line heads another mail; then say where its head ends, and what follows it."""
        is_forward = _is_marker(bare, "forwarded")
        heads = _heads(self._lines, at)
        if not (is_forward or heads or _is_marker(bare, "original")):
            wrote = _attribution(self._lines, at)
            if not wrote:
                return False
            self._head_until = at + wrote
            is_marked = _next_is_marked(self._lines, at + wrote)
            self._part = PieceKind.SAID if is_marked else PieceKind.QUOTED
            return True
        self._head_until = at + max(heads, 1)
        if not heads:
            following = _next_written(self._lines, at + 1)
            heads = _heads(self._lines, following)
            self._head_until = following + heads if heads else at + 1
        # What is passed on, or has nothing above it, is what was meant to be read.
        is_passed_on = is_forward and self._part is not PieceKind.QUOTED
        is_shown = is_passed_on or not self._has_said
        self._part = PieceKind.SAID if is_shown else PieceKind.QUOTED
        return True

    def _kind_of_words(self, bare: str) -> PieceKind:
        low = bare[:_LONGEST].casefold()
        if low.startswith(_written_by_programs()):
            return PieceKind.SIGNATURE
        if self._part is PieceKind.SIGNATURE and not self._goes_on(bare, low):
            self._signed += 1
            return PieceKind.SIGNATURE
        if self._has_said and _ends(bare, low):
            self._part, self._signed = PieceKind.SIGNATURE, 0
            return PieceKind.SIGNATURE
        self._part = PieceKind.SAID
        return PieceKind.SAID

    def _goes_on(self, bare: str, low: str) -> bool:
        """Whether somebody who has signed says something more."""
        if low.split(" ", 1)[0] in _words("goes_on") or low.startswith(_words("goes_on")[-4:]):
            return True
        if self._signed >= _SIGNATURE_LINES:
            return True
        is_sentence = bare[-1] in ".!?" and "@" not in bare and "www." not in low
        return is_sentence and len(_WORD.findall(bare[:_LONGEST])) >= _SENTENCE


def _ends(bare: str, low: str) -> bool:
    """Whether a line is the end of a letter: a greeting and perhaps a name, or the two dashes."""
    if bare in _DASHES or _SIGNED.match(bare[:_LONGEST]):
        return True
    if len(bare) > _LONGEST / 4 or not low.startswith(_words("endings")):
        return False
    for ending in _words("endings"):
        rest = low[len(ending) :]
        if low.startswith(ending) and not rest[:1].isalnum():
            names = _WORD.findall(bare[len(ending) :])
            is_name = all(word[0].isupper() or word.isdigit() for word in names)
            return len(names) <= _MOST_OF_NAME and is_name and "?" not in rest
    return False


def _heads(lines: Sequence[str], at: int) -> int:
    """Return how many lines from *at* are the head of a mail, 0 if they are none."""
    if at >= len(lines) or not _is_head(lines[at]):
        return 0
    last, found = at, 1
    for place in range(at + 1, min(at + _HEADS_WITHIN * 2, len(lines))):
        if _is_head(lines[place]):
            last, found = place, found + 1
        elif not lines[place].strip() or place - last > 1:
            break
    return last - at + 1 if found > 1 else 0


def _is_head(line: str) -> bool:
    found = _HEAD.match(line[:_LONGEST])
    return found is not None and found[1].casefold().strip() in _known("heads")


def _is_marker(bare: str, name: str) -> bool:
    """Whether a line says that another mail follows, between dashes or before a colon."""
    if not _SHORTEST_MARKER <= len(bare) <= _LONGEST / 3:
        return False
    low = bare.casefold().strip("-_=*–—: >")
    is_ruled = _RULE.match(bare) is not None or bare.endswith(":")
    if name == "original" and not low:
        return bare[0] == "_"  # the line that Outlook draws above a mail
    return is_ruled and low in _words(name)


def _attribution(lines: Sequence[str], at: int) -> int:
    """Return how many lines say who wrote the mail below and when, 0 if they do not."""
    said = ""
    if not _may_open(lines[at][:_LONGEST].strip().casefold()):
        return 0
    if not any(line.rstrip().endswith(":") for line in lines[at : at + _FOLDED]):
        return 0
    for count in range(1, _FOLDED + 1):
        if at + count > len(lines) or not lines[at + count - 1].strip():
            return 0
        said = f"{said} {lines[at + count - 1].strip()}".strip()
        if len(said) > _LONGEST:
            return 0
        if said.endswith(":"):
            return count if _says_who_wrote(said.casefold()) else 0
    return 0


def _says_who_wrote(low: str) -> bool:
    words = set(_WORD.findall(low))
    is_dated = any(map(str.isdigit, low)) or "@" in low
    return is_dated and _may_open(low) and not words.isdisjoint(_words("verbs"))


def _may_open(low: str) -> bool:
    first = low.split(" ", 1)[0].strip(",.")
    return first in _known("openers") or first[:1].isdigit() or "@" in low


def _next_is_marked(lines: Sequence[str], at: int) -> bool:
    place = _next_written(lines, at)
    return place < len(lines) and lines[place].lstrip()[:1] == ">"


def _next_written(lines: Sequence[str], at: int) -> int:
    """Return the next line that is not blank, of the few that may stand between."""
    for place in range(at, min(at + _HEADS_WITHIN, len(lines))):
        if lines[place].strip():
            return place
    return len(lines)


@cache
def _written_by_programs() -> tuple[str, ...]:
    return _words("programs") + _words("small_print")


@cache
def _known(name: str) -> frozenset[str]:
    return frozenset(_words(name))


@cache
def _words(name: str) -> tuple[str, ...]:
    table = tomllib.loads(resource("chase", "mail.toml").read_text("utf-8"))
    return tuple(table[name])
