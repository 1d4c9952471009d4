"""Letters from feedback to archive: what they say, what is refused, and what is left behind."""

import contextlib
import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pypdfium2
import pytest

from tests.factories import a_gap, a_person, a_rejection, a_requirement, a_strength
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.completeness import Lack
from wise_feedback.domain.errors import (
    ArchiveDamagedError,
    FeedbackIncompleteError,
    FileNotWrittenError,
    NotDrawableError,
    NotFoundError,
    NothingToTellError,
    TextTooLongError,
    VaultError,
)
from wise_feedback.domain.feedback import Decision, Feedback, NextStep
from wise_feedback.domain.letter import Letter, LetterKind, Origin, PartKind
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.settings import Settings
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    drafts,
    feedback,
    history,
    letters,
    notes,
    settings,
)
from wise_feedback.storage import tables

TODAY = date(2026, 11, 23)
SECRET = "Kandidaten verkade osäker på lönen"


def stage(assignment: str, kind: StageKind) -> str:
    return next(s.id for s in assignments.assignment(assignment).facts.stages if s.kind is kind)


def requirement(assignment: str, index: int = 0) -> str:
    return assignments.assignment(assignment).facts.requirements[index].id


def at(assignment: str, kind: StageKind, name: str = "Anna Öberg", **facts: object) -> str:
    return candidates.add(a_person(name, **facts), assignment, stage(assignment, kind))


@pytest.fixture
def met(assignment: str) -> str:
    """A candidate whom the client has met."""
    return at(assignment, StageKind.CLIENT_INTERVIEW)


@pytest.fixture
def told(assignment: str, met: str) -> str:
    """The same, with finished feedback that they do not move on."""
    feedback.finish(met, a_rejection(requirement(assignment)))
    return met


def words(content: bytes) -> str:
    """Read a PDF back as running text."""
    document = pypdfium2.PdfDocument(content)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def whole(letter: Letter) -> str:
    return "\n".join(part.text for part in letter.parts)


# What a letter says


def test_a_letter_says_what_the_feedback_says(told):
    letter = letters.suggest(told, today=TODAY)
    assert letter.kind is LetterKind.AFTER_INTERVIEW
    assert "delade monoliten i tre tjänster" in letter.part(PartKind.STRENGTHS).text
    assert "beskrev du leveransen" in letter.part(PartKind.GROUNDS).text
    assert "Skriv ned ett möte" in letter.part(PartKind.DEVELOPMENT).text


def test_a_letter_is_in_the_language_of_the_candidate(assignment):
    card = at(assignment, StageKind.OFFER, language="en")
    feedback.finish(card, a_rejection(requirement(assignment)))
    assert letters.suggest(card).language == "en"
    assert letters.suggest(card, language="sv").language == "sv"


def test_a_letter_is_signed_by_the_consultant_of_the_settings(told):
    settings.save(replace(settings.load(), consultant=Consultant("Maja Sandell", phone="08-1")))
    letter = letters.suggest(told)
    assert letter.signer.name == "Maja Sandell"
    assert "08-1" in letter.part(PartKind.NEXT).text


def test_without_feedback_or_closing_there_is_nothing_to_tell(met):
    with pytest.raises(NothingToTellError):
        letters.suggest(met)


def test_feedback_that_is_only_begun_tells_nothing(assignment, met):
    feedback.keep_draft(met, a_rejection(requirement(assignment)))
    with pytest.raises(NothingToTellError):
        letters.suggest(met)


def test_nobody_is_written_to_who_is_not_there(vault):
    with pytest.raises(NotFoundError):
        letters.suggest("0" * 32)


@pytest.mark.parametrize(
    ("way", "kind"),
    [
        (Way.CLIENT_WITHDREW, LetterKind.CLIENT_CANCELLED),
        (Way.CANDIDATE_WITHDREW, LetterKind.THANKS),
    ],
)
def test_a_process_that_closed_without_feedback_is_told_of(met, way, kind):
    board.close([(met, Closing(way, text="Budgeten drogs in."))])
    letter = letters.suggest(met)
    assert letter.kind is kind
    assert "Budgeten drogs in." in whole(letter)


def test_the_ground_of_a_closing_stands_in_for_feedback(assignment, met):
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment, 1), "Du har lett ett team.")
    board.close([(met, closing)])
    grounds = letters.suggest(met).part(PartKind.GROUNDS).text
    assert "Leda ett testteam" in grounds
    assert "Du har lett ett team." in grounds


