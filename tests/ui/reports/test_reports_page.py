"""The page of weekly reports: gaps closed, words kept, reports that leave and are asked about."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.boards import add
from tests.paper import read
from tests.recipients import at
from tests.ui.handed import sign_as_maja
from tests.ui.showing import show
from ui.reports.all_dialog import AllDialog
from ui.reports.page import ReportsPage
from ui.shared.theme import theme
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.mail import MailAccount, Security
from wise_feedback.domain.reports import Part, ReportState
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.weeks import week_of
from wise_feedback.services import (
    assignments,
    history,
    mail_account,
    outbox,
    report_archive,
    reports,
)
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

WEEK = week_of(date.today())


@pytest.fixture
def client(assignment) -> str:
    """A client with somebody presented, and somebody of whom nothing has been heard."""
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    (quiet,) = add(assignment, "Cecilia Brandt")
    moves = tables.StageMove
    then = datetime.now(UTC) - timedelta(weeks=3)
    with transaction(Act.IMPORT_HISTORY):
        moves.update(at=then).where(moves.candidacy == quiet).execute()
        tables.Assignment.update(opened_at=then).execute()
    return assignments.assignment(assignment).client_id


@pytest.fixture
def open_reports(qtbot, changes) -> Callable[[], ReportsPage]:
    """Returns a way to show the page."""

    def open_reports() -> ReportsPage:
        page = ReportsPage(changes)
        page.resize(1380, 860)
        show(qtbot, page)
        page.open()
        return page

    return open_reports


@pytest.fixture
def page(client, open_reports) -> ReportsPage:
    return open_reports()


@pytest.fixture
def saving(monkeypatch, tmp_path):
    """Answers the question where to save; gives the path."""
    path = tmp_path / "rapport.pdf"
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(path)])
    return path


def another_client(name: str) -> str:
    facts = AssignmentFacts("Testledare", name, stages=assignments.standard_stages())
    key = assignments.start(facts)
    at(key, StageKind.PRESENTED, f"Kandidat hos {name}")
    return assignments.assignment(key).client_id


def shown(page: ReportsPage) -> str:
    return "".join(read(page.paper.view.content))


def test_without_anybody_in_play_it_is_said_so(vault, open_reports):
    page = open_reports()
    assert page.nothing.isVisible()
    assert not page.side.isVisible()


def test_a_gap_is_shown_with_whose_it_is(page):
    (card,) = page.side.gaps.cards
    assert card.accessibleName() == "Gap: Cecilia Brandt"
    assert page.side.gaps.chip.text() == "1 gap left"


def test_nothing_new_closes_the_gap_and_the_list_says_so(page):
    page.side.gaps.cards[0].nothing.click()
    assert page.side.gaps.cards == []
    assert page.list.rows.values[0].state is ReportState.READY


def test_closing_a_gap_is_undone_as_any_act(page):
    page.side.gaps.cards[0].nothing.click()
    history.undo()
    assert len(page.side.gaps.cards) == 1


def test_a_line_that_is_written_is_on_the_paper(page):
    (card,) = page.side.gaps.cards
    card.write.click()
    card.line.setText("Väntar på besked om uppsägningstid")
    card.keep.click()
    assert "Väntar på besked om uppsägningstid." in " ".join(shown(page).split())


def test_a_line_that_is_begun_outlives_what_happens_elsewhere(page, assignment, changes):
    (card,) = page.side.gaps.cards
    card.write.click()
    card.line.setText("Halvfärdig rad")
    (other,) = add(assignment, "Anton Ek")
    tables.StageMove.update(at=datetime.now(UTC) - timedelta(weeks=3)).where(
        tables.StageMove.candidacy == other
    ).execute()
    page.reload()
    lines = [one.line.text() for one in page.side.gaps.cards]
    assert "Halvfärdig rad" in lines


def test_the_sentence_is_suggested_until_one_writes(page):
    assert page.side.sentence.toPlainText().startswith("En ny kandidat är presenterad")
    assert not page.side.suggest.isVisible()


def test_what_is_written_is_on_the_paper_once_the_hands_rest(page, qtbot):
    page.side.sentence.setPlainText("Vi närmar oss: två är klara för intervju.")
    qtbot.waitUntil(lambda: "närmar oss" in shown(page))
    assert reports.draft(page.report.client_id, WEEK).sentence.startswith("Vi närmar oss")


def test_one_may_go_back_to_what_is_suggested(page, qtbot):
    page.side.sentence.setPlainText("Vi närmar oss.")
    qtbot.waitUntil(lambda: "närmar oss" in shown(page))
    page.side.suggest.click()
    assert "närmar oss" not in shown(page)
    assert page.side.sentence.toPlainText().startswith("En ny kandidat är presenterad")


def test_a_part_can_be_left_out(page):
    page.side.parts[Part.NUMBERS].click()
    assert "Återkopplingen i siffror" not in shown(page)


def test_names_can_be_initials(page):
    page.side.names.click()
    assert "Bergström" not in shown(page)


def test_it_can_be_in_english(page):
    page.side.language.choose("en")
    assert "What we need from you" in " ".join(shown(page).split())
    assert page.side.sentence.toPlainText().startswith("One more candidate has been presented")


def test_it_is_saved_and_asked_about_and_a_yes_marks_it(page, saving):
    page.leaving.save()
    assert saving.read_bytes() == page.paper.view.content
    assert page.side.question.isVisible()
    page.side.question.yes.click()
    assert page.list.rows.values[0].state is ReportState.SENT
    assert not page.side.question.isVisible()


def test_what_was_sent_is_shown_as_it_was_until_something_is_changed(page, saving, assignment):
    page.side.sentence.setPlainText("Vi närmar oss.")
    page.leaving.save_to(saving)
    page.side.question.yes.click()
    at(assignment, StageKind.PRESENTED, "Helt Ny")
    assert page.paper.view.content == saving.read_bytes()
    assert page.side.sentence.toPlainText() == "Vi närmar oss."
    page.side.parts[Part.NUMBERS].click()
    assert "Helt Ny" in shown(page)


def test_not_yet_asks_no_more_for_now(page, saving):
    page.leaving.save()
    page.side.question.not_yet.click()
    page.reload()
    assert not page.side.question.isVisible()


def test_what_must_not_be_said_is_held_back_in_place(page, saving, qtbot):
    page.side.sentence.setPlainText("Hon är för gammal.")
    page.leaving.save()
    assert not saving.exists()
    assert "must not be said" in page.side.news.text.text()


def test_without_an_address_no_mail_is_opened_and_it_is_said(page, monkeypatch):
    page.side.address.clear()
    page.leaving.mail()
    assert page.side.news.title.text() == "The report was not mailed"


def test_the_week_before_is_a_key_away_and_none_comes_after_this(page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.week == WEEK.later(-1)
    page.after.click()
    assert page.week == WEEK
    assert not page.after.isEnabled()


def test_a_client_that_is_chosen_has_its_own_paper(client, open_reports):
    another_client("Tallbo Energi")
    page = open_reports()
    page.list.setCurrentIndex(page.list.rows.index(1))
    assert "Tallbo Energi" in shown(page)
    assert "Havsvik" not in shown(page)


def test_all_that_are_ready_are_saved_at_once(client, open_reports, qtbot, tmp_path, monkeypatch):
    for name in ("Kvarnö kommun", "Tallbo Energi"):
        another_client(name)
    page = open_reports()
    dialog = AllDialog(page._ready, WEEK, None, page)
    qtbot.waitUntil(lambda: not dialog.is_making)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.save_all()
    assert dialog.told == "2 reports saved"
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_what_is_stopped_leaves_nothing(client, open_reports, qtbot):
    page = open_reports()
    dialog = AllDialog(page.list.rows.values, WEEK, None, page)
    dialog.show()
    dialog.reject()
    assert not dialog.is_making
    assert report_archive.of_week(client, WEEK) == []


def test_a_screen_reader_hears_the_client_and_how_far_the_report_is(page):
    assert page.list.rows.index(0).data() == "Havsvik Försäkring, 1 gap left"


def test_one_assignment_of_several_can_be_told_of_alone(assignment, open_reports):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    assert not open_reports().side.about.isVisible()
    other = assignments.start(assignments.assignment(assignment).facts)
    at(other, StageKind.PRESENTED, "Annan Person")
    page = open_reports()
    assert "Annan Person" in shown(page)
    page.side.about.setCurrentIndex(page.side.about.findData(assignment))
    page.side.about.activated.emit(page.side.about.currentIndex())
    assert "Annan Person" not in shown(page)
    page.reload()
    assert "Annan Person" not in shown(page)


def test_all_that_are_ready_go_to_the_outbox_where_mails_leave_from_here(
    client, open_reports, qtbot
):
    sign_as_maja()
    mail_account.save(MailAccount("127.0.0.1", 9, Security.NONE, "", ""))
    name = "Tallbo Energi"
    another_client(name)
    tables.ClientContact.create(
        client=tables.Client.get(name=name), name="Jesper Alm", email="jesper@exempel.se"
    )
    tables.Assignment.update(contact=tables.ClientContact.get()).where(
        tables.Assignment.client == tables.Client.get(name=name)
    ).execute()
    page = open_reports()
    dialog = AllDialog(page._ready, WEEK, "smtp", page)
    qtbot.waitUntil(lambda: not dialog.is_making)
    dialog.mail_all()
    assert dialog.told == "1 mail put in the outbox"
    assert [entry.address for entry in outbox.entries()] == ["jesper@exempel.se"]


def test_the_mail_goes_to_the_contact_of_the_assignment_that_is_told_of(assignment, open_reports):
    at(assignment, StageKind.PRESENTED, "Elin Bergström")
    other = assignments.start(assignments.assignment(assignment).facts)
    at(other, StageKind.PRESENTED, "Annan Person")
    client_id = assignments.assignment(assignment).client_id
    for key, name in ((assignment, "Petra Lang"), (other, "Karin Ek")):
        email = f"{name.split()[0].lower()}@exempel.se"
        row = tables.ClientContact.create(client=client_id, name=name, email=email)
        tables.Assignment.update(contact=row).where(tables.Assignment.id == key).execute()
    page = open_reports()
    page.side.about.setCurrentIndex(page.side.about.findData(other))
    page.side.about.activated.emit(page.side.about.currentIndex())
    assert page.side.address.text() == "karin@exempel.se"


def test_words_of_one_week_are_not_carried_into_another(page, qtbot):
    page.side.sentence.setFocus()
    page.side.sentence.setPlainText("Meningen om nuet.")
    page.before.click()
    assert "nuet" not in page.side.sentence.toPlainText()
    assert reports.draft(page.report.client_id, WEEK.later(-1)).sentence is None


def test_nor_is_a_line_that_was_begun(page):
    (card,) = page.side.gaps.cards
    card.write.click()
    card.line.setText("Har haft lov")
    page.before.click()
    assert all(not one.is_writing for one in page.side.gaps.cards)


def test_what_was_sent_leaves_once_more_as_what_is_on_view(page, saving, assignment, tmp_path):
    page.leaving.save()
    page.side.question.yes.click()
    at(assignment, StageKind.PRESENTED, "Helt Ny")
    again = tmp_path / "igen.pdf"
    page.leaving.save_to(again)
    assert again.read_bytes() == saving.read_bytes() == page.paper.view.content


def test_a_line_after_it_was_sent_shows_the_paper_anew(page, saving):
    page.leaving.save()
    page.side.question.yes.click()
    card = page.side.gaps.cards[0]
    card.write.click()
    card.line.setText("Ny rad efter att den skickats")
    card.keep.click()
    assert "Ny rad efter att den skickats" in " ".join(shown(page).split())


def test_the_page_follows_when_the_look_is_changed_beside_a_report(page):
    assert not page.paper.is_empty
    ground = page.paper.palette().window().color()
    theme().apply("dark")
    assert page.paper.palette().window().color().lightness() < ground.lightness()
