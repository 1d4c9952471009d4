"""Candidates: a person once, found however the name is typed, safe whatever was pasted."""

import pytest

from tests.contents import contents
from tests.factories import a_person
from wise_feedback.domain.errors import (
    BadAddressError,
    MissingFieldError,
    NotFoundError,
    TextTooLongError,
)
from wise_feedback.services import assignments, board, candidates
from wise_feedback.storage import tables


def add(assignment: str, *names: str) -> list[str]:
    return [candidates.add(a_person(name), assignment) for name in names]


def names() -> list[str]:
    return [person.facts.name for person in candidates.candidates()]


def test_what_was_filled_in_is_what_is_known(assignment):
    facts = a_person(
        goes_by="Ellen",
        latin_name="Elin B",
        email="elin@exempel.se",
        phone="070-123 45 67",
        street="Storgatan 1",
        postcode="111 22",
        city="Växjö",
        headline="Backend",
        language="en",
        source="LinkedIn",
    )
    card = candidates.add(facts, assignment)
    person = candidates.candidate(board.card(card).candidate_id)
    assert person.facts == facts
    assert not person.is_sample


def test_people_are_sorted_as_swedes_sort_names(assignment):
    add(assignment, "Östen", "Anna", "Ärla", "Åsa", "Zeb", "ada")
    assert names() == ["ada", "Anna", "Zeb", "Åsa", "Ärla", "Östen"]


def test_people_are_counted_once(assignment):
    add(assignment, "Ada", "Ben")
    assert candidates.count() == 2


@pytest.mark.parametrize("text", ["åsa", " ASA ", "oberg", "orebro", "rust"])
def test_a_person_is_found_by_name_skill_or_place(assignment, text):
    candidates.add(a_person("Åsa Öberg", city="Örebro", skills="Rust"), assignment)
    add(assignment, "Ben")
    assert [person.facts.name for person in candidates.find(text)] == ["Åsa Öberg"]


def test_a_person_is_found_by_id(assignment):
    (card, _) = add(assignment, "Ada", "Ben")
    key = board.card(card).candidate_id
    assert [person.id for person in candidates.find(key)] == [key]


@pytest.mark.parametrize("text", ["%", "_", "a%b", "'; DROP TABLE candidate; --"])
def test_what_is_looked_for_is_taken_literally(assignment, text):
    add(assignment, "Ada")
    assert candidates.find(text) == []


def test_an_edited_person_is_kept(assignment):
    (card,) = add(assignment, "Ada")
    key = board.card(card).candidate_id
    candidates.edit(key, a_person("Ada Lovelace", years=3))
    assert candidates.candidate(key).facts == a_person("Ada Lovelace", years=3)


@pytest.mark.parametrize(
    "act", [candidates.candidate, lambda key: candidates.edit(key, a_person())]
)
def test_a_person_who_is_gone_is_told(vault, act):
    with pytest.raises(NotFoundError):
        act("0" * 32)


# --- the same person ---------------------------------------------------------------------------


@pytest.mark.parametrize("again", ["elin@exempel.se", " ELIN@exempel.SE ", "Elin@Exempel.se"])
def test_the_same_address_is_the_same_person(assignment, again):
    candidates.add(a_person(email="elin@exempel.se"), assignment)
    assert candidates.same_person(a_person("Någon Annan", email=again.strip())) is not None
    other = assignments.start(assignments.assignment(assignment).facts)
    candidates.add(a_person("Någon Annan", email=again), other)
    assert candidates.count() == 1


def test_an_address_is_kept_letter_by_letter(assignment):
    """Folding ß to ss would send the letter to somebody else."""
    card = candidates.add(a_person(email="Anna@Weiß.de"), assignment)
    person = candidates.candidate(board.card(card).candidate_id)
    assert person.facts.email == "anna@weiß.de"


def test_the_same_name_alone_is_known_but_not_taken_for_the_same_person(assignment):
    add(assignment, "Anna Andersson")
    assert candidates.same_person(a_person("ANNA ANDERSSON")) is not None
    add(assignment, "Anna Andersson")
    assert candidates.count() == 2


@pytest.mark.parametrize("name", ["Anna", "Anna Anderssón", "Åsa"])
def test_another_name_is_another_person(assignment, name):
    add(assignment, "Anna Andersson", "Asa")
    assert candidates.same_person(a_person(name)) is None


# --- whatever was pasted -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("<b>Anna</b>", "<b>Anna</b>"),
        ("Anna\x00Andersson", "AnnaAndersson"),
        ("Anna \u202enossrednA", "Anna nossrednA"),
        ("\u2067Anna\u2069", "Anna"),
        ("Anna\u200b\ufeff", "Anna"),
        ("  Anna \t\n Andersson\r\n", "Anna Andersson"),
        ("Anna\u0308", "Annä"),
        ("Anna 👩‍💻", "Anna 👩‍💻"),
        ('O\'Brien "Bob"; DROP TABLE', 'O\'Brien "Bob"; DROP TABLE'),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("\ud83dAnna", "Anna"),
        ("مریم", "مریم"),
        ("a" * 200, "a" * 200),
    ],
)
def test_a_pasted_name_is_kept_without_what_hides_or_reorders(assignment, typed, kept):
    card = candidates.add(a_person(typed), assignment)
    assert board.card(card).name == kept


@pytest.mark.parametrize("name", ["", "  \n", "\u200b\u202e", "\x00", "\ud800"])
def test_a_person_needs_a_name(assignment, name):
    before = contents()
    with pytest.raises(MissingFieldError) as caught:
        candidates.add(a_person(name), assignment)
    assert caught.value.field == "name"
    assert contents() == before


@pytest.mark.parametrize("field", ["name", "city", "skills", "headline", "phone", "source"])
def test_a_text_of_ten_thousand_characters_is_refused_by_the_name_of_its_field(assignment, field):
    before = contents()
    with pytest.raises(TextTooLongError) as caught:
        candidates.add(a_person(**{field: "å" * 10_000}), assignment)
    assert caught.value.field == field
    assert contents() == before


@pytest.mark.parametrize("address", ["Anna <a@b.se>", "a@b.se, x@evil.se", "a@b", "a b@c.se"])
def test_an_address_that_is_not_exactly_one_is_refused(assignment, address):
    before = contents()
    with pytest.raises(BadAddressError):
        candidates.add(a_person(email=address), assignment)
    assert contents() == before


@pytest.mark.parametrize(
    ("typed", "kept"), [(0, 0), (99, 99), (None, None), (-1, None), (2026, None)]
)
def test_years_that_cannot_be_are_not_known(assignment, typed, kept):
    card = candidates.add(a_person(years=typed), assignment)
    assert board.card(card).years == kept


def test_nothing_that_was_refused_is_looked_for(assignment):
    add(assignment, "Ada\x00\u202e")
    assert tables.Candidate.get().search == "ada java, spring"
