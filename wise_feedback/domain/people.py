"""People and firms: the consultant and the agency, clients and their contacts, candidates."""

from collections.abc import Mapping
from dataclasses import dataclass

from wise_feedback.domain.basics import Key, Language

_AFTER_A_NAME = frozenset({"jr", "sr", "ii", "iii", "phd", "ph.d.", "md", "mba", "msc", "dr"})


def _first_name(name: str) -> str:
    """Return the first name: Anna of ``Anna Berg`` and of ``Berg, Anna Karin``."""
    start, _, rest = name.partition(",")
    words = rest.split()
    if words and "," not in rest and words[0].casefold() not in _AFTER_A_NAME:
        return words[0]
    return (start.split() or [name])[0]


@dataclass(frozen=True, slots=True)
class Consultant:
    """The user, as a letter signs for them."""

    name: str = ""
    title: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Agency:
    """The firm that the consultant writes for: what the head and foot of a letter say."""

    name: str = ""
    tagline: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    web: str = ""
    org_no: str = ""
    f_tax: bool = False


@dataclass(frozen=True, slots=True)
class Client:
    """The company that gives an assignment."""

    id: Key
    name: str
    city: str = ""


@dataclass(frozen=True, slots=True)
class ClientContact:
    """A person at a client."""

    id: Key
    client_id: Key
    name: str
    title: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """What is known of a person, as it is written in a form or read from a list.

    *goes_by* is the name used in a greeting when it is not the first word of *name*;
    *latin_name* stands in where no font can draw *name*. *years* counts years of experience.
    """

    name: str
    goes_by: str = ""
    latin_name: str = ""
    email: str = ""
    phone: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    headline: str = ""
    skills: str = ""
    years: int | None = None
    language: Language = "sv"
    source: str = ""

    @property
    def greeting_name(self) -> str:
        """What a letter calls the person after *Hej*."""
        return self.goes_by or _first_name(self.name)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person, known once however many assignments they are in."""

    id: Key
    facts: CandidateFacts
    is_sample: bool = False


def initials(names: Mapping[Key, str]) -> dict[Key, str]:
    """Return the initials of each, with a number where several have the same: *E.B.*, *E.B. 2*."""
    told: dict[Key, str] = {}
    count: dict[str, int] = {}
    for key, name in names.items():
        parts = [part for part in name.replace("-", " ").split() if part[0].isalnum()]
        short = "".join(f"{part[0].upper()}." for part in parts) or "–"
        count[short] = count.get(short, 0) + 1
        told[key] = short if count[short] == 1 else f"{short} {count[short]}"
    return told
