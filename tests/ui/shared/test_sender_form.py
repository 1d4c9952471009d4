"""Who writes the letters: kept while it is typed, but for what cannot be kept."""

import pytest
from PySide6.QtTest import QTest

from tests.ui.showing import show
from ui.shared.sender_form import SenderForm
from wise_feedback.services import settings

TOO_LONG = "That text is too long: at most 200 characters fit."


@pytest.fixture
def form(qtbot, vault) -> SenderForm:
    chosen = settings.load()
    form = SenderForm(chosen.consultant, chosen.agency)
    return show(qtbot, form)


def leave(form: SenderForm, number: int, text: str) -> None:
    """Write in a field and leave it."""
    line = form.fields()[number]
    line.setText(text)
    line.editingFinished.emit()


def error(form: SenderForm, group: str, name: str) -> str:
    return getattr(form, f"_{group}")[name].error


def test_a_field_is_kept_when_it_is_left(form):
    leave(form, 0, "Maja Sandell")
    assert settings.load().consultant.name == "Maja Sandell"


def test_what_is_typed_is_kept_after_a_pause(form, qtbot):
    form.fields()[0].setFocus()
    QTest.keyClicks(form.fields()[0], "Maja")
    qtbot.waitUntil(lambda: settings.load().consultant.name == "Maja")


def test_what_is_half_typed_is_not_called_wrong(form, qtbot):
    form.fields()[3].setFocus()
    QTest.keyClicks(form.fields()[3], "maja@")
    qtbot.waitUntil(lambda: not form._pause.isActive())
    assert error(form, "consultant", "email") == ""


def test_what_was_just_typed_is_kept_when_the_page_goes(form):
    QTest.keyClicks(form.fields()[0], "Maja")
    form.hide()
    assert settings.load().consultant.name == "Maja"


def test_the_agency_is_kept_with_the_consultant(form):
    leave(form, 4, "Nordlind Rekrytering")
    assert settings.load().agency.name == "Nordlind Rekrytering"


def test_approval_for_f_tax_is_kept_at_once(form):
    form._f_tax.click()
    assert settings.load().agency.f_tax


def test_a_bad_address_is_said_at_its_field(form):
    leave(form, 3, "maja at nordlind")
    wrong = "Write one e-mail address, such as name@example.com."
    assert error(form, "consultant", "email") == wrong


def test_a_bad_address_keeps_nothing_else_from_being_kept(form):
    form.fields()[0].setText("Maja Sandell")
    leave(form, 3, "maja at nordlind")
    assert settings.load().consultant.name == "Maja Sandell"


def test_a_bad_address_does_not_take_the_place_of_a_good_one(form):
    leave(form, 3, "maja@nordlind.example")
    leave(form, 3, "maja@")
    assert settings.load().consultant.email == "maja@nordlind.example"


def test_a_street_that_is_too_long_is_said_at_the_street(form):
    leave(form, 6, "x" * 10_000)
    assert (error(form, "agency", "street"), error(form, "consultant", "name")) == (TOO_LONG, "")


def test_an_agency_whose_name_is_too_long_is_no_fault_of_the_consultants(form):
    leave(form, 4, "x" * 10_000)
    assert (error(form, "agency", "name"), error(form, "consultant", "name")) == (TOO_LONG, "")


def test_what_was_wrong_is_forgotten_once_it_is_right(form):
    leave(form, 3, "maja@")
    leave(form, 3, "maja@nordlind.example")
    assert error(form, "consultant", "email") == ""


@pytest.mark.parametrize("text", ["<b>Maja</b>", "Maja 👩🏽‍💻", "Łucja Żółć", "O’Connor"])
def test_a_name_is_kept_as_it_is_written(form, text):
    leave(form, 0, text)
    assert settings.load().consultant.name == text


def test_what_hides_or_reorders_is_not_kept(form):
    leave(form, 0, "Ma\u202ej\0a")
    assert settings.load().consultant.name == "Maja"
