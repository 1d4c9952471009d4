"""The statement of merits in words: facts of each who was called or hired, and gaps for the rest.

Nothing is said of who they are, and nothing is judged. Of their skills only those are told whose
every word stands in the kravprofil: what somebody typed beside a name may say anything.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import ELLIPSIS
from wise_feedback.domain.merits import Merits
from wise_feedback.domain.words import lows
from wise_feedback.letters.phrases import Phrases, phrases
from wise_feedback.letters.sentences import ended, lines, run

_BETWEEN_SKILLS = re.compile(r"[,;|/•\n]+")


def statement(
    people: Iterable[Merits], requirements: Sequence[Requirement], language: Language
) -> str:
    """Return what is told of each, whoever got the job first; a line each, in no order of merit.

    What is not held is a gap for the consultant to fill: of education nothing is.
    """
    asked = {
        word
        for row in requirements
        for text in (row.title, row.level, row.title_en, row.level_en)
        for word in lows(text)
    }
    say = phrases(language)
    told = [(not one.is_hired, _person(one, asked, say)) for one in people]
    return lines(*(text for _, text in sorted(told)))


def _person(one: Merits, asked: set[str], say: Phrases) -> str:
    skills = ", ".join(_skills(one.skills, asked))
    facts = {"education": "", "years": _years(one.years, say), "other": skills}
    told = [say.say(f"merits.{key}", text=text or ELLIPSIS) for key, text in facts.items()]
    return run(say.say("merits.hired" if one.is_hired else "merits.called"), *map(ended, told))


def _years(years: int | None, say: Phrases) -> str:
    if years is None:
        return ""
    return say.say("merits.one_year" if years == 1 else "merits.number", number=say.number(years))


def _skills(text: str, asked: set[str]) -> Iterator[str]:
    for skill in dict.fromkeys(part.strip() for part in _BETWEEN_SKILLS.split(text)):
        words = lows(skill)
        if words and asked.issuperset(words):
            yield skill
