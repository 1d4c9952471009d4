"""The call sheet: what is said first, why, and what is answered; always on one page."""

import re
import tomllib
from dataclasses import replace
from datetime import date, time
from string import Formatter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.occasions import (
    ASSIGNMENT,
    CYPRESS,
    HOLD,
    MAJA,
    NO,
    SANNA,
    STRATEGY,
    TEAM,
    WITHDRAWN,
    YES,
    letter,
)
from tests.paper import read
from tests.tagged import Tagged
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.call_sheet import CallPart, CallSheet
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import NotDrawableError
from wise_feedback.domain.feedback import Decision, Feedback, Ground, NextStep, Source
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters import call_sheet
from wise_feedback.letters.call_sheet_pdf import make_pdf
from wise_feedback.letters.occasion import occasion
from wise_feedback.resources import resource

DAY = date(2026, 11, 23)
PHONE = "070-174 06 42"
CALLED = replace(SANNA, phone=PHONE)
CALL = NextStep(Channel.PHONE, date(2026, 11, 25), time(15))
LONG = "Du visade hur kön töms och varför den fylls på igen. " * 12
LANGUAGE = st.sampled_from(["sv", "en"])
SEEN = st.sampled_from(
    ["Du byggde tre köer.", "du har 2 år i drift", "”{x}” löser %s", LONG, LONG * 2]
)
GROUNDS = st.builds(
    Ground,
    requirement_id=st.sampled_from([None, "k1", "k2", "k4"]),
    situation=st.sampled_from(["", "När vi frågade"]),
    observation=SEEN,
)
FEEDBACKS = st.builds(
    Feedback,
    decision=st.sampled_from(Decision),
    hold_until=st.none() | st.just(date(2026, 12, 4)),
    strengths=st.lists(GROUNDS, max_size=5).map(tuple),
    gaps=st.lists(GROUNDS, min_size=1, max_size=2).map(tuple),
    development=st.lists(SEEN, max_size=4).map(tuple),
    fits_better=st.just("") | SEEN,
    next_step=st.just(CALL),
    source=st.sampled_from(Source),
)


def sheet(
    feedback: Feedback | None = NO,
    closing: Closing | None = None,
    stage: StageKind = StageKind.CLIENT_INTERVIEW,
    person=CALLED,
    **changes,
) -> CallSheet:
    about = occasion(feedback, closing, stage, ASSIGNMENT, DAY)
    made = letter(feedback, closing, stage, candidate=person, **changes)
    return call_sheet.compose(made, person, about)


def answer(made: CallSheet, question: str) -> str:
    return {one.question: one.text for one in made.answers}[question]


def folded(text: str) -> str:
    return "".join(text.split()).replace("•", "").replace("-", "")


# --- words ---------------------------------------------------------------------------------------


def test_the_decision_is_said_in_one_sentence():
    hello, decision = sheet().points(CallPart.FIRST)
    assert hello == "Hej Sanna, det är Maja Sandell på Nordlind Rekrytering. Har du tid en stund?"
    assert decision == (
        "Jag säger det rakt ut: du går inte vidare i processen för rollen som "
        "testledare automation hos vår kund."
    )


@pytest.mark.parametrize(
    ("consultant", "agency", "says"),
    [
        ("Maja", "", "Hej Sanna, det är Maja. "),
        ("", "Nordlind", "Hej Sanna, jag ringer från Nordlind. "),
        ("", "", "Hej Sanna. "),
    ],
)
def test_who_calls_is_said_as_far_as_it_is_known(consultant, agency, says):
    made = sheet(consultant=Consultant(consultant), agency=Agency(agency))
    assert made.points(CallPart.FIRST)[0].startswith(says + "Har du tid")


def test_every_decision_has_a_sentence():
    words = tomllib.loads(resource("calls", "sv.toml").read_text("utf-8"))
    assert {kind for kind in LetterKind if kind.tells_decision} <= set(words["decision"])


def test_an_offer_is_said_as_one():
    made = sheet(YES, stage=StageKind.OFFER)
    assert "kunden vill ha dig i rollen" in made.points(CallPart.FIRST)[1]


def test_the_day_that_a_decision_waits_for_is_said():
    assert "fredag 4 december" in sheet(HOLD).points(CallPart.FIRST)[1]
    assert answer(sheet(HOLD), "När får jag veta?").startswith("Beslutet dröjer minst till fredag")


