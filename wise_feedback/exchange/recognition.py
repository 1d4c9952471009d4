"""Recognises a person in a list as one who is known: from the vault, or from a row above.

The same id in another system, or the same e-mail address, is the same person, whatever name stands
beside it. The same name is the
same person unless something that belongs to one person alone differs: an address, a telephone
number, a LinkedIn profile. There are thousands of Anders Johansson; to keep two of one person
apart can be put right later, while one person lost in another cannot. A name that very many have
says nothing about who somebody is.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from wise_feedback.domain.basics import Key
from wise_feedback.domain.importing import Duplicate, DuplicateRow, KnownPerson, Row
from wise_feedback.exchange.rows import has_lost_letters

_NOT_DIGITS = re.compile(r"\D+")
_LOCAL_DIGITS = 7  # what is left of a number written with or without country and area
_MANY = 50
_PROFILE = re.compile(r"linkedin\.com/in/([^/?#\s]+)", re.IGNORECASE)


@dataclass(slots=True)
class _Person:
    email: str
    phone: str
    note: str = ""
    id: Key | None = None
    row: int | None = None
    outside_id: str = ""


class People:
    """Everybody known so far, as rows are read from the first to the last."""

    def __init__(self, known: Iterable[KnownPerson]) -> None:
        self._by_outside_id: dict[str, _Person] = {}
        self._by_email: dict[str, _Person] = {}
        # Two with different addresses are never one, so most need not be compared.
        self._with_email: dict[str, list[_Person]] = {}
        self._without_email: dict[str, list[_Person]] = {}
        for somebody in known:
            person = _Person(somebody.email.casefold(), somebody.phone, id=somebody.id)
            person.outside_id = somebody.outside_id
            self._add(person, _name_key(somebody.name))

    def meet(self, row: Row) -> DuplicateRow | None:
        """Return how *row* is somebody known; else remember them and return ``None``."""
        facts = row.facts
        person = _Person(facts.email.casefold(), facts.phone, row.note, row=row.number)
        person.outside_id = row.outside_id
        name = _name_key(facts.name)
        by, found = self._by_what_is_theirs(person)
        if found is None:
            by, found = Duplicate.NAME, self._namesake(person, name)
        if found is None:
            self._add(person, name)
            return None
        of_row, found.row = found.row, found.row or row.number
        return DuplicateRow(row.number, by, of_row, facts.name, found.id, row)

    def _by_what_is_theirs(self, person: _Person) -> tuple[Duplicate, _Person | None]:
        found = self._by_outside_id.get(person.outside_id) if person.outside_id else None
        if found is not None or not person.email:
            return Duplicate.OUTSIDE_ID, found
        return Duplicate.EMAIL, self._by_email.get(person.email)

    def _namesake(self, person: _Person, name: str) -> _Person | None:
        namesakes = self._without_email.get(name, [])
        if not person.email:
            namesakes = namesakes + self._with_email.get(name, [])
        if len(namesakes) > _MANY:
            return None
        return next((other for other in namesakes if _may_be_same(other, person)), None)

    def _add(self, person: _Person, name: str) -> None:
        if person.outside_id:
            self._by_outside_id.setdefault(person.outside_id, person)
        if person.email:
            self._by_email.setdefault(person.email, person)
        if name:
            people = self._with_email if person.email else self._without_email
            people.setdefault(name, []).append(person)


def _name_key(name: str) -> str:
    """Return a name as it is compared: ``Berg, Anna`` as Anna Berg, case and apostrophes aside.

    Nothing for a name whose letters are lost, since ????? may be anybody.
    """
    if has_lost_letters(name):
        return ""
    last, comma, first = name.casefold().replace("’", "'").partition(",")
    return f"{first.strip()} {last.strip()}" if comma else last


def _may_be_same(one: _Person, other: _Person) -> bool:
    return not (
        _differ(one.outside_id, other.outside_id)
        or _differ(one.email, other.email)
        or _differ(_digits(one.phone), _digits(other.phone))
        or _differ(_profile(one.note), _profile(other.note))
    )


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _digits(phone: str) -> str:
    digits = _NOT_DIGITS.sub("", phone)
    return digits[-_LOCAL_DIGITS:] if len(digits) >= _LOCAL_DIGITS else ""


def _profile(note: str) -> str:
    match = _PROFILE.search(note)
    return match[1].casefold() if match else ""
