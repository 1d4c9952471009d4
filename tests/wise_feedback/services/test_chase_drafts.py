"""What is written or said to a client: what is missing, in their language, in our own words."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from tests.agreed import agree
from tests.factories import a_requirement
from tests.recipients import at
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.basics import LANGUAGES, Channel
from wise_feedback.domain.chase import DraftKind, StepKind, Tone
from wise_feedback.domain.chase_text import DraftChoice
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.replies import runs
from wise_feedback.domain.settings import Settings
from wise_feedback.domain.stages import StageKind
from wise_feedback.resources import resource
from wise_feedback.services import (
    assignments,
    chase_drafts,
    chases,
    checking,
    clients,
    history,
    replies,
    settings,
    yardsticks,
)
from wise_feedback.storage import tables

TODAY = date(2026, 11, 23)
VAGUE = (
    "Tack för hjälpen! Det kändes inte riktigt rätt. Hen är duktig men passar nog inte in i "
    "gruppen, så vi går vidare med andra."
)
KINDS = [
    *("any", "gut_feeling", "personality", "culture", "seniority", "price", "technical_weak"),
    *("better_candidates", "stock", "communication", "motivation", "overqualified"),
    *("experience_bare", "no_answer"),
]
ASKS = [kind for kind in StepKind if kind.asks]


@pytest.fixture
def card(vault: Path) -> str:
    """A candidate whom the client has met; the client has a contact with an address."""
    client = clients.add("Havsvik Försäkring")
    clients.add_contact(client.id, "Petra Lang", email="petra.lang@havsvik.example")
    titles = ("Java och Spring", "Kafka", "Systemdesign", "Kodgranskning")
    facts = AssignmentFacts(
        role="Backendutvecklare Java",
        role_en="Backend Developer Java",
        client=client.name,
        contact="Petra Lang",
        requirements=tuple(map(a_requirement, titles)),
        stages=assignments.standard_stages(),
    )
    settings.save(Settings(consultant=Consultant("Maja Sandell", phone="070-174 06 60")))
    return at(assignments.start(facts), StageKind.CLIENT_INTERVIEW, "Elin Bergström")


def assignment_of(card):
    return tables.Candidacy.get_by_id(card).assignment_id


def compose(card, **choice):
    return chase_drafts.compose(card, DraftChoice(**choice), TODAY)


def of_kind(card, kind) -> None:
    """Let the last reply be vague in this way."""
    if kind != "no_answer":
        kept = replies.keep(card, VAGUE)
        table = tables.ClientReply
        table.update(vagueness=kind).where(table.id == kept.id).execute()


def test_a_mail_goes_to_the_contact_of_the_assignment(card):
    replies.keep(card, VAGUE)
    draft = compose(card)
    assert (draft.to_name, draft.to_address) == ("Petra Lang", "petra.lang@havsvik.example")
    assert draft.body.startswith("Hej Petra!")
    assert draft.body.endswith("Med vänlig hälsning\nMaja Sandell\n070-174 06 60")


def test_the_contact_that_was_agreed_on_is_asked_first(card):
    clients.add_contact(
        assignments.assignment(assignment_of(card)).client_id, "Olle Ek", email="olle@h.example"
    )
    agree(assignment_of(card), contact="Olle Ek")
    assert compose(card).to_address == "olle@h.example"


def test_the_title_that_is_agreed_on_beside_a_name_is_no_part_of_it(card):
    agree(assignment_of(card), contact="Petra Lang, Utvecklingschef")
    draft = compose(card)
    assert (draft.to_name, draft.to_address) == ("Petra Lang", "petra.lang@havsvik.example")


def test_somebody_agreed_on_who_has_no_address_is_asked_by_name(card):
    agree(assignment_of(card), contact="Åsa Ny, it-chef")
    draft = compose(card)
    assert (draft.to_name, draft.to_address) == ("Åsa Ny", "")


def test_nobody_known_at_the_client_is_greeted_without_a_name(assignment):
    met = at(assignment, StageKind.CLIENT_INTERVIEW)
    draft = compose(met)
    assert (draft.to_name, draft.to_address) == ("", "")
    assert draft.body.startswith("Hej!")


def test_three_parts_are_asked_for_where_nothing_is_said(card):
    replies.keep(card, VAGUE)
    draft = compose(card)
    assert draft.parts == tuple(ReplyPart)
    assert draft.subject == "Elin Bergström: tre korta frågor"
    assert re.findall(r"^\d\.", draft.body, re.MULTILINE) == ["1.", "2.", "3."]


def test_only_what_is_missing_is_asked_for(card):
    replies.keep(card, "Det föll på Kafka. På frågan om nycklar svarade hon att teamet valde dem.")
    draft = compose(card)
    assert draft.parts == (ReplyPart.DIFFERENCE,)
    assert draft.questions == ("Vad hade ni behövt höra eller se om ”Kafka” för att säga ja?",)
    assert draft.subject == "Elin Bergström: en kort fråga"
    assert "1." not in draft.body


def test_the_requirements_of_the_assignment_are_filled_in(card):
    replies.keep(card, VAGUE)
    assert "”Java och Spring”, ”Kafka”, ”Systemdesign” eller ”Kodgranskning”" in compose(card).body


def test_of_a_long_profile_only_as_many_requirements_are_listed_as_can_be_read(vault):
    facts = AssignmentFacts(
        "Testare",
        "Brevia",
        requirements=tuple(a_requirement(f"Krav nummer {n}") for n in range(12)),
        stages=assignments.standard_stages(),
    )
    card = at(assignments.start(facts), StageKind.CLIENT_INTERVIEW)
    replies.keep(card, VAGUE)
    assert compose(card).questions[0].count("”") == 2 * chase_drafts.MOST_REQUIREMENTS


def test_without_a_profile_it_is_asked_which_requirement(vault):
    facts = AssignmentFacts("Testare", "Brevia", stages=assignments.standard_stages())
    card = at(assignments.start(facts), StageKind.CLIENT_INTERVIEW)
    replies.keep(card, VAGUE)
    assert compose(card).questions[0] == "Vilket krav i kravprofilen gäller det?"


def test_the_agreement_is_referred_to_with_its_day_only_if_one_is_in_force(card):
    replies.keep(card, VAGUE)
    assert "3 november" not in compose(card).body
    agree(assignment_of(card), date(2026, 11, 3))
    assert "Så konkreta svar kom vi överens om den 3 november." in compose(card).body


@pytest.mark.parametrize("tone", Tone)
def test_a_mail_that_says_we_call_does_not_offer_to(card, tone):
    replies.keep(card, VAGUE)
    body = compose(card, step=StepKind.CALL, tone=tone).body
    assert "Jag ringer dig i dag" in body
    assert "Går det fortare på telefon" not in body
    assert "Når jag dig inte i dag behöver jag svaret senast" in body


def test_an_agreement_that_is_no_more_than_a_draft_is_not_referred_to(card):
    agree(assignment_of(card), None)
    for step in ASKS:
        assert "överens" not in compose(card, step=step).body


def test_an_answer_is_asked_for_by_a_day(card):
    replies.keep(card, VAGUE)
    draft = compose(card)
    assert draft.answer_by > TODAY
    assert "Kan du svara senast" in draft.body


def test_a_reminder_says_when_we_asked(card):
    replies.keep(card, VAGUE)
    chases.mark_done(card, StepKind.ASK, Channel.MAIL)
    today = date.today()
    draft = chase_drafts.compose(card, DraftChoice(StepKind.REMIND), today)
    assert f"Jag skrev den {today.day} " in draft.body


def test_nobody_is_reminded_of_what_they_were_not_asked(card):
    replies.keep(card, VAGUE)
    assert compose(card, step=StepKind.REMIND).body.startswith("Hej Petra!\n\nTack för svaret")


def test_the_phone_has_the_same_questions_to_read_aloud(card):
    replies.keep(card, VAGUE)
    mail, phone = compose(card), compose(card, kind=DraftKind.PHONE)
    assert phone.questions == mail.questions
    assert all(question in phone.body for question in phone.questions)
    assert "Vad skulle en kollega som bara läst svaren invända?" in phone.body


def test_the_tones_differ_and_the_questions_do_not(card):
    replies.keep(card, VAGUE)
    drafts = [compose(card, tone=tone) for tone in Tone]
    assert len({draft.body for draft in drafts}) == 3
    assert len({draft.questions for draft in drafts}) == 1


def test_the_language_is_chosen_for_each_draft(card):
    replies.keep(card, VAGUE)
    draft = compose(card, language="en")
    assert draft.body.startswith("Hi Petra,")
    assert "backend developer Java" in compose(
        card, language="en", kind=DraftKind.PHONE
    ).body.replace("Backend Developer", "backend developer")


def test_a_silent_client_may_choose_between_two_answers(card):
    draft = compose(card)
    assert draft.questions[0].startswith("A) Ett krav som inte nåddes")
    assert draft.questions[1].startswith("B) Ett praktiskt villkor")
    assert "Utan svar skriver jag till Elin" in draft.body


def every_draft(card):
    for step in ASKS:
        for kind in DraftKind:
            for tone in Tone:
                for language in LANGUAGES:
                    choice = DraftChoice(step, kind, tone, language)
                    yield choice, chase_drafts.compose(card, choice, TODAY)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("is_agreed", [False, True])
def test_every_draft_is_whole_and_names_the_candidate(card, kind, is_agreed):
    of_kind(card, kind)
    if is_agreed:
        agree(assignment_of(card))
    for choice, draft in every_draft(card):
        text = f"{draft.subject}\n{draft.body}"
        assert "Elin Bergström" in draft.body, choice
        assert not re.search(r"[{}]|\s{3}|  | ,| \.|den \.", text.replace("\n", "¶")), choice
        assert 1 <= len(draft.questions) <= 3


def is_about_the_candidate(ground: str, phrase: str) -> bool:
    """Whether it is only found because letters to candidates name nobody else."""
    return ground in {"other_person", "unnamed"} and ("Elin" in phrase or "Petra" in phrase)


@pytest.mark.parametrize("kind", KINDS)
def test_no_draft_says_what_must_not_be_said(card, kind):
    of_kind(card, kind)
    agree(assignment_of(card))
    for choice, draft in every_draft(card):
        yardstick = yardsticks.yardstick(card, choice.language)
        found = checking.hints(draft.body, yardstick, told_in=choice.language, scope=Scope.SAFE)
        told = [(hint.finding.ground, hint.phrase) for hint in found]
        assert [one for one in told if not is_about_the_candidate(*one)] == [], choice


def test_no_draft_repeats_four_words_of_the_client(card):
    replies.keep(card, VAGUE)
    agree(assignment_of(card))
    raw = set(runs(VAGUE))
    for choice, draft in every_draft(card):
        assert not raw & set(runs(f"{draft.subject} {draft.body}")), choice


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_draft_uses_the_words_that_we_ask_clients_to_do_without(language):
    table = tomllib.loads(resource("chase", f"{language}.toml").read_text("utf-8"))
    words = set(re.findall(r"\w+", str(table).casefold()))
    empty = {"magkänsla", "känsla", "kändes", "personkemi", "kemi", "feeling", "gut", "chemistry"}
    assert words & (empty - {"gut", "feeling"}) == set()
    assert "gut feeling" not in str(table["kind"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_ask_as_many_questions_of_each_sort(language):
    def shape(table):
        return {
            kind: {part: len(asked) for part, asked in parts.items()}
            for kind, parts in table["kind"].items()
        }

    tables_ = [
        tomllib.loads(resource("chase", f"{name}.toml").read_text("utf-8")) for name in LANGUAGES
    ]
    assert shape(tables_[0]) == shape(tables_[1])
    assert sorted(shape(tables_[0])) == sorted(KINDS)


def test_the_client_is_not_asked_by_the_step_that_tells_the_candidate(card):
    with pytest.raises(ValueError, match="tell"):
        compose(card, step=StepKind.TELL)


def test_what_is_typed_over_a_draft_is_kept_as_typed(card):
    choice = DraftChoice()
    chase_drafts.keep_draft(card, choice, "Ämne", "Egen text \ud83d  ")
    draft = chase_drafts.compose(card, choice, TODAY)
    assert (draft.subject, draft.body, draft.is_own) == ("Ämne", "Egen text \ud83d  ", True)


def test_another_tone_is_not_touched_by_what_was_typed(card):
    chase_drafts.keep_draft(card, DraftChoice(), "Ämne", "Egen text")
    assert not compose(card, tone=Tone.FIRM).is_own


def test_a_draft_can_be_had_as_it_was_made(card):
    before = compose(card)
    chase_drafts.keep_draft(card, DraftChoice(), "Ämne", "Egen text")
    chase_drafts.discard_draft(card, DraftChoice())
    assert compose(card) == before


def test_typing_is_no_step_to_undo(card):
    before = history.next_undo()
    chase_drafts.keep_draft(card, DraftChoice(), "Ämne", "Egen text")
    assert history.next_undo() == before


def test_a_draft_about_somebody_who_is_gone_is_refused(vault):
    with pytest.raises(NotFoundError):
        compose("0" * 32)
