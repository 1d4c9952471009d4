"""The agreement with a client while it is a draft: begun, typed, numbered, taken from another."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.agreed import changed, versions
from wise_feedback.domain.acts import Act
from wise_feedback.domain.agreement import (
    MOST_AVOIDED,
    AgreementTerms,
    LadderDays,
    ReplyPart,
)
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.errors import (
    AgreementError,
    AgreementProblem,
    NotFoundError,
    TextTooLongError,
    TooManyPhrasesError,
    VaultError,
)
from wise_feedback.domain.phrases import PHRASE_LENGTH
from wise_feedback.domain.settings import Settings
from wise_feedback.services import (
    agreements,
    assignments,
    clients,
    history,
    settings,
)
from wise_feedback.storage import tables

TODAY = date.today()
YESTERDAY = TODAY - timedelta(1)
NOBODY = "0" * 32


# --- what can be agreed --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"reply_days": 4}, AgreementProblem.REPLY_DAYS),
        ({"parts": ()}, AgreementProblem.NO_PARTS),
        ({"ladder": LadderDays(call=1)}, AgreementProblem.LADDER),
        ({"ladder": LadderDays(remind=0)}, AgreementProblem.LADDER),
        ({"ladder": LadderDays(pause=21)}, AgreementProblem.LADDER),
    ],
)
def test_terms_that_cannot_be_agreed_are_refused(draft, change, problem):
    before = agreements.current(draft)
    with pytest.raises(AgreementError) as raised:
        changed(draft, **change)
    assert raised.value.problem is problem
    assert agreements.current(draft) == before


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"contact": "P" * 201}, "contact"),
        ({"stand_in": "M" * 201}, "stand_in"),
        ({"avoid": ("k" * (PHRASE_LENGTH + 1),)}, "avoid"),
    ],
)
def test_a_text_that_is_too_long_names_its_field(draft, change, field):
    with pytest.raises(TextTooLongError) as raised:
        changed(draft, **change)
    assert raised.value.field == field


def test_there_are_only_so_many_words_that_one_can_keep_in_mind(draft):
    with pytest.raises(TooManyPhrasesError):
        changed(draft, avoid=tuple(map(str, range(MOST_AVOIDED + 1))))


def test_a_word_to_avoid_stands_once(draft):
    kept = changed(draft, avoid=("Passar inte in", "passar  inte in", "…", "energi"))
    assert kept.terms.avoid == ("Passar inte in", "energi")


# --- beginning -----------------------------------------------------------------------------------


def test_to_look_at_an_agreement_keeps_nothing(assignment):
    agreements.resume(assignment)
    assert (versions(), history.next_undo()) == (0, Act.ADD_ASSIGNMENT)


def test_an_assignment_without_one_has_none(assignment):
    assert agreements.current(assignment) is None


def test_a_proposal_names_the_contact_of_the_assignment(vault):
    client = clients.add("Havsvik Försäkring")
    clients.add_contact(client.id, "Petra Lang", "IT-chef")
    facts = AssignmentFacts(
        "Testare", client.name, "Petra Lang", stages=assignments.standard_stages()
    )
    assert agreements.resume(assignments.start(facts)).terms.contact == "Petra Lang, IT-chef"


def test_a_proposal_has_the_usual_words_in_the_language_of_the_program(assignment):
    settings.remember(Settings(language="en"))
    proposed = agreements.resume(assignment).terms
    assert proposed.language == "en"
    assert "not a fit" in proposed.avoid


def test_an_assignment_that_is_gone_has_no_agreement(vault):
    with pytest.raises(NotFoundError):
        agreements.resume(NOBODY)
    with pytest.raises(NotFoundError):
        agreements.save(NOBODY, AgreementTerms())


def test_numbers_run_through_the_year(assignment, other):
    numbers = [changed(key).number for key in (assignment, other)]
    assert numbers == [f"{TODAY.year}-001", f"{TODAY.year}-002"]


def test_numbers_begin_anew_each_year(assignment):
    tables.Agreement.create(
        assignment=assignment,
        number=f"{TODAY.year - 1}-014",
        made_at=datetime.now(UTC) - timedelta(366),
        terms="{}",
    )
    assert agreements._free_number(TODAY.year) == f"{TODAY.year}-001"


def test_a_number_over_999_is_followed_by_the_next(assignment):
    row = {"assignment": assignment, "made_at": datetime.now(UTC), "terms": "{}"}
    for number in ("999", "1000"):
        tables.Agreement.create(**row, number=f"{TODAY.year}-{number}")
    assert agreements._free_number(TODAY.year) == f"{TODAY.year}-1001"


# --- drafts --------------------------------------------------------------------------------------


def test_a_draft_is_edited_in_place(draft):
    before = agreements.current(draft)
    after = changed(draft, reply_days=5)
    assert (after.id, after.number, versions()) == (before.id, before.number, 1)
    assert after.terms.reply_days == 5


def test_each_change_is_undone_by_itself(draft):
    changed(draft, reply_days=5)
    changed(draft, parts=(ReplyPart.OBSERVATION,))
    assert history.undo() is Act.AGREE
    kept = agreements.current(draft).terms
    assert (kept.reply_days, kept.parts) == (5, tuple(ReplyPart))


def test_saving_what_is_there_is_no_act(draft):
    acts: list[Act] = []
    stop = history.subscribe(acts.append)
    changed(draft)
    stop()
    assert acts == []


def test_what_is_typed_stands_until_it_is_saved(draft):
    typed = replace(
        agreements.resume(draft).terms, contact="Petra\ud83d", ladder=LadderDays(call=1)
    )
    agreements.keep_typed(draft, typed)
    assert agreements.resume(draft).terms == typed
    assert agreements.current(draft).terms != typed


def test_what_was_saved_is_no_longer_only_typed(draft):
    agreements.keep_typed(draft, replace(agreements.resume(draft).terms, contact="Pet"))
    changed(draft, contact="Petra")
    assert agreements.typed(draft) is None


def test_undoing_does_not_bring_back_what_was_typed(draft):
    agreements.keep_typed(draft, replace(agreements.resume(draft).terms, contact="Pet"))
    changed(draft, contact="Petra")
    history.undo()
    assert agreements.resume(draft).terms.contact == ""


def test_a_vault_that_cannot_be_written_keeps_the_draft_as_it_was(draft):
    before = agreements.current(draft)
    tables.db.execute_sql("PRAGMA query_only = 1")
    with pytest.raises(VaultError):
        changed(draft, reply_days=5)
    tables.db.execute_sql("PRAGMA query_only = 0")
    assert agreements.current(draft) == before


def test_another_language_takes_the_usual_words_with_it():
    swedish = agreements.usual_terms("sv")
    assert agreements.in_language(swedish, "en") == agreements.usual_terms("en")


def test_another_language_leaves_own_words_as_they_are():
    own = replace(agreements.usual_terms("sv"), avoid=("energi",))
    assert agreements.in_language(own, "en").avoid == ("energi",)


# --- patterns ------------------------------------------------------------------------------------


@pytest.fixture
def sibling(vault) -> str:
    """Another assignment of the client that ``assignment`` is for."""
    facts = AssignmentFacts("Testare", "Havsvik Försäkring", stages=assignments.standard_stages())
    return assignments.start(facts)


def test_the_client_s_own_agreement_comes_first(assignment, sibling, other):
    for key in (sibling, other):
        changed(key)
    found = agreements.patterns(assignment)
    assert [(one.role, one.is_same_client) for one in found] == [
        ("Testare", True),
        ("Testledare", False),
    ]


def test_only_the_newest_version_of_each_is_a_pattern(assignment, other):
    changed(other)
    agreements.walk_through(other, TODAY)
    changed(other, reply_days=5)
    (pattern,) = agreements.patterns(assignment)
    assert pattern.agreement.terms.reply_days == 5


def test_a_proposal_starts_from_what_the_client_agreed_to_last(assignment, sibling):
    changed(sibling, reply_days=3, contact="Petra Lang", stand_in="Mikael Ros")
    proposed = agreements.resume(assignment).terms
    assert (proposed.reply_days, proposed.contact) == (3, "Petra Lang")
    assert proposed.stand_in == "Mikael Ros"


def test_the_terms_of_another_client_are_taken_without_its_people(assignment, other):
    pattern = changed(other, reply_days=3, contact="Anna Brink", avoid=("energi",))
    taken = agreements.start_from(assignment, pattern.id).terms
    assert (taken.reply_days, taken.avoid, taken.contact) == (3, ("energi",), "")


def test_what_was_filled_in_of_people_stays_with_a_new_pattern(assignment, other):
    pattern = changed(other, reply_days=3)
    changed(assignment, contact="Petra Lang", stand_in="Mikael Ros")
    taken = agreements.start_from(assignment, pattern.id).terms
    assert (taken.contact, taken.stand_in) == ("Petra Lang", "Mikael Ros")


def test_a_pattern_that_is_gone_is_said(assignment):
    with pytest.raises(NotFoundError):
        agreements.start_from(assignment, NOBODY)


def test_one_can_start_anew_from_the_usual_terms(draft):
    changed(draft, reply_days=5, avoid=(), contact="Petra Lang")
    usual = agreements.usual_terms("sv")
    assert agreements.start_anew(draft).terms == replace(usual, contact="Petra Lang")
