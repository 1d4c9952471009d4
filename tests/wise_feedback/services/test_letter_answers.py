"""What the eight checks say of a letter, and how what they found may stay."""

from dataclasses import replace
from datetime import date

import pytest

from tests.boards import requirement
from tests.factories import a_rejection
from tests.recipients import at
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.errors import NotFoundError, TextTooLongError
from wise_feedback.domain.feedback import Feedback, NextStep
from wise_feedback.domain.letter import PartKind, Recipient
from wise_feedback.domain.letter_checks import (
    CONTACTS,
    COPIED,
    NEXT_DAY,
    OTHERS,
    PROTECTED,
    RECORD,
    TIED,
    WORDING,
    CheckState,
    Head,
    Trouble,
    may_leave,
)
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    assignments,
    candidates,
    checking,
    clients,
    feedback,
    kept_phrases,
    letter_checks,
    letters,
    notes,
    sending,
    vault,
)
from wise_feedback.services.roster import roster
from wise_feedback.services.yardsticks import yardstick
from wise_feedback.storage import tables

TODAY = date(2026, 11, 23)
SECRET = "Verkade osäker på lönen och stressad"


@pytest.fixture
def petra(assignment):
    """A contact at the client of the assignment."""
    client = assignments.assignment(assignment).client_id
    return clients.add_contact(client, "Petra Lang")


def written(card, text, part=PartKind.GROUNDS):
    return letters.suggest(card, today=TODAY).written(part, text)


def check(card, number, letter, **more):
    found = letter_checks.checks(card, letter, today=TODAY, **more)
    return found[number - 1]


def states(card, letter):
    return [one.state for one in letter_checks.checks(card, letter, today=TODAY)]


def test_there_are_always_eight_in_order(told):
    found = letter_checks.checks(told, letters.suggest(told), today=TODAY)
    assert [one.number for one in found] == list(range(1, 9))


def test_a_letter_as_it_is_composed_passes_all_but_the_day(told):
    passed, open_ = CheckState.PASSED, CheckState.OPEN
    assert states(told, letters.suggest(told, today=TODAY)) == [passed] * 7 + [open_]


def test_a_day_that_the_feedback_promises_will_do(assignment, met):
    step = NextStep(day=date(2026, 11, 25))
    feedback.finish(met, a_rejection(requirement(assignment), next_step=step))
    assert check(met, NEXT_DAY, written(met, "Vi hörs.", PartKind.NEXT)).findings == ()


def test_a_day_off_that_the_feedback_promises_asks(assignment, met):
    step = NextStep(day=date(2026, 11, 28))
    feedback.finish(met, a_rejection(requirement(assignment), next_step=step))
    (found,) = check(met, NEXT_DAY, written(met, "Vi hörs.", PartKind.NEXT)).findings
    assert (found.trouble, found.facts) == (Trouble.DAY_OFF, ("2026-11-28",))


@pytest.mark.parametrize("place", [None, *PartKind])
def test_somebody_else_is_found_in_every_part_and_in_the_subject(assignment, told, place):
    at(assignment, StageKind.PRESENTED, "Sanna Mäkinen")
    letter = letters.suggest(told)
    text = "Det gällde Sanna Mäkinens svar."
    letter = letter.headed(text) if place is None else letter.written(place, text)
    (found,) = check(told, OTHERS, letter).findings
    assert (found.place, found.words) == (place, "Sanna Mäkinens")


def test_a_name_that_came_a_moment_ago_is_found(assignment, told):
    letter = written(told, "Sanna Mäkinen kom närmare.")
    assert check(told, OTHERS, letter).findings == ()
    card = at(assignment, StageKind.PRESENTED, "Sanna Mäkinen")
    assert check(told, OTHERS, letter).findings
    person = tables.Candidacy.find(card).candidate_id
    facts = candidates.candidate(person).facts
    candidates.edit(person, type(facts)("Siri Mäki"))
    assert check(told, OTHERS, letter).findings == ()


def test_a_letter_to_somebody_else_is_found(told):
    letter = letters.suggest(told)
    letter = type(letter)(
        **{
            **{name: getattr(letter, name) for name in letter.__dataclass_fields__},
            "recipient": Recipient("Erik Thorell"),
        }
    )
    (found,) = check(told, RECORD, letter).findings
    assert (found.place, found.facts) == (Head.RECIPIENT, ("Anna Öberg",))


