"""A client who gives no reason, asked on two days: only then is it said, and then truthfully."""

from datetime import date

import pytest

from tests.asking import TWO_DAYS as DAYS
from tests.asking import ask_in_vain
from tests.boards import kind_of, requirement
from tests.factories import a_rejection, a_strength
from tests.paper import read
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.chase import StepKind
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.completeness import Lack, blocking, findings
from wise_feedback.domain.errors import FeedbackIncompleteError, GroundMissingError
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.replies import runs
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, chases, feedback, history, letters, replies, sending
from wise_feedback.storage import tables

VAGUE = "Tack för hjälpen! Det kändes inte riktigt rätt i magen efter mötet."
NO_REASON = Closing(Way.NO_REASON_GIVEN)


@pytest.fixture
def silent(met) -> str:
    """A candidate about whom the client was asked twice and gave no reason."""
    replies.keep(met, VAGUE)
    ask_in_vain(met, *DAYS)
    return met


def test_a_candidate_is_closed_on_that_the_client_gave_no_reason(silent):
    board.close([(silent, NO_REASON)])
    assert kind_of(silent) is StageKind.CLOSED


@pytest.mark.parametrize("days", [(), DAYS[:1], (DAYS[0], DAYS[0])])
def test_a_client_who_was_not_asked_on_two_days_is_no_ground(met, days):
    if days:
        ask_in_vain(met, *days)
    with pytest.raises(GroundMissingError):
        board.close([(met, NO_REASON)])


def test_a_client_who_was_asked_and_may_still_answer_is_no_ground(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    chases.mark_done(met, StepKind.REMIND, Channel.MAIL)
    with pytest.raises(GroundMissingError):
        board.close([(met, NO_REASON)])


def test_days_that_somebody_made_up_are_no_ground(met):
    with pytest.raises(GroundMissingError):
        board.close([(met, Closing(Way.NO_REASON_GIVEN, asked_on=DAYS))])


def letter_text(card, language, part=PartKind.GROUNDS):
    letter = letters.suggest(card, language=language, today=date(2026, 11, 26))
    return letter, letter.part(part).text


def test_the_letter_says_so_with_the_days_in_swedish(silent):
    board.close([(silent, NO_REASON)])
    letter, text = letter_text(silent, "sv")
    assert letter.kind is LetterKind.AFTER_INTERVIEW
    assert text == ("Kunden gav ingen närmare motivering; vi frågade den 23 och den 25 november.")


def test_the_letter_says_so_with_the_days_in_english(silent):
    board.close([(silent, NO_REASON)])
    _letter, text = letter_text(silent, "en")
    assert text == "The client gave no further reason; we asked on 23 and 25 November."


def test_the_letter_does_not_promise_a_reason(silent):
    board.close([(silent, NO_REASON)])
    assert "Här är skälet" not in letter_text(silent, "sv", PartKind.OPENING)[1]
    assert "Here is the reason" not in letter_text(silent, "en", PartKind.OPENING)[1]


def test_what_we_saw_ourselves_is_said_too(silent):
    closing = Closing(Way.NO_REASON_GIVEN, text="Vi såg själva att du ritade kön före databasen.")
    board.close([(silent, closing)])
    assert "ritade kön före databasen." in letter_text(silent, "sv")[1]


def test_a_ground_of_our_own_stands_beside_it(assignment, silent):
    feedback.finish(silent, a_rejection(requirement(assignment)))
    board.close([(silent, NO_REASON)])
    text = letter_text(silent, "sv")[1]
    assert "vi frågade den 23 och den 25 november" in text
    assert "Java, minst fem år" in text


def test_days_of_two_months_are_named_with_both(met):
    ask_in_vain(met, date(2026, 11, 30), date(2026, 12, 2))
    board.close([(met, NO_REASON)])
    assert "den 30 november och den 2 december" in letter_text(met, "sv")[1]


def test_three_days_are_listed(met):
    ask_in_vain(met, date(2026, 11, 23), date(2026, 11, 25), date(2026, 11, 26))
    board.close([(met, NO_REASON)])
    assert "den 23, den 25 och den 26 november" in letter_text(met, "sv")[1]


def test_nothing_lacks_in_the_letter_but_what_convinced(silent):
    board.close([(silent, NO_REASON)])
    letter = letters.suggest(silent, language="sv")
    lacking = letters.judge(silent, letter).lacking
    assert Lack.GROUND not in {finding.lacks for finding in lacking}


def test_the_words_of_the_client_are_not_on_paper(silent, tmp_path):
    feedback.finish(silent, Feedback(Decision.REJECT, strengths=(a_strength(),)), then_close=True)
    letter = letters.suggest(silent, language="sv")
    path = tmp_path / "brev.pdf"
    sending.save(silent, letter, path)
    paper = " ".join(" ".join(read(path.read_bytes())).split())
    assert "Kunden gav ingen närmare motivering" in paper
    assert not set(runs(VAGUE)) & set(runs(paper))


def test_feedback_without_a_ground_can_be_finished_and_closes_so(silent):
    given = Feedback(Decision.REJECT, strengths=(a_strength(),))
    feedback.finish(silent, given, then_close=True)
    move = tables.StageMove.select().order_by(tables.StageMove.id.desc()).first()
    assert move.way == Way.NO_REASON_GIVEN


def test_feedback_without_a_ground_is_refused_where_nobody_was_asked(met):
    with pytest.raises(FeedbackIncompleteError) as refused:
        feedback.finish(met, Feedback(Decision.REJECT, strengths=(a_strength(),)))
    assert [finding.rule for finding in refused.value.findings] == ["F01"]


def test_f01_holds_unless_the_client_was_asked_in_vain():
    given = Feedback(Decision.REJECT, strengths=(a_strength(),))
    kind = StageKind.CLIENT_INTERVIEW
    assert [one.rule for one in blocking(findings(given, (), kind))] == ["F01"]
    assert blocking(findings(given, (), kind, asked_in_vain=True)) == ()


def test_the_days_stay_in_the_letter_when_the_client_answers_afterwards(silent):
    board.close([(silent, NO_REASON)])
    replies.keep(silent, "Det föll på Java. Hon kunde inte förklara trådar i uppgiften.")
    assert "den 23 och den 25 november" in letter_text(silent, "sv")[1]


def test_closing_so_can_be_undone(silent):
    board.close([(silent, NO_REASON)])
    history.undo()
    assert kind_of(silent) is StageKind.CLIENT_INTERVIEW
    assert chases.asked_in_vain(silent) == DAYS
