"""Everybody whom a letter could name: all candidates, clients and contacts, and all roles.

Taken apart once and kept until an act may have changed a name: a letter is then held against ten
thousand people in the time that its own words take.
"""

from dataclasses import dataclass
from typing import Any

from wise_feedback.check.name_words import firm_name, is_shared
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.naming import People, Titles, person_names
from wise_feedback.domain.words import lows
from wise_feedback.storage import history
from wise_feedback.storage.tables import db

_NAME_NOBODY = {Act.SAVE_LETTER, Act.SEND_LETTER, Act.QUEUE_MAIL, Act.SEND_MAIL}
"""Acts that never change a name, and come by the thousand."""

_ROLE_ENDINGS = ("", "n", "en", "s", "ns", "ens", "r")
_SHORTEST_FIRM = 4
"""Letters that the first word of a longer name has where a firm is called by it alone."""


@dataclass(frozen=True, slots=True)
class Roster:
    """All names in the vault. *people* are candidates and contacts by their ids.

    *firms* are clients by their whole names and *called* those by the one word they go by, *roles*
    those of assignments, *contacts* the ids of contacts. *places* are towns, which surnames and
    firms share their names with.
    """

    people: People
    contacts: frozenset[Key]
    firms: Titles
    called: Titles
    roles: Titles
    places: frozenset[str]


class _Kept:
    """The roster of the open vault, until a name in it may have changed."""

    def __init__(self) -> None:
        self.roster: Roster | None = None
        self._connection: object = None
        history.subscribe(self._heard)

    def of(self, connection: object) -> Roster:
        if self.roster is None or connection is not self._connection:
            self.roster, self._connection = _read(), connection
        return self.roster

    def _heard(self, act: Act) -> None:
        if act not in _NAME_NOBODY:
            self.roster = None


_kept = _Kept()


def roster() -> Roster:
    """Return all names in the open vault. Ten thousand take a tenth of a second, the first time."""
    return _kept.of(db.connection())  # type: ignore[no-untyped-call]  # as in stubs


def _read() -> Roster:
    people = _rows("SELECT id, name, goes_by, latin_name FROM candidate")
    contacts = _rows("SELECT id, name FROM client_contact")
    clients = _rows("SELECT id, name FROM client")
    towns = _rows("SELECT city FROM candidate UNION SELECT city FROM client")
    firms = [(key, firm_name(name)) for key, name in clients]
    places = frozenset(word for (town,) in towns for word in lows(town))
    return Roster(
        people=People(
            [
                *((key, person_names(*names)) for key, *names in people),
                *((key, person_names(name)) for key, name in contacts),
            ]
        ),
        contacts=frozenset(key for key, _ in contacts),
        firms=Titles((key, " ".join(name)) for key, name in firms if len(name) > 1),
        called=Titles(_called(firms, places)),
        roles=Titles(_roles(), _ROLE_ENDINGS),
        places=places,
    )


def _called(
    firms: list[tuple[Key, tuple[str, ...]]], places: frozenset[str]
) -> list[tuple[Key, str]]:
    """Return firms by the one word of their names, or the first if that tells them from others."""
    return [
        (key, name[0])
        for key, name in firms
        if len(name) == 1 or (len(name) > 1 and _tells(name[0], places))
    ]


def _tells(word: str, places: frozenset[str]) -> bool:
    is_place = not places.isdisjoint({word, word.removesuffix("s")})
    return len(word) >= _SHORTEST_FIRM and not is_place and not is_shared(word)


def _roles() -> list[tuple[Key, str]]:
    rows = _rows("SELECT id, role, role_en FROM assignment")
    return [(key, role) for key, *roles in rows for role in roles if role]


def _rows(query: str) -> list[Any]:
    rows: list[Any] = db.execute_sql(query).fetchall()
    return rows