def test_a_letter_may_use_the_name_in_latin_letters(assignment):
    names = {"latin_name": "Layla Haddad", "name": "ليلى حداد"}
    card = at(assignment, StageKind.OFFER, **names)
    feedback.finish(card, a_rejection(requirement(assignment)))
    assert check(card, RECORD, letters.suggest(card)).findings == ()
    assert check(card, OTHERS, letters.suggest(card)).findings == ()


def test_of_a_private_note_only_the_place_in_the_letter_is_told(told):
    notes.write(told, SECRET)
    letter = written(told, "Du verkade osäker på lönen.")
    (found,) = check(told, COPIED, letter).findings
    assert found.trouble is Trouble.PRIVATE_NOTE
    assert found.words == "verkade osäker på lönen"
    assert "stressad" not in repr(found)


def test_a_note_that_is_begun_beside_feedback_is_private_too(told):
    feedback.keep_draft(told, Feedback(), SECRET)
    assert check(told, COPIED, written(told, "Du verkade osäker på lönen.")).findings


def test_a_note_on_the_same_person_in_another_assignment_is_private_too(told, other):
    person = tables.Candidacy.find(told).candidate_id
    notes.write(
        str(
            tables.Candidacy.create(
                candidate=person,
                assignment=other,
                stage=assignments.assignment(other).facts.stages[0].id,
                position=1,
                since=0,
            ).id
        ),
        SECRET,
    )
    assert check(told, COPIED, written(told, "Du verkade osäker på lönen.")).findings


def test_a_note_on_somebody_else_is_nothing_to_this_letter(assignment, told):
    notes.write(at(assignment, StageKind.PRESENTED, "Sanna Mäkinen"), SECRET)
    assert check(told, COPIED, written(told, "Du verkade osäker på lönen.")).findings == ()


def test_what_the_kravprofil_says_is_not_copied_from_a_note(assignment, told):
    notes.write(told, "Frågan om Java, minst fem år, blir svår.")
    assert check(told, COPIED, letters.suggest(told)).findings == ()


def test_a_protected_ground_is_kept_with_its_reason(told):
    letter = written(told, "Du är för gammal för rollen.")
    assert check(told, PROTECTED, letter).state is CheckState.OPEN
    for hint in checking.hints(
        letter.part(PartKind.GROUNDS).text, yardstick(told), told_in="sv", scope=Scope.SAFE
    ):
        kept_phrases.keep(told, hint.finding, hint.phrase, "Titeln på en pjäs")
    kept = check(told, PROTECTED, letter)
    assert (kept.state, kept.kept_reason) == (CheckState.KEPT, "Titeln på en pjäs")


def test_a_gap_is_found_as_one(told):
    (found,) = check(told, PROTECTED, written(told, "När vi frågade om … svarade du.")).findings
    assert found.trouble is Trouble.GAP


def test_a_ground_in_own_words_that_names_no_requirement_asks(told):
    letter = written(told, "Du berättade om leveransen och inte om samtalen före den.")
    (found,) = check(told, TIED, letter).findings
    assert (found.trouble, found.facts) == (Trouble.NOT_NAMED, ("Java, minst fem år",))


def test_a_ground_in_own_words_that_names_it_passes(told):
    letter = written(told, "Kravet på Java avgjorde: du har två års drift.")
    assert check(told, TIED, letter).findings == ()


def test_a_vague_ground_asks(told):
    (found,) = check(told, WORDING, written(told, "Det kändes inte rätt.")).findings
    assert found.trouble is Trouble.CLICHE


def test_a_word_that_is_never_to_be_used_is_found_whole(told):
    letter = written(told, "Tyvärr hörs vi tyvärrast.", PartKind.NEXT)
    (found,) = check(told, WORDING, letter, never=("tyvärr",)).findings
    assert (found.trouble, found.words) == (Trouble.NEVER, "Tyvärr")


def test_an_answer_lasts_until_the_letter_is_sent(told, petra, tmp_path):
    letter = written(told, "Kravet på Java: Petra Lang frågade om drift.")
    letter_checks.keep(told, check(told, CONTACTS, letter), "Hon har sagt ja")
    kept = check(told, CONTACTS, letter)
    assert (kept.state, kept.kept_reason) == (CheckState.KEPT, "Hon har sagt ja")
    sending.sent(sending.save(told, letter, tmp_path / "brev.pdf").id)
    assert check(told, CONTACTS, letter).state is CheckState.OPEN


def test_an_answer_can_be_taken_back(told, petra):
    letter = written(told, "Petra frågade om drift.")
    letter_checks.keep(told, check(told, CONTACTS, letter))
    letter_checks.unkeep(told, CONTACTS)
    assert check(told, CONTACTS, letter).state is CheckState.OPEN


