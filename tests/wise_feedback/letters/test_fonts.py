"""The fonts in the tree are the ones that were made, and have what names and letters need."""

import hashlib

import pytest
import uharfbuzz as hb

from wise_feedback.letters.fonts import clusters, face, sticks
from wise_feedback.letters.styles import DISPLAY, SANS, SANS_BOLD, SERIF, SERIF_BOLD
from wise_feedback.resources import ROOT

FOLDER = ROOT / "fonts"
NAMES = sorted(path.stem for path in FOLDER.glob("*.ttf"))
EUROPEAN = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäöÉéÜüÆæØø"
    "ĄĆĘŁŃÓŚŹŻąćęłńóśźżČčĎďĚěŇňŘřŠšŤťŮůŽžĐđÇçĞğİıŞşȘșȚțÐðÞþŐőŰűĀāĒēĪīŪūĶķĻļƏə"
    "ẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹƠơƯư"
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωΆάΈέΉήΊίΌόΎύΏώΐΰ"
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁёЄєІіЇїҐґЂђЈјЉљЊњЋћЏџЎў"
    "0123456789.,:;!?”’–—…·•()[]/&%§+=<>@#*€°½"
)
ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیڕڵۆێە،؟"


def glyphs(text: str, name: str = "NotoSansArabic-Regular") -> list[int]:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(face(name).shaper, buffer, {})
    return [info.codepoint for info in buffer.glyph_infos]


def test_the_files_are_those_that_were_made():
    written = [line.split("  ") for line in (FOLDER / "SHA256SUMS").read_text("ascii").splitlines()]
    found = {f"{name}.ttf": (FOLDER / f"{name}.ttf").read_bytes() for name in NAMES}
    made = {name: hashlib.sha256(data).hexdigest() for name, data in found.items()}
    assert made == {name: digest for digest, name in written}


def test_the_fonts_together_stay_small():
    assert sum((FOLDER / f"{name}.ttf").stat().st_size for name in NAMES) < 2_200_000


@pytest.mark.parametrize("family", ["Inter", "Noto-Sans", "Noto-Sans-Arabic", "Source-Serif-4"])
def test_a_licence_lies_beside_the_fonts(family):
    assert "SIL OPEN FONT LICENSE" in (FOLDER / f"OFL-{family}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_font_is_static_and_carries_its_own_name(name):
    made = face(name).file
    assert "fvar" not in made.table_tags
    assert made.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) == name


@pytest.mark.parametrize("name", NAMES)
def test_no_font_uses_the_reserved_name(name):
    numbers = (1, 3, 4, 6, 16)
    names = [face(name).file.get_name(hb.OTNameIdPredefined(number)) for number in numbers]
    assert not any("Source" in text for text in names if text)


@pytest.mark.parametrize("name", [name for name in NAMES if "Arabic" not in name])
def test_a_font_has_the_alphabets_of_europe_and_vietnamese(name):
    assert set(EUROPEAN) - face(name).characters == set()


@pytest.mark.parametrize("name", [name for name in NAMES if "Arabic" in name])
def test_a_font_has_arabic_persian_and_kurdish(name):
    assert set(ARABIC) - face(name).characters == set()


@pytest.mark.parametrize("chain", [SERIF, SERIF_BOLD, SANS, SANS_BOLD, DISPLAY])
def test_every_style_can_draw_the_same(chain):
    drawn = [frozenset().union(*(face(name).characters for name in c)) for c in (chain, SERIF)]
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize("letter", "بتثجسشعفقكلمنهيپچکگیڵێ")
def test_an_arabic_letter_has_a_glyph_for_each_place_in_a_word(letter):
    forms = glyphs(letter * 3) + glyphs(letter)
    assert len(set(forms)) == 4


@pytest.mark.parametrize("alef", "اأإآ")
def test_lam_and_alef_lean_on_each_other(alef):
    pair = glyphs("ل" + alef)
    assert pair[1] not in glyphs("لب")
    assert pair[0] not in glyphs("ب" + alef)


def test_letters_that_share_a_skeleton_are_told_apart():
    assert len({glyphs(letter)[0] for letter in "بتثپ"}) == 4


def test_figures_can_be_made_equally_wide():
    font = face("Inter-Regular").shaper
    buffer = hb.Buffer()
    buffer.add_str("1080")
    buffer.guess_segment_properties()
    hb.shape(font, buffer, {"tnum": True})
    assert len({position.x_advance for position in buffer.glyph_positions}) == 1


def test_an_accent_sticks_to_its_letter():
    assert list(clusters("e\u0301a\u200db")) == ["e\u0301", "a\u200d", "b"]
    assert not sticks("a")
