"""What the texts about a candidate are held against: the kravprofil, the lists, what may stay."""

import re

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.checking import Yardstick
from wise_feedback.services import assignments, board, candidates, kept_phrases, phrases


def of_profile(assignment_id: Key | None) -> Yardstick:
    """Return what a kravprofil itself is held against while it is written: only the lists.

    Its words are printed in letters, so they must not say what letters must not.
    """
    return Yardstick(phrases=phrases.in_force(assignment_id))


def yardstick(candidacy_id: Key, language: Language | None = None) -> Yardstick:
    """Return what texts about a candidacy are held against now.

    Texts must be in *language* if one is given, as in a letter, and are else expected in the
    candidate's. Raises ``NotFoundError``.
    """
    person = candidates.candidate(board.card(candidacy_id).candidate_id).facts
    assignment_id = board.assignment_of(candidacy_id)
    facts = assignments.assignment(assignment_id).facts
    called = (person.name, person.goes_by, person.latin_name, facts.client, facts.contact)
    return Yardstick(
        language=language or person.language,
        requirements=facts.requirements,
        phrases=phrases.in_force(assignment_id),
        kept=kept_phrases.kept(candidacy_id),
        is_bound=language is not None,
        names=frozenset(re.findall(r"\w+", " ".join(called).casefold())),
    )