def test_without_a_day_none_is_promised():
    made = sheet(replace(HOLD, hold_until=None))
    assert "inget besked än" in made.points(CallPart.FIRST)[1]


def test_the_grounds_are_those_of_the_letter_word_for_word():
    feedback = replace(NO, gaps=(TEAM, CYPRESS))
    grounds = letter(feedback).part(PartKind.GROUNDS).text
    assert "\n".join(sheet(feedback).points(CallPart.GROUNDS)) == grounds


def test_strengths_and_advice_are_points_of_their_own():
    feedback = replace(NO, strengths=(STRATEGY, CYPRESS), development=("läs", "skriv"))
    made = sheet(feedback)
    assert len(made.points(CallPart.STRENGTHS)) == 2
    assert made.points(CallPart.DEVELOPMENT) == ("Läs.", "Skriv.")


def test_why_is_answered_with_the_requirements_that_decided():
    assert "”Ledning av testteam”" in answer(sheet(), "Varför inte jag?")


def test_a_client_without_a_reason_is_not_guessed_for():
    closing = Closing(Way.NO_REASON_GIVEN, asked_on=(date(2026, 11, 16), date(2026, 11, 19)))
    made = sheet(None, closing)
    assert "gissa" in answer(made, "Varför inte jag?")
    assert answer(made, "Vad sa kunden, ord för ord?") == (
        "Kunden har inte gett någon motivering som jag kan föra vidare."
    )
    assert "grund" not in answer(made, "Kan jag få det skriftligt?")


@pytest.mark.parametrize(
    ("signer", "told"),
    [(MAJA, "når du mig på 070-174 06 42."), (Consultant(), "Hör av dig om du vill prata mer")],
)
def test_after_a_no_the_letter_follows_the_call(signer, told):
    (point,) = sheet(replace(NO, next_step=CALL), consultant=signer).points(CallPart.NEXT)
    assert point.startswith("Brevet kommer efter samtalet. ")
    assert told in point


def test_a_meeting_that_is_set_is_said_as_well():
    step = NextStep(Channel.MEETING, date(2026, 11, 25))
    first, last = sheet(replace(NO, next_step=step)).points(CallPart.NEXT)
    assert first.startswith("Vi ses onsdag 25 november")
    assert last.startswith("Brevet kommer")


def test_good_news_is_followed_by_the_step_that_the_letter_names():
    feedback = replace(YES, next_step=CALL)
    told = letter(feedback).part(PartKind.NEXT).text
    assert sheet(feedback).points(CallPart.NEXT) == (told,)


def test_nobody_says_what_sort_of_company_they_work_for():
    made = sheet(agency=Agency("Nordlind Rekrytering AB"))
    assert "på Nordlind Rekrytering. Har" in made.points(CallPart.FIRST)[0]


def test_who_gets_the_role_is_answered_with_a_right_and_not_with_anybody():
    told = answer(sheet(), "Vem får rollen?")
    assert told.startswith("Det går jag inte in på")
    assert "rätt att skriftligt få veta vilka meriter" in told


@pytest.mark.parametrize(
    ("source", "says"), [(Source.CLIENT, "det kunden såg"), (Source.CONSULTANT, "är min")]
)
def test_whose_view_it_is_is_said_without_the_clients_words(source, says):
    made = sheet(replace(NO, source=source))
    assert says in answer(made, "Vad sa kunden, ord för ord?")


def test_where_somebody_fits_better_is_said_to_who_asks_again():
    made = sheet(replace(NO, fits_better="team som bygger testerna från början"))
    assert "team som bygger" in answer(made, "Får jag söka igen?")


def test_who_withdrew_is_not_told_why_not():
    made = sheet(YES, Closing(Way.CANDIDATE_WITHDREW, text="Du har tagit ett annat uppdrag"))
    assert made.answers[0].question == "Får jag söka igen?"
    assert "Du kan när som helst" in answer(made, "Vad händer med mina uppgifter?")


def test_a_missing_number_is_said():
    assert sheet(person=SANNA).phone == "Telefonnumret saknas på kortet"


def test_both_languages_have_the_same_phrases_and_fields():
    sv, en = (
        tomllib.loads(resource("calls", f"{one}.toml").read_text("utf-8")) for one in ("sv", "en")
    )
    assert {key: set(group) for key, group in sv.items()} == {
        key: set(group) for key, group in en.items()
    }
    for group, phrases in sv.items():
        for key, phrase in phrases.items():
            fields = [{f for _, f, _, _ in Formatter().parse(t)} for t in (phrase, en[group][key])]
            assert fields[0] - {None} == fields[1] - {None}, (group, key)


