"""The agreement on paper: what it says, what it is called, and where it is saved."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.paper import AGENCY, MAJA, read
from tests.wise_feedback.services.test_letters_faults import no_file_larger_than, posix
from wise_feedback.domain.agreement import LadderDays
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.errors import (
    AgreementError,
    FileNotWrittenError,
    NotDrawableError,
    NotFoundError,
    VaultError,
)
from wise_feedback.domain.settings import Settings
from wise_feedback.services import agreement_papers, agreements, assignments, history, settings

TODAY = date.today()


@pytest.fixture(autouse=True)
def _sender(vault: Path) -> None:
    settings.save(Settings(consultant=MAJA, agency=AGENCY))


def said(assignment: str) -> str:
    """What stands on the paper that is in sight now."""
    return " ".join(read(agreement_papers.preview(agreements.resume(assignment))[0]))


def changed(assignment: str, **changes: object) -> None:
    agreements.save(assignment, replace(agreements.resume(assignment).terms, **changes))


def test_a_draft_is_dated_today(assignment):
    assert TODAY.isoformat() in said(assignment)


def test_the_paper_is_dated_the_day_it_was_walked_through(assignment):
    agreements.walk_through(assignment, TODAY - timedelta(3))
    agreements.sign(assignment, TODAY)
    assert (TODAY - timedelta(3)).isoformat() in said(assignment)


def test_what_was_signed_at_once_is_dated_then(assignment):
    agreements.sign(assignment, TODAY - timedelta(2))
    assert (TODAY - timedelta(2)).isoformat() in said(assignment)


def test_the_role_is_named_in_the_language_of_the_paper(vault):
    facts = AssignmentFacts(
        "Testare", "Norrsken", role_en="Tester", stages=assignments.standard_stages()
    )
    key = assignments.start(facts)
    changed(key, language="en")
    assert "Assignment: Tester." in said(key)


def test_terms_that_cannot_be_agreed_are_not_printed(assignment):
    shown = agreements.resume(assignment)
    odd = replace(shown, terms=replace(shown.terms, ladder=LadderDays(call=1)))
    with pytest.raises(AgreementError):
        agreement_papers.preview(odd)


def test_the_file_is_named_by_number_and_client(assignment):
    name = agreement_papers.suggested_name(agreements.resume(assignment))
    assert name == f"Överenskommelse {TODAY.year}-001 - Havsvik Försäkring.pdf"


def test_saving_takes_the_number(assignment, tmp_path):
    saved = agreement_papers.save(assignment, tmp_path / "a.pdf")
    assert saved == agreements.current(assignment)
    assert f"nr {saved.number}" in read((tmp_path / "a.pdf").read_bytes())[0]


def test_what_is_saved_is_what_was_shown(assignment, tmp_path):
    changed(assignment, contact="Petra Lang, IT-chef")
    shown, _ = agreement_papers.preview(agreements.resume(assignment))
    agreement_papers.save(assignment, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == shown


def test_what_was_typed_last_is_saved_too(assignment, tmp_path):
    typed = replace(agreements.resume(assignment).terms, contact="Petra Lang")
    agreements.keep_typed(assignment, typed)
    agreement_papers.save(assignment, tmp_path / "a.pdf")
    assert agreements.current(assignment).terms.contact == "Petra Lang"
    assert agreements.typed(assignment) is None


def test_saving_what_is_kept_already_is_no_step_to_undo(assignment, tmp_path):
    changed(assignment, reply_days=5)
    agreement_papers.save(assignment, tmp_path / "a.pdf")
    history.undo()
    assert agreements.current(assignment) is None


def test_an_agreement_that_begins_is_in_the_language_that_is_asked_for(assignment, tmp_path):
    saved = agreement_papers.save(assignment, tmp_path / "a.pdf", language="en")
    assert saved.terms == agreements.usual_terms("en")


def test_a_copy_in_another_language_leaves_the_agreement_in_its_own(assignment, tmp_path):
    changed(assignment, reply_days=5)
    agreement_papers.save(assignment, tmp_path / "a.pdf", language="en")
    assert "How we give each other feedback" in read((tmp_path / "a.pdf").read_bytes())[0]
    assert agreements.current(assignment).terms.language == "sv"


def test_a_file_that_cannot_be_written_keeps_nothing(assignment, tmp_path):
    with pytest.raises(FileNotWrittenError):
        agreement_papers.save(assignment, tmp_path / "borta" / "a.pdf")
    assert agreements.current(assignment) is None


@posix
def test_a_file_whose_draft_cannot_be_kept_is_taken_away_again(vault, assignment, tmp_path):
    shown, _ = agreement_papers.preview(agreements.resume(assignment))
    assert (vault / "wise.db-wal").stat().st_size > len(shown)  # so that the vault is what is full
    with no_file_larger_than(len(shown)), pytest.raises(VaultError):
        agreement_papers.save(assignment, tmp_path / "a.pdf")
    assert list(tmp_path.glob("*.pdf")) == []
    assert agreements.current(assignment) is None


def test_a_name_that_no_font_has_is_refused_before_anything_is_kept(assignment, tmp_path):
    typed = replace(agreements.resume(assignment).terms, contact="王小明")
    agreements.keep_typed(assignment, typed)
    with pytest.raises(NotDrawableError) as raised:
        agreement_papers.save(assignment, tmp_path / "a.pdf")
    assert (raised.value.field, raised.value.characters) == ("contact", "王小明")
    assert agreements.current(assignment) is None
    assert agreements.typed(assignment) == typed
    assert list(tmp_path.glob("*.pdf")) == []


def test_an_assignment_that_is_gone_has_no_paper(vault, tmp_path):
    with pytest.raises(NotFoundError):
        agreement_papers.save("0" * 32, tmp_path / "a.pdf")
