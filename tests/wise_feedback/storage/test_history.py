"""Undo and redo: whatever was written comes back to the last byte, each way."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from tests.contents import contents
from tests.vaults import add, names
from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.storage import history, tables
from wise_feedback.storage.bulk import insert_rows
from wise_feedback.storage.fields import new_key
from wise_feedback.storage.history import LIMIT, transaction
from wise_feedback.storage.tables import db

ADD, EDIT = Act.ADD_CANDIDATE, Act.EDIT_CANDIDATE
HOSTILE = "'; DROP TABLE candidate; -- \"quoted\" `x` \\' \n\t\r 🙂 åäö مریم %_?"


@pytest.fixture
def board(vault: Path) -> str:
    """Ada on a board with feedback, a note and a letter; gives her card."""
    with transaction(ADD):
        client = tables.Client.create(name="Havsvik")
        role = tables.Assignment.create(client=client, role="Testledare", opened_at=0)
        need = tables.Requirement.create(
            assignment=role, code="K1", position=0, kind="must", category="technical", title="Java"
        )
        stage = tables.Stage.create(assignment=role, kind="screening", position=0)
        ada = tables.Candidate.create(name="Ada", added_at=0)
        card = tables.Candidacy.create(
            candidate=ada, assignment=role, stage=stage, position=1, since=0
        )
        tables.StageMove.create(candidacy=card, to_stage=stage, at=0)
        record = tables.FeedbackRecord.create(
            candidacy=card,
            stage_kind="screening",
            recorded_at=0,
            source="client",
            decision="reject",
            next_channel="phone",
        )
        tables.ShownLevel.create(record=record, requirement=need, level=2)
        tables.Ground.create(
            record=record,
            requirement=need,
            is_strength=False,
            position=0,
            kind="cv_fact",
            decisive=True,
            observation=HOSTILE,
        )
        tables.Development.create(record=record, position=0, action="Läs.")
        tables.PrivateNote.create(candidacy=card, written_at=0, text=HOSTILE)
        letter = tables.Letter.create(
            candidacy=card,
            kind="after_cv",
            language="sv",
            saved_at=0,
            subject="Besked",
            words="{}",
            sha256="",
        )
        tables.LetterPaper.create(letter=letter, pdf=bytes(range(256)) * 40)
        return str(card.id)


# --- undo and redo -----------------------------------------------------------------------------


def test_an_act_is_taken_back_and_done_again(vault):
    add("Ada")
    assert history.undo() is ADD
    assert names() == []
    assert history.redo() is ADD
    assert names() == ["Ada"]


def test_there_is_nothing_to_undo_or_redo_at_first(vault):
    assert (history.undo(), history.redo()) == (None, None)
    assert (history.next_undo(), history.next_redo()) == (None, None)


def test_the_next_undo_and_redo_are_named(vault):
    add("Ada", ADD)
    add("Ben", EDIT)
    assert (history.next_undo(), history.next_redo()) == (EDIT, None)
    history.undo()
    assert (history.next_undo(), history.next_redo()) == (ADD, EDIT)


def test_a_new_act_leaves_nothing_to_redo(vault):
    add("Ada")
    history.undo()
    add("Ben")
    assert history.next_redo() is None


def test_an_act_of_many_writes_is_one_step(vault):
    with transaction(ADD):
        for name in ("Ada", "Ben", "Cia"):
            tables.Candidate.create(name=name, added_at=0)
        tables.Candidate.update(city="Lund").execute()
        tables.Candidate.delete().where(tables.Candidate.name == "Ben").execute()
    after = contents()
    history.undo()
    assert names() == []
    history.redo()
    assert contents() == after


def test_rows_changed_in_bulk_come_back_each_as_it_was(vault):
    for name in ("Ada", "Ben", "Cia"):
        add(name)
    before = contents()
    with transaction(EDIT):
        tables.Candidate.update(name="Alla").execute()
    history.undo()
    assert contents() == before


def test_rows_added_in_bulk_are_one_step(vault):
    rows = [(new_key(), f"Kund {number}", HOSTILE, False) for number in range(50)]
    with transaction(Act.IMPORT_LIST):
        insert_rows(tables.Client, list(tables.Client._meta.columns), rows)
        tables.Client.update(is_sample=True).execute()
    after = contents()
    history.undo()
    assert tables.Client.select().count() == 0
    history.redo()
    assert contents() == after


def test_rows_added_one_by_one_after_a_bulk_are_still_noted(vault):
    columns = list(tables.Client._meta.columns)
    with transaction(Act.IMPORT_LIST):
        insert_rows(tables.Client, columns, [(new_key(), "Havsvik", "", False)])
    with transaction(Act.ADD_CLIENT):
        tables.Client.create(name="Norrsken")
    history.undo()
    assert [row.name for row in tables.Client.select()] == ["Havsvik"]


def test_a_bulk_that_fails_leaves_the_notes_working(vault):
    key = add("Ada")
    columns = ("id", "name", "added_at")
    with pytest.raises(Exception, match="constraint"), transaction(Act.IMPORT_LIST):
        insert_rows(tables.Candidate, columns, [(key, "Ben", 0)])
    add("Cia")
    history.undo()
    assert names() == ["Ada"]


def test_all_that_goes_with_a_deleted_row_comes_back_with_it(board):
    before = contents()
    with transaction(Act.REMOVE_SAMPLE):
        tables.Candidate.delete().execute()
    gone = {name for name, rows in contents().items() if not rows}
    assert {"candidacy", "stage_move", "feedback_record", "ground", "letter"} <= gone
    after = contents()
    history.undo()
    assert contents() == before
    history.redo()
    assert contents() == after
    history.undo()
    assert contents() == before


def test_a_whole_assignment_comes_back_with_all_that_pointed_at_it(board):
    before = contents()
    with transaction(Act.REMOVE_SAMPLE):
        tables.Candidacy.delete().execute()
        tables.Assignment.delete().execute()
        tables.Client.delete().execute()
    after = contents()
    history.undo()
    assert contents() == before
    history.redo()
    assert contents() == after


def test_a_contact_taken_away_is_tied_again(board):
    with transaction(Act.EDIT_CLIENT):
        contact = tables.ClientContact.create(client=tables.Client.get(), name="Karin")
        tables.Assignment.update(contact=contact).execute()
    before = contents()
    with transaction(Act.EDIT_CLIENT):
        tables.ClientContact.delete().execute()
    assert tables.Assignment.get().contact_id is None
    history.undo()
    assert contents() == before


def test_the_exact_bytes_of_a_letter_come_back(board):
    pdf = bytes(tables.LetterPaper.get().pdf)
    with transaction(Act.REMOVE_SAMPLE):
        tables.Letter.delete().execute()
    history.undo()
    assert bytes(tables.LetterPaper.get().pdf) == pdf == bytes(range(256)) * 40


def test_at_most_a_hundred_acts_are_remembered(vault):
    for number in range(LIMIT + 5):
        add(f"Kandidat {number}")
    undone = 0
    while history.undo():
        undone += 1
    assert undone == LIMIT == 100
    assert names() == [f"Kandidat {number}" for number in range(5)]
    while history.redo():
        undone -= 1
    assert (undone, len(names())) == (0, LIMIT + 5)


def test_what_is_written_as_it_was_is_no_act(vault, heard):
    add("Ada")
    heard.clear()
    with transaction(EDIT):
        tables.Candidate.get().save()
    assert (heard, history.next_undo()) == ([], ADD)


def test_an_act_that_cannot_be_undone_empties_the_history(vault, heard):
    add("Ada")
    add("Ben")
    history.undo()
    with transaction(Act.REMOVE_SAMPLE, undoable=False):
        tables.Candidate.delete().execute()
    assert (history.next_undo(), history.next_redo()) == (None, None)
    assert heard[-1] is Act.REMOVE_SAMPLE


def test_a_step_that_no_longer_fits_is_told_and_forgotten(board):
    """The command line took the candidate away while the window was open."""
    with transaction(Act.REMOVE_NOTE):
        tables.PrivateNote.delete().execute()
    with sqlcipher.connect(db.database, isolation_level=None) as other:
        other.execute("PRAGMA foreign_keys = ON")
        other.execute("DELETE FROM candidate")
    other.close()
    before = contents()
    with pytest.raises(NotFoundError):
        history.undo()
    assert contents() == before
    assert history.next_undo() is None
    add("Ben")
    assert history.undo() is ADD


TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=30)
WRITES = st.lists(
    st.tuples(
        st.sampled_from(["add", "rename", "retext", "delete", "cascade"]),
        TEXTS,
        st.none() | st.integers(-(2**63), 2**63 - 1),
        st.binary(max_size=20),
    ),
    min_size=1,
    max_size=5,
)


def write(kind: str, text: str, number: int | None, blob: bytes) -> None:
    match kind:
        case "add":
            tables.Candidate.create(name=text, headline=text, years=number, added_at=0)
        case "rename":
            tables.Candidate.update(name=text, years=number).execute()
        case "retext":
            tables.PrivateNote.update(text=text).execute()
            tables.Letter.update(subject=text).execute()
            tables.LetterPaper.update(pdf=blob).execute()
        case "delete":
            tables.Letter.delete().execute()
        case "cascade":
            tables.Candidacy.delete().execute()


@given(acts=st.lists(WRITES, min_size=1, max_size=4))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_writes_come_back_to_the_last_byte_each_way(board, acts):
    history.forget()
    start = contents()
    states = [start]
    for writes in acts:
        with transaction(EDIT):
            for one in writes:
                write(*one)
        if history.next_undo() and len(history._undo) == len(states):
            states.append(contents())
    for state in reversed(states[:-1]):
        history.undo()
        assert contents() == state
    for state in states[1:]:
        history.redo()
        assert contents() == state
    while history.undo():
        pass
    assert contents() == start
