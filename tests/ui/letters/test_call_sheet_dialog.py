"""Calling first: the page is shown, printed and saved, and the call is logged as any contact."""

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QMessageBox, QWidget

from tests.paper import read
from tests.ui.answers import answering_in_turn, leave
from tests.ui.names import unnamed
from tests.ui.showing import show
from ui.letters.call_sheet_dialog import CallSheetDialog, show_call_sheet
from ui.promises.contact import ContactDialog
from wise_feedback.domain.basics import Channel
from wise_feedback.services import contacts


@pytest.fixture
def dialog(told, qtbot) -> CallSheetDialog:
    return show(qtbot, CallSheetDialog(told))


@pytest.fixture
def host(qtbot) -> QWidget:
    return show(qtbot, QWidget())


def test_the_page_is_in_sight(dialog):
    assert not dialog.paper.is_empty
    assert dialog.paper.view.pages == 1
    assert dialog.title.text() == "Call Anna Öberg first"


def test_every_control_says_what_it_is(dialog):
    assert unnamed(dialog) == []


def test_the_page_is_saved_where_it_is_asked_for(dialog, choose, tmp_path):
    dialog.save.click()
    (name,) = choose
    assert "Ring Anna Öberg" in read((tmp_path / name).read_bytes())[0]
    assert dialog.isVisible()


def test_the_page_is_printed(dialog, monkeypatch, tmp_path):
    path = tmp_path / "utskrift.pdf"

    def answer(asked: QPrintDialog) -> int:
        asked.printer().setOutputFileName(str(path))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    dialog.print.click()
    assert path.read_bytes() == dialog.content


def test_a_call_that_was_made_is_logged_as_one_by_phone(told, host):
    contacts.log(told, Channel.MAIL)
    with answering_in_turn(
        (CallSheetDialog, lambda one: one.called.click()),
        (ContactDialog, lambda one: one.finish()),
    ):
        said = show_call_sheet(told, host)
    assert contacts.contacts(told)[0].channel is Channel.PHONE
    assert said.startswith("Anna has heard")


def test_a_page_that_is_closed_logs_nothing(told, host):
    with answering_in_turn((CallSheetDialog, leave)):
        assert show_call_sheet(told, host) == ""
    assert contacts.contacts(told) == []


def test_without_a_decision_it_says_so(met, host):
    with answering_in_turn((QMessageBox, leave)):
        assert show_call_sheet(met, host) == ""
