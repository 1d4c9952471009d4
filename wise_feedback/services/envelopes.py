"""A page to print and hold against an envelope, to see where its window shows the address."""

from datetime import date

from wise_feedback.domain.basics import Language
from wise_feedback.services import pictures, settings


def trial_page(language: Language, today: date | None = None) -> bytes:
    """Return the page as a PDF, for the window that is chosen in the settings.

    Raises ``NotDrawableError`` for what no bundled font can draw of the agency.
    """
    from wise_feedback.letters.window_test import make_test_page  # the engine is heavy

    chosen = settings.load()
    logo = pictures.pictures().logo
    day = today or date.today()
    return make_test_page(chosen.address_window, language, chosen.agency, day, logo)
