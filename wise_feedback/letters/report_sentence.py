"""The week in one sentence, as it is suggested, and the mail that a report goes with."""

from collections.abc import Iterator
from typing import Any

from wise_feedback.domain.people import initials
from wise_feedback.domain.reports import Need, Person, ReportDraft, Was, WeekReport
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters.coverage import missing
from wise_feedback.letters.report_phrases import counted, in_words, listed, named_day, wording
from wise_feedback.letters.sentences import capital, ended, run

_MOST_NAMES = 3
"""So many are named in the sentence; the others are in the list below it."""

_STEPS = (
    (Was.PLACED, None),
    (Was.CAME, StageKind.OFFER),
    (Was.CAME, StageKind.CLIENT_INTERVIEW),
    (Was.CAME, StageKind.PRESENTED),
    (Was.CAME, StageKind.OUR_INTERVIEW),
    (Was.MET, StageKind.OUR_INTERVIEW),
)
"""What the sentence tells of first, and how it is called there."""


class Naming:
    """What people are called in a report: by name, or by initials that tell them apart."""

    def __init__(self, report: WeekReport, *, is_short: bool) -> None:
        self._names = {one.candidacy_id: _printed(one) for one in report.people}
        if is_short:
            self._names = initials(self._names)

    def of(self, one: Person | Need) -> str:
        """Return what somebody is called."""
        return self._names.get(one.candidacy_id, one.name)


def _printed(person: Person) -> str:
    """Return how a name prints: in Latin letters where no font here can draw it otherwise."""
    return person.latin_name if person.latin_name and missing(person.name) else person.name


def sentence(report: WeekReport, draft: ReportDraft) -> str:
    """Return the week in one sentence: as written, else what it amounts to."""
    if draft.sentence is not None:
        return draft.sentence
    words = wording(report.language)["sentence"]
    return run(ended(_steps(report, words)), _asks(report, draft, words))


def _steps(report: WeekReport, words: dict[str, Any]) -> str:
    told = []
    for was, stage in _STEPS:
        key = stage if was is Was.CAME and stage else was
        count = sum(
            any(one.was is was and stage in {None, one.stage} for one in person.happened)
            and (was is not Was.CAME or person.stage is stage)
            for person in report.people
        )
        told += [counted(words[key], count, report.language)] if count else []
    if told:
        return capital(listed(list(_named_once(told, words)), report.language))
    active = sum(one.is_active for one in report.people)
    if not active:
        return str(words["empty"])
    count_word = in_words(active, report.language)
    return str(words["calm_one"] if active == 1 else words["calm"].format(count=count_word))


def _named_once(told: list[str], words: dict[str, Any]) -> Iterator[str]:
    """Yield what happened with *candidates* in the first part alone: *två går till …*."""
    fields = {key: words[key] for key in ("candidate", "candidates")}
    for number, part in enumerate(told):
        yield part.format(**(dict.fromkeys(fields, "") if number else fields))


def _asks(report: WeekReport, draft: ReportDraft, words: dict[str, Any]) -> str:
    name, needs = Naming(report, is_short=draft.initials), report.needs
    if not needs:
        return str(words["none_needed"]) if any(one.is_active for one in report.people) else ""
    names = list(dict.fromkeys(name.of(need) for need in needs))
    more = len(names) - _MOST_NAMES
    if more > 0:
        rest = words["many"][more == 1].format(count=in_words(more, report.language))
        names = [*names[:_MOST_NAMES], rest]
    today = report.until.astimezone().date()
    first = min(need.due for need in needs)
    form = "need" if len({need.due for need in needs}) == 1 else "needs"
    form = "need_late" if first < today else form
    day = named_day(first, report.language)
    return str(words[form].format(names=listed(names, report.language), day=day))
