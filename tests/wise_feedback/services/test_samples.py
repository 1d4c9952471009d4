"""Sample data: to look around in, and gone again without a trace."""

import re
import shutil
import tomllib
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from tests.contents import contents
from tests.factories import a_person
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.cleaning import clean_candidate, clean_feedback
from wise_feedback.domain.completeness import FeedbackPart, findings, present
from wise_feedback.domain.errors import VaultNotEmptyError
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.settings import Settings
from wise_feedback.domain.stages import StageKind
from wise_feedback.resources import resource
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    clients,
    feedback,
    history,
    letter_archive,
    letters,
    notes,
    samples,
    settings,
    timeline,
    vault,
)
from wise_feedback.services.calendar import is_working_day

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
LANGUAGES = ("sv", "en")


@pytest.fixture(scope="module")
def patterns(new_vault, tmp_path_factory) -> dict[str, Path]:
    """A vault with the sample data in each language, filled once and copied for each test."""
    found = {}
    for language in LANGUAGES:
        found[language] = tmp_path_factory.mktemp("sample") / "vault"
        shutil.copytree(new_vault, found[language])
        vault.open_vault(found[language])
        samples.fill(language, TODAY, now=NOW)
        vault.close_vault()
    return found


@pytest.fixture(params=LANGUAGES)
def filled(request, patterns, tmp_path):
    folder = tmp_path / "vault"
    shutil.copytree(patterns[request.param], folder)
    vault.open_vault(folder)
    yield request.param
    vault.close_vault()


def cards():
    return [
        card
        for assignment in assignments.assignments()
        for lane in board.lanes(assignment.id)
        for card in board.cards(board.card_ids(lane.stage.id))
    ]


def records():
    return [(card, record) for card in cards() for record in feedback.records(card.id)]


def requirements_of(card):
    return assignments.assignment(board.assignment_of(card.id)).facts.requirements


def mine():
    """Put somebody real on a board of their own."""
    key = assignments.start(AssignmentFacts("Designer", "Aspvik", stages=STAGES))
    return key, candidates.add(a_person(), key)


STAGES = assignments.standard_stages()


def test_47_people_stand_on_five_boards(filled):
    assert candidates.count() == 47
    assert [assignment.cards for assignment in assignments.assignments()] == [20, 8, 6, 4, 9]


def test_the_first_board_is_spread_over_its_stages(filled):
    first, *_ = assignments.assignments()
    assert [lane.count for lane in board.lanes(first.id)] == [6, 5, 4, 3, 2, 0, 1]


def test_everything_is_marked_as_sample(filled):
    assert all(person.is_sample for person in candidates.candidates())
    assert all(assignment.is_sample for assignment in assignments.assignments())
    assert samples.present()


def test_all_finished_feedback_meets_every_rule(filled):
    for card, record in records():
        found = findings(record.feedback, requirements_of(card), record.stage_kind)
        lacks = [finding for finding in found if finding.rule != "F12"]  # not assessed is no lack
        assert lacks == [], (card.name, lacks)


def test_all_finished_feedback_has_its_five_parts(filled):
    assert {present(record.feedback) for _, record in records()} == {frozenset(FeedbackPart)}


def test_feedback_is_kept_as_the_dialog_would_keep_it(filled):
    assert all(clean_feedback(record.feedback) == record.feedback for _, record in records())


def test_people_are_kept_as_the_dialog_would_keep_them(filled):
    for person in candidates.candidates():
        assert clean_candidate(person.facts) == person.facts


def test_several_are_being_written_and_are_not_finished(filled):
    drafted = [card for card in cards() if card.has_draft]
    assert len(drafted) == 3
    for card in drafted:
        given, _ = feedback.draft(card.id)
        found = findings(given, requirements_of(card), StageKind.OUR_INTERVIEW)
        assert found


def test_two_letters_were_saved_whole(filled):
    saved = [letter for card in cards() for letter in letter_archive.of_card(card.id)]
    assert len(saved) == 2
    for letter in saved:
        assert letter_archive.pdf(letter.id).startswith(b"%PDF-")
        assert letter.saved_at.date() < TODAY
        assert letter_archive.words(letter.id).signer.name == "Maja Sandell"


def test_every_letter_that_could_be_written_can_be_composed(filled):
    told = {card.id for card, _ in records()}
    composed = [letters.suggest(key, today=TODAY) for key in told]
    assert {letter.language for letter in composed} == {filled}
    assert all(len(part.text) > 20 for letter in composed for part in letter.parts[:2])


def test_every_letter_that_says_no_has_room_on_one_page(filled):
    for key in {card.id for card, record in records() if record.feedback.decision == "reject"}:
        letter = letters.suggest(key, today=TODAY)
        with closing(pdfium.PdfDocument(letters.pdf(letter))) as paper:
            assert len(paper) == 1, letter.recipient.name


def test_some_wait_some_move_on_and_some_do_not(filled):
    assert {str(card.decision) for card in cards()} == {"advance", "hold", "reject", "None"}


def test_nothing_happened_later_than_now(filled):
    for card in cards():
        assert all(event.at <= NOW for event in timeline.timeline(card.id))
        assert all(note.written_at <= NOW for note in notes.notes(card.id))
        assert card.since <= NOW


