"""What the texts about a candidate are held against: the kravprofil, the lists, what may stay."""

import re

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.checking import Yardstick
from wise_feedback.services import kept_phrases, phrases
from wise_feedback.services.letter_subject import Subject, subject


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
    return yardstick_of(subject(candidacy_id), language)


def yardstick_of(about: Subject, language: Language | None = None) -> Yardstick:
    """Return what texts about a candidacy whose records have been read are held against."""
    person, facts = about.person, about.facts
    called = (person.name, person.goes_by, person.latin_name, facts.client, facts.contact)
    return Yardstick(
        language=language or person.language,
        requirements=facts.requirements,
        phrases=phrases.in_force(about.assignment_id),
        kept=kept_phrases.kept(about.candidacy_id),
        is_bound=language is not None,
        names=frozenset(re.findall(r"\w+", " ".join(called).casefold())),
    )
