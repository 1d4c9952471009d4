"""A client's week as facts: what happened to whom, what is awaited, and the numbers of it.

Private notes are never read here, nor what a client said in their own words, but for the vague
words that are asked about: those are the client's own, and go back to nobody else.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.closing import Way
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.figures import Share, spread
from wise_feedback.domain.promises import Matter
from wise_feedback.domain.reports import (
    Comes,
    Happening,
    Need,
    Numbers,
    Person,
    StageCount,
    Was,
    WeekReport,
)
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.weeks import Week
from wise_feedback.services import settings, terms
from wise_feedback.services.calendar import in_working_days
from wise_feedback.services.report_answers import ALL_PARTS, Answers, Vague, day_of
from wise_feedback.storage import tables
from wise_feedback.storage.fields import to_moment, to_seconds
from wise_feedback.storage.report_weeks import WeekRows

_INTERVIEWS = {
    StageKind.OUR_INTERVIEW: Comes.OUR_INTERVIEW,
    StageKind.CLIENT_INTERVIEW: Comes.CLIENT_INTERVIEW,
}
_OF_CANDIDATE = {Was.BOOKED, Was.MET, Was.CALLED_OFF}
"""What a candidate is to hear of that is no event of the process itself."""


class Span(NamedTuple):
    """From the first moment of a week to its end, or to now where it is not over."""

    start: datetime
    until: datetime


def span(week: Week, now: datetime) -> Span:
    """Return when a week begins and how far it has come by *now*, on this computer's clock."""
    start = datetime.combine(week.monday, time()).astimezone()
    end = datetime.combine(week.sunday + timedelta(1), time()).astimezone()
    so_far = now.replace(microsecond=0) + timedelta(seconds=1)  # with what has happened just now
    return Span(start.astimezone(UTC), max(min(end, so_far), start).astimezone(UTC))


