"""The agreement as a file: one page on the grid of letters, whole and readable for everybody."""

import re
import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.paper import AGENCY, MAJA, letter_boxes, lines, place_of, read
from tests.wise_feedback.letters.test_pdf import fonts_of, roles_of
from wise_feedback.domain.agreement import (
    MOST_AVOIDED,
    REPLY_CHOICES,
    Agreement,
    AgreementTerms,
    LadderDays,
    ReplyPart,
)
from wise_feedback.domain.errors import NotDrawableError
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.letters.agreement_pdf import make_pdf
from wise_feedback.letters.agreement_words import Parties, compose, usual_words
from wise_feedback.resources import resource

MM = 72 / 25.4
DAY = date(2026, 11, 3)
PARTIES = Parties("Havsvik Försäkring", "Backendutvecklare Java", MAJA, AGENCY)
TERMS = AgreementTerms(
    contact="Petra Lang, IT-chef", stand_in="Mikael Ros", avoid=usual_words("sv")
)


def paper(terms: AgreementTerms = TERMS, parties: Parties = PARTIES):
    made_at = datetime(2026, 11, 2, 9, tzinfo=UTC)
    return compose(Agreement("a", "b", "2026-014", made_at, terms), parties, DAY)


def pdf_of(terms: AgreementTerms = TERMS, parties: Parties = PARTIES, **changes: object) -> bytes:
    return make_pdf(paper(replace(terms, **changes), parties))[0]


def said(**changes: object) -> str:
    return " ".join(read(pdf_of(**changes)))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pdf_of()


def long_terms(words: int) -> AgreementTerms:
    avoid = tuple(f"ett ganska långt ord att undvika {number}" for number in range(words))
    return replace(TERMS, avoid=avoid)


# --- what it says --------------------------------------------------------------------------------


def test_it_is_one_page(pdf):
    document = pypdfium2.PdfDocument(pdf)
    sizes = [tuple(round(side / MM) for side in page.get_size()) for page in document]
    assert sizes == [(210, 297)]


def test_it_says_what_was_agreed_and_with_whom(pdf):
    (text,) = read(pdf)
    for phrase in (
        "Nordlind Rekrytering Överenskommelse nr 2026-014",
        "2026-11-03",
        "Havsvik Försäkring, Petra Lang",
        "Så återkopplar vi till varandra",
        "Uppdrag: Backendutvecklare Java.",
        "Ni svarar inom två arbetsdagar efter profil och efter intervju.",
        "vilket krav det gäller, vad ni såg eller hörde och vad som hade gjort skillnad.",
        "”Kändes inte rätt”, ”passar inte in”, ”fel personlighet”, ”gick vidare med andra”.",
        "Petra Lang svarar för Havsvik Försäkring. Vid frånvaro svarar Mikael Ros.",
        "Maja Sandell är er kontakt hos oss.",
        "Varje fredag före kl. 12.00 får ni en sida med läget",
        "Vi stämmer av måndagar kl. 09.00, tio minuter.",
        "Dag 2 påminner vi, dag 3 ringer vi, dag 4 tar vi upp den här överenskommelsen, dag 5 får",
        "Från dag 7 pausar vi presentationer av nya kandidater.",
        "Det ni skriver får vi återge med egna ord till kandidaten.",
        "Petra Lang IT-chef, Havsvik Försäkring",
        "Sida 1 (1)",
    ):
        assert phrase in text


def test_it_can_be_in_english():
    text = said(language="en", avoid=usual_words("en"))
    for phrase in (
        "Agreement no. 2026-014",
        "How we give each other feedback",
        "You reply within two working days",
        "“Did not feel right”, “not a fit”",
        "Every Friday before 12:00",
        "on Mondays at 09:00",
        "Page 1 of 1",
    ):
        assert phrase in text


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("days", REPLY_CHOICES)
def test_every_reply_time_has_its_words(language, days):
    words = tomllib.loads(resource("agreement", f"{language}.toml").read_text("utf-8"))
    assert words["reply"][str(days)] in said(language=language, reply_days=days)


