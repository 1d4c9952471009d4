"""The least a letter can cost: the same words drawn line by line on a bare reportlab canvas.

No kerning, no even right edge, no page rules, no tags; lines are cut at a number of characters.
What ``wise_feedback.letters.pdf`` costs beyond this is what its typography costs.
"""

import io
import textwrap
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from wise_feedback.domain.letter import Letter
from wise_feedback.letters import letterhead, styles
from wise_feedback.resources import resource

CHARACTERS = 68
"""About as many as our own lines hold."""

LAST_LINE = 74.0
FONTS = ("WiseSerif-Regular", "WiseSerif-SemiBold", "Inter-Regular", "Inter-SemiBold")


@cache
def register_fonts() -> None:
    """Register the fonts once, as a program does."""
    for name in (*FONTS, "InterDisplay-SemiBold"):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf"))))


def bare_canvas(letter: Letter) -> bytes:
    """Return a PDF with the words of a letter, drawn the plainest way."""
    register_fonts()
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1, invariant=1, initialFontName=FONTS[0], lang="sv-SE")
    canvas.setTitle(letter.subject)
    _draw_head(canvas, letter)
    y = _draw_text(canvas, letter)
    _draw_signature(canvas, letter, y)
    _draw_foot(canvas, letter)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw_head(canvas: Canvas, letter: Letter) -> None:
    canvas.setFillColorRGB(*styles.PETROL)
    canvas.roundRect(styles.MARGIN, 763, 25.5, 25.5, 6, stroke=0, fill=1)
    canvas.setFillColorRGB(*styles.INK)
    canvas.setFont("InterDisplay-SemiBold", 12)
    canvas.drawString(styles.MARGIN + 35, 777, letter.agency.name)
    canvas.setFont("Inter-Regular", 8.4)
    canvas.drawString(styles.MARGIN + 35, 765, letter.agency.tagline)
    canvas.drawString(styles.TABS[2], 765, letter.day.isoformat())
    canvas.setFont("Inter-SemiBold", 9)
    canvas.drawString(styles.TABS[2], 777, letter.label)
    canvas.setFont("WiseSerif-Regular", 10.6)
    for i, line in enumerate((letter.recipient.name, *letter.recipient.address)):
        canvas.drawString(styles.TABS[2], 708 - i * 14.4, line)
    canvas.setFont("WiseSerif-SemiBold", 13.4)
    canvas.drawString(styles.TABS[1], 624, letter.subject)


def _draw_text(canvas: Canvas, letter: Letter) -> float:
    y = 597.0
    for part in letter.parts:
        canvas.setFont("Inter-SemiBold", 8.6)
        canvas.drawString(styles.MARGIN, y, part.heading)
        canvas.setFont("WiseSerif-Regular", 10.6)
        for paragraph in part.text.split("\n"):
            for line in textwrap.wrap(paragraph, CHARACTERS):
                if y < LAST_LINE:
                    canvas.showPage()
                    canvas.setFont("WiseSerif-Regular", 10.6)
                    y = 730.0
                canvas.drawString(styles.TABS[1], y, line)
                y -= 15.4
        y -= 10.2
    return y


def _draw_signature(canvas: Canvas, letter: Letter, y: float) -> None:
    signer = letter.signer
    canvas.drawString(styles.TABS[1], y - 18, letter.closing)
    canvas.setFont("WiseSerif-SemiBold", 10.6)
    canvas.drawString(styles.TABS[1], y - 75, signer.name)
    canvas.setFont("Inter-Regular", 8.6)
    canvas.drawString(styles.TABS[1], y - 88, f"{signer.title}, {letter.agency.name}")
    canvas.drawString(styles.TABS[1], y - 100, f"{signer.phone} · {signer.email}")


def _draw_foot(canvas: Canvas, letter: Letter) -> None:
    agency = letter.agency
    canvas.line(styles.MARGIN, 54, styles.RIGHT, 54)
    canvas.setFont("Inter-Regular", 7.2)
    for i, line in enumerate(textwrap.wrap(letter.footnote, 32)):
        canvas.drawString(styles.MARGIN, 80 - i * 10.2, line)
    town = f"{agency.street}, {agency.postcode} {agency.city}"
    registered = f"{letter.org_no_word} {agency.org_no}"
    columns = ((agency.name, town), (agency.phone, agency.web), (registered, letter.f_tax_phrase))
    for lines, x in zip(columns, letterhead.FOOT_TABS, strict=False):
        for i, line in enumerate(lines):
            canvas.drawString(x, 41 - i * 10.2, line)
    canvas.drawRightString(styles.RIGHT, 41, f"{letter.page_word} 1 (1)")
