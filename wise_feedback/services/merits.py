"""The statement of merits: what those had who were called or hired, for a candidate who asks.

Source: diskrimineringslagen (2008:567) 2 kap. 4 §. An applicant who was not hired, or not called to
interview, may ask to be told in writing what education, professional experience and other merits
the person had who was. The duty is the employer's, here the client's: the letter says on whose
behalf it is given. A plain list is enough, without names, grades or judgements of anybody.
"""

from datetime import date

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.errors import NobodyCalledError
from wise_feedback.domain.letter import Letter, LetterKind
from wise_feedback.services import letters


def suggest(
    candidacy_id: Key, language: Language | None = None, today: date | None = None
) -> Letter:
    """Return the statement for a candidate who was turned down.

    Its list says of each who was called to interview at the client, or got the job, the years of
    experience and the skills that the kravprofil names. What the records cannot know, education
    first of all, is left as a gap, which holds the letter until it is filled. Raises
    ``NobodyCalledError`` unless the candidate was turned down and somebody else was called or
    hired; otherwise as ``letters.suggest``.
    """
    if LetterKind.MERITS not in letters.kinds(candidacy_id):
        raise NobodyCalledError
    return letters.suggest(candidacy_id, language=language, kind=LetterKind.MERITS, today=today)
