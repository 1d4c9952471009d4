"""A history is brought in as it was: every move once and with its day, and nothing made up."""

from datetime import UTC, date, datetime

import pytest

from tests.boards import cards, kind_of, requirement, stage
from tests.contents import contents, rows
from tests.factories import a_person
from tests.funnels import funnel, write_events
from tests.lists import a_workbook, sheet_xml
from tests.pasts import HEADS, a_file, brought, moves, path_of
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import (
    AssignmentClosedError,
    CancelledError,
    GroundMissingError,
    ListError,
    ListProblem,
    StagesUnknownError,
    VaultError,
    VaultProblem,
)
from wise_feedback.domain.histories import DayOrder, EventRefusal, HistoryResult, Reading
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    histories,
    history,
    importing,
    letters,
    sheaves,
    timeline,
    today,
)
from wise_feedback.storage.tables import db

K = StageKind


def reasons(assignment: str, *files, reading: Reading | None = None) -> list[tuple[int, str]]:
    refused = histories.plan(files, assignment, reading).refused
    return [(one.place.row, one.reason) for one in refused]


# --- one candidate -------------------------------------------------------------------------------


def test_events_are_put_in_order_of_time(tmp_path, assignment):
    lines = ("A|Offer|2024-03-01", "A|Applied|2024-01-01", "A|Intervju|2024-02-01")
    brought(assignment, a_file(tmp_path, *lines))
    assert moves(assignment)["A"] == [
        (None, K.SCREENING, "2024-01-01", None),
        (K.SCREENING, K.OUR_INTERVIEW, "2024-02-01", None),
        (K.OUR_INTERVIEW, K.OFFER, "2024-03-01", None),
    ]


def test_events_of_one_day_keep_the_order_of_the_file(tmp_path, assignment):
    lines = ("A|Offer|2024-01-01", "A|Applied|2024-01-01", "A|Offer|2024-01-01")
    brought(assignment, a_file(tmp_path, *lines))
    assert path_of(assignment, "A") == [K.OFFER, K.SCREENING, K.OFFER]


def test_a_stage_twice_in_a_row_is_once(tmp_path, assignment):
    lines = ("A|Applied|2024-01-01", "A|Screening|2024-01-05", "A|Offer|2024-02-01")
    file = a_file(tmp_path, *lines)
    assert reasons(assignment, file) == [(3, EventRefusal.SAME_STAGE)]
    brought(assignment, file)
    assert path_of(assignment, "A") == [K.SCREENING, K.OFFER]


def test_what_another_file_repeats_is_once(tmp_path, assignment):
    lines = ("A|Applied|2024-01-01", "A|Offer|2024-01-01")
    one, other = (a_file(tmp_path, *lines, name=name) for name in ("1.csv", "2.csv"))
    assert reasons(assignment, one, other) == [
        (2, EventRefusal.REPEATED),
        (3, EventRefusal.REPEATED),
    ]


def test_a_day_without_a_time_is_noon_of_that_day(tmp_path, assignment):
    brought(assignment, a_file(tmp_path, "A|Applied|2024-07-01"))
    ((at,),) = db.execute_sql("SELECT at FROM stage_move").fetchall()
    assert datetime.fromtimestamp(at, UTC).astimezone().hour == 12


def test_a_moment_is_kept_as_it_was(tmp_path, assignment):
    brought(assignment, a_file(tmp_path, "A|Applied|2024-07-01T08:30:00Z"))
    (card,) = cards(assignment, K.SCREENING)
    assert board.card(card).since == datetime(2024, 7, 1, 8, 30, tzinfo=UTC)


def test_today_is_taken_before_noon_and_tomorrow_is_not(tmp_path, assignment):
    now = datetime(2024, 5, 4, 6, tzinfo=UTC)
    file = a_file(tmp_path, "A|Applied|2024-05-04", "B|Applied|2024-05-05")
    plan = histories.plan([file], assignment, now=now)
    assert [one.reason for one in plan.refused] == [EventRefusal.FUTURE_DATE]
    assert plan.people[0].events[0].at <= now


# --- closing -------------------------------------------------------------------------------------


def test_whom_the_history_closes_is_closed_without_a_reason_on_record(tmp_path, assignment):
    lines = ("A|Applied|2024-01-01", "A|Avböjd|2024-02-01", "B|Applied|2024-01-01")
    brought(assignment, a_file(tmp_path, *lines, "B|Withdrawn|2024-02-01"))
    assert moves(assignment)["A"][-1] == (K.SCREENING, K.CLOSED, "2024-02-01", "not_recorded")
    assert moves(assignment)["B"][-1][3] == "candidate_withdrew"


