"""Importing real files into a real vault: one act, wholly or not at all, nobody doubled."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.boards import cards, stage
from tests.contents import contents, rows
from tests.factories import a_person
from tests.lists import COLUMNS, HEADS, PEOPLE, a_csv, a_raw_list, a_workbook, csv_text, sheet_xml
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.errors import (
    CancelledError,
    ListError,
    ListProblem,
    NotFoundError,
    VaultError,
    VaultProblem,
)
from wise_feedback.domain.importing import Column, Duplicate, ImportResult, Preview, Remark
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.services import assignments, board, candidates, history, importing, notes
from wise_feedback.storage.tables import db

SCREENING, CLIENT_INTERVIEW = StageKind.SCREENING, StageKind.CLIENT_INTERVIEW


def previewed(folder, heads: str, *people: str) -> Preview:
    """What would come of a file whose rows are written with bars between their cells."""
    path = folder / "lista.csv"
    path.write_text(csv_text([row.split("|") for row in (heads, *people)]), encoding="utf-8")
    return importing.preview(path)


def names(assignment: str, kind: StageKind = SCREENING) -> list[str]:
    """Who stands in a stage, in order."""
    return [card.name for card in board.cards(board.card_ids(stage(assignment, kind)))]


def note_on(assignment: str, kind: StageKind = SCREENING) -> list[str]:
    """The private notes on the first card of a stage."""
    return [note.text for note in notes.notes(cards(assignment, kind)[0])]


def many(folder, count: int) -> Preview:
    return importing.preview(
        a_csv(folder, *[(f"Kandidat {n:04}", f"k{n}@exempel.se", "Java", "") for n in range(count)])
    )


@pytest.fixture
def other(vault) -> str:
    """Another assignment, for another client."""
    stages = assignments.standard_stages()
    return assignments.start(AssignmentFacts("Testledare", "Norrsken", stages=stages))


# --- what is written ---------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_people_of_a_csv_come_to_the_first_stage(tmp_path, assignment, encoding):
    path = a_csv(tmp_path, PEOPLE[0], ("Bo Öberg", "bo@exempel.se", "", ""), encoding=encoding)
    assert importing.run(importing.preview(path), assignment) == ImportResult(added=2)
    assert names(assignment) == ["Åsa Björk", "Bo Öberg"]


def test_people_of_a_workbook_come_too(tmp_path, assignment):
    path = a_workbook(tmp_path / "lista.xlsx", sheet_xml([HEADS, *PEOPLE]))
    importing.run(importing.preview(path), assignment)
    assert names(assignment) == ["Åsa Björk", "Łukasz Żółć"]


def test_all_that_a_list_says_of_a_person_is_kept(tmp_path, assignment):
    preview = previewed(
        tmp_path, "Namn|E-post|Mobil|Ort|Titel|Kompetenser|År", "Åsa|asa@e.se|070-1|Umeå|VD|Java|7"
    )
    importing.run(preview, assignment)
    (person,) = candidates.candidates()
    assert person.facts == preview.taken[0].facts


def test_an_imported_person_is_the_same_as_one_that_was_typed(tmp_path, assignment):
    importing.run(previewed(tmp_path, "Namn|Kompetenser|År", "Åsa Öberg|Java, Go|7"), assignment)
    candidates.add(a_person("Åsa Öberg", skills="Java, Go"), assignment)
    one, other = (row[1:15] for row in db.execute_sql("SELECT * FROM candidate").fetchall())
    assert one == other


def test_an_imported_person_is_found_by_searching(tmp_path, assignment):
    importing.run(previewed(tmp_path, "Namn|Kompetenser", "Åsa Öberg|Java"), assignment)
    assert [person.facts.name for person in candidates.find("oberg")] == ["Åsa Öberg"]


def test_a_status_decides_the_stage(tmp_path, assignment):
    people = ("Åsa|Kundintervju", "Bo|Ny", "Eva|Kundintervju")
    importing.run(previewed(tmp_path, "Namn|Status", *people), assignment)
    assert names(assignment, CLIENT_INTERVIEW) == ["Åsa", "Eva"]


def test_nobody_is_closed_by_an_import(tmp_path, assignment):
    preview = previewed(tmp_path, "Namn|Status", "Åsa|Avslutad", "Bo|Tillsatt")
    importing.run(preview, assignment)
    assert names(assignment) == ["Åsa", "Bo"]
    assert note_on(assignment) == ["Status: Avslutad"]
    assert preview.taken[0].remarks == (Remark.CLOSED_IN_LIST,)


def test_a_stage_that_the_board_lacks_goes_to_the_note(tmp_path, vault):
    stages = (Stage("", SCREENING), Stage("", StageKind.CLOSED))
    assignment = assignments.start(AssignmentFacts("Roll", "Kund", stages=stages))
    preview = previewed(tmp_path, "Namn|Steg|Betyg", "Åsa|Erbjudande|hög")
    importing.run(preview, assignment)
    assert note_on(assignment) == ["Steg: Erbjudande\nBetyg: hög"]


def test_what_has_no_column_of_ours_becomes_a_private_note(tmp_path, assignment):
    importing.run(importing.preview(a_csv(tmp_path, PEOPLE[0])), assignment)
    assert note_on(assignment) == ["Ansökt: 2026-10-01"]


def test_nobody_gets_an_empty_note(tmp_path, assignment):
    importing.run(previewed(tmp_path, "Namn|Anteckning", "Åsa|"), assignment)
    assert rows("private_note") == []


def test_cards_come_after_those_that_stand_there(tmp_path, assignment):
    candidates.add(a_person("Först"), assignment)
    importing.run(previewed(tmp_path, "Namn", "Cecilia", "Anna", "Bo"), assignment)
    candidates.add(a_person("Sist"), assignment)
    assert names(assignment) == ["Först", "Cecilia", "Anna", "Bo", "Sist"]


def test_an_imported_card_can_be_moved_between_others(tmp_path, assignment):
    importing.run(previewed(tmp_path, "Namn", "Anna", "Bo", "Cecilia"), assignment)
    anna, bo, cecilia = cards(assignment, SCREENING)
    board.move([cecilia], stage(assignment, SCREENING), before=bo)
    assert cards(assignment, SCREENING) == [anna, cecilia, bo]


def test_the_history_of_every_card_begins_with_its_coming(tmp_path, assignment):
    importing.run(previewed(tmp_path, "Namn|Steg", "Anna|Ny", "Bo|Offert"), assignment)
    first, last = cards(assignment, SCREENING), cards(assignment, StageKind.OFFER)
    moves = {(row[1], row[2], row[3]) for row in rows("stage_move")}
    assert moves == {
        (first[0], None, stage(assignment, SCREENING)),
        (last[0], None, stage(assignment, StageKind.OFFER)),
    }


def test_more_people_than_are_written_at_a_time_all_come(tmp_path, assignment):
    assert importing.run(many(tmp_path, 2_345), assignment) == ImportResult(added=2_345)
    assert names(assignment) == [f"Kandidat {number:04}" for number in range(2_345)]


def test_rows_that_were_left_out_stay_out(tmp_path, assignment):
    preview = importing.preview(a_csv(tmp_path, *PEOPLE)).without(frozenset({2}))
    importing.run(preview, assignment)
    assert names(assignment) == ["Łukasz Żółć"]


def test_a_preview_writes_nothing(tmp_path, assignment):
    before = contents()
    importing.preview(a_csv(tmp_path, *PEOPLE))
    assert contents() == before


# --- people who are known ----------------------------------------------------------------------


def test_somebody_in_the_vault_gets_a_card_and_is_not_doubled(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    preview = importing.preview(a_csv(tmp_path, *PEOPLE))
    assert [row.by for row in preview.duplicates] == [Duplicate.EMAIL]
    assert importing.run(preview, assignment) == ImportResult(added=1, recognised=1)
    assert (candidates.count(), names(assignment)) == (2, ["Åsa Björk", "Łukasz Żółć"])


def test_somebody_on_the_board_gets_no_second_card(tmp_path, assignment):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), assignment)
    preview = importing.preview(a_csv(tmp_path, PEOPLE[0]))
    assert importing.run(preview, assignment) == ImportResult(already_there=1)
    assert names(assignment) == ["Åsa Björk"]


def test_the_same_list_twice_adds_nobody(tmp_path, assignment):
    path = a_csv(tmp_path, *PEOPLE)
    importing.run(importing.preview(path), assignment)
    before = contents()
    assert importing.run(importing.preview(path), assignment) == ImportResult(already_there=2)
    assert contents() == before


def test_somebody_known_who_is_twice_in_a_list_gets_one_card(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    preview = importing.preview(a_csv(tmp_path, PEOPLE[0], PEOPLE[0]))
    assert importing.run(preview, assignment) == ImportResult(recognised=1)


def test_a_list_does_not_change_somebody_known(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    (before,) = candidates.candidates()
    importing.run(importing.preview(a_csv(tmp_path, PEOPLE[0])), assignment)
    assert candidates.candidates() == [before]


def test_what_a_list_says_otherwise_of_somebody_known_is_in_a_note(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se", headline="VD"), other)
    importing.run(importing.preview(a_csv(tmp_path, PEOPLE[0])), assignment)
    assert note_on(assignment) == ["Ansökt: 2026-10-01\nRoll: Testledare"]


def test_somebody_known_can_be_left_out(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    preview = importing.preview(a_csv(tmp_path, *PEOPLE)).without(frozenset({2}))
    assert importing.run(preview, assignment) == ImportResult(added=1)


def test_invented_people_of_the_sample_are_nobody(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    db.execute_sql("UPDATE candidate SET is_sample = 1")
    assert importing.preview(a_csv(tmp_path, PEOPLE[0])).duplicates == ()


def test_somebody_added_since_the_preview_is_not_doubled(tmp_path, assignment, other):
    preview = importing.preview(a_csv(tmp_path, *PEOPLE))
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    assert importing.run(preview, assignment) == ImportResult(added=1, recognised=1)


def test_somebody_undone_since_the_preview_is_added(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    preview = importing.preview(a_csv(tmp_path, *PEOPLE)).without(frozenset({3}))
    history.undo()
    assert importing.run(preview, assignment) == ImportResult(added=1)
    assert names(assignment) == ["Åsa Björk"]


def test_what_another_system_calls_somebody_is_kept(tmp_path, assignment):
    importing.run(previewed(tmp_path, "Namn|Kandidat-id", "Åsa|K-1"), assignment)
    assert db.execute_sql("SELECT outside_id FROM candidate").fetchall() == [("K-1",)]


def test_the_same_id_is_the_same_person_whatever_the_name(tmp_path, assignment):
    importing.run(previewed(tmp_path, "Namn|Kandidat-id", "Åsa|K-1"), assignment)
    preview = previewed(tmp_path, "Namn|Kandidat-id", "Åsa Björk|K-1", "Åsa|K-2")
    assert [row.by for row in preview.duplicates] == [Duplicate.OUTSIDE_ID]
    assert [row.outside_id for row in preview.taken] == ["K-2"]


def test_somebody_known_gets_the_id_of_another_system(tmp_path, assignment, other):
    candidates.add(a_person("Åsa", email="asa@exempel.se"), other)
    importing.run(previewed(tmp_path, "Namn|E-post|Id", "Åsa|asa@exempel.se|K-1"), assignment)
    assert db.execute_sql("SELECT outside_id FROM candidate").fetchall() == [("K-1",)]


# --- one act -----------------------------------------------------------------------------------


def test_an_import_is_undone_as_one(tmp_path, assignment):
    before = contents()
    importing.run(many(tmp_path, 1_234), assignment)
    assert history.undo() is Act.IMPORT_LIST
    assert contents() == before


def test_an_import_is_redone_as_one(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    importing.run(importing.preview(a_csv(tmp_path, *PEOPLE)), assignment)
    after = contents()
    history.undo()
    history.redo()
    assert contents() == after


def test_what_was_done_with_imported_cards_is_undone_first(tmp_path, assignment):
    before = contents()
    importing.run(importing.preview(a_csv(tmp_path, *PEOPLE)), assignment)
    board.move(cards(assignment, SCREENING)[:1], stage(assignment, StageKind.OFFER))
    assert (history.undo(), history.undo()) == (Act.MOVE_CARD, Act.IMPORT_LIST)
    assert contents() == before


def test_an_import_is_announced_once(tmp_path, assignment):
    heard = []
    stop = history.subscribe(heard.append)
    importing.run(many(tmp_path, 250), assignment)
    stop()
    assert heard == [Act.IMPORT_LIST]


def test_progress_is_told_at_least_every_hundred_rows(tmp_path, assignment):
    told = []
    importing.run(many(tmp_path, 250), assignment, lambda *news: bool(told.append(news)) or True)
    assert told == [(0, 250), (100, 250), (200, 250), (250, 250)]


@pytest.mark.parametrize("after", [0, 100, 1_100, 1_234])
def test_a_cancelled_import_leaves_nothing(tmp_path, assignment, after):
    preview, before = many(tmp_path, 1_234), contents()
    with pytest.raises(CancelledError):
        importing.run(preview, assignment, lambda done, total: done < after)
    assert contents() == before


def test_a_cancelled_import_is_no_step_to_undo(tmp_path, assignment):
    with pytest.raises(CancelledError):
        importing.run(many(tmp_path, 1_234), assignment, lambda done, total: done < 1_200)
    assert history.next_undo() is Act.ADD_ASSIGNMENT


def test_what_is_added_after_a_cancelled_import_can_be_undone(tmp_path, assignment):
    before = contents()
    with pytest.raises(CancelledError):
        importing.run(many(tmp_path, 1_234), assignment, lambda done, total: done < 1_200)
    candidates.add(a_person(), assignment)
    history.undo()
    assert contents() == before


def test_an_import_onto_a_full_disk_leaves_nothing(tmp_path, assignment):
    preview, before = many(tmp_path, 1_234), contents()
    db.pragma("max_page_count", db.pragma("page_count") + 3)
    with pytest.raises(VaultError) as caught:
        importing.run(preview, assignment)
    db.pragma("max_page_count", 1_000_000)
    assert caught.value.problem is VaultProblem.DISK_FULL
    assert contents() == before


def test_what_is_added_after_the_disk_was_full_can_be_undone(tmp_path, assignment):
    preview, before = many(tmp_path, 1_234), contents()
    db.pragma("max_page_count", db.pragma("page_count") + 3)
    with pytest.raises(VaultError):
        importing.run(preview, assignment)
    db.pragma("max_page_count", 1_000_000)
    candidates.add(a_person(), assignment)
    history.undo()
    assert contents() == before


def test_an_import_to_an_assignment_that_is_gone_is_refused(tmp_path, vault):
    with pytest.raises(NotFoundError):
        importing.run(importing.preview(a_csv(tmp_path, *PEOPLE)), "0" * 32)


# --- correcting columns ------------------------------------------------------------------------


def test_a_column_can_be_corrected(tmp_path, assignment):
    preview = previewed(tmp_path, "Namn|Bor i", "Åsa|Umeå")
    assert importing.remap(preview, (Column.NAME, Column.CITY)).taken[0].facts.city == "Umeå"


def test_a_list_without_a_name_column_can_be_read_and_told(tmp_path, vault):
    path = tmp_path / "lista.csv"
    path.write_text("Vem;Ort\nÅsa;Umeå\nBo;Lund\n", encoding="utf-8")
    with pytest.raises(ListError) as caught:
        importing.preview(path)
    preview = importing.preview_as(importing.read(path), (Column.NAME, Column.CITY))
    assert caught.value.problem is ListProblem.NO_NAME_COLUMN
    assert [row.facts.name for row in preview.taken] == ["Åsa", "Bo"]


def test_a_list_must_keep_a_column_of_names(tmp_path, vault):
    preview = importing.preview(a_csv(tmp_path, *PEOPLE))
    with pytest.raises(ListError):
        importing.remap(preview, (None, *COLUMNS[1:]))


# --- any list ----------------------------------------------------------------------------------

cells = st.text(st.sampled_from("AbÅ 1@.se,?'\n\u202e\x00👩"), max_size=6)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(cells, cells, cells, cells), max_size=12))
def test_every_row_of_any_list_is_a_card_or_was_accounted_for(assignment, people):
    preview = importing.preview_as(a_raw_list(*people), COLUMNS)
    before = len(names(assignment))
    result = importing.run(preview, assignment)
    known = [row for row in preview.duplicates if row.person_id and row.of_row is None]
    assert result.added == len(preview.taken)
    assert result.recognised + result.already_there == len(known)
    assert len(names(assignment)) == before + result.added + result.recognised
    if result.added + result.recognised:
        history.undo()
    assert len(names(assignment)) == before
