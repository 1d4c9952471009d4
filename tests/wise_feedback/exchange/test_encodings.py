"""Every encoding that Excel and others save lists in."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.exchange.encodings import decode

TEXT = "Namn;Ort\r\nÅsa Björk;Växjö\r\nÖrjan Ärlig;Umeå\r\n"

swedish = st.text(st.sampled_from("abcåäöÅÄÖé;, 1"), max_size=30)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_list_reads_the_same_however_it_was_saved(encoding):
    assert decode(TEXT.encode(encoding)) == (
        TEXT,
        encoding if encoding != "utf-8-sig" else "utf-8-sig",
    )


@pytest.mark.parametrize(
    ("mark", "encoding"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
)
def test_a_mark_of_utf_16_is_not_part_of_the_text(mark, encoding):
    assert decode(mark + TEXT.encode(encoding)) == (TEXT, encoding)


@given(swedish)
def test_swedish_text_survives_every_encoding(text):
    for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16"):
        assert decode(f"Namn;Ort\n{text}å".encode(encoding))[0] == f"Namn;Ort\n{text}å"


def test_names_in_other_scripts_survive_utf_16_without_a_mark():
    text = "Namn;Ort\nمحمد الحسن;Umeå\n王小明;Lund\n"
    assert decode(text.encode("utf-16-le"))[0] == text


def test_a_list_from_an_older_mac_is_read():
    assert decode(TEXT.encode("mac-roman")) == (TEXT, "mac-roman")


def test_letters_of_central_europe_are_not_taken_for_a_macs():
    assert decode("Name;City\nŠimon;Mišek\n".encode("cp1252"))[0] == "Name;City\nŠimon;Mišek\n"


def test_a_byte_that_means_nothing_becomes_a_replacement_character():
    assert decode(b"Namn\r\nBj\x81rn\r\n")[0] == "Namn\r\nBj�rn\r\n"


def test_a_few_lines_from_an_older_file_do_not_spoil_the_others():
    raw = TEXT.encode() + "Märta;Luleå\r\n".encode("cp1252")
    assert decode(raw) == (TEXT + "Märta;Luleå\r\n", "utf-8")


def test_text_that_was_encoded_twice_is_read_once():
    twice = "Namn\nÅsa Öberg\n".encode().decode("cp1252").encode()
    assert decode(twice)[0] == "Namn\nÅsa Öberg\n"


def test_an_a_with_a_tilde_is_no_sign_of_that():
    assert decode("Namn\nJosÃ© Ã\n".encode())[0] == "Namn\nJosÃ© Ã\n"


def test_a_nul_in_a_name_does_not_make_a_list_utf_16():
    assert decode(b"Namn\nAn\x00na\n") == ("Namn\nAn\x00na\n", "utf-8")


def test_half_a_letter_at_the_end_of_utf_16_is_a_replacement_character():
    assert decode("Namn\nÅsa\n".encode("utf-16-le") + b"A")[0] == "Namn\nÅsa\n�"


@pytest.mark.parametrize(
    "raw", [bytes(range(256)) * 4, b"\x7fELF" + bytes(400), b"MZ\x90" * 9 + bytes(200)]
)
def test_what_is_no_text_is_refused(raw):
    with pytest.raises(ListError) as caught:
        decode(raw)
    assert caught.value.problem is ListProblem.BINARY


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused_as_binary(raw):
    try:
        assert isinstance(decode(raw)[0], str)
    except ListError as error:
        problem = error.problem
    else:
        problem = ListProblem.BINARY
    assert problem is ListProblem.BINARY
