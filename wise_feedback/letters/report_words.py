"""From the facts of a client's week to the words of its report, in the client's language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.reports import (
    Comes,
    Happening,
    Need,
    Part,
    Person,
    ReportDraft,
    StageCount,
    Was,
    WeekReport,
)
from wise_feedback.letters.coverage import missing
from wise_feedback.letters.phrases import phrases
from wise_feedback.letters.report_phrases import (
    counted,
    decimal,
    full_day,
    listed,
    named_day,
    short_day,
    wording,
    working_days,
)
from wise_feedback.letters.report_sentence import Naming, sentence
from wise_feedback.letters.sentences import capital, ended


class StageBox(NamedTuple):
    """How many stand at a stage; *share* is of the fullest one, from 0 to 1."""

    name: str
    number: str
    change: str
    share: float


class NeedLine(NamedTuple):
    """What is needed about somebody, and by when."""

    name: str
    text: str
    due: str
    is_late: bool


class PersonLine(NamedTuple):
    """Somebody's week. *knows* is whether they have heard since what happened last."""

    name: str
    stage: str
    happened: str
    comes: str
    told: str
    knows: bool
    role: str = ""


class Figure(NamedTuple):
    """A number in large, what it is of, and what is agreed about it; *is_kept* if it is so."""

    number: str
    words: str
    agreed: str
    is_kept: bool


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """All the words of a weekly report. The same paper always makes the same PDF."""

    language: Language
    day: date
    label: str
    subject: str
    written_day: str
    to: str
    scope: str
    sentence: str
    headings: dict[str, str]
    columns: dict[str, str]
    note: str
    boxes: tuple[StageBox, ...]
    needs: tuple[NeedLine, ...] | None
    people: tuple[PersonLine, ...] | None
    beside: str
    figures: tuple[Figure, ...]
    cost: tuple[str, ...]
    empty: dict[str, str]
    signer: Consultant
    agency: Agency
    page_word: str
    page_number: str
    org_no_word: str
    f_tax_phrase: str
    keywords: tuple[str, ...] = ()


class Sender(NamedTuple):
    """Who reports, and for which firm."""

    consultant: Consultant
    agency: Agency


def compose(report: WeekReport, draft: ReportDraft, sender: Sender) -> ReportPaper:
    """Return the words of a report as the consultant has chosen them, dated when it is as of."""
    words, common = wording(report.language), phrases(report.language)
    day = report.until.astimezone().date()
    asked = min(day, report.week.sunday)
    name = Naming(report, is_short=draft.initials)
    needs = tuple(_need(one, report, name) for one in report.needs)
    told = tuple(_line(one, report, name) for one in report.told)
    hidden = sum(one.is_active for one in report.people) - sum(one.is_active for one in report.told)
    kept_out = draft.left_out
    return ReportPaper(
        language=report.language,
        day=asked,
        label=words["label"],
        subject=words["title"].format(number=report.week.number),
        written_day=capital(full_day(asked, report.language)),
        to=words["to"].format(name=", ".join(filter(None, (report.contact, report.client)))),
        scope=" · ".join(report.roles),
        sentence=sentence(report, draft),
        headings=words["heading"],
        columns=words["column"],
        note=words["change"],
        boxes=() if Part.PROCESS in kept_out else tuple(_boxes(report.stages, report.language)),
        needs=None if Part.NEEDS in kept_out else needs,
        people=None if Part.PEOPLE in kept_out else told,
        beside=capital(counted(words["beside"], hidden, report.language)),
        figures=() if Part.NUMBERS in kept_out else tuple(_figures(report)),
        cost=() if Part.NUMBERS in kept_out else tuple(_cost(report)),
        empty={"needs": words["none_waiting"], "people": words["nobody"]},
        signer=sender.consultant,
        agency=sender.agency,
        page_word=common.say("words.page"),
        page_number=common.say("words.page_number"),
        org_no_word=common.say("words.org_no"),
        f_tax_phrase=common.say("words.f_tax"),
        keywords=(words["label"].lower(), str(report.week)),
    )


def _boxes(stages: Sequence[StageCount], language: Language) -> Iterator[StageBox]:
    words, most = wording(language), max((one.count for one in stages), default=0)
    for one in stages:
        change = f"{one.change:+}".replace("-", "−") if one.change else words["unchanged"]
        name = one.name or words["stages"][one.kind]
        yield StageBox(name, str(one.count), change, one.count / most if most else 0.0)


def _need(need: Need, report: WeekReport, name: Naming) -> NeedLine:
    words, language = wording(report.language)["need"], report.language
    since = short_day(need.since, language) if need.since else ""
    if need.is_vague:
        asked = [words[part] for part in need.lacking] or [words["reasons"]]
        text = f"{capital(listed(asked, language))}?"
        text = text if need.lacking else ended(capital(words["reasons"]))
        strange = set(missing(need.quote))  # a smiley is no reason to print nothing
        quote = "".join(letter for letter in need.quote if letter not in strange).strip()
        text += words["quoted"].format(quote=quote) if quote else ""
    else:
        text = words.get(need.stage, words["other"]).format(day=since)
    day = named_day(need.due, language)
    return NeedLine(name.of(need), text, day, need.due < report.until.astimezone().date())


