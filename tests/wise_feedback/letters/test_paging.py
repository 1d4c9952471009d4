"""However long a letter is, its pages end where a typist would end them."""

from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.paper import LETTER, addressed_to, saying
from tests.pictures import PICTURES, SIGNATURE
from tests.tagged import Tagged
from wise_feedback.domain.letter import Letter, Part, PartKind
from wise_feedback.domain.pictures import NO_PICTURES, Pictures
from wise_feedback.domain.settings import Window
from wise_feedback.letters import letterhead
from wise_feedback.letters.fonts import SOFT_HYPHEN
from wise_feedback.letters.layout import LAST_LINE, count, lay_out
from wise_feedback.letters.painting import paint
from wise_feedback.letters.sheet import Placed, Sheet
from wise_feedback.letters.styles import BODY, HEADING, MARGIN, RIGHT, SUBJECT

WORD = "regressionstest "
WORDS = st.sampled_from(
    [WORD, "kvalitetssäkringen av ", "och ett självständigt problemlösningsarbete "]
)
LENGTHS = st.lists(st.lists(st.integers(0, 120), max_size=5), min_size=1, max_size=5)
HEADINGS = st.sampled_from(["", "Grunden", "Så kan du bygga vidare på det du har visat " * 2])


@st.composite
def letters(draw: st.DrawFn) -> Letter:
    """Letters of every length, from empty to many pages."""
    parts = tuple(
        Part(kind, draw(HEADINGS), "\n".join(draw(WORDS) * count for count in counts))
        for kind, counts in zip(PartKind, draw(LENGTHS), strict=False)
    )
    return replace(LETTER, parts=parts)


@dataclass(frozen=True, repr=False)
class Printed:
    """A letter on its sheets, and how it was laid out. Too long to be written out."""

    letter: Letter
    window: Window
    pictures: Pictures
    hyphenates: bool
    sheets: list[Sheet]


@st.composite
def printed(draw: st.DrawFn) -> Printed:
    """Letters laid out in every way."""
    letter, window = draw(letters()), draw(st.sampled_from(["right", "left", "none"]))
    pictures, hyphenates = draw(st.sampled_from([NO_PICTURES, PICTURES])), draw(st.booleans())
    sheets = lay_out(letter, window, pictures, hyphenates)
    return Printed(letter, window, pictures, hyphenates, sheets)


def body(sheet: Sheet) -> list[tuple[object, Placed]]:
    """The lines of text on a page with the paragraph each belongs to, without the signature."""
    return [
        (block.element, placed)
        for block in sheet.blocks
        for placed in block.placed
        if placed.style is BODY and placed.line.text != LETTER.closing
    ]


def under_the_head(sheets: list[Sheet]) -> list[tuple[int, str, float, float]]:
    """Every line of text and where it stands, without the head of the first page."""
    return [
        (number, placed.line.text, placed.x, placed.y)
        for number, sheet in enumerate(sheets)
        for block in sheet.blocks
        for placed in block.placed
        if number or placed.y > 100
    ]


@settings(max_examples=60)
@given(printed())
def test_at_least_two_lines_of_a_paragraph_stay_together(printed):
    sheets = printed.sheets
    pages = [Counter(element for element, _ in body(sheet)) for sheet in sheets]
    split = [element for a, b in pairwise(pages) for element in a if element in b]
    for element in split:
        assert min(page[element] for page in pages if element in page) >= 2


@pytest.mark.parametrize("count", range(20, 34))
def test_short_paragraphs_come_two_at_a_time_with_the_signature(count):
    letter = replace(LETTER, parts=(Part(PartKind.OPENING, "", "En kort rad.\n" * count),))
    assert len(body(lay_out(letter, "right")[-1])) >= 2


@pytest.mark.parametrize("count", range(20, 34))
@pytest.mark.parametrize("lines", [1, 8])
def test_a_tall_heading_ends_above_the_foot(count, lines):
    filler = Part(PartKind.OPENING, "", "En kort rad.\n" * count)
    tall = Part(PartKind.GROUNDS, "Grunden för beslutet " * 4, "En kort rad.\n" * lines)
    after = Part(PartKind.NEXT, "", "En kort rad.\n" * 6)
    for sheet in lay_out(replace(LETTER, parts=(filler, tall, after)), "right"):
        heights = [p.y for block in sheet.blocks for p in block.placed if p.style is HEADING]
        assert all(height <= LAST_LINE + 1 for height in heights)


@pytest.mark.parametrize("count", range(20, 34))
@pytest.mark.parametrize("lines", [1, 8])
def test_a_heading_keeps_two_lines_beside_it(count, lines):
    filler = Part(PartKind.OPENING, "", "En kort rad.\n" * count)
    short = Part(PartKind.GROUNDS, "Grunden", "En annan rad.\n" * lines)
    for sheet in lay_out(replace(LETTER, parts=(filler, short)), "right"):
        drawn = [p.line.text for block in sheet.blocks for p in block.placed]
        if "Grunden" in drawn:
            assert drawn.count("En annan rad.") >= min(lines, 2)


def test_tall_headings_beside_short_texts_do_not_touch():
    parts = [Part(kind, "Grunden för beslutet " * 4, "En kort rad.") for kind in PartKind]
    (sheet, *_) = lay_out(replace(LETTER, parts=tuple(parts)), "right")
    blocks = [b.placed for b in sheet.blocks if b.placed and b.placed[0].style is HEADING]
    gaps = [low[0].y - high[-1].y for high, low in pairwise(blocks)]
    assert all(gap > HEADING.leading * 1.5 for gap in gaps)


@settings(max_examples=60)
@given(printed())
def test_the_signature_is_never_alone(printed):
    sheets = printed.sheets
    written = sum(len(body(sheet)) for sheet in sheets)
    assert len(body(sheets[-1])) >= min(2, written)


