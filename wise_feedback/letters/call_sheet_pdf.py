"""A call sheet as a PDF. Nothing of the PDF engine is loaded before the first."""

from collections.abc import Iterator

from wise_feedback.domain.call_sheet import CallSheet
from wise_feedback.domain.pictures import NO_PICTURES, Pictures
from wise_feedback.letters.coverage import refuse_texts


def make_pdf(sheet: CallSheet, pictures: Pictures = NO_PICTURES) -> bytes:
    """Set a call sheet on one A4 page and return the PDF. Of *pictures* it carries the logo alone.

    The same sheet always gives the same bytes. Raises ``NotDrawableError``, before anything is
    drawn, if a text has characters that no bundled font can draw.
    """
    from wise_feedback.letters.call_sheet_layout import lay_out
    from wise_feedback.letters.painting import paint

    refuse_texts(_texts(sheet))
    return paint(sheet, lay_out(sheet, pictures.logo))


def _texts(sheet: CallSheet) -> Iterator[tuple[str, str]]:
    yield "name", sheet.subject
    yield "phone", sheet.phone
    yield "role", sheet.lead
    for section in sheet.sections:
        yield section.part.value, "\n".join((section.heading, *section.points))
    for answer in sheet.answers:
        yield "answer", answer.text
    agency = sheet.agency
    yield "agency", "\n".join((agency.name, agency.street, agency.postcode, agency.city))
    yield "agency", "\n".join((agency.phone, agency.web, agency.org_no))
