"""A page to print and hold against an envelope, to see where its window shows the address."""

from datetime import date
from pathlib import Path

from wise_feedback.domain.basics import Language
from wise_feedback.services import pictures, settings
from wise_feedback.storage.files import write_file


def trial_page(language: Language, today: date | None = None) -> bytes:
    """Return the page as a PDF, for the window that is chosen in the settings.

    Raises ``NotDrawableError`` for what no bundled font can draw of the agency.
    """
    from wise_feedback.letters.window_test import make_test_page  # the engine is heavy

    chosen = settings.load()
    logo = pictures.pictures().logo
    day = today or date.today()
    return make_test_page(chosen.address_window, language, chosen.agency, day, logo)


def save_trial_page(path: Path, language: Language, today: date | None = None) -> None:
    """Write the page to a file, as a PDF to print elsewhere.

    Raises as ``trial_page`` does, and ``FileNotWrittenError``; what was at *path* then stands.
    """
    write_file(path, trial_page(language, today))
