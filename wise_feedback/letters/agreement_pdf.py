"""An agreement as a PDF. Nothing of the PDF engine is loaded before the first."""

from collections.abc import Iterator

from wise_feedback.domain.pictures import NO_PICTURES, Pictures
from wise_feedback.letters.agreement_words import AgreementPaper
from wise_feedback.letters.coverage import refuse_texts


def make_pdf(paper: AgreementPaper, pictures: Pictures = NO_PICTURES) -> tuple[bytes, int]:
    """Set an agreement on A4; return the PDF, and how many pages it takes.

    Of *pictures* it carries the logo alone: both parties sign by hand, on their lines.
    The same paper always gives the same bytes. Raises ``NotDrawableError``, before anything is
    drawn, if a text has characters that no bundled font can draw.
    """
    from wise_feedback.letters.agreement_layout import lay_out
    from wise_feedback.letters.painting import paint

    refuse_texts(_texts(paper))
    sheets = lay_out(paper, pictures.logo)
    return paint(paper, sheets), len(sheets)


def _texts(paper: AgreementPaper) -> Iterator[tuple[str, str]]:
    theirs, ours = paper.undersigned
    yield "contact", theirs.name
    yield "client", f"{paper.addressee}\n{theirs.role}"
    yield "role", paper.scope
    agency, signer = paper.agency, paper.signer
    yield "signer", "\n".join((ours.name, ours.role, signer.title))
    yield "agency", "\n".join((agency.name, agency.street, agency.postcode, agency.city))
    yield "agency", "\n".join((agency.phone, agency.web, agency.org_no))
    for clause in paper.clauses:
        yield clause.field, "".join(text for text, _ in clause.text)
