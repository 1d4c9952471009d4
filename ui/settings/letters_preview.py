"""A letter to somebody invented as it looks now, beside what is chosen for letters."""

from PySide6.QtWidgets import QWidget

from ui.shared.languages import spoken
from ui.shared.paper import PaperPane
from ui.shared.reporting import describe
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.letter import LetterKind
from wise_feedback.services import letters, voices


class LookPreview(PaperPane):
    """Shows the letter, or why it cannot be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A sample letter"), parent)
        self.show_nothing()

    def refresh(self) -> None:
        """Set the letter anew."""
        letter = voices.sample(voices.load(spoken()), LetterKind.AFTER_INTERVIEW)
        try:
            self.show_paper(letters.pdf(letter))
        except WiseFeedbackError as error:
            self.nothing.say(self.tr("No paper to show yet"), describe(error))
            self.show_nothing()

    def length_words(self) -> tuple[str, str]:
        return self.tr("A sample letter"), "text2"