def test_nothing_is_promised_for_the_past(tmp_path, assignment):
    before = rows("promise")
    lines = ("A|Intervju|2024-01-01", "B|Avböjd|2024-01-01", "C|Hired|2024-01-01")
    brought(assignment, a_file(tmp_path, *lines))
    assert rows("promise") == before


def test_nothing_is_late_and_those_in_play_are_between_the_chairs(tmp_path, assignment):
    brought(assignment, a_file(tmp_path, "A|Intervju|2024-01-01", "B|Avböjd|2024-01-01"))
    assert today.counts(date.today()).chairs == 1
    assert [chair.name for chair in today.between_the_chairs(limit=9)] == ["A"]


def test_nobody_is_taken_to_have_heard(tmp_path, assignment):
    brought(assignment, a_file(tmp_path, "A|Kundintervju|2024-01-01"))
    card = board.card(cards(assignment, K.CLIENT_INTERVIEW)[0])
    assert (card.heard_at, card.client_at) == (None, None)


def test_those_closed_in_the_past_wait_for_no_letter(tmp_path, assignment):
    lines = ("A|Avböjd|2024-01-01", "B|Withdrawn|2024-01-01")
    brought(assignment, a_file(tmp_path, *lines))
    assert sheaves.untold() == []


def test_who_is_closed_anew_on_a_ground_waits_for_a_letter(tmp_path, assignment):
    brought(assignment, a_file(tmp_path, "A|Avböjd|2024-01-01"))
    (card,) = cards(assignment, K.CLOSED)
    ground = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Du har tre år i drift.")
    board.close([(card, ground)])
    assert [one.candidacy_id for one in sheaves.untold()] == [card]


def test_a_letter_about_a_closing_of_the_past_wants_a_ground(tmp_path, assignment):
    brought(assignment, a_file(tmp_path, "A|Avböjd|2024-01-01"))
    with pytest.raises(GroundMissingError):
        letters.suggest(cards(assignment, K.CLOSED)[0])


def test_the_history_of_a_card_tells_the_closing(tmp_path, assignment):
    brought(assignment, a_file(tmp_path, "A|Applied|2024-01-01", "A|Avböjd|2024-02-01"))
    newest, *_ = timeline.timeline(cards(assignment, K.CLOSED)[0])
    assert (newest.way, newest.at.date()) == ("not_recorded", date(2024, 2, 1))


# --- stages --------------------------------------------------------------------------------------


def test_a_stage_that_is_unknown_waits_for_a_word(tmp_path, assignment):
    file = a_file(tmp_path, "A|Applied|2024-01-01", "A|Kaffe|2024-02-01", "B|kaffe|2024-02-01")
    plan = histories.plan([file], assignment)
    assert [(stage.said, stage.rows) for stage in plan.unknown] == [("Kaffe", 2)]
    before = contents()
    with pytest.raises(StagesUnknownError) as caught:
        histories.bring_in(plan)
    assert (caught.value.stages, contents()) == (("Kaffe",), before)


def test_an_unknown_stage_is_what_the_user_says(tmp_path, assignment):
    file = a_file(tmp_path, "A|Applied|2024-01-01", "A|Kaffe|2024-02-01")
    chosen = Reading({"kaffe": stage(assignment, K.PRESENTED)})
    brought(assignment, file, reading=chosen)
    assert path_of(assignment, "A") == [K.SCREENING, K.PRESENTED]


def test_an_unknown_stage_may_be_left_out(tmp_path, assignment):
    file = a_file(tmp_path, "A|Applied|2024-01-01", "A|Kaffe|2024-02-01")
    chosen = Reading({"Kaffe": None})
    assert reasons(assignment, file, reading=chosen) == [(3, EventRefusal.LEFT_OUT)]
    brought(assignment, file, reading=chosen)
    assert path_of(assignment, "A") == [K.SCREENING]


def test_a_stage_that_is_no_longer_on_the_board_is_asked_about_again(tmp_path, assignment):
    file = a_file(tmp_path, "A|Kaffe|2024-02-01")
    plan = histories.plan([file], assignment, Reading({"Kaffe": "0" * 32}))
    assert [stage.said for stage in plan.unknown] == ["Kaffe"]


