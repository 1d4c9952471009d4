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

    Several who were called have a number each. Where nobody has got the job, that is said first.
    What is not held is a gap for the consultant to fill: of education nothing is.
    """
    asked = {
        word
        for row in requirements
        for text in (row.title, row.level, row.title_en, row.level_en)
        for word in lows(text)
    }
    say = phrases(language)
    told = [(one.is_hired, _facts(one, asked, say)) for one in people]
    hired = sorted(text for is_hired, text in told if is_hired)
    called = sorted(text for is_hired, text in told if not is_hired)
    return lines(
        "" if hired else say.say("merits.not_filled"),
        *(run(say.say("merits.hired"), text) for text in hired),
        *(run(_called(nth, len(called), say), text) for nth, text in enumerate(called, 1)),
    )


def _called(nth: int, count: int, say: Phrases) -> str:
    """Return that somebody was called, and which of several it is."""
    if count == 1:
        return say.say("merits.called")
    return say.say("merits.called_nth", number=str(nth))


def _facts(one: Merits, asked: set[str], say: Phrases) -> str:
    skills = ", ".join(_skills(one.skills, asked))
    facts = {"education": "", "years": _years(one.years, say), "other": skills}
    told = (say.say(f"merits.{key}", text=text or ELLIPSIS) for key, text in facts.items())
    return run(*map(ended, told))


def _years(years: int | None, say: Phrases) -> str:
    """Return how many years in figures, so that they are read off one under the other."""
    if years is None:
        return ""
    return say.say("merits.one_year" if years == 1 else "merits.number", number=str(years))


def _skills(text: str, asked: set[str]) -> Iterator[str]:
    for skill in dict.fromkeys(part.strip() for part in _BETWEEN_SKILLS.split(text)):
        words = lows(skill)
        if words and asked.issuperset(words):
            yield skill
