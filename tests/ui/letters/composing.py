"""What one does on the page of a letter: write in it, read it, and wait for its paper."""

from pytestqt.qtbot import QtBot

from tests.paper import read
from ui.letters.composer import ComposerPage
from wise_feedback.domain.letter import PartKind


def write(page: ComposerPage, kind: PartKind, text: str) -> None:
    """Put *text* in place of what a part says."""
    page.column.parts.fields[kind].text.setPlainText(text)


def shown(page: ComposerPage, kind: PartKind) -> str:
    """Return what a part says."""
    return page.column.parts.fields[kind].text.toPlainText()


def paper(page: ComposerPage) -> str:
    """Return what stands on the paper in sight."""
    return " ".join(read(page.preview.view.content))


def settle(page: ComposerPage, qtbot: QtBot) -> None:
    """Wait until the page has set the paper anew and judged the letter."""
    qtbot.waitUntil(lambda: not page._settling.isActive() and not page._judging.isActive())
