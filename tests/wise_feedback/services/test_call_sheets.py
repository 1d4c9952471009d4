"""The call sheet of a candidate: from what is kept of them, and of nobody else."""

from datetime import date

import pytest

from tests.boards import requirement
from tests.factories import a_gap, a_rejection
from tests.paper import read
from tests.recipients import at, turned_down
from wise_feedback.domain.call_sheet import CallPart
from wise_feedback.domain.errors import (
    FileNotWrittenError,
    MustNotBeSaidError,
    NotFoundError,
    NothingToTellError,
)
from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import call_sheets, feedback, letters, notes
from wise_feedback.storage import tables

SECRET = "Kandidaten verkade osäker på lönen"
TODAY = date(2026, 11, 23)


def test_what_is_said_is_what_the_letter_says(told):
    sheet = call_sheets.compose(told, today=TODAY)
    grounds = letters.suggest(told, today=TODAY).part(PartKind.GROUNDS).text
    assert "\n".join(sheet.points(CallPart.GROUNDS)) == grounds


def test_the_number_is_that_of_the_card(assignment):
    card = turned_down(assignment, phone="070-174 06 42")
    assert call_sheets.compose(card).phone == "070-174 06 42"


def test_it_is_in_the_language_asked_for(told):
    assert call_sheets.compose(told, "en").subject == "Call Anna Öberg"


def test_a_name_that_no_font_draws_is_said_in_latin_letters(assignment):
    card = turned_down(assignment, "𒀀𒀁 𒀂", latin_name="Aya Mori")
    sheet = call_sheets.compose(card)
    assert sheet.subject == "Ring Aya Mori"
    assert sheet.points(CallPart.FIRST)[0].startswith("Hej Aya")


def test_private_notes_and_clients_words_are_not_even_read(told):
    notes.write(told, SECRET)
    asked: list[str] = []
    tables.db.connection().set_trace_callback(asked.append)
    (page,) = read(call_sheets.pdf(call_sheets.compose(told)))
    tables.db.connection().set_trace_callback(None)
    assert SECRET not in page
    assert any('"feedback_record"' in statement for statement in asked)
    read_of = ("private_note", "client_reply")
    assert [one for one in asked if any(table in one for table in read_of)] == []


def test_nobody_else_is_on_it(assignment, told):
    at(assignment, StageKind.PLACED, "Zarathustra Quist", skills="Fortran")
    turned_down(assignment, "Xerxes Wrede")
    (page,) = read(call_sheets.pdf(call_sheets.compose(told)))
    assert not any(name in page for name in ("Zarathustra", "Quist", "Fortran", "Xerxes", "Wrede"))


def test_nothing_is_said_before_anything_is_decided(met):
    with pytest.raises(NothingToTellError):
        call_sheets.compose(met)


def test_somebody_who_is_gone_is_not_found(vault):
    with pytest.raises(NotFoundError):
        call_sheets.compose("0" * 32)


def test_it_is_saved_under_a_name_that_says_whose_it_is(told, tmp_path):
    sheet = call_sheets.compose(told, today=TODAY)
    path = tmp_path / call_sheets.suggested_name(sheet)
    call_sheets.save(sheet, path)
    assert path.name == "Samtalsstöd - Anna Öberg - 2026-11-23.pdf"
    assert "Ring Anna Öberg" in read(path.read_bytes())[0]


def test_where_it_cannot_be_saved_nothing_is_left(told, tmp_path):
    with pytest.raises(FileNotWrittenError):
        call_sheets.save(call_sheets.compose(told), tmp_path / "ingen" / "samtal.pdf")
    assert list(tmp_path.glob("**/*samtal*")) == []


@pytest.mark.parametrize("said", ["Du är för gammal.", "Ditt nummer är 19800101-1231."])
def test_what_no_letter_may_say_is_not_said_on_the_phone_either(assignment, said):
    card = at(assignment, StageKind.CLIENT_INTERVIEW)
    asked = requirement(assignment)
    feedback.finish(card, a_rejection(asked, gaps=(a_gap(asked, observation=said),)))
    with pytest.raises(MustNotBeSaidError):
        call_sheets.compose(card)
