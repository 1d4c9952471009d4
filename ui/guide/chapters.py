"""The guide as it is written: chapters of headings, paragraphs, lists and tables.

It lies in ``resources/guide`` in each language, in a small part of Markdown: ``# Title {#id}``
begins a chapter and ``## Title {#id}`` a section, ``- `` and ``1. `` are lists, ``|`` is a table.
In a line **bold** quotes a label of the interface word for word, `code` is a key as ``QShortcut``
knows it, and ``[words](#id)`` leads to a chapter or a section.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from ui.shared.keys import key_words
from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource

_THIN, _FIRM = "\u202f", "\u00a0"
"""Spaces at which no line ends: on the edges of a key's ground, and within its name."""


class Mark(StrEnum):
    """What a piece of a line is."""

    PLAIN = "plain"
    LABEL = "label"
    KEYS = "keys"
    LINK = "link"


class Form(StrEnum):
    """What a block of a chapter is."""

    HEADING = "heading"
    TEXT = "text"
    POINT = "point"
    STEP = "step"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a line. A link has its *target*, a key is named as ``QShortcut`` knows it."""

    text: str
    mark: Mark = Mark.PLAIN
    target: str = ""

    @property
    def said(self) -> str:
        """What is read: of a key its name on the user's keyboard, off the edges of its ground."""
        if self.mark is not Mark.KEYS:
            return self.text
        return f"{_THIN}{key_words(self.text).replace(' ', _FIRM)}{_THIN}"


Line = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A block: one line, or the rows of a table, the first of which is its head.

    A heading has an *id* where it is led to.
    """

    form: Form
    lines: tuple[tuple[Line, ...], ...]
    id: str = ""

    @property
    def said(self) -> Iterator[str]:
        """What is read of each line and cell."""
        for row in self.lines:
            for line in row:
                yield "".join(piece.said for piece in line)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its id, its title and what stands below it."""

    id: str
    title: str
    blocks: tuple[Block, ...]

    def hits(self, words: str) -> int:
        """Return how often *words* stand in it, whatever the case; none without words."""
        wanted = words.strip().casefold()
        if not wanted:
            return 0
        said = [self.title, *(line for block in self.blocks for line in block.said)]
        return sum(line.replace(_FIRM, " ").casefold().count(wanted) for line in said)

    def pieces(self) -> Iterator[Piece]:
        """Give every piece of every line."""
        for block in self.blocks:
            for row in block.lines:
                for line in row:
                    yield from line


class Guide:
    """The chapters in one language, in order."""

    def __init__(self, text: str) -> None:
        self.chapters = tuple(_chapters(text))
        self._homes: dict[str, str] = {}
        for chapter in self.chapters:
            for name in (chapter.id, *(block.id for block in chapter.blocks if block.id)):
                self._homes[name] = chapter.id

    @property
    def places(self) -> tuple[str, ...]:
        """The ids of all that can be led to: chapters, each followed by its sections."""
        return tuple(self._homes)

    def chapter_of(self, place: str) -> Chapter:
        """Return the chapter of an id, or that with a section of this id; else the first."""
        home = self._homes.get(place)
        return next((one for one in self.chapters if one.id == home), self.chapters[0])


@cache
def guide(language: Language) -> Guide:
    """Return the guide in a language."""
    return Guide(resource("guide", f"{language}.md").read_text("utf-8"))


_HEADING = re.compile(r"(#{1,2}) (.+?)(?: \{#([\w-]+)\})?")
_PIECE = re.compile(r"\*\*(.+?)\*\*|`(.+?)`|\[(.+?)\]\(#([\w-]+)\)")
_STEP = re.compile(r"\d+\. ")
_RULE = re.compile(r"[|\s:-]+")


def _chapters(text: str) -> Iterator[Chapter]:
    title, name, blocks = "", "", list[Block]()
    for part in re.split(r"\n\s*\n", text.strip()):
        lines = [line.strip() for line in part.strip().splitlines()]
        heading = _HEADING.fullmatch(lines[0])
        if heading is None:
            blocks.extend(_blocks(lines))
        elif heading[1] == "##":
            blocks.append(Block(Form.HEADING, ((_line(heading[2]),),), heading[3] or ""))
        else:
            if name:
                yield Chapter(name, title, tuple(blocks))
            title, name, blocks = heading[2], heading[3] or "", []
    yield Chapter(name, title, tuple(blocks))


def _blocks(lines: list[str]) -> Iterator[Block]:
    if lines[0].startswith("|"):
        rows = [line for line in lines if not _RULE.fullmatch(line)]
        yield Block(Form.TABLE, tuple(_cells(row) for row in rows))
        return
    for said in _unwrapped(lines):
        step = _STEP.match(said)
        if step is not None:
            yield Block(Form.STEP, ((_line(said[step.end() :]),),))
        elif said.startswith("- "):
            yield Block(Form.POINT, ((_line(said[2:]),),))
        else:
            yield Block(Form.TEXT, ((_line(said),),))


def _unwrapped(lines: list[str]) -> list[str]:
    """Return the lines with those that only go on put behind what they go on from."""
    whole: list[str] = []
    for line in lines:
        if whole and not line.startswith("- ") and not _STEP.match(line):
            whole[-1] += f" {line}"
        else:
            whole.append(line)
    return whole


def _cells(row: str) -> tuple[Line, ...]:
    return tuple(_line(cell.strip()) for cell in row.strip("|").split("|"))


def _line(text: str) -> Line:
    pieces: list[Piece] = []
    begins = 0
    for found in _PIECE.finditer(text):
        if found.start() > begins:
            pieces.append(Piece(text[begins : found.start()]))
        pieces.append(_piece(found))
        begins = found.end()
    if begins < len(text):
        pieces.append(Piece(text[begins:]))
    return tuple(pieces)


def _piece(found: "re.Match[str]") -> Piece:
    if found[1]:
        return Piece(found[1], Mark.LABEL)
    if found[2]:
        return Piece(found[2], Mark.KEYS)
    return Piece(found[3], Mark.LINK, found[4])
