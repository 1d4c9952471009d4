"""The letter that is measured: a page of ordinary length."""

from datetime import date

from wise_feedback.domain.letter import Letter, LetterKind, Part, PartKind, Recipient
from wise_feedback.domain.people import Agency, Consultant

_PARTS = (
    (
        PartKind.OPENING,
        "",
        (
            "Hej Sanna. Tack för tiden du har lagt på två intervjuer och ett testcase. Rollen"
            " blir inte din den här gången. Här läser du på vilken grund, och vad jag tror "
            "att du kan ha nytta av."
        ),
    ),
    (
        PartKind.STRENGTHS,
        "Det som övertygade",
        (
            "Du visade steg för steg hur du kortade regressionstesterna på ditt förra "
            "uppdrag, från två dagar till fyrtio minuter, med siffror före och efter. Din "
            "referens bekräftade det."
        ),
    ),
    (
        PartKind.GROUNDS,
        "Grunden för beslutet",
        (
            "Uppdraget kräver att leda ett testteam på minst fem personer. Dina exempel "
            "gällde team om två, och på frågan om hur du löser en oenighet om prioriteringar "
            "fick vi inget exempel. Det andra var Playwright i en CI-kedja: du har arbetat i "
            "Cypress och beskrev inte hur du skulle göra övergången."
        ),
    ),
    (
        PartKind.DEVELOPMENT,
        "Så kan du bygga vidare",
        (
            "Be att få hålla i nästa testplanering, gärna över två team. Skriv ned ett "
            "tillfälle då du sa nej till en testinsats: läget, vad du gjorde och hur det "
            "gick."
        ),
    ),
    (
        PartKind.NEXT,
        "Vad som händer nu",
        "Jag ringer dig onsdag 25 november kl. 15.00 om du vill prata igenom det här.",
    ),
)


def a_letter(number: int = 0) -> Letter:
    """Return a letter of one page; every *number* gives one that says something else.

    Letters differ in practice, so what was set for one must not make the next look cheap.
    """
    own = (
        f"Uppgift {number} löste du på {number % 50 + 10} minuter och motiverade valet av "
        f"lösning{number} med exempel{number} från uppdrag{number} hos kund{number}."
    )
    return Letter(
        kind=LetterKind.FINAL_ROUND,
        language="sv",
        day=date(2026, 11, 23),
        recipient=Recipient(f"Sanna Mäkinen{number}", ("Lindvägen 4 B", "171 55 Solna")),
        label="Personlig återkoppling",
        subject="Återkoppling på din intervju för rollen som testledare",
        parts=tuple(Part(kind, heading, f"{text} {own}") for kind, heading, text in _PARTS),
        closing="Med vänlig hälsning",
        signer=Consultant("Maja Sandell", "Rekryteringskonsult", "070-174 06 42", "maja@n.example"),
        agency=Agency(
            "Nordlind Rekrytering", "IT-rekrytering", "Storgatan 12", "111 23", "Stockholm"
        ),
        footnote="Dina uppgifter sparas till 2028-11-19.",
    )
