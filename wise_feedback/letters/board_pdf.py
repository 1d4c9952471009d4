"""A board as a PDF. Nothing of the PDF engine is loaded before the first."""

from collections.abc import Iterator

from wise_feedback.domain.board_paper import BoardPaper
from wise_feedback.letters.coverage import refuse_texts


def make_pdf(paper: BoardPaper) -> tuple[bytes, int]:
    """Set a board across A4 or A3; return the PDF, and how many pages it takes.

    The same paper always gives the same bytes. Raises ``NotDrawableError``, before anything is
    drawn, if a text has characters that no bundled font can draw.
    """
    from wise_feedback.letters.board_layout import lay_out
    from wise_feedback.letters.painting import paint

    refuse_texts(_texts(paper))
    sheets = lay_out(paper)
    return paint(paper, sheets), len(sheets)


def _texts(paper: BoardPaper) -> Iterator[tuple[str, str]]:
    yield "role", paper.subject
    yield "client", paper.scope
    yield "requirements", paper.requirements
    yield "stages", "\n".join(lane.name for lane in paper.lanes)
    yield "name", "\n".join(card.name for lane in paper.lanes for card in lane.cards)
    yield "signer", paper.signer.name
    yield "agency", paper.agency.name
