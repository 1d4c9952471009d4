"""Who is named in a letter, and who should be: checks 1, 2 and 7, held against the records."""

import json
from collections.abc import Iterator, Mapping
from functools import cached_property

from wise_feedback.check.lexicon import SKILL, lexicon
from wise_feedback.check.name_words import NameWords, firm_name, name_words
from wise_feedback.domain.basics import LANGUAGES, Key
from wise_feedback.domain.greeting import greeted
from wise_feedback.domain.letter import Letter, PartKind
from wise_feedback.domain.letter_checks import CheckFinding, Head, Place, Span, Trouble, all_worded
from wise_feedback.domain.naming import Mention, NameKind, People, Titles, person_names
from wise_feedback.domain.text import clean_line
from wise_feedback.domain.words import Word, lows, words
from wise_feedback.services.letter_subject import Subject
from wise_feedback.services.roster import Roster, roster
from wise_feedback.storage.tables import db

_FEW = 3
"""How many people may share a surname that by itself points one of them out."""

_BEFORE_ROLE = 3
"""Words from "the role" to what it is called: the role as a, rollen som."""

_IN_ASSIGNMENT = """SELECT candidate_id FROM candidacy
WHERE assignment_id = ? AND candidate_id IN (SELECT value FROM json_each(?))"""


