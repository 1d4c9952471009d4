"""A mail that is handed to a program: all of it arrives there, and where it lies is known."""

import os
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from tests.ui.handed import noting_program, opening, sign_as_maja
from ui.shared.posting import copy_text, post
from wise_feedback.domain.errors import FileNotWrittenError, MailError
from wise_feedback.domain.mail import Mail
from wise_feedback.services import handed_files

PDF = b"%PDF-1.7 brevet"
MAIL = Mail(
    to="anna@exempel.se",
    subject="Återkoppling & råd",
    body="Hej Anna.\n\n–  –  –\n\nDu visade steg för steg.",
    name="Anna Öberg",
    attachment_name="Återkoppling - Anna Öberg.pdf",
    attachment=PDF,
)
needs_sh = pytest.mark.skipif(os.name != "posix", reason="a program of a few lines of sh")


@pytest.fixture(autouse=True)
def _maja(vault, qapp):
    sign_as_maja()


def test_a_draft_is_opened_by_whatever_opens_such_files():
    with opening("file") as opened:
        posted = post("draft", MAIL, "c1")
    assert posted.answered
    assert [Path(url.toLocalFile()) for url in opened] == [posted.file]
    assert posted.file.read_bytes().startswith(b"From: Maja Lind")


@needs_sh
def test_thunderbird_is_asked_for_the_draft_by_name(tmp_path, monkeypatch, qtbot):
    noted = noting_program(tmp_path, "thunderbird", monkeypatch)
    posted = post("thunderbird", MAIL, "c1")
    qtbot.waitUntil(noted.exists)
    assert posted.answered
    assert noted.read_text("utf-8").strip() == str(posted.file)


@needs_sh
@pytest.mark.parametrize("status", [0, 1])
def test_apple_mail_is_told_where_the_pdf_is_and_says_how_it_went(status, tmp_path, monkeypatch):
    noted = noting_program(tmp_path, "osascript", monkeypatch, status)
    posted = post("apple", MAIL, "c1")
    assert posted.answered == (status == 0)
    assert f'POSIX file "{posted.file}"' in noted.read_text("utf-8")
    assert posted.file.read_bytes() == PDF


def test_a_program_that_is_not_there_does_not_answer(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not post("apple", MAIL, "c1").answered


def test_where_no_file_can_be_handed_the_pdf_is_copied_and_its_folder_shown():
    with opening("file", "mailto") as opened:
        posted = post("mailto", MAIL, "c1")
    folder, mail = opened
    assert Path(folder.toLocalFile()) == posted.file.parent
    parts = urlsplit(mail.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    assert (parts.path, parse_qs(parts.query)["subject"]) == (MAIL.to, [MAIL.subject])
    assert parse_qs(parts.query)["body"] == ["Hej Anna."]
    assert QGuiApplication.clipboard().mimeData().urls() == [QUrl.fromLocalFile(str(posted.file))]
    assert posted.file.read_bytes() == PDF


def test_the_text_can_be_copied_in_any_case():
    copy_text(MAIL)
    assert QGuiApplication.clipboard().text() == MAIL.body


def test_what_cannot_be_addressed_leaves_no_file(vault):
    bad = Mail("anna@", "Hej", "Hej", attachment_name="a.pdf", attachment=PDF)
    with pytest.raises(MailError):
        post("draft", bad, "c1")
    assert not (vault / handed_files.FOLDER).exists()


def test_a_file_that_cannot_be_put_there_is_said(vault):
    (vault / handed_files.FOLDER).write_text("in the way", "utf-8")
    with pytest.raises(FileNotWrittenError):
        post("draft", MAIL, "c1")