def test_words_that_nobody_is_told_are_in_no_phrase():
    banned = re.compile(
        r"tyvärr|avslag|\bmvh\b|andra kandidater|unfortunate|reject|other cand", re.I
    )
    for language in ("sv", "en"):
        assert banned.search(resource("calls", f"{language}.toml").read_text("utf-8")) is None


@settings(max_examples=25, deadline=None)
@given(feedback=FEEDBACKS, language=LANGUAGE)
def test_an_answer_is_said_whole_or_in_a_shorter_form_or_not_at_all(feedback, language):
    assume(feedback.decision is not Decision.REJECT or feedback.decisive_gaps)
    made = sheet(feedback, language=language)
    whole = {one.topic: {one.text, one.brief or one.text} for one in made.answers}
    for less in call_sheet.shorter(made):
        assert all(one.text in whole[one.topic] for one in less.answers)
        assert not made.sections[1:] or less.points(CallPart.NEXT)


def test_what_the_client_said_goes_first_and_the_right_to_know_of_merits_never():
    topics = [[one.topic for one in less.answers] for less in call_sheet.shorter(sheet())]
    assert ["why", "who", "again", "writing"] in topics
    assert ["why", "who", "writing"] in topics
    assert topics[-1] == ["who"]


# --- paper ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    ("feedback", "closing"), [(NO, None), (YES, None), (HOLD, None), (None, WITHDRAWN)]
)
def test_every_kind_is_one_page_with_the_number(feedback, closing, language):
    made = sheet(feedback, closing, language=language)
    (page,) = read(make_pdf(made))
    assert PHONE in page
    assert folded(made.points(CallPart.FIRST)[1]) in folded(page)


def test_it_is_read_in_the_order_it_is_said():
    tagged = Tagged(make_pdf(sheet(replace(NO, gaps=(TEAM, CYPRESS)))))
    heads = [tagged.text(node) for node in tagged.whole.walk() if node.role == "H2"]
    assert heads == [
        "Säg först",
        "Grunden för beslutet",
        "Det som övertygade",
        "Så kan du bygga vidare",
        "Frågor som kan komma",
        "Vad som händer nu",
        "Dina anteckningar",
    ]
    items = [node for node in tagged.whole.walk() if node.role == "LI"]
    assert [[kid.role for kid in item.kids] for item in items] == [["Lbl", "LBody"]] * 2


def test_what_no_font_draws_is_refused():
    with pytest.raises(NotDrawableError):
        make_pdf(sheet(replace(NO, gaps=(replace(TEAM, observation="🜁"),))))


def test_the_second_strength_goes_before_a_ground_does():
    feedback = replace(
        NO,
        strengths=(STRATEGY, Ground("k2", observation=LONG * 2)),
        gaps=(replace(TEAM, observation=LONG * 3),),
    )
    (page,) = read(make_pdf(sheet(feedback)))
    assert folded(LONG * 3) in folded(page)
    assert page.count("Du visade hur kön") == 36


def test_grounds_of_many_pages_still_make_one_and_keep_the_decision():
    gaps = tuple(Ground(f"k{n}", observation=LONG * 6) for n in (1, 2, 3)) * 4
    made = sheet(replace(NO, gaps=gaps))
    (page,) = read(make_pdf(made))
    assert folded(made.points(CallPart.FIRST)[1]) in folded(page)
    assert folded("rätt att få meriterna skriftligt") in folded(page)
    assert PHONE in page


@settings(max_examples=25, deadline=None)
@given(feedback=FEEDBACKS, language=LANGUAGE)
def test_it_is_always_one_page_and_holds_every_ground_that_decided(feedback, language):
    assume(feedback.decision is not Decision.REJECT or feedback.decisive_gaps)
    made = sheet(feedback, language=language)
    (page,) = read(make_pdf(made))
    seen = folded(page)
    assert PHONE in page
    assert folded(made.points(CallPart.FIRST)[1]) in seen
    for point in made.points(CallPart.GROUNDS):
        assert folded(point) in seen
    for point in made.points(CallPart.NEXT):
        assert folded(point) in seen
    assert "{" not in page.replace("{x}", "")
