"""Many rows at once: written as given, undone as one, and undo as watchful after as before."""

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tests.contents import contents, rows
from wise_feedback.domain.acts import Act
from wise_feedback.services import history
from wise_feedback.storage import tables
from wise_feedback.storage.bulk import insert_rows
from wise_feedback.storage.history import transaction

COLUMNS = ("id", "name", "city", "is_sample")
CLIENTS = [("a1", "Havsvik", "Lund", 0), ("b2", "Norr's", "Umeå", 0)]


def add(clients=CLIENTS) -> None:
    with transaction(Act.IMPORT_LIST):
        insert_rows(tables.Client, COLUMNS, clients)


def test_rows_are_written_as_given(vault):
    add()
    assert rows("client") == CLIENTS


def test_rows_are_taken_back_and_put_there_again(vault):
    before = contents()
    add()
    after = contents()
    history.undo()
    assert contents() == before
    history.redo()
    assert contents() == after


def test_a_thousand_rows_are_one_statement_back(vault):
    with transaction(Act.IMPORT_LIST):
        insert_rows(tables.Client, COLUMNS, [(f"{n:032x}", "K", "", 0) for n in range(1000)])
        noted = tables.db.execute_sql("SELECT count(*) FROM undo_log").fetchone()
    assert noted == (1,)


def test_what_is_added_afterwards_is_still_noted(vault):
    with transaction(Act.IMPORT_LIST):
        insert_rows(tables.Client, COLUMNS, CLIENTS)
        tables.Client.create(name="Sist")
    history.undo()
    assert rows("client") == []


def test_rows_that_are_refused_leave_nothing_and_undo_goes_on(vault):
    with pytest.raises(sqlcipher.IntegrityError), transaction(Act.IMPORT_LIST):
        insert_rows(tables.Client, COLUMNS, [*CLIENTS, CLIENTS[0]])
    with transaction(Act.ADD_CLIENT):
        tables.Client.create(name="Sedan")
    history.undo()
    assert rows("client") == []


def test_the_triggers_stay_out_of_the_file(vault):
    add()
    found = tables.db.execute_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    assert found.fetchall() == []
