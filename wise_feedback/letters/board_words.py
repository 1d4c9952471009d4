"""From a board to the words of its paper, in the language of its reader.

Whether a requirement is met is said in words, not in colours or signs: it is read on paper in
black and white, and by those who hear it.
"""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from wise_feedback.domain.basics import Language
from wise_feedback.domain.board import Card
from wise_feedback.domain.board_paper import BoardChoice, BoardPaper, PaperCard, PaperLane
from wise_feedback.domain.client_view import ClientView, Met, Seen
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.letters.coverage import missing
from wise_feedback.letters.phrases import phrases
from wise_feedback.resources import resource

_HARD = "\u00a0"
"""A space at which no line is broken."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Whose board it is and who made the paper, on which day."""

    role: str
    client: str
    day: date
    signer: Consultant
    agency: Agency


def file_word(language: Language) -> str:
    """Return what the file of a board is called."""
    return str(_words(language)["file"])


def stage_name(stage: Stage, language: Language) -> str:
    """Return what a stage is called: its own name, or the usual one of its kind."""
    return stage.name or str(_words(language)["stage"][stage.kind])


def our_card(card: Card, name: str, kind: StageKind, language: Language) -> PaperCard:
    """Return a card as we see it: what its person can, and what is owed to whom by when."""
    ours = _words(language)["ours"]
    told = []
    if not kind.ends:
        due = card.promised
        promised = ours["promised"].format(day=_day(due, language)) if due else ours["nothing"]
        told.append(promised)
    if card.client_due is not None:
        told.append(ours["client"].format(day=_day(card.client_due, language)))
    elif card.is_chased:
        told.append(ours["chased"])
    facts = _facts(card.skills, card.years, language)
    return PaperCard(name, facts, next=", ".join(told))


def their_card(
    card: Seen, name: str, kind: StageKind, today: date, language: Language
) -> PaperCard:
    """Return a card as the client sees it: each requirement by its number, and what comes next."""
    value, day = card.next(kind, today)
    coming = str(_words(language)["next"][value]).format(day=_day(day, language) if day else "")
    facts = _facts(card.skills or card.headline, card.years, language)
    return PaperCard(name, facts, _met(card.met, language), coming)


def compose(
    heading: Heading,
    lanes: Sequence[PaperLane],
    choice: BoardChoice,
    view: ClientView | None = None,
) -> BoardPaper:
    """Return the paper of a board; that of a client has the requirements of their *view*."""
    words, common = _words(choice.language), phrases(choice.language)
    count = sum(len(lane.cards) for lane in lanes)
    scope = words["scope_one" if count == 1 else "scope"]
    full = words["full_date"].format(
        number=heading.day.day,
        month=common.words("dates.months")[heading.day.month - 1],
        year=heading.day.year,
    )
    return BoardPaper(
        language=choice.language,
        day=heading.day,
        size=choice.size,
        label=words["label"],
        subject=heading.role,
        scope=scope.format(client=heading.client, day=full, count=count),
        requirements=_asked(view.requirements, words) if view else "",
        nobody=words["nobody"],
        lanes=tuple(lanes),
        signer=heading.signer,
        agency=heading.agency,
        page_word=common.say("words.page"),
        page_number=common.say("words.page_number"),
        org_no_word=common.say("words.org_no"),
        f_tax_phrase=common.say("words.f_tax"),
        keywords=(str(words["label"]).lower(),),
    )


def _asked(titles: Iterable[str], words: dict[str, Any]) -> str:
    numbered = " · ".join(f"{number}{_HARD}{title}" for number, title in enumerate(titles, 1))
    return f"{words['requirements']}: {numbered}" if numbered else ""


def _met(values: Sequence[Met], language: Language) -> str:
    words = _words(language)["met"]
    told = []
    for value in Met:
        numbers = [str(number) for number, one in enumerate(values, 1) if one is value]
        if numbers:
            said = words[value].format(text=f",{_HARD}".join(numbers))
            told.append(said.replace(" ", _HARD))
    line = " · ".join(told)
    return line[:1].upper() + line[1:]


def _facts(skills: str, years: int | None, language: Language) -> str:
    words = _words(language)
    strange = set(missing(skills))  # an odd sign among skills is no reason to print nothing
    told = ["".join(letter for letter in skills if letter not in strange)]
    if years is not None:
        told.append(words["one_year"] if years == 1 else words["years"].format(years=years))
    return " · ".join(filter(None, told))


def _day(day: date, language: Language) -> str:
    words = _words(language)
    fields = {
        "weekday": words["weekdays"][day.weekday()],
        "number": day.day,
        "month": words["months"][day.month - 1],
    }
    return str(words["date"].format(**fields))


@cache
def _words(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("boards", f"{language}.toml").read_text("utf-8"))
