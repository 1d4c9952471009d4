"""The words of a row of Today, of the numbers in its sentence and of the cards beside it."""

from datetime import UTC, datetime, time, timedelta

import pytest

from tests.factories import an_owed
from ui.shared import icons
from ui.shared.theme import current
from ui.today import awaiting, wording
from ui.today.numbers import in_words
from ui.today.rail import last_contact, slot_words
from wise_feedback.domain.owed import (
    Awaited,
    Chair,
    Slot,
    Suggestion,
    Urgency,
    Why,
    suggestion,
    why,
)
from wise_feedback.domain.promises import Hears, Matter
from wise_feedback.domain.stages import StageKind

NOW = datetime.now(UTC)
TODAY = NOW.astimezone().date()


def every_row():
    """Rows of every sort, so that each reason and each deed comes up among them."""
    for matter in Matter:
        for stage in (None, *StageKind):
            for parts in (None, 4):
                for draft in (False, True):
                    for client in (None, TODAY - timedelta(1), TODAY + timedelta(1)):
                        yield an_owed(
                            matter=matter,
                            stage=stage,
                            parts=parts,
                            has_letter_draft=draft,
                            client_due=client,
                            due=TODAY,
                            since=NOW,
                        )
    yield an_owed(reply_parts=0, quote="kändes inte rätt", due=TODAY)
    yield an_owed(reply_parts=3, matter=Matter.NEWS, due=TODAY)
    yield an_owed(reply_parts=3, matter=Matter.NEWS, due=TODAY, client_at=NOW)
    yield an_owed(has_feedback_draft=True, due=TODAY)
    yield an_owed(is_chased=True, due=TODAY)
    yield an_owed(starts_at=NOW + timedelta(hours=1), due=TODAY)
    yield an_owed(starts_at=NOW + timedelta(days=3), due=TODAY)
    yield an_owed(matter=Matter.STATUS, heard_at=NOW, due=TODAY)
    yield an_owed(hears=Hears.CLIENT, matter=Matter.WITHDRAWN, due=TODAY)
    yield an_owed(hears=Hears.CLIENT, matter=Matter.REPORT, candidacy_id=None, due=TODAY)
    yield an_owed(hears=Hears.US, matter=Matter.REPLY, due=TODAY)


def test_every_reason_and_every_deed_has_words_and_an_icon_that_is_there(qapp):
    rows = list(every_row())
    assert {why(row, TODAY, NOW) for row in rows} == set(Why)
    assert {suggestion(row, TODAY, NOW) for row in rows} == set(Suggestion)
    for row in rows:
        words = wording.row_text(row, TODAY, NOW)
        assert all((words.name, words.where, words.owed, words.spoken()))
        for line in (words.why, words.due, words.act):
            assert line.words
            assert current().ink(line.ink).startswith("#")
            assert not icons.pixmap(line.icon, "#000000", 16).isNull()


@pytest.mark.parametrize(
    ("days", "words", "urgency"),
    [(-2, "2", Urgency.LATE), (-1, "1", Urgency.LATE), (0, "Today", Urgency.TODAY)],
)
def test_a_chip_says_in_words_how_late_it_is(days, words, urgency):
    owed = an_owed(due=TODAY + timedelta(days))
    assert owed.urgency(TODAY) is urgency
    assert words in wording.row_text(owed, TODAY, NOW).due.words


def test_a_word_promised_for_a_time_says_the_time():
    owed = an_owed(due=TODAY, at=time(15))
    assert wording.row_text(owed, TODAY, NOW).due.words == "Today 15:00"


def test_a_word_about_an_interview_names_its_day_also_once_it_was_put_off():
    met = datetime(NOW.year, 1, 12, 9, tzinfo=UTC)
    owed = an_owed(matter=Matter.FEEDBACK, since=met, made_at=NOW, due=TODAY)
    assert "12 Jan" in wording.row_text(owed, TODAY, NOW).owed


def test_a_long_quote_is_cut_after_a_word():
    owed = an_owed(reply_parts=0, quote="ord " * 60, due=TODAY)
    said = wording.row_text(owed, TODAY, NOW).why.words
    assert len(said) < 90
    assert "ord …" in said


def test_a_report_is_named_by_its_client():
    owed = an_owed(candidacy_id=None, hears=Hears.CLIENT, matter=Matter.REPORT, name="")
    assert wording.row_text(owed, TODAY, NOW).name == "Havsvik"


@pytest.mark.parametrize(
    ("number", "said"), [(1, "One wait"), (12, "Twelve wait"), (13, "13 wait"), (0, "0 wait")]
)
def test_numbers_up_to_twelve_are_written_in_letters(number, said):
    assert in_words(f"{number} wait", number) == said


def an_awaited(**changes: object) -> Awaited:
    facts = {
        "promise_id": "1",
        "candidacy_id": "2",
        "assignment_id": "3",
        "name": "Elin",
        "client": "Havsvik",
        "matter": Matter.REPLY,
        "due": TODAY,
        "reply_parts": None,
    }
    return Awaited(**{**facts, **changes})


@pytest.mark.parametrize(
    ("changes", "words", "is_chase"),
    [
        ({"due": TODAY + timedelta(1)}, "Show", False),
        ({"due": TODAY - timedelta(1)}, "Chase", True),
        ({"due": TODAY + timedelta(1), "reply_parts": 0}, "Chase", True),
        ({"chase_id": "4", "next_kind": "call", "next_day": TODAY}, "Call", True),
        ({"chase_id": "4", "next_kind": "remind", "next_day": TODAY}, "Chase", True),
        ({"chase_id": "4", "next_kind": "call", "next_day": TODAY + timedelta(1)}, "Show", False),
    ],
)
def test_beside_a_client_stands_what_to_do_now(changes, words, is_chase):
    assert awaiting.act(an_awaited(**changes), TODAY)[1:] == (words, is_chase)


def test_a_step_of_the_ladder_is_said_with_its_number_and_day():
    awaited = an_awaited(chase_id="4", done=1, steps=4, next_kind="remind", next_day=TODAY)
    assert awaiting.step(awaited, TODAY) == "Step 2 of 4: remind today"


def test_a_ladder_with_a_step_of_another_name_is_still_said():
    awaited = an_awaited(chase_id="4", done=0, steps=1, next_kind="wave", next_day=TODAY)
    assert "next step" in awaiting.step(awaited, TODAY)


def test_somebody_between_the_chairs_who_never_heard_is_said_so():
    chair = Chair("1", "2", "Tomasz", "Testledare", "Brevia", StageKind.SCREENING, NOW, None)
    assert last_contact(chair) == "Has not heard from us yet"


def test_a_time_of_the_day_is_an_interview_or_a_word():
    facts = (time(10), None, "1", "Linnéa", "Tallbo", StageKind.OUR_INTERVIEW)
    assert slot_words(Slot(*facts, is_meeting=True)) == ("Interview, Linnéa", "Tallbo")
    assert slot_words(Slot(*facts, is_meeting=False))[0] == "Update promised to Linnéa"
