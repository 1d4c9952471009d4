"""Sample data: 47 invented people on five boards, to look around in, and gone again in one act.

What is told stands in ``resources/sample``: the people in one file, the texts in one a language.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from functools import partial
from typing import Any

from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import (
    AssignmentFacts,
)
from wise_feedback.domain.basics import Channel, Key, Language
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import VaultNotEmptyError
from wise_feedback.domain.feedback import (
    Feedback,
)
from wise_feedback.domain.people import Agency, CandidateFacts, Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    agreements,
    assignments,
    board,
    candidates,
    clients,
    contacts,
    feedback,
    letter_archive,
    letters,
    meetings,
    replies,
    sending,
    settings,
    vault,
)
from wise_feedback.services.ledger import Due, Ledger
from wise_feedback.services.sample_story import Calendar, Entry, read, requirement
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

_SAMPLES = (tables.Candidate, tables.Assignment, tables.Client)
_MOVED, _HEARD, _CLOSED, _WRITTEN, _NOTED, _TOLD = (
    time(9),
    time(14),
    time(15),
    time(15, 30),
    time(16),
    time(16, 30),
)


def present() -> bool:
    """Return whether any sample data is left."""
    return any(table.select().where(table.is_sample).exists() for table in _SAMPLES)


def fill(language: Language, today: date, *, now: datetime) -> None:
    """Fill an empty vault with sample data, its days counted back from *today*, in one act.

    Nothing is dated after *now*, an aware moment; what is promised falls on Swedish working days.
    A consultant or an agency that is already written down stays. Raises ``VaultNotEmptyError``
    unless the vault is empty.
    """
    if not vault.is_empty():
        raise VaultNotEmptyError
    with transaction(Act.ADD_SAMPLE):
        _Filling(language, today, now).run()


def remove() -> None:
    """Take the sample data away, and all that was written about it, in one act.

    An assignment in which somebody real stands has become the user's own and stays, and so do a
    client with a real assignment and a sender that has been changed.
    """
    with transaction(Act.REMOVE_SAMPLE):
        _remove_people()
        kept = tables.Candidacy.select(tables.Candidacy.assignment)
        _remove(tables.Assignment, kept)
        _remove(tables.Client, tables.Assignment.select(tables.Assignment.client))
        _remove_sender()


def _remove_people() -> None:
    people = tables.Candidate.select(tables.Candidate.id).where(tables.Candidate.is_sample)
    cards = tables.Candidacy.select(tables.Candidacy.id).where(
        tables.Candidacy.candidate.in_(people)
    )
    for subjects in (cards, people):
        tables.Draft.delete().where(tables.Draft.subject.in_(subjects)).execute()
    tables.Candidate.delete().where(tables.Candidate.is_sample).execute()


def _remove(table: type[tables.Assignment | tables.Client], kept: Any) -> None:
    gone = table.select(table.id).where(table.is_sample & table.id.not_in(kept))
    tables.Draft.delete().where(tables.Draft.subject.in_(gone)).execute()
    table.delete().where(table.is_sample & table.id.not_in(kept)).execute()
    table.update(is_sample=False).where(table.is_sample).execute()


def _remove_sender() -> None:
    chosen = settings.load()
    for language in ("sv", "en"):
        story = read(language)
        if chosen.consultant == Consultant(**story["consultant"]):
            chosen = replace(chosen, consultant=Consultant())
        if chosen.agency == Agency(**story["agency"]):
            chosen = replace(chosen, agency=Agency())
    settings.save(chosen)


@dataclass(frozen=True, slots=True)
class _Board:
    """An assignment that has been made, with its stages and requirements by their names."""

    id: Key
    stages: dict[StageKind, Key]
    requirements: dict[str, Key]


class _Filling:
    """Makes the sample data of one language, relative to one day."""

    def __init__(self, language: Language, today: date, now: datetime) -> None:
        self._language = language
        self._story = read(language)
        self._today = today
        self._calendar = Calendar(today, now.tzinfo)
        self._now = now
        self._boards: dict[str, _Board] = {}
        self._cards: dict[tuple[str, str], tables.Candidacy] = {}

    def run(self) -> None:
        """Make everything, the events in the order in which they happened."""
        self._introduce_sender()
        for key, entry in self._story["assignments"].items():
            self._boards[key] = self._start(entry)
        told = read("people")
        people = told["people"]
        for person in people:
            self._add(person)
        events = [
            *self._moves(people),
            *self._meetings(told["meetings"]),
            *self._feedback(),
            *self._notes(),
            *self._letters(),
            *self._contacts(told["contacts"]),
            *self._replies(),
        ]
        self._agree()
        for at, happen in sorted(events, key=lambda event: event[0]):
            happen(min(at, self._now))
        for entry in self._story["drafts"]:
            card = self._card(entry)
            feedback.keep_draft(card.id, self._given(entry), entry.get("note", ""))

    def _introduce_sender(self) -> None:
        chosen = settings.load()
        if chosen.consultant == Consultant():
            chosen = replace(chosen, consultant=Consultant(**self._story["consultant"]))
        if chosen.agency == Agency():
            chosen = replace(chosen, agency=Agency(**self._story["agency"]))
        settings.save(chosen)

    def _start(self, entry: Entry) -> _Board:
        client = clients.add(entry["client"], entry["city"])
        clients.add_contact(client.id, **entry["contact"])
        facts = AssignmentFacts(
            role=entry["role"],
            role_en=entry.get("role_en", ""),
            client=client.name,
            contact=entry["contact"]["name"],
            requirements=tuple(map(requirement, entry["requirements"])),
            stages=assignments.standard_stages(),
        )
        key = assignments.start(facts)
        tables.Client.update(is_sample=True).where(tables.Client.id == client.id).execute()
        table = tables.Assignment
        opened = self._at(-20, _MOVED)
        table.update(is_sample=True, opened_at=opened).where(table.id == key).execute()
        made = assignments.assignment(key).facts
        return _Board(
            key,
            {stage.kind: stage.id for stage in made.stages},
            {row.code: row.id for row in made.requirements},
        )

    def _add(self, person: Entry) -> None:
        known = {field.name for field in fields(CandidateFacts)}
        facts = CandidateFacts(
            **{
                **{name: text for name, text in person.items() if name in known},
                "source": self._story["sources"][person["source"]],
                "headline": self._story["assignments"][next(iter(person["boards"]))]["headline"],
                "language": self._language,
            }
        )
        first = min(day for path in person["boards"].values() for day in path.values())
        row = tables.Candidate.create(
            **candidates.columns_of(facts),
            added_at=self._at(first, _MOVED),
            is_sample=True,
        )
        for name, path in person["boards"].items():
            of = self._boards[name]
            *_, (stage, day) = path.items()
            stage_id = of.stages[StageKind(stage)]
            self._cards[person["key"], name] = tables.Candidacy.create(
                candidate=row,
                assignment=of.id,
                stage=stage_id,
                position=board.last_position(stage_id) + board.STEP,
                since=min(self._at(day, _clock(stage)), self._now),
            )

    def _moves(self, people: list[Entry]) -> Iterator["_Event"]:
        for person in people:
            for name, path in person["boards"].items():
                card, of = self._cards[person["key"], name], self._boards[name]
                before: Key | None = None
                for stage, day in path.items():
                    kind = StageKind(stage)
                    to = kind, of.stages[kind]
                    closing = self._closing(person["key"], name) if stage == "closed" else None
                    yield (
                        self._at(day, _clock(stage)),
                        _moving(card, before, to, closing),
                    )
                    _, before = to

    def _closing(self, person: str, name: str) -> Closing:
        """Return on what ground a card was closed: one of its own, or that of its feedback."""
        of = {"person": person, "board": name}
        for entry in self._story["closings"]:
            if of.items() <= entry.items():
                requirement = self._boards[name].requirements.get(entry.get("requirement", ""))
                return Closing(Way(entry["way"]), requirement, entry["text"])
        *_, last = (entry for entry in self._story["feedback"] if of.items() <= entry.items())
        return feedback.closing_of(self._given(last))

    def _feedback(self) -> Iterator["_Event"]:
        for entry in self._story["feedback"]:
            card, given = self._card(entry), self._given(entry)
            yield self._at(entry["day"], _HEARD), _giving(card, entry["stage"], given)

    def _notes(self) -> Iterator["_Event"]:
        for entry in self._story["notes"]:
            yield (
                self._at(entry["day"], _NOTED),
                _noting(self._card(entry), entry["text"]),
            )

    def _letters(self) -> Iterator["_Event"]:
        for entry in self._story["letters"]:
            yield self._at(entry["day"], _WRITTEN), _writing(self._card(entry))

    def _meetings(self, entries: list[Entry]) -> Iterator["_Event"]:
        for entry in entries:
            starts, ends = (self._at(entry["day"], entry[name]) for name in ("at", "until"))
            kind = StageKind(entry["stage"])
            meet = partial(meetings.agree, self._card(entry), kind, starts, ends)
            yield self._at(entry["booked"], _MOVED), meet

    def _contacts(self, entries: list[Entry]) -> Iterator["_Event"]:
        for entry in entries:
            then = Due(self._calendar.day(entry["next"])) if "next" in entry else None
            text = self._story["told"][entry["text"]]
            channel = Channel(entry["channel"])
            tell = partial(_telling, self._card(entry), channel, text, then)
            yield self._at(entry["day"], _TOLD), tell

    def _replies(self) -> Iterator["_Event"]:
        for entry in self._story["replies"]:
            text = entry["text"]
            yield self._at(entry["day"], _HEARD), partial(_hearing, self._card(entry), text)

    def _agree(self) -> None:
        """Agree with some of the clients on how they answer."""
        for entry in self._story["agreements"]:
            key, day = self._boards[entry["board"]].id, self._calendar.day(entry["walked"])
            agreements.save(key, agreements.resume(key).terms)
            agreements.walk_through(key, day, today=self._today)
            if "signed" in entry:
                agreements.sign(key, self._calendar.day(entry["signed"]), today=self._today)

    def _at(self, day: int, clock: time) -> datetime:
        return self._calendar.moment(day, clock)

    def _card(self, entry: Entry) -> tables.Candidacy:
        return self._cards[entry["person"], entry["board"]]

    def _given(self, entry: Entry) -> Feedback:
        return self._calendar.given(entry, self._boards[entry["board"]].requirements)


_Event = tuple[datetime, Callable[[datetime], object]]


def _moving(
    card: tables.Candidacy, before: Key | None, to: tuple[StageKind, Key], closing: Closing | None
) -> Callable[[datetime], object]:
    def move(at: datetime) -> None:
        kind, stage_id = to
        moved = tables.StageMove.create(
            candidacy=card,
            from_stage=before,
            to_stage=stage_id,
            at=at,
            way=closing.way if closing else None,
            requirement=closing.requirement_id if closing else None,
            text=closing.text if closing else "",
        )
        ledger = Ledger(card.assignment_id, at)
        if closing is None:
            board.begin_anew(card)
            ledger.came_to(card, kind, moved.id)
        else:
            ledger.closed(card, closing.way, moved.id, was=_kind_of(before))
        card.save()

    return move


def _kind_of(stage_id: Key | None) -> StageKind:
    return StageKind(tables.Stage.get_by_id(stage_id).kind)


def _giving(card: tables.Candidacy, stage: str, given: Feedback) -> Callable[[datetime], object]:
    return lambda at: feedback.add_record(card, StageKind(stage), given, at)


def _telling(
    card: tables.Candidacy, channel: Channel, text: str, then: Due | None, at: datetime
) -> None:
    contacts.tell(card, channel, text, at, then)


def _hearing(card: tables.Candidacy, text: str, at: datetime) -> None:
    replies.take(card, text, replies.read(card.id, text), Channel.MAIL, at, at)


def _noting(card: tables.Candidacy, text: str) -> Callable[[datetime], object]:
    return lambda at: tables.PrivateNote.create(candidacy=card, text=text, written_at=at)


def _writing(card: tables.Candidacy) -> Callable[[datetime], object]:
    def write(at: datetime) -> None:
        letter = letters.suggest(card.id, today=at.date())
        saved = letter_archive.add(card.id, letter, letters.pdf(letter), at)
        sending.note_sent(saved.id, at)

    return write


def _clock(stage: str) -> time:
    return _CLOSED if stage == "closed" else _MOVED