def test_the_user_knows_better_what_a_known_stage_is(tmp_path, assignment):
    chosen = Reading({"On-site": stage(assignment, K.OUR_INTERVIEW)})
    brought(assignment, a_file(tmp_path, "A|On-site|2024-01-01"), reading=chosen)
    assert path_of(assignment, "A") == [K.OUR_INTERVIEW]


def test_a_stage_is_known_by_the_name_it_has_on_the_board(tmp_path, vault):
    stages = (Stage("", K.SCREENING), Stage("", K.SCREENING, "Kodprov"), Stage("", K.CLOSED))
    key = assignments.start(AssignmentFacts("Roll", "Kund", stages=stages))
    brought(key, a_file(tmp_path, "A|kodprov|2024-01-01", "B|Ny|2024-01-01"))
    assert [lane.count for lane in board.lanes(key)] == [1, 1, 0]


def test_a_stage_that_the_board_lacks_is_unknown(tmp_path, vault):
    stages = (Stage("", K.SCREENING), Stage("", K.CLOSED))
    key = assignments.start(AssignmentFacts("Roll", "Kund", stages=stages))
    plan = histories.plan([a_file(tmp_path, "A|Offer|2024-01-01")], key)
    assert [stage.said for stage in plan.unknown] == ["Offer"]


# --- dates that may be two -----------------------------------------------------------------------


def test_dates_that_may_be_two_wait_for_a_word(tmp_path, assignment):
    file = a_file(tmp_path, "A|Applied|03/04/2024")
    assert reasons(assignment, file) == [(2, EventRefusal.UNCLEAR_DATE)]
    reading = Reading(order=DayOrder.MONTH)
    assert histories.plan([file], assignment, reading).has_unclear_dates
    brought(assignment, file, reading=reading)
    assert moves(assignment)["A"][0][2] == "2024-03-04"


# --- who it is -----------------------------------------------------------------------------------


def test_people_of_one_file_get_the_events_of_the_other(tmp_path, assignment):
    people = a_file(tmp_path, "K1|Åsa Björk|asa@exempel.se", heads=("Id", "Namn", "E-post"))
    events = a_file(tmp_path, "K1|Ny|2024-01-01", name="2.csv")
    brought(assignment, events, people)
    (person,) = candidates.candidates()
    assert (person.facts.name, person.facts.email) == ("Åsa Björk", "asa@exempel.se")


def test_a_list_of_candidates_fits_the_history_that_comes_after(tmp_path, assignment):
    path = tmp_path / "lista.csv"
    path.write_text("Namn;Kandidat-id\nÅsa Björk;K1\nBo Ek;K2\n", "utf-8")
    importing.run(importing.preview(path), assignment)
    lines = ("K1|Ny|2024-01-01", "K1|Offer|2024-02-01", "K2|Ny|2024-01-01", "K2|Nej|2024-02-01")
    assert brought(assignment, a_file(tmp_path, *lines)).added == 0
    assert path_of(assignment, "Åsa Björk") == [K.SCREENING, K.OFFER]


def test_only_those_still_in_play_are_owed_what_the_list_promised_them(tmp_path, assignment):
    path = tmp_path / "lista.csv"
    path.write_text("Namn;Kandidat-id\nÅsa Björk;K1\nBo Ek;K2\n", "utf-8")
    importing.run(importing.preview(path), assignment)
    brought(assignment, a_file(tmp_path, "K1|Offer|2024-02-01", "K2|Nej|2024-02-01"))
    sql = """SELECT candidate.name FROM promise JOIN candidacy ON candidacy.id = candidacy_id
        JOIN candidate ON candidate.id = candidate_id WHERE ended_at IS NULL"""
    assert db.execute_sql(sql).fetchall() == [("Åsa Björk",)]


@pytest.mark.parametrize("said", ["asa@exempel.se", "ASA@EXEMPEL.SE", "åsa björk", " Åsa  Björk "])
def test_somebody_on_the_board_is_found_by_address_or_name(tmp_path, assignment, said):
    card = candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), assignment)
    brought(assignment, a_file(tmp_path, f"{said}|Offer|2024-02-01"))
    assert (candidates.count(), kind_of(card)) == (1, K.OFFER)


def test_a_name_that_two_have_is_nobodys(tmp_path, assignment):
    for _ in range(2):
        candidates.add(a_person("Åsa Björk"), assignment)
    assert brought(assignment, a_file(tmp_path, "Åsa Björk|Offer|2024-02-01")).added == 1


