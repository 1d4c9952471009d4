"""A letter to set on paper, and ways to read a PDF back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pypdfium2

from wise_feedback.domain.letter import Letter, LetterKind, Part, PartKind, Recipient
from wise_feedback.domain.people import Agency, Consultant

AGENCY = Agency(
    name="Nordlind Rekrytering",
    tagline="IT-rekrytering i Stockholm",
    street="Storgatan 12",
    postcode="111 23",
    city="Stockholm",
    phone="08-555 010 20",
    web="nordlind.example",
    org_no="556000-0000",
    f_tax=True,
)
MAJA = Consultant(
    name="Maja Sandell",
    title="Rekryteringskonsult",
    phone="070-555 01 42",
    email="maja.sandell@nordlind.example",
)
LETTER = Letter(
    kind=LetterKind.AFTER_INTERVIEW,
    language="sv",
    day=date(2026, 11, 23),
    recipient=Recipient("Sanna Mäkinen", ("Lindvägen 4 B", "171 55 Solna")),
    label="Personlig återkoppling",
    subject="Återkoppling på din intervju för rollen som testledare",
    parts=(
        Part(
            PartKind.OPENING,
            "",
            "Hej Sanna. Tack för tiden du har lagt: två intervjuer, ett testcase och en referens. "
            "Rollen hos Brevia Logistik blir inte din den här gången.",
        ),
        Part(
            PartKind.STRENGTHS,
            "Det som övertygade",
            "Du visade steg för steg hur du kortade regressionstesterna på ditt förra uppdrag, "
            "från två dagar till fyrtio minuter, med siffror före och efter.",
        ),
        Part(
            PartKind.GROUNDS,
            "Grunden för beslutet",
            "Två krav i profilen avgjorde. Det första var att leda ett testteam på minst 5 "
            "personer. Dina exempel gällde team om två.\nDet andra var Playwright i en CI-kedja.",
        ),
        Part(
            PartKind.DEVELOPMENT,
            "Så kan du bygga vidare",
            "Be att få hålla i nästa testplanering på ditt uppdrag, gärna över två team.",
        ),
        Part(
            PartKind.NEXT,
            "Vad som händer nu",
            "Jag ringer dig onsdag 25 november kl. 15.00 om du vill prata igenom det här. "
            "Din profil går dit först när du har sagt ja.",
        ),
    ),
    closing="Med vänlig hälsning",
    signer=MAJA,
    agency=AGENCY,
    footnote="Dina uppgifter sparas till 2028-11-19 och du kan när som helst be mig ta bort dem.",
    keywords=("återkoppling",),
)


def saying(text: str, letter: Letter = LETTER) -> Letter:
    """The letter with *text* as its grounds."""
    return letter.written(PartKind.GROUNDS, text)


def addressed_to(name: str, *address: str) -> Letter:
    """The letter to somebody else."""
    return replace(LETTER, recipient=Recipient(name, address))


def read(pdf: bytes) -> list[str]:
    """The text of each page, its lines joined by spaces."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts


def lines(pdf: bytes) -> list[str]:
    """The lines of the first page, as a reader copies them."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return [line.strip() for line in text.splitlines()]


def letter_boxes(pdf: bytes) -> Iterator[tuple[int, tuple[float, float, float, float]]]:
    """The page and the box of everything drawn that is not white: left, bottom, right, top."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        text = page.get_textpage()
        for i in range(text.count_chars()):
            if text.get_text_range(i, 1).strip():
                yield number, text.get_charbox(i)
    document.close()


def place_of(words: str, pdf: bytes) -> tuple[float, float]:
    """Where words begin on the first page: from the left and from the top, in points."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    found = page.get_textpage().search(words).get_next()
    assert found, words
    left, _, _, top = page.get_textpage().get_charbox(found[0], loose=False)
    height = page.get_height()
    document.close()
    return left, height - top