def test_an_answer_to_one_check_leaves_the_others(told, petra):
    letter = written(told, "Petra tyckte att det inte kändes rätt.")
    letter_checks.keep(told, check(told, CONTACTS, letter))
    letter_checks.keep(told, check(told, WORDING, letter))
    letter_checks.unkeep(told, WORDING)
    assert check(told, CONTACTS, letter).state is CheckState.KEPT


def test_a_new_finding_opens_the_check_again(told, assignment, petra):
    letter = written(told, "Petra frågade om drift.")
    letter_checks.keep(told, check(told, CONTACTS, letter), "Hon har sagt ja")
    clients.add_contact(assignments.assignment(assignment).client_id, "Ulf Sten")
    letter = written(told, "Både Petra och Ulf frågade om drift.")
    (open_,) = check(told, CONTACTS, letter).open
    assert open_.facts == ("Ulf Sten",)


def test_a_red_check_cannot_be_kept(assignment, told):
    at(assignment, StageKind.PRESENTED, "Sanna Mäkinen")
    found = check(told, OTHERS, written(told, "Sanna Mäkinen kom närmare."))
    with pytest.raises(ValueError, match="2"):
        letter_checks.keep(told, found)


def test_a_reason_that_is_too_long_is_refused(told, petra):
    found = check(told, CONTACTS, written(told, "Petra frågade om drift."))
    with pytest.raises(TextTooLongError):
        letter_checks.keep(told, found, "x" * 20_001)


def test_a_letter_about_nobody_is_refused(told):
    with pytest.raises(NotFoundError):
        letter_checks.checks("0" * 32, letters.suggest(told), today=TODAY)


def test_an_amber_check_lets_a_letter_leave(told):
    letter = written(told, "Det kändes inte rätt.")
    assert may_leave(letter_checks.checks(told, letter, today=TODAY))


def test_a_letter_that_leaves_changes_no_name(told, tmp_path):
    before = roster()
    sending.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    assert roster() is before


def test_another_vault_has_other_names(assignment, tmp_path):
    at(assignment, StageKind.PRESENTED, "Sanna Mäkinen")
    assert roster().people.is_given("sanna")
    vault.close_vault()
    vault.open_vault(tmp_path / "another")
    assert not roster().people.is_given("sanna")


FRAMED = {
    Head.RECIPIENT: lambda letter, text: replace(letter, recipient=Recipient(text)),
    Head.ADDRESS: lambda letter, text: replace(
        letter, recipient=Recipient(letter.recipient.name, (text, "111 22 Stockholm"))
    ),
    Head.CLOSING: lambda letter, text: replace(letter, closing=text),
    Head.SIGNER: lambda letter, text: replace(letter, signer=Consultant(text)),
    Head.TITLE: lambda letter, text: replace(letter, signer=Consultant("Maja", text)),
    Head.AGENCY: lambda letter, text: replace(letter, agency=Agency(text)),
    Head.TAGLINE: lambda letter, text: replace(letter, agency=Agency("Byrån", text)),
}


def found_round(card, number, frame, text):
    """Return where round the words of a letter a check finds something once *text* is there."""
    letter = frame(letters.suggest(card, today=TODAY), text)
    held = letter_checks.checks(card, letter, today=TODAY)[number - 1]
    return {one.place for one in held.open if isinstance(one.place, Head)}


@pytest.mark.parametrize("text", ["Maja 19800101-1231", "Du är för gammal"])
@pytest.mark.parametrize("head", list(Head))
def test_what_stands_round_the_words_must_not_say_it_either(told, head, text):
    assert found_round(told, PROTECTED, FRAMED[head], text) == {head}


@pytest.mark.parametrize("street", ["Pensionärsvägen 1", "Katolska kyrkans gata 3", "Queer St 4"])
def test_the_name_of_a_street_says_nothing_of_anybody(told, street):
    assert found_round(told, PROTECTED, FRAMED[Head.ADDRESS], street) == set()


@pytest.mark.parametrize("head", [Head.CLOSING, Head.TITLE, Head.TAGLINE])
def test_nobody_else_and_nothing_private_stands_round_the_words(assignment, told, head):
    at(assignment, StageKind.OFFER, "Karin Malmqvist")
    notes.write(told, SECRET)
    assert found_round(told, OTHERS, FRAMED[head], "Hälsar Karin Malmqvist") == {head}
    assert found_round(told, COPIED, FRAMED[head], SECRET) == {head}
