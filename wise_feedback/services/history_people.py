"""Who is meant by the rows of a history: one person of the files, and perhaps one of the vault.

An id of another system is whose it is. Without one, an address is; without that, a name, as long
as one person alone has it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.domain.histories import DatedStage, HistoryFile, Past
from wise_feedback.exchange.histories import Who, people_rows
from wise_feedback.storage import tables

_PEOPLE = """SELECT candidate.id, outside_id, email, name, card.id
FROM candidate LEFT JOIN candidacy AS card
    ON card.candidate_id = candidate.id AND card.assignment_id = ?
WHERE card.id IS NOT NULL OR NOT is_sample
ORDER BY candidate.id"""


@dataclass(slots=True)
class _Person:
    key: str
    name: str
    email: str
    events: list[DatedStage] = field(default_factory=list)
    said: dict[tuple[Key, int], int] = field(default_factory=dict)


class PeopleOfFiles:
    """Everybody in the files of a history, as their rows are read."""

    def __init__(self, files: Iterable[HistoryFile]) -> None:
        self._all: list[_Person] = []
        self._by_key: dict[str, _Person] = {}
        self._by_email: dict[str, _Person] = {}
        self._by_name: dict[str, list[_Person]] = defaultdict(list)
        for file in files:
            if not file.has_events:
                for who in people_rows(file):
                    self._meet(who)

    def take(self, who: Who, event: DatedStage) -> bool:
        """Take an event of somebody; return whether it is new rather than said before.

        Within a file somebody may come back on the same day to where they were; what another file
        repeats is said twice.
        """
        person = self._meet(who)
        said = (event.stage_id, int(event.at.timestamp()))
        first = person.said.setdefault(said, event.place.file)
        last = person.events[-1] if person.events else None
        is_again = last is not None and (last.stage_id, last.at) == (event.stage_id, event.at)
        if first != event.place.file or is_again:
            return False
        person.events.append(event)
        return True

    def pasts(self) -> list[Past]:
        """Return everybody who has been through something, in the order they came up."""
        return [
            Past(
                person.key or person.email or person.name,
                person.name,
                person.email,
                person.key,
                events=tuple(person.events),
            )
            for person in self._all
            if person.events
        ]

    def _meet(self, who: Who) -> _Person:
        person = self._known(who)
        if person is None:
            person = _Person("", "", "")
            self._all.append(person)
        if who.key and not person.key:
            person.key = who.key
            self._by_key[_plain(who.key)] = person
        if who.email and not person.email:
            person.email = who.email
            self._by_email.setdefault(who.email, person)
        if who.name and not person.name and _plain(who.name) != _plain(person.key):
            person.name = who.name
            self._by_name[_plain(who.name)].append(person)
        return person

    def _known(self, who: Who) -> _Person | None:
        if who.key:
            return self._by_key.get(_plain(who.key)) or self._keyless(who)
        if who.email:
            return self._by_email.get(who.email)
        named = self._by_name.get(_plain(who.name), [])
        return self._by_key.get(_plain(who.name)) or (named[0] if len(named) == 1 else None)

    def _keyless(self, who: Who) -> _Person | None:
        """Return who has the address of a row that has an id, unless they have an id already."""
        found = self._by_email.get(who.email) if who.email else None
        return found if found is not None and not found.key else None


@dataclass(frozen=True, slots=True)
class _Known:
    id: Key
    outside_id: str
    email: str
    card_id: Key | None
    is_nameless: bool


class PeopleOfVault:
    """Who of the vault somebody in the files is: by id, by address, or on the board by name."""

    def __init__(self, assignment_id: Key) -> None:
        self._by_key: dict[str, _Known] = {}
        self._by_email: dict[str, _Known] = {}
        self._by_name: dict[str, list[_Known]] = defaultdict(list)
        rows: list[tuple[Any, ...]] = tables.db.execute_sql(_PEOPLE, (assignment_id,)).fetchall()
        for key, outside_id, email, name, card in sorted(rows, key=lambda row: row[4] is None):
            known = _Known(key, outside_id, email.casefold(), card, name == outside_id)
            if outside_id:  # those on the board come first, and so are found first
                self._by_key.setdefault(_plain(outside_id), known)
            if email:
                self._by_email.setdefault(known.email, known)
            if card is not None:
                self._by_name[_plain(name)].append(known)

    def found(self, past: Past) -> Past:
        """Return a past with whose it is, as far as the vault knows them."""
        known = self._find(past)
        if known is None:
            return past
        lacks_name = bool(past.name) and known.is_nameless and past.name != known.outside_id
        return replace(past, candidate_id=known.id, card_id=known.card_id, is_nameless=lacks_name)

    def _find(self, past: Past) -> _Known | None:
        by_key = self._by_key.get(_plain(past.key))
        if by_key is not None:
            return by_key
        for address in (past.email, past.key.casefold()):
            if address and (known := self._by_email.get(address)) and _may_be(known, past):
                return known
        for name in filter(None, (past.name, past.key)):
            named = self._by_name.get(_plain(name), [])
            if len(named) == 1 and _may_be(named[0], past):
                return named[0]
        return None


def _may_be(known: _Known, past: Past) -> bool:
    """Whether nothing that belongs to one person alone differs."""
    has_other_id = known.outside_id and past.outside_id
    has_other_address = known.email and past.email and known.email != past.email
    return not (has_other_id or has_other_address)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
