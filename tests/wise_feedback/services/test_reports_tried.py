"""Weekly reports under pressure: two languages, two assignments, odd names, double answers."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.boards import requirement
from tests.factories import a_rejection
from tests.paper import read
from tests.recipients import at
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import FileNotWrittenError, MustNotBeSaidError
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.figures import Share
from wise_feedback.domain.reports import ReportDraft, ReportState
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.weeks import week_of
from wise_feedback.letters.report_phrases import named_day
from wise_feedback.services import (
    assignments,
    board,
    contacts,
    feedback,
    replies,
    report_archive,
    reports,
)
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

WEEK = week_of(date.today())
PLAIN = ReportDraft()


@pytest.fixture
def client(assignment) -> str:
    return assignments.assignment(assignment).client_id


@pytest.fixture
def second(assignment) -> str:
    """Another assignment of the same client."""
    return assignments.start(assignments.assignment(assignment).facts)


def saved(client, tmp_path, assignment_id=None, week=WEEK):
    told = reports.report(client, week, assignment_id=assignment_id)
    return reports.save(told, PLAIN, tmp_path / f"{assignment_id}-{week}.pdf")


def state() -> ReportState:
    (row,) = reports.overview(WEEK)
    return row.state


def text(client: str, language=None) -> str:
    content, _ = reports.preview(reports.report(client, WEEK, language=language), PLAIN)
    return " ".join(" ".join(read(content)).split())


@pytest.mark.parametrize("line", ["Sjukskriven.", "Gravid i maj", "Too old.", "Judisk bakgrund"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_line_of_two_words_is_held_to_both_languages(client, assignment, line, language):
    card = at(assignment, StageKind.PRESENTED, "Elin Bergström")
    reports.note_week(card, WEEK, line)
    with pytest.raises(MustNotBeSaidError):
        reports.ready(reports.report(client, WEEK, language=language), PLAIN)


def test_somebodys_name_is_no_protected_ground(client, assignment):
    card = at(assignment, StageKind.PRESENTED, "Anna Kristen")
    reports.note_week(card, WEEK, "Kristen har löneförhandlat klart")
    assert reports.ready(reports.report(client, WEEK), PLAIN)


def test_nobody_knows_of_a_no_that_came_after_they_were_told_something_else(client, assignment):
    card = at(assignment, StageKind.OFFER, "Elin Bergström")
    contacts.log(card, Channel.PHONE)
    earlier = datetime.now(UTC) - timedelta(seconds=90)
    with transaction(Act.IMPORT_HISTORY):
        tables.Contact.update(at=earlier).execute()
        tables.Promise.update(ended_at=earlier).where(
            tables.Promise.ended_at.is_null(False)
        ).execute()
    board.close([(card, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Två år."))])
    (person,) = reports.report(client, WEEK).people
    assert not person.knows


def test_one_assignment_that_was_reported_leaves_the_other_to_be(
    client, assignment, second, tmp_path
):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    at(second, StageKind.PRESENTED, "Gunhild Ås")
    report_archive.sent(saved(client, tmp_path, assignment).id)
    assert state() is ReportState.READY
    other = saved(client, tmp_path, second)
    assert state() is ReportState.LEFT
    report_archive.sent(other.id)
    assert state() is ReportState.SENT


def test_what_left_last_is_of_the_same_assignment(client, assignment, second, tmp_path):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    at(second, StageKind.PRESENTED, "Gunhild Ås")
    first = saved(client, tmp_path, assignment)
    saved(client, tmp_path, second)
    told = reports.report(client, WEEK, assignment_id=assignment)
    assert report_archive.latest(told) == first


def test_an_old_weeks_report_keeps_no_promise_of_this_week(client, assignment, tmp_path):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    table = tables.Promise
    due = table.get(table.candidacy.is_null(), table.ended_at.is_null())
    report_archive.sent(saved(client, tmp_path, week=WEEK.later(-3)).id)
    assert table.get_by_id(due.id).ended_at is None


def test_the_same_answer_passed_on_as_feedback_counts_once(client, assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW, "Elin Bergström")
    replies.keep(card, "Det kändes inte riktigt rätt.")
    replies.count_as_concrete(replies.latest(card).id)
    feedback.finish(card, a_rejection(requirement(assignment), source=Source.CLIENT))
    told = reports.report(client, WEEK)
    assert told.numbers.concrete == Share(1, 1)
    assert [one.was for one in told.people[0].happened].count("replied") == 1


def test_a_name_that_no_font_has_is_printed_in_latin_letters(client, assignment):
    at(assignment, StageKind.PRESENTED, "李小龍", latin_name="Li Xiaolong")
    assert "Li Xiaolong" in text(client)


def test_a_smiley_in_what_a_client_said_stops_nothing(client, assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW, "Elin Bergström")
    replies.keep(card, "Det kändes inte riktigt rätt 😕 tyvärr.")
    assert "behöver vi skälen bakom" in text(client)


def test_a_requirement_without_an_english_title_is_named_in_its_own(client, assignment):
    card = at(assignment, StageKind.OFFER, "Elin Bergström")
    board.close([(card, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Två år."))])
    assert "the requirement “Java, minst fem år”" in text(client, "en")


def test_a_report_is_not_written_over_what_is_no_file(client, assignment, tmp_path):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    (tmp_path / "mapp.pdf").mkdir()
    with pytest.raises(FileNotWrittenError):
        reports.save(reports.report(client, WEEK), PLAIN, tmp_path / "mapp.pdf")
    assert report_archive.of_week(client, WEEK) == []


def wait_until(card: str, day: date) -> None:
    """Let the answer about somebody be owed by a day."""
    promise = tables.Promise
    with transaction(Act.IMPORT_HISTORY):
        mine = (promise.candidacy == card) & (promise.hears == "us")
        promise.update(due=day).where(mine).execute()


def test_one_answer_is_asked_for_by_its_own_day_among_several(client, assignment):
    near, far = date.today() + timedelta(1), date.today() + timedelta(9)
    wait_until(at(assignment, StageKind.PRESENTED, "Elin Bergström"), far)
    wait_until(at(assignment, StageKind.PRESENTED, "Sanna Virtanen"), near)
    words = reports.suggested(reports.report(client, WEEK), PLAIN)
    assert f"det första senast {named_day(near, 'sv')}" in words


def test_what_should_have_come_is_not_asked_for_by_a_day_that_is_to_come(client, assignment):
    day = date.today() - timedelta(1)
    wait_until(at(assignment, StageKind.PRESENTED, "Elin Bergström"), day)
    told = reports.report(client, WEEK)
    assert "så snart ni kan" in reports.suggested(told, PLAIN)
    assert (
        f"Skulle ha kommit {named_day(day, 'sv')}"
        in reports.mail(told, PLAIN, b"%PDF", "petra@havsvik.example").body
    )
