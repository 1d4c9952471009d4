"""Letters to several candidates at once, each on its own ground.

They are made one by one, so that whoever asks can show how far it is and stop; nothing is kept
and no file is written before all of them are made, so a sheaf that is stopped leaves nothing.
"""

import gc
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.letter import SavedLetter, Via
from wise_feedback.domain.sheaf import Addressee, HeldBack
from wise_feedback.services import letters, sending
from wise_feedback.services.letter_subject import subject
from wise_feedback.services.sending import Ready
from wise_feedback.storage import files
from wise_feedback.storage import letters as stored
from wise_feedback.storage.history import transaction


def untold(assignment_id: Key | None = None) -> list[Addressee]:
    """Return whoever was closed and has not had a letter since, in one assignment or in all.

    Those who were closed first come first.
    """
    return stored.untold(assignment_id)


def addressees(cards: Sequence[Key]) -> list[Addressee]:
    """Return to whom letters about these cards would be, in the order of the cards.

    A card that is gone is left out.
    """
    found = {one.candidacy_id: one for one in stored.addressees(cards)}
    return [found[card] for card in cards if card in found]


class Sheaf:
    """The letters to *addressees*, each where the consultant left it or as it is suggested.

    *made* are those that may leave, *held_back* the others with the reason of each.
    """

    def __init__(
        self,
        addressees: Sequence[Addressee],
        *,
        language: Language | None = None,
        today: date | None = None,
    ) -> None:
        self.addressees = tuple(addressees)
        self.made: list[Ready] = []
        self.held_back: list[HeldBack] = []
        self._language, self._today = language, today
        self._look = letters.look()

    def make(self) -> Iterator[int]:
        """Make the letters, and yield after each how many are done. Stop when no more are asked."""
        for done, addressee in enumerate(self.addressees, 1):
            try:
                self.made.append(self._ready(addressee.candidacy_id))
            except WiseFeedbackError as error:
                self.held_back.append(HeldBack(addressee, error))
            if done == 1:
                gc.freeze()  # fonts, words and names: walking them for garbage stops us for 60 ms
            yield done

    def save(self, folder: Path) -> list[SavedLetter]:
        """Write each letter that may leave as a PDF in *folder*, and keep the versions.

        A file that is there already is left alone: the new one gets a number after its name.
        Raises ``FileNotWrittenError`` and ``VaultError``; then none of them is kept, and what was
        written of them is taken away again.
        """
        written: list[Path] = []
        try:
            with transaction(Act.SAVE_LETTER):
                saved = [sending.keep(made, Via.PDF) for made in self.made]
                for made in self.made:
                    written.append(files.free_path(folder, letters.suggested_name(made.letter)))
                    files.write_file(written[-1], made.content)
        except BaseException:  # also if somebody stops it
            for path in written:
                files.remove(path)
            raise
        return saved

    def leave(self, via: Via, count: int) -> list[SavedLetter]:
        """Keep the versions of the first *count* letters, which were printed; the rest stay here.

        Raises ``VaultError``, and all of them stay.
        """
        with transaction(Act.SAVE_LETTER):
            saved = [sending.keep(made, via) for made in self.made[:count]]
        del self.made[:count]
        return saved

    def _ready(self, card: Key) -> Ready:
        about = subject(card)
        letter = letters.resume(card, language=self._language, today=self._today, about=about)
        letters.refuse_if_outdated(card, letter, about)
        return sending.ready(card, letter, self._look, about)
