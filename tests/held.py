"""What the fourth check of a letter holds, as the tests of several services ask for it."""

from datetime import date

from wise_feedback.domain.basics import Key
from wise_feedback.domain.letter import Letter
from wise_feedback.domain.letter_checks import PROTECTED, Place
from wise_feedback.services import letter_checks


def held_by(candidacy_id: Key, letter: Letter) -> tuple[Place, ...]:
    """Return the places of a letter that keep it from leaving, each once; ``None`` is the subject.

    Only what is protected, sensitive or a personal identity number counts, and unfilled gaps.
    """
    checks = letter_checks.checks(candidacy_id, letter, today=date.today())
    (held,) = (check for check in checks if check.number == PROTECTED)
    return tuple(dict.fromkeys(finding.place for finding in held.open))
