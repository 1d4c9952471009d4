"""The page to try envelopes with is for the window and the agency in the settings."""

from dataclasses import replace
from datetime import date

import pytest

from tests.paper import AGENCY, read
from tests.pictures import WIDE
from wise_feedback.domain.errors import FileNotWrittenError, NotDrawableError
from wise_feedback.domain.people import Agency
from wise_feedback.domain.pictures import PictureUse
from wise_feedback.letters.window_test import make_test_page
from wise_feedback.services import envelopes, pictures, settings

DAY = date(2026, 11, 23)


def test_the_page_is_for_what_is_chosen(vault, tmp_path):
    (tmp_path / "logo.png").write_bytes(WIDE.png)
    logo = pictures.keep(PictureUse.LOGO, tmp_path / "logo.png")
    settings.save(replace(settings.load(), address_window="left", agency=AGENCY))
    expected = make_test_page("left", "sv", AGENCY, DAY, logo)
    assert envelopes.trial_page("sv", DAY) == expected


def test_it_speaks_the_language_that_is_asked_for(vault):
    assert read(envelopes.trial_page("sv")) != read(envelopes.trial_page("en"))


def test_what_is_saved_is_the_page(vault, tmp_path):
    path = tmp_path / "provsida.pdf"
    envelopes.save_trial_page(path, "sv", DAY)
    assert path.read_bytes() == envelopes.trial_page("sv", DAY)


def test_where_it_cannot_be_written_nothing_is(vault, tmp_path):
    with pytest.raises(FileNotWrittenError):
        envelopes.save_trial_page(tmp_path / "borta" / "provsida.pdf", "sv")
    assert not (tmp_path / "borta").exists()


def test_a_page_that_cannot_be_drawn_leaves_what_was_saved_before(vault, tmp_path):
    path = tmp_path / "provsida.pdf"
    path.write_bytes(b"an earlier one")
    settings.save(replace(settings.load(), agency=Agency("Nord 漢字")))
    with pytest.raises(NotDrawableError):
        envelopes.save_trial_page(path, "sv")
    assert path.read_bytes() == b"an earlier one"