class NamesInLetter:
    """The names in one letter, read once for the three checks that ask about them."""

    def __init__(self, letter: Letter, about: Subject) -> None:
        self._letter = letter
        self._about = about
        self._language = letter.language
        self._known: NameWords = name_words(letter.language)
        self._roster: Roster = roster()
        self._texts: Mapping[Place, str] = dict(all_worded(letter))
        self._words = {place: words(text) for place, text in self._texts.items()}
        self._own_firm = Titles(
            [
                (about.client_id, " ".join(firm_name(about.facts.client))),
                ("", " ".join(firm_name(letter.agency.name))),
            ]
        )

    def record(self) -> Iterator[CheckFinding]:
        """Check 1: yield where it speaks of another person, role or client than the record."""
        if not self._is_to_the_candidate():
            name = self._letter.recipient.name
            facts = (self._about.person.name,)
            yield CheckFinding(Head.RECIPIENT, Trouble.RECIPIENT, Span(0, len(name)), name, facts)
        for word in self._misgreeted():
            facts = (self._about.person.greeting_name,)
            yield self._finding(PartKind.OPENING, Trouble.GREETING, word, facts)
        for place in (None, PartKind.OPENING):
            for mention in self._other_roles(place):
                yield self._finding(place, Trouble.ROLE, mention, (self._role,))
            if not list(self._own_firm.mentions(self._words.get(place, []))):
                for mention in self._other_firms(place):
                    yield self._finding(place, Trouble.FIRM, mention, (self._about.facts.client,))

    def others(self) -> Iterator[CheckFinding]:
        """Check 2: yield where another candidate, client or client's contact is named."""
        found = [(place, mention) for place in self._words for mention in self._other_people(place)]
        alone = {key for _, one in found if one.kind is not NameKind.FULL for key in one.keys}
        beside = self._in_assignment(alone)
        for place, mention in found:
            if keys := self._meant(place, mention, beside):
                is_contact = self._roster.contacts.issuperset(keys)
                trouble = Trouble.OTHER_CONTACT if is_contact else Trouble.CANDIDATE
                yield self._finding(place, trouble, mention)
        for place in self._words:
            for mention in self._other_firms(place):
                yield self._finding(place, Trouble.OTHER_CLIENT, mention)

    def contacts(self) -> Iterator[CheckFinding]:
        """Check 7: yield where somebody at the client is named, with their name on record."""
        for place, found in self._words.items():
            own = list(self._own_people.mentions(found, self._known.sense))
            for mention in self._contacts.mentions(found, self._known.sense):
                said = self._said(place, mention)
                is_own = all(self._is_own(word, self._own_names) for word in said)
                is_other = mention.kind is not NameKind.FULL and is_own
                if not (is_other or mention.is_inside(own)):
                    facts = (", ".join(sorted(mention.keys)),)
                    yield self._finding(place, Trouble.CONTACT, mention, facts)

    def _finding(
        self, place: Place, trouble: Trouble, at: Mention | Word, facts: tuple[str, ...] = ()
    ) -> CheckFinding:
        said = self._texts[place][at.start : at.end]
        return CheckFinding(place, trouble, Span(at.start, at.end), said, facts)

    @property
    def _role(self) -> str:
        return self._about.facts.role_in(self._language)

    @cached_property
    def _own_people(self) -> People:
        """The candidate and whoever signs."""
        person = self._about.person
        names = person_names(person.name, person.goes_by, person.latin_name)
        signer = person_names(self._letter.signer.name)
        return People([("", (*names, *person_names(self._letter.recipient.name))), ("-", signer)])

    @cached_property
    def _contacts(self) -> People:
        """The people at the client, by their names."""
        return People((name, person_names(name)) for name in self._about.contact_names)

    @cached_property
    def _own_names(self) -> frozenset[str]:
        """The words that name the candidate or whoever signs."""
        person, letter = self._about.person, self._letter
        called = (person.name, person.goes_by, person.latin_name, letter.recipient.name)
        return frozenset(lows(" ".join((*called, letter.signer.name, letter.agency.name))))

    @cached_property
    def _own_words(self) -> frozenset[str]:
        """The words of the record: a name among them is no sign that somebody else is meant."""
        person, facts, agency = self._about.person, self._about.facts, self._letter.agency
        rows = (
            text
            for row in facts.requirements
            for text in (row.title, row.level, row.title_en, row.level_en)
        )
        said = (
            *(person.city, person.street, person.headline, person.skills, agency.tagline),
            *(agency.city, agency.street, facts.role, facts.role_en, facts.client, *rows),
            *self._about.contact_names,
        )
        return self._own_names | frozenset(lows(" ".join(said)))

    def _is_to_the_candidate(self) -> bool:
        person = self._about.person
        known = (person.name, person.latin_name)
        name = clean_line(self._letter.recipient.name, limit=len(self._letter.recipient.name))
        surname = person.name.split()[-1] if person.name.split() else ""
        return name in known or bool(person.goes_by and name == f"{person.goes_by} {surname}")

    def _misgreeted(self) -> Iterator[Word]:
        """Yield the words by which the opening greets somebody else."""
        known, found = self._known, self._words.get(PartKind.OPENING, [])
        is_given = self._roster.people.is_given
        for word in greeted(found, known.greetings, known.then, is_given):
            if word.low not in self._own_names:
                yield word

    def _other_roles(self, place: Place) -> Iterator[Mention]:
        """Yield the roles of other assignments that stand where this one's role should."""
        found = self._words.get(place, [])
        named = list(self._roster.roles.mentions(found))
        if any(self._about.assignment_id in mention.keys for mention in named):
            return
        own = set(lows(f"{self._about.facts.role} {self._about.facts.role_en}"))
        for mention in named:
            at = next(at for at, word in enumerate(found) if word.start == mention.start)
            before = {word.low for word in found[max(0, at - _BEFORE_ROLE) : at]}
            is_called = place is None or not before.isdisjoint(self._known.posts)
            if is_called and not own.issuperset(self._said(place, mention)):
                yield mention

    def _other_people(self, place: Place) -> Iterator[Mention]:
        """Yield who may be another person than those that the letter is between."""
        found, sense = self._words[place], self._known.sense
        mine = {self._about.candidate_id, *(one.id for one in self._about.contacts)}
        named = list(self._roster.people.mentions(found, sense))
        known = list(self._own_people.mentions(found, sense)) if named else []
        known += self._contacts.mentions(found, sense) if named else []
        whole = [mention for mention in known if mention.kind is NameKind.FULL]
        for mention in named:
            keys = set(mention.keys) - mine
            if keys and not mention.is_inside(whole):
                yield mention._replace(keys=keys)

    def _meant(self, place: Place, mention: Mention, beside: set[Key]) -> set[Key]:
        """Return whom a name points out: a full one, whoever bears it.

        A first name or a surname alone does somebody in the same assignment, or else somebody
        whose surname few have. A word of the record points out nobody, and neither does a town
        after "in", or the name of a tool.
        """
        if mention.kind is NameKind.FULL:
            return set(mention.keys)
        word, before = self._around(place, mention)
        forms = {word.low, word.low.removesuffix("s")}
        if all(self._is_own(one, self._own_words) for one in self._said(place, mention)):
            return set()
        is_town = not self._roster.places.isdisjoint(forms)
        if is_town and before in self._known.towards:
            return set()
        if not is_town and _is_of_a_trade(word):
            return set()
        near = beside.intersection(mention.keys)
        is_few = mention.kind is NameKind.SURNAME and len(mention.keys) <= _FEW and not is_town
        return near or (set(mention.keys) if is_few else set())

    def _said(self, place: Place, mention: Mention) -> tuple[str, ...]:
        return lows(self._texts[place][mention.start : mention.end])

    @staticmethod
    def _is_own(word: str, own: frozenset[str]) -> bool:
        return not own.isdisjoint({word, word.removesuffix("s")})

    def _around(self, place: Place, mention: Mention) -> tuple[Word, str]:
        found = self._words[place]
        at = next(at for at, word in enumerate(found) if word.start == mention.start)
        return found[at], found[at - 1].low if at else ""

    def _in_assignment(self, keys: set[Key]) -> set[Key]:
        values = (self._about.assignment_id, json.dumps(sorted(keys)))
        return {key for (key,) in db.execute_sql(_IN_ASSIGNMENT, values).fetchall()}

    def _other_firms(self, place: Place) -> Iterator[Mention]:
        """Yield the clients that are named and are not this one, the agency or the record's."""
        found = self._words.get(place, [])
        own = list(self._own_firm.mentions(found))
        for mention in self._roster.firms.mentions(found, lambda word: word.is_capital):
            if not mention.is_inside(own) and self._about.client_id not in mention.keys:
                own.append(mention)
                yield mention
        for mention in self._roster.called.mentions(found, self._is_firm):
            if not mention.is_inside(own) and self._about.client_id not in mention.keys:
                yield mention

    def _is_firm(self, word: Word) -> bool:
        """Whether one word is the name of a firm as it is written, and of nothing else we know."""
        forms = {word.low, word.low.removesuffix("s")}
        if not word.is_capital or not self._own_words.isdisjoint(forms):
            return False
        sense = self._known.sense
        if not (sense.plain | sense.always).isdisjoint(forms):
            return False
        if self._roster.people.is_name(word.low):
            return False
        if word.tells:
            return not _is_of_a_trade(word)
        return not lexicon(self._language).knows(word.text.casefold())


def _is_of_a_trade(word: Word) -> bool:
    """Whether a word is the name of a tool or a field: Kafka, Jenkins, English."""
    return any(lexicon(one).tags(word.text.casefold()) & SKILL for one in LANGUAGES)