def test_both_languages_say_the_same_things():
    keys, fields = [], []
    for language in ("sv", "en"):
        words = tomllib.loads(resource("agreement", f"{language}.toml").read_text("utf-8"))
        keys.append({key: list(part) for key, part in words.items() if isinstance(part, dict)})
        texts = resource("agreement", f"{language}.toml").read_text("utf-8").splitlines()
        fields.append([sorted(re.findall(r"\{\w+\}", line)) for line in texts if " = " in line])
    assert keys[0] == keys[1]
    assert fields[0] == fields[1]


def test_one_thing_asked_for_is_counted_as_one():
    assert "Varje svar innehåller en sak: vad ni såg eller hörde." in said(
        parts=(ReplyPart.OBSERVATION,)
    )


def test_the_ladder_is_that_of_the_terms():
    text = said(ladder=LadderDays(1, 2, 3, 4, 10))
    assert "Dag 1 påminner vi, dag 2 ringer vi, dag 3 tar vi" in text
    assert "Från dag 10" in text


@pytest.mark.parametrize(
    ("changes", "never"),
    [
        ({"avoid": ()}, "Ord vi undviker"),
        ({"report_weekday": None, "sync_weekday": None}, "Veckorapport"),
        ({"sync_weekday": None}, "stämmer av"),
        ({"report_weekday": None}, "får ni en sida"),
        ({"report_by": None}, "kl. 12"),
        ({"sync_at": None}, "kl. 09"),
        ({"contact": ""}, "svarar för"),
        ({"stand_in": ""}, "frånvaro"),
    ],
)
def test_what_was_not_agreed_upon_is_not_there(changes, never):
    assert never not in said(**changes)


def test_without_anybody_named_there_is_still_a_line_for_them():
    drawn = lines(pdf_of(contact="", stand_in=""))
    assert "Havsvik Försäkring" in drawn


def test_an_agency_without_a_name_leaves_no_hole_and_no_stray_sign():
    parties = replace(PARTIES, agency=Agency(), signer=Consultant())
    drawn = lines(pdf_of(parties=parties))
    assert drawn[0] == "Överenskommelse nr 2026-014 2026-11-03"
    assert not any(line.startswith((",", "·")) or line.endswith(("·", " ,")) for line in drawn)


def test_an_asterisk_that_stands_for_any_ending_is_not_printed():
    assert "”Personkemi”" in said(avoid=("personkemi*",))


def test_markup_of_a_person_is_only_text():
    name = "**Petra** {name} <b>Lang</b>"
    assert f"{name} svarar för" in said(contact=name)


# --- how it looks --------------------------------------------------------------------------------


def test_what_matters_is_strong(pdf):
    assert "WiseSerif-SemiBold" in fonts_of(pdf)
    strong = [text for clause in paper().clauses for text, is_strong in clause.text if is_strong]
    assert strong == [
        "två arbetsdagar",
        "vilket krav",
        "vad ni såg eller hörde",
        "vad som hade gjort skillnad",
    ]


def test_it_stands_on_the_grid_of_letters(pdf):
    assert place_of("Varför", pdf)[0] / MM == pytest.approx(20, abs=0.4)
    assert place_of("Diffus", pdf)[0] / MM == pytest.approx(66, abs=0.4)
    assert place_of("Maja Sandell Nordlind", pdf)[0] / MM == pytest.approx(112, abs=0.4)


def test_a_heading_stands_on_the_line_of_its_text(pdf):
    heading, text = place_of("Svarstid", pdf)[1], place_of("Ni svarar", pdf)[1]
    assert abs(heading - text) < 3


@pytest.mark.parametrize("terms", [TERMS, long_terms(MOST_AVOIDED)])
def test_nothing_runs_out_of_the_paper(terms):
    for _, (left, bottom, right, top) in letter_boxes(pdf_of(terms)):
        assert 20 * MM - 1 < left < right < 190 * MM + 1
        assert 10 * MM < bottom < top < 285 * MM


# --- long ones -----------------------------------------------------------------------------------


