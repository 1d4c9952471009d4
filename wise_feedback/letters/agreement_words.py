"""From the terms of an agreement to the words of its one page, in the client's language."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Any, NamedTuple

from wise_feedback.domain.agreement import Agreement, AgreementTerms
from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.letters.phrases import phrases
from wise_feedback.letters.sentences import Marked, capital, run
from wise_feedback.resources import resource


class Clause(NamedTuple):
    """One thing that is agreed. *field* names the terms it tells of, as errors do."""

    field: str
    heading: str
    text: Marked


class Undersigned(NamedTuple):
    """Who signs, and for whom. The name is empty where it is to be filled in by hand."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class AgreementPaper:
    """All the words of an agreement. The same paper always makes the same PDF."""

    language: Language
    day: date
    label: str
    number: str
    addressee: str
    subject: str
    scope: str
    clauses: tuple[Clause, ...]
    undersigned: tuple[Undersigned, Undersigned]
    signer: Consultant
    agency: Agency
    page_word: str
    page_number: str
    org_no_word: str
    f_tax_phrase: str
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parties:
    """Who agrees on what: the client and the role, and who signs for the agency."""

    client: str
    role: str
    signer: Consultant
    agency: Agency


def usual_words(language: Language) -> tuple[str, ...]:
    """Return the words that agreements usually avoid."""
    return tuple(_words(language)["usual"])


def file_word(language: Language) -> str:
    """Return what the file of an agreement is called."""
    return str(_words(language)["file"])


def compose(agreement: Agreement, parties: Parties, day: date) -> AgreementPaper:
    """Return the words of *agreement*, dated *day*; what was not agreed upon has no clause."""
    terms, signer, agency = agreement.terms, parties.signer, parties.agency
    words, common = _words(terms.language), phrases(terms.language)
    name, title = name_and_title(terms.contact)
    return AgreementPaper(
        language=terms.language,
        day=day,
        label=words["label"],
        number=words["number"].format(number=agreement.number),
        addressee=_listed(parties.client, name),
        subject=words["title"],
        scope=words["scope"].format(role=parties.role),
        clauses=tuple(_clauses(terms, parties)),
        undersigned=(
            Undersigned(name, _listed(title, parties.client)),
            Undersigned(signer.name, agency.name or signer.title),
        ),
        signer=signer,
        agency=agency,
        page_word=common.say("words.page"),
        page_number=common.say("words.page_number"),
        org_no_word=common.say("words.org_no"),
        f_tax_phrase=common.say("words.f_tax"),
        keywords=(words["label"].lower(), agreement.number),
    )


def name_and_title(person: str) -> tuple[str, str]:
    """Return who somebody is and what they do: both of ``Petra Lang, IT-chef``."""
    name, _, title = person.partition(",")
    return name.strip(), title.strip()


def _clauses(terms: AgreementTerms, parties: Parties) -> Iterator[Clause]:
    words = _words(terms.language)
    texts = {
        "why": _marked(words["why"]["text"]),
        "reply": _reply(terms, words["reply"]),
        "content": _content(terms, words),
        "avoid": _avoid(terms, words["avoid"]["text"]),
        "who": _who(terms, parties, words["who"]),
        "report": _report(terms, words),
        "ladder": _ladder(terms, words["ladder"]),
        "candidate": _marked(words["candidate"]["text"]),
    }
    for field, text in texts.items():
        if text:
            yield Clause(field, words["heading"][field], text)


def _reply(terms: AgreementTerms, words: dict[str, str]) -> Marked:
    return _marked(words["text"], days=words[str(terms.reply_days)])


def _content(terms: AgreementTerms, words: dict[str, Any]) -> Marked:
    asked = [words["content"][part] for part in terms.parts]
    said = phrases(terms.language).say
    *head, last = asked
    listed = said("words.two", first=", ".join(head), last=last) if head else last
    text = words["content"]["text"].replace("{parts}", listed)
    return _marked(text, number=words["numbers"][len(asked)])


def _avoid(terms: AgreementTerms, template: str) -> Marked:
    said = phrases(terms.language).say
    plain = [word.replace("*", "") for word in terms.avoid]  # which stands for any ending
    if not plain:
        return ()
    first, *rest = plain
    quoted = [said("words.quoted", text=word) for word in (capital(first), *rest)]
    return _marked(template, words=", ".join(quoted))


def _who(terms: AgreementTerms, parties: Parties, words: dict[str, str]) -> Marked:
    name, _ = name_and_title(terms.contact)
    people = {
        "contact": name,
        "stand_in": name_and_title(terms.stand_in)[0],
        "ours": parties.signer.name,
    }
    told = (
        words[key].format(name=person, client=parties.client)
        for key, person in people.items()
        if person
    )
    return _plain(run(*told))


def _report(terms: AgreementTerms, words: dict[str, Any]) -> Marked:
    told = []
    if terms.report_weekday is not None:
        weekday = phrases(terms.language).words("dates.weekdays")[terms.report_weekday]
        by = _clock(terms.report_by, terms.language)
        told.append(words["report"]["by" if by else "day"].format(weekday=weekday, clock=by))
    if terms.sync_weekday is not None:
        at = _clock(terms.sync_at, terms.language)
        days = words["weekly"][terms.sync_weekday]
        told.append(words["report"]["sync_at" if at else "sync"].format(weekdays=days, clock=at))
    return _plain(run(*told))


def _ladder(terms: AgreementTerms, words: dict[str, str]) -> Marked:
    steps = [
        f"{words['step'].format(day=getattr(terms.ladder, step))} {words[step]}"
        for step in ("remind", "call", "refer", "tell")
    ]
    said = capital(", ".join(steps))
    return _marked(words["text"], steps=said, pause=str(terms.ladder.pause))


def _clock(at: time | None, language: Language) -> str:
    if at is None:
        return ""
    return phrases(language).say("dates.clock", hour=f"{at.hour:02}", minute=f"{at.minute:02}")


def _marked(template: str, **fields: str) -> Marked:
    """Return a phrase filled in; only its own asterisks mark, never those of what fills it."""
    parts = template.split("**")
    return tuple(
        (part.format_map(fields), bool(number % 2)) for number, part in enumerate(parts) if part
    )


def _plain(text: str) -> Marked:
    return ((text, False),) if text else ()


def _listed(*texts: str) -> str:
    return ", ".join(filter(None, texts))


@cache
def _words(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("agreement", f"{language}.toml").read_text("utf-8"))
