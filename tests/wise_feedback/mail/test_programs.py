"""Mail programs that are asked for a mail: each value arrives as it was, whatever signs it has."""

import os
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.errors import MailError
from wise_feedback.domain.mail import Mail
from wise_feedback.mail import programs

TRICKY = 'Anna\'s, "prov" = 100 % å\\ä {ö}'
MAIL = Mail("anna@exempel.se", TRICKY, f"Hej.\n\n{TRICKY}\n", "Öberg, Anna")


@pytest.mark.skipif(os.name != "posix", reason="a program of a few lines of sh")
def test_apple_mail_gets_its_script_from_standard_input(tmp_path, monkeypatch):
    kept = tmp_path / "heard"
    fake = tmp_path / "osascript"
    fake.write_text(f'#!/bin/sh\necho "$@" > "{kept}"; cat >> "{kept}"\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert programs.ways("darwin")[0] == "apple"
    file = tmp_path / 'Anna "Öberg".pdf'
    command = programs.apple_mail(MAIL, file)
    subprocess.run(command.words, input=command.text, text=True, check=True, encoding="utf-8")
    heard = kept.read_text("utf-8")
    assert heard.startswith("-\n")
    assert 'subject:"Anna\'s, \\"prov\\" = 100 % å\\\\ä {ö}"' in heard
    assert f'POSIX file "{tmp_path}/Anna \\"Öberg\\".pdf"' in heard


def strings(script: str) -> tuple[list[str], str]:
    """Return the strings of an AppleScript, and what is left of it without them."""
    found, rest, inside, signs = [], [], False, iter(script)
    for sign in signs:
        if inside and sign == "\\":
            found[-1] += next(signs)
        elif sign == '"':
            inside = not inside
            found += [""] if inside else []
        elif inside:
            found[-1] += sign
        else:
            rest.append(sign)
    return found, "".join(rest)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])), st.text())
def test_no_value_is_script_to_apple_mail(subject, body):
    harmless = strings(programs.apple_mail(Mail("anna@exempel.se", "", "")).text)
    found, rest = strings(programs.apple_mail(Mail("anna@exempel.se", subject, body)).text)
    assert rest == harmless[1]
    assert found == ["Mail", subject, body, "", "anna@exempel.se"]


def test_without_osascript_no_script_is_offered(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert programs.ways("darwin") == ("draft", "mailto", "smtp")


def test_a_program_that_is_here_is_offered(tmp_path, monkeypatch):
    fake = tmp_path / "thunderbird"
    fake.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert programs.ways("linux") == ("draft", "thunderbird", "mailto", "smtp")
    assert programs.thunderbird("linux") == str(fake)


def test_on_windows_thunderbird_is_found_where_its_installer_puts_it(tmp_path, monkeypatch):
    program = tmp_path / "Mozilla Thunderbird" / "thunderbird.exe"
    program.parent.mkdir()
    program.touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    assert programs.thunderbird("win32") == str(program)


def test_a_program_is_asked_for_one_recipient_only():
    with pytest.raises(MailError):
        programs.apple_mail(Mail("anna@exempel.se, bo@exempel.se", "Hej", "Hej"))
