"""Insights as a PDF. Nothing of the PDF engine is loaded before the first."""

from collections.abc import Iterator

from wise_feedback.domain.charts import shown
from wise_feedback.domain.pictures import NO_PICTURES, Pictures
from wise_feedback.letters.coverage import refuse_texts
from wise_feedback.letters.insights_paper import InsightsPaper


def make_pdf(paper: InsightsPaper, pictures: Pictures = NO_PICTURES) -> bytes:
    """Set insights on A4 and return the PDF. Of *pictures* it carries the logo alone.

    Charts are figures with a sentence that says what they show, and each has its table beside it,
    so that nothing is told by colour alone. The same paper always gives the same bytes. Raises
    ``NotDrawableError``, before anything is drawn, if a text has characters that no bundled font
    can draw.
    """
    from wise_feedback.letters.insights_layout import lay_out
    from wise_feedback.letters.painting import paint

    refuse_texts(_texts(paper))
    return paint(paper, lay_out(paper, pictures.logo))


def _texts(paper: InsightsPaper) -> Iterator[tuple[str, str]]:
    overview = paper.overview
    yield "client", f"{overview.subtitle}\n{overview.advice}"
    for figure in overview.figures:
        rows = (shown(cell, paper.language) for row in figure.table.rows for cell in row)
        yield figure.key, "\n".join((figure.title, figure.sentence, *rows, *figure.notes))
    agency = paper.agency
    yield "agency", "\n".join((agency.name, agency.street, agency.postcode, agency.city))
    yield "agency", "\n".join((agency.phone, agency.web, agency.org_no))
