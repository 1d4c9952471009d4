"""The structure of a tagged PDF: which text on which page is a heading, a paragraph or a cell.

reportlab has no interface for it, so the objects are made here (ISO 32000-1, 14.7).
"""

from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)

from wise_feedback.letters.sheet import Element

Content = tuple[int, int]
"""A piece of marked content: the page it is on, from 0, and its number there."""


class Tags:
    """Numbers the marked content of each page and builds the tree that gives it meaning."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._pages: list[list[Element]] = [[]]
        self._inside: dict[Element | None, list[Element | Content]] = {None: []}

    def begin(self, element: Element) -> str:
        """Return the operator that begins a piece of *element* on the current page."""
        page = self._pages[-1]
        self._enter(element)
        self._inside[element].append((len(self._pages) - 1, len(page)))
        page.append(element)
        return f"/{element.role} <</MCID {len(page) - 1}>> BDC"

    def end_page(self) -> None:
        """Begin numbering the next page."""
        self._pages.append([])

    def finish(self) -> None:
        """Add the tree to the document, once all its pages are there."""
        document, catalog = self._document, self._document.Catalog
        pages = [document.Reference(page) for page in document.Pages.pages]
        made = {element: PDFDictionary() for element in self._inside}
        references = {element: document.Reference(one) for element, one in made.items()}
        root = PDFDictionary()
        top = document.Reference(root)
        for element, inside in self._inside.items():
            parent = references[element.parent] if element else top
            made[element].dict |= {"P": parent, **_described(element)}
            made[element].dict |= _kids(inside, references, pages)
        for number, page in enumerate(document.Pages.pages):
            page.__NoDefault__ = (*page.__NoDefault__, "StructParents", "Tabs")
            page.StructParents, page.Tabs = number, PDFName("S")
        root.dict |= {
            "Type": PDFName("StructTreeRoot"),
            "K": references[None],
            "ParentTree": document.Reference(self._parent_tree(references)),
            "ParentTreeNextKey": len(pages),
        }
        catalog.StructTreeRoot = root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _enter(self, element: Element) -> None:
        """Give an element its place in the tree, after whatever its parent has already."""
        if element in self._inside:
            return
        if element.parent:
            self._enter(element.parent)
        self._inside[element.parent].append(element)
        self._inside[element] = []

    def _parent_tree(self, made: dict[Element | None, PDFObjectReference]) -> PDFDictionary:
        numbers: list[object] = []
        for number, page in enumerate(self._pages[:-1]):
            numbers += [number, PDFArray([made[element] for element in page])]
        return PDFDictionary({"Nums": PDFArray(numbers)})


def _kids(
    inside: Sequence[Element | Content],
    made: dict[Element | None, PDFObjectReference],
    pages: list[PDFObjectReference],
) -> dict[str, object]:
    """Return what an element holds; its page is said once where that is the same for most."""
    on = [kid[0] for kid in inside if not isinstance(kid, Element)]
    kids: list[object] = []
    for kid in inside:
        if isinstance(kid, Element):
            kids.append(made[kid])
        elif kid[0] == on[0]:
            kids.append(kid[1])
        else:
            place = {"Type": PDFName("MCR"), "Pg": pages[kid[0]], "MCID": kid[1]}
            kids.append(PDFDictionary(place))
    held = kids[0] if len(kids) == 1 else PDFArray(kids)
    return {"Pg": pages[on[0]], "K": held} if on else {"K": held}


def _described(element: Element | None) -> dict[str, object]:
    """Return what an element is; ``None`` is the whole document."""
    if element is None:
        return {"S": PDFName("Document")}
    facts: dict[str, object] = {"S": PDFName(element.role)}
    if element.alt:
        facts["Alt"] = PDFString(element.alt)
    if element.said:
        facts["ActualText"] = PDFString(element.said)
    if element.attributes:
        facts["A"] = f"<<{element.attributes}>>"
    return facts
