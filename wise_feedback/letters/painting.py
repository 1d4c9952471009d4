"""From laid out pages to the bytes of a PDF.

The text is written as content operators that shaping has prepared; reportlab makes the file round
them. What a person reads is tagged (ISO 32000-1, 14.8), so that a screen reader tells headings from
text and passes over what is repeated. The same paper gives the same bytes.
"""

import io

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from wise_feedback.letters import letterhead, styles
from wise_feedback.letters.embedding import DocumentFonts
from wise_feedback.letters.sheet import ARTIFACT, Block, Paper, Sheet
from wise_feedback.letters.styles import HEIGHT, MARGIN, RIGHT, WIDTH
from wise_feedback.letters.tagging import Tags
from wise_feedback.resources import resource

LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
HAIRLINE = 0.6


def paint(paper: Paper, sheets: list[Sheet]) -> bytes:
    """Paint the pages of a paper and return the PDF."""
    file = io.BytesIO()
    canvas = _canvas(file, paper)
    document = canvas._doc  # noqa: SLF001 — reportlab has no public way to its document
    fonts, tags = DocumentFonts(), Tags(document)
    document.delayedFonts.append(fonts)
    for sheet in sheets:
        _paint_shapes(canvas, sheet)
        canvas.addLiteral("\n".join(_block_code(block, fonts, tags) for block in sheet.blocks))
        tags.end_page()
        canvas.showPage()
    tags.finish()
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
        pagesize=(WIDTH, HEIGHT),
        pageCompression=1,
        pdfVersion=(1, 7),
        invariant=1,
        initialFontName=load_base_font(),
        lang=LANGUAGES[paper.language],
    )
    canvas.setTitle(paper.subject)
    canvas.setAuthor(paper.signer.name or paper.agency.name)
    canvas.setSubject(paper.label)
    canvas.setKeywords(", ".join(paper.keywords))
    canvas.setCreator("Wise Feedback")
    canvas.setDateFormatter(lambda *_: f"D:{paper.day:%Y%m%d}")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _paint_shapes(canvas: Canvas, sheet: Sheet) -> None:
    canvas.addLiteral("/Artifact BMC")
    if sheet.has_mark:
        size = letterhead.MARK_SIZE
        canvas.setFillColorRGB(*styles.PETROL)
        bottom = HEIGHT - letterhead.MARK_TOP - size
        canvas.roundRect(MARGIN, bottom, size, size, letterhead.MARK_RADIUS, stroke=0, fill=1)
    canvas.setLineWidth(HAIRLINE)
    canvas.setStrokeColorRGB(*styles.HAIRLINE)
    canvas.line(MARGIN, HEIGHT - letterhead.RULE, RIGHT, HEIGHT - letterhead.RULE)
    canvas.setStrokeColorRGB(*styles.GREY)
    for rule in sheet.rules:
        canvas.line(rule.x, HEIGHT - rule.y, rule.x + rule.length, HEIGHT - rule.y)
    canvas.addLiteral("EMC")


def _block_code(block: Block, fonts: DocumentFonts, tags: Tags) -> str:
    if not block.placed:
        return ""
    opening = "/Artifact BMC" if block.element is ARTIFACT else tags.begin(block.element)
    code = [opening, "BT"]
    colour: tuple[float, ...] = ()
    font = ""
    for line, style, x, y in block.placed:
        if style.colour != colour:
            colour = style.colour
            code.append("{:.3f} {:.3f} {:.3f} rg".format(*colour))
        code.append(f"1 0 0 1 {x:.2f} {HEIGHT - y:.2f} Tm")
        for stretch in line.stretches:
            wanted = f"{fonts.name(stretch)} {style.size} Tf"
            if wanted != font:
                code.append(font := wanted)
            code.append(f"[<{stretch.code}>]TJ".replace("<>", ""))
    return "\n".join([*code, "ET", "EMC"])
