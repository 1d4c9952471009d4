"""Private notes and letters: what is private is never printed, kept or even read."""

import json
import subprocess
import sys

from tests.occasions import whole
from tests.paper import read
from wise_feedback.services import drafts, letter_archive, letters, notes, sending
from wise_feedback.storage import tables

SECRET = "Kandidaten verkade osäker på lönen"


def test_a_private_note_is_nowhere_in_a_letter(told, tmp_path):
    notes.write(told, SECRET)
    letter = letters.resume(told)
    letters.keep_draft(told, letter)
    assert SECRET not in json.dumps(drafts.kept("letter", told), ensure_ascii=False)
    saved = sending.save(told, letter, tmp_path / "brev.pdf")
    row = tables.Letter.get()
    assert SECRET not in whole(letter_archive.words(saved.id)) + row.words
    assert SECRET not in " ".join(read(letter_archive.pdf(saved.id)))


def test_the_private_notes_are_not_even_read_to_write_a_letter(told):
    notes.write(told, SECRET)
    asked: list[str] = []
    tables.db.connection().set_trace_callback(asked.append)
    letter = letters.resume(told)
    letters.keep_draft(told, letter)
    letters.judge(told, letter)
    letters.basis(told)
    letters.pdf(letter)
    tables.db.connection().set_trace_callback(None)
    assert any('"feedback_record"' in statement for statement in asked)
    assert [statement for statement in asked if "private_note" in statement] == []


def test_letters_never_load_what_knows_private_notes():
    code = (
        "import sys, wise_feedback.services.letters;"
        "sys.exit('wise_feedback.services.notes' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