def test_a_little_too_much_draws_together_on_one_page():
    pages = [make_pdf(paper(long_terms(words)))[1] for words in range(MOST_AVOIDED + 1)]
    assert pages[0] == 1
    assert pages[-1] == 2
    assert pages == sorted(pages)


def test_no_word_of_a_long_one_is_lost():
    terms = replace(long_terms(MOST_AVOIDED), contact="Petra " * 30 + ", chef", stand_in="Mikael")
    made, pages = make_pdf(paper(terms))
    text = " ".join(read(made))
    assert pages == 2
    assert all(word in text for word in terms.avoid[1:])
    assert text.count("Petra") == 3 * 30  # the head, the clause, the signature


def test_a_second_page_says_what_it_is_part_of():
    first, second = read(pdf_of(long_terms(MOST_AVOIDED)))
    assert "Sida 1 (2)" in first
    assert second.startswith(
        "Överenskommelse nr 2026-014 · Så återkopplar vi till varandra Sida 2 (2)"
    )


@given(words=st.integers(0, MOST_AVOIDED), names=st.integers(1, 30))
@settings(max_examples=25, deadline=None)
def test_the_signatures_never_stand_alone(words, names):
    terms = replace(long_terms(words), stand_in="Mikael " * names)
    *_, last = read(pdf_of(terms))
    assert "inte får föra vidare." in last
    assert last.index("vidare.") < last.rindex("Petra Lang") < last.rindex("Maja Sandell")


# --- for everybody -------------------------------------------------------------------------------


def test_headings_are_told_from_text(pdf):
    roles = roles_of(pdf)
    assert (roles.count("H1"), roles.count("H2")) == (1, 8)
    assert roles.index("H1") == 2  # after the sender, and who it is with


def test_the_heading_is_read_before_its_clause(pdf):
    (text,) = read(pdf)
    assert text.index("Svarstid") < text.index("Ni svarar") < text.index("Innehåll")


def test_the_file_says_what_it_is(pdf):
    facts = pypdfium2.PdfDocument(pdf).get_metadata_dict()
    assert facts["Title"] == "Så återkopplar vi till varandra"
    assert facts["Author"] == "Maja Sandell"
    assert facts["Subject"] == "Överenskommelse om återkoppling"
    assert facts["Keywords"] == "överenskommelse om återkoppling, 2026-014"


@pytest.mark.parametrize(("language", "tag"), [("sv", b"(sv-SE)"), ("en", b"(en-GB)")])
def test_the_file_says_its_language(language, tag):
    assert b"/Lang " + tag in pdf_of(language=language)


def test_every_font_is_embedded(pdf):
    assert all(fonts_of(pdf).values())


def test_the_same_agreement_is_the_same_file(pdf):
    assert pdf_of() == pdf


@pytest.mark.parametrize("name", ["Łukasz Żółciński", "Юрий Щербаков", "محمد الطائي"])
def test_a_name_in_another_script_can_be_copied(name):
    assert name in said(stand_in=name)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"contact": "王小明"}, "contact"),
        ({"stand_in": "王小明"}, "who"),
        ({"avoid": ("王小明",)}, "avoid"),
    ],
)
def test_what_no_font_has_is_refused_by_field(changes, field):
    with pytest.raises(NotDrawableError) as raised:
        pdf_of(**changes)
    assert (raised.value.field, raised.value.characters) == (field, "王小明")


@pytest.mark.parametrize(
    ("parties", "field"),
    [
        (replace(PARTIES, client="王"), "client"),
        (replace(PARTIES, role="王"), "role"),
        (replace(PARTIES, signer=replace(MAJA, name="王")), "signer"),
        (replace(PARTIES, agency=replace(AGENCY, city="王")), "agency"),
    ],
)
def test_whatever_cannot_be_drawn_is_named(parties, field):
    with pytest.raises(NotDrawableError) as raised:
        pdf_of(parties=parties)
    assert raised.value.field == field


def test_the_times_are_those_of_the_terms():
    assert "före kl. 15.30" in said(report_by=time(15, 30))
