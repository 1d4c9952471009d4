"""News and typing: an act is told of once, after it is kept; what is typed is no act."""

import pytest

from tests.vaults import add, names
from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.storage import history, tables
from wise_feedback.storage.fields import new_key
from wise_feedback.storage.history import transaction, typing
from wise_feedback.storage.tables import db

ADD, EDIT = Act.ADD_CANDIDATE, Act.EDIT_CANDIDATE


def test_an_act_is_told_of_once_after_it_is_kept(vault):
    seen = []
    stop = history.subscribe(lambda act: seen.append((act, db.in_transaction(), names())))
    add("Ada")
    stop()
    assert seen == [(ADD, False, ["Ada"])]


def test_undo_and_redo_are_told_of_too(vault, heard):
    add("Ada")
    history.undo()
    history.redo()
    assert heard == [ADD, ADD, ADD]


def test_an_act_inside_an_act_is_part_of_it(vault, heard):
    with transaction(Act.IMPORT_LIST):
        add("Ada")
        add("Ben")
    assert heard == [Act.IMPORT_LIST]
    history.undo()
    assert names() == []


def test_an_act_that_failed_is_no_news_and_no_step(vault, heard):
    with pytest.raises(NotFoundError), transaction(ADD):
        tables.Candidate.create(name="Ada", added_at=0)
        raise NotFoundError
    assert (heard, names(), history.next_undo()) == ([], [], None)


def test_an_act_that_failed_leaves_nothing_in_the_next_step(vault):
    with pytest.raises(NotFoundError), transaction(ADD):
        tables.Candidate.create(name="Ada", added_at=0)
        raise NotFoundError
    add("Ben")
    history.undo()
    history.redo()
    assert names() == ["Ben"]


def test_an_act_that_wrote_nothing_is_no_news_and_no_step(vault, heard):
    add("Ada")
    history.undo()
    heard.clear()
    with transaction(EDIT):
        assert names() == []
    assert (heard, history.next_undo(), history.next_redo()) == ([], None, ADD)


def test_an_inner_act_that_was_refused_leaves_nothing_behind(vault):
    with transaction(Act.IMPORT_LIST):
        add("Ada")
        with pytest.raises(NotFoundError), transaction(ADD):
            tables.Candidate.create(name="Ben", added_at=0)
            raise NotFoundError
        add("Cia")
    assert names() == ["Ada", "Cia"]
    history.undo()
    assert names() == []
    history.redo()
    assert names() == ["Ada", "Cia"]


def test_who_stopped_listening_hears_no_more(vault):
    heard = []
    stop = history.subscribe(heard.append)
    add("Ada")
    stop()
    add("Ben")
    assert heard == [ADD]


def test_a_listener_may_stop_while_it_is_told(vault, heard):
    once = []

    def listen(act: Act) -> None:
        once.append(act)
        stop()

    stop = history.subscribe(listen)
    add("Ada")
    add("Ben")
    assert (once, heard) == ([ADD], [ADD, ADD])


def test_a_listener_may_act_itself(vault):
    def listen(act: Act) -> None:
        stop()
        add("Ben", EDIT)

    stop = history.subscribe(listen)
    add("Ada")
    assert names() == ["Ada", "Ben"]
    assert (history.undo(), history.undo()) == (EDIT, ADD)


# --- typing ------------------------------------------------------------------------------------


def type_draft(body: str, subject: str = "x") -> None:
    with typing():
        tables.Draft.insert(
            id=new_key(), kind="feedback", subject=subject, body=body, changed_at=0
        ).execute()


def test_typing_is_kept_without_a_step_or_news(vault, heard):
    type_draft("Hej")
    assert tables.Draft.get().body == "Hej"
    assert (heard, history.next_undo()) == ([], None)


def test_typing_leaves_nothing_to_redo_but_all_to_undo(vault):
    add("Ada")
    add("Ben")
    history.undo()
    type_draft("Hej")
    assert (history.next_undo(), history.next_redo()) == (ADD, None)
    history.undo()
    assert (names(), tables.Draft.get().body) == ([], "Hej")


def test_typing_that_changes_nothing_leaves_redo(vault):
    add("Ada")
    history.undo()
    with typing():
        pass
    assert history.next_redo() is ADD


def test_typing_inside_an_act_is_part_of_it(vault, heard):
    with transaction(EDIT):
        type_draft("Hej")
    assert heard == [EDIT]
    history.undo()
    assert tables.Draft.select().count() == 0


def test_a_draft_that_comes_back_gives_way_to_one_begun_since(vault):
    type_draft("gammal")
    with transaction(EDIT):
        tables.Draft.delete().execute()
    type_draft("ny")
    history.undo()
    assert [row.body for row in tables.Draft.select()] == ["ny"]


def test_a_draft_that_failed_to_be_kept_is_not_half_kept(vault):
    type_draft("Hej")
    with pytest.raises(Exception, match="UNIQUE"):
        type_draft("Hej igen")
    assert [row.body for row in tables.Draft.select()] == ["Hej"]