def test_events_are_in_the_order_in_which_a_card_moved(filled):
    for card in cards():
        events = timeline.timeline(card.id)
        assert [event.id for event in events] == sorted((e.id for e in events), reverse=True)
        assert events[-1].stage.kind is StageKind.SCREENING


@pytest.mark.parametrize("today", [date(2026, 12, 22), date(2027, 5, 15), date(2026, 6, 18)])
def test_whatever_the_day_promises_fall_on_working_days(vault, today):
    now = datetime(today.year, today.month, today.day, 8, tzinfo=UTC)
    samples.fill("sv", today, now=now)
    for _, record in records():
        step = record.feedback.next_step.day
        assert record.recorded_at <= now
        assert record.recorded_at.weekday() < 5 or record.recorded_at.date() == today
        assert step is None or step < today or is_working_day(step)


def test_a_vault_with_anything_in_it_is_not_filled(vault):
    clients.add("Aspvik")
    before = contents()
    with pytest.raises(VaultNotEmptyError):
        samples.fill("sv", TODAY, now=NOW)
    assert contents() == before


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize("language", LANGUAGES)
def test_filling_is_one_act(language):
    samples.fill(language, TODAY, now=NOW)
    history.undo()
    assert vault.is_empty()
    assert settings.load() == Settings()
    history.redo()
    assert candidates.count() == 47


def test_removing_leaves_nothing_of_it(filled):
    samples.remove()
    left = {name for name, rows in contents().items() if rows}
    assert left <= {"agency", "consultant"}
    assert settings.load() == Settings()
    assert not samples.present()


def test_removing_is_one_act(filled):
    before = contents()
    samples.remove()
    history.undo()
    assert contents() == before


def test_removing_touches_nothing_else(filled):
    chosen = Settings(consultant=Consultant("Karin Ek"), language="sv", retention_months=12)
    settings.save(chosen)
    key, card = mine()
    notes.write(card, "Ringer på måndag.")
    samples.remove()
    assert [assignment.id for assignment in assignments.assignments()] == [key]
    assert [person.facts.name for person in candidates.candidates()] == ["Elin Bergström"]
    assert [note.text for note in notes.notes(card)] == ["Ringer på måndag."]
    assert [client.name for client in clients.clients()] == ["Aspvik"]
    assert settings.load() == chosen


def test_removing_without_a_sample_does_nothing(vault):
    mine()
    before = contents()
    samples.remove()
    assert contents() == before


def test_an_assignment_that_somebody_real_stands_in_stays(filled):
    first, *_ = assignments.assignments()
    candidates.add(a_person("Karin Ek"), first.id)
    samples.remove()
    (kept,) = assignments.assignments()
    assert (kept.id, kept.is_sample, kept.cards) == (first.id, False, 1)
    assert [client.name for client in clients.clients()] == [first.facts.client]
    assert not samples.present()


def test_a_client_that_was_given_a_real_assignment_stays(filled):
    name = clients.clients()[0].name
    assignments.start(AssignmentFacts("Designer", name, stages=STAGES))
    samples.remove()
    assert [client.name for client in clients.clients()] == [name]


def test_the_sender_that_was_there_stays(vault):
    settings.save(Settings(consultant=Consultant("Karin Ek")))
    samples.fill("sv", TODAY, now=NOW)
    assert settings.load().consultant == Consultant("Karin Ek")
    assert settings.load().agency.name == "Nordlind Rekrytering AB"


def story(language):
    return tomllib.loads(resource("sample", f"{language}.toml").read_text("utf-8"))


def shape(value):
    """Return the structure of a story: everything but its texts."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items() if not key.endswith("_en")}
    if isinstance(value, list):
        return [shape(item) for item in value]
    return type(value) if isinstance(value, str) else value


def test_both_languages_tell_the_same_story():
    assert shape(story("sv")) == shape(story("en"))


@pytest.mark.parametrize("name", ["people", *LANGUAGES])
def test_addresses_and_numbers_belong_to_nobody(name):
    text = resource("sample", f"{name}.toml").read_text("utf-8")
    assert set(re.findall(r"@[\w.]*?\.(\w+)\"", text)) == {"example"}
    fiction = r"070-174 06 (?:0[5-9]|[1-9]\d)|08-465 00[4] \d\d"
    numbers = re.findall(r'phone = "(.*?)"', text)
    assert [number for number in numbers if not re.fullmatch(fiction, number)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_speaks_of_what_must_not_count(language):
    protected = (
        r"ålder|gammal|\bung\w*|kvinn|\bmän\b|gravid|föräldra|barn|religion|kyrka|sjuk|diagnos"
        r"|modersmål|brytning|etnisk|facket|personlighet|\bage[ds]?\b|\bold\b|young|woman|\bman\b"
        r"|pregnan|parental|child|illness|\bnative\b|accent|ethnic|\bunion\b|personality"
    )
    texts = "\n".join(str(entry) for entry in story(language)["feedback"])
    assert re.findall(protected, texts, re.IGNORECASE) == []
