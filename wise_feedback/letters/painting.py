"""From laid out pages to the bytes of a PDF.

The text is written as content operators that shaping has prepared; reportlab makes the file round
them. What a person reads is tagged (ISO 32000-1, 14.8), so that a screen reader tells headings from
text and passes over what is repeated. The same paper gives the same bytes.
"""

import io
from collections.abc import Iterator
from itertools import groupby

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from wise_feedback.letters import letterhead, styles
from wise_feedback.letters.direction import has_rtl
from wise_feedback.letters.embedding import DocumentFonts
from wise_feedback.letters.images import DocumentImages
from wise_feedback.letters.metadata import LANGUAGES, describe
from wise_feedback.letters.sheet import (
    DECORATION,
    Artifact,
    Block,
    Element,
    Fill,
    Paper,
    Placed,
    Sheet,
    Shown,
)
from wise_feedback.letters.styles import A4, MARGIN, RIGHT
from wise_feedback.letters.tagging import Tags
from wise_feedback.resources import resource


def paint(paper: Paper, sheets: list[Sheet]) -> bytes:
    """Paint the pages of a paper and return the PDF."""
    file = io.BytesIO()
    canvas = _canvas(file, paper)
    document = canvas._doc  # noqa: SLF001 — reportlab has no public way to its document
    describe(paper, document)
    painter = _Painter(canvas, document)
    for sheet in sheets:
        painter.paint(sheet)
    painter.finish()
    canvas.save()
    return file.getvalue()


def load_base_font() -> str:
    """Return the font a canvas starts with, so that no Helvetica is named; register it once."""
    name = styles.SERIF[0]
    if name not in pdfmetrics.getRegisteredFontNames():
        rl_config.useA85 = 0  # else every page is written in text form, a quarter larger
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf"))))
    return name


def _canvas(file: io.BytesIO, paper: Paper) -> Canvas:
    canvas = Canvas(
        file,
        pagesize=A4,
        pageCompression=1,
        pdfVersion=(1, 7),
        invariant=1,
        initialFontName=load_base_font(),
        lang=LANGUAGES[paper.language],
    )
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


class _Painter:
    """Paints sheets on a canvas, and gathers the fonts, pictures and tags they use."""

    def __init__(self, canvas: Canvas, document: PDFDocument) -> None:
        self._canvas = canvas
        self._height = A4.height
        self._fonts, self._images = DocumentFonts(), DocumentImages(document)
        self._tags = Tags(document)
        document.delayedFonts.append(self._fonts)

    def paint(self, sheet: Sheet) -> None:
        """Paint one page."""
        self._height = sheet.size.height
        self._canvas.setPageSize(sheet.size)
        _paint_shapes(self._canvas, sheet)
        for block in sheet.blocks:
            for part in _as_read(block):
                self._paint_block(part)
        self._tags.end_page()
        self._canvas.showPage()

    def finish(self) -> None:
        """Add the tags, once all pages are painted."""
        self._tags.finish()

    def _paint_block(self, block: Block) -> None:
        if isinstance(block.element, Artifact):
            self._canvas.addLiteral(f"/Artifact <<{block.element.properties}>> BDC")
        else:
            self._canvas.addLiteral(self._tags.begin(block.element))
        if block.drawn:
            self._canvas.addLiteral(block.drawn)
        if block.placed:
            self._canvas.addLiteral(self._text_code(block.placed))
        if block.shown:
            self._paint_picture(block.shown)
        self._canvas.addLiteral("EMC")

    def _paint_picture(self, shown: Shown) -> None:
        bottom = self._height - shown.y - shown.height
        self._canvas.saveState()
        self._canvas.translate(shown.x, bottom)
        self._canvas.scale(shown.width, shown.height)
        self._canvas.doForm(self._images.name(shown.picture))
        self._canvas.restoreState()

    def _text_code(self, placed: tuple[Placed, ...]) -> str:
        code = ["BT"]
        colour: tuple[float, ...] = ()
        font = ""
        for line, style, x, y in placed:
            if style.colour != colour:
                colour = style.colour
                code.append("{:.3f} {:.3f} {:.3f} rg".format(*colour))
            code.append(f"1 0 0 1 {x:.2f} {self._height - y:.2f} Tm")
            for stretch in line.stretches:
                wanted = f"{self._fonts.name(stretch)} {style.size} Tf"
                if wanted != font:
                    code.append(font := wanted)
                code.append(f"[<{stretch.code}>]TJ".replace("<>", ""))
        return "\n".join([*code, "ET"])


def _as_read(block: Block) -> Iterator[Block]:
    """Split off lines with words from right to left: those are drawn in another order than read.

    Each becomes an element of its own that says how. Told beside the glyphs instead, readers that
    put such words in order themselves would turn them once more.
    """
    element = block.element
    if block.drawn:
        yield block  # a drawing is told as a whole
        return
    for is_turned, lines in groupby(block.placed, lambda one: has_rtl(one.line.text)):
        if is_turned and isinstance(element, Element):
            for one in lines:
                yield Block(Element("Span", element, said=f"{one.line.text} "), (one,))
        else:
            yield Block(element, tuple(lines))
    if block.shown:
        yield block


def _paint_shapes(canvas: Canvas, sheet: Sheet) -> None:
    height = sheet.size.height
    canvas.addLiteral(f"/Artifact <<{DECORATION.properties}>> BDC")
    if sheet.has_mark:
        size = letterhead.MARK_SIZE
        canvas.setFillColorRGB(*styles.PETROL)
        bottom = height - letterhead.MARK_TOP - size
        canvas.roundRect(MARGIN, bottom, size, size, letterhead.MARK_RADIUS, stroke=0, fill=1)
    _paint_fills(canvas, sheet.fills, height)
    canvas.setLineWidth(styles.HAIRLINE_WIDTH)
    canvas.setStrokeColorRGB(*styles.HAIRLINE)
    if sheet.has_rule:
        canvas.line(MARGIN, height - letterhead.RULE, RIGHT, height - letterhead.RULE)
    for one in sheet.strokes:
        canvas.setStrokeColorRGB(*one.colour)
        canvas.setLineWidth(one.width)
        canvas.setDash(one.dash)
        canvas.line(one.x, height - one.y, one.to_x, height - one.to_y)
    canvas.addLiteral("EMC")


def _paint_fills(canvas: Canvas, fills: tuple[Fill, ...], height: float) -> None:
    canvas.setLineWidth(styles.HAIRLINE_WIDTH)
    for one in fills:
        canvas.setFillColorRGB(*one.colour)
        canvas.setStrokeColorRGB(*one.colour)
        bottom = height - one.y - one.height
        kind = {"stroke": int(one.outline), "fill": int(not one.outline)}
        canvas.roundRect(one.x, bottom, one.width, one.height, one.radius, **kind)
