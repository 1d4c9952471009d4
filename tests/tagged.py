"""A PDF as a screen reader has it: its structure, and which text belongs where."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf

Place = tuple[int, int]
"""A piece of marked content: its page and its number there, from 0."""


@dataclass
class Node:
    """An element: its role, what is told of it, and what it holds in order."""

    role: str
    facts: pikepdf.Dictionary
    kids: list["Node | Place"] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        """The element and all inside it, in order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def places(self) -> list[Place]:
        """Every piece of content in it, in reading order."""
        found: list[Place] = []
        for kid in self.kids:
            found += kid.places() if isinstance(kid, Node) else [kid]
        return found


class Tagged:
    """A PDF opened, with the text of each piece of its content."""

    def __init__(self, pdf: bytes) -> None:
        self.file = pikepdf.open(BytesIO(pdf))
        self.catalog = self.file.Root
        self.pages = [page.obj for page in self.file.pages]
        self.whole = self._node(self.catalog.StructTreeRoot.K)
        self.texts: dict[Place, str] = {}
        self.artifacts: list[tuple[str, str]] = []
        self.loose = ""
        for number in range(len(self.pages)):
            self._read(number)

    def text(self, node: Node) -> str:
        """What is read of an element, in NFC and its white space folded."""
        return unicodedata.normalize("NFC", " ".join(self._said(node).split()))

    def owner(self, place: Place) -> pikepdf.Dictionary:
        """The element that the parent tree names for a piece of content."""
        numbers = self.catalog.StructTreeRoot.ParentTree.Nums
        keys = [int(key) for key in list(numbers)[::2]]
        page = self.pages[place[0]]
        return numbers[keys.index(int(page.StructParents)) * 2 + 1][place[1]]

    def fonts(self) -> list[pikepdf.Dictionary]:
        """Every font of every page."""
        return [font for page in self.pages for font in page.Resources.Font.values()]

    def _said(self, node: Node) -> str:
        if "/ActualText" in node.facts:
            return str(node.facts.ActualText)
        parts = (self._said(k) if isinstance(k, Node) else self.texts[k] for k in node.kids)
        return "".join(parts)

    def _node(self, element: pikepdf.Dictionary) -> Node:
        node = Node(str(element.S)[1:], element)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if not isinstance(kid, pikepdf.Dictionary):
                node.kids.append((self._page(element.Pg), int(kid)))
            elif kid.get("/Type") == "/MCR":
                node.kids.append((self._page(kid.Pg), int(kid.MCID)))
            else:
                assert kid.P.objgen == element.objgen
                node.kids.append(self._node(kid))
        return node

    def _page(self, page: pikepdf.Dictionary) -> int:
        return [one.objgen for one in self.pages].index(page.objgen)

    def _read(self, number: int) -> None:
        page = self.pages[number]
        letters = {name: _letters(font) for name, font in page.Resources.Font.items()}
        inside: list[tuple[str, object]] = []
        font: dict[bytes, str] = {}
        for operands, operator in pikepdf.parse_content_stream(self.file.pages[number]):
            match str(operator):
                case "BDC" | "BMC":
                    inside.append((str(operands[0]), operands[1] if len(operands) > 1 else {}))
                    self._begin(number, inside)
                case "EMC":
                    inside.pop()
                case "Tf":
                    font = letters[str(operands[0])]
                case "TJ" | "Tj":
                    self._write(number, inside, _decoded(operands[0], font))
        assert not inside

    def _begin(self, number: int, inside: list[tuple[str, object]]) -> None:
        assert len(inside) == 1, "marked content inside marked content"
        role, facts = inside[-1]
        if role == "/Artifact":
            self.artifacts.append((str(facts.get("/Subtype", facts.get("/Type", ""))), ""))
        elif "/MCID" in facts:
            place = (number, int(facts["/MCID"]))
            assert place not in self.texts
            self.texts[place] = ""

    def _write(self, number: int, inside: list[tuple[str, object]], text: str) -> None:
        if not inside:
            self.loose += text
            return
        role, facts = inside[-1]
        if role == "/Artifact":
            kind, before = self.artifacts[-1]
            self.artifacts[-1] = kind, before + text
        else:
            self.texts[number, int(facts["/MCID"])] += text


def _letters(font: pikepdf.Dictionary) -> dict[bytes, str]:
    """What each code of a font is read as."""
    if "/ToUnicode" not in font:
        return {}  # never drawn with, or decoding fails
    table = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"<([0-9A-F]{2,4})> <([0-9a-f]+)>\n", table)
    return {bytes.fromhex(code): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def _decoded(shown: object, letters: dict[bytes, str]) -> str:
    strings = shown if isinstance(shown, pikepdf.Array) else [shown]
    text = ""
    size = len(next(iter(letters), b""))
    for string in strings:
        if isinstance(string, pikepdf.String):
            code = bytes(string)
            text += "".join(letters[code[i : i + size]] for i in range(0, len(code), size))
    return text
