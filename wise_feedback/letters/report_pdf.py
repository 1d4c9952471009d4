"""A weekly report as a PDF. Nothing of the PDF engine is loaded before the first."""

from collections.abc import Iterator

from wise_feedback.domain.pictures import NO_PICTURES, Pictures
from wise_feedback.letters.coverage import refuse_texts
from wise_feedback.letters.report_words import ReportPaper


def make_pdf(paper: ReportPaper, pictures: Pictures = NO_PICTURES) -> tuple[bytes, int]:
    """Set a report on A4; return the PDF, and how many pages it takes.

    The same paper always gives the same bytes. Raises ``NotDrawableError``, before anything is
    drawn, if a text has characters that no bundled font can draw.
    """
    from wise_feedback.letters.painting import paint
    from wise_feedback.letters.report_layout import lay_out

    refuse_texts(_texts(paper))
    sheets = lay_out(paper, pictures.logo)
    return paint(paper, sheets), len(sheets)


def _texts(paper: ReportPaper) -> Iterator[tuple[str, str]]:
    yield "sentence", paper.sentence
    yield "client", paper.to
    yield "role", paper.scope
    signer, agency = paper.signer, paper.agency
    yield "signer", "\n".join((signer.name, signer.phone))
    yield "agency", "\n".join((agency.name, agency.street, agency.postcode, agency.city))
    yield "agency", "\n".join((agency.phone, agency.web, agency.org_no))
    for box in paper.boxes:
        yield "stage", box.name
    for need in paper.needs or ():
        yield "name", need.name
        yield "text", need.text
    for person in paper.people or ():
        yield "name", person.name
        yield "text", f"{person.stage}\n{person.happened}\n{person.role}"