def test_somebody_known_elsewhere_gets_a_card_and_is_not_doubled(tmp_path, assignment, other):
    candidates.add(a_person("Åsa Björk", email="asa@exempel.se"), other)
    heads = ("Id", "E-post", "Steg", "Datum")
    file = a_file(tmp_path, "K1|asa@exempel.se|Offer|2024-02-01", heads=heads)
    assert brought(assignment, file) == HistoryResult(0, 1, 1)
    assert path_of(assignment, "Åsa Björk") == [K.OFFER]


def test_a_name_comes_to_somebody_who_had_but_an_id(tmp_path, assignment):
    events = a_file(tmp_path, "K1|Ny|2024-01-01")
    brought(assignment, events)
    people = a_file(tmp_path, "K1|Åsa Björk", heads=("Id", "Namn"), name="2.csv")
    brought(assignment, events, people)
    assert [person.facts.name for person in candidates.find("bjork")] == ["Åsa Björk"]


def test_what_was_done_here_after_the_history_stands(tmp_path, assignment):
    lines = ("A|Ny|2024-01-01", "A|Intervju|2024-02-01")
    brought(assignment, a_file(tmp_path, *lines))
    (card,) = cards(assignment, K.OUR_INTERVIEW)
    board.move([card], stage(assignment, K.OFFER))
    brought(assignment, a_file(tmp_path, *lines, "A|Presenterad|2024-03-01"))
    assert path_of(assignment, "A") == [K.SCREENING, K.OUR_INTERVIEW, K.PRESENTED, K.OFFER]
    assert (kind_of(card), moves(assignment)["A"][-1][0]) == (K.OFFER, K.PRESENTED)


# --- faults --------------------------------------------------------------------------------------


def many(folder, assignment):
    path = write_events(folder / "many.csv", funnel(400, 1_300))
    return histories.plan([histories.read(path)], assignment)


@pytest.mark.parametrize("after", [0, 100, 300, 400])
def test_a_history_that_is_cancelled_leaves_nothing(tmp_path, assignment, after):
    plan, before = many(tmp_path, assignment), contents()
    with pytest.raises(CancelledError):
        histories.bring_in(plan, lambda done, total: done < after)
    assert contents() == before
    assert history.next_undo() is Act.ADD_ASSIGNMENT


def test_a_history_onto_a_full_disk_leaves_nothing(tmp_path, assignment):
    plan, before = many(tmp_path, assignment), contents()
    db.pragma("max_page_count", db.pragma("page_count") + 3)
    with pytest.raises(VaultError) as caught:
        histories.bring_in(plan)
    db.pragma("max_page_count", 1_000_000)
    assert caught.value.problem is VaultProblem.DISK_FULL
    assert contents() == before


def test_a_history_into_a_closed_assignment_is_refused(tmp_path, assignment):
    plan = histories.plan([a_file(tmp_path, "A|Ny|2024-01-01")], assignment)
    assignments.close(assignment)
    with pytest.raises(AssignmentClosedError):
        histories.bring_in(plan)


@pytest.mark.parametrize(
    "raw", [b"\x00\xff\xfe\x81" * 50, b"PK\x03\x04 broken", b"%PDF-1.7 x", b"", b"\n\n"]
)
def test_a_file_that_is_none_is_refused(tmp_path, vault, raw):
    path = tmp_path / "steg.csv"
    path.write_bytes(raw)
    with pytest.raises(ListError):
        histories.read(path)


def test_files_without_a_stage_and_a_date_are_no_history(tmp_path, assignment):
    file = a_file(tmp_path, "Åsa|Umeå", heads=("Namn", "Ort"))
    with pytest.raises(ListError) as caught:
        histories.plan([file], assignment)
    assert caught.value.problem is ListProblem.NO_HISTORY


def test_a_workbook_with_days_of_excel_comes_in(tmp_path, assignment):
    day = '<c s="1"><v>45296</v></c>'
    path = a_workbook(tmp_path / "x.xlsx", sheet_xml([HEADS, ("K1", "Ny", day)]))
    brought(assignment, histories.read(path))
    assert moves(assignment)["K1"][0][2] == "2024-01-05"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_letters_come_whole_however_they_were_written(tmp_path, assignment, encoding):
    path = tmp_path / "steg.csv"
    text = "Namn\tSteg\tDatum\nÅsa Öberg\tAnställd\t2024-01-05\n"
    path.write_bytes(text.encode(encoding))
    brought(assignment, histories.read(path))
    assert path_of(assignment, "Åsa Öberg") == [K.PLACED]
