"""The structure of a tagged PDF: which text on which page is a heading, and which a paragraph.

reportlab has no interface for it, so the objects are made here (ISO 32000-1, 14.7).
"""

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
)

from wise_feedback.letters.sheet import Element


class Tags:
    """Numbers the marked content of each page and builds the tree that gives it meaning."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._pages: list[list[Element]] = [[]]
        self._content: dict[Element, list[tuple[int, int]]] = {}

    def begin(self, element: Element) -> str:
        """Return the operator that begins a piece of *element* on the current page."""
        page = self._pages[-1]
        self._content.setdefault(element, []).append((len(self._pages), len(page)))
        page.append(element)
        return f"/{element.role} <</MCID {len(page) - 1}>> BDC"

    def end_page(self) -> None:
        """Begin numbering the next page."""
        self._pages.append([])

    def finish(self) -> None:
        """Add the tree to the document, once all its pages are there."""
        document, catalog = self._document, self._document.Catalog
        pages = [document.Reference(page) for page in document.Pages.pages]
        root, whole = PDFDictionary(), PDFDictionary()
        top, parent = document.Reference(root), document.Reference(whole)
        elements = {
            element: document.Reference(_element(element, parent, pages, content))
            for element, content in self._content.items()
        }
        for number, page in enumerate(document.Pages.pages):
            page.__NoDefault__ = (*page.__NoDefault__, "StructParents", "Tabs")
            page.StructParents, page.Tabs = number, PDFName("S")
        whole.dict |= {
            "Type": PDFName("StructElem"),
            "S": PDFName("Document"),
            "P": top,
            "K": PDFArray(elements.values()),
        }
        root.dict |= {
            "Type": PDFName("StructTreeRoot"),
            "K": parent,
            "ParentTree": document.Reference(self._parent_tree(elements)),
            "ParentTreeNextKey": len(pages),
        }
        catalog.StructTreeRoot = root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _parent_tree(self, elements: dict[Element, PDFObjectReference]) -> PDFDictionary:
        numbers: list[object] = []
        for number, page in enumerate(self._pages[:-1]):
            numbers += [number, PDFArray([elements[element] for element in page])]
        return PDFDictionary({"Nums": PDFArray(numbers)})


def _element(
    element: Element,
    parent: PDFObjectReference,
    pages: list[PDFObjectReference],
    content: list[tuple[int, int]],
) -> PDFDictionary:
    first = content[0][0]
    kids = [
        number
        if page == first
        else PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[page - 1], "MCID": number})
        for page, number in content
    ]
    return PDFDictionary(
        {
            "Type": PDFName("StructElem"),
            "S": PDFName(element.role),
            "P": parent,
            "Pg": pages[first - 1],
            "K": PDFArray(kids),
        }
    )