def test_a_closing_outweighs_the_good_news_before_it(assignment, met):
    good = Feedback(Decision.ADVANCE, strengths=(a_strength(),))
    feedback.finish(met, good)
    board.close([(met, Closing(Way.OTHER_MET_BETTER, requirement(assignment), "Sju år i drift."))])
    letter = letters.suggest(met)
    assert letter.kind is LetterKind.AFTER_INTERVIEW
    assert "Sju år i drift." in whole(letter)
    assert "monoliten" in letter.part(PartKind.STRENGTHS).text


def test_a_fuller_no_written_after_closing_says_it_alone(assignment, met):
    board.close([(met, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Kort sagt."))])
    feedback.finish(met, a_rejection(requirement(assignment)))
    letter = letters.suggest(met)
    assert letter.kind is LetterKind.AFTER_INTERVIEW
    assert "Kort sagt." not in whole(letter)
    assert "beskrev du leveransen" in whole(letter)


def test_feedback_for_a_withdrawn_assignment_never_says_that_one_moves_on(met):
    board.close([(met, Closing(Way.CLIENT_WITHDREW))])
    feedback.finish(met, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    assert letters.kinds(met) == (LetterKind.CLIENT_CANCELLED,)


def test_feedback_that_also_closes_says_its_ground_once(assignment, met):
    feedback.finish(met, a_rejection(requirement(assignment)), then_close=True)
    assert whole(letters.suggest(met)).count("beskrev du leveransen") == 1


def test_a_process_that_was_opened_again_no_longer_tells_of_its_closing(assignment, met):
    board.close([(met, Closing(Way.CANDIDATE_WITHDREW))])
    board.move([met], stage(assignment, StageKind.OFFER))
    with pytest.raises(NothingToTellError):
        letters.suggest(met)


def test_a_requirement_that_is_no_longer_asked_for_keeps_its_name_in_a_letter(assignment, told):
    facts = assignments.assignment(assignment).facts
    assignments.edit(assignment, replace(facts, requirements=(a_requirement("Kafka"),)))
    assert "Java, minst fem år" in letters.suggest(told).part(PartKind.GROUNDS).text
    assert letters.lacking(told, letters.suggest(told)) == ()


def test_the_consultant_alone_knows_whether_it_was_the_final_round(told):
    assert letters.kinds(told) == (LetterKind.AFTER_INTERVIEW, LetterKind.FINAL_ROUND)
    letter = letters.suggest(told, kind=LetterKind.FINAL_ROUND)
    assert letter.kind is LetterKind.FINAL_ROUND
    assert "slutrundan" in letter.subject


def test_a_kind_that_makes_no_sense_gives_way_to_the_usual(told):
    assert letters.suggest(told, kind=LetterKind.THANKS).kind is LetterKind.AFTER_INTERVIEW


def test_a_no_before_the_client_withdrew_can_still_be_told(assignment, told):
    board.close([(told, Closing(Way.CLIENT_WITHDREW))])
    assert letters.kinds(told) == (LetterKind.CLIENT_CANCELLED, LetterKind.AFTER_INTERVIEW)
    letter = letters.suggest(told, kind=LetterKind.AFTER_INTERVIEW)
    assert "beskrev du leveransen" in letter.part(PartKind.GROUNDS).text


def test_a_last_letter_says_how_long_data_is_kept(told):
    settings.save(replace(settings.load(), retention_months=18))
    assert "2028-05-23" in letters.suggest(told, today=TODAY).footnote


def test_data_is_kept_from_the_day_the_process_closed(told):
    board.close([(told, Closing(Way.CANDIDATE_WITHDREW))])
    closed = datetime.now(UTC).astimezone().date()
    until = Settings().kept_until(closed).isoformat()
    assert until in letters.suggest(told, today=date(2031, 1, 1)).footnote


def test_a_letter_to_somebody_who_moves_on_promises_no_day_of_removal(met):
    feedback.finish(met, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    assert not any(digit in letters.suggest(met).footnote for digit in "0123456789")


def test_a_name_that_no_font_can_draw_is_written_in_latin_letters(assignment):
    card = at(assignment, StageKind.OFFER, "王小明", latin_name="Wang Xiaoming")
    feedback.finish(card, a_rejection(requirement(assignment)))
    letter = letters.suggest(card)
    assert letter.recipient.name == "Wang Xiaoming"
    assert "王" not in whole(letter)


def test_a_name_that_can_be_drawn_keeps_its_own_letters(assignment):
    card = at(assignment, StageKind.OFFER, "Łukasz Żak", latin_name="Lukasz Zak")
    feedback.finish(card, a_rejection(requirement(assignment)))
    assert letters.suggest(card).recipient.name == "Łukasz Żak"


def test_the_basis_says_where_each_part_comes_from(told):
    basis = letters.basis(told)
    assert basis.origin(PartKind.GROUNDS, TODAY) is Origin.FEEDBACK
    assert basis.origin(PartKind.NEXT, TODAY) is Origin.SETTINGS
    assert basis.feedback_at is not None


def test_a_closing_is_where_its_own_ground_comes_from(assignment, met):
    board.close([(met, Closing(Way.OTHER_MET_BETTER, requirement(assignment), "Sju år."))])
    basis = letters.basis(met)
    assert basis.origin(PartKind.GROUNDS, TODAY) is Origin.CLOSING
    assert basis.closed_at is not None


def test_a_promised_day_comes_from_the_feedback_until_it_has_passed(assignment, met):
    given = a_rejection(requirement(assignment), next_step=NextStep(day=TODAY))
    feedback.finish(met, given)
    basis = letters.basis(met)
    assert basis.origin(PartKind.NEXT, TODAY) is Origin.FEEDBACK
    assert basis.origin(PartKind.NEXT, date(2026, 11, 24)) is Origin.SETTINGS


# Drafts


def test_a_draft_is_kept_exactly_as_it_was_typed(told):
    typed = letters.suggest(told).written(PartKind.OPENING, "  Hej Anna,\t\n\n\x07å ")
    letters.keep_draft(told, typed)
    assert letters.draft(told) == typed


def test_a_draft_can_be_forgotten(told):
    letters.keep_draft(told, letters.suggest(told))
    letters.discard_draft(told)
    assert letters.draft(told) is None


def test_own_words_stand_while_the_rest_follows_newer_feedback(assignment, told):
    typed = letters.suggest(told).written(PartKind.OPENING, "Hej Anna, så här är det.")
    letters.keep_draft(told, typed.headed("Mitt ämne"))
    newer = a_rejection(requirement(assignment), development=("Led en demo.",))
    feedback.finish(told, newer)
    letter = letters.resume(told)
    assert letter.part(PartKind.OPENING).text == "Hej Anna, så här är det."
    assert letter.subject == "Mitt ämne"
    assert letter.part(PartKind.DEVELOPMENT).text == "Led en demo."


def test_a_letter_is_dated_the_day_it_is_taken_up_again(told):
    letters.keep_draft(told, letters.suggest(told, today=date(2026, 11, 1)))
    assert letters.resume(told, today=TODAY).day == TODAY


def test_own_words_of_the_letter_saved_last_are_where_the_next_begins(told, tmp_path):
    typed = letters.suggest(told, language="en").written(PartKind.OPENING, "Dear Anna.")
    letters.save(told, typed, tmp_path / "a.pdf")
    letter = letters.resume(told)
    assert letter.part(PartKind.OPENING).text == "Dear Anna."
    assert letter.language == "en"


def test_own_words_of_a_letter_about_something_else_are_left_in_the_archive(
    assignment, met, tmp_path
):
    feedback.finish(met, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    glad = letters.suggest(met).written(PartKind.OPENING, "Hej Anna! Du går vidare.")
    letters.save(met, glad, tmp_path / "a.pdf")
    feedback.finish(met, a_rejection(requirement(assignment)))
    assert "Du går vidare." not in whole(letters.resume(met))


# Saving


def test_what_was_typed_stands_in_the_file(told, tmp_path):
    typed = letters.suggest(told).written(PartKind.GROUNDS, "Kravet på Java avgjorde, i siffror.")
    letters.save(told, typed.headed("Återkoppling efter måndagen"), tmp_path / "brev.pdf")
    text = words((tmp_path / "brev.pdf").read_bytes())
    assert "Kravet på Java avgjorde, i siffror." in text
    assert "Återkoppling efter måndagen" in text


def test_file_archive_and_hash_are_one_and_the_same(told, tmp_path):
    path = tmp_path / "brev.pdf"
    saved = letters.save(told, letters.suggest(told), path)
    assert letters.saved_pdf(saved.id) == path.read_bytes()
    assert sha256(path.read_bytes()).hexdigest() == saved.sha256


def test_the_archive_holds_the_words(told, tmp_path):
    letter = letters.suggest(told).written(PartKind.NEXT, "Jag ringer på tisdag.")
    saved = letters.save(told, letter, tmp_path / "brev.pdf")
    assert letters.saved_words(saved.id) == letter


def test_the_archive_gives_what_was_saved_newest_first(told, tmp_path):
    first = letters.save(told, letters.suggest(told), tmp_path / "a.pdf")
    second = letters.save(told, letters.suggest(told, language="en"), tmp_path / "b.pdf")
    assert letters.archive(told) == [second, first]


def test_the_same_letter_makes_the_same_bytes(told):
    letter = letters.suggest(told, today=TODAY)
    assert letters.pdf(letter) == letters.pdf(letters.suggest(told, today=TODAY))


def test_the_address_stands_where_the_settings_say_the_window_is(told):
    letter = letters.suggest(told, today=TODAY)
    right = letters.pdf(letter)
    settings.save(replace(settings.load(), address_window="left"))
    assert letters.pdf(letter) != right


def test_a_long_letter_takes_another_page(told):
    letter = letters.suggest(told)
    content, count = letters.preview(letter)
    assert content == letters.pdf(letter)
    assert (count.pages, count.lines_over) == (1, 0)
    long = letter.written(PartKind.GROUNDS, "Ett krav avgjorde, och det här är skälet.\n" * 30)
    _, count = letters.preview(long)
    assert count.pages == 2
    assert count.lines_over > 0


def test_saving_a_letter_shows_on_the_card(told, tmp_path):
    saved = letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    assert board.card(told).letter_at == saved.saved_at


def test_saving_takes_up_the_draft(told, tmp_path):
    letters.keep_draft(told, letters.suggest(told))
    letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    assert letters.draft(told) is None


def test_undoing_a_save_empties_the_archive_and_leaves_the_file(told, tmp_path):
    typed = letters.suggest(told).written(PartKind.OPENING, "Hej.")
    letters.keep_draft(told, typed)
    letters.save(told, typed, tmp_path / "brev.pdf")
    history.undo()
    assert letters.archive(told) == []
    assert board.card(told).letter_at is None
    assert letters.draft(told) == typed
    assert (tmp_path / "brev.pdf").exists()


def test_a_save_that_is_done_again_has_the_same_bytes(told, tmp_path):
    saved = letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    history.undo()
    history.redo()
    assert letters.archive(told) == [saved]
    assert letters.saved_pdf(saved.id) == (tmp_path / "brev.pdf").read_bytes()


def test_a_letter_that_was_changed_in_the_archive_is_not_handed_out(told, tmp_path):
    saved = letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    tables.Letter.update(pdf=b"%PDF-1.4 other").execute()
    with pytest.raises(ArchiveDamagedError):
        letters.saved_pdf(saved.id)


def test_a_letter_in_the_archive_can_be_written_out_again(told, tmp_path):
    saved = letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    letters.save_copy(saved.id, tmp_path / "igen.pdf")
    assert (tmp_path / "igen.pdf").read_bytes() == (tmp_path / "brev.pdf").read_bytes()


@pytest.mark.parametrize("ask", [letters.saved_pdf, letters.saved_words])
def test_a_letter_that_is_not_in_the_archive_is_not_made_up(vault, ask):
    with pytest.raises(NotFoundError):
        ask("0" * 32)


def test_an_earlier_letter_at_the_same_place_is_replaced(told, tmp_path):
    path = tmp_path / "brev.pdf"
    path.write_bytes(b"older")
    letters.save(told, letters.suggest(told), path)
    assert path.read_bytes().startswith(b"%PDF")


def test_hidden_signs_never_reach_paper_or_archive(told, tmp_path):
    typed = letters.suggest(told).written(PartKind.OPENING, "Hej\u202e Anna.\x00\u200b")
    saved = letters.save(told, typed, tmp_path / "brev.pdf")
    assert letters.saved_words(saved.id).part(PartKind.OPENING).text == "Hej Anna."


# What is refused


def test_nobody_is_sent_a_no_that_lacks_what_they_need(assignment, met, tmp_path):
    board.close([(met, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "För få år."))])
    with pytest.raises(FeedbackIncompleteError) as refused:
        letters.save(met, letters.suggest(met), tmp_path / "brev.pdf")
    assert {f.lacks for f in refused.value.findings} == {Lack.STRENGTH, Lack.DEVELOPMENT}
    assert list(tmp_path.glob("*.pdf")) == []
    assert letters.archive(met) == []


def test_what_the_consultant_writes_in_the_letter_counts(assignment, met, tmp_path):
    board.close([(met, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "För få år."))])
    letter = letters.suggest(met)
    letter = letter.written(PartKind.STRENGTHS, "Du visade hur ni mäter svarstider.")
    letter = letter.written(PartKind.DEVELOPMENT, "Led en release och skriv ned hur det gick.")
    letters.save(met, letter, tmp_path / "brev.pdf")
    assert len(letters.archive(met)) == 1


@pytest.mark.parametrize(
    ("part", "lack"),
    [
        (PartKind.GROUNDS, Lack.GROUND),
        (PartKind.STRENGTHS, Lack.STRENGTH),
        (PartKind.DEVELOPMENT, Lack.DEVELOPMENT),
    ],
)
def test_a_no_with_an_emptied_part_is_refused(told, part, lack):
    emptied = letters.suggest(told).written(part, " \n")
    assert [finding.lacks for finding in letters.lacking(told, emptied)] == [lack]


def test_after_a_cv_less_is_asked_than_after_an_interview(assignment):
    card = at(assignment, StageKind.SCREENING)
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment, 1), "Inget team än.")
    board.close([(card, closing)])
    assert letters.lacking(card, letters.suggest(card)) == ()


@pytest.mark.parametrize("way", [Way.CLIENT_WITHDREW, Way.CANDIDATE_WITHDREW])
def test_a_process_that_was_withdrawn_judges_nobody_and_lacks_nothing(met, way):
    board.close([(met, Closing(way))])
    assert letters.lacking(met, letters.suggest(met)) == ()


def test_a_hold_that_closed_is_judged_by_the_ground_of_the_closing(assignment, met):
    hold = Feedback(Decision.HOLD, TODAY, strengths=(a_strength(),), gaps=(a_gap(None),))
    feedback.finish(met, replace(hold, gaps=(replace(a_gap(None), decisive=False),)))
    board.close([(met, Closing(Way.OTHER_MET_BETTER, requirement(assignment), "Sju år i drift."))])
    lacks = {finding.lacks for finding in letters.lacking(met, letters.suggest(met))}
    assert lacks == {Lack.DEVELOPMENT}


@pytest.mark.parametrize("part", [PartKind.OPENING, PartKind.NEXT])
def test_a_letter_with_signs_that_would_print_as_boxes_is_refused(told, tmp_path, part):
    emoji = letters.suggest(told).written(part, "Bra jobbat 🎉")
    with pytest.raises(NotDrawableError) as refused:
        letters.save(told, emoji, tmp_path / "brev.pdf")
    assert (refused.value.field, refused.value.characters) == (part.value, "🎉")
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_name_without_glyphs_is_refused_by_its_field(assignment, tmp_path):
    card = at(assignment, StageKind.OFFER, "王小明")
    feedback.finish(card, a_rejection(requirement(assignment)))
    with pytest.raises(NotDrawableError) as refused:
        letters.save(card, letters.suggest(card), tmp_path / "brev.pdf")
    assert refused.value.field == "name"


def test_a_part_that_is_too_long_is_refused_by_name(told, tmp_path):
    endless = letters.suggest(told).written(PartKind.GROUNDS, "å " * 10_001)
    with pytest.raises(TextTooLongError) as refused:
        letters.save(told, endless, tmp_path / "brev.pdf")
    assert refused.value.field == "grounds"


def test_what_cannot_be_drawn_is_named_sign_by_sign():
    assert letters.undrawable("王小明 Anna 王") == "王小明"
    assert letters.undrawable("Åsa Łukasz Żak") == ""


# Where a file cannot be written


@contextlib.contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the operating system refuse to write beyond *size* bytes, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "vault")


def test_a_folder_that_is_not_there_leaves_nothing(told, tmp_path):
    with pytest.raises(FileNotWrittenError) as refused:
        letters.save(told, letters.suggest(told), tmp_path / "borta" / "brev.pdf")
    assert refused.value.path == tmp_path / "borta" / "brev.pdf"
    assert left(tmp_path) == []
    assert letters.archive(told) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions and limits are POSIX's")
def test_a_folder_that_may_not_be_written_leaves_nothing(told, tmp_path):
    folder = tmp_path / "stängd"
    folder.mkdir(mode=0o555)
    letter = letters.suggest(told)
    letters.pdf(letter)  # while the fonts can still be read
    with as_nobody(), pytest.raises(FileNotWrittenError):
        letters.save(told, letter, folder / "brev.pdf")
    assert left(folder) == []
    assert letters.archive(told) == []


@contextlib.contextmanager
def as_nobody() -> Iterator[None]:
    """Be a user whom permissions hold back; root may write anywhere."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def test_a_place_that_is_a_folder_is_refused_and_keeps_what_it_holds(told, tmp_path):
    (tmp_path / "brev.pdf").mkdir()
    (tmp_path / "brev.pdf" / "kvar.txt").write_text("kvar", "utf-8")
    with pytest.raises(FileNotWrittenError):
        letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    assert left(tmp_path) == ["brev.pdf"]
    assert (tmp_path / "brev.pdf" / "kvar.txt").read_text("utf-8") == "kvar"
    assert letters.archive(told) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions and limits are POSIX's")
def test_a_full_disk_leaves_the_older_letter_and_nothing_half_written(told, tmp_path):
    path = tmp_path / "brev.pdf"
    path.write_bytes(b"older")
    letter = letters.suggest(told)
    size = len(letters.pdf(letter))
    with no_file_larger_than(size - 1), pytest.raises(FileNotWrittenError):
        letters.save(told, letter, path)
    assert path.read_bytes() == b"older"
    assert left(tmp_path) == ["brev.pdf"]
    assert letters.archive(told) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions and limits are POSIX's")
def test_a_file_whose_letter_cannot_be_archived_is_taken_away_again(vault, told, tmp_path):
    letter = letters.suggest(told)
    size = len(letters.pdf(letter))
    assert (vault / "wise.db-wal").stat().st_size > size  # so that the vault is what is full
    with no_file_larger_than(size), pytest.raises(VaultError):
        letters.save(told, letter, tmp_path / "brev.pdf")
    assert left(tmp_path) == []
    assert letters.archive(told) == []


# What is private stays private


def test_a_private_note_is_nowhere_in_a_letter(told, tmp_path):
    notes.write(told, SECRET)
    letter = letters.resume(told)
    letters.keep_draft(told, letter)
    assert SECRET not in json.dumps(drafts.kept("letter", told), ensure_ascii=False)
    saved = letters.save(told, letter, tmp_path / "brev.pdf")
    row = tables.Letter.get()
    assert SECRET not in whole(letters.saved_words(saved.id)) + row.words
    assert SECRET not in words(letters.saved_pdf(saved.id))


def test_the_private_notes_are_never_even_read(told, tmp_path):
    notes.write(told, SECRET)
    asked: list[str] = []
    tables.db.connection().set_trace_callback(asked.append)
    letter = letters.resume(told)
    letters.keep_draft(told, letter)
    letters.lacking(told, letter)
    letters.basis(told)
    letters.save(told, letter, tmp_path / "brev.pdf")
    tables.db.connection().set_trace_callback(None)
    assert any('"feedback_record"' in statement for statement in asked)
    assert [statement for statement in asked if "private_note" in statement] == []


def test_letters_never_load_what_knows_private_notes():
    code = (
        "import sys, wise_feedback.services.letters;"
        "sys.exit('wise_feedback.services.notes' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# The name of the file


def test_the_file_is_named_so_that_it_is_found_again(assignment):
    card = at(assignment, StageKind.OFFER, "Anna Öberg")
    feedback.finish(card, a_rejection(requirement(assignment)))
    letter = letters.suggest(card, today=TODAY)
    assert letters.suggested_name(letter) == "Återkoppling - Anna Öberg - 2026-11-23.pdf"
    english = letters.suggest(card, language="en", today=TODAY)
    assert letters.suggested_name(english) == "Feedback - Anna Öberg - 2026-11-23.pdf"


def test_preloading_needs_no_vault():
    code = "from wise_feedback.services import letters; letters.preload()"
    subprocess.run([sys.executable, "-c", code], check=True)
