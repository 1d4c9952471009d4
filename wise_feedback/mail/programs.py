"""Mail programs that are asked for a mail ready to send, and which of them are on this computer."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from wise_feedback.domain.mail import Command, Mail
from wise_feedback.domain.settings import MailWay
from wise_feedback.mail.addresses import on_one_line, one_address

_APPLE_SCRIPT = """\
tell application "Mail"
    set theMail to make new outgoing message with properties {{subject:{subject}, content:{body}}}
    tell theMail
        make new to recipient at end of to recipients with properties {{name:{name}, address:{to}}}
{attaching}        set visible to true
    end tell
    activate
end tell
"""
_ATTACHING = """\
        tell content
            make new attachment with properties {{file name:(POSIX file {file})}} at after last \
paragraph
        end tell
"""


def ways(platform: str = sys.platform) -> tuple[MailWay, ...]:
    """Return the ways in which a mail can leave this computer, the likeliest to go well first.

    Apple Mail shows a draft from a file without letting it be sent, so it is asked outright.
    """
    order: tuple[MailWay, ...] = ("draft", "thunderbird", "mailto", "smtp")
    if platform == "darwin" and shutil.which("osascript"):
        order = ("apple", "thunderbird", "draft", "mailto", "smtp")
    missing = () if thunderbird(platform) else ("thunderbird",)
    return tuple(way for way in order if way not in missing)


def thunderbird(platform: str = sys.platform) -> str | None:
    """Return where Thunderbird is, if it is here."""
    on_path = shutil.which("thunderbird")
    return on_path or next((str(path) for path in _usual(platform) if path.is_file()), None)


def apple_mail(mail: Mail, attachment: Path | None = None) -> Command:
    """Return how to have Apple Mail write *mail*, with a file attached.

    The script is read from standard input: other users of a computer can see the words of a
    command. Raises ``MailError`` as a draft does.
    """
    attaching = _ATTACHING.format(file=_literal(str(attachment.resolve()))) if attachment else ""
    script = _APPLE_SCRIPT.format(
        subject=_literal(on_one_line(mail.subject)),
        body=_literal(mail.body),
        name=_literal(on_one_line(mail.name)),
        to=_literal(one_address(mail.to).wired),
        attaching=attaching,
    )
    return Command(("osascript", "-"), script)


def _usual(platform: str) -> Iterator[Path]:
    """Give where Thunderbird's installer puts it on systems that have it on no search path."""
    if platform == "darwin":
        yield Path("/Applications/Thunderbird.app/Contents/MacOS/thunderbird")
    if platform == "win32":
        for name in ("ProgramFiles", "ProgramFiles(x86)"):
            folder = os.environ.get(name)
            if folder:
                yield Path(folder, "Mozilla Thunderbird", "thunderbird.exe")


def _literal(text: str) -> str:
    """Return *text* as AppleScript writes it: only a quote and a backslash mean anything in it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
