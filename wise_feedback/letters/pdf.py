"""The candidate's letter as a PDF, and how long it comes out.

Nothing of the PDF engine is loaded before the first letter, or before ``preload``.
"""

import re
from datetime import date

from wise_feedback.domain.letter import Letter, LetterKind, PageCount, Part, PartKind, Recipient
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.pictures import NO_PICTURES, Pictures
from wise_feedback.domain.settings import Window
from wise_feedback.letters.coverage import refuse_undrawable
from wise_feedback.resources import resource


def make_pdf(
    letter: Letter,
    *,
    window: Window = "right",
    hyphenates: bool = False,
    pictures: Pictures = NO_PICTURES,
) -> bytes:
    """Set a letter on A4 and return the PDF.

    *window* is where the envelope shows the address; *hyphenates* whether words are divided where
    that makes the lines more even. The same letter and pictures always give the same bytes.
    Raises ``NotDrawableError``, before anything is drawn, if a text has characters that no bundled
    font can draw.
    """
    from wise_feedback.letters.layout import lay_out
    from wise_feedback.letters.painting import paint

    refuse_undrawable(letter)
    return paint(letter, lay_out(letter, window, pictures, hyphenates))


def measure(letter: Letter, *, window: Window = "right", hyphenates: bool = False) -> PageCount:
    """Return how many pages a letter takes, and how many lines too long it is for one page.

    Much faster than making the PDF, and never refuses: for counting while somebody writes.
    Pictures never change it.
    """
    from wise_feedback.letters.layout import count

    return count(letter, window, hyphenates)


def preload(*, hyphenates: bool = False) -> None:
    """Load the PDF engine and the fonts, so that the first letter is nearly as quick as the next.

    What it takes to divide words is loaded where letters do so. Meant for a thread of its own once
    the window is up. It makes a letter of all our phrases and throws it away: the words that most
    letters share have then been set once.
    """
    words = "Återkoppling"
    files = (resource("letters", f"{language}.toml") for language in ("sv", "en"))
    body = " ".join(re.findall(r"[\w,.]+", " ".join(file.read_text("utf-8") for file in files)))
    make_pdf(
        Letter(
            kind=LetterKind.THANKS,
            language="sv",
            day=date.min,
            recipient=Recipient(words),
            label=words,
            subject=words,
            parts=(Part(PartKind.OPENING, words, body),),
            closing=words,
            signer=Consultant(name=words, title=words),
            agency=Agency(name=words),
        ),
        hyphenates=hyphenates,
    )
