"""A pasted mail: what is said, and what is quoted, signed or headed; nothing is ever lost."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.replies import PieceKind, said_in
from wise_feedback.exchange.pasted_mail import split

ANSWER = "Det kändes inte riktigt rätt."


def said(text: str) -> str:
    return said_in(split(text))


BELOW = {
    "gmail": (
        "Den fre 20 nov. 2026 kl 09:12 skrev Maja Sandell <maja@n.example>:\n\n> Hej Petra,\n> "
        "hur gick det?"
    ),
    "gmail folded": (
        "Den fre 20 nov. 2026 kl 09:12 skrev Maja Sandell\n<maja.sandell@nordlind.example>:\n\n> "
        "Hej Petra"
    ),
    "apple": (
        "20 nov. 2026 kl. 15:40 skrev Maja Sandell <maja@n.example>:\n\nHej Petra\nhur gick det?"
    ),
    "outlook": (
        "Från: Maja Sandell <maja@n.example>\nSkickat: den 20 november 2026 09:12\nTill: Petra "
        "Lang\nÄmne: Elin\n\nHur gick det?"
    ),
    "outlook bold": (
        "*Från:* Maja Sandell\n*Skickat:* fredag\n*Till:* Petra\n*Ämne:* Elin\n\nHur gick det?"
    ),
    "outlook line": (
        "________________________________\nFrån: Maja\nSkickat: fredag\nTill: Petra\n\nHur gick "
        "det?"
    ),
    "original sv": (
        "-----Ursprungligt meddelande-----\nFrån: Maja\nSkickat: fredag\n\nHur gick det?"
    ),
    "original en": (
        "-----Original Message-----\nFrom: Maja\nSent: Friday\nTo: Petra\n\nHow did it go?"
    ),
    "wrote": (
        "On Fri, Nov 20, 2026 at 9:12 AM Maja Sandell <maja@n.example> wrote:\n\n> How did it go?"
    ),
    "wrote folded": (
        "On Fri, Nov 20, 2026 at 9:12 AM Maja Sandell\n<maja@n.example> wrote:\n> How did it go?"
    ),
    "marks only": "> Hur gick det med Elin?\n> Mvh Maja",
    "from english": (
        "From: Maja\nSent: Friday, 20 November 2026\nTo: Petra\nSubject: Elin\n\nHow did it go?"
    ),
}


@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW)
def test_what_is_quoted_below_an_answer_is_set_aside(below):
    assert said(f"{ANSWER}\n\n{below}\n") == ANSWER


SIGNED = {
    "vanlig": "Med vänlig hälsning\nPetra Lang\nUtvecklingschef\n08-465 004 21",
    "vanliga": "Med vänliga hälsningar,\nPetra",
    "mvh": "Mvh Petra",
    "dashes": "-- \nPetra Lang, Havsvik Försäkring",
    "slash": "/Petra",
    "iphone": "Skickat från min iPhone",
    "outlook app": "Hämta Outlook för iOS<https://aka.ms/o0ukef>",
    "regards": "Kind regards,\nPetra Lang\nHead of Engineering",
    "best": "Best,\nPetra",
    "sent": "Sent from my iPhone",
    "small print": (
        "Hälsningar\nPetra\n\nDetta e-postmeddelande kan innehålla konfidentiell information och "
        "är avsett endast för mottagaren."
    ),
}


@pytest.mark.parametrize("signature", SIGNED.values(), ids=SIGNED)
def test_a_signature_is_set_aside(signature):
    assert said(f"{ANSWER}\n\n{signature}\n") == ANSWER


def test_an_answer_below_what_is_quoted_is_read():
    assert (
        said(f"Den 20 nov. 2026 skrev Maja <m@n.example>:\n> Hur gick det?\n\n{ANSWER}\n") == ANSWER
    )


def test_answers_between_the_quoted_lines_are_read():
    text = (
        "> Vilket krav gäller det?\nKafka.\n\n> Vad såg ni?\nHon kunde inte förklara nycklar.\n\n"
        "Mvh Petra"
    )
    assert said(text).split() == ["Kafka.", "Hon", "kunde", "inte", "förklara", "nycklar."]


@pytest.mark.parametrize(
    "head",
    [
        (
            "---------- Forwarded message ---------\nFrån: Petra Lang <p@h.example>\nDate: fre 20"
            " nov\nSubject: Elin\nTo: Maja"
        ),
        "Start på vidarebefordrat brev:\n\nFrån: Petra\nÄmne: Elin\nDatum: 20 november",
        "---------- Vidarebefordrat meddelande ----------\nFrån: Petra\nTill: Maja",
        "Från: Petra Lang\nSkickat: den 20 november\nTill: Maja\nÄmne: SV: Elin",
    ],
)
def test_of_a_mail_that_was_passed_on_only_the_head_is_set_aside(head):
    assert said(f"{head}\n\n{ANSWER}\n\nMvh Petra") == ANSWER


def test_a_word_above_a_mail_that_was_passed_on_is_kept_with_it():
    text = f"Se Petras svar.\n\nBegin forwarded message:\n\nFrom: Petra\nTo: Maja\n\n{ANSWER}"
    assert said(text).split("\n")[0] == "Se Petras svar."
    assert said(text).endswith(ANSWER)


def test_what_is_said_after_the_name_is_read():
    assert "kom för sent" in said(f"{ANSWER}\n\nMvh Petra\n\nPS. Hon kom för sent också.")


def test_a_sentence_below_a_signature_is_read():
    text = f"{ANSWER}\n\nMvh\nPetra\n\nJag glömde säga att hon inte kunde förklara partitioner."
    assert said(text).endswith("partitioner.")


@pytest.mark.parametrize(
    "line",
    [
        "Hälsningar från teamet till Elin, vi tyckte om hennes skiss.",
        "Den 3 november sa hon att Kafka var nytt för henne.",
        "Till: att börja med saknade hon Kafka.",
        "Bästa delen var skissen, men kön saknades.",
        "On Friday she said that Kafka was new to her.",
    ],
)
def test_what_only_looks_like_a_signature_or_a_head_is_read(line):
    assert said(f"{ANSWER}\n{line}") == f"{ANSWER}\n{line}"


@pytest.mark.parametrize("text", ["-- \nPetra", "Mvh Petra", "> bara citat\n> här"])
def test_where_nothing_would_be_left_nothing_is_set_aside(text):
    assert said(text) == text.strip()


LINES = st.lists(
    st.sampled_from(
        [
            *(
                ANSWER,
                "",
                "  ",
                "> citat",
                ">",
                "Mvh Petra",
                "-- ",
                "/Petra",
                "Från: Maja",
                "Till: Petra",
            ),
            *(
                "Skickat: fredag",
                "Den 20 nov skrev Maja <m@n.example>:",
                "On 3 Nov Maja wrote:",
                "____",
            ),
            *(
                "-----Original Message-----",
                "---------- Forwarded message ---------",
                "PS. En sak till.",
            ),
            *(
                "Skickat från min iPhone",
                "Den fre 20 nov. kl 09:12 skrev",
                "_" * 32,
                "Ämne: SV: Elin",
            ),
        ]
    )
    | st.text(max_size=40),
    max_size=25,
)


@given(LINES)
def test_no_line_is_ever_lost(lines):
    text = "\n".join(lines)
    assert "\n".join(piece.text for piece in split(text)) == text


@given(LINES)
def test_something_is_said_wherever_something_is_written_by_a_hand(lines):
    text = "\n".join([ANSWER, *lines])
    assert ANSWER in said(text)


@given(LINES)
def test_neighbouring_pieces_are_of_different_kinds(lines):
    kinds = [piece.kind for piece in split("\n".join(lines))]
    assert all(one is not other for one, other in itertools.pairwise(kinds))


@pytest.mark.parametrize(
    "text",
    [
        *("x" * 1_000_000, "Den 20\n" * 140_000, "Hej hej. " * 110_000, "> a\n" * 250_000),
        *("Från: a\n" * 120_000, "\n" * 1_000_000, "mvh\n" * 250_000, "- " * 500_000),
        *("Den 20 skrev @:\n" * 60_000, "-" * 1_000_000, "a:\n" * 300_000),
    ],
    ids=range(11),
)
def test_a_megabyte_of_anything_is_set_aside_whole(text):
    """How long it takes is measured by the bench; one that grew with the square would not end."""
    pieces = split(text)
    assert "\n".join(piece.text for piece in pieces) == text
    assert pieces[0].kind in PieceKind