def _line(person: Person, report: WeekReport, name: Naming) -> PersonLine:
    words, language = wording(report.language), report.language
    if person.line:
        happened = ended(person.line)
    elif person.happened:
        happened = ended(_told(person.happened, language))
    else:
        happened = words["not_new" if person.line is not None else "nothing_told"]
    today = report.until.astimezone().date()
    stage = person.stage_name or words["stage"][person.stage]
    role = person.role if len(report.roles) > 1 else ""
    return PersonLine(
        name=name.of(person),
        stage=stage,
        happened=happened,
        comes=_comes(person, today, language),
        told=_knows(person, today, language),
        knows=person.knows,
        role=role,
    )


def _comes(person: Person, today: date, language: Language) -> str:
    """Return what comes next; of a closed process that is that the candidate hears of it."""
    words = wording(language)["comes"]
    if person.comes is Comes.DONE and not person.knows:
        return str(words["tell"])
    if person.comes_on is None:
        return str(words[person.comes])
    if person.comes is Comes.WORD and person.comes_on < today:
        return str(words["word_next"])
    return str(words[person.comes].format(day=short_day(person.comes_on, language)))


def _knows(person: Person, today: date, language: Language) -> str:
    """Return since when somebody knows, or by when they will."""
    words = wording(language)
    if person.knows and person.told_on:
        return short_day(person.told_on, language)
    if person.due is None:
        return str(words["none"])
    if person.due < today:
        return str(words["knows_not"])
    return str(words["knows_by"].format(day=short_day(person.due, language)))


def _told(happened: Sequence[Happening], language: Language) -> str:
    """Return what happened in a week, the latest last; what was done again is told once."""
    words = wording(language)
    shown = [one for one in happened if one.was is not Was.HEARD]
    shown = shown or list(happened[-1:])  # that they have heard has a column of its own
    days = [one.day for one in shown if one.was is Was.ASKED]
    told: list[str] = []
    for one in shown:
        if one.was is Was.ASKED:
            said = listed([short_day(day, language) for day in dict.fromkeys(days)], language)
            text = words["was"]["asked"].format(days=said)
        else:
            text = _one(one, words, language)
        if text not in told:
            told.append(text)
    return ". ".join(told)


def _one(one: Happening, words: dict[str, Any], language: Language) -> str:
    day = short_day(one.day, language)
    if one.was is Was.CLOSED:
        requirement = words["requirement"].format(title=one.requirement)
        known = words["closed"].get(one.way or "", words["was"]["closed"])
        return str(known.format(day=day, requirement=requirement))
    if one.was in words:  # came, met, booked, called_off
        table = words[one.was]
        return str(table.get(one.stage, table.get("other", "")).format(day=day))
    return str(words["was"][one.was].format(day=day))


def _figures(report: WeekReport) -> Iterator[Figure]:
    words, numbers, language = wording(report.language), report.numbers, report.language
    said = words["numbers"]
    chairs = counted(said["chairs"], numbers.chairs, language) or said["no_chairs"]
    heard = numbers.heard
    is_kept = heard.part == heard.whole and not numbers.chairs
    number = said["heard"].format(part=heard.part, whole=heard.whole)
    yield Figure(number, said["heard_words"], chairs, is_kept)
    concrete = numbers.concrete
    agreed = said["concrete_agreed" if numbers.is_agreed else "concrete_usual"]
    if concrete.whole:
        number = said["concrete"].format(part=concrete.part, whole=concrete.whole)
        yield Figure(number, said["concrete_words"], agreed, concrete.part == concrete.whole)
    else:
        yield Figure(said["no_replies"], said["no_replies_words"], agreed, True)
    middle = numbers.reply_days.median
    days = said["days_agreed" if numbers.is_agreed else "days_usual"]
    promised = days.format(days=working_days(numbers.agreed_days, language))
    number = said["no_days"]
    if middle is not None:
        number = said["days"][middle == 1].format(days=decimal(middle, language))
    yield Figure(number, said["days_words"], promised, (middle or 0) <= numbers.agreed_days)


def _cost(report: WeekReport) -> Iterator[str]:
    words, cost, language = wording(report.language)["cost"], report.cost, report.language
    kind = "days" if report.numbers.is_agreed else "days_usual"
    days = working_days(cost.days, language)
    if cost.waiting:
        said = counted(words[kind], cost.waiting, language).replace("{days}", days)
        yield capital(said)
    if cost.lost:
        yield capital(counted(words["lost"], cost.lost, language))


def file_word(report: WeekReport) -> str:
    """Return what the file of a report is called."""
    return str(wording(report.language)["file"].format(number=report.week.number))


def covering(report: WeekReport, draft: ReportDraft, signer: Consultant) -> tuple[str, str]:
    """Return the subject and the text of the mail that a report goes with."""
    words, name = wording(report.language), Naming(report, is_short=draft.initials)
    mail = words["mail"]
    subject = mail["subject"].format(number=report.week.number, roles=", ".join(report.roles))
    lines = [_need(need, report, name) for need in report.needs]
    needs = "\n".join(
        mail["need_late" if one.is_late else "need"].format(
            name=one.name, text=one.text, day=one.due
        )
        for one in lines
    )
    has_needs = lines and Part.NEEDS not in draft.left_out
    first = report.contact.split(" ")[0]
    body = mail["body" if has_needs else "body_calm"].format(
        name=first,
        number=report.week.number,
        sentence=sentence(report, draft),
        needs=needs,
        signer=signer.name,
    )
    return subject, body if first else body.replace(body.partition("\n")[0], mail["hello"], 1)