@settings(max_examples=60)
@given(printed())
def test_a_heading_has_its_text_beside_it(printed):
    for sheet in printed.sheets:
        heights = {placed.y for _, placed in body(sheet)}
        for block in sheet.blocks:
            if block.placed and block.placed[0].style is HEADING:
                assert block.placed[0].y in heights


@settings(max_examples=60)
@given(printed())
def test_nothing_is_placed_outside_the_margins(printed):
    for sheet in printed.sheets:
        for block in sheet.blocks:
            if block.shown:
                assert MARGIN - 0.1 <= block.shown.x <= RIGHT - block.shown.width
            for line, _, x, y in block.placed:
                assert x >= MARGIN - 0.1
                assert x + line.width <= RIGHT + 0.5
                assert 50 < y < 825


@settings(max_examples=60)
@given(printed())
def test_the_text_ends_above_the_foot(printed):
    for sheet in printed.sheets:
        assert all(placed.y <= LAST_LINE for _, placed in body(sheet))


@settings(max_examples=60)
@given(printed())
def test_headings_never_touch(printed):
    for sheet in printed.sheets:
        heights = [p.y for block in sheet.blocks for p in block.placed if p.style is HEADING]
        steps = [low - high for high, low in pairwise(heights)]
        assert all(step >= HEADING.leading - 0.01 for step in steps)


@settings(max_examples=60)
@given(printed())
@example(Printed(saying(""), "right", NO_PICTURES, False, lay_out(saying(""), "right")))
def test_too_many_lines_means_more_than_one_page(printed):
    pages = count(printed.letter, printed.window, printed.hyphenates)
    assert (pages.pages > 1) == (pages.lines_over > 0)
    assert pages.pages == len(printed.sheets)


@settings(max_examples=40)
@given(printed())
def test_pictures_move_no_line_of_text(printed):
    first, second = (
        under_the_head(lay_out(printed.letter, printed.window, pictures, printed.hyphenates))
        for pictures in (PICTURES, NO_PICTURES)
    )
    assert first == second


@settings(max_examples=40)
@given(printed())
def test_a_signature_touches_neither_the_closing_nor_the_name(printed):
    for sheet in printed.sheets:
        heights = {p.line.text: p.y for block in sheet.blocks for p in block.placed}
        for shown in [block.shown for block in sheet.blocks if block.shown][-1:]:
            if shown.picture is SIGNATURE:
                assert shown.y > heights[LETTER.closing] + 4
                assert shown.y + shown.height < heights["Maja Sandell"] - 10


@settings(max_examples=20)
@given(printed())
def test_every_word_is_read_in_order_and_every_page_counted(printed):
    letter, sheets = printed.letter, printed.sheets
    tagged = Tagged(paint(letter, sheets))
    texts = [f"{part.heading} {part.text}" for part in letter.parts if part.text.strip()]
    words = " ".join(" ".join(texts).split())
    assert words in tagged.text(tagged.whole).replace(SOFT_HYPHEN, "")
    heads = [text for kind, text in tagged.artifacts if kind == "/Header"]
    assert [head.split("testledare ")[1] for head in heads] == [
        f"Sida {page} ({len(sheets)})" for page in range(2, len(sheets) + 1)
    ]


@pytest.mark.parametrize("extra", [1, 2, 5, 30])
def test_a_letter_that_loses_the_lines_it_is_over_fits_on_a_page(extra):
    words = (WORD * 5 + "\n") * 60
    over = count(saying(words), "right").lines_over
    assert over > 10
    shorter = saying("\n".join(words.split("\n")[: 60 - over]))
    assert count(shorter, "right").lines_over == 0
    assert count(saying(words + WORD * 5 * extra), "right").lines_over > over


def test_a_letter_a_little_too_long_is_drawn_together():
    fitting = [n for n in range(40) if count(saying(WORD * 5 * n), "right").pages == 1]
    longest, shortest = (lay_out(saying(WORD * 5 * n), "right")[0] for n in (fitting[-1], 1))

    def room_to_sign(sheet: Sheet) -> float:
        heights = {p.line.text: p.y for block in sheet.blocks for p in block.placed}
        return heights["Maja Sandell"] - heights[LETTER.closing]

    assert 40 < room_to_sign(longest) < room_to_sign(shortest)


def test_an_empty_letter_is_one_page():
    empty = replace(LETTER, parts=(), closing="", signer=type(LETTER.signer)())
    assert len(lay_out(empty, "right")) == 1


def test_a_part_without_text_leaves_no_heading():
    sheets = lay_out(saying("  \n "), "right")
    drawn = [p.line.text for block in sheets[0].blocks for p in block.placed]
    assert "Grunden för beslutet" not in drawn
    assert "Det som övertygade" in drawn


def test_a_long_name_pushes_the_subject_down_and_is_whole():
    name = "Maximiliana Alexandra von Hohenstein " * 5
    (sheet, *_) = lay_out(addressed_to(name.strip()), "right")
    heights = [p.y for b in sheet.blocks for p in b.placed if p.style is SUBJECT]
    assert heights[0] > letterhead.SUBJECT_LINE


def test_a_long_agency_name_is_cut_in_the_head_and_not_in_the_text():
    agency = replace(LETTER.agency, name="Nordlind Rekrytering och Kompetens " * 5)
    (sheet, *_) = lay_out(replace(LETTER, agency=agency), "right")
    drawn = [p.line.text for b in sheet.blocks for p in b.placed]
    assert sum(text.endswith("…") for text in drawn) == 2  # the head and the foot
    assert " ".join(drawn).count("Kompetens") >= 5