class ClientWeekFacts:
    """Reads a client's week once and tells it."""

    def __init__(
        self,
        client_id: Key,
        week: Week,
        now: datetime,
        assignment_id: Key | None,
        language: Language | None,
    ) -> None:
        self._client = tables.Client.find(client_id)
        self._assignment_id, self._week = assignment_id, week
        self._start, self._until = span(week, now)
        self._rows = WeekRows(
            client_id, assignment_id, str(week), to_seconds(self._start), to_seconds(self._until)
        )
        self._people = self._rows.read("people")
        self._assignments = list(dict.fromkeys(row[2] for row in self._people)) or list(
            self._open_assignments()
        )
        self._agreed = [one for key in self._assignments if (one := terms.in_force(key))]
        usual = self._agreed[0].terms.language if self._agreed else settings.load().language
        self.language: Language = language or usual or "sv"
        self._answers = Answers(self._rows, self._start, self._until)
        self._vague = self._answers.vague({row[0]: row[8] for row in self._people})

    def report(self) -> WeekReport:
        """Return the whole week."""
        people = tuple(self._persons())
        contact, email = self._contact()
        return WeekReport(
            client_id=self._client.id,
            client=self._client.name,
            contact=contact,
            email=email,
            week=self._week,
            until=self._until,
            roles=self._roles(),
            stages=tuple(self._stages()),
            needs=tuple(sorted(self._needs(people), key=lambda need: (need.due, need.name))),
            people=people,
            numbers=self._numbers(people),
            cost=self._answers.cost(),
            language=self.language,
            assignment_id=self._assignment_id,
        )

    def _open_assignments(self) -> Iterator[Key]:
        table = tables.Assignment
        open_ = (table.client == self._client.id) & table.closed_at.is_null()
        if self._assignment_id:
            open_ &= table.id == self._assignment_id
        yield from (row.id for row in table.select(table.id).where(open_).order_by(table.opened_at))

    def _roles(self) -> tuple[str, ...]:
        table = tables.Assignment
        rows = {row.id: row for row in table.select().where(table.id << self._assignments)}
        return tuple(
            rows[key].role_en or rows[key].role if self.language == "en" else rows[key].role
            for key in self._assignments
        )

    def _contact(self) -> tuple[str, str]:
        """Return to whom the report is: who is agreed upon, else the contact of an assignment."""
        named = {
            row.name: row.email
            for row in tables.ClientContact.select().where(
                tables.ClientContact.client == self._client.id
            )
        }
        for agreement in self._agreed:
            name = agreement.terms.contact.partition(",")[0].strip()
            if name:
                return name, named.get(name, "")
        table = tables.Assignment
        for row in table.select().where(table.id << self._assignments):
            if row.contact is not None:
                return row.contact.name, row.contact.email
        return "", ""

    def _persons(self) -> Iterator[Person]:
        happened = self._happenings()
        lines = {card: rows[-1][0] for card, rows in self._rows.by_card("lines").items()}
        heard = {card: to_moment(at) for card, at in self._rows.read("heard")}
        last = {card: to_moment(at) for card, at in self._rows.read("last")}
        changed = {card: to_moment(at) for card, at in self._rows.read("changed")}
        promised = {card: date.fromisoformat(day) for card, day in self._rows.read("promised")}
        coming = self._coming()
        for card, name, _, role, role_en, kind, stage_name, _, moved_at, _, latin in self._people:
            stage, told = StageKind(kind), heard.get(card)
            mine = tuple(sorted(happened.get(card, ()), key=lambda one: one.at))
            if stage.ends and to_moment(moved_at) < self._start and not mine:
                continue
            due = promised.get(card)
            comes, on = self._comes(card, stage, coming.get(card), due)
            latest = max([changed[card], *(one.at for one in mine if one.was in _OF_CANDIDATE)])
            if mine and mine[-1].way is Way.CANDIDATE_WITHDREW:
                told = mine[-1].at  # they said so themselves
            yield Person(
                candidacy_id=card,
                name=name,
                latin_name=latin,
                role=(role_en or role) if self.language == "en" else role,
                stage=stage,
                stage_name=stage_name,
                happened=mine,
                line=lines.get(card),
                comes=comes,
                comes_on=on,
                told_on=day_of(told) if told else None,
                knows=told is not None and told >= latest,
                due=due,
                last_event=day_of(last[card]) if card in last else None,
            )

    def _comes(
        self,
        card: Key,
        stage: StageKind,
        meeting: tuple[StageKind, date] | None,
        due: date | None,
    ) -> tuple[Comes, date | None]:
        if stage.ends:
            return Comes.DONE, None
        if awaited := self._answers.open(card):
            grounds = awaited.matter is Matter.GROUNDS
            return (Comes.GROUNDS if grounds else Comes.REPLY), awaited.due
        if said := self._vague.get(card):
            return Comes.GROUNDS, self._grounds_by(said)
        if meeting:
            return _INTERVIEWS[meeting[0]], meeting[1]
        return (Comes.WORD, due) if due else (Comes.NOTHING, None)

    def _coming(self) -> dict[Key, tuple[StageKind, date]]:
        """Return the next interview that is booked, by candidacy."""
        found: dict[Key, tuple[StageKind, date]] = {}
        for card, kind, starts_at, _, _, cancelled_at in self._rows.read("meetings"):
            is_off = cancelled_at is not None and to_moment(cancelled_at) < self._until
            starts = to_moment(starts_at)
            if starts >= self._until and not is_off and StageKind(kind) in _INTERVIEWS:
                found.setdefault(card, (StageKind(kind), day_of(starts)))
        return found

    def _happenings(self) -> dict[Key, list[Happening]]:
        found: dict[Key, list[Happening]] = {}
        for card, happening in self._all_happenings():
            found.setdefault(card, []).append(happening)
        return found

    def _all_happenings(self) -> Iterator[tuple[Key, Happening]]:
        is_english = self.language == "en"
        for card, at, kind, way, title, title_en in self._rows.read("moves"):
            asked = (is_english and title_en) or title
            yield card, _moved(to_moment(at), StageKind(kind), way, asked)
        for card, *meeting in self._rows.read("meetings"):
            yield from ((card, one) for one in self._of_meeting(*meeting))
        yield from self._of_feedback()
        for card, at, parts, kind in self._rows.read("replies"):
            was = Was.REPLIED if parts == ALL_PARTS else Was.VAGUE
            yield card, Happening(was, to_moment(at), StageKind(kind))
        for card, at in self._rows.read("asked"):
            yield card, Happening(Was.ASKED, to_moment(at))
        for card, at, hears in self._rows.read("told"):
            was = Was.TOLD_CLIENT if hears == "client" else Was.HEARD
            yield card, Happening(was, to_moment(at))
        for card, at in self._rows.read("letters"):
            yield card, Happening(Was.LETTER, to_moment(at))

    def _of_feedback(self) -> Iterator[tuple[Key, Happening]]:
        for card, at, source, is_reply in self._rows.read("feedback"):
            if not is_reply:
                was = Was.REPLIED if source == Source.CLIENT else Was.FEEDBACK
                yield card, Happening(was, to_moment(at))

    def _of_meeting(
        self, kind: str, starts: int, ends: int, booked: int, cancelled: int | None
    ) -> Iterator[Happening]:
        stage, start, until = StageKind(kind), to_seconds(self._start), to_seconds(self._until)
        if cancelled is not None and cancelled < until:
            if cancelled >= start:
                yield Happening(Was.CALLED_OFF, to_moment(cancelled), stage)
        elif start <= ends < until:
            yield Happening(Was.MET, to_moment(starts), stage)
        elif booked >= start:
            yield Happening(Was.BOOKED, to_moment(booked), stage)

    def _stages(self) -> Iterator[StageCount]:
        stands = [(row[5], row[6]) for row in self._people]
        stood = [row[9] for row in self._people if row[9]]
        for kind, names in self._stage_names().items():
            count = sum(one == kind for one, _ in stands)
            name = names[0] if len(names) == 1 else ""
            yield StageCount(StageKind(kind), name, count, count - stood.count(kind))

    def _stage_names(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for kind, name, _ in self._rows.read("stages"):
            found.setdefault(kind, []).append(name)
        return {kind: found[kind] for kind in StageKind if kind in found}

    def _needs(self, people: tuple[Person, ...]) -> Iterator[Need]:
        """Yield what we need from the client: answers we wait for, or that cannot be passed on."""
        for person in people:
            awaited = self._answers.open(person.candidacy_id)
            said = self._vague.get(person.candidacy_id)
            if not person.is_active or not (awaited or said):
                continue
            need = Need(person.candidacy_id, person.name, person.stage, self._until.date())
            if awaited:
                need = replace(need, due=awaited.due, since=day_of(awaited.begins))
            if said and (awaited is None or awaited.matter is Matter.GROUNDS):
                due = awaited.due if awaited else self._grounds_by(said)
                need = replace(need, due=due, is_vague=True, lacking=said.lacking, quote=said.quote)
            yield need

    def _grounds_by(self, vague: Vague) -> date:
        return in_working_days(vague.day, self._reply_in())

    def _reply_in(self) -> int:
        """Return the working days in which the client answers: as agreed, else as is our habit."""
        agreed = [one.terms.reply_days for one in self._agreed]
        return min(agreed, default=settings.load_terms().reply)

    def _numbers(self, people: tuple[Person, ...]) -> Numbers:
        active = [person for person in people if person.is_active]
        first = day_of(self._start)
        heard = sum(one.told_on is not None and one.told_on >= first for one in active)
        given = self._rows.read("feedback")
        grounded = len(
            {card for card, _, source, is_reply in given if _is_answer(source, is_reply)}
        )
        replies = self._rows.read("replies")
        concrete = grounded + sum(parts == ALL_PARTS for _, _, parts, _ in replies)
        chairs = sum(one.due is None for one in active)
        return Numbers(
            heard=Share(heard, len(active)),
            chairs=chairs,
            concrete=Share(concrete, len(replies) + grounded),
            reply_days=spread(list(self._answers.days())),
            agreed_days=self._reply_in(),
            is_agreed=bool(self._agreed),
        )


def _is_answer(source: str, is_reply: int) -> bool:
    """Whether feedback is what a client said in a meeting, and not a reply that was passed on."""
    return source == Source.CLIENT and not is_reply


def _moved(at: datetime, kind: StageKind, way: str | None, title: str) -> Happening:
    if kind is StageKind.PLACED:
        return Happening(Was.PLACED, at, kind)
    if kind is StageKind.CLOSED:
        return Happening(Was.CLOSED, at, kind, Way(way) if way else None, title)
    return Happening(Was.CAME, at, kind)
