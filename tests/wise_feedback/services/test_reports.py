"""Weekly reports: what is told and asked for, how they leave, and what that keeps."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.boards import add, requirement, stage
from tests.factories import a_rejection
from tests.paper import read
from tests.recipients import at
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import (
    ArchiveDamagedError,
    MailError,
    MustNotBeSaidError,
    TextTooLongError,
)
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.figures import Share
from wise_feedback.domain.letter import Via
from wise_feedback.domain.promises import Event, Hears, Matter
from wise_feedback.domain.reports import Comes, Part, ReportDraft, ReportState
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.weeks import week_of
from wise_feedback.services import (
    assignments,
    board,
    contacts,
    feedback,
    history,
    meetings,
    notes,
    replies,
    report_archive,
    reports,
    samples,
    today,
)
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

WEEK = week_of(date.today())
PLAIN = ReportDraft()


@pytest.fixture
def client(assignment) -> str:
    return assignments.assignment(assignment).client_id


def long_ago(*cards: str) -> None:
    """Let all that has happened to these be of three weeks ago."""
    then = datetime.now(UTC) - timedelta(weeks=3)
    moves = tables.StageMove
    with transaction(Act.IMPORT_HISTORY):
        moves.update(at=then).where(moves.candidacy << cards).execute()


def one(client: str, week=WEEK):
    (person,) = reports.report(client, week).people
    return person


def text(client: str, chosen: ReportDraft = PLAIN) -> str:
    content, _ = reports.preview(reports.report(client, WEEK), chosen)
    return " ".join(" ".join(read(content)).split())


def test_whoever_had_no_event_this_week_is_a_gap(client, assignment):
    (card,) = add(assignment, "Cecilia Brandt")
    long_ago(card)
    assert one(client).is_gap


def test_nothing_new_closes_a_gap_and_can_be_undone(client, assignment):
    (card,) = add(assignment, "Cecilia Brandt")
    long_ago(card)
    reports.note_week(card, WEEK)
    assert not one(client).is_gap
    history.undo()
    assert one(client).is_gap


def test_a_line_is_read_by_the_client_as_it_was_written(client, assignment):
    card = at(assignment, StageKind.PRESENTED, "Cecilia Brandt")
    reports.note_week(card, WEEK, "Har löneförhandlat klart; startar gärna i januari")
    assert "Har löneförhandlat klart; startar gärna i januari." in text(client)


def test_a_line_is_of_its_own_week(client, assignment):
    (card,) = add(assignment, "Cecilia Brandt")
    long_ago(card)
    reports.note_week(card, WEEK.later(-1), "Förra veckans rad")
    assert one(client).is_gap


def test_several_gaps_are_closed_as_one_act(client, assignment):
    cards = add(assignment, "Cecilia Brandt", "Anton Ek")
    long_ago(*cards)
    reports.note_nothing_new(cards, WEEK)
    assert not reports.report(client, WEEK).gaps
    history.undo()
    assert len(reports.report(client, WEEK).gaps) == 2


def test_a_vague_answer_is_asked_about_by_its_own_words(client, assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW, "Elin Bergström")
    replies.keep(card, "Det kändes inte riktigt rätt.")
    (need,) = reports.report(client, WEEK).needs
    assert need.is_vague
    assert "behöver vi skälen bakom" in text(client)


def test_a_concrete_answer_is_not_asked_for_again(client, assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW, "Elin Bergström")
    replies.keep(card, "Det kändes inte riktigt rätt.")
    replies.count_as_concrete(replies.latest(card).id)
    assert reports.report(client, WEEK).needs == ()


def test_an_answer_on_an_interview_to_come_is_not_asked_for_yet(client, assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW, "Elin Bergström")
    starts = datetime.now(UTC) + timedelta(days=2)
    meetings.book(card, StageKind.CLIENT_INTERVIEW, starts, starts + timedelta(hours=1))
    told = reports.report(client, WEEK)
    assert told.needs == ()
    assert told.people[0].comes is Comes.CLIENT_INTERVIEW


def test_whoever_has_heard_since_what_happened_last_knows(client, assignment):
    card = at(assignment, StageKind.OFFER, "Elin Bergström")
    assert not one(client).knows
    contacts.log(card, Channel.PHONE)
    assert one(client).knows


def test_nor_does_the_next_week_make_anybody_know(client, assignment):
    at(assignment, StageKind.OFFER, "Elin Bergström")
    (person,) = reports.report(client, WEEK.later(1)).people
    assert not person.knows


def test_asking_the_client_once_more_takes_no_knowledge_from_a_candidate(client, assignment):
    card = at(assignment, StageKind.OFFER, "Elin Bergström")
    contacts.log(card, Channel.PHONE)
    contacts.log_client(card, Channel.PHONE)
    assert one(client).knows


def test_of_a_closed_process_it_remains_to_tell_the_candidate(client, assignment):
    card = at(assignment, StageKind.OFFER, "Elin Bergström")
    board.close([(card, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Två år."))])
    assert "Besked till kandidaten" in text(client)
    contacts.log(card, Channel.PHONE)
    assert "Besked till kandidaten" not in text(client)


def test_whoever_withdrew_knows(client, assignment):
    card = at(assignment, StageKind.OFFER, "Elin Bergström")
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    assert one(client).knows


def test_a_closing_names_its_requirement_and_not_what_was_seen(client, assignment):
    card = at(assignment, StageKind.OFFER, "Elin Bergström")
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Två år av fem.")
    board.close([(card, closing)])
    told = text(client)
    assert "möter inte kravet ”Java, minst fem år”" in told
    assert "Två år av fem" not in told


def test_nothing_of_private_notes_is_in_a_report(client, assignment):
    card = at(assignment, StageKind.PRESENTED, "Elin Bergström")
    notes.write(card, "Hemlig anteckning om lön")
    assert "Hemlig" not in text(client)


def test_whoever_the_client_does_not_know_is_counted_and_not_named(client, assignment):
    add(assignment, "Cecilia Brandt")
    told = text(client)
    assert "Cecilia" not in told
    assert "Dessutom en kandidat" in told


def test_with_initials_nobody_is_named(client, assignment):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    at(assignment, StageKind.PRESENTED, "Emil Berg")
    told = text(client, ReportDraft(initials=True))
    assert "Bergström" not in told
    assert "E.B. 2" in told


@pytest.mark.parametrize(
    ("part", "heading"),
    [
        (Part.PROCESS, "Läget i processen"),
        (Part.NEEDS, "Det här behöver vi från er"),
        (Part.PEOPLE, "Veckans händelser"),
        (Part.NUMBERS, "Återkopplingen i siffror"),
    ],
)
def test_a_part_that_is_left_out_is_not_there(client, assignment, part, heading):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    assert heading in text(client)
    assert heading not in text(client, PLAIN.including(part, is_in=False))


def test_one_assignment_tells_nothing_of_another_of_the_same_client(client, assignment):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    facts = assignments.assignment(assignment).facts
    other = assignments.start(facts)
    at(other, StageKind.PRESENTED, "Annan Person")
    told = reports.report(client, WEEK, assignment_id=assignment)
    assert [person.name for person in told.people] == ["Elin Bergström"]


@pytest.mark.parametrize("words", ["Hon är för gammal.", "Personnummer 19800101-1231."])
def test_what_must_not_be_said_does_not_leave(client, assignment, tmp_path, words):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    told = reports.report(client, WEEK)
    with pytest.raises(MustNotBeSaidError):
        reports.save(told, ReportDraft(sentence=words), tmp_path / "rapport.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_nor_does_it_in_a_line_on_somebody(client, assignment, tmp_path):
    card = at(assignment, StageKind.PRESENTED, "Elin Bergström")
    reports.note_week(card, WEEK, "Hon är gravid.")
    with pytest.raises(MustNotBeSaidError):
        reports.save(reports.report(client, WEEK), PLAIN, tmp_path / "rapport.pdf")


def test_what_is_written_is_kept_until_the_report_is_sent(client, assignment):
    reports.keep_draft(client, WEEK, ReportDraft("Lugn vecka.", frozenset({Part.NEEDS}), True))
    kept = reports.draft(client, WEEK)
    assert kept == ReportDraft("Lugn vecka.", frozenset({Part.NEEDS}), True)


def test_a_saved_report_is_the_file_to_the_byte(client, assignment, tmp_path):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    saved = reports.save(reports.report(client, WEEK), PLAIN, tmp_path / "rapport.pdf")
    assert report_archive.pdf(saved.id) == (tmp_path / "rapport.pdf").read_bytes()


def test_a_report_that_was_changed_in_the_vault_is_not_handed_out(client, assignment, tmp_path):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    saved = reports.save(reports.report(client, WEEK), PLAIN, tmp_path / "rapport.pdf")
    tables.ReportPaper.update(pdf=b"%PDF-1.4 other").execute()
    with pytest.raises(ArchiveDamagedError):
        report_archive.pdf(saved.id)


def test_the_same_pages_are_kept_once(client, assignment, tmp_path):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    now = datetime.now(UTC)
    told = reports.report(client, WEEK, now=now)
    first = reports.save(told, PLAIN, tmp_path / "rapport.pdf")
    again = reports.left(told, reports.ready(told, PLAIN), Via.PRINT)
    assert (again.id, again.via) == (first.id, Via.PRINT)


def test_a_report_that_was_sent_keeps_what_the_client_was_promised(client, assignment, tmp_path):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    before = tables.Promise.get(
        tables.Promise.matter == Matter.REPORT, tables.Promise.ended_at.is_null()
    )
    saved = reports.save(reports.report(client, WEEK), PLAIN, tmp_path / "rapport.pdf")
    report_archive.sent(saved.id)
    row = tables.Promise.get_by_id(before.id)
    assert (row.end, row.kept_by) == ("kept", Event.REPORT)
    coming = tables.Promise.get(
        tables.Promise.hears == Hears.CLIENT, tables.Promise.ended_at.is_null()
    )
    assert coming.due > before.due


def test_how_far_each_client_has_come_is_told_in_the_list(client, assignment, tmp_path):
    (card,) = add(assignment, "Cecilia Brandt")
    long_ago(card)

    def state() -> ReportState:
        (row,) = reports.overview(WEEK)
        return row.state

    assert state() is ReportState.GAPS
    reports.note_week(card, WEEK)
    assert state() is ReportState.READY
    saved = reports.save(reports.report(client, WEEK), PLAIN, tmp_path / "rapport.pdf")
    assert state() is ReportState.LEFT
    report_archive.sent(saved.id)
    assert state() is ReportState.SENT


def test_a_client_without_anybody_in_play_has_nothing_to_be_told(client, assignment):
    assert reports.overview(WEEK) == []


def test_the_mail_goes_to_the_contact_and_says_what_we_need(client, assignment):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    told = reports.report(client, WEEK)
    mail = reports.mail(told, PLAIN, b"%PDF", "petra@havsvik.example")
    assert mail.to == "petra@havsvik.example"
    assert "Elin Bergström: Ja eller nej till en första intervju." in mail.body


def test_without_an_address_there_is_no_mail(client, assignment):
    with pytest.raises(MailError):
        reports.mail(reports.report(client, WEEK), PLAIN, b"%PDF")


def test_a_past_week_tells_what_it_would_have_told_then(client, assignment):
    card = at(assignment, StageKind.PRESENTED, "Elin Bergström")
    long_ago(card)
    now = datetime.now(UTC)
    before = reports.report(client, WEEK.later(-1), now=now)
    board.move([card], stage(assignment, StageKind.OFFER))
    contacts.log(card, Channel.PHONE)
    assert reports.report(client, WEEK.later(-1), now=now) == before


def test_a_sentence_that_is_no_sentence_any_more_is_refused_and_kept(client, assignment):
    told = reports.report(client, WEEK)
    words = "ord " * 200
    with pytest.raises(TextTooLongError):
        reports.preview(told, ReportDraft(sentence=words))
    reports.keep_draft(client, WEEK, ReportDraft(sentence=words))
    assert reports.draft(client, WEEK).sentence == words


def test_forty_seven_in_play_take_more_pages_and_all_are_told_of(client, assignment):
    for number in range(47):
        at(assignment, StageKind.PRESENTED, f"Kandidat {number:02}")
    content, pages = reports.preview(reports.report(client, WEEK), PLAIN)
    told = "".join(read(content))
    assert pages > 1
    assert all(f"Kandidat {number:02}" in told for number in range(47))


def test_what_a_client_said_on_a_ground_in_a_meeting_counts_as_an_answer(client, assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW, "Elin Bergström")
    given = a_rejection(requirement(assignment), source=Source.CLIENT)
    feedback.finish(card, given)
    assert reports.report(client, WEEK).numbers.concrete == Share(1, 1)


def test_whoever_goes_to_our_interview_is_a_step_of_the_week(client, assignment):
    at(assignment, StageKind.OUR_INTERVIEW, "Elin Bergström")
    told = reports.report(client, WEEK)
    assert reports.suggested(told, PLAIN).startswith("En kandidat går till vår intervju.")


def gaps_in_today() -> dict[str, int]:
    found: dict[str, int] = {}
    for one in today.reports(date.today()):
        found[one.client] = found.get(one.client, 0) + one.gaps
    return found


def test_today_counts_the_same_gaps_as_the_reports(vault):
    samples.fill("sv", date.today(), now=datetime.now(UTC))
    assert gaps_in_today() == {one.client: one.gaps for one in reports.overview(WEEK)}


def test_a_gap_that_is_closed_by_a_line_is_none_in_today_either(client, assignment):
    (card,) = add(assignment, "Cecilia Brandt")
    long_ago(card)
    tables.Candidacy.update(since=datetime.now(UTC) - timedelta(weeks=3)).execute()
    assert gaps_in_today() == {"Havsvik Försäkring": 1}
    reports.note_week(card, WEEK)
    assert gaps_in_today() == {"Havsvik Försäkring": 0}


def test_an_interview_of_this_week_is_no_gap_in_today_either(client, assignment):
    (card,) = add(assignment, "Cecilia Brandt")
    starts = datetime.now(UTC) + timedelta(days=9)
    meetings.book(card, StageKind.OUR_INTERVIEW, starts, starts + timedelta(hours=1))
    long_ago(card)
    then = datetime.now(UTC) - timedelta(weeks=3)
    tables.Candidacy.update(since=then, heard_at=then, client_at=None).execute()
    assert gaps_in_today() == {"Havsvik Försäkring": len(reports.report(client, WEEK).gaps)}
